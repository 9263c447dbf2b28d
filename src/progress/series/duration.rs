//! Times: how long the middle one took and what share kept within a bound. Never the mean, which one night ruins.

use super::{Point, in_order};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::Reading;
use crate::progress::number::count;

/// The times whose day lies in `window`, in seconds, shortest first.
pub(crate) fn times(readings: &[Reading], window: Period) -> Vec<f64> {
    let mut times: Vec<_> = in_order(readings, window.end())
        .iter()
        .filter(|reading| reading.day() >= window.start())
        .map(|reading| reading.number())
        .collect();
    times.sort_by(f64::total_cmp);
    times
}

/// The middle of ordered times; between the middle two of an even number. `None` of none.
pub(crate) fn median(times: &[f64]) -> Option<f64> {
    let upper = times.get(times.len() / 2)?;
    let lower = times.get(times.len().saturating_sub(1) / 2)?;
    Some(lower / 2.0 + upper / 2.0)
}

/// The share of ordered times at or under `bound`, 0 to 1. `None` of none.
pub(crate) fn share_within(times: &[f64], bound: f64) -> Option<f64> {
    let within = times.partition_point(|&time| time <= bound);
    (!times.is_empty()).then(|| count(within) / count(times.len()))
}

/// What `measure` makes of the times of the `days` days up to each day that has one.
pub(crate) fn trailing(
    readings: &[Reading],
    today: Day,
    days: i64,
    measure: impl Fn(&[f64]) -> Option<f64>,
) -> Vec<Point> {
    let ordered = in_order(readings, today);
    let mut held: Vec<f64> = Vec::new();
    let mut points: Vec<Point> = Vec::new();
    let mut first = 0;
    for (last, reading) in ordered.iter().enumerate() {
        held.insert(held.partition_point(|&time| time < reading.number()), reading.number());
        while ordered[first].day().days_until(reading.day()) >= days.max(1) {
            held.remove(held.partition_point(|&time| time < ordered[first].number()));
            first += 1;
        }
        let is_last_of_day = ordered.get(last + 1).is_none_or(|next| next.day() != reading.day());
        points.extend(measure(&held).filter(|_| is_last_of_day).map(|value| (reading.day(), value)));
    }
    points
}

#[cfg(test)]
mod tests {
    use super::{median, share_within, times, trailing};
    use crate::progress::series::fixtures::{daily, day, period};

    #[test]
    fn the_middle_and_the_share() {
        let readings = daily(&[("2027-03-01", 3600.0), ("2027-03-01", 60.0), ("2027-03-02", 86_400.0)]);
        let times = times(&readings, period("2027-03-01", "2027-03-31"));
        assert_eq!(median(&times), Some(3600.0));
        assert_eq!(share_within(&times, 3600.0), Some(2.0 / 3.0));
        assert_eq!(median(&[1.0, 2.0]), Some(1.5));
        assert_eq!((median(&[]), share_within(&[], 1.0)), (None, None));
    }

    #[test]
    fn times_leave_a_trailing_week_one_by_one() {
        let readings = daily(&[("2027-03-01", 10.0), ("2027-03-01", 20.0), ("2027-03-07", 90.0), ("2027-03-08", 50.0)]);
        let points = trailing(&readings, day("2027-03-31"), 7, median);
        assert_eq!(points, [(day("2027-03-01"), 15.0), (day("2027-03-07"), 20.0), (day("2027-03-08"), 70.0)]);
    }
}
