//! Where snapshots are kept: adding rows so that none is lost, and reading them back.
//!
//! [`Ledger`] is the one seam. Commands know it and no file: another way to keep snapshots, a database that a team
//! shares, stands behind it without a change elsewhere. What a row means is settled in `text::snapshots`; nothing here
//! folds, counts or judges.

mod csv;

#[cfg(test)]
mod conformance;
#[cfg(test)]
mod memory;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveTime, Utc};

use crate::model::day::Day;
use crate::model::snapshot::{RowAt, Snapshot};
use crate::model::zone::Zone;
pub(crate) use crate::store::rows_file::{Excerpt, Mark, Part, Receipt, Rows};
use crate::text::snapshots::{End, Row, RowProblem};

pub(super) use csv::CsvLedger;

/// Takes the rows of a ledger one by one. A row borrows from the reader's buffer: keep what is needed of it.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(RowAt, Result<&Row<'_>, RowProblem>);

/// Where snapshots are kept: rows can be added and read, never changed.
///
/// What every ledger promises, and `conformance.rs` tests:
/// - **Order**: rows are read in the order in which they were added. Those of one batch stay together, whoever else
///   adds rows at the same time.
/// - **All or none**: an append that fails has added nothing, save where its error says that this is not certain. One
///   that is killed may have added the first of its rows, whole; nobody was told that they are there, and adding all of
///   them again does no harm.
/// - **Safe when it returns**: rows outlive a power cut from the moment their [`Receipt`] is given.
/// - **Nothing is compared on the way in**: a row that is there already is added once more. That does no harm, for rows
///   of one series, item, period and id replace each other when they are read; so an append may be repeated.
/// - **Addresses are the ledger's own**: a [`RowAt`] means something to the ledger that gave it, and nothing else.
pub(crate) trait Ledger: std::fmt::Debug + Send + Sync {
    /// What people call it; for a file its path as they would type it.
    fn name(&self) -> &str;

    /// Whether there is one yet. The first row makes it.
    fn exists(&self) -> bool;

    /// Adds rows, all or none. When it returns, they are safe.
    ///
    /// # Errors
    /// When the rows could not be added, or it is not certain that they are safe; the error says which.
    fn append(&self, rows: &dyn Rows) -> anyhow::Result<Receipt>;

    /// Visits the rows within a scope, oldest first, and all that cannot be read. A ledger that does not exist yet has
    /// none.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn read(&self, scope: Scope, visit: Visit<'_>) -> anyhow::Result<End>;

    /// Parts that can be read at the same time, `most` at most, in order: their rows are those of the ledger, as long as its
    /// [`mark`](Self::mark) stays what it was. Lines are counted anew in each, so [`End::lines`] of those before have to be
    /// added to a row's address.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn parts(&self, most: usize) -> anyhow::Result<Vec<Part>>;

    /// The last readable rows, `most` at most, oldest first. However many rows there are, this takes as long.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn tail(&self, most: usize) -> anyhow::Result<Tail>;

    /// How the ledger stands. Two marks that are equal: nothing has changed.
    fn mark(&self) -> Mark;

    /// Visits the readable rows that were added since a mark. `false`: it cannot tell them from the others, as where a
    /// file was replaced by another; then none is visited, and everything has to be read anew.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn since(&self, mark: &Mark, visit: &mut dyn FnMut(&Row<'_>)) -> anyhow::Result<bool>;

    /// A row as it stands, for people to look at; `None`: the columns alone.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    fn excerpt(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt>;
}

/// Which rows are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Scope {
    /// Only rows for this day and earlier.
    pub(crate) as_of: Option<Day>,
    /// Only rows that were recorded by then. One that does not say when it was is taken to be as old as its day: nobody
    /// knew it sooner.
    pub(crate) as_known: Option<KnownBy>,
    /// Only rows of this part of the ledger.
    pub(crate) part: Option<Part>,
}

/// The end of a day somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KnownBy {
    day: Day,
    /// When the next day begins.
    end: DateTime<Utc>,
}

impl KnownBy {
    /// The end of a day where clocks show a zone's time.
    pub(crate) fn end_of(day: Day, zone: Zone) -> Self {
        Self { day, end: zone.instant(day.plus_days(1).0.and_time(NaiveTime::MIN)) }
    }

    fn holds(self, row: &Row<'_>) -> bool {
        match row.recorded_at {
            Some(recorded) => recorded < self.end,
            None => row.date <= self.day,
        }
    }
}

impl Scope {
    /// Every row.
    pub(crate) const ALL: Self = Self { as_of: None, as_known: None, part: None };

    /// Whether no row is left out for its time.
    fn holds_all(self) -> bool {
        self.as_of.is_none() && self.as_known.is_none()
    }

    /// Whether a row's time is within it.
    pub(crate) fn holds(self, row: &Row<'_>) -> bool {
        self.as_of.is_none_or(|day| row.date <= day) && self.as_known.is_none_or(|known| known.holds(row))
    }
}

/// The last rows of a ledger.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Tail {
    /// The rows, oldest first.
    pub(crate) rows: Vec<Snapshot>,
    /// Whether there are no others.
    pub(crate) is_all: bool,
}
