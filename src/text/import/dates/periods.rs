//! Weeks and months, which reports have beside days: `2026-W48`, `v. 48 2026`, `uke 48`, `2026-11`, `nov 2026`.

use chrono::{Datelike, IsoWeek, Months, NaiveDate, Weekday};

use super::months::month;
use super::see::Seen;
use crate::model::day::Day;

/// A day, week or month that does not say of which year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Yearless {
    /// A month and a day of it.
    Day(u32, u32),
    /// A week by its number.
    Week(u32),
    /// A month by its number.
    Month(u32),
}

/// Words before the number of a week, in the languages that platforms speak.
const WEEK: [&str; 12] = ["w", "wk", "week", "v", "vecka", "u", "uke", "uge", "kw", "woche", "sem", "semana"];

impl Yearless {
    /// Its first and last day in a year; `None` where that year has none such.
    pub(super) fn of(self, year: i32) -> Option<(Day, Day)> {
        match self {
            Self::Day(month, day) => Day::new(year, month, day).map(|day| (day, day)),
            Self::Week(number) => {
                let first = Day(NaiveDate::from_isoywd_opt(year, number, Weekday::Mon)?);
                Some((first, first.plus_days(6)))
            }
            Self::Month(number) => {
                let first = Day::new(year, number, 1)?;
                Some((first, Day(first.0.checked_add_months(Months::new(1))?).plus_days(-1)))
            }
        }
    }

    /// The one of the same kind that a day lies in.
    pub(super) fn around(self, day: Day) -> Self {
        match self {
            Self::Day(..) => Self::Day(day.0.month(), day.0.day()),
            Self::Week(_) => Self::Week(IsoWeek::week(&day.0.iso_week())),
            Self::Month(_) => Self::Month(day.0.month()),
        }
    }
}

/// What a cell says of a week or a month.
pub(super) fn period(cell: &str) -> Option<Seen> {
    let lower = cell.to_lowercase();
    let words = words(&lower);
    let is_year = |word: &str| word.len() == 4 && word.starts_with(['1', '2']) && number(word).is_some();
    let (years, rest): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_year(word));
    let year = match years.as_slice() {
        [] => None,
        [year] => Some(i32::try_from(number(year)?).ok().filter(|year| (1990..2200).contains(year))?),
        _ => return None,
    };
    let yearless = match rest.as_slice() {
        // `V2` and `U2` may be anything: a letter alone means a week beside a year, or with a mark behind it.
        [week, count] if WEEK.contains(week) && (year.is_some() || week.len() > 1 || has_mark(cell)) => {
            Yearless::Week(number(count).filter(|_| count.len() <= 2)?)
        }
        [name] if month(name).is_some() => Yearless::Month(month(name)?),
        // Digits alone are a month only beside a year, and behind a full stop they are decimals.
        [digits] if year.is_some() && digits.len() <= 2 && cell.contains(['-', '/']) => {
            Yearless::Month(number(digits)?)
        }
        _ => return None,
    };
    match year {
        Some(year) => yearless.of(year).map(|(first, last)| Seen::Span(first, last)),
        // 2020 has every week, month and day that a year can have.
        None => yearless.of(2020).map(|_| Seen::Yearless(yearless)),
    }
}

/// Whether something stands between the letters and the digits.
fn has_mark(cell: &str) -> bool {
    cell.trim().contains([' ', '.', '\u{a0}'])
}

/// The words and numbers of a cell: letters and digits are parted, what stands between them is left out.
fn words(cell: &str) -> Vec<&str> {
    const MOST: usize = 5;
    let mut words = Vec::new();
    for part in cell.split(|sign: char| sign.is_whitespace() || ",.-/\u{2013}".contains(sign)) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            let end = rest.find(|sign: char| sign.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            words.push(&rest[..end]);
            rest = &rest[end..];
            if words.len() > MOST {
                return Vec::new();
            }
        }
    }
    words
}

fn number(word: &str) -> Option<u32> {
    word.parse().ok().filter(|_| word.bytes().all(|byte| byte.is_ascii_digit()))
}
