//! The follow-up meeting: what was held and what is due, where each goal stands, and what could be done about it.
//!
//! What could be done is worked out from the readings, the money and the calendar of this campaign. Nothing is advised
//! that cannot be computed; where the figures do not tell, that is said. The words are `render::review`'s.

mod cheapest;
mod closing;
mod gaps;
mod rhythm;
mod steps;

pub(crate) use cheapest::Cheapest;
pub(crate) use closing::outcome;
pub(crate) use gaps::Gap;
pub(super) use rhythm::planned_after;
pub(crate) use rhythm::{Reviews, reviews};
pub(crate) use steps::Step;

use super::urgency::urgency;
use super::{GoalStanding, Overview};
use crate::text::snapshots::Folded;

/// A goal as the meeting looks at it.
#[derive(Debug)]
pub(crate) struct Reviewed<'o, 'c> {
    /// Where it stands.
    pub(crate) goal: &'o GoalStanding<'c>,
    /// What could be done, the most telling first; empty where it goes as it should.
    pub(crate) steps: Vec<Step>,
}

/// The goals with what could be done about each, the worst first.
pub(crate) fn goals<'o, 'c>(overview: &'o Overview<'c>, folded: &Folded) -> Vec<Reviewed<'o, 'c>> {
    let mut goals: Vec<Reviewed<'_, '_>> =
        overview.goals.iter().map(|goal| Reviewed { goal, steps: steps::steps(goal, overview, folded) }).collect();
    goals.sort_by_key(|reviewed| urgency(reviewed.goal.state()));
    goals
}
