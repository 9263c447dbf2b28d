//! What could be done about a goal: each a figure of its own, none a piece of general advice.

use super::cheapest::{Cheapest, cheapest};
use super::gaps::{Gap, gaps};
use crate::assess::feeds::same_channel;
use crate::assess::{ChannelMoney, GoalStanding, Overview};
use crate::model::campaign::Money;
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::model::target::Target;
use crate::progress::forecast::ENOUGH_READINGS;
use crate::progress::number::day_count;
use crate::progress::standing::{Recent, Standing};
use crate::progress::state::State;
use crate::text::snapshots::Folded;

/// Less than this share of what was planned for a channel is a remainder, not a way to reach a goal.
const WORTH_SPENDING: f64 = 0.05;

/// One thing that could be done.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// Read these and record them: nothing else can be told before that.
    Record {
        /// What to read.
        series: Vec<SeriesName>,
        /// The day of the last reading; `None` where there is none.
        last: Option<Day>,
        /// The day to read it for, where that is not today.
        on: Option<Day>,
    },
    /// Go faster, or of a cap slower: so much a day is needed, so much it was lately.
    Speed {
        /// The change a day that reaches the target at the end.
        needed: f64,
        /// The change a day lately; `None` where it cannot be told.
        recent: Option<Recent>,
    },
    /// Keep what is not kept now.
    Keep,
    /// Publish what is missing.
    Publish(Gap),
    /// Spend where a result costs least, where that can be told.
    Cheapest(Cheapest),
    /// Spend what is left for a channel: so much in all, so much a day.
    Spend {
        /// Where.
        channel: String,
        /// What its budget lines have left.
        left: Money,
        /// That over the days to come.
        per_day: Money,
    },
    /// Agree on another target, or on another day.
    Renegotiate {
        /// The target that the forecast gives one chance in two.
        even: f64,
        /// The target that it gives 8 chances in 10.
        safe: f64,
        /// The day on which the present target is likely reached; `None`: not on the current course.
        likely: Option<Day>,
    },
    /// Agree on another target or day, though no forecast tells which.
    AgreeAnew,
    /// Say in the file what is missing for it to be judged.
    Complete,
    /// Write down what was learned.
    Learn,
}

/// What could be done about a goal, the most telling first.
pub(super) fn steps(goal: &GoalStanding<'_>, overview: &Overview<'_>, folded: &Folded) -> Vec<Step> {
    let Some(standing) = &goal.standing else { return vec![Step::Complete] };
    let record = |on| Step::Record { series: goal.series.clone(), last: standing.now.map(|now| now.0), on };
    match standing.state {
        State::NoData | State::NotStarted if goal.is_counted => Vec::new(),
        State::Stale | State::NoData => vec![record(None)],
        State::NotStarted => vec![record(goal.goal.start)],
        State::Unknown => unknown(goal, standing, overview, record),
        State::Missed => vec![Step::Learn],
        State::Met | State::OnTrack => Vec::new(),
        State::TooEarly => speed(standing).into_iter().collect(),
        State::AtRisk | State::Behind | State::Unreachable => short(goal, standing, overview, folded),
    }
}

/// A goal that nobody knows of: read it for its last day, or complete the file.
fn unknown(
    goal: &GoalStanding<'_>,
    standing: &Standing,
    overview: &Overview<'_>,
    record: impl FnOnce(Option<Day>) -> Step,
) -> Vec<Step> {
    let end = goal.goal.end.filter(|end| *end < overview.today && standing.target.is_some());
    match end {
        Some(_) if goal.is_counted => Vec::new(),
        Some(_) if standing.broken_on.is_none() => vec![record(end)],
        Some(_) | None => vec![Step::Complete],
    }
}

/// A goal that falls short: what to do for it, and what to ask of it instead.
fn short(goal: &GoalStanding<'_>, standing: &Standing, overview: &Overview<'_>, folded: &Folded) -> Vec<Step> {
    let is_kept = goal.goal.target.is_some_and(Target::is_kept) && standing.needed_per_day.is_none();
    let is_lost = standing.state == State::Unreachable;
    let keep = (is_kept && !is_lost).then_some(Step::Keep);
    let speed = speed(standing).filter(|_| !is_kept && !is_lost);
    let anew = renegotiate(standing).or(is_lost.then_some(Step::AgreeAnew));
    let ways = if is_lost { Vec::new() } else { ways(goal, overview, folded) };
    keep.into_iter().chain(speed).chain(ways).chain(anew).collect()
}

/// What could be done for a goal: publish what is missing, spend where it brings most, spend what is left. What can be
/// told comes before what cannot.
fn ways(goal: &GoalStanding<'_>, overview: &Overview<'_>, folded: &Folded) -> Vec<Step> {
    let publish = gaps(goal, overview, folded).into_iter().map(Step::Publish);
    let cheapest = cheapest(goal, overview, folded);
    let is_certain = cheapest.as_ref().is_some_and(|cheapest| cheapest.is_certain);
    let cheapest = cheapest.map(Step::Cheapest);
    let (told, untold) = if is_certain { (cheapest, None) } else { (None, cheapest) };
    publish.chain(told).chain(spend(goal, overview)).chain(untold).collect()
}

/// What is left on the budget lines of the goal's own channels. Nothing where no spending is recorded: then nobody
/// knows what is left.
fn spend(goal: &GoalStanding<'_>, overview: &Overview<'_>) -> Vec<Step> {
    let money = overview.money.as_ref().filter(|money| money.recorded_until.is_some());
    let days = overview.campaign.end.map_or(0, |end| overview.today.days_until(end));
    let channels = money.into_iter().flat_map(|money| &money.channels);
    let is_own = |channel: &&ChannelMoney| {
        let own = |name: &String| same_channel(name, &channel.channel);
        !channel.channel.is_empty() && goal.goal.channels.iter().any(own)
    };
    let step = |channel: &ChannelMoney| {
        let planned = channel.planned?;
        let left = Money(planned.0.saturating_sub(channel.spent.unwrap_or_default().0));
        let per_day = Money::from_units(left.units() / day_count(days));
        let is_worth_it = left.units() >= WORTH_SPENDING * planned.units();
        (left.0 > 0 && days > 0 && is_worth_it).then(|| Step::Spend { channel: channel.channel.clone(), left, per_day })
    };
    channels.filter(is_own).filter_map(step).collect()
}

/// The rate that is needed against the one of late; `None` where nothing is needed.
fn speed(standing: &Standing) -> Option<Step> {
    let needed = standing.needed_per_day.filter(|rate| *rate != 0.0)?;
    Some(Step::Speed { needed, recent: standing.recent })
}

/// What the forecast would reach instead, and when it would reach what is asked.
fn renegotiate(standing: &Standing) -> Option<Step> {
    let outlook = standing.outlook.as_ref().filter(|outlook| outlook.readings >= ENOUGH_READINGS)?;
    let likely = outlook.arrival.and_then(|arrival| arrival.likely);
    Some(Step::Renegotiate { even: outlook.prospect.even, safe: outlook.prospect.safe, likely })
}
