//! Rows that are gathered one by one and added all together: however many there are, few of them are in memory.

use std::marker::PhantomData;
use std::path::Path;

use super::rows_file::Rows;
use super::spool::Spool;
use crate::model::snapshot::RowAt;
use crate::model::zone::Zone;
use crate::text::rows::{Header, Kind, Scanner, write_row};
use crate::text::snapshots::SnapshotRows;

/// Rows in the text of a file with the standard columns: what most files are made of, and what a database
/// takes in at once.
#[derive(Debug)]
pub(crate) struct Gathered<K = SnapshotRows> {
    header: Header,
    zone: Zone,
    text: Spool,
    count: u64,
    kind: PhantomData<fn() -> K>,
}

impl<K: Kind> Gathered<K> {
    /// None yet. Many are kept in the folder meanwhile; `zone` decides on which day an instant falls.
    pub(crate) fn new(folder: &Path, zone: Zone) -> Self {
        Self { header: Header::standard(K::FORM), zone, text: Spool::new(folder), count: 0, kind: PhantomData }
    }

    /// Takes a row in.
    ///
    /// # Errors
    /// When there is no room for it.
    pub(crate) fn push(&mut self, row: &K::Row<'_>) -> anyhow::Result<()> {
        write_row::<K>(&self.header, row, self.text.end());
        self.count += 1;
        self.text.settle()
    }
}

impl<K: Kind> Rows<K> for Gathered<K> {
    fn count(&self) -> u64 {
        self.count
    }

    fn each(&self, visit: &mut dyn FnMut(&K::Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut scanner = Scanner::<K>::within(self.header.clone(), self.zone, RowAt { ledger: 0, line: 1, offset: 0 });
        self.text.each(&mut |piece| {
            let mut outcome = Ok(());
            scanner.feed(piece, &mut |_, row| {
                if let (true, Ok(row)) = (outcome.is_ok(), &row) {
                    outcome = visit(row);
                }
            });
            outcome
        })
    }

    fn standard_text(&self, write: &mut dyn FnMut(&[u8]) -> anyhow::Result<()>) -> anyhow::Result<bool> {
        self.text.each(write)?;
        Ok(true)
    }
}
