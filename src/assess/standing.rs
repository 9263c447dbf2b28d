//! Where every goal of a campaign stands.

use super::feeds;
use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::snapshot::{Reading, SeriesName};
use crate::progress::series::Recorded;
use crate::progress::standing::{Facts, Standing, stand};
use crate::progress::state::State;
use crate::text::snapshots::Folded;

/// Where one goal stands.
#[derive(Debug, Clone)]
pub(crate) struct GoalStanding<'c> {
    /// The goal.
    pub(crate) goal: &'c Goal,
    /// The series it is counted from.
    pub(crate) series: Vec<SeriesName>,
    /// Where it stands; `None` where the goal has no metric, no target, or no days to be judged by.
    pub(crate) standing: Option<Standing>,
    /// Whether it is counted from the log of feedback: nobody reads it.
    pub(crate) is_counted: bool,
    /// Since when nothing has come into that log that it counts, where that is longer than its rhythm.
    pub(crate) quiet_since: Option<Day>,
}

impl GoalStanding<'_> {
    /// Its state. A goal that cannot be judged is one nobody knows of.
    pub(crate) fn state(&self) -> State {
        self.standing.as_ref().map_or(State::Unknown, |standing| standing.state)
    }

    /// The number to reach or to keep. Where nothing was read yet, as far as the file alone tells.
    pub(crate) fn target(&self) -> Option<f64> {
        let of_the_file = || self.goal.target?.level(self.goal.baseline).filter(|level| level.is_finite());
        self.standing.as_ref().and_then(|standing| standing.target).or_else(of_the_file)
    }
}

/// Where every goal stands, in the order of the file.
pub(crate) fn standings<'c>(campaign: &'c Campaign, folded: &Folded, today: Day) -> Vec<GoalStanding<'c>> {
    campaign.goals.iter().map(|goal| of_goal(campaign, goal, folded, today, true)).collect()
}

/// Where the goals stand so far that are counted from any of some series, in the order of the file. Where they lead, and so
/// whether they will be reached, is not looked at: the states tell no more than whether a goal has begun and is met.
pub(crate) fn standings_so_far<'c>(
    campaign: &'c Campaign,
    folded: &Folded,
    today: Day,
    of: &[&SeriesName],
) -> Vec<GoalStanding<'c>> {
    let is_fed = |goal: &&Goal| feeds(goal, &folded.series).iter().any(|series| of.contains(&series));
    campaign.goals.iter().filter(is_fed).map(|goal| of_goal(campaign, goal, folded, today, false)).collect()
}

fn of_goal<'c>(
    campaign: &'c Campaign,
    goal: &'c Goal,
    folded: &Folded,
    today: Day,
    looks_ahead: bool,
) -> GoalStanding<'c> {
    let series = feeds(goal, &folded.series);
    let is_counted = goal.metric.as_ref().is_some_and(|metric| folded.counts(&metric.name));
    let mut quiet_since = None;
    let standing = recorded_of(campaign, folded, &series, |recorded| {
        let facts = Facts { is_counted, looks_ahead, ..Facts::of_goal(goal, recorded, &campaign.pauses, today)? };
        let standing = stand(&facts);
        quiet_since = standing.now.and_then(|(last, _)| facts.quiet_since(last));
        Some(standing)
    });
    GoalStanding { goal, series, standing, is_counted, quiet_since }
}

/// Hands over what was recorded of some series, each with the days its counting began anew. A series that nobody has
/// recorded has no readings.
pub(super) fn recorded_of<T>(
    campaign: &Campaign,
    folded: &Folded,
    series: &[SeriesName],
    work: impl FnOnce(&[Recorded<'_>]) -> T,
) -> T {
    let none: &[Reading] = &[];
    let breaks: Vec<Vec<Day>> = series.iter().map(|name| breaks_of(campaign, name)).collect();
    let with_breaks = series.iter().zip(&breaks).map(|(name, breaks)| Recorded {
        readings: folded.series.get(name).map_or(none, |series| &series.readings),
        breaks,
    });
    work(&with_breaks.collect::<Vec<_>>())
}

/// The days on which a series was counted anew.
fn breaks_of(campaign: &Campaign, name: &SeriesName) -> Vec<Day> {
    let shown = name.to_string();
    campaign.file.breaks.iter().filter(|table| table.series == shown).map(|table| table.on).collect()
}
