//! Rows on their way into a file.

use crate::model::snapshot::Snapshot;
use crate::text::rows::Kind;
use crate::text::snapshots::{Row, SnapshotRows};

/// Rows to be added. They can be gone through as often as need be, so that a million of them are never held at once.
pub(crate) trait Rows<K: Kind = SnapshotRows> {
    /// How many there are.
    fn count(&self) -> u64;

    /// Calls `visit` with every row, in order: the same ones each time.
    ///
    /// # Errors
    /// When `visit` fails, or the rows cannot be fetched again.
    fn each(&self, visit: &mut dyn FnMut(&K::Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()>;

    /// Hands over the rows as the lines of a file with the standard columns, piece by piece, where that is how they
    /// are held. `false`: it is not, and nothing was handed over.
    ///
    /// # Errors
    /// When `write` fails, or the rows cannot be fetched again.
    fn standard_text(&self, write: &mut dyn FnMut(&[u8]) -> anyhow::Result<()>) -> anyhow::Result<bool> {
        let _ = write;
        Ok(false)
    }
}

impl Rows for &[Snapshot] {
    fn count(&self) -> u64 {
        self.len() as u64
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.iter().try_for_each(|row| visit(&Row::from(row)))
    }
}

impl Rows for Vec<Snapshot> {
    fn count(&self) -> u64 {
        self.as_slice().count()
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.as_slice().each(visit)
    }
}
