//! The ledger as a CSV file beside the campaign.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Ledger, Receipt, Visit, append, reading};
use crate::model::snapshot::{RowAt, Snapshot};
use crate::model::zone::Zone;
use crate::text::snapshots::End;

/// How long somebody else may hold the file. A batch of a million rows takes a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// A snapshots file. It need not exist: the first row makes it.
#[derive(Debug, Clone)]
pub(crate) struct CsvLedger {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Which of the campaign's snapshots files it is, from 0.
    pub(super) place: usize,
    /// Where its days begin and end.
    pub(super) zone: Zone,
    /// How long to wait while somebody else holds it.
    pub(super) patience: Duration,
}

impl CsvLedger {
    /// The campaign's snapshots file number `place`; `zone` decides on which day an instant falls.
    pub(crate) fn new(path: impl Into<PathBuf>, place: usize, zone: Zone) -> Self {
        Self { path: path.into(), place, zone, patience: PATIENCE }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// How long it is in bytes; 0 where there is none yet.
    pub(crate) fn length(&self) -> u64 {
        std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len())
    }
}

impl Ledger for CsvLedger {
    fn append(&self, rows: &[Snapshot]) -> anyhow::Result<Receipt> {
        append::append(self, rows)
    }

    fn read(&self, visit: Visit<'_>) -> anyhow::Result<End> {
        reading::read(self, visit)
    }

    fn tail(&self, bytes: u64) -> anyhow::Result<Vec<Snapshot>> {
        reading::tail(self, bytes)
    }

    fn row_text(&self, row: RowAt) -> anyhow::Result<String> {
        reading::row_text(self, row)
    }

    fn exists(&self) -> bool {
        self.path.exists()
    }
}
