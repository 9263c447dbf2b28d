//! A number of a sentence in the unit of a metric.

use crate::model::metric::{Metric, MetricKind};
use crate::model::statement::{Quantity, Unit};

/// The quantity in the metric's unit: shares of one for shares, seconds for times, else as it is counted.
///
/// `None` where it is in a unit that the metric has not: a per cent of followers, a bare 3 where minutes are counted.
pub(crate) fn number(quantity: &Quantity, metric: &Metric) -> Option<f64> {
    let value = quantity.value;
    let unit = metric.unit.as_str();
    match (&quantity.unit, metric.kind) {
        (Unit::Percent, MetricKind::Ratio) if metric.is_share() || unit == "times" => Some(value / 100.0),
        // "From 30 to 40 points" of a score that is counted in points.
        (Unit::Points, _) if unit == "points" => Some(value),
        (Unit::Points, MetricKind::Ratio) if metric.is_share() => Some(value / 100.0),
        (Unit::Time(seconds), MetricKind::Duration) => Some(value * seconds),
        (Unit::Time(seconds), _) => seconds_of(unit).map(|length| value * seconds / length),
        (Unit::ToOne, MetricKind::Ratio) if !metric.is_share() => Some(value),
        (Unit::Count, kind) if kind != MetricKind::Duration && !metric.is_share() => Some(value),
        (Unit::Money(_), MetricKind::Flow | MetricKind::Counter | MetricKind::Ratio) if !metric.is_share() => {
            Some(value)
        }
        (Unit::Percent | Unit::Points | Unit::ToOne | Unit::Count | Unit::Money(_), _) => None,
    }
}

/// How many seconds one of a metric's unit lasts, where that is a time.
fn seconds_of(unit: &str) -> Option<f64> {
    match unit {
        "seconds" => Some(1.0),
        "minutes" => Some(60.0),
        "hours" => Some(3600.0),
        _ => None,
    }
}
