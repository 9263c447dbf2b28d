//! A civil day, without time or zone: what campaigns start and end on and what snapshots are dated by.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::say::{Language, Show, show_date};

/// A civil day of the proleptic Gregorian calendar. Displays as ISO 8601 (`2027-03-01`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day(pub(crate) NaiveDate);

impl Day {
    /// A day before any reading: the first of the calendar that people count in.
    pub(crate) const FIRST: Self = Self(NaiveDate::from_ymd_opt(1, 1, 1).expect("a day of the calendar"));

    /// The day of a year, month (1–12) and day of the month; `None` where the calendar has no such day.
    pub(crate) fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `2027-03-01` and nothing else.
    pub(crate) fn parse_iso(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok()).flatten()
        };
        Self::new(i32::try_from(number(0..4)?).ok()?, number(5..7)?, number(8..10)?)
    }

    /// Whole days from `self` to `later`; negative when `later` is earlier.
    pub(crate) fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The day `days` later (or earlier, when negative); stays put at the ends of the calendar.
    pub(crate) fn plus_days(self, days: i64) -> Self {
        let step = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) };
        moved.map_or(self, Self)
    }

    /// The same day `months` later, held back to the month's last day: 31 August + 6 months is 28 February.
    pub(crate) fn plus_months(self, months: u32) -> Self {
        self.0.checked_add_months(Months::new(months)).map_or(self, Self)
    }

    /// The day of the week.
    pub(crate) fn weekday(self) -> Weekday {
        self.0.weekday()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The calendar's own way of writing a day; a format string would be read anew for every row of a file.
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl Show for Day {
    fn show(&self, language: Language) -> String {
        show_date(self.0.year(), self.0.month(), self.0.day(), language)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a valid day")
    }

    #[test]
    fn iso_and_nothing_else() {
        assert_eq!(day("2027-03-01").to_string(), "2027-03-01");
        for wrong in ["2027-3-1", "2027-02-30", "+027-03-01", "2027-03-01T00:00", "", "２０２７-03"] {
            assert_eq!(Day::parse_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn arithmetic_follows_the_calendar() {
        assert_eq!(day("2026-09-01").days_until(day("2027-03-01")), 181);
        assert_eq!(day("2026-08-31").plus_months(6), day("2027-02-28"));
        assert_eq!(day("2027-03-01").plus_days(-1), day("2027-02-28"));
    }
}
