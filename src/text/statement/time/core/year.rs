//! Years, alone and behind what they belong to: "2027", "June 2027", "Q2 '27".

use super::small;
use crate::text::statement::items::Item;
use crate::text::statement::sense::Sense;

/// What two digits of a year are added to.
pub(super) const CENTURY: i32 = 2000;

/// Years in reach of a plan: other numbers of four digits are numbers.
const YEARS: std::ops::Range<f64> = 2015.0..2061.0;

/// How many items may stand between a month and its year.
const MOST_BETWEEN: usize = 2;

/// A year in reach of a plan.
pub(super) fn year(item: Option<&Item>) -> Option<i32> {
    let item = item?;
    let Sense::Number(value) = item.sense else { return None };
    let is_year = item.text.len() == 4 && YEARS.contains(&value) && value.fract() == 0.0;
    is_year.then(|| small(value)).and_then(|year| i32::try_from(year).ok())
}

/// The year behind a month or a quarter, and where it ends: "June 2027", "Q2, 2027", "second half of 2027", "Q2 '27".
pub(super) fn year_behind(items: &[Item], at: usize) -> (Option<i32>, usize) {
    for skipped in 0..=MOST_BETWEEN {
        let between = &items[at.min(items.len())..(at + skipped).min(items.len())];
        if !between.iter().all(may_stand_between) {
            break;
        }
        let item = items.get(at + skipped);
        if let Some(year) = year(item).or_else(|| short_year(between, item)) {
            return (Some(year), at + skipped + 1);
        }
    }
    (None, at)
}

/// What may stand between a month and its year.
fn may_stand_between(item: &Item) -> bool {
    matches!(item.text.as_str(), "of" | "i" | "av" | "in" | "år" | "year" | "year of")
        || matches!(item.sense, Sense::Mark(',' | '-' | '/' | '\'' | '’' | '.') | Sense::In | Sense::OutOf)
}

/// Two digits behind an apostrophe.
fn short_year(between: &[Item], item: Option<&Item>) -> Option<i32> {
    let item = item.filter(|item| item.text.len() == 2)?;
    let Sense::Number(value) = item.sense else { return None };
    matches!(between.last()?.sense, Sense::Mark('\'' | '’'))
        .then(|| small(value))
        .and_then(|year| i32::try_from(year).ok()?.checked_add(CENTURY))
}
