//! Levels: the last reading of a day counts. Also people in a period, which are levels of one period length.

use super::{Point, in_order};
use crate::model::day::Day;
use crate::model::snapshot::Reading;
use crate::progress::number::days_between;

/// The level on each day that has a reading: the day's last.
pub(crate) fn levels(readings: &[Reading], today: Day) -> Vec<Point> {
    last_of_each_day(in_order(readings, today))
}

/// The period that people are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Span {
    /// Seven days.
    Week,
    /// 28 to 31 days.
    Month,
    /// Everything since this day.
    Since(Day),
    /// As long as that of the last reading.
    AsLast,
}

/// The people in each period of one length. Those of other lengths are left out: people are never added, and a week's
/// cannot be compared with a month's.
pub(crate) fn people(readings: &[Reading], today: Day, span: Span) -> Vec<Point> {
    let mut ordered = in_order(readings, today);
    let last_length = ordered.last().map_or(0, |reading| reading.period.days());
    ordered.retain(|reading| match span {
        Span::Week => reading.period.days() == 7,
        Span::Month => (28..=31).contains(&reading.period.days()),
        Span::Since(start) => reading.period.start() == start,
        Span::AsLast => alike(reading.period.days(), last_length),
    });
    last_of_each_day(ordered)
}

/// The latest point on or before a day.
pub(crate) fn latest(points: &[Point], day: Day) -> Option<Point> {
    points[..points.partition_point(|point| point.0 <= day)].last().copied()
}

/// The points from a day on.
pub(crate) fn since(points: &[Point], day: Day) -> &[Point] {
    &points[points.partition_point(|point| point.0 < day)..]
}

/// The value on a day: read on it, or straight between the readings on both sides. `None` outside the readings.
pub(crate) fn value_on(points: &[Point], day: Day) -> Option<f64> {
    let before = latest(points, day)?;
    if before.0 == day {
        return Some(before.1);
    }
    let after = since(points, day).first()?;
    let share = days_between(before.0, day) / days_between(before.0, after.0);
    Some(before.1 * (1.0 - share) + after.1 * share)
}

/// Months differ in length and are still months.
fn alike(days: i64, other: i64) -> bool {
    let is_month = |days: i64| (28..=31).contains(&days);
    days == other || (is_month(days) && is_month(other))
}

/// A later row replaces an earlier one of its day, unless both say when they were written and it was written first.
fn last_of_each_day(ordered: Vec<&Reading>) -> Vec<Point> {
    let mut kept: Vec<&Reading> = Vec::with_capacity(ordered.len());
    for reading in ordered {
        let Some(last) = kept.last_mut().filter(|last| last.day() == reading.day()) else {
            kept.push(reading);
            continue;
        };
        let written_first = reading.recorded_at.zip(last.recorded_at).is_some_and(|(this, other)| this < other);
        if !written_first {
            *last = reading;
        }
    }
    kept.into_iter().map(|reading| (reading.day(), reading.number())).collect()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{Span, latest, levels, people, value_on};
    use crate::progress::series::fixtures::{amounts_of, daily, day};

    #[test]
    fn the_last_of_a_day_counts_whatever_the_order() {
        let mut readings = daily(&[("2027-03-01", 4200.0), ("2027-03-08", 4240.0), ("2027-03-08", 4251.0)]);
        let wanted = vec![(day("2027-03-01"), 4200.0), (day("2027-03-08"), 4251.0)];
        assert_eq!(levels(&readings, day("2027-03-31")), wanted);
        readings.reverse();
        assert_eq!(levels(&readings, day("2027-03-31")), wanted);
    }

    #[test]
    fn a_row_written_earlier_does_not_replace_a_later_one() {
        let mut readings = daily(&[("2027-03-08", 4251.0), ("2027-03-08", 4240.0)]);
        readings[0].recorded_at = DateTime::from_timestamp(2_000_000_000, 0);
        readings[1].recorded_at = DateTime::from_timestamp(1_000_000_000, 0);
        assert_eq!(levels(&readings, day("2027-03-31")), [(day("2027-03-08"), 4251.0)]);
    }

    #[test]
    fn later_days_and_numbers_that_are_none_are_left_out() {
        let readings = daily(&[("2027-03-01", 1.0), ("2027-03-02", f64::NAN), ("2027-03-03", 3.0)]);
        assert_eq!(levels(&readings, day("2027-03-02")), [(day("2027-03-01"), 1.0)]);
    }

    #[test]
    fn people_are_never_added_and_periods_of_other_lengths_never_mixed() {
        let readings = amounts_of(&[
            ("2027-03-01", "2027-03-07", 900.0),
            ("2027-03-01", "2027-03-31", 2500.0),
            ("2027-03-25", "2027-03-31", 1000.0),
            ("2027-04-01", "2027-04-30", 2600.0),
        ]);
        let today = day("2027-04-30");
        let weekly = vec![(day("2027-03-07"), 900.0), (day("2027-03-31"), 1000.0)];
        let monthly = vec![(day("2027-03-31"), 2500.0), (day("2027-04-30"), 2600.0)];
        assert_eq!(people(&readings, today, Span::Week), weekly);
        assert_eq!(people(&readings, today, Span::Month), monthly);
        assert_eq!(people(&readings, today, Span::AsLast), monthly);
        assert_eq!(people(&readings, today, Span::Since(day("2027-04-01"))), [(day("2027-04-30"), 2600.0)]);
    }

    #[test]
    fn a_missing_day_is_read_between_its_neighbours_and_never_beyond_them() {
        let points = [(day("2027-03-01"), 10.0), (day("2027-03-05"), 30.0)];
        assert_eq!(value_on(&points, day("2027-03-02")), Some(15.0));
        assert_eq!(value_on(&points, day("2027-03-06")), None);
        assert_eq!(value_on(&points, day("2027-02-28")), None);
        assert_eq!(latest(&points, day("2027-03-04")), Some(points[0]));
    }
}
