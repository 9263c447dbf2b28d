//! Last readings far from what the readings before them lead to: slips of the keyboard, more often than not.
//!
//! Only the last reading of a series is looked at: those before it have been believed for a while. Shares and times jump
//! by themselves and are left alone, and so is what came since a declared new beginning.

use super::standing::recorded_of;
use super::tracked::points_of_series;
use crate::model::behaviour::Behaviour;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::evidence::Surprise;
use crate::model::metric::MetricKind;
use crate::model::snapshot::SeriesName;
use crate::progress::forecast::Trend;
use crate::progress::series::{Point, in_order};
use crate::text::snapshots::Folded;

/// So many readings before it make an expectation to be surprised by.
const FEWEST_BEFORE: usize = 8;
/// So many half widths of the 80 % range off is no luck.
const FAR: f64 = 6.0;
/// Less than this share of the last value off is no slip, however steady the readings are.
const LEAST_SHARE: f64 = 0.25;

/// The surprising ones, by series.
pub(super) fn surprises(campaign: &Campaign, folded: &Folded, today: Day) -> Vec<Surprise> {
    folded.series.keys().filter_map(|name| of_series(campaign, name, folded, today)).collect()
}

fn of_series(campaign: &Campaign, name: &SeriesName, folded: &Folded, today: Day) -> Option<Surprise> {
    let metric = campaign.metric(&name.metric)?;
    let behaviour = match metric.kind {
        MetricKind::Gauge => Behaviour::Level,
        MetricKind::Counter => Behaviour::Total,
        MetricKind::Flow | MetricKind::Unique | MetricKind::Ratio | MetricKind::Duration => return None,
    };
    let points = points_of_series(campaign, name, folded, today)?;
    let (&(day, value), before) = points.split_last()?;
    let expected = expected(before, behaviour, day).filter(|_| before.len() >= FEWEST_BEFORE)?;
    let half = (expected.1 - expected.0) / 2.0;
    let off = (expected.0 - value).max(value - expected.1);
    let last = before.last()?.1;
    let is_far = off > (FAR - 1.0) * half && (value - last).abs() > LEAST_SHARE * last.abs();
    let reading = recorded_of(campaign, folded, std::slice::from_ref(name), |recorded| {
        let recorded = recorded.first()?;
        in_order(recorded.readings, today).last().map(|reading| **reading)
    })?;
    is_far.then(|| Surprise { series: name.clone(), reading, expected })
}

fn expected(before: &[Point], behaviour: Behaviour, day: Day) -> Option<(f64, f64)> {
    Some(Trend::of(before, behaviour)?.expected(day)?.range)
}
