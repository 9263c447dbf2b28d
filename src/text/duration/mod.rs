//! Lengths of time in words: how long a campaign lasts (`6 months`, `ett halvår`), how fast an answer comes (`4h`).
//!
//! A [`Span`] follows the calendar, [`seconds`] the clock: a month has no fixed number of seconds and is never one.

#[cfg(test)]
mod tests;

use super::number::number;
use super::words::{among, small_number};
use crate::model::day::Day;

/// A length by the calendar; at least one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// Whole months.
    pub(crate) months: u32,
    /// Days beside them.
    pub(crate) days: u32,
}

/// A century: no campaign is longer, and the calendar's arithmetic stays far from its ends.
const LONGEST_MONTHS: f64 = 1200.0;

impl Span {
    /// The last day of what starts on `start` and lasts this long: 6 months from 1 March end on 31 August.
    ///
    /// Where the last month is too short for the day, it ends with the month: 6 months from 31 August end on 28
    /// February.
    pub(crate) fn end_from(self, start: Day) -> Day {
        let day_of_month = |day: Day| chrono::Datelike::day(&day.0);
        let months_later = start.plus_months(self.months);
        let cut_short = day_of_month(months_later) < day_of_month(start);
        let last = if cut_short { months_later } else { months_later.plus_days(-1) };
        last.plus_days(i64::from(self.days))
    }
}

/// Words for a day, which both the calendar and the clock know.
const DAYS: &[&str] = &["day", "days", "d", "dag", "dagar", "dager", "dygn", "døgn"];
/// Words for a week.
const WEEKS: &[&str] = &["week", "weeks", "w", "wk", "wks", "vecka", "veckor", "v", "uke", "uker"];
/// Words for a month.
const MONTHS: &[&str] =
    &["month", "months", "mo", "månad", "månader", "mån", "manad", "manader", "måned", "måneder", "mnd", "maned"];
/// Words for three months.
const QUARTERS: &[&str] = &["quarter", "quarters", "kvartal", "kvartaler"];
/// Words for six months.
const HALF_YEARS: &[&str] = &["halvår", "half-year", "half-years"];
/// Words for twelve months.
const YEARS: &[&str] = &["year", "years", "yr", "yrs", "y", "år"];

/// Reads a length by the calendar: `6 months`, `8 uker`, `half a year`, `ett halvår`, `sex månader`.
///
/// `None` when it is none, or no whole number of days or months, or longer than a century.
pub(crate) fn calendar_span(text: &str) -> Option<Span> {
    let (count, unit) = split_count(text.trim())?;
    let days = |each: f64| whole(count * each, LONGEST_MONTHS * 31.0).map(|days| Span { months: 0, days });
    let months = |each: f64| whole(count * each, LONGEST_MONTHS).map(|months| Span { months, days: 0 });
    match unit {
        unit if among(unit, DAYS) => days(1.0),
        unit if among(unit, WEEKS) => days(7.0),
        unit if among(unit, MONTHS) => months(1.0),
        unit if among(unit, QUARTERS) => months(3.0),
        unit if among(unit, HALF_YEARS) => months(6.0),
        unit if among(unit, YEARS) => months(12.0),
        _ => None,
    }
}

/// Words for a second.
const SECONDS: &[&str] = &["s", "sec", "secs", "second", "seconds", "sek", "sekund", "sekunder"];
/// Words for a minute.
const MINUTES: &[&str] = &["m", "min", "mins", "minute", "minutes", "minut", "minuter", "minutt", "minutter"];
/// Words for an hour.
const HOURS: &[&str] = &["h", "hr", "hrs", "hour", "hours", "t", "tim", "timme", "timmar", "time", "timer"];
/// Words for thirty minutes.
const HALF_HOURS: &[&str] = &["halvtimme", "halvtime"];

/// Reads a length by the clock, in seconds: `1h`, `90 min`, `1 h 30 min`, `4 timmar`, `2 dager`.
///
/// `None` when it is none, or not above zero.
pub(crate) fn seconds(text: &str) -> Option<f64> {
    let mut rest = text.trim();
    let mut total = 0.0;
    while !rest.is_empty() {
        let end = end_of_first_length(rest);
        let (count, unit) = split_count(rest[..end].trim())?;
        total += count * unit_seconds(unit)?;
        rest = rest[end..].trim_start();
    }
    (total > 0.0 && total <= LONGEST_MONTHS * 31.0 * 86_400.0).then_some(total)
}

/// Where the second number of `1 h 30 min` begins: at the first digit behind a letter.
fn end_of_first_length(text: &str) -> usize {
    let Some(letter) = text.find(char::is_alphabetic) else { return text.len() };
    text[letter..].find(|character: char| character.is_ascii_digit()).map_or(text.len(), |at| letter + at)
}

/// How many seconds the unit lasts; `None` for months and years, which have no fixed length.
fn unit_seconds(unit: &str) -> Option<f64> {
    match unit {
        unit if among(unit, SECONDS) => Some(1.0),
        unit if among(unit, MINUTES) => Some(60.0),
        unit if among(unit, HALF_HOURS) => Some(1800.0),
        unit if among(unit, HOURS) => Some(3600.0),
        unit if among(unit, DAYS) => Some(86_400.0),
        unit if among(unit, WEEKS) => Some(604_800.0),
        _ => None,
    }
}

/// Splits `6 months`, `sex månader` or `half a year` into how many and of what.
fn split_count(text: &str) -> Option<(f64, &str)> {
    let text = text.trim_end_matches('.');
    if text.starts_with(|character: char| character.is_ascii_digit()) {
        let start = text.find(char::is_alphabetic)?;
        let count = number(&text[..start], None).ok()?;
        return Some((count, &text[start..]));
    }
    let mut count = 1.0;
    let mut unit = text;
    while let Some((word, rest)) = unit.split_once(char::is_whitespace) {
        count *= if among(word, &["half", "halv", "halvt"]) { 0.5 } else { f64::from(small_number(word)?) };
        unit = rest.trim_start();
    }
    Some((count, unit))
}

/// A whole number above zero and at most `largest`.
fn whole(count: f64, largest: f64) -> Option<u32> {
    let fits = count >= 1.0 && count <= largest && count.fract() == 0.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, positive and small: just checked"
    )]
    fits.then_some(count as u32)
}
