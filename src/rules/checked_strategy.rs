//! What a rule sees of a strategy: its tables as meant, and what is known besides them.

use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::StrategyEvidence;
use crate::model::place::KeyPath;
use crate::model::strategy::Strategy;

/// A strategy under check. Its findings point into the file that is checked, as those of a campaign do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CheckedStrategy<'s> {
    /// The strategy.
    pub(crate) strategy: &'s Strategy,
    /// What is known besides its file.
    pub(crate) evidence: &'s StrategyEvidence,
}

impl<'s> CheckedStrategy<'s> {
    /// Its tables as written.
    pub(crate) fn file(self) -> &'s StrategyFile {
        &self.strategy.file
    }

    /// Today; `None` when only the plan is looked at: rules about time then stay silent.
    pub(crate) fn today(self) -> Option<Day> {
        self.evidence.today
    }

    /// Whether a table is judged here: all of a strategy's own; of a campaign's standing rules those it has itself.
    pub(crate) fn is_judged(self, table: &str) -> bool {
        self.strategy.own_tables.is_empty() || self.strategy.own_tables.contains(&table)
    }

    /// Whether every table of this name could be read: else nobody can say what is missing from it.
    pub(crate) fn is_whole(self, table: &str) -> bool {
        let table = KeyPath::of(table);
        !self.strategy.damaged.iter().any(|damaged| damaged.holds(&table) || table.holds(damaged))
    }
}
