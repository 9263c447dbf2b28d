//! Lengths and units of time: "six months", "week 26", "half a year", "veckan".

use super::year::{year, year_behind};
use super::{Core, is_whole_in, small};
use crate::text::statement::items::Item;
use crate::text::statement::sense::{Sense, TimeUnit};

/// Adjectives between a number and its unit: "3 full months".
const ADJECTIVES: [&str; 11] =
    ["coming", "kommande", "kommende", "full", "hela", "hele", "short", "calendar", "whole", "consecutive", "straight"];

/// Swedish and Norwegian units in the definite form.
const DEFINITE: [&str; 14] = [
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

/// Ends of compounds in the definite form: "kalenderåret".
const DEFINITE_ENDS: [&str; 3] = ["året", "perioden", "terminen"];

/// Words for a week in front of its number: "week 26", "v 26".
const NUMBERED_WEEKS: [&str; 6] = ["week", "wk", "v", "vecka", "uke", "w"];

/// "six months", "1.5 years", "3-month", "three full months".
pub(super) fn length(items: &[Item], at: usize, value: f64) -> Option<(Core, usize)> {
    let skips =
        |item: &Item| ADJECTIVES.contains(&item.text.as_str()) || matches!(item.sense, Sense::Mark('-') if item.glued);
    let mut behind = at + 1;
    while items.get(behind).is_some_and(skips) {
        behind += 1;
    }
    match items.get(behind)?.sense {
        Sense::Unit(unit) => Some((Core::Length(value, unit), behind + 1)),
        _ => None,
    }
}

/// "vecka 26", "kvartal 2 2027", "year 2027", "veckan", "årets slut".
pub(super) fn unit_first(items: &[Item], at: usize, unit: TimeUnit) -> (Core, usize) {
    if let Some(numbered) = numbered(items, at, unit) {
        return numbered;
    }
    if unit == TimeUnit::Year
        && let Some(year) = year(items.get(at + 1))
    {
        return (Core::Year(year), at + 2);
    }
    let text = items[at].text.as_str();
    let ends = items.get(at + 1).is_some_and(|item| item.sense == Sense::EndOf);
    if ends && is_whose_end(text) {
        return (Core::EndOfThis(unit), at + 2);
    }
    let is_definite = DEFINITE.contains(&text) || DEFINITE_ENDS.iter().any(|end| text.ends_with(end));
    (Core::Unit(unit, is_definite), at + 1)
}

/// "vecka 26", "uke 26", "kvartal 2 2027".
fn numbered(items: &[Item], at: usize, unit: TimeUnit) -> Option<(Core, usize)> {
    let dot = usize::from(items.get(at + 1).is_some_and(|item| matches!(item.sense, Sense::Mark('.'))));
    let number = at + 1 + dot;
    let Sense::Number(value) = items.get(number)?.sense else { return None };
    let (year, end) = year_behind(items, number + 1);
    match unit {
        TimeUnit::Week if is_whole_in(value, 1.0, 53.0) && NUMBERED_WEEKS.contains(&items[at].text.as_str()) => {
            Some((Core::Week(small(value), year), end))
        }
        TimeUnit::Quarter if is_whole_in(value, 1.0, 4.0) => Some((Core::Quarter(small(value), year), end)),
        _ => None,
    }
}

/// Whether an end that stands behind is this unit's: "årets slut", "månadens slut", "year end".
fn is_whose_end(text: &str) -> bool {
    ["s", "et", "en"].iter().any(|end| text.ends_with(end)) || matches!(text, "year" | "month" | "quarter")
}

/// "half a year", "ett halvt år", "et halvt år".
pub(super) fn half_of(items: &[Item], at: usize) -> Option<(Core, usize)> {
    let article = items.get(at + 1).is_some_and(|item| item.text == "a" || item.sense == Sense::One);
    let behind = at + 1 + usize::from(article);
    match items.get(behind)?.sense {
        Sense::Unit(unit) => Some((Core::Length(0.5, unit), behind + 1)),
        _ => None,
    }
}

/// "One quarter from now", "in a quarter": no fourths.
pub(super) fn quarter(items: &[Item], at: usize) -> Option<(Core, usize)> {
    let before = at.checked_sub(1).map(|before| items[before].sense);
    let led = items[at].text.ends_with("quarter")
        && matches!(before, Some(Sense::In | Sense::Within | Sense::Coming | Sense::Next));
    if led {
        return Some((Core::Length(1.0, TimeUnit::Quarter), at + 1));
    }
    (items.get(at + 1)?.sense == Sense::Next).then_some((Core::Length(1.0, TimeUnit::Quarter), at + 2))
}
