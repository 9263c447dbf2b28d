//! Rows and whole files, text in and values out.

use chrono::DateTime;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{End, Header, Row, Scanner, SnapshotRows, standard_header, write_row};
use crate::model::codes::{BAD_ROW, TORN_LINE};
use crate::model::day::Day;
use crate::model::form::Form;
use crate::model::place::Column;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot, Value, Written};
use crate::model::zone::Zone;
use crate::say::{Language, Sentence};
use crate::text::rows::{FirstLine, Kind, MAX_LINE_BYTES, Trouble};

fn zone() -> Zone {
    Zone::named("Europe/Stockholm").expect("a zone")
}

/// Every row of a file as it comes out, in one line of text, fed in chunks of `size` bytes.
fn scan(file: &[u8], size: usize) -> (Vec<String>, End) {
    let mut rows = Vec::new();
    let mut scanner = Scanner::new(0, zone());
    let mut visit = |at: RowAt, row: Result<&Row<'_>, super::RowProblem>| {
        let row = row.map(Row::to_snapshot).map_err(|problem| problem.trouble);
        rows.push(format!("{}@{} {row:?}", at.line, at.offset));
    };
    for chunk in file.chunks(size.max(1)) {
        scanner.feed(chunk, &mut visit);
    }
    let end = scanner.finish(&mut visit);
    (rows, end)
}

/// The rows of a file, or what is wrong with each.
fn rows(file: &[u8]) -> Vec<Result<Snapshot, Trouble>> {
    let mut rows = Vec::new();
    let mut scanner = Scanner::new(0, zone());
    let mut visit = |_: RowAt, row: Result<&Row<'_>, super::RowProblem>| {
        rows.push(row.map(Row::to_snapshot).map_err(|problem| problem.trouble));
    };
    scanner.feed(file, &mut visit);
    scanner.finish(&mut visit);
    rows
}

/// Date, series and number of every readable row.
fn values(file: &str) -> Vec<String> {
    let readable = rows(file.as_bytes()).into_iter().flatten();
    readable.map(|row| format!("{} {} {:?}", row.date, row.series, row.value.number())).collect()
}

#[test]
fn four_columns_are_enough() {
    let wanted = ["2027-03-15 followers@instagram Some(4290.0)"];
    assert_eq!(values("2027-03-15,followers,instagram,4290\n"), wanted, "typed without a header");
    assert_eq!(values("date,metric,channel,value\n2027-03-15, followers, instagram, 4290\n"), wanted);
    assert_eq!(values("value,other,date,channel,metric\n4290,x,2027-03-15,instagram,followers\n"), wanted);
    assert_eq!(values(&format!("{}\n2027-03-15,followers,instagram,4290\n", standard_header().text)), wanted);
}

#[test]
fn a_nordic_spreadsheet_is_read() {
    let file =
        "\u{feff}date;metric;channel;value;note\r\n2027-03-15;followers;instagram;4 290,5;\"a;b\"\r\n;;;;\r\n\r\n";
    assert_eq!(values(file), ["2027-03-15 followers@instagram Some(4290.5)"]);
    assert_eq!(rows(file.as_bytes()).len(), 1, "rows of nothing but separators are none");
}

#[test]
fn a_header_that_two_files_bring_counts_once() {
    let header = &standard_header().text;
    let file = format!("\n{header}\n2027-03-15,f,,1\n{header}\n2027-03-16,f,,2\n");
    assert_eq!(values(&file), ["2027-03-15 f Some(1.0)", "2027-03-16 f Some(2.0)"]);
    assert_eq!(rows(file.as_bytes()).len(), 2);
}

#[test]
fn bad_rows_say_what_is_wrong() {
    let header = standard_header();
    let problem = |line: &[u8]| Row::parse(&header, zone(), line).map(|row| row.to_snapshot()).expect_err("a bad row");
    let cases: [(&[u8], Option<Column>, &str); 14] = [
        (b"2027-02-30,f,,1", Some(Column::Date), "`2027-02-30` is not a date"),
        (b",f,,1", Some(Column::Date), "`date` is missing"),
        (b"2027-03-01,,,1", Some(Column::Metric), "`metric` is missing"),
        (b"2027-03-01,f,x", Some(Column::Value), "`value` is missing"),
        (b"2027-03-01,f,,1.000.0", Some(Column::Value), "`1.000.0` is not a value"),
        (b"2027-03-01,f,,NaN", Some(Column::Value), "`NaN` is not a value"),
        (
            b"2027-03-01,f,,1,,2027-03-02",
            Some(Column::PeriodStart),
            "the period starts on 2027-03-02, after the date of the row",
        ),
        (b"2027-03-01,f,,1,,,,08:00", Some(Column::RecordedAt), "`08:00` in `recorded_at` is not a date with a time"),
        (b"2027-03-01,f,,1,,,,,,,x", None, "this row has 11 fields, the file has 10 columns"),
        (b"2027-03-01,f,,1,,,,,,\"x", None, "a quotation mark is opened and never closed"),
        (b"2027-03-01,f,,1,,,,,,\"x\"y", None, "there is text after a closing quotation mark"),
        (b"2027-03-01,f\0,,1", None, "this row holds characters that do not belong in a text file"),
        (b"2027-03-01,f\xe5,,1", None, "this row is not saved as UTF-8"),
        ("hello".as_bytes(), Some(Column::Date), "`hello` is not a date"),
    ];
    for (line, column, message) in cases {
        let problem = problem(line);
        assert_eq!((problem.column, problem.say(Language::English).as_str()), (column, message));
        let finding = problem.finding(RowAt { ledger: 1, line: 7, offset: 99 });
        assert_eq!(finding.rule, &BAD_ROW);
        for language in Language::ALL {
            assert!(finding.help.as_ref().is_some_and(|help| !help.say(language).is_empty()));
        }
    }
    let long = format!("2027-03-01,f,,{}", "x".repeat(10_000));
    assert!(problem(long.as_bytes()).found.len() < 200, "a message is not flooded");
}

#[test]
fn an_empty_value_takes_back_and_a_missing_one_does_not() {
    let row = |line: &str| Row::parse(&standard_header(), zone(), line.as_bytes()).map(|row| row.value).ok();
    assert_eq!(row("2027-03-01,f,,"), Some(Value::Retracted));
    assert_eq!(row("2027-03-01,f,"), None);
}

#[test]
fn hostile_files_are_told_and_not_swallowed() {
    let long =
        [b"date,metric,value,note\n2027-03-01,f,1,".as_slice(), &vec![b'x'; 10 << 20], b"\n2027-03-02,f,2,\n"].concat();
    let mut scanner = Scanner::new(0, zone());
    let mut seen = Vec::new();
    for chunk in long.chunks(64 * 1024) {
        scanner
            .feed(chunk, &mut |at, row| seen.push((at, row.map(|row| row.value).map_err(|problem| problem.trouble))));
        assert!(scanner.begun.capacity() <= 2 * MAX_LINE_BYTES, "memory is bounded");
    }
    let [(_, long_row), (after, value)] = seen.as_slice() else { panic!("{seen:?}") };
    assert_eq!(long_row, &Err(Trouble::TooLong));
    assert_eq!((after.line, value), (3, &Ok(Value::Number(2.0))));
    assert_eq!(after.offset, (long.len() - b"2027-03-02,f,2,\n".len()) as u64);

    assert_eq!(rows(b"PK\x03\x04\0\0\n1\n2\n"), [Err(Trouble::ControlCharacter)], "one complaint, not one a line");
    assert_eq!(rows(b"date,spend\n1,2\n").len(), 1);
    assert_eq!(rows(&vec![b'x'; 5 << 20]), [Err(Trouble::TooLong)]);
    assert_eq!(rows(b""), []);
    assert_eq!(rows(b"date,metr"), [], "a header cut short is no row");
    assert_eq!(rows(b"date,spend"), [Err(Trouble::Header { columns: vec![Column::Metric, Column::Value] })]);
}

#[test]
fn a_torn_tail_is_left_out_and_told() {
    let (rows, end) = scan(b"date,metric,channel,value,note\n2027-03-15,followers,instagram,42", 7);
    assert_eq!((rows.len(), end.rows), (0, 0));
    let torn = end.torn.expect("torn");
    assert_eq!((torn.row.line, torn.row.offset, torn.bytes), (2, 31, 33));
    let finding = torn.finding();
    assert_eq!(finding.rule, &TORN_LINE);
    let help = finding.help.map(|help| help.say(Language::English)).unwrap_or_default();
    assert!(help.ends_with("plan record followers@instagram=42 --date 2027-03-15"), "{help}");

    let whole = |file: &str| scan(file.as_bytes(), 1000).1.torn.is_none();
    assert!(whole("date,metric,channel,value,note\n2027-03-15,f,,42,"));
    assert!(whole("date,metric,value,note\r\n2027-03-15,f,42,x\r"));
    assert!(!whole("date,metric,value,note\n2027-03-15,f,42,\"x"), "an open quote");
    assert!(!whole("date,metric,value\n2027-03-15,f,42"), "42 or 4251?");
    assert!(!whole("date,metric,value,id\n2027-03-15,f,42,w1"), "w1 or w10?");
}

#[test]
fn rows_need_columns_for_what_they_mean() {
    let snapshot =
        Row::parse(&standard_header(), zone(), b"2027-03-08,clicks,blog,3,post,2027-03-02,w10,,me,hi").expect("a row");
    let FirstLine::Header(short) = Header::understand(Form::Snapshots, b"date,metric,value") else {
        panic!("a header")
    };
    let lost = [Column::Channel, Column::Item, Column::PeriodStart, Column::Id];
    assert_eq!(SnapshotRows::meaning_lost(&short, &snapshot), lost);
    assert_eq!(SnapshotRows::meaning_lost(&standard_header(), &snapshot), []);
}

/// Texts with everything that could confuse a reader of fields.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-z0-9 @:;,\t\"'/=%åäöÅ\u{a0}\u{2003}€😀-]{0,12}", "\\PC{0,8}"]
}

fn value() -> impl Strategy<Value = (Value, Written)> {
    let amount = prop_oneof![0.0..1e9, Just(0.07), Just(1.0 / 3.0), (0_u32..100_000).prop_map(f64::from)];
    prop_oneof![
        (any::<f64>())
            .prop_filter("a number", |number| number.is_finite())
            .prop_map(|n| (Value::Number(n), Written::Plain)),
        amount.clone().prop_map(|share| (Value::Number(share), Written::Percent)),
        amount.clone().prop_map(|seconds| (Value::Number(seconds), Written::Time)),
        (amount.clone(), 0.001..1e6)
            .prop_map(|(numerator, denominator)| { (Value::Parts { numerator, denominator }, Written::Plain) }),
        Just((Value::Retracted, Written::Plain)),
    ]
}

fn snapshot() -> impl Strategy<Value = Snapshot> {
    let instant =
        || (0_i64..4_000_000_000_000).prop_map(|millis| DateTime::from_timestamp_millis(millis).expect("in range"));
    let day = || (0_i64..40_000).prop_map(|days| Day::new(1970, 1, 1).expect("a day").plus_days(days));
    let texts = (text(), text(), text(), text(), text(), text());
    let times = (day(), prop::option::of(instant()), 0_i64..40, any::<bool>(), prop::option::of(instant()));
    (texts, times, value()).prop_map(|(texts, times, (value, written))| {
        let (metric, channel, item, id, source, note) = texts;
        let (day, instant, length, has_start, recorded_at) = times;
        let date = instant.map_or(day, |instant| zone().day(instant));
        Snapshot {
            date,
            instant,
            series: SeriesName { metric: format!("m{metric}"), channel },
            value,
            written,
            item,
            period_start: has_start.then(|| date.plus_days(-length)),
            id,
            recorded_at,
            source,
            note,
        }
    })
}

const HEADERS: [&str; 4] = [
    "date,metric,channel,value,item,period_start,id,recorded_at,source,note",
    "\u{feff}note;id;value;metric;channel;x;date;item;period_start;recorded_at;source\r",
    "date\tmetric\tchannel\tvalue\titem\tperiod_start\tid\trecorded_at\tsource\tnote",
    "\"source\",\"date\",\"metric\",\"channel\",\"value\",\"item\",\"period_start\",\"id\",\"recorded_at\",\"note\"\r",
];

proptest! {
    #[test]
    fn what_is_written_is_read_again(snapshots in prop::collection::vec(snapshot(), 1..5), header in 0..HEADERS.len(), size in 1_usize..200) {
        let FirstLine::Header(form) = Header::understand(Form::Snapshots, HEADERS[header].as_bytes()) else { panic!("a header") };
        let mut file = format!("{}\n", HEADERS[header]).into_bytes();
        for snapshot in &snapshots {
            write_row(&form, &Row::from(snapshot), &mut file);
        }
        let read: Vec<_> = rows(&file).into_iter().collect::<Result<_, _>>().expect("readable rows");
        prop_assert_eq!(&read, &snapshots);
        prop_assert_eq!(scan(&file, size), scan(&file, file.len()));
    }

    #[test]
    fn the_size_of_chunks_does_not_matter(file in "(\\x{feff})?(date,metric,value\r?\n)?([0-9]{0,2}|2027-03-01|[,;\"\0å]|\r?\n|f,){0,40}", size in 1_usize..20) {
        let (whole, in_chunks) = (scan(file.as_bytes(), file.len()), scan(file.as_bytes(), size));
        prop_assert_eq!(whole, in_chunks);
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (rows, end) = scan(&bytes, 3);
        prop_assert!(rows.len() as u64 == end.rows);
    }

    #[test]
    fn a_cut_never_makes_a_wrong_value(snapshots in prop::collection::vec(snapshot(), 3), header in 0..HEADERS.len()) {
        let FirstLine::Header(form) = Header::understand(Form::Snapshots, HEADERS[header].as_bytes()) else { panic!("a header") };
        let mut file = format!("{}\n", HEADERS[header]).into_bytes();
        for snapshot in &snapshots {
            write_row(&form, &Row::from(snapshot), &mut file);
        }
        for cut in 0..file.len() {
            let read: Vec<_> = rows(&file[..cut]).into_iter().flatten().collect();
            prop_assert!(read.len() <= snapshots.len());
            for (read, written) in read.iter().zip(&snapshots) {
                // Only a remark may lose its end.
                let same_remark = Snapshot { note: written.note.clone(), source: written.source.clone(), ..read.clone() };
                prop_assert_eq!(&same_remark, written);
            }
        }
    }
}
