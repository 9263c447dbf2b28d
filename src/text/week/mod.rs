//! Times of the week as people write them: `Mon-Fri 19:00-21:30`, `lör-sön 10-14`, `1st Sun 09:30`, `hverdager 08:00`.
//!
//! Days and clock times come from [`days`] and [`clock`]; here they are put together. Dates are not read here.

mod clock;
mod days;
#[cfg(test)]
mod tests;

use crate::model::week::{Slot, WeekWindow};

/// Which part of a time of the week is not understood, with that part as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WeekProblem {
    /// No day is named.
    NoDay,
    /// A word that is no day.
    UnknownDay(String),
    /// Days without a time.
    NoTime,
    /// A time that no clock shows, or a window without a length.
    BadTime(String),
}

/// Reads a stretch of time that comes back every week: days, then from when until when.
///
/// A window that ends earlier than it starts passes midnight. Errors name the part that is not understood.
pub(crate) fn window(text: &str) -> Result<WeekWindow, WeekProblem> {
    let (day_part, time_part) = split_at_time(text);
    let days = days::days(day_part)?;
    let (start, end) = clock::range(time_part)?;
    Ok(WeekWindow { days, start, end })
}

/// Reads a publishing time: days, or a certain one of the month's (`1st Sun`, `siste fredag`), then when.
///
/// Errors name the part that is not understood.
pub(crate) fn slot(text: &str) -> Result<Slot, WeekProblem> {
    let (nth, rest) = days::split_ordinal(text);
    let (day_part, time_part) = split_at_time(rest);
    let days = days::days(day_part)?;
    let minute = clock::time(time_part)?;
    Ok(Slot { days, minute, nth })
}

/// The names of days in three languages, in lower case: what an unknown day is compared with.
pub(crate) fn day_names() -> impl Iterator<Item = &'static str> {
    days::names()
}

/// The days stand before the first digit, the time behind it.
fn split_at_time(text: &str) -> (&str, &str) {
    let at = text.find(char::is_numeric).unwrap_or(text.len());
    let (days, time) = text.split_at(at);
    (days.trim(), time.trim())
}
