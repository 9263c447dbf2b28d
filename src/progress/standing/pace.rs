//! How fast it goes: lately, on average, and where a straight line at that speed leads.

use super::{Facts, Measured};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::baseline::BaselineFrom;
use crate::progress::course::Course;
use crate::progress::line::days_for_a_pace;
use crate::progress::number::{day_count, days_between, finite};
use crate::progress::series::levels::since;
use crate::progress::series::{Point, amounts::Amounts};

/// "Lately" means so many days, where there are readings for them.
const RECENT_DAYS: i64 = 28;
/// A date further off than this is no date to plan by: a hundred years.
const FARTHEST_DAYS: f64 = 36_525.0;

/// A rate with the days it is told from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Recent {
    /// Change a day, in the metric's unit.
    pub(crate) per_day: f64,
    /// The days it is told from.
    pub(crate) days: i64,
}

/// A straight line through start and now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Straight {
    /// Change a day.
    pub(super) per_day: f64,
    /// Where it is now: the value now, or of an amount with unknown days what the known ones make likely.
    value: f64,
    /// The day that is for.
    day: Day,
}

impl Straight {
    /// The line from the start value, or from its day when it was read late. An amount's mean is that of its known days,
    /// for the unknown ones were not nothing. `None` on the day it starts.
    pub(super) fn new(
        course: &Course,
        from: Option<BaselineFrom>,
        now: Point,
        measured: &Measured,
        adds_up: bool,
    ) -> Option<Self> {
        if adds_up {
            let so_far = Period::new(course.start().plus_days(1), now.0)?;
            let sum = measured.amounts.as_ref()?.within(so_far);
            let per_day = finite(sum.amount / day_count(sum.coverage.known_days))?;
            return Some(Self { per_day, value: finite(per_day * day_count(so_far.days()))?, day: now.0 });
        }
        let start = match from {
            Some(BaselineFrom::LateSnapshot(day)) => day.max(course.start()),
            Some(BaselineFrom::Explicit | BaselineFrom::Snapshot(_) | BaselineFrom::MeanBefore { .. }) | None => {
                course.start()
            }
        };
        let days = days_between(start, now.0);
        let per_day = finite((now.1 - course.baseline()) / days).filter(|_| days > 0.0)?;
        Some(Self { per_day, value: now.1, day: now.0 })
    }

    /// Whether there are days enough to draw it on.
    pub(super) fn is_long_enough(&self, course: &Course) -> bool {
        days_between(course.start(), self.day) >= days_for_a_pace(course.length())
    }

    /// Where it is at the end.
    pub(super) fn at_end(&self, course: &Course) -> Option<f64> {
        finite(self.value + self.per_day * days_between(self.day, course.end()))
    }

    /// The day it reaches `target`; a part of a day counts as the day. `None` when it never does, or not in a hundred
    /// years.
    pub(super) fn reaches(&self, target: f64) -> Option<Day> {
        let days = finite((target - self.value) / self.per_day)?.ceil();
        #[expect(clippy::cast_possible_truncation, reason = "a whole number between 0 and 36,525")]
        (0.0..=FARTHEST_DAYS).contains(&days).then(|| self.day.plus_days(days as i64))
    }
}

/// The speed of the last four weeks up to the last value; over fewer days where there are no more, over the last two
/// readings where they are further apart.
pub(super) fn recent(facts: &Facts<'_>, measured: &Measured, now: Point) -> Option<Recent> {
    match &measured.amounts {
        Some(amounts) if facts.adds_up() => recent_amount(amounts, now.0),
        Some(_) | None => recent_change(&measured.points, now),
    }
}

fn recent_amount(amounts: &Amounts, last: Day) -> Option<Recent> {
    let first = amounts.known()?.start().max(last.plus_days(1 - RECENT_DAYS));
    let window = Period::new(first, last)?;
    let sum = amounts.within(window);
    let per_day = finite(sum.amount / day_count(sum.coverage.known_days))?;
    Some(Recent { per_day, days: window.days() })
}

fn recent_change(points: &[Point], now: Point) -> Option<Recent> {
    let earlier = &points[..points.partition_point(|point| point.0 < now.0)];
    let from = since(earlier, now.0.plus_days(-RECENT_DAYS)).first().or(earlier.last())?;
    let per_day = finite((now.1 - from.1) / days_between(from.0, now.0))?;
    Some(Recent { per_day, days: from.0.days_until(now.0) })
}
