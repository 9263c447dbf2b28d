//! Any bytes as rows that another program hands over to `plan record`: CSV or JSON Lines, in chunks of any size.

use super::{read_again, steers_nothing, today, zone};
use crate::model::day::Day;
use crate::model::snapshot::Snapshot;
use crate::render::plain::visible;
use crate::say::Language;
use crate::text::snapshots::{BadLine, Batch, Row, standard_header};

/// What a line came to: a row, or what is said of it in each language.
type Line = (u64, Result<Snapshot, Vec<String>>);

/// The first byte says whether one date is given for all rows, and how large the chunks are.
pub fn batch(bytes: &[u8]) {
    let Some((first, rows)) = bytes.split_first() else { return };
    let date = (first % 2 == 1).then(today);
    let (whole, ignored) = read(rows, date, rows.len());
    assert_eq!(read(rows, date, usize::from(first / 2)), (whole.clone(), ignored.clone()), "in chunks");
    assert_eq!(read(&[rows, b"\n"].concat(), date, rows.len() + 1).0, whole, "the last line needs no line end");
    assert!(ignored.len() <= 8, "few of the keys that mean nothing are named");
    let lines = rows.split(|&byte| byte == b'\n').count() as u64;
    assert!(whole.iter().all(|(line, _)| (1..=lines).contains(line)), "lines that are there");
    assert!(whole.is_sorted_by(|(one, _), (next, _)| one < next), "each line is told once, in order");
    for said in whole.iter().filter_map(|(_, row)| row.as_ref().err()).flatten() {
        steers_nothing(visible(said).as_bytes());
    }
    let snapshots: Vec<Snapshot> = whole.into_iter().filter_map(|(_, row)| row.ok()).collect();
    read_again(&standard_header(), &snapshots);
}

/// Reads rows in chunks of a size, and gives them with the names that mean nothing.
fn read(rows: &[u8], date: Option<Day>, size: usize) -> (Vec<Line>, Vec<String>) {
    let mut lines: Vec<Line> = Vec::new();
    let mut batch = Batch::new(zone(), date.map(|date| date.to_string()));
    let mut visit = |line, row: Result<&Row<'_>, BadLine>| {
        let said = |bad: BadLine| {
            Language::ALL.map(|language| format!("{}; {}", bad.what.say(language), bad.help.say(language))).to_vec()
        };
        lines.push((line, row.map(Row::to_snapshot).map_err(said)));
    };
    for chunk in rows.chunks(size.max(1)) {
        batch.feed(chunk, &mut visit);
    }
    let ignored = batch.finish(&mut visit).into_iter().collect();
    (lines, ignored)
}
