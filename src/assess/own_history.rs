//! What a goal's own readings from before the start say of its target: the best evidence there is of what is realistic.
//!
//! It is judged as of the start, however late it is asked: what came since is the campaign's.

use super::feeds;
use super::standing::recorded_of;
use super::tracked::better_of;
use crate::model::campaign::{Campaign, Goal};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::own_history::{OwnHistory, Pace};
use crate::model::target::Target;
use crate::progress::forecast::ENOUGH_READINGS;
use crate::progress::line::STRETCH_SHARE;
use crate::progress::number::{days_between, finite};
use crate::progress::series::Point;
use crate::progress::standing::{Facts, Measured, measure, stand, trend};
use crate::text::snapshots::Folded;

/// The readings must look back over this share of the goal's length.
const LEAST_SHARE: f64 = 1.0 / 3.0;
/// Days of a month on average.
const MONTH: f64 = 30.44;

/// What they say. `None` of what is to be kept or not to be passed, and where there are too few readings, or they look
/// back over too short a time.
pub(super) fn own_history(campaign: &Campaign, goal: &Goal, folded: &Folded, today: Day) -> Option<OwnHistory> {
    let is_reached = goal.target.is_some_and(|target| !target.is_kept() && !matches!(target, Target::Rate { .. }));
    let start = goal.start.filter(|_| is_reached)?;
    recorded_of(campaign, folded, &feeds(goal, &folded.series), |recorded| {
        let facts = Facts::of_goal(goal, recorded, &campaign.pauses, today.min(start))?;
        of_facts(goal, &facts)
    })
}

fn of_facts(goal: &Goal, facts: &Facts<'_>) -> Option<OwnHistory> {
    let measured = measure(facts);
    let trend = trend(facts, &measured)?;
    let length = days_between(facts.period.start(), facts.period.end());
    if trend.readings() < ENOUGH_READINGS || trend.span() < LEAST_SHARE * length {
        return None;
    }
    let standing = stand(facts);
    let start = if facts.adds_up() { None } else { standing.baseline };
    let target = standing.target.or_else(|| goal.target?.level(goal.baseline)).and_then(finite)?;
    let judged = judged(target, start.or(standing.baseline), facts.stretch);
    let (end, better) = (facts.period.end(), better_of(goal));
    let (prospect, expected) = (trend.prospect(end, judged, better)?, trend.expected(end)?);
    Some(OwnHistory {
        readings: trend.readings(),
        judged,
        start,
        chance: prospect.chance,
        even: prospect.even,
        safe: prospect.safe,
        by_itself: expected.median,
        luck: (expected.range.1 - expected.range.0) / 2.0,
        pace: pace(facts, &measured, start, judged, length),
    })
}

/// What is judged: of a goal to stretch for 70 % of the increase.
fn judged(target: f64, from: Option<f64>, stretch: bool) -> f64 {
    match from {
        Some(from) if stretch => from + STRETCH_SHARE * (target - from),
        Some(_) | None => target,
    }
}

/// How fast it must go a month, and how fast it went.
fn pace(facts: &Facts<'_>, measured: &Measured, start: Option<f64>, judged: f64, length: f64) -> Option<Pace> {
    let months = length / MONTH;
    if facts.adds_up() {
        let amounts = measured.amounts.as_ref()?;
        let known = amounts.within(amounts.known()?);
        let own = known.amount / crate::progress::number::day_count(known.coverage.known_days) * MONTH;
        return finite(own).zip(finite(judged / months)).map(|(own, needed)| Pace::Amount { needed, own });
    }
    let is_count = matches!(facts.kind, MetricKind::Gauge | MetricKind::Counter);
    let (first, last): (Point, Point) = (*measured.points.first()?, *measured.points.last()?);
    let own_months = days_between(first.0, last.0) / MONTH;
    let growth = |from: f64, to: f64, months: f64| {
        finite((to / from).powf(months.recip()) - 1.0).filter(|_| is_count && from > 0.0 && to > 0.0)
    };
    let (needed, own) = (growth(start?, judged, months)?, growth(first.1, last.1, own_months)?);
    Some(Pace::Growth { needed, own })
}
