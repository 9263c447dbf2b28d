//! What a rule sees: the campaign, what is known of it, and where its parts stand in the file.

use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::evidence::{Evidence, GoalEvidence};
use crate::model::own_history::OwnHistory;
use crate::model::period::Period;
use crate::model::place::KeyPath;

/// A campaign under check.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checked<'c> {
    /// The campaign.
    pub(crate) campaign: &'c Campaign,
    /// What is known besides its file.
    pub(crate) evidence: &'c Evidence,
}

impl<'c> Checked<'c> {
    /// Today; `None` when only the plan is looked at: rules about time then stay silent.
    pub(crate) fn today(self) -> Option<Day> {
        self.evidence.today
    }

    /// The campaign's first to last day, where both are known and in order.
    pub(crate) fn period(self) -> Option<Period> {
        self.campaign.period()
    }

    /// Whether the final review was held.
    pub(crate) fn is_closed(self) -> bool {
        self.campaign.file.outcome.is_some()
    }

    /// Whether every table of this name could be read: else nobody can say what is missing from it.
    pub(crate) fn is_whole(self, table: &str) -> bool {
        let table = KeyPath::of(table);
        !self.campaign.damaged.iter().any(|damaged| damaged.holds(&table) || table.holds(damaged))
    }

    /// The goals, each with its table's path.
    pub(crate) fn goals(self) -> impl Iterator<Item = (KeyPath, &'c Goal)> {
        self.campaign.goals.iter().map(|goal| (KeyPath::of("goal").index(goal.index), goal))
    }

    /// What a goal's own readings from before the start say of its target.
    pub(crate) fn own_history(self, goal: &Goal) -> Option<&'c OwnHistory> {
        self.evidence.goals.get(goal.index).and_then(|known| known.own.as_ref())
    }

    /// The goals with what the readings say of them, each with its table's path. Empty where no readings were looked at.
    pub(crate) fn goals_with_evidence(self) -> impl Iterator<Item = (KeyPath, &'c Goal, &'c GoalEvidence)> {
        self.goals().zip(&self.evidence.goals).map(|((path, goal), evidence)| (path, goal, evidence))
    }
}
