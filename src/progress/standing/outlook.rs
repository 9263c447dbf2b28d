//! What the forecaster makes of a goal's readings: where they lead by the end, and the chance of the target.
//!
//! Levels, people, shares and times are forecast as they were read, running totals as totals. An amount is forecast as
//! the total so far and the forecast of the rest: its running total since the first day that is known, over the days
//! that are known, for the unknown ones were not nothing.

use super::{Facts, Measured};
use crate::model::behaviour::Behaviour;
use crate::model::day::Day;
use crate::model::metric::{Better, MetricKind};
use crate::model::target::Target;
use crate::progress::forecast::{
    ArrivalDays, Caution, ENOUGH_READINGS, Expected, Forecaster, History, Prospect, Trend,
};
use crate::progress::number::day_count;
use crate::progress::series::Point;
use crate::progress::series::amounts::Known;
use crate::progress::state::State;

/// From this chance on a goal is on track.
pub(crate) const LIKELY: f64 = 0.6;
/// Under this chance it is behind.
pub(crate) const UNLIKELY: f64 = 0.2;

/// Where a goal leads.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Outlook {
    /// What is expected at the end.
    pub(crate) expected: Expected,
    /// How the target stands.
    pub(crate) prospect: Prospect,
    /// The chance of what it is judged by: less than the target for a goal to stretch for.
    pub(crate) judged_chance: f64,
    /// The day of the target, where it is still to come and values keep what they have.
    pub(crate) arrival: Option<ArrivalDays>,
    /// Whether the value now is at the target already.
    pub(crate) is_met: bool,
    /// Why it is to be taken with care.
    pub(crate) cautions: Vec<Caution>,
    /// How many readings it rests on.
    pub(crate) readings: usize,
}

impl Outlook {
    /// What the chance makes of the goal; `None` while too few readings stand behind it.
    pub(super) fn state(&self) -> Option<State> {
        (self.readings >= ENOUGH_READINGS).then_some(match self.judged_chance {
            chance if chance >= LIKELY => State::OnTrack,
            chance if chance >= UNLIKELY => State::AtRisk,
            _ => State::Behind,
        })
    }
}

/// Where the readings lead by the end of the goal's time. `None` without two readings, or once the end is read.
pub(super) fn outlook(facts: &Facts<'_>, measured: &Measured, aim: Aim, is_met: bool) -> Option<Outlook> {
    let trend = trend(facts, measured)?;
    let end = facts.period.end();
    let arrival = || trend.arrival(aim.target, aim.better).filter(|_| aim.has_arrival);
    Some(Outlook {
        expected: trend.expected(end)?,
        prospect: trend.prospect(end, aim.target, aim.better)?,
        judged_chance: trend.chance(end, aim.judged, aim.better)?,
        arrival: if is_met { None } else { arrival() },
        is_met,
        // Of a log that is quiet there is no newer reading to take.
        cautions: trend
            .cautions(end, facts.today)
            .into_iter()
            .filter(|one| !facts.is_counted || *one != Caution::Stale)
            .collect(),
        readings: trend.readings(),
    })
}

/// A time may be so many times the longest that there was, and no more, for its range to say anything.
const TELLING: f64 = 5.0;

impl Outlook {
    /// Whether the range of a time says nothing: of a few scattered answers it may reach from hours to years.
    pub(super) fn says_nothing(&self, facts: &Facts<'_>, measured: &Measured) -> bool {
        let is_time = facts.kind == MetricKind::Duration && !matches!(facts.target, Target::ServiceLevel { .. });
        let longest = measured.points.iter().map(|point| point.1).fold(0.0, f64::max);
        is_time && self.expected.range.1 > longest * TELLING
    }
}

/// What is to be met at the end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aim {
    /// The target.
    pub(super) target: f64,
    /// What it is judged by.
    pub(super) judged: f64,
    /// The good side.
    pub(super) better: Better,
    /// Whether it is reached on some day, rather than not passed.
    pub(super) has_arrival: bool,
}

/// A goal's readings as the forecaster takes them.
pub(crate) fn trend(facts: &Facts<'_>, measured: &Measured) -> Option<Trend> {
    if facts.adds_up() {
        let so_far = measured.points.last().map_or(0.0, |point| point.1);
        // What is to come begins after the last day that is known, and not before the goal does.
        return Some(total_of(&measured.amounts.as_ref()?.known_course())?.starting(eve(facts)).showing(so_far));
    }
    of_points(facts, &measured.points)
}

/// The same of the readings up to the start: where they lead without the campaign.
pub(super) fn before_start(facts: &Facts<'_>, measured: &Measured) -> Option<Trend> {
    let start = facts.period.start();
    if facts.adds_up() {
        let course = measured.amounts.as_ref()?.known_course();
        let before = course.partition_point(|known| known.day < start);
        return Some(total_of(&course[..before])?.starting(eve(facts)).showing(0.0));
    }
    let points = &measured.points;
    of_points(facts, &points[..points.partition_point(|point| point.0 <= start)])
}

fn eve(facts: &Facts<'_>) -> Day {
    facts.period.start().plus_days(-1)
}

fn of_points(facts: &Facts<'_>, points: &[Point]) -> Option<Trend> {
    match facts.kind {
        MetricKind::Counter if facts.rate_window().is_none() => Trend::of(points, Behaviour::Total),
        MetricKind::Flow | MetricKind::Counter | MetricKind::Unique => Trend::of(points, Behaviour::Amount),
        MetricKind::Gauge => Trend::of(points, Behaviour::Level),
        MetricKind::Ratio | MetricKind::Duration => {
            let is_share = facts.is_share || matches!(facts.target, Target::ServiceLevel { .. });
            Trend::of(points, Behaviour::Level).map(|trend| if is_share { trend.at_most(1.0) } else { trend })
        }
    }
}

/// The running total of amounts since the first day that is known.
fn total_of(course: &[Known]) -> Option<Trend> {
    let last_day = course.last()?.day;
    let falls = course.windows(2).any(|pair| pair[1].total < pair[0].total);
    let behaviour = if falls { Behaviour::Level } else { Behaviour::Total };
    let nothing = (0.0, 0.0);
    let points = course.iter().map(|known| (day_count(known.days), known.total));
    let history = History::new(std::iter::once(nothing).chain(points))?;
    Some(Trend::new(Forecaster::fit(history, behaviour), last_day))
}
