//! Rows read as foretold say what the general way says.

use crate::model::zone::Zone;
use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use crate::model::snapshot::{RowAt, Snapshot};
use crate::text::rows::without_mark;
use crate::text::snapshots::{Header, Row, RowProblem, Scanner, standard_header};

fn zone() -> Zone {
    Zone::named("Europe/Stockholm").expect("a zone")
}

/// What a row is, or what is wrong with it, with where it stands.
type Seen = (u64, u64, Result<Snapshot, RowProblem>);

/// The rows below a header, read in chunks of `size` bytes.
fn scanned(header: &Header, lines: &[u8], size: usize) -> Vec<Seen> {
    let mut seen = Vec::new();
    let mut scanner = Scanner::within(header.clone(), zone(), RowAt { ledger: 0, line: 2, offset: 99 });
    for chunk in lines.chunks(size) {
        scanner.feed(chunk, &mut |at, row: Result<&Row<'_>, RowProblem>| {
            seen.push((at.line, at.offset, row.map(Row::to_snapshot)));
        });
    }
    seen
}

/// The same rows one by one, nothing remembered.
fn one_by_one(header: &Header, lines: &[u8]) -> Vec<Seen> {
    let mut offset = 99;
    let mut seen = Vec::new();
    for (number, whole) in (2..).zip(lines.split_inclusive(|&byte| byte == b'\n')) {
        let line = whole.strip_suffix(b"\n").unwrap_or(whole);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !header.is_blank(line) && !header.is_repeated_by(line) {
            seen.push((number, offset, Row::parse(header, zone(), line).map(|row| row.to_snapshot())));
        }
        offset += whole.len() as u64;
    }
    seen
}

/// Lines of a few kinds over and over, as ledgers have them, and now and then one that is nearly so.
fn lines() -> impl Strategy<Value = String> {
    let date = prop_oneof![
        4 => Just("2027-03-01"), 4 => Just("2027-03-02"), 1 => Just("2027-02-30"), 1 => Just("2027-03-02T23:30:00Z"),
        1 => Just("2027-03-0"), 1 => Just(" 2027-03-1"), 1 => Just("2027-03-02T23:30:00.5Z"),
    ];
    let series = prop_oneof![
        4 => Just("followers,instagram"), 4 => Just("clicks,blog"), 1 => Just("clicks,blog "), 1 => Just("\"clicks\",blog"),
        1 => Just("clicks,blög"),
    ];
    let value = prop_oneof![
        6 => "[0-9]{1,5}", 2 => "[0-9]{1,9}\\.[0-9]{1,9}", 1 => "[0-9.]{1,18}", 1 => Just(String::new()),
        1 => "-?[0-9]{1,2}[%/hx.]?[0-9]?",
    ];
    let start = prop_oneof![3 => Just(""), 3 => Just("2027-03-01"), 1 => Just("2027-03-03"), 1 => Just("x")];
    let recorded = prop_oneof![3 => Just(""), 3 => Just("2027-03-02T08:00:00Z"), 1 => Just("2027-03-02T09:00:00+01:00"), 1 => Just("x")];
    let rest = prop_oneof![
        6 => Just("record,\n"), 2 => Just("record,\r\n"), 1 => Just("record\n"), 1 => Just("record,,,\n"),
        1 => Just("record,,x\n"), 1 => Just("record,note\n"), 1 => Just("record,\0\n"), 1 => Just("\n\n"),
    ];
    let id = prop_oneof![6 => Just(""), 1 => Just("id")];
    let line = (date, series, value, start, id, recorded, rest);
    let line = line.prop_map(|(date, series, value, start, id, recorded, rest)| {
        format!("{date},{series},{value},,{start},{id},{recorded},{rest}")
    });
    // Few of them, each several times in an order that mostly repeats.
    (prop::collection::vec(line, 1..6), prop::collection::vec(0_usize..6, 1..8), 1_usize..5).prop_map(
        |(kinds, order, times)| order.repeat(times).into_iter().map(|kind| kinds[kind % kinds.len()].clone()).collect(),
    )
}

proptest! {
    #[test]
    fn rows_like_rows_before_are_read_as_they_stand(text in lines(), size in 1_usize..400) {
        let header = standard_header();
        let wanted = one_by_one(&header, text.as_bytes());
        prop_assert_eq!(scanned(&header, text.as_bytes(), size), wanted.clone());
        prop_assert_eq!(scanned(&header, text.as_bytes(), usize::MAX), wanted);
    }

    #[test]
    fn damaged_rows_are_not_taken_for_rows_before(
        values in prop::collection::vec(0_u32..99_999, 3..12), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let header = standard_header();
        let row = |value: &u32| format!("2027-03-02,clicks,blog,{value},,2027-03-01,,2027-03-02T08:00:00Z,record,\n");
        let mut lines = values.iter().map(row).collect::<String>().into_bytes();
        let place = at.index(lines.len());
        lines[place] = byte;
        prop_assert!(without_mark(&lines).len() == lines.len());
        // What follows the last line end is no line yet.
        let whole = lines.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
        prop_assert_eq!(scanned(&header, &lines, 50), one_by_one(&header, &lines[..whole]));
    }
}
