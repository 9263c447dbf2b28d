//! Ratios: parts are pooled, shares never averaged. Few trials give counts, more give an interval.

use super::{Point, in_order};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, Value};
use crate::progress::number::{NORMAL_975, day_count, finite};

/// The fewest trials that a share is told from; under it only the counts mean something.
pub(crate) const FEWEST_TRIALS: f64 = 5.0;

/// How many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Pooled {
    /// How many.
    pub(crate) numerator: f64,
    /// Of how many.
    pub(crate) denominator: f64,
}

impl Pooled {
    /// The share, where there is anything to share.
    pub(crate) fn share(self) -> Option<f64> {
        finite(self.numerator / self.denominator)
    }

    /// Whether there are trials enough to tell a share from.
    pub(crate) fn is_enough(self) -> bool {
        self.denominator >= FEWEST_TRIALS
    }

    /// The 95 % interval of the share, after Wilson 1927, without correction for continuity. `None` under 5 trials, and
    /// for ratios that are no share of trials (money back for money spent may be above 1).
    pub(crate) fn wilson(self) -> Option<(f64, f64)> {
        let share = self.share().filter(|share| self.is_enough() && (0.0..=1.0).contains(share))?;
        let squared = NORMAL_975 * NORMAL_975 / self.denominator;
        let middle = (share + squared / 2.0) / (1.0 + squared);
        let spread = (share * (1.0 - share) * squared + squared * squared / 4.0).sqrt() / (1.0 + squared);
        Some(((middle - spread).max(0.0), (middle + spread).min(1.0)))
    }
}

/// The readings whose last day lies in `window`, by their parts. `None` where none has parts: bare shares cannot be
/// pooled.
pub(crate) fn pooled(readings: &[Reading], window: Period) -> Option<Pooled> {
    in_order(readings, window.end()).iter().filter(|reading| reading.day() >= window.start()).fold(
        None,
        |pool, reading| match reading.value {
            Value::Parts { numerator, denominator } => Some(add(pool.unwrap_or_default(), numerator, denominator)),
            Value::Number(_) | Value::Retracted => pool,
        },
    )
}

/// The share on each day with a reading, pooled over the `days` days up to it. A day where nothing has parts shows the
/// last bare share read on it.
pub(crate) fn shares(readings: &[Reading], today: Day, days: i64) -> Vec<Point> {
    let ordered = in_order(readings, today);
    let mut points: Vec<Point> = Vec::new();
    let mut first = 0;
    for (last, reading) in ordered.iter().enumerate() {
        if ordered.get(last + 1).is_some_and(|next| next.day() == reading.day()) {
            continue;
        }
        let day = reading.day();
        while day_count(ordered[first].day().days_until(day)) >= day_count(days) && first < last {
            first += 1;
        }
        let share = share_of(&ordered[first..=last], day);
        points.extend(share.map(|share| (day, share)));
    }
    points
}

/// The pooled share of the readings; where the day itself has no parts, its last bare share.
fn share_of(readings: &[&Reading], day: Day) -> Option<f64> {
    let of_the_day = || readings.iter().rev().take_while(|reading| reading.day() == day);
    let has_parts = |reading: &&&Reading| matches!(reading.value, Value::Parts { .. });
    if !of_the_day().any(|reading| has_parts(&reading)) {
        return of_the_day().next().map(|reading| reading.number());
    }
    let pool = readings.iter().fold(Pooled::default(), |pool, reading| match reading.value {
        Value::Parts { numerator, denominator } => add(pool, numerator, denominator),
        Value::Number(_) | Value::Retracted => pool,
    });
    pool.share()
}

fn add(pool: Pooled, numerator: f64, denominator: f64) -> Pooled {
    Pooled {
        numerator: (pool.numerator + numerator).clamp(f64::MIN, f64::MAX),
        denominator: (pool.denominator + denominator).clamp(f64::MIN, f64::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::{Pooled, pooled, shares};
    use crate::model::snapshot::{Reading, Value};
    use crate::progress::series::fixtures::{day, period, rows_of};

    fn parts(rows: &[(&str, f64, f64)]) -> Vec<Reading> {
        let rows: Vec<_> = rows
            .iter()
            .map(|&(date, numerator, denominator)| (date, date, Value::Parts { numerator, denominator }))
            .collect();
        rows_of(&rows)
    }

    #[test]
    fn ratios_are_pooled_not_averaged() {
        let readings = parts(&[("2027-03-01", 1.0, 2.0), ("2027-03-02", 10.0, 1000.0)]);
        let pool = pooled(&readings, period("2027-03-01", "2027-03-31")).expect("parts");
        assert_eq!(pool.share(), Some(11.0 / 1002.0), "the average would be 25.5 %");
        assert_eq!(pooled(&readings, period("2027-03-02", "2027-03-31")).and_then(Pooled::share), Some(0.01));
        assert_eq!(pooled(&readings, period("2027-04-01", "2027-04-30")), None);
    }

    #[test]
    fn a_trailing_week_is_pooled_day_by_day() {
        let readings = parts(&[("2027-03-01", 1.0, 10.0), ("2027-03-07", 3.0, 10.0), ("2027-03-08", 5.0, 10.0)]);
        let points = shares(&readings, day("2027-03-31"), 7);
        assert_eq!(points, [(day("2027-03-01"), 0.1), (day("2027-03-07"), 0.2), (day("2027-03-08"), 0.4)]);
    }

    #[test]
    fn bare_shares_show_the_last_and_are_never_averaged() {
        let date = "2027-03-01";
        let readings = rows_of(&[(date, date, Value::Number(0.02)), (date, date, Value::Number(0.04))]);
        assert_eq!(shares(&readings, day(date), 7), [(day(date), 0.04)]);
        assert_eq!(pooled(&readings, period(date, date)), None);
    }

    #[test]
    fn wilson_s_interval() {
        let (low, high) = Pooled { numerator: 12.0, denominator: 480.0 }.wilson().expect("trials enough");
        assert!((low - 0.014_36).abs() < 5e-5 && (high - 0.043_17).abs() < 5e-5, "{low} {high}");
        let (low, high) = Pooled { numerator: 0.0, denominator: 10.0 }.wilson().expect("trials enough");
        assert!(low.abs() < 1e-12 && (high - 0.277_53).abs() < 5e-5, "{low} {high}");
    }

    #[test]
    fn under_five_trials_there_are_only_counts() {
        assert_eq!(Pooled { numerator: 2.0, denominator: 4.0 }.wilson(), None);
        assert_eq!(Pooled { numerator: 42.0, denominator: 10.0 }.wilson(), None, "no share of trials");
        assert_eq!(Pooled::default().share(), None);
    }
}
