//! The follow-ups of a campaign: those that were held, and those that are due after the last of them.

use super::{Entry, What};
use crate::assess::review::planned_after;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::shapes::Review;
use crate::model::period::Period;

/// Those held, then those of the campaign, then those that only one goal has. Once a campaign is closed none is due.
pub(super) fn follow_ups(campaign: &Campaign) -> Vec<Entry<'_>> {
    let held = &campaign.file.review;
    let mut entries: Vec<_> = held.iter().map(|table| Entry::on(table.on, What::Held(table))).collect();
    if campaign.file.outcome.is_some() {
        return entries;
    }
    let last = held.iter().map(|table| table.on).max();
    let due = |review: Option<&Review>, period: Option<Period>| {
        let planned = review.zip(period).map_or_else(Vec::new, |(review, period)| planned_after(review, last, period));
        // Nobody meets in a pause, unless it is to end all.
        let is_free =
            |day: &Day| Some(*day) == campaign.end || !campaign.pauses.iter().any(|pause| pause.contains(*day));
        planned.into_iter().filter(is_free).collect::<Vec<_>>()
    };
    let common = due(campaign.file.campaign.review.as_ref(), campaign.period());
    entries.extend(common.iter().map(|day| Entry::on(*day, What::FollowUp(None))));
    for goal in campaign.goals.iter().filter(|goal| goal.table.review.is_some()) {
        let own = due(goal.review.as_ref(), goal.period()).into_iter().filter(|day| !common.contains(day));
        entries.extend(own.map(|day| Entry::on(day, What::FollowUp(Some(goal)))));
    }
    entries
}
