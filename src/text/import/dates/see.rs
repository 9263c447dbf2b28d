//! What one cell says of a day, before the column is settled.

use super::months::month;
use super::periods::{Yearless, period};
use crate::model::day::Day;

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// A day, or a run of days.
    Span(Day, Day),
    /// Two small numbers and a year: either may be the month.
    Numbers(u32, u32, i32),
    /// A day, week or month that does not say of which year.
    Yearless(Yearless),
}

/// Words that stand in dates and say nothing.
const FILLERS: [&str; 7] = ["de", "den", "del", "the", "of", "am", "pm"];
/// A longer text is no date.
const LONGEST: usize = 60;

/// What a cell says; `first` is the day that an index of 0 stands for, where the column is one.
pub(super) fn see(cell: &str, first: Option<Day>) -> Option<Seen> {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > LONGEST {
        return None;
    }
    if let Some(first) = first {
        let index: i64 = cell.parse().ok().filter(|index| (0..100_000).contains(index))?;
        let day = first.plus_days(index);
        return Some(Seen::Span(day, day));
    }
    let one_day = iso_span(cell).or_else(|| eight_digits(cell)).or_else(|| in_digits(cell)).or_else(|| in_words(cell));
    one_day.or_else(|| period(cell))
}

/// `2026-05-25`, with a time behind it or not; two of them are a run of days.
fn iso_span(cell: &str) -> Option<Seen> {
    let (start, rest) = cell.split_at_checked(10)?;
    let first = Day::parse_iso(start)?;
    let last = rest.trim_start_matches([',', ' ', '-', '–', '/', '~']);
    if last.len() == 10 && last.len() < rest.len() {
        let last = Day::parse_iso(last)?;
        return (first <= last).then_some(Seen::Span(first, last));
    }
    let is_time =
        rest.is_empty() || rest.starts_with(['T', ' ']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    is_time.then_some(Seen::Span(first, first))
}

/// `20231010`.
fn eight_digits(cell: &str) -> Option<Seen> {
    let digits: u32 = cell.parse().ok().filter(|_| cell.len() == 8)?;
    let year = i32::try_from(digits / 10_000).ok().filter(|year| (1990..2200).contains(year))?;
    let day = Day::new(year, digits / 100 % 100, digits % 100)?;
    Some(Seen::Span(day, day))
}

/// `2025/10/31`, `31.12.2026`, `5/25/2026 17:50`, `5/25/26`.
fn in_digits(cell: &str) -> Option<Seen> {
    let mut halves = cell.splitn(2, [' ', 'T', ',']);
    let date = halves.next()?;
    let time = halves.next().unwrap_or_default().trim();
    if !time.is_empty() && !time.contains(':') {
        return None;
    }
    let mark = date.chars().find(|character| !character.is_ascii_digit()).filter(|mark| "/.-".contains(*mark))?;
    let mut parts = date.trim_end_matches('.').split(mark);
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || [one, two, three].iter().any(|part| part.is_empty() || part.len() > 4) {
        return None;
    }
    let number = |text: &str| text.parse::<u32>().ok();
    if one.len() == 4 {
        let day = Day::new(number(one)?.try_into().ok()?, number(two)?, number(three)?)?;
        return Some(Seen::Span(day, day));
    }
    let year = match three.len() {
        4 => number(three)?,
        2 => 2000 + number(three)?,
        _ => return None,
    };
    let (first, second, year) = (number(one)?, number(two)?, i32::try_from(year).ok()?);
    if mark == '.' {
        // Nobody who writes full stops puts the month first.
        let day = Day::new(year, second, first)?;
        return Some(Seen::Span(day, day));
    }
    let is_some_day = Day::new(year, first, second).or(Day::new(year, second, first)).is_some();
    is_some_day.then_some(Seen::Numbers(first, second, year))
}

/// `Tue, Aug 26, 2025`, `8 de marzo`, `3. März 2026`: a month by its name, a day, perhaps a year.
fn in_words(cell: &str) -> Option<Seen> {
    let lower = cell.to_lowercase();
    let mut words = Vec::new();
    for word in lower.split(|character: char| character.is_whitespace() || character == ',') {
        let word = word.trim_end_matches('.');
        if !word.is_empty() && !word.contains(':') && !FILLERS.contains(&word) {
            words.push(word);
        }
    }
    if !(2..=4).contains(&words.len()) {
        return None;
    }
    // `mar.` is a Tuesday in French: of two words that may be months, the second is the month.
    let place = words.iter().rposition(|word| month(word).is_some())?;
    let month = month(words[place])?;
    let (mut day, mut year) = (None, None);
    for (at, word) in words.iter().enumerate().filter(|(at, _)| *at != place) {
        let digits = ["st", "nd", "rd", "th", "er", "º"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
        match digits.parse::<u32>() {
            Ok(number) if digits.len() == 4 => year = year.xor(i32::try_from(number).ok()),
            Ok(number) if (1..=31).contains(&number) && day.is_none() => day = Some(number),
            // The day of the week stands first.
            Err(_) if at == 0 && digits.chars().all(|letter| letter.is_alphabetic() || "-'.".contains(letter)) => {}
            Ok(_) | Err(_) => return None,
        }
    }
    match (day?, year) {
        (day, Some(year)) => Day::new(year, month, day).map(|day| Seen::Span(day, day)),
        // 2028 has every day that a year can have.
        (day, None) => Day::new(2028, month, day).map(|_| Seen::Yearless(Yearless::Day(month, day))),
    }
}
