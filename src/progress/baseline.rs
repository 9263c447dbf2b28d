//! The value a goal starts from, and where it comes from. It is said once and never worked out anew behind anyone's
//! back: every value carries its origin.

use super::number::{day_count, finite};
use super::series::Point;
use super::series::amounts::Amounts;
use super::series::levels::{latest, since};
use crate::model::day::Day;
use crate::model::period::Period;

/// How old a reading may be to count as the start value where nobody said how often is read: about a month.
const USUAL_RHYTHM: i64 = 31;
/// The fewest days before the start that a usual amount is told from, where there are so many.
const FEWEST_DAYS_BEFORE: i64 = 28;
/// Where a start value comes from, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BaselineFrom {
    /// The file says it.
    Explicit,
    /// The last reading up to the start, read on this day.
    Snapshot(Day),
    /// The mean per day before the start, times the days of the goal.
    MeanBefore {
        /// The days it is the mean of.
        period: Period,
        /// How many of them are known.
        known_days: i64,
    },
    /// The first reading after the start, read on this day: later than it should be.
    LateSnapshot(Day),
}

/// A start value with its origin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Baseline {
    /// The value, in the metric's unit; finite.
    pub(crate) value: f64,
    /// Where it comes from.
    pub(crate) from: BaselineFrom,
}

/// The start value of a level: said; else read at most one rhythm before the start; else the first read after it.
pub(crate) fn of_levels(
    explicit: Option<f64>,
    points: &[Point],
    period: Period,
    rhythm: Option<i64>,
) -> Option<Baseline> {
    let oldest = period.start().plus_days(-rhythm.unwrap_or(USUAL_RHYTHM));
    let before = latest(points, period.start()).filter(|point| point.0 >= oldest);
    let after = since(points, period.start()).first().filter(|point| point.0 <= period.end());
    let value = |point: Point, from: fn(Day) -> BaselineFrom| Baseline { value: point.1, from: from(point.0) };
    said(explicit)
        .or_else(|| before.map(|point| value(point, BaselineFrom::Snapshot)))
        .or_else(|| after.map(|&point| value(point, BaselineFrom::LateSnapshot)))
}

/// What an amount came to before: said; else the mean per day over whole weeks before the start, times the goal's
/// days. It is what a relative target is a per cent of; the amount itself starts from nothing.
///
/// As many weeks are taken as the goal is long, at least four; or what there is.
pub(crate) fn of_amounts(explicit: Option<f64>, amounts: &Amounts, period: Period) -> Option<Baseline> {
    said(explicit).or_else(|| mean_before(amounts, period))
}

/// Whether a per cent of this start value means something. Of nothing, or of less than nothing, it does not.
pub(crate) fn can_be_a_per_cent_of(baseline: f64) -> bool {
    baseline > 0.0
}

fn said(explicit: Option<f64>) -> Option<Baseline> {
    explicit.and_then(finite).map(|value| Baseline { value, from: BaselineFrom::Explicit })
}

fn mean_before(amounts: &Amounts, period: Period) -> Option<Baseline> {
    let eve = period.start().plus_days(-1);
    let there_is = Period::new(amounts.known()?.start(), eve)?.days();
    let wanted = period.days().max(FEWEST_DAYS_BEFORE);
    let days = wanted.min(there_is);
    let whole_weeks = if days >= 7 { days - days % 7 } else { days };
    let before = Period::new(eve.plus_days(1 - whole_weeks), eve)?;
    let sum = amounts.within(before);
    let known_days = sum.coverage.known_days;
    let mean = (known_days > 0).then(|| sum.amount / day_count(known_days))?;
    let value = finite(mean * day_count(period.days()))?;
    Some(Baseline { value, from: BaselineFrom::MeanBefore { period: before, known_days } })
}

#[cfg(test)]
mod tests {
    use super::{Baseline, BaselineFrom, can_be_a_per_cent_of, of_amounts, of_levels};
    use crate::progress::series::Recorded;
    use crate::progress::series::amounts::Amounts;
    use crate::progress::series::fixtures::{amounts_of, daily, day, period};

    const SPRING: (&str, &str) = ("2027-03-01", "2027-08-31");

    fn level(explicit: Option<f64>, points: &[(&str, f64)], rhythm: Option<i64>) -> Option<(f64, BaselineFrom)> {
        let points: Vec<_> = points.iter().map(|&(text, value)| (day(text), value)).collect();
        let found = of_levels(explicit, &points, period(SPRING.0, SPRING.1), rhythm);
        found.map(|Baseline { value, from }| (value, from))
    }

    #[test]
    fn the_order_of_origins() {
        let points = [("2027-02-20", 90.0), ("2027-02-27", 100.0), ("2027-03-06", 110.0)];
        assert_eq!(level(Some(95.0), &points, Some(7)), Some((95.0, BaselineFrom::Explicit)));
        assert_eq!(level(None, &points, Some(7)), Some((100.0, BaselineFrom::Snapshot(day("2027-02-27")))));
        assert_eq!(level(None, &points, Some(1)), Some((110.0, BaselineFrom::LateSnapshot(day("2027-03-06")))));
        assert_eq!(level(None, &points[..1], Some(7)), None, "too old, and nothing after");
        assert_eq!(level(None, &points[..1], None), Some((90.0, BaselineFrom::Snapshot(day("2027-02-20")))));
        assert_eq!(level(Some(f64::NAN), &[], None), None);
    }

    #[test]
    fn a_reading_on_the_first_day_is_the_start_value() {
        let points = [("2027-03-01", 4200.0), ("2027-03-02", 4210.0)];
        assert_eq!(level(None, &points, Some(7)), Some((4200.0, BaselineFrom::Snapshot(day("2027-03-01")))));
    }

    fn amount(rows: &[(&str, &str, f64)], start: &str, end: &str) -> Option<Baseline> {
        let readings = amounts_of(rows);
        let amounts = Amounts::of_flows(&[Recorded { readings: &readings, breaks: &[] }], day("2027-12-31"));
        of_amounts(None, &amounts, period(start, end))
    }

    #[test]
    fn the_usual_amount_is_a_mean_of_whole_weeks_as_long_as_the_goal() {
        let rows = [("2026-12-01", "2027-01-31", 6200.0), ("2027-02-01", "2027-02-28", 280.0)];
        let week = amount(&rows, "2027-03-01", "2027-03-07").expect("history");
        let from = BaselineFrom::MeanBefore { period: period("2027-02-01", "2027-02-28"), known_days: 28 };
        assert_eq!(week, Baseline { value: 70.0, from });
    }

    #[test]
    fn what_there_is_will_do_and_unknown_days_are_not_nothing() {
        let rows =
            [("2027-02-19", "2027-02-19", 12.0), ("2027-02-28", "2027-02-28", 8.0), ("2027-02-27", "2027-02-27", 10.0)];
        let found = amount(&rows, "2027-03-01", "2027-03-10").expect("history");
        let from = BaselineFrom::MeanBefore { period: period("2027-02-22", "2027-02-28"), known_days: 2 };
        assert_eq!(found, Baseline { value: 90.0, from });
        assert_eq!(amount(&[("2027-03-01", "2027-03-01", 5.0)], "2027-03-01", "2027-03-10"), None);
    }

    #[test]
    fn a_per_cent_of_nothing_is_refused() {
        assert!(can_be_a_per_cent_of(1.0) && !can_be_a_per_cent_of(0.0) && !can_be_a_per_cent_of(-5.0));
        let readings = daily(&[]);
        let nothing = Amounts::of_flows(&[Recorded { readings: &readings, breaks: &[] }], day("2027-12-31"));
        assert_eq!(of_amounts(None, &nothing, period("2027-03-01", "2027-03-10")), None);
    }
}
