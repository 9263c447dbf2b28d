//! Files that rows are added to, so that none is lost: what the snapshots file and the log of feedback have in common.
//!
//! What a row means is settled in `text`; nothing here folds, counts or judges. What is promised of a file is what
//! [`Ledger`](super::ledger::Ledger) promises.

mod append;
mod aside;
pub(super) mod lock;
mod parts;
mod reading;
mod rows;
mod shape;
mod tail;
mod trouble;

use std::marker::PhantomData;
use std::path::PathBuf;
use std::time::Duration;

use crate::model::place::Column;
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::text::rows::{End, Kind, RowProblem};

pub(crate) use rows::Rows;

/// How long somebody else may hold the file. A batch of a million rows takes a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// Takes the rows of a file one by one. A row borrows from the reader's buffer: keep what is needed of it.
pub(crate) type Visit<'v, K> = &'v mut dyn FnMut(RowAt, Result<&<K as Kind>::Row<'_>, RowProblem>);

/// A file of rows. It need not exist: the first row makes it.
#[derive(Debug, Clone)]
pub(crate) struct RowsFile<K> {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its path as people would type it.
    pub(super) shown: String,
    /// Which of the campaign's files it is, from 0.
    pub(super) place: usize,
    /// Where its days begin and end.
    pub(super) zone: Zone,
    /// How long to wait while somebody else holds it.
    pub(super) patience: Duration,
    pub(super) kind: PhantomData<fn() -> K>,
}

impl<K: Kind> RowsFile<K> {
    /// The campaign's file number `place`, called `shown`; `zone` decides on which day an instant falls.
    pub(super) fn new(path: PathBuf, shown: String, place: usize, zone: Zone) -> Self {
        Self { path, shown, place, zone, patience: PATIENCE, kind: PhantomData }
    }

    /// Its path as people would type it.
    pub(crate) fn shown(&self) -> &str {
        &self.shown
    }

    /// Whether there is one yet.
    pub(crate) fn is_there(&self) -> bool {
        self.path.exists()
    }

    /// Adds rows, all or none. When it returns, they are safe.
    ///
    /// # Errors
    /// When the rows could not be added, or it is not certain that they are safe; the error says which.
    pub(crate) fn add(&self, rows: &dyn Rows<K>) -> anyhow::Result<Receipt> {
        append::append(self, rows)
    }

    /// Visits every row, oldest first, and all that cannot be read. A file that does not exist yet has none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn each(&self, visit: Visit<'_, K>) -> anyhow::Result<End> {
        reading::read(self, visit)
    }

    /// Visits the rows of a part.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn each_of(&self, part: Part, visit: Visit<'_, K>) -> anyhow::Result<End> {
        parts::read(self, part, visit)
    }

    /// Parts of the file that are worth being read at the same time, `most` at most.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn split(&self, most: usize) -> anyhow::Result<Vec<Part>> {
        parts::split(self, most, parts::WORTHWHILE_BYTES)
    }

    /// The last readable rows, `most` at most, oldest first, and whether there are no others.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn last<T>(&self, most: usize, keep: impl Fn(&K::Row<'_>) -> T) -> anyhow::Result<(Vec<T>, bool)> {
        tail::tail(self, most, keep)
    }

    /// How the file stands.
    pub(super) fn stand(&self) -> Mark {
        tail::mark(&self.path)
    }

    /// Visits the readable rows that were added since a mark. `false`: it cannot tell them from the others.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn added_since(&self, mark: &Mark, visit: &mut dyn FnMut(&K::Row<'_>)) -> anyhow::Result<bool> {
        tail::since(self, mark, visit)
    }

    /// A row as it stands, for people to look at; `None`: the columns alone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn look_at(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
        reading::excerpt(self, row)
    }
}

/// What became of rows that were added. They are safe.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Receipt {
    /// How many rows were added.
    pub(crate) rows: u64,
    /// Whether the file was made for them.
    pub(crate) is_new: bool,
    /// What was mended on the way.
    pub(crate) repairs: Vec<Repair>,
    /// Columns that the file lacks and that the rows had something for. Without them the rows mean the same.
    pub(crate) left_out: Vec<Column>,
}

/// A last row that somebody else's crash had cut short, and that was moved out of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Repair {
    /// What is left of it, as far as it is text.
    pub(crate) text: String,
    /// What people call the place that keeps it.
    pub(crate) kept_in: String,
}

/// How a file stood. Only what gave it can read it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Mark(pub(super) [u64; 4]);

/// A part of the rows, from one place to another. Only what gave it can read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part(pub(super) [u64; 2]);

/// A row for people to look at. It may hold anything, control characters as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Excerpt {
    /// The names of the columns.
    pub(crate) columns: String,
    /// The row.
    pub(crate) text: String,
}
