//! What the rows of a block must come to: one row a day, most rows a post of their own, the sum that the total says.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::Reading as Block;
use super::cells::{Says, cell, says};
use super::columns::Column;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::vocabulary;
use crate::say::Amount;
use crate::text::import::formats::Grain;
use crate::text::import::said::{ExportLifetime, ExportWithoutParts, Rows, SeveralADay, SeveralAnItem, TotalDiffers};
use crate::text::import::table::Row;
use crate::text::import::{Stop, Understood};

/// Sums that differ by less than this share agree: platforms round.
const AGREES: f64 = 0.0005;

/// What is counted while rows are read.
#[derive(Debug)]
pub(super) struct Checks {
    rows: u64,
    days: BTreeMap<Day, u64>,
    items: HashSet<Arc<str>>,
    sums: Vec<f64>,
    totals: Vec<Vec<f64>>,
    adds_up: Vec<bool>,
    unclear: BTreeSet<usize>,
    headings: Vec<String>,
}

impl Checks {
    /// Nothing counted yet.
    pub(super) fn new(block: &Block<'_>, columns: &[Column]) -> Self {
        let is_flow =
            |column: &Column| vocabulary::known(&column.metric).is_some_and(|known| known.kind == MetricKind::Flow);
        Self {
            rows: 0,
            days: BTreeMap::new(),
            items: HashSet::new(),
            sums: vec![0.0; columns.len()],
            totals: vec![Vec::new(); columns.len()],
            adds_up: columns.iter().map(is_flow).collect(),
            unclear: BTreeSet::new(),
            headings: columns.iter().map(|column| block.heading(column.places[0])).collect(),
        }
    }

    /// A row that is data.
    pub(super) fn row(&mut self, day: Day, item: Option<&Arc<str>>) {
        self.rows += 1;
        match item {
            Some(item) => _ = self.items.insert(item.clone()),
            None => *self.days.entry(day).or_default() += 1,
        }
    }

    /// A value of the column at this place.
    pub(super) fn value(&mut self, place: usize, value: f64) {
        self.sums[place] += value;
    }

    /// A cell of a series that gives no value.
    pub(super) fn without(&mut self, says: Says, series: usize) {
        if matches!(says, Says::Unclear | Says::Damaged | Says::Bound) {
            self.unclear.insert(series);
        }
    }

    /// Series of which something was measured that no cell tells.
    pub(super) fn unclear(&self) -> &BTreeSet<usize> {
        &self.unclear
    }

    /// A row that is the total of the others.
    pub(super) fn total(&mut self, row: &Row, columns: &[Column]) {
        for (total, column) in self.totals.iter_mut().zip(columns) {
            if let Says::Value(value) = says(cell(row, column), column) {
                total.push(value);
            }
        }
    }

    /// Compares.
    ///
    /// # Errors
    /// When the rows are something else than the format's.
    pub(super) fn settle(&self, block: &Block<'_>, understood: &mut Understood) -> Result<(), Stop> {
        if let Grain::Item { .. } = block.found.format.grain
            && (self.items.len() as u64) * 2 < self.rows
        {
            let what = SeveralAnItem { rows: Rows(self.rows), items: self.items.len() as u64 };
            return Err(Stop::new(what, ExportLifetime {}));
        }
        let are_parts = matches!(block.found.format.grain, Grain::Parts { .. });
        if let Some((day, rows)) = self.days.iter().find(|(_, rows)| **rows > 1 && !are_parts) {
            return Err(Stop::new(SeveralADay { day: *day, rows: Rows(*rows) }, ExportWithoutParts {}));
        }
        self.compare(understood);
        Ok(())
    }

    /// The sums of what adds up against the totals that the file gives.
    fn compare(&self, understood: &mut Understood) {
        let all = self.sums.iter().zip(&self.totals).zip(&self.adds_up).zip(&self.headings);
        for (((sum, totals), adds_up), heading) in all {
            let Some(total) = totals.first().copied().filter(|_| *adds_up) else { continue };
            let agrees = |total: &f64| (sum - total).abs() <= AGREES * total.abs().max(1.0);
            // Of several totals one may be of more than the rows: the whole account besides what was chosen.
            if !totals.iter().any(agrees) {
                let heading = heading.clone();
                understood.warnings.push(Box::new(TotalDiffers { heading, sum: Amount(*sum), total: Amount(total) }));
            }
        }
    }
}
