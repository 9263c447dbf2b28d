//! The periods of readings, as the campaign's metrics have them.
//!
//! An export's own metrics are known to the vocabulary. What a user maps may be a metric of the campaign alone, and only
//! the campaign knows whether it is a level or an amount, and of a day or a week.

use crate::model::campaign::Campaign;
use crate::model::metric::{Metric, RowPeriod};
use crate::text::import::{Reading, Understood};

/// Fits the periods of all readings.
pub(super) fn fit(understood: &mut Understood, campaign: &Campaign) {
    let metrics: Vec<Option<Metric>> = understood.series.iter().map(|name| campaign.metric(&name.metric)).collect();
    for reading in &mut understood.readings {
        match metrics.get(reading.series).and_then(Option::as_ref) {
            Some(metric) if metric.kind.has_period() => with_period(reading, metric.row_period),
            Some(_) => without_period(reading),
            None => {}
        }
    }
}

/// A level has no period, and the newest one is no smaller for a day that is not over.
fn without_period(reading: &mut Reading) {
    (reading.period_start, reading.is_provisional) = (None, false);
}

/// A row that names one day is of the period that the metric has: a week's bookings stand beside the week's last day.
fn with_period(reading: &mut Reading, usual: RowPeriod) {
    let start = reading.period_start.unwrap_or(reading.date);
    reading.period_start = Some(if start == reading.date { usual.first_day(reading.date) } else { start });
}
