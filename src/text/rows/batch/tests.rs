//! What comes in chunks of any size, as rows or complaints.

use crate::model::day::Day;
use crate::model::zone::Zone;
use crate::say::{Language, Sentence};
use crate::text::snapshots::{Batch, SnapshotRows};
use proptest::prelude::{any, prop_assert, proptest};

fn read(text: &str, date: Option<Day>) -> Vec<String> {
    let whole = read_in_chunks(text.as_bytes(), text.len().max(1), date);
    for size in [1, 7] {
        assert_eq!(read_in_chunks(text.as_bytes(), size, date), whole, "in chunks of {size}");
    }
    whole
}

fn batch(
    bytes: &[u8],
    size: usize,
    date: Option<Day>,
    visit: super::VisitLine<'_, SnapshotRows>,
) -> std::collections::BTreeSet<String> {
    let mut batch = Batch::new(Zone::UTC, date.map(|date| date.to_string()));
    bytes.chunks(size).for_each(|chunk| batch.feed(chunk, visit));
    batch.finish(visit)
}

fn read_in_chunks(bytes: &[u8], size: usize, date: Option<Day>) -> Vec<String> {
    let mut rows = Vec::new();
    let ignored = batch(bytes, size, date, &mut |line, row| {
        rows.push(match row {
            Ok(row) => {
                let start = row.period_start.map(|day| format!(" from {day}")).unwrap_or_default();
                format!("{line}: {} {}={:?}{start}", row.date, row.series(), row.value.number())
            }
            Err(bad) => format!("{line}: {}", bad.what.say(Language::English)),
        });
    });
    rows.extend(ignored.into_iter().map(|name| format!("ignored: {name}")));
    rows
}

#[test]
fn csv_is_read_as_a_file_is() {
    let rows = read("date,metric,channel,value\n2027-03-01,followers,instagram,4200\n\n2027-03-02,x,,1", None);
    assert_eq!(rows, ["2: 2027-03-01 followers@instagram=Some(4200.0)", "4: 2027-03-02 x=Some(1.0)"]);
    let swedish = read("\u{feff}Datum;date;metric;value\r\n1;2027-03-01;a;4,5\r\n", None);
    assert_eq!(swedish, ["2: 2027-03-01 a=Some(4.5)", "ignored: datum"]);
}

#[test]
fn one_object_behind_a_mark_needs_no_line_end() {
    let object = "\u{feff}{\"date\":\"2027-03-01\",\"metric\":\"a\",\"value\":4}";
    assert_eq!(read(object, None), ["1: 2027-03-01 a=Some(4.0)"]);
}

#[test]
fn one_date_may_stand_for_all() {
    let date = Day::new(2027, 3, 8);
    let rows = read("metric,channel,value\r\nfollowers,instagram,4251\r\n\r\nclicks,,bad\r\n", date);
    assert_eq!(rows, ["2: 2027-03-08 followers@instagram=Some(4251.0)", "4: `bad` is not a value"]);
    assert!(read("metric,value\na,1\n", None)[0].starts_with("1: the first line should name each column once"));
    assert_eq!(read("date,metric,value\n2027-03-01,a,1\n", date), ["2: 2027-03-01 a=Some(1.0)"]);
}

#[test]
fn json_lines_have_the_same_keys() {
    let text = r#"{"date":"2027-03-01","metric":"followers","channel":"instagram","value":4200}
        {"metric":"er","value":"12/480","period_start":"2027-02-23","cost":3}

        {"metric":"a","value":""}"#;
    let rows = read(text, Day::new(2027, 3, 8));
    assert_eq!(
        rows,
        [
            "1: 2027-03-01 followers@instagram=Some(4200.0)",
            "2: 2027-03-08 er=Some(0.025) from 2027-02-23",
            "4: 2027-03-08 a=None",
            "ignored: cost",
        ]
    );
}

#[test]
fn keys_may_be_written_in_other_letters() {
    let from_json = read(r#"{"Date":"2027-03-01","METRIC":"a","Value":4}"#, None);
    assert_eq!(from_json, ["1: 2027-03-01 a=Some(4.0)"]);
    assert_eq!(read("Date,METRIC,Value\n2027-03-01,a,4\n", None), ["2: 2027-03-01 a=Some(4.0)"]);
}

#[test]
fn bad_json_is_told_by_line() {
    for (line, says) in [
        ("{\"metric\":\"a\"}", "`value` is missing"),
        ("{\"metric\":\"a\",\"value\":null}", "`value` is null"),
        ("{\"metric\":\"a\",\"value\":[1]}", "`value` is neither a text nor a number"),
        ("{\"metric\":\"a\",\"value\":1", "this line is not a JSON object"),
        ("{} {}", "this line is not a JSON object"),
        ("{\"metric\":\"a\",\"value\":\"x\\ny\"}", "this row holds characters that do not belong in a text file"),
        ("{\"value\":1}", "`metric` is missing"),
    ] {
        assert_eq!(read(line, Day::new(2027, 3, 8)), [format!("1: {says}")], "{line}");
    }
    assert_eq!(read("{\"metric\":\"a\",\"value\":1}", None), ["1: `date` is missing"]);
}

proptest! {
    #[test]
    fn any_bytes_give_rows_or_complaints(bytes in any::<Vec<u8>>(), dated in any::<bool>()) {
        let date = dated.then(|| Day::new(2027, 3, 8)).flatten();
        batch(&bytes, 5, date, &mut |line, _| assert!(line > 0));
    }

    #[test]
    fn any_json_gives_rows_or_complaints(text in "[{\"a-z:,0-9.}\\n ]{0,60}") {
        let text = format!("{{{text}");
        let lines = text.lines().count() as u64;
        batch(text.as_bytes(), 5, None, &mut |line, _| assert!(line <= lines));
        prop_assert!(lines > 0);
    }
}
