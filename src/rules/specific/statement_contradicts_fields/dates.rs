//! Days of a sentence against those of the fields.

use chrono::Datelike;

use super::{Other, Value};
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::part::Part;
use crate::model::statement::{Moment, Statement};
use crate::say::{Language, month_name};
use crate::text::meaning::{self, End};

/// A length from the start is as long as the field's when they differ by so many days or less.
const NEAR_DAYS: i64 = 7;

/// Another last day than the field's.
pub(super) fn end(goal: &Goal, said: &Statement) -> Option<Other> {
    let given = goal.table.end?;
    let spoken = said.end.as_ref()?;
    let end = meaning::end(said, goal.start)?;
    let words = goal.words(spoken.at.clone());
    let same = match end {
        End::Exact(day) | End::NoLaterThan(day) if day == given => true,
        End::Exact(day) if is_yearless(spoken.value) && same_day_of_year(day, given) => true,
        End::Exact(day) => Precision::of(words, day).holds(day, given),
        End::About(day) => {
            let length = goal.start.map_or(0, |start| start.days_until(given).abs());
            day.days_until(given).abs() <= NEAR_DAYS.max(length / 10)
        }
        End::NoLaterThan(day) => given <= day,
    };
    (!same).then(|| other(Part::End, spoken.at.clone(), end.day(), given))
}

/// Another first day than the field's; only where the sentence says the day itself.
pub(super) fn start(goal: &Goal, said: &Statement) -> Option<Other> {
    let given = goal.table.start?;
    let spoken = said.start.as_ref()?;
    let day = meaning::start(said, Some(given))?;
    let exact = Precision::of(goal.words(spoken.at.clone()), day) == Precision::Day;
    let same = day == given || (is_yearless(spoken.value) && same_day_of_year(day, given));
    (exact && !same).then(|| other(Part::Start, spoken.at.clone(), day, given))
}

fn other(part: Part, at: std::ops::Range<usize>, said: Day, given: Day) -> Other {
    Other { part, at, said: Value::Day(said), given: Value::Day(given) }
}

fn is_yearless(moment: Moment) -> bool {
    matches!(moment, Moment::DayOfYear { .. })
}

fn same_day_of_year(one: Day, other: Day) -> bool {
    (one.0.month(), one.0.day()) == (other.0.month(), other.0.day())
}

/// How exactly words name a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    /// The day itself: "31 August 2027".
    Day,
    /// The month that it ends: "August 2027".
    Month,
    /// A longer time that it ends: "Q3 2027", "2027".
    Longer,
}

impl Precision {
    fn of(words: &str, day: Day) -> Self {
        let mut numbers = words.split(|character: char| !character.is_ascii_digit());
        if numbers.any(|digits| digits.parse() == Ok(day.0.day())) {
            return Self::Day;
        }
        let lower = words.to_lowercase();
        let is_named = Language::ALL.iter().any(|language| {
            let name = month_name(day.0.month(), *language).to_lowercase();
            let short: String = name.chars().take(3).collect();
            lower.split(|character: char| !character.is_alphabetic()).any(|word| word.starts_with(&short))
        });
        if is_named { Self::Month } else { Self::Longer }
    }

    /// Whether a field's day lies in the time that `day` is said to end.
    fn holds(self, day: Day, given: Day) -> bool {
        let same_year = day.0.year() == given.0.year() && given <= day;
        match self {
            Self::Day => false,
            Self::Month => same_year && day.0.month() == given.0.month(),
            Self::Longer => same_year,
        }
    }
}
