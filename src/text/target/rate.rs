//! The period behind a rate or a cadence: `7000/month`, `3 per week`, `3 i veckan`, `3/uke`.

use crate::model::target::Per;
use crate::text::words::{among, before_end};

/// Words for a day.
const DAY: &[&str] = &["day", "d", "dag", "dagen", "dygn", "døgn", "døgnet", "dygnet"];
/// Words for a week.
const WEEK: &[&str] = &["week", "wk", "w", "vecka", "veckan", "v", "uke", "uka", "uken"];
/// Words for a month.
const MONTH: &[&str] =
    &["month", "mo", "månad", "månaden", "mån", "måned", "måneden", "mnd", "manad", "manaden", "maned", "maneden"];

/// Words that stand for the whole of "per week".
const ADVERBS: &[(&str, Per)] = &[
    ("daily", Per::Day),
    ("dagligen", Per::Day),
    ("daglig", Per::Day),
    ("weekly", Per::Week),
    ("ukentlig", Per::Week),
    ("monthly", Per::Month),
    ("månedlig", Per::Month),
];

/// Words before the period; they need a word border before them.
const PER: &[&str] = &["per", "pr", "a", "an", "i", "om", "each", "every", "varje", "hver", "var"];

/// Splits the period off the end of the text; `None` with the text untouched where there is none.
pub(super) fn split_rate(text: &str) -> (&str, Option<Per>) {
    let adverb = ADVERBS.iter().find_map(|(word, per)| Some((before_end(text, word)?, *per)));
    if let Some((rest, per)) = adverb.filter(|(rest, _)| rest.ends_with(char::is_whitespace)) {
        return (without_times(rest), Some(per));
    }
    // "Half a day" ends like "3 a day" but is a time: a rate has a number before it.
    let counted = split_unit(text).filter(|(rest, _)| rest.contains(|character: char| character.is_ascii_digit()));
    counted.map_or((text, None), |(rest, per)| (without_times(rest), Some(per)))
}

/// Splits `/week` or `per week` off; the last word is the period, the one before it or a slash joins it.
fn split_unit(text: &str) -> Option<(&str, Per)> {
    let bare = text.trim_end_matches('.');
    let (rest, unit) = last_word(bare)?;
    let per = period(unit)?;
    let rest = rest.trim_end();
    if let Some(rest) = rest.strip_suffix('/') {
        return Some((rest, per));
    }
    let (before, word) = last_word(rest.trim_end_matches('.'))?;
    among(word, PER).then_some((before, per))
}

/// The text before its last word, and the word.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let (at, border) = text.char_indices().rev().find(|(_, character)| !character.is_alphabetic())?;
    Some(text.split_at(at + border.len_utf8()))
}

/// The period that a word names.
fn period(unit: &str) -> Option<Per> {
    match unit {
        unit if among(unit, DAY) => Some(Per::Day),
        unit if among(unit, WEEK) => Some(Per::Week),
        unit if among(unit, MONTH) => Some(Per::Month),
        _ => None,
    }
}

/// "3 times a week", "3 gånger i veckan", "3 ganger i uka": the times say nothing.
fn without_times(text: &str) -> &str {
    let text = text.trim_end();
    let times = ["times", "time", "gånger", "gång", "ganger", "gang", "ggr"];
    times.iter().find_map(|word| before_end(text, word)).unwrap_or(text).trim_end()
}
