//! The day a target is likely reached: the first on which the chance of being there is one in two.
//!
//! It is the chance of being at the target on the day, not of having touched it before: a level that is there for a
//! day and falls back has not arrived.

use super::Forecaster;
use crate::model::behaviour::Behaviour;
use crate::model::metric::Better;

/// The farthest day looked at, in lengths of the history: beyond, a forecast says nothing.
const FARTHEST: f64 = 4.0;
/// How many days are looked at before the days between two of them.
const LOOKS: u32 = 96;

/// When a target is reached, in days as in the history; `None` where not on the current course.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Arrival {
    /// The first day with a chance of one in ten.
    pub(crate) earliest: Option<f64>,
    /// The first day with a chance of one in two.
    pub(crate) likely: Option<f64>,
    /// The first day with a chance of nine in ten.
    pub(crate) latest: Option<f64>,
}

impl Forecaster {
    /// When a target that is not reached yet will be. Amounts of a period have no such day: they come and go.
    pub(crate) fn arrival(&self, target: f64, better: Better) -> Option<Arrival> {
        if self.behaviour() == Behaviour::Amount {
            return None;
        }
        let day = |chance: f64| self.first_day_with(chance, target, better);
        let likely = day(0.5);
        Some(Arrival { earliest: day(0.1), likely, latest: likely.and_then(|_| day(0.9)) })
    }

    /// The first whole day after the last reading on which the chance of the target is at least this.
    fn first_day_with(&self, wanted: f64, target: f64, better: Better) -> Option<f64> {
        let last = self.history().last().0.floor();
        let farthest = (FARTHEST * self.history().span()).ceil().max(1.0);
        let is_there = |days: f64| self.on(last + days).is_some_and(|then| then.chance(target, better) >= wanted);
        let look = |number: u32| (farthest * f64::from(number) / f64::from(LOOKS)).ceil();
        let found = (1..=LOOKS).find(|&number| is_there(look(number)))?;
        let (mut before, mut there) = (look(found - 1), look(found));
        while there - before > 1.0 {
            let middle = f64::midpoint(before, there).floor();
            if is_there(middle) {
                there = middle;
            } else {
                before = middle;
            }
        }
        Some(last + there)
    }
}
