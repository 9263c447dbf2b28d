//! The core of a phrase of time: a date, a month, a length, a season.

use crate::model::day::Day;
use crate::text::statement::items::{DateInDigits, Item};
use crate::text::statement::sense::{Sense, TimeUnit};

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
    /// A season, holiday or event.
    /// Whether a year stands behind it.
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
    match (item.date, item.sense) {
        (Some(DateInDigits::Day(day)), _) => Some((Core::Day(day), at + 1)),
        // Around the clock is no date, and neither is "8/10".
        (Some(DateInDigits::DayMonth(24, 7)), _) => None,
        (Some(DateInDigits::DayMonth(day, month)), _) => Some((Core::DayOfYear(month, day), at + 1)),
        (None, Sense::Number(value)) => number(items, at, value),
        (None, Sense::Ordinal(order)) => ordinal(items, at, order),
        (None, Sense::Month(month)) => month_first(items, at, month),
        (None, Sense::Quarter(quarter)) => {
            let (year, end) = year_behind(items, at + 1);
            Some((Core::Quarter(quarter, year), end))
        }
        (None, Sense::Half(half)) => {
            let (year, end) = year_behind(items, at + 1);
            let end = if year.is_none()
                && items.get(end).is_some_and(|item| matches!(item.sense, Sense::Unit(TimeUnit::Year)))
            {
                end + 1
            } else {
                end
            };
            Some((Core::Half(half, year), end))
        }
        (None, Sense::Season) => {
            let (year, end) = year_behind(items, at + 1);
            if let (Some(year), true) = (
                year,
                ["year end", "yearend", "year s end", "end of year", "eoy", "årsslut"].contains(&item.text.as_str()),
            ) {
                return Some((Core::Year(year), end));
            }
            Some((Core::Season(year.is_some()), end))
        }
        (None, Sense::Other) if is_occasion(&item.text) => Some((Core::Season(false), at + 1)),
        (None, Sense::Weekday) => Some((Core::Weekday, at + 1)),
        (None, Sense::Weekdays) => Some((Core::Weekdays, at + 1)),
        (None, Sense::Rhythm(unit)) => Some((Core::Rhythm(unit), at + 1)),
        (None, Sense::Unit(unit)) => unit_first(items, at, unit),
        (None, Sense::Halve) => half_of(items, at),
        // "One quarter from now", "in a quarter" are no fourths.
        (None, Sense::Part(25.0))
            if at > 0
                && item.text.ends_with("quarter")
                && matches!(items[at - 1].sense, Sense::In | Sense::Within | Sense::Coming | Sense::Next) =>
        {
            Some((Core::Length(1.0, TimeUnit::Quarter), at + 1))
        }
        (None, Sense::Part(25.0)) if matches!(items.get(at + 1).map(|next| next.sense), Some(Sense::Next)) => {
            Some((Core::Length(1.0, TimeUnit::Quarter), at + 2))
        }
        _ => None,
    }
}

/// "Skuldersesongen", "festivalhelga", "höstkonserten": a compound that names a time or an event.
fn is_occasion(word: &str) -> bool {
    const ENDS: &[&str] = &[
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
    word.chars().count() > 8 && ENDS.iter().any(|end| word.ends_with(end))
}

/// A year in reach of a plan.
fn year(item: Option<&Item>) -> Option<i32> {
    let item = item?;
    let Sense::Number(value) = item.sense else { return None };
    let is_year = item.text.len() == 4 && (2015.0..2061.0).contains(&value) && value.fract() == 0.0;
    #[expect(clippy::cast_possible_truncation, reason = "four digits")]
    is_year.then_some(value as i32)
}

/// The year behind a month or a quarter: "June 2027", "Q2, 2027", "second half of 2027", "Q2 '27".
fn year_behind(items: &[Item], at: usize) -> (Option<i32>, usize) {
    let skips = |item: &Item| {
        matches!(item.text.as_str(), "of" | "i" | "av" | "in" | "år" | "year" | "year of")
            || matches!(item.sense, Sense::Mark(',' | '-' | '/' | '\'' | '’' | '.') | Sense::In | Sense::OutOf)
    };
    for skipped in 0..=2 {
        let between = &items[at.min(items.len())..(at + skipped).min(items.len())];
        if !between.iter().all(skips) {
            break;
        }
        if let Some(year) = year(items.get(at + skipped)) {
            return (Some(year), at + skipped + 1);
        }
        let short = items.get(at + skipped).filter(|item| {
            skipped > 0
                && matches!(between.last().map(|last| last.sense), Some(Sense::Mark('\'' | '’')))
                && item.text.len() == 2
        });
        if let Some(Sense::Number(value)) = short.map(|item| item.sense) {
            #[expect(clippy::cast_possible_truncation, reason = "two digits")]
            return (Some(2000 + value as i32), at + skipped + 1);
        }
    }
    (None, at)
}

/// A number that begins a time: "30 June 2027", "six months", "2027", "2. kvartal".
fn number(items: &[Item], at: usize, value: f64) -> Option<(Core, usize)> {
    let mut behind = at + 1;
    // "31st of June", "den 31:a juni", "1. juni".
    while items.get(behind).is_some_and(|item| {
        matches!(item.text.as_str(), "st" | "nd" | "rd" | "th" | "of" | "a" | "e" | "i") && behind - at <= 3
            || matches!(item.sense, Sense::Mark('.' | ':') if item.glued)
    }) {
        behind += 1;
    }
    let whole = (value.fract() == 0.0 && (1.0..=31.0).contains(&value)).then(|| to_u32(value));
    if let (Some(day), Some(Sense::Month(month))) = (whole, items.get(behind).map(|item| item.sense)) {
        let (year, end) = year_behind(items, behind + 1);
        let core = match year {
            Some(year) => Core::Day(Day::new(year, month, day)?),
            None => Core::DayOfYear(month, day),
        };
        return Some((core, end));
    }
    if behind > at + 1
        && let (Some(order), Some(Sense::Unit(TimeUnit::Quarter | TimeUnit::HalfYear))) =
            (whole, items.get(behind).map(|item| item.sense))
        && let Some(found) = ordinal(items, behind - 1, order)
    {
        return Some(found);
    }
    if let Some(day) = compact(items, at) {
        return Some((Core::Day(day), at + 1));
    }
    if let Some(year) = year(items.get(at)) {
        let counts = items.get(at + 1).is_some_and(|item| {
            matches!(
                item.sense,
                Sense::Metric(_) | Sense::New | Sense::More | Sense::Extra | Sense::Percent | Sense::Money(_)
            )
        });
        return (!counts).then_some((Core::Year(year), at + 1));
    }
    length(items, at, value)
}

/// "senast 270930": year, month and day in one, behind a word that leads to a date.
fn compact(items: &[Item], at: usize) -> Option<Day> {
    let text = items[at].text.as_str();
    let led = at
        .checked_sub(1)
        .is_some_and(|before| matches!(items[before].sense, Sense::By | Sense::Before) || items[before].text == "den");
    if text.len() != 6 || !led || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let two = |from: usize| text[from..from + 2].parse::<u32>().ok();
    Day::new(2000 + i32::try_from(two(0)?).ok()?, two(2)?, two(4)?)
}

/// "six months", "1.5 years", "3-month", "6 à 8 weeks".
fn length(items: &[Item], at: usize, value: f64) -> Option<(Core, usize)> {
    let mut behind = at + 1;
    while items.get(behind).is_some_and(|item| {
        matches!(
            item.text.as_str(),
            "coming"
                | "kommande"
                | "kommende"
                | "full"
                | "hela"
                | "hele"
                | "short"
                | "calendar"
                | "whole"
                | "consecutive"
                | "straight"
        ) || matches!(item.sense, Sense::Mark('-') if item.glued)
    }) {
        behind += 1;
    }
    match items.get(behind)?.sense {
        Sense::Unit(unit) => Some((Core::Length(value, unit), behind + 1)),
        _ => None,
    }
}

/// "second quarter 2027", "andra halvåret".
fn ordinal(items: &[Item], at: usize, order: u32) -> Option<(Core, usize)> {
    let unit = items.get(at + 1)?;
    let (year, end) = year_behind(items, at + 2);
    match unit.sense {
        Sense::Unit(TimeUnit::Quarter) if (1..=4).contains(&order) => Some((Core::Quarter(order, year), end)),
        Sense::Unit(unit @ (TimeUnit::Week | TimeUnit::Month)) => Some((Core::Length(1.0, unit), at + 2)),
        Sense::Unit(TimeUnit::HalfYear) if (1..=2).contains(&order) => Some((Core::Half(order, year), end)),
        Sense::Month(month) if (1..=31).contains(&order) => {
            let (year, end) = year_behind(items, at + 2);
            Some((
                year.and_then(|year| Day::new(year, month, order)).map_or(Core::DayOfYear(month, order), Core::Day),
                end,
            ))
        }
        _ => None,
    }
}

/// "June 30, 2027", "June 2027", "June".
fn month_first(items: &[Item], at: usize, month: u32) -> Option<(Core, usize)> {
    if let (Some(year), end) = year_behind(items, at + 1) {
        return Some((Core::Month(month, Some(year)), end));
    }
    let Some(Sense::Number(value)) = items.get(at + 1).map(|item| item.sense) else {
        return Some((Core::Month(month, None), at + 1));
    };
    let is_day = value.fract() == 0.0 && (1.0..=31.0).contains(&value) && items[at + 1].text.len() <= 2;
    if !is_day {
        return Some((Core::Month(month, None), at + 1));
    }
    let suffixed = items.get(at + 2).is_some_and(|item| matches!(item.text.as_str(), "st" | "nd" | "rd" | "th"));
    let (year, end) = year_behind(items, at + 2 + usize::from(suffixed));
    let core = match year {
        Some(year) => Core::Day(Day::new(year, month, to_u32(value))?),
        // "In May 3 posts" is a number of posts; "May 3rd" and "by May 3" a day.
        None if suffixed || items.get(at + 2).is_none_or(|item| matches!(item.sense, Sense::Mark(_))) => {
            Core::DayOfYear(month, to_u32(value))
        }
        None => return Some((Core::Month(month, None), at + 1)),
    };
    Some((core, end))
}

/// "vecka 26", "kvartal 2 2027", "veckan", "årets slut".
fn unit_first(items: &[Item], at: usize, unit: TimeUnit) -> Option<(Core, usize)> {
    let dotted = at + 1 + usize::from(items.get(at + 1).is_some_and(|item| matches!(item.sense, Sense::Mark('.'))));
    if let Some(Sense::Number(value)) = items.get(dotted).map(|item| item.sense)
        && value.fract() == 0.0
        && items[at].text != "år"
    {
        let (year, end) = year_behind(items, dotted + 1);
        match unit {
            TimeUnit::Week if (1.0..=53.0).contains(&value) && is_week_number(items, at) => {
                return Some((Core::Week(to_u32(value), year), end));
            }
            TimeUnit::Quarter if (1.0..=4.0).contains(&value) => {
                return Some((Core::Quarter(to_u32(value), year), end));
            }
            _ => {}
        }
    }
    let text = items[at].text.as_str();
    if unit == TimeUnit::Year
        && let Some(year) = year(items.get(at + 1))
    {
        return Some((Core::Year(year), at + 2));
    }
    let ends = items.get(at + 1).is_some_and(|item| item.sense == Sense::EndOf);
    if ends
        && (text.ends_with('s')
            || text.ends_with("et")
            || text.ends_with("en")
            || matches!(text, "year" | "month" | "quarter"))
    {
        return Some((Core::EndOfThis(unit), at + 2));
    }
    let definite = [
        "veckan",
        "veckorna",
        "månaden",
        "kvartalet",
        "halvåret",
        "året",
        "dagen",
        "dygnet",
        "uka",
        "uken",
        "måneden",
        "døgnet",
        "timmen",
        "timen",
    ];
    let is_definite =
        definite.contains(&text) || ["året", "perioden", "terminen"].iter().any(|end| text.ends_with(end));
    Some((Core::Unit(unit, is_definite), at + 1))
}

fn is_week_number(items: &[Item], at: usize) -> bool {
    matches!(items[at].text.as_str(), "week" | "wk" | "v" | "vecka" | "uke" | "w")
}

/// "half a year", "ett halvt år", "et halvt år".
fn half_of(items: &[Item], at: usize) -> Option<(Core, usize)> {
    let behind =
        at + 1 + usize::from(items.get(at + 1).is_some_and(|item| item.text == "a" || item.sense == Sense::One));
    match items.get(behind)?.sense {
        Sense::Unit(unit) => Some((Core::Length(0.5, unit), behind + 1)),
        _ => None,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "callers have checked that it is small and whole"
)]
fn to_u32(value: f64) -> u32 {
    value as u32
}
