//! Where a goal stands on a day: what is known of it in, one [`Standing`] out.
//!
//! Goals to reach go through [`reach`], values to keep through [`keep`]; both build on what [`measured`] makes of the
//! readings, and [`outlook`] on what the forecaster makes of them. `projection` and `eta` are those of a straight
//! line; the forecast has its own.

mod facts;
mod keep;
mod kept;
mod measured;
mod outlook;
mod pace;
mod reach;
mod trail;
mod uplift;
mod way;

pub(crate) use facts::Facts;
pub(crate) use kept::Windows;
pub(crate) use measured::{Measured, measure};
pub(crate) use outlook::{LIKELY, Outlook, UNLIKELY, trend};
pub(crate) use pace::Recent;
pub(crate) use uplift::{Uplift, Verdict};
pub(crate) use way::{Way, way};

use super::baseline::BaselineFrom;
use super::series::Point;
use super::series::amounts::Coverage;
use super::series::counter::Fall;
use super::series::ratio::Pooled;
use super::state::State;
use crate::model::day::Day;
use trail::trail;

/// Where a goal stands. Values are in the metric's unit, shares are of one, rates are a day. `None`: not known, or
/// without meaning for a goal of this sort.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Standing {
    /// The start value; of an amount, what it came to before: the amount itself starts from nothing.
    pub(crate) baseline: Option<f64>,
    /// Where the start value comes from.
    pub(crate) baseline_from: Option<BaselineFrom>,
    /// The number to reach or to keep.
    pub(crate) target: Option<f64>,
    /// The number it is judged by: less than the target for a goal to stretch for.
    pub(crate) judged_target: Option<f64>,
    /// The last value up to today (or up to the end), and its day.
    pub(crate) now: Option<Point>,
    /// What is expected by the end of today.
    pub(crate) expected_now: Option<f64>,
    /// What was expected by the day of the last value, of the days that are known: what the state is judged by, so that
    /// a reading a few days old is not held against the days since.
    pub(crate) expected_then: Option<f64>,
    /// Value now less value expected now, signed as it is.
    pub(crate) gap: Option<f64>,
    /// Days ahead of the course; negative when behind.
    pub(crate) days_ahead: Option<f64>,
    /// Share of the way that is done, unclamped; of a value to keep, the share of windows kept of those due.
    pub(crate) progress: Option<f64>,
    /// Share of the way that should be done by now.
    pub(crate) progress_due: Option<f64>,
    /// Share of the time that is gone, 0 to 1.
    pub(crate) time_share: f64,
    /// What is done over what should be done by now; once there are days enough to tell.
    pub(crate) pace: Option<f64>,
    /// Change a day from today that reaches the target at the end; of a cap, what may be used a day.
    pub(crate) needed_per_day: Option<f64>,
    /// The same as growth a day, as a share.
    pub(crate) needed_compound: Option<f64>,
    /// Change a day lately, with the days it is told from.
    pub(crate) recent: Option<Recent>,
    /// Change a day since the start.
    pub(crate) average_per_day: Option<f64>,
    /// The value at the end if it goes on as on average: a straight line, no forecast.
    pub(crate) projection: Option<f64>,
    /// The day that line reaches the target; a part of a day counts as the day.
    pub(crate) eta: Option<Day>,
    /// Where the readings lead by the end, and the chance of the target.
    pub(crate) outlook: Option<Outlook>,
    /// Whether the readings lead so far apart that there is nothing to say of the end.
    pub(crate) is_unforeseeable: bool,
    /// What there is more than the readings from before the start lead to.
    pub(crate) uplift: Option<Uplift>,
    /// The chance of reaching the target, or of keeping what is to be kept, 0 to 1.
    pub(crate) chance: Option<f64>,
    /// The values from the start to now, at even distances: for a small picture of the way.
    pub(crate) trail: Vec<f64>,
    /// The verdict.
    pub(crate) state: State,
    /// The first day on which the target was reached, whether or not it held.
    pub(crate) first_met: Option<Day>,
    /// How many days of an amount are known.
    pub(crate) coverage: Option<Coverage>,
    /// Days with a reading, up to today.
    pub(crate) snapshots: usize,
    /// The windows of a value to keep.
    pub(crate) windows: Option<Windows>,
    /// The parts behind the latest value of a ratio.
    pub(crate) pooled: Option<Pooled>,
    /// The first day of a new counting that lies between start value and now.
    pub(crate) broken_on: Option<Day>,
    /// Falls of a running total that nobody declared.
    pub(crate) falls: Vec<Fall>,
}

impl Standing {
    /// The value at the end as far as it can be told: the forecast's, else that of the straight line.
    pub(crate) fn likely_end(&self) -> Option<f64> {
        self.outlook.as_ref().map(|outlook| outlook.expected.median).or(self.projection)
    }

    /// The day the target is likely reached: the forecast's, else that of the straight line; once it is reached, the
    /// first day it was.
    pub(crate) fn likely_day(&self) -> Option<Day> {
        match &self.outlook {
            Some(outlook) if !outlook.is_met => outlook.arrival.and_then(|arrival| arrival.likely),
            Some(_) | None => self.eta,
        }
    }

    /// The standing of a goal with nothing known but its place in time.
    fn blank(facts: &Facts<'_>, measured: &Measured) -> Self {
        Self {
            baseline: None,
            baseline_from: None,
            target: None,
            judged_target: None,
            now: None,
            expected_now: None,
            expected_then: None,
            gap: None,
            days_ahead: None,
            progress: None,
            progress_due: None,
            time_share: facts.time_share(),
            pace: None,
            needed_per_day: None,
            needed_compound: None,
            recent: None,
            average_per_day: None,
            projection: None,
            eta: None,
            outlook: None,
            is_unforeseeable: false,
            uplift: None,
            chance: None,
            trail: trail(facts, measured),
            state: State::NotStarted,
            first_met: None,
            coverage: measured.coverage,
            snapshots: measured.snapshots,
            windows: None,
            pooled: measured.pooled,
            broken_on: None,
            falls: measured.falls.clone(),
        }
    }
}

/// Works out where a goal stands.
pub(crate) fn stand(facts: &Facts<'_>) -> Standing {
    let measured = measure(facts);
    match keep::bound_to_keep(facts, &measured) {
        Some(bound) => keep::stand(facts, &measured, bound),
        None => reach::stand(facts, &measured),
    }
}

#[cfg(test)]
mod tests;
