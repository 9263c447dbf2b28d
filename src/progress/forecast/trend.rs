//! A forecast in the calendar's days and the goal's values.
//!
//! The forecaster knows neither: amounts are forecast as a running total over the days that are known, which began
//! before the goal did. A trend keeps what it takes to get back.

use super::caution::{Caution, cautions};
use super::{Forecaster, History, Predictive};
use crate::model::behaviour::Behaviour;
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::progress::number::{day_number, days_between, whole_days};
use crate::progress::series::Point;

/// A forecaster with the calendar and the values around it.
#[derive(Debug, Clone)]
pub(crate) struct Trend {
    forecaster: Forecaster,
    /// The day that is forecast from: that of the last reading, or a later one that begins something new.
    last_day: Day,
    /// What a goal's value is more than the forecaster's.
    shift: f64,
    /// The largest value there is: 1 of a share.
    most: f64,
}

/// What is expected on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Expected {
    /// As likely passed as not.
    pub(crate) median: f64,
    /// Holds the value in 8 cases of 10.
    pub(crate) range: (f64, f64),
    /// Holds it in 5 of 10.
    pub(crate) middle: (f64, f64),
}

/// The day of a target: when its chance is one in ten, one in two, nine in ten. `None`: not on the current course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ArrivalDays {
    /// The first day with one in ten.
    pub(crate) earliest: Option<Day>,
    /// The first day with one in two.
    pub(crate) likely: Option<Day>,
    /// The first day with nine in ten.
    pub(crate) latest: Option<Day>,
}

/// How a target stands on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Prospect {
    /// The chance of it, 0 to 1.
    pub(crate) chance: f64,
    /// The target with a chance of one in two.
    pub(crate) even: f64,
    /// The target with a chance of 8 in 10.
    pub(crate) safe: f64,
}

impl Trend {
    /// The trend of values by day. `None` of fewer than two, or nothing but zeros.
    pub(crate) fn of(points: &[Point], behaviour: Behaviour) -> Option<Self> {
        let history = History::new(points.iter().map(|&(day, value)| (day_number(day), value)))?;
        Some(Self::new(Forecaster::fit(history, behaviour), points.last()?.0))
    }

    /// The trend of a history whose last reading was on a day.
    pub(crate) fn new(forecaster: Forecaster, last_day: Day) -> Self {
        Self { forecaster, last_day, shift: 0.0, most: f64::MAX }
    }

    /// The same with another value shown for the last reading's, and so for all.
    #[must_use]
    pub(crate) fn showing(self, value: f64) -> Self {
        Self { shift: value - self.forecaster.history().last().1, ..self }
    }

    /// The same with what is to come beginning after `day` at the earliest.
    #[must_use]
    pub(crate) fn starting(self, day: Day) -> Self {
        Self { last_day: self.last_day.max(day), ..self }
    }

    /// The same with values of at most so much.
    #[must_use]
    pub(crate) fn at_most(self, most: f64) -> Self {
        Self { most, ..self }
    }

    /// How many readings it rests on.
    pub(crate) fn readings(&self) -> usize {
        self.forecaster.history().points().len()
    }

    /// Days from the first reading to the last.
    pub(crate) fn span(&self) -> f64 {
        self.forecaster.history().span()
    }

    /// What is expected on a day; `None` for one that is not after the last reading.
    pub(crate) fn expected(&self, day: Day) -> Option<Expected> {
        let predictive = self.predictive(day)?;
        let ends = |(low, high): (f64, f64)| (self.shown(low), self.shown(high));
        let median = self.shown(predictive.median());
        Some(Expected { median, range: ends(predictive.range(0.8)), middle: ends(predictive.range(0.5)) })
    }

    /// How a target stands on a day; `None` for a day that is not after the last reading.
    pub(crate) fn prospect(&self, day: Day, target: f64, better: Better) -> Option<Prospect> {
        let predictive = self.predictive(day)?;
        let chance = if better == Better::Higher && target > self.most {
            0.0
        } else {
            predictive.chance(target - self.shift, better)
        };
        let with = |chance: f64| self.shown(predictive.target_with(chance, better));
        Some(Prospect { chance, even: with(0.5), safe: with(0.8) })
    }

    /// The chance of a target on a day, alone.
    pub(crate) fn chance(&self, day: Day, target: f64, better: Better) -> Option<f64> {
        self.prospect(day, target, better).map(|prospect| prospect.chance)
    }

    /// The day of a target that is still to be reached; `None` where the values come and go and have no such day.
    pub(crate) fn arrival(&self, target: f64, better: Better) -> Option<ArrivalDays> {
        let arrival = self.forecaster.arrival(target - self.shift, better)?;
        let origin = self.forecaster.history().last().0;
        let day = |number: Option<f64>| number.map(|number| self.last_day.plus_days(whole_days(number - origin)));
        Some(ArrivalDays { earliest: day(arrival.earliest), likely: day(arrival.likely), latest: day(arrival.latest) })
    }

    /// Why a forecast for a day, made `today`, is to be taken with care.
    pub(crate) fn cautions(&self, day: Day, today: Day) -> Vec<Caution> {
        let since_last = days_between(self.last_day, today);
        cautions(self.forecaster.history(), since_last, days_between(self.last_day, day))
    }

    fn predictive(&self, day: Day) -> Option<Predictive> {
        self.forecaster.on(self.forecaster.history().last().0 + days_between(self.last_day, day))
    }

    fn shown(&self, value: f64) -> f64 {
        (value + self.shift).min(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::Trend;
    use crate::model::behaviour::Behaviour;
    use crate::model::metric::Better;
    use crate::progress::series::Point;
    use crate::progress::series::fixtures::day;

    fn weekly() -> Vec<Point> {
        let values = [1000.0, 1012.0, 1019.0, 1033.0, 1041.0, 1050.0, 1066.0, 1071.0, 1085.0, 1094.0];
        (0..).map(|week| day("2027-01-04").plus_days(7 * week)).zip(values).collect()
    }

    #[test]
    fn the_calendar_is_the_forecaster_s() {
        let trend = Trend::of(&weekly(), Behaviour::Unknown).expect("ten readings");
        let expected = trend.expected(day("2027-01-04").plus_days(147)).expect("a day ahead");
        assert!((expected.median - 1215.3).abs() < 5.0, "{expected:?}");
        assert_eq!(trend.expected(day("2027-03-08")), None);
    }

    #[test]
    fn a_shift_moves_values_and_targets_alike() {
        let trend = Trend::of(&weekly(), Behaviour::Level).expect("ten readings");
        let end = day("2027-05-01");
        let (plain, moved) = (trend.clone(), trend.showing(94.0));
        let median = |trend: &Trend| trend.expected(end).map(|expected| expected.median);
        assert!((median(&plain).expect("ahead") - median(&moved).expect("ahead") - 1000.0).abs() < 1e-6);
        assert_eq!(plain.chance(end, 1150.0, Better::Higher), moved.chance(end, 150.0, Better::Higher));
        assert_eq!(plain.arrival(1200.0, Better::Higher), moved.arrival(200.0, Better::Higher));
    }

    #[test]
    fn a_share_is_one_at_most() {
        let points: Vec<Point> = weekly().iter().map(|&(day, value)| (day, value / 1100.0)).collect();
        let trend = Trend::of(&points, Behaviour::Level).expect("ten readings").at_most(1.0);
        let expected = trend.expected(day("2028-01-01")).expect("ahead");
        assert!(expected.range.1 <= 1.0 && expected.median <= 1.0);
        assert_eq!(trend.chance(day("2028-01-01"), 1.2, Better::Higher), Some(0.0));
    }
}
