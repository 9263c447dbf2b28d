//! What the fuzz targets in `fuzz/` call: any bytes through one way of reading, with what must hold of the result.
//!
//! Compiled only for them (`cfg(fuzzing)`). Each function panics where something does not hold, and the fuzzer keeps the
//! bytes. Nothing here reads or writes a file.

mod batch;
mod campaign;
mod feedback;
mod import;
mod ledger;
mod sentence;

pub use batch::batch;
pub use campaign::campaign;
pub use feedback::feedback;
pub use import::import;
pub use ledger::ledger;
pub use sentence::sentence;

use crate::model::day::Day;
use crate::model::snapshot::{RowAt, Snapshot};
use crate::model::zone::Zone;
use crate::render::plain::visible;
use crate::say::Language;
use crate::text::snapshots::{Header, Row, RowProblem, Scanner, write_row};

/// The day that is taken for today.
fn today() -> Day {
    Day::new(2027, 3, 16).expect("a day")
}

/// The zone in which instants fall on days: one with a change of clocks.
fn zone() -> Zone {
    Zone::named("Europe/Stockholm").expect("a zone")
}

/// One of the languages, chosen by a byte of the input.
fn language(byte: u8) -> Language {
    Language::ALL[usize::from(byte) % Language::ALL.len()]
}

/// What is shown is text, and no character of it steers a terminal.
fn steers_nothing(shown: &[u8]) {
    let shown = std::str::from_utf8(shown).expect("output is UTF-8");
    for line in shown.lines() {
        assert_eq!(visible(line), line, "a line of output steers the terminal");
    }
}

/// What is shown is one JSON value.
fn is_json(shown: &[u8]) {
    serde_json::from_slice::<serde_json::Value>(shown).expect("output is JSON");
}

/// Rows that are written with this header are read as they were.
fn read_again(header: &Header, rows: &[Snapshot]) {
    let mut file = Vec::new();
    for row in rows {
        write_row(header, &Row::from(row), &mut file);
    }
    let mut again = Vec::new();
    let after_header = RowAt { ledger: 0, line: 2, offset: 100 };
    let mut scanner = Scanner::within(header.clone(), zone(), after_header);
    let mut visit = |_: RowAt, row: Result<&Row<'_>, RowProblem>| again.push(row.map(Row::to_snapshot));
    scanner.feed(&file, &mut visit);
    assert_eq!(scanner.finish(&mut visit).torn, None, "an appended row ends its line");
    let rows: Vec<Result<Snapshot, RowProblem>> = rows.iter().cloned().map(Ok).collect();
    assert_eq!(again, rows, "written as {:?}", String::from_utf8_lossy(&file));
}
