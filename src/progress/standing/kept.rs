//! The windows that a value is to be kept in: each is kept, broken, or unknown.
//!
//! Windows in a pause are not due, nor is the running one. A count over days that are partly unknown can show that
//! enough came in, never that too little did.

use super::{Facts, Measured};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::period::Period;
use crate::model::target::{Bound, Target};
use crate::progress::number::{at_least, at_most, count};
use crate::progress::series::duration;
use crate::progress::series::levels::latest;
use crate::progress::series::ratio::{FEWEST_TRIALS, pooled};
use crate::progress::windows::{full_windows, review_windows, touches_a_pause};

/// How the windows of a value to keep turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Windows {
    /// Windows that are over and were kept.
    pub(crate) kept: usize,
    /// Windows that are over and were broken.
    pub(crate) broken: usize,
    /// Windows that are over and that nobody knows of.
    pub(crate) unknown: usize,
    /// Windows still to come, the running one among them.
    pub(crate) remaining: usize,
    /// Whether the last window that is known was broken.
    pub(crate) last_broken: bool,
}

impl Windows {
    /// Windows that are over.
    pub(crate) fn due(self) -> usize {
        self.kept + self.broken + self.unknown
    }

    /// The share of windows kept, of windows due.
    pub(crate) fn share_kept(self) -> Option<f64> {
        (self.due() > 0).then(|| count(self.kept) / count(self.due()))
    }

    /// The share there will be at best in the end.
    pub(super) fn best_share(self) -> f64 {
        let all = self.due() + self.remaining;
        if all == 0 { 1.0 } else { count(all - self.broken) / count(all) }
    }
}

/// So many windows must be known before a chance is told from them.
const FEWEST_KNOWN: usize = 5;

impl Windows {
    /// The chance that at least `share` of all windows will be kept in the end: a beta-binomial one from the windows so
    /// far, with Jeffreys' prior. `None` while too few are known. Windows that nobody knows of count as broken.
    pub(super) fn chance_of(self, share: f64) -> Option<f64> {
        if self.kept + self.broken < FEWEST_KNOWN {
            return None;
        }
        let all = count(self.due() + self.remaining);
        let may_break = at_most_whole((1.0 - share) * all) - count(self.broken + self.unknown);
        let (kept, broken) = (count(self.kept) + 0.5, count(self.broken) + 0.5);
        let remaining = count(self.remaining);
        // The chance of none, and from each number of broken windows that of one more.
        let none =
            (0..self.remaining).map(count).fold(1.0, |chance, done| chance * (kept + done) / (kept + broken + done));
        let mut chance = 0.0;
        let mut term = none;
        for number in (0..=self.remaining).map(count).take_while(|&number| number <= may_break) {
            chance += term;
            term *= (remaining - number) / (number + 1.0) * (broken + number) / (kept + remaining - number - 1.0);
        }
        Some(chance.clamp(0.0, 1.0))
    }
}

/// The largest whole number that is not more, rounding errors aside.
fn at_most_whole(number: f64) -> f64 {
    (number + 1e-9).floor()
}

/// What is to be kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ToKeep {
    /// The good side of the value.
    pub(super) side: Bound,
    /// The value; finite.
    pub(super) value: f64,
}

impl ToKeep {
    /// Whether `value` is at the bound or on its good side.
    pub(super) fn is_kept_by(self, value: f64) -> bool {
        match self.side {
            Bound::AtLeast => at_least(value, self.value),
            Bound::AtMost => at_most(value, self.value),
        }
    }

    /// How far `value` is on the wrong side.
    pub(super) fn shortfall(self, value: f64) -> f64 {
        match self.side {
            Bound::AtLeast => self.value - value,
            Bound::AtMost => value - self.value,
        }
    }
}

/// A window's value, and whether more may still come to be known of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct WindowValue {
    /// The value, in the metric's unit.
    pub(super) number: f64,
    /// Whether it is an amount with unknown days, which can only be higher.
    is_lower_bound: bool,
}

/// The last day of a window and its value; `None`: nobody knows.
pub(super) type Known = (Day, Option<f64>);

/// Goes through the windows that are over.
pub(super) fn judged_windows(facts: &Facts<'_>, measured: &Measured, bound: ToKeep) -> Windows {
    let mut windows = Windows::default();
    for window in windows_of(facts) {
        if window.end() >= facts.today {
            windows.remaining += 1;
            continue;
        }
        let is_kept = value_of(facts, measured, window).and_then(|value| verdict(bound, value));
        match is_kept {
            Some(true) => windows.kept += 1,
            Some(false) => windows.broken += 1,
            // Where the log was quiet there was nothing to keep, as in a pause.
            None if facts.is_counted => {}
            None => windows.unknown += 1,
        }
        windows.last_broken = is_kept.map_or(windows.last_broken, |is_kept| !is_kept);
    }
    windows
}

/// Whether a value to keep is judged window by window, each an amount of its own.
pub(super) fn windows_are_judged(facts: &Facts<'_>) -> bool {
    !facts.judged_at_end && facts.kind_adds_up()
}

/// The windows that are over, each by its last day, with its value where every day of it is known.
pub(super) fn known_windows(facts: &Facts<'_>, measured: &Measured) -> Vec<Known> {
    let over = windows_of(facts).into_iter().filter(|window| window.end() < facts.today);
    let value = |window| value_of(facts, measured, window).filter(|value| !value.is_lower_bound);
    over.map(|window| (window.end(), value(window).map(|value| value.number))).collect()
}

/// The last window that is over; before there is one, the running one as far as it has come.
pub(super) fn last_window(facts: &Facts<'_>) -> Option<Period> {
    let windows = windows_of(facts);
    let over = windows.iter().rev().find(|window| window.end() < facts.today);
    over.copied().or_else(|| windows.first()?.overlap(facts.so_far()?))
}

/// Whether the bound is kept; `None` where days that are unknown could turn it.
pub(super) fn verdict(bound: ToKeep, value: WindowValue) -> Option<bool> {
    let is_kept = bound.is_kept_by(value.number);
    let is_certain = is_kept == (bound.side == Bound::AtLeast);
    (is_certain || !value.is_lower_bound).then_some(is_kept)
}

/// What the readings of one window come to. `None`: nobody knows.
pub(super) fn value_of(facts: &Facts<'_>, measured: &Measured, window: Period) -> Option<WindowValue> {
    let number = match facts.kind {
        MetricKind::Flow | MetricKind::Counter => {
            let sum = measured.amounts.as_ref()?.within(window);
            let is_known = sum.coverage.known_days > 0;
            let value = WindowValue { number: sum.amount, is_lower_bound: !sum.coverage.is_whole() };
            return is_known.then_some(value);
        }
        MetricKind::Gauge | MetricKind::Unique => last_within(measured, window),
        MetricKind::Ratio => match pooled(&measured.readings, window) {
            Some(pool) => pool.share().filter(|_| pool.denominator >= FEWEST_TRIALS),
            None => last_within(measured, window),
        },
        MetricKind::Duration => {
            let times = duration::times(&measured.readings, window);
            facts.measure_of_times(&times)
        }
    };
    number.map(|number| WindowValue { number, is_lower_bound: false })
}

fn last_within(measured: &Measured, window: Period) -> Option<f64> {
    latest(&measured.points, window.end()).filter(|point| point.0 >= window.start()).map(|point| point.1)
}

/// The windows it is judged in, pauses left out.
fn windows_of(facts: &Facts<'_>) -> Vec<Period> {
    let mut windows = match facts.target {
        Target::Cadence { per, .. } => full_windows(per, facts.period),
        Target::Relative(_)
        | Target::Level(_)
        | Target::Change(_)
        | Target::Points(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Rate { .. }
        | Target::Cap(_) => review_windows(facts.period, facts.review_days),
    };
    windows.retain(|&window| !touches_a_pause(window, facts.pauses));
    windows
}

#[cfg(test)]
mod tests {
    use super::Windows;

    fn chance(kept: usize, broken: usize, remaining: usize) -> Option<f64> {
        Windows { kept, broken, remaining, ..Windows::default() }.chance_of(0.95)
    }

    #[test]
    fn the_windows_so_far_tell_of_those_to_come() {
        let near =
            |found: Option<f64>, wanted: f64| assert!((found.expect("known") - wanted).abs() < 1e-6, "{found:?}");
        assert_eq!(chance(4, 0, 10), None, "too few are known");
        near(chance(10, 0, 0), 1.0);
        near(chance(10, 1, 5), 0.0);
        // One of 10 to come, none may break: (10 + ½) / (10 + 1).
        near(chance(10, 0, 1), 10.5 / 11.0);
        // Two to come after 18 of 18, one may break: all but the chance that both do.
        near(chance(18, 0, 2), 1.0 - 0.5 * 1.5 / (19.0 * 20.0));
    }
}
