//! The core of a phrase of time: a date, a month, a length, a season.
//!
//! [`day`] reads dates that begin with a number or a month, [`mod@unit`] lengths and units, [`year`] the years behind them.
//! What leads to a core, and what the two come to, is not decided here.

mod day;
mod unit;
mod year;

use crate::model::day::Day;
use crate::text::statement::items::{DateInDigits, Item};
use crate::text::statement::sense::{Sense, TimeUnit};
use year::year_behind;

/// What a phrase of time names, without what leads to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Core {
    /// A day with its year.
    Day(Day),
    /// A day of the year.
    DayOfYear(u32, u32),
    /// A month, with its year where said.
    Month(u32, Option<i32>),
    /// A quarter.
    Quarter(u32, Option<i32>),
    /// A half of a year.
    Half(u32, Option<i32>),
    /// A year.
    Year(i32),
    /// A numbered week.
    Week(u32, Option<i32>),
    /// A season, holiday or event; whether a year stands behind it.
    Season(bool),
    /// A day of the week.
    Weekday,
    /// A day of every week.
    Weekdays,
    /// So many of a unit.
    Length(f64, TimeUnit),
    /// A unit without a number; whether it stands in the definite form ("veckan").
    Unit(TimeUnit, bool),
    /// "Weekly".
    Rhythm(TimeUnit),
    /// "Årets slut": the end of the year we are in.
    EndOfThis(TimeUnit),
}

/// The core that begins at an item, and where it ends.
pub(super) fn core(items: &[Item], at: usize) -> Option<(Core, usize)> {
    let item = items.get(at)?;
    match item.date {
        Some(DateInDigits::Day(day)) => return Some((Core::Day(day), at + 1)),
        // Around the clock is no date.
        Some(DateInDigits::DayMonth(24, 7)) => return None,
        Some(DateInDigits::DayMonth(day, month)) => return Some((Core::DayOfYear(month, day), at + 1)),
        None => {}
    }
    match item.sense {
        Sense::Number(value) => day::number(items, at, value),
        Sense::Ordinal(order) => day::ordinal(items, at, order),
        Sense::Month(month) => day::month_first(items, at, month),
        Sense::Quarter(quarter) => {
            let (year, end) = year_behind(items, at + 1);
            Some((Core::Quarter(quarter, year), end))
        }
        Sense::Half(half) => Some(half_of_a_year(items, at, half)),
        Sense::Season => Some(season(items, at)),
        Sense::Other if is_occasion(&item.text) => Some((Core::Season(false), at + 1)),
        Sense::Weekday => Some((Core::Weekday, at + 1)),
        Sense::Weekdays => Some((Core::Weekdays, at + 1)),
        Sense::Rhythm(unit) => Some((Core::Rhythm(unit), at + 1)),
        Sense::Unit(unit) => Some(unit::unit_first(items, at, unit)),
        Sense::Halve => unit::half_of(items, at),
        Sense::Part(part) if is_fourth(part) => unit::quarter(items, at),
        _ => None,
    }
}

/// Whether a part is a fourth, which "a quarter" is too. Parts stand in the lexicon, so they are exact.
fn is_fourth(part: f64) -> bool {
    (part - 25.0).abs() < f64::EPSILON
}

/// "The first half of 2027", "första halvan av året".
fn half_of_a_year(items: &[Item], at: usize, half: u32) -> (Core, usize) {
    let (year, end) = year_behind(items, at + 1);
    let unit = items.get(end).is_some_and(|item| item.sense == Sense::Unit(TimeUnit::Year));
    (Core::Half(half, year), end + usize::from(year.is_none() && unit))
}

/// Words for the end of a year: with a year behind they name it.
const YEAR_ENDS: [&str; 6] = ["year end", "yearend", "year s end", "end of year", "eoy", "årsslut"];

/// "Summer", "Easter 2027", "year end 2027".
fn season(items: &[Item], at: usize) -> (Core, usize) {
    let (year, end) = year_behind(items, at + 1);
    let core = match year {
        Some(year) if YEAR_ENDS.contains(&items[at].text.as_str()) => Core::Year(year),
        year => Core::Season(year.is_some()),
    };
    (core, end)
}

/// Ends of compounds that name a season or an event.
const OCCASIONS: [&str; 31] = [
    "säsongen",
    "helgen",
    "festen",
    "konserten",
    "dagarna",
    "mässan",
    "lovet",
    "premiären",
    "starten",
    "handeln",
    "perioden",
    "festivalen",
    "jubileet",
    "öppningen",
    "invigningen",
    "avslutningen",
    "mötet",
    "sesongen",
    "helga",
    "dagene",
    "messen",
    "messa",
    "ferien",
    "premieren",
    "åpningen",
    "stevnet",
    "opptaket",
    "avslutningen",
    "avslutninga",
    "møtet",
    "skiftet",
];

/// Shorter words than this are no compounds.
const SHORTEST_OCCASION: usize = 9;

/// "Skuldersesongen", "festivalhelga", "höstkonserten": a compound that names a time or an event.
fn is_occasion(word: &str) -> bool {
    word.chars().count() >= SHORTEST_OCCASION && OCCASIONS.iter().any(|end| word.ends_with(end))
}

/// A day, month or week as the calendar counts it; the callers have checked that it is small and whole.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small and whole")]
fn small(value: f64) -> u32 {
    value as u32
}

/// Whether a number is whole and in a range of the calendar's.
fn is_whole_in(value: f64, first: f64, last: f64) -> bool {
    value.fract() == 0.0 && (first..=last).contains(&value)
}
