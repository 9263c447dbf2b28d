//! The ledger as a CSV file beside the campaign.

use super::{Excerpt, Ledger, Mark, Part, Receipt, Rows, Scope, Tail, Visit};
use crate::model::snapshot::RowAt;
use crate::store::rows_file::RowsFile;
use crate::text::snapshots::{End, Row, SnapshotRows};

/// A snapshots file. It need not exist: the first row makes it.
pub(in crate::store) type CsvLedger = RowsFile<SnapshotRows>;

impl Ledger for CsvLedger {
    fn name(&self) -> &str {
        self.shown()
    }

    fn exists(&self) -> bool {
        self.is_there()
    }

    fn append(&self, rows: &dyn Rows) -> anyhow::Result<Receipt> {
        self.add(rows)
    }

    fn read(&self, scope: Scope, visit: Visit<'_>) -> anyhow::Result<End> {
        let each = |visit: Visit<'_>| match scope.part {
            Some(part) => self.each_of(part, visit),
            None => self.each(visit),
        };
        if scope.holds_all() {
            return each(visit);
        }
        each(&mut |at, row| match row {
            Ok(row) if !scope.holds(row) => {}
            row => visit(at, row),
        })
    }

    fn parts(&self, most: usize) -> anyhow::Result<Vec<Part>> {
        self.split(most)
    }

    fn tail(&self, most: usize) -> anyhow::Result<Tail> {
        let (rows, is_all) = self.last(most, |row: &Row<'_>| row.to_snapshot())?;
        Ok(Tail { rows, is_all })
    }

    fn mark(&self) -> Mark {
        self.stand()
    }

    fn since(&self, mark: &Mark, visit: &mut dyn FnMut(&Row<'_>)) -> anyhow::Result<bool> {
        self.added_since(mark, visit)
    }

    fn excerpt(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
        self.look_at(row)
    }
}
