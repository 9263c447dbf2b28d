//! The ways of a campaign's goals, for drawing them.

use super::feeds;
use super::standing::recorded_of;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::progress::standing::{Facts, Way, way};
use crate::text::snapshots::Folded;

/// The way of every goal, in the order of the file; `None` for one that has no metric, no target or no days.
pub(crate) fn ways(campaign: &Campaign, folded: &Folded, today: Day) -> Vec<Option<Way>> {
    let of_goal = |goal| {
        let names = feeds(goal, &folded.series);
        recorded_of(campaign, folded, &names, |recorded| {
            Facts::of_goal(goal, recorded, &campaign.pauses, today).map(|facts| way(&facts))
        })
    };
    campaign.goals.iter().map(of_goal).collect()
}
