//! The snapshots file on disk: appending rows so that none is lost, and reading them back.
//!
//! [`Ledger`] is the one seam: another way to keep snapshots stands behind it without a change elsewhere. What a row
//! means is settled in `text::snapshots`; nothing here folds, counts or judges.

mod append;
mod aside;
mod csv;
pub(super) mod lock;
mod reading;
mod shape;
mod trouble;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::model::place::Column;
use crate::model::snapshot::{RowAt, Snapshot};
use crate::text::snapshots::{End, Row, RowProblem};

pub(crate) use csv::CsvLedger;

/// Takes the rows of a ledger one by one. A row borrows from the reader's buffer: keep what is needed of it.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(RowAt, Result<Row<'_>, RowProblem>);

/// Where snapshots are kept: rows can be added and read, never changed.
pub(crate) trait Ledger {
    /// Adds rows, all or none. When it returns, they are on disk.
    ///
    /// # Errors
    /// When the rows could not be added, or it is not certain that they are on disk; the error says which.
    fn append(&self, rows: &[Snapshot]) -> anyhow::Result<Receipt>;

    /// Visits every row, oldest first, readable or not. A ledger that does not exist yet has none.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn read(&self, visit: Visit<'_>) -> anyhow::Result<End>;

    /// The readable rows among the last `bytes` of the ledger, oldest first.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn tail(&self, bytes: u64) -> anyhow::Result<Vec<Snapshot>>;

    /// The text of a row as it stands, for an excerpt. It may hold anything, control characters as well.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn row_text(&self, row: RowAt) -> anyhow::Result<String>;

    /// Whether there is a ledger yet.
    fn exists(&self) -> bool;
}

/// What became of rows that were added. They are on disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Receipt {
    /// How many rows were added.
    pub(crate) rows: usize,
    /// Whether the ledger was made for them.
    pub(crate) is_new: bool,
    /// Last lines that were cut short before, and where they are kept now.
    pub(crate) set_aside: Vec<SetAside>,
    /// Columns that the ledger lacks and that the rows had something for. Without them the rows mean the same.
    pub(crate) left_out: Vec<Column>,
}

/// A last line that was cut short and moved out of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SetAside {
    /// The file that keeps it.
    pub(crate) path: PathBuf,
    /// What it says, as far as it is text.
    pub(crate) text: String,
}
