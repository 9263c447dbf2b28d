//! A ledger that is kept nowhere: it shows that the seam is one, and is to tests what a database would be to a team.

use std::sync::{Mutex, PoisonError};

use super::{Excerpt, Ledger, Mark, Part, Receipt, Rows, Scope, Tail, Visit};
use crate::model::snapshot::{RowAt, Snapshot};
use crate::model::zone::Zone;
use crate::text::snapshots::{End, Header, Row, standard_header, write_row};

/// Rows in memory. They are numbered from 1.
#[derive(Debug)]
pub(crate) struct MemoryLedger {
    place: usize,
    zone: Zone,
    rows: Mutex<Vec<Snapshot>>,
}

impl MemoryLedger {
    /// The campaign's ledger number `place`; `zone` decides on which day an instant falls.
    pub(crate) fn new(place: usize, zone: Zone) -> Self {
        Self { place, zone, rows: Mutex::default() }
    }

    fn rows(&self) -> std::sync::MutexGuard<'_, Vec<Snapshot>> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ledger for MemoryLedger {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn exists(&self) -> bool {
        !self.rows().is_empty()
    }

    fn append(&self, rows: &dyn Rows) -> anyhow::Result<Receipt> {
        let mut new = Vec::new();
        rows.each(&mut |row| {
            let row = row.to_snapshot();
            let date = row.instant.map_or(row.date, |instant| self.zone.day(instant));
            new.push(Snapshot { date, ..row });
            Ok(())
        })?;
        let mut kept = self.rows();
        let is_new = kept.is_empty() && !new.is_empty();
        kept.extend(new);
        Ok(Receipt { rows: rows.count(), is_new, ..Receipt::default() })
    }

    fn read(&self, scope: Scope, visit: Visit<'_>) -> anyhow::Result<End> {
        let rows = self.rows();
        let [start, end] = match scope.part {
            Some(Part([start, end])) => [usize::try_from(start)?, usize::try_from(end)?],
            None => [0, rows.len()],
        };
        let numbered = (1..).zip(&rows[start..end]);
        for (line, row) in numbered.filter(|(_, row)| scope.holds(&Row::from(*row))) {
            visit(RowAt { ledger: self.place, line, offset: line + start as u64 }, Ok(&Row::from(row)));
        }
        let lines = (end - start) as u64;
        Ok(End { rows: lines, lines, torn: None })
    }

    fn parts(&self, most: usize) -> anyhow::Result<Vec<Part>> {
        let rows = self.rows().len();
        let ends = (0..=most).map(|place| (rows * place / most) as u64).collect::<Vec<_>>();
        Ok(ends.windows(2).map(|ends| Part([ends[0], ends[1]])).collect())
    }

    fn tail(&self, most: usize) -> anyhow::Result<Tail> {
        let rows = self.rows();
        Ok(Tail { rows: rows[rows.len().saturating_sub(most)..].to_vec(), is_all: rows.len() <= most })
    }

    fn mark(&self) -> Mark {
        Mark([0, 0, 0, self.rows().len() as u64])
    }

    fn since(&self, mark: &Mark, visit: &mut dyn FnMut(&Row<'_>)) -> anyhow::Result<bool> {
        let rows = self.rows();
        let before = usize::try_from(mark.0[3])?;
        rows[before..].iter().for_each(|row| visit(&Row::from(row)));
        Ok(true)
    }

    fn excerpt(&self, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
        let header = Header { line_end: "", ..standard_header() };
        let mut text = Vec::new();
        if let Some(at) = row {
            write_row(&header, &Row::from(&self.rows()[usize::try_from(at.line)? - 1]), &mut text);
        }
        Ok(Excerpt { columns: header.text, text: String::from_utf8(text)? })
    }
}
