//! Rows on their way to the ledger, and what is to be said about them.

use std::collections::BTreeMap;

use super::doubts::{self, Doubt};
use super::recording::Recording;
use super::repeats::Repeats;
use crate::model::period::Period;
use crate::model::snapshot::{SeriesName, Snapshot};
use crate::store::ledger::Rows;
use crate::text::snapshots::Row;
use crate::text::typed::Remark;

/// Rows to be recorded, and what is to be said about them.
pub(super) struct Made {
    /// The rows, in the order in which they were given.
    pub(super) rows: Box<dyn Rows>,
    /// Those that are there already.
    pub(super) unchanged: Vec<Snapshot>,
    /// What they come to by series.
    pub(super) summary: Summary,
    /// What should be looked at twice before they are written.
    pub(super) doubts: Vec<Doubt>,
    /// What is to be said.
    pub(super) remarks: Vec<Remark>,
}

/// Who gave rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Origin {
    /// Somebody, on the command line.
    #[default]
    Typed,
    /// Somebody who was asked, and has agreed to each of them.
    Asked,
    /// Another program.
    Program,
}

/// By series how many rows there are and which days they are for.
pub(super) type Summary = BTreeMap<SeriesName, (u64, Period)>;

impl Made {
    /// A few rows that somebody gave; those that are there already are taken out.
    pub(super) fn of(recording: &Recording, mut rows: Vec<Snapshot>, remarks: Vec<Remark>, origin: Origin) -> Self {
        let repeats = Repeats::of(recording);
        let unchanged = rows.extract_if(.., |row| repeats.has(recording, &Row::from(&*row))).collect();
        let doubts = if origin == Origin::Asked { Vec::new() } else { doubts::of(recording, &rows, origin) };
        let mut summary = Summary::new();
        for row in &rows {
            let when = days(&Row::from(row));
            let (count, all) = summary.entry(row.series.clone()).or_insert((0, when));
            *count += 1;
            *all = all.and(when);
        }
        Self { rows: Box::new(rows), unchanged, summary, doubts, remarks }
    }

    /// Whether there is nothing to record and nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.count() == 0 && self.unchanged.is_empty()
    }
}

/// The days that a row is for, as far as it says so itself.
pub(super) fn days(row: &Row<'_>) -> Period {
    row.period_start.and_then(|start| Period::new(start, row.date)).unwrap_or(Period::day(row.date))
}
