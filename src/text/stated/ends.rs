//! The end of a goal: from what its sentence says to a day or a length of time.

use chrono::Datelike;

use crate::model::day::Day;
use crate::model::statement::{Moment, Statement};
use crate::say::Language;

/// When something ends, as a campaign can say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ends {
    /// On this day.
    On(Day),
    /// So long after the start: "6 months".
    After(String),
}

/// Days in a month, as sentences count them.
const MONTH: f64 = 30.44;

/// When the sentence ends, as far as the calendar tells: a season or a holiday does not, nor does a day without a year
/// where the `start` is not known. "This year" is the one of `today`.
pub(crate) fn ends(said: &Statement, start: Option<Day>, today: Day, language: Language) -> Option<Ends> {
    match said.end.as_ref()?.value {
        Moment::Day(day) => Some(Ends::On(day)),
        Moment::DayOfYear { month, day } => first_from(start?, month, day).map(Ends::On),
        Moment::After(months) => Some(Ends::After(length(months, language)?)),
        Moment::This(months) => last_of_period(today, months).map(Ends::On),
        Moment::Next(months) => {
            let last = last_of_period(today, months)?;
            last_of_period(last.plus_days(1), months).map(Ends::On)
        }
        Moment::Named => None,
    }
}

/// The first day of this name at or after `start`. The 29th of February may be years away.
pub(super) fn first_from(start: Day, month: u32, day: u32) -> Option<Day> {
    let year = start.0.year();
    (year..=year + 8).filter_map(|year| Day::new(year, month, day)).find(|day| *day >= start)
}

/// A length in words that a file understands: whole months where it is some, else weeks, else days.
fn length(months: f64, language: Language) -> Option<String> {
    const TOO_LONG: f64 = 1200.0;
    let near = |value: f64| (value - value.round()).abs() < 0.01 && value.round() >= 1.0;
    let weeks = months * MONTH / 7.0;
    let days = (months * MONTH).round();
    let (count, [english, swedish, norwegian]) = match months {
        months if !(days >= 1.0 && months <= TOO_LONG) => return None,
        months if near(months) => (months, [["month", "months"], ["månad", "månader"], ["måned", "måneder"]]),
        _ if near(weeks) => (weeks, [["week", "weeks"], ["vecka", "veckor"], ["uke", "uker"]]),
        _ => (days, [["day", "days"], ["dag", "dagar"], ["dag", "dager"]]),
    };
    let [one, many] = match language {
        Language::English => english,
        Language::Swedish => swedish,
        Language::Norwegian => norwegian,
    };
    let count = count.round();
    Some(format!("{count} {}", if count < 1.5 { one } else { many }))
}

/// The last day of the year, half-year, quarter, month or week that `today` is in.
fn last_of_period(today: Day, months: f64) -> Option<Day> {
    if months < 0.9 {
        let passed = i64::from(today.weekday().num_days_from_monday());
        return Some(today.plus_days(6 - passed));
    }
    let length = [1, 3, 6, 12].into_iter().find(|length| (f64::from(*length) - months).abs() < 0.1)?;
    let months_before = today.0.month0() / length * length;
    let first = Day::new(today.0.year(), months_before + 1, 1)?;
    Some(first.plus_months(length).plus_days(-1))
}
