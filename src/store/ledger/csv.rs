//! The ledger as a CSV file beside the campaign.

use std::path::PathBuf;
use std::time::Duration;

use super::{Excerpt, Ledger, Mark, Receipt, Rows, Scope, Tail, Visit, append, reading, tail};
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::text::snapshots::{End, Row};

/// How long somebody else may hold the file. A batch of a million rows takes a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// A snapshots file. It need not exist: the first row makes it.
#[derive(Debug, Clone)]
pub(in crate::store) struct CsvLedger {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its path as people would type it.
    pub(super) shown: String,
    /// Which of the campaign's snapshots files it is, from 0.
    pub(super) place: usize,
    /// Where its days begin and end.
    pub(super) zone: Zone,
    /// How long to wait while somebody else holds it.
    pub(super) patience: Duration,
}

impl CsvLedger {
    /// The campaign's snapshots file number `place`, called `shown`; `zone` decides on which day an instant falls.
    pub(in crate::store) fn new(path: PathBuf, shown: String, place: usize, zone: Zone) -> Self {
        Self { path, shown, place, zone, patience: PATIENCE }
    }
}

impl Ledger for CsvLedger {
    fn name(&self) -> &str {
        &self.shown
    }

    fn exists(&self) -> bool {
        self.path.exists()
    }

    fn append(&self, rows: &dyn Rows) -> anyhow::Result<Receipt> {
        append::append(self, rows)
    }

    fn read(&self, scope: Scope, visit: Visit<'_>) -> anyhow::Result<End> {
        if scope == Scope::ALL {
            return reading::read(self, visit);
        }
        reading::read(self, &mut |at, row| match row {
            Ok(row) if !scope.holds(&row) => {}
            row => visit(at, row),
        })
    }

    fn tail(&self, most: usize) -> anyhow::Result<Tail> {
        tail::tail(self, most)
    }

    fn mark(&self) -> Mark {
        tail::mark(&self.path)
    }

    fn since(&self, mark: &Mark, visit: &mut dyn FnMut(&Row<'_>)) -> anyhow::Result<bool> {
        tail::since(self, mark, visit)
    }

    fn excerpt(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
        reading::excerpt(self, row)
    }
}
