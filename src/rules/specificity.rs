//! What a goal says of itself, its sentence and its fields taken together. What S101 and E003 stand on.

use super::Checked;
use crate::model::campaign::Goal;
use crate::text::wording::{self, Statement};

/// What a goal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Specificity {
    /// The sentence; empty where there is none.
    pub(super) statement: String,
    /// What the sentence says.
    pub(super) said: Statement,
    /// Whether the goal has a `metric`.
    pub(super) metric: bool,
    /// Whether the goal has a `target`.
    pub(super) target: bool,
    /// Whether it is known when the goal ends.
    pub(super) end: bool,
}

impl Specificity {
    /// What the goal says; `None` where its fields say what is counted and how much of it: the sentence then need not.
    ///
    /// Reading a sentence costs more than all other rules together, so it is read only where it decides. A metric or
    /// target that cannot be understood counts as given: that is told elsewhere.
    pub(super) fn of(goal: &Goal, checked: &Checked<'_>) -> Option<Self> {
        let statement = goal.table.statement.as_deref().unwrap_or_default().trim().to_owned();
        let metric = goal.table.metric.as_ref().is_some_and(|name| !name.trim().is_empty());
        let target = goal.table.target.is_some();
        if metric && target {
            return None;
        }
        let said = wording::read(&statement, own_metrics(checked));
        Some(Self { said, metric, target, end: goal.end.is_some(), statement })
    }

    /// Whether it says what is counted.
    pub(super) fn says_what(&self) -> bool {
        self.metric || self.said.metric.is_some()
    }

    /// Whether it says how many.
    pub(super) fn says_how_many(&self) -> bool {
        self.target || self.said.amount
    }

    /// Whether it says by when.
    pub(super) fn says_when(&self) -> bool {
        self.end || self.said.deadline
    }
}

/// The file's own metrics, by their names with spaces and by their units.
fn own_metrics<'c>(checked: &Checked<'c>) -> impl Iterator<Item = (&'c str, &'c str)> {
    let metrics = checked.campaign.metrics.values();
    metrics.flat_map(|metric| [(metric.name.as_str(), metric.name.as_str()), (&metric.name, &metric.unit)])
}
