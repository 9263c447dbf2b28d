//! The way a goal is to go: from its start value to its target, day by day.
//!
//! Values are for the end of a day. An amount (clicks, money) has come to nothing at the end of the day *before* its
//! first, so its course is laid by [`Course::of_amounts`]: after one of seven days it expects a seventh, not nothing.

use super::number::{at_least, at_most, days_between, finite};
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::model::period::Period;

/// How the value is expected to move between start and target.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// By as much every day.
    Linear,
    /// By the same per cent every day. Straight where a value is zero or changes its sign: there is no such per cent.
    Compound,
    /// Straight between these values; days outside the course are left out.
    Milestones(Vec<(Day, f64)>),
}

/// A curve is drawn in so many steps.
const STEPS_OF_A_CURVE: i64 = 24;

/// From a value on one day to a value on another. All values are finite, and `start <= end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Course {
    baseline: f64,
    target: f64,
    start: Day,
    end: Day,
    shape: Shape,
    better: Better,
}

impl Course {
    /// From `baseline` at the end of the period's first day to `target` at the end of its last. `None` where a value is
    /// not a finite number.
    pub(crate) fn new(baseline: f64, target: f64, period: Period, shape: Shape, better: Better) -> Option<Self> {
        let shape = match shape {
            Shape::Milestones(milestones) => Shape::Milestones(in_order(milestones, period)),
            Shape::Linear | Shape::Compound => shape,
        };
        finite(baseline).zip(finite(target)).map(|(baseline, target)| Self {
            baseline,
            target,
            start: period.start(),
            end: period.end(),
            shape,
            better,
        })
    }

    /// For an amount that adds up: from nothing at the end of the day before the period to `target` at its end. An
    /// amount cannot compound from nothing, so a compound shape is straight.
    pub(crate) fn of_amounts(target: f64, period: Period, shape: Shape, better: Better) -> Option<Self> {
        let shape = if shape == Shape::Compound { Shape::Linear } else { shape };
        let eve = Period::new(period.start().plus_days(-1), period.end())?;
        Self::new(0.0, target, eve, shape, better)
    }

    /// The same course to a part of its change, as a share: a goal to stretch for is judged at 70 % of the way.
    #[must_use]
    pub(crate) fn shortened(&self, part: f64) -> Self {
        let shorten = |value: f64| between(self.baseline, value, part);
        let shape = match &self.shape {
            Shape::Milestones(milestones) => {
                Shape::Milestones(milestones.iter().map(|&(day, value)| (day, shorten(value))).collect())
            }
            Shape::Linear => Shape::Linear,
            Shape::Compound => Shape::Compound,
        };
        Self { target: shorten(self.target), shape, ..self.clone() }
    }

    /// The value it starts from.
    pub(crate) fn baseline(&self) -> f64 {
        self.baseline
    }

    /// Which way is good.
    pub(crate) fn better(&self) -> Better {
        self.better
    }

    /// The value it leads to.
    pub(crate) fn target(&self) -> f64 {
        self.target
    }

    /// The day it starts at the end of.
    pub(crate) fn start(&self) -> Day {
        self.start
    }

    /// The day it is over at the end of.
    pub(crate) fn end(&self) -> Day {
        self.end
    }

    /// Its length in days; 0 where it starts and ends on one day.
    pub(crate) fn length(&self) -> f64 {
        days_between(self.start, self.end)
    }

    /// The share of its time that is gone at the end of `day`, 0 to 1.
    pub(crate) fn time_share(&self, day: Day) -> f64 {
        if day >= self.end {
            return 1.0;
        }
        (days_between(self.start, day) / self.length()).clamp(0.0, 1.0)
    }

    /// The value expected at the end of `day`: the start value before the course, the target after it.
    pub(crate) fn expected_on(&self, day: Day) -> f64 {
        let share = self.time_share(day);
        match &self.shape {
            Shape::Linear => between(self.baseline, self.target, share),
            Shape::Compound => self.compounded(share),
            Shape::Milestones(_) => self.along_milestones(share * self.length()),
        }
    }

    /// The course by the days on which it bends, for drawing it; a curve by even steps.
    pub(crate) fn bends(&self) -> Vec<(Day, f64)> {
        let days = self.start.days_until(self.end);
        let inner: Vec<Day> = match &self.shape {
            Shape::Linear => Vec::new(),
            Shape::Compound => {
                let steps = days.clamp(1, STEPS_OF_A_CURVE);
                (1..steps).map(|step| self.start.plus_days(days * step / steps)).collect()
            }
            Shape::Milestones(milestones) => milestones.iter().map(|milestone| milestone.0).collect(),
        };
        let drawn = std::iter::once(self.start).chain(inner).chain((days > 0).then_some(self.end));
        drawn.map(|day| (day, self.expected_on(day))).collect()
    }

    /// Days after the start when `value` is due, with its part of a day; outside the course the line is drawn on.
    /// `None` where no day has it: a course that stays level, a compound course below zero.
    pub(crate) fn day_of(&self, value: f64) -> Option<f64> {
        match &self.shape {
            Shape::Compound if self.can_compound() => {
                let share = (value / self.baseline).ln() / (self.target / self.baseline).ln();
                finite(share * self.length())
            }
            Shape::Linear | Shape::Compound => finite(self.progress(value)? * self.length()),
            Shape::Milestones(_) => self.day_along_milestones(value),
        }
    }

    /// The share of the way that `value` has come: 0 at the start value, 1 at the target, negative on the wrong side.
    /// Right for rising and falling goals alike. `None` where the course stays level: that is a value to keep.
    pub(crate) fn progress(&self, value: f64) -> Option<f64> {
        // Halves keep the differences of huge values finite.
        finite((value / 2.0 - self.baseline / 2.0) / (self.target / 2.0 - self.baseline / 2.0))
    }

    /// Whether `value` is at the target or beyond it.
    pub(crate) fn is_met_by(&self, value: f64) -> bool {
        match self.better {
            Better::Higher => at_least(value, self.target),
            Better::Lower => at_most(value, self.target),
        }
    }

    /// How far `value` falls short of `expected`, in the metric's unit; negative when it is on the good side.
    pub(crate) fn shortfall(&self, value: f64, expected: f64) -> f64 {
        match self.better {
            Better::Higher => expected - value,
            Better::Lower => value - expected,
        }
    }

    fn can_compound(&self) -> bool {
        self.baseline * self.target.signum() > 0.0 && self.target != 0.0
    }

    fn compounded(&self, share: f64) -> f64 {
        if !self.can_compound() || share <= 0.0 || share >= 1.0 {
            return between(self.baseline, self.target, share);
        }
        let exponent = between(self.baseline.abs().ln(), self.target.abs().ln(), share);
        let (low, high) = (self.baseline.min(self.target), self.baseline.max(self.target));
        (exponent.exp() * self.target.signum()).clamp(low, high)
    }

    /// The corners of the course: days after the start, and the value there.
    fn corners(&self) -> Vec<(f64, f64)> {
        let milestones = match &self.shape {
            Shape::Milestones(milestones) => milestones.as_slice(),
            Shape::Linear | Shape::Compound => &[],
        };
        let mut corners = vec![(0.0, self.baseline)];
        corners.extend(milestones.iter().map(|&(day, value)| (days_between(self.start, day), value)));
        corners.push((self.length(), self.target));
        corners
    }

    fn along_milestones(&self, elapsed: f64) -> f64 {
        let corners = self.corners();
        let leg = corners.windows(2).find(|leg| elapsed < leg[1].0);
        leg.map_or(self.target, |leg| {
            let share = (elapsed - leg[0].0) / (leg[1].0 - leg[0].0);
            between(leg[0].1, leg[1].1, share)
        })
    }

    /// The first leg that passes the value; else the first or the last leg drawn on, whichever leads there.
    fn day_along_milestones(&self, value: f64) -> Option<f64> {
        let corners = self.corners();
        let share_of = |leg: &[(f64, f64)]| finite((value / 2.0 - leg[0].1 / 2.0) / (leg[1].1 / 2.0 - leg[0].1 / 2.0));
        let day = |leg: &[(f64, f64)], share: f64| finite(leg[0].0 + share * (leg[1].0 - leg[0].0));
        for leg in corners.windows(2) {
            if let Some(share) = share_of(leg).filter(|share| (0.0..=1.0).contains(share)) {
                return day(leg, share);
            }
        }
        let first = corners.windows(2).next()?;
        let last = corners.windows(2).next_back()?;
        let before = share_of(first).filter(|&share| share < 0.0).and_then(|share| day(first, share));
        before.or_else(|| share_of(last).filter(|&share| share > 1.0).and_then(|share| day(last, share)))
    }
}

/// The value a share of the way from `start` to `end`; finite for any finite ends and a share from 0 to 1.
fn between(start: f64, end: f64, share: f64) -> f64 {
    start * (1.0 - share) + end * share
}

/// The milestones strictly inside the period, by day, one a day.
fn in_order(milestones: Vec<(Day, f64)>, period: Period) -> Vec<(Day, f64)> {
    let mut inside: Vec<_> = milestones
        .into_iter()
        .filter(|&(day, value)| period.start() < day && day < period.end() && value.is_finite())
        .collect();
    inside.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    inside.dedup_by_key(|milestone| milestone.0);
    inside
}

#[cfg(test)]
mod tests;
