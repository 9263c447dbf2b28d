//! Dates that begin with a number or a month: "30 June 2027", "June 30th", "2. kvartal", "270930".

use super::year::{CENTURY, year, year_behind};
use super::{Core, is_whole_in, small, unit};
use crate::model::day::Day;
use crate::text::statement::items::Item;
use crate::text::statement::sense::{Sense, TimeUnit};

/// How far behind a number the words may go on that make it an ordinal: "the 31st of June".
const LONGEST_ORDINAL: usize = 3;

/// A number that begins a time: "30 June 2027", "six months", "2027", "2. kvartal".
pub(super) fn number(items: &[Item], at: usize, value: f64) -> Option<(Core, usize)> {
    let behind = behind_ordinal(items, at);
    let sense = items.get(behind).map(|item| item.sense);
    if is_whole_in(value, 1.0, 31.0) {
        let whole = small(value);
        if let Some(Sense::Month(month)) = sense {
            return day_of_month(items, behind, month, whole);
        }
        let ordinal = || ordinal(items, behind - 1, whole);
        if behind > at + 1
            && matches!(sense, Some(Sense::Unit(TimeUnit::Quarter | TimeUnit::HalfYear)))
            && let Some(found) = ordinal()
        {
            return Some(found);
        }
    }
    if let Some(day) = compact(items, at) {
        return Some((Core::Day(day), at + 1));
    }
    if let Some(year) = year(items.get(at)) {
        let counts = items.get(at + 1).is_some_and(|item| is_counted(item.sense));
        return (!counts).then_some((Core::Year(year), at + 1));
    }
    unit::length(items, at, value)
}

/// Whether what stands behind a number of four digits makes it no year: "2027 followers".
fn is_counted(sense: Sense) -> bool {
    matches!(sense, Sense::Metric(_) | Sense::New | Sense::More | Sense::Extra | Sense::Percent | Sense::Money(_))
}

/// Behind the words that make a number an ordinal: "31st of June", "den 31:a juni", "1. juni".
fn behind_ordinal(items: &[Item], at: usize) -> usize {
    let goes_on = |behind: usize, item: &Item| {
        matches!(item.text.as_str(), "st" | "nd" | "rd" | "th" | "of" | "a" | "e" | "i")
            && behind - at <= LONGEST_ORDINAL
            || matches!(item.sense, Sense::Mark('.' | ':') if item.glued)
    };
    let mut behind = at + 1;
    while items.get(behind).is_some_and(|item| goes_on(behind, item)) {
        behind += 1;
    }
    behind
}

/// The day whose month stands at `at`, with the year behind it; nothing where the calendar has no such day.
fn day_of_month(items: &[Item], at: usize, month: u32, day: u32) -> Option<(Core, usize)> {
    let (year, end) = year_behind(items, at + 1);
    let core = match year {
        Some(year) => Core::Day(Day::new(year, month, day)?),
        None => Core::DayOfYear(month, day),
    };
    Some((core, end))
}

/// "senast 270930": year, month and day in one, behind a word that leads to a date.
fn compact(items: &[Item], at: usize) -> Option<Day> {
    let text = items[at].text.as_str();
    let before = &items[at.checked_sub(1)?];
    let led = matches!(before.sense, Sense::By | Sense::Before) || before.text == "den";
    if text.len() != 6 || !led || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let two = |from: usize| text[from..from + 2].parse::<u32>().ok();
    Day::new(CENTURY + i32::try_from(two(0)?).ok()?, two(2)?, two(4)?)
}

/// "second quarter 2027", "andra halvåret", "first of June".
pub(super) fn ordinal(items: &[Item], at: usize, order: u32) -> Option<(Core, usize)> {
    let (year, end) = year_behind(items, at + 2);
    match items.get(at + 1)?.sense {
        Sense::Unit(TimeUnit::Quarter) if (1..=4).contains(&order) => Some((Core::Quarter(order, year), end)),
        Sense::Unit(unit @ (TimeUnit::Week | TimeUnit::Month)) => Some((Core::Length(1.0, unit), at + 2)),
        Sense::Unit(TimeUnit::HalfYear) if (1..=2).contains(&order) => Some((Core::Half(order, year), end)),
        Sense::Month(month) if (1..=31).contains(&order) => {
            let day = year.and_then(|year| Day::new(year, month, order));
            Some((day.map_or(Core::DayOfYear(month, order), Core::Day), end))
        }
        _ => None,
    }
}

/// "June 30, 2027", "June 2027", "June".
pub(super) fn month_first(items: &[Item], at: usize, month: u32) -> Option<(Core, usize)> {
    if let (Some(year), end) = year_behind(items, at + 1) {
        return Some((Core::Month(month, Some(year)), end));
    }
    let alone = Some((Core::Month(month, None), at + 1));
    let Some(Sense::Number(value)) = items.get(at + 1).map(|item| item.sense) else { return alone };
    if !is_whole_in(value, 1.0, 31.0) || items[at + 1].text.len() > 2 {
        return alone;
    }
    let suffixed = items.get(at + 2).is_some_and(|item| matches!(item.text.as_str(), "st" | "nd" | "rd" | "th"));
    let (year, end) = year_behind(items, at + 2 + usize::from(suffixed));
    // "In May 3 posts" is a number of posts; "May 3rd" and "by May 3" a day.
    let is_day = suffixed || items.get(at + 2).is_none_or(|item| matches!(item.sense, Sense::Mark(_)));
    match year {
        Some(year) => Some((Core::Day(Day::new(year, month, small(value))?), end)),
        None if is_day => Some((Core::DayOfYear(month, small(value)), end)),
        None => alone,
    }
}
