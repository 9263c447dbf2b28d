//! Days of a sentence: a day without a year, a length from the start, the period that we are in.
//!
//! There is no today here. What is said without a year is counted from the start: "by 30 June" is the first such day at
//! or after it.

use chrono::Datelike;

use crate::model::day::Day;
use crate::model::statement::{Moment, Statement};
use crate::text::duration::Span;

/// The days of a month in a sentence's lengths.
const DAYS_OF_MONTH: f64 = 30.44;

/// A century: no campaign is longer.
const LONGEST_MONTHS: f64 = 1200.0;

/// How many years ahead a day of the year is looked for: 29 February may be eight away.
const YEARS_AHEAD: i32 = 8;

/// The last day that a sentence says, and how exactly it says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// This very day.
    Exact(Day),
    /// A length from the start, which is rounder than a calendar.
    About(Day),
    /// Some time in a period that ends on this day: "this year" and "during 2027" end a campaign in August no later than
    /// August.
    NoLaterThan(Day),
}

impl End {
    /// The day itself.
    pub(crate) fn day(self) -> Day {
        match self {
            Self::Exact(day) | Self::About(day) | Self::NoLaterThan(day) => day,
        }
    }
}

/// The last day that a statement gives a goal that starts on `start`; `None` where it leaves that open ("by summer",
/// "next year").
pub(crate) fn end(statement: &Statement, start: Option<Day>) -> Option<End> {
    match statement.end.as_ref()?.value {
        // A length beside a day is the period's that the day ends.
        Moment::Day(day) if statement.months.is_some() => Some(End::NoLaterThan(day)),
        Moment::Day(day) => Some(End::Exact(day)),
        Moment::DayOfYear { month, day } => first_from(start?, month, day).map(End::Exact),
        Moment::After(months) => after(start?, months).map(End::About),
        Moment::This(months) => end_of_period(start?, months).map(End::NoLaterThan),
        Moment::Next(_) | Moment::Named => None,
    }
}

/// The first day that a statement gives a goal in a campaign that starts on `campaign`.
pub(crate) fn start(statement: &Statement, campaign: Option<Day>) -> Option<Day> {
    match statement.start.as_ref()?.value {
        Moment::Day(day) => Some(day),
        Moment::DayOfYear { month, day } => first_from(campaign?, month, day),
        Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => None,
    }
}

/// The first day of this month and day of the month at or after another.
fn first_from(from: Day, month: u32, day: u32) -> Option<Day> {
    let year = from.0.year();
    (year..=year.saturating_add(YEARS_AHEAD)).filter_map(|year| Day::new(year, month, day)).find(|day| *day >= from)
}

/// The last day of what starts on `start` and lasts so many months.
fn after(start: Day, months: f64) -> Option<Day> {
    if !(months > 0.0 && months <= LONGEST_MONTHS) {
        return None;
    }
    let whole = months.round();
    // 12 weeks are 2.76 months: days are meant, not months.
    let span = if (months - whole).abs() < 0.01 {
        Span { months: count(whole), days: 0 }
    } else {
        Span { months: 0, days: count((months * DAYS_OF_MONTH).round().max(1.0)) }
    };
    Some(span.end_from(start))
}

/// A whole number that is known to be small and not below zero.
fn count(whole: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a century of days")]
    let count = whole as u32;
    count
}

/// The last day of the year, half-year, quarter, month or week that holds a day.
fn end_of_period(day: Day, months: f64) -> Option<Day> {
    let length = match months.round() {
        0.0 => return Some(day.plus_days(6 - i64::from(day.weekday().num_days_from_monday()))),
        whole @ (1.0 | 3.0 | 6.0 | 12.0) => count(whole),
        _ => return None,
    };
    let last_month = (day.0.month0() / length + 1) * length;
    Day::new(day.0.year(), last_month, 1).map(|first| first.plus_months(1).plus_days(-1))
}
