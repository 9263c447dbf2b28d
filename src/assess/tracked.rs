//! A series of a campaign as a forecast takes it: by itself, or as the goal that it feeds.

use super::feeds;
use super::standing::recorded_of;
use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::metric::{Better, Metric};
use crate::model::snapshot::SeriesName;
use crate::progress::forecast::Trend;
use crate::progress::series::{Point, in_order};
use crate::progress::standing::{Facts, measure, trend};
use crate::text::snapshots::Folded;

/// What was read, and where it leads.
#[derive(Debug)]
pub(crate) struct Tracked {
    /// The values, oldest first, one a day.
    pub(crate) points: Vec<Point>,
    /// Where they lead; `None` of too few.
    pub(crate) trend: Option<Trend>,
}

/// The first goal that a series feeds.
pub(crate) fn goal_of<'c>(campaign: &'c Campaign, name: &SeriesName, folded: &Folded) -> Option<&'c Goal> {
    campaign.goals.iter().find(|goal| feeds(goal, &folded.series).contains(name))
}

/// A goal's readings up to today. `None` where the goal has no metric, no target or no days.
pub(crate) fn tracked_goal(campaign: &Campaign, goal: &Goal, folded: &Folded, today: Day) -> Option<Tracked> {
    let names = feeds(goal, &folded.series);
    recorded_of(campaign, folded, &names, |recorded| {
        Facts::of_goal(goal, recorded, &campaign.pauses, today).map(|facts| tracked(&facts))
    })
}

/// A series' readings up to today, whatever the goals say. Amounts count from the first day on.
pub(crate) fn tracked_series(campaign: &Campaign, name: &SeriesName, folded: &Folded, today: Day) -> Option<Tracked> {
    let metric: Metric = campaign.metric(&name.metric)?;
    recorded_of(campaign, folded, std::slice::from_ref(name), |recorded| {
        let readings = recorded.first().map(|recorded| in_order(recorded.readings, today))?;
        let first = readings.iter().map(|reading| reading.period.start()).min()?;
        Facts::of_series(&metric, first, recorded, today).map(|facts| tracked(&facts))
    })
}

/// The values of a series up to today, oldest first, since its last new beginning.
pub(super) fn points_of_series(
    campaign: &Campaign,
    name: &SeriesName,
    folded: &Folded,
    today: Day,
) -> Option<Vec<Point>> {
    let metric: Metric = campaign.metric(&name.metric)?;
    recorded_of(campaign, folded, std::slice::from_ref(name), |recorded| {
        Facts::of_series(&metric, Day::FIRST, recorded, today).map(|facts| measure(&facts).points)
    })
}

/// Which way is good for a goal, as far as its file tells.
pub(crate) fn better_of(goal: &Goal) -> Better {
    let better = goal.metric.as_ref().map(|metric| metric.better).unwrap_or_default();
    goal.target.map_or(better, |target| target.better(goal.baseline, better))
}

fn tracked(facts: &Facts<'_>) -> Tracked {
    let measured = measure(facts);
    let trend = trend(facts, &measured);
    Tracked { points: measured.points, trend }
}
