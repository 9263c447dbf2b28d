//! The few conversions that all of the arithmetic shares. Counts and days become `f64` here and nowhere else.

use chrono::Datelike;

use crate::model::day::Day;

/// The 97.5 % point of the normal distribution: 95 % lie within so many standard deviations.
pub(crate) const NORMAL_975: f64 = 1.959_963_984_540_054;

/// The number, unless it is infinite or not a number.
pub(crate) fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

/// Days from `start` to `end` as a number; negative when `end` is earlier.
pub(crate) fn days_between(start: Day, end: Day) -> f64 {
    day_count(start.days_until(end))
}

/// A number of days as a number. The calendar spans fewer days than 32 bits hold.
pub(crate) fn day_count(days: i64) -> f64 {
    f64::from(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
}

/// A day as a number: days since the calendar began.
pub(crate) fn day_number(day: Day) -> f64 {
    f64::from(day.0.num_days_from_ce())
}

/// A number of days without its fraction; what no calendar holds stops at its ends.
pub(crate) fn whole_days(days: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a cast of floating point saturates")]
    let whole = days.floor() as i64;
    whole.clamp(i64::from(i32::MIN), i64::from(i32::MAX))
}

/// How many things there are, as a number; no file holds more than 32 bits of them.
pub(crate) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// Whether `value` lies at or on the good side of `bound`, told apart from the dust of floating point: 4,200 followers
/// and 15 per cent are 4,830, whatever the last bit says.
pub(crate) fn at_least(value: f64, bound: f64) -> bool {
    value >= bound - DUST * bound.abs()
}

/// As [`at_least`], downwards.
pub(crate) fn at_most(value: f64, bound: f64) -> bool {
    value <= bound + DUST * bound.abs()
}

/// Relative size of what rounding may leave behind.
const DUST: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::{at_least, at_most, count, day_count, finite};

    #[test]
    fn a_rounding_error_does_not_lose_a_goal() {
        assert!(at_least(4830.0, 4830.0 * (1.0 + 1e-15)) && at_most(0.3, 0.1 + 0.2));
        assert!(!at_least(4829.9, 4830.0) && !at_most(0.31, 0.3) && !at_least(f64::NAN, 0.0));
    }

    #[test]
    fn conversions_saturate() {
        assert!((day_count(i64::MAX) - f64::from(i32::MAX)).abs() < 1.0);
        assert!((count(7) - 7.0).abs() < f64::EPSILON);
        assert_eq!(finite(f64::NAN), None);
    }
}
