//! Days and periods as people type them: `31 Aug 2027`, `31.8.2027`, `yesterday`, `2027-07-05/2027-07-31`.
//!
//! A date that may be two different days (`05/01/2026`) is no date: nothing is guessed.

#[cfg(test)]
mod tests;

use chrono::Datelike;

use super::words::same;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::say::{Language, month_name};

/// Reads `2027-07-05/2027-07-31`, `2027-07-05 – 2027-07-31`, or one day alone; both ends are included.
///
/// `None` when it is neither, or ends before it starts.
pub(crate) fn period(text: &str) -> Option<Period> {
    let text = text.trim();
    // An ISO day is ten bytes; what follows the first one separates it from the second.
    let (start, rest) = text.split_at_checked(10)?;
    let start = Day::parse_iso(start)?;
    if rest.is_empty() {
        return Period::new(start, start);
    }
    let rest = rest.trim_start();
    let separators = ["/", "\u{2013}", "\u{2014}", "--", "-", "..", "to ", "till ", "til "];
    let end = separators.iter().find_map(|separator| rest.strip_prefix(separator))?;
    Period::new(start, Day::parse_iso(end.trim())?)
}

/// Reads a day typed by hand. `today` is what "today" and "i går" count from; `language` settles `5.1.2026`.
///
/// `None` when it is no day, or may be more than one.
pub(crate) fn day(text: &str, today: Day, language: Option<Language>) -> Option<Day> {
    let text = text.trim();
    named_day(text, today)
        .or_else(|| Day::parse_iso(text))
        .or_else(|| with_month_name(text))
        .or_else(|| in_digits(text, language))
}

/// Reads a day like [`day`], also without its year: `9 november` is the latest one that is not after `today`.
pub(crate) fn latest(text: &str, today: Day, language: Option<Language>) -> Option<Day> {
    let with_year = |back: i32| {
        let text = format!("{} {}", text.trim(), today.0.year() - back);
        with_month_name(&text).or_else(|| in_digits(&text, language))
    };
    // 29 February may be eight years ago.
    let in_some_year = || (0..=8).filter_map(with_year).find(|day| *day <= today);
    day(text, today, language).or_else(in_some_year)
}

/// Every day that a text can mean where none is counted from: none, one, or the two of `05/01/2027`, earlier first.
pub(crate) fn meant(text: &str) -> Vec<Day> {
    let text = text.trim();
    let one = Day::parse_iso(text).or_else(|| with_month_name(text));
    // Nobody but those who put the day first writes full stops.
    let mut days = one.map_or_else(|| days_in_digits(text, Some(Language::Swedish)), |day| vec![day]);
    days.sort_unstable();
    days
}

/// Today and its neighbours by name.
fn named_day(text: &str, today: Day) -> Option<Day> {
    const NAMES: &[(&str, i64)] = &[
        ("today", 0),
        ("i dag", 0),
        ("idag", 0),
        ("yesterday", -1),
        ("i går", -1),
        ("igår", -1),
        ("tomorrow", 1),
        ("i morgon", 1),
        ("imorgon", 1),
        ("i morgen", 1),
        ("imorgen", 1),
    ];
    NAMES.iter().find(|(name, _)| same(text, name)).map(|(_, days)| today.plus_days(*days))
}

/// `31 Aug 2027`, `31. august 2027`, `den 31 augusti 2027`, `August 31st, 2027`.
fn with_month_name(text: &str) -> Option<Day> {
    let mut words = text.split(|character: char| character.is_whitespace() || character == ',');
    let mut next = || words.find(|word| !word.is_empty() && !same(word, "den"));
    let (first, second, year) = (next()?, next()?, next()?);
    if next().is_some() {
        return None;
    }
    let (day, month) = match month(first) {
        Some(month) => (second, month),
        None => (first, month(second)?),
    };
    Day::new(full_year(year)?, month, day_of_month(day)?)
}

/// The month that a word of at least three letters begins to spell in one of the languages.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.');
    if word.chars().count() < 3 {
        return None;
    }
    (1..=12).find(|month| Language::ALL.iter().any(|language| begins(month_name(*month, *language), word)))
}

/// Whether the name begins with the word, whatever the case.
fn begins(name: &str, word: &str) -> bool {
    let mut name = name.chars().flat_map(char::to_lowercase);
    word.chars().flat_map(char::to_lowercase).all(|letter| name.next() == Some(letter))
}

/// `31`, `31.`, `31st`, `1:a`, `2:e`.
fn day_of_month(word: &str) -> Option<u32> {
    let end = word.find(|character: char| !character.is_ascii_digit()).unwrap_or(word.len());
    let (digits, ending) = word.split_at(end);
    let known = ["", ".", "st", "nd", "rd", "th", ":a", ":e"].iter().any(|known| same(ending, known));
    (known && digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}

/// A year in four digits; two digits may be anything.
fn full_year(word: &str) -> Option<i32> {
    (word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.parse().ok()).flatten()
}

/// The one day that digits mean.
fn in_digits(text: &str, language: Option<Language>) -> Option<Day> {
    let days = days_in_digits(text, language);
    if let [only] = days.as_slice() { Some(*only) } else { None }
}

/// The days that `31.8.2027`, `31/8 2027`, `31/08/2027`, `2027/08/31`, `2027-8-31` may mean.
fn days_in_digits(text: &str, language: Option<Language>) -> Vec<Day> {
    let Some((settled, other)) = both_ways(text, language) else { return Vec::new() };
    settled.into_iter().chain(other).collect()
}

/// Digits read with the day first and, where nothing settles it, with the month first.
fn both_ways(text: &str, language: Option<Language>) -> Option<(Option<Day>, Option<Day>)> {
    let mark = text.chars().find(|character| !character.is_ascii_digit())?;
    let mut parts = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || !text.chars().all(|character| character.is_ascii_digit() || "./- ".contains(character))
    {
        return None;
    }
    if let Some(year) = full_year(first) {
        return Some((Day::new(year, day_of_month(second)?, day_of_month(third)?), None));
    }
    let (first, second, year) = (day_of_month(first)?, day_of_month(second)?, full_year(third)?);
    // With full stops, or as `31/8 2027`, Swedes and Norwegians put the day first; `05/01/2026` they write both ways.
    let day_first = matches!(language, Some(Language::Swedish | Language::Norwegian))
        && (mark == '.' || (mark == '/' && text.contains(' ')));
    if day_first || first == second {
        return Some((Day::new(year, second, first), None));
    }
    Some((Day::new(year, second, first), Day::new(year, first, second)))
}
