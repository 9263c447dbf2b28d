//! The windows that a value is to be kept in: each is kept, broken, or unknown.
//!
//! Windows in a pause are not due, nor is the running one. A count over days that are partly unknown can show that
//! enough came in, never that too little did.

use super::{Facts, Measured};
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
            None => windows.unknown += 1,
        }
        windows.last_broken = is_kept.map_or(windows.last_broken, |is_kept| !is_kept);
    }
    windows
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
