//! The scorecard: goals by the six dimensions.

use std::collections::BTreeSet;

use crate::model::campaign::Campaign;
use crate::model::evidence::Evidence;
use crate::model::finding::{Dimension, Finding, Severity};
use crate::model::place::goal_of;
use crate::model::realism::{Realism, Verdict};

/// How a goal does in a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing is wrong.
    Pass,
    /// Something must or should be mended.
    Fail,
    /// There is nothing to judge by.
    Unknown,
}

impl Mark {
    /// The word in JSON.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
        }
    }
}

/// One goal's marks, in the order of [`Dimension::OF_GOALS`].
#[derive(Debug, Clone)]
pub(crate) struct Scorecard {
    /// The goal's id.
    pub(crate) goal: String,
    /// Its marks.
    pub(crate) marks: [Mark; 6],
}

/// The marks of every goal. A finding of the campaign as a whole counts for all its goals, save that a goal is no less
/// specific for standing beside too many others.
pub(crate) fn scorecard(campaign: &Campaign, findings: &[Finding], evidence: &Evidence) -> Vec<Scorecard> {
    let faults = Faults::of(campaign, findings);
    let mark = |index: usize, dimension: Dimension| match (
        faults.has(index, dimension),
        faults.is_damaged(index) || !judged(campaign, index, dimension, evidence),
    ) {
        (true, _) => Mark::Fail,
        (false, true) => Mark::Unknown,
        (false, false) => Mark::Pass,
    };
    let marks = |index: usize| Dimension::OF_GOALS.map(|dimension| mark(index, dimension));
    let goals = campaign.goals.iter();
    goals.map(|goal| Scorecard { goal: goal.id.clone(), marks: marks(goal.index) }).collect()
}

/// What is wrong with which goals. Gathered once: a file may hold thousands of goals, and findings on each.
struct Faults {
    /// Dimensions that fail, by goal; without one for the campaign as a whole.
    failing: BTreeSet<(Option<usize>, Dimension)>,
    /// Goals whose table could not be read in full; `None` for all of them.
    damaged: BTreeSet<Option<usize>>,
}

impl Faults {
    fn of(campaign: &Campaign, findings: &[Finding]) -> Self {
        let serious = findings.iter().filter(|finding| finding.severity > Severity::Note);
        let damaged = campaign.damaged.iter().filter_map(|table| match goal_of(table) {
            Some(goal) => Some(Some(goal)),
            None => (table.0.len() == 1).then_some(None),
        });
        Self {
            failing: serious.map(|finding| (finding.goal, finding.rule.dimension())).collect(),
            damaged: damaged.collect(),
        }
    }

    fn has(&self, goal: usize, dimension: Dimension) -> bool {
        let of_all = dimension != Dimension::Specific && self.failing.contains(&(None, dimension));
        of_all || self.failing.contains(&(Some(goal), dimension))
    }

    fn is_damaged(&self, goal: usize) -> bool {
        self.damaged.contains(&None) || self.damaged.contains(&Some(goal))
    }
}

/// Whether there was anything to judge a dimension by. How realistic a goal is takes evidence: its own history, what
/// others reach, or the size of the audience and a start value to measure the target against.
fn judged(campaign: &Campaign, index: usize, dimension: Dimension, evidence: &Evidence) -> bool {
    let goal = &campaign.goals[index];
    let by_audience = || goal.baseline.is_some() && campaign.audiences.iter().any(|one| one.size.is_some());
    match dimension {
        Dimension::Realistic => {
            let within_reach = |realism: &Realism| matches!(realism.verdict, Verdict::Plausible | Verdict::Ambitious);
            let own = || evidence.goals.get(index).is_some_and(|known| known.own.is_some());
            evidence.realism.get(index).is_some_and(within_reach) || own() || by_audience()
        }
        Dimension::Budget => campaign.budget.as_ref().is_some_and(|budget| budget.total.is_some()),
        Dimension::Specific
        | Dimension::TimeBound
        | Dimension::Measurable
        | Dimension::Channels
        | Dimension::Strategy
        | Dimension::Ledger
        | Dimension::Feedback
        | Dimension::File => true,
    }
}
