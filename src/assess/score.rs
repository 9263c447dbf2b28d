//! The scorecard: goals by the six dimensions.

use crate::model::campaign::Campaign;
use crate::model::evidence::Evidence;
use crate::model::finding::{Dimension, Finding, Severity};
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
    let of_goal = |index: usize| {
        let damaged = campaign
            .damaged
            .iter()
            .any(|table| crate::model::place::goal_of(table).map_or(table.0.len() == 1, |goal| goal == index));
        Dimension::OF_GOALS.map(|dimension| {
            let fails = findings.iter().any(|finding| {
                finding.rule.dimension() == dimension
                    && finding.severity > Severity::Note
                    && finding.goal.map_or(dimension != Dimension::Specific, |goal| goal == index)
            });
            match (fails, damaged || !judged(campaign, index, dimension, evidence)) {
                (true, _) => Mark::Fail,
                (false, true) => Mark::Unknown,
                (false, false) => Mark::Pass,
            }
        })
    };
    let goals = campaign.goals.iter();
    goals.map(|goal| Scorecard { goal: goal.id.clone(), marks: of_goal(goal.index) }).collect()
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
