//! When: end points, bounded periods, starts, rates, and times that are past.
//!
//! A phrase of time is what leads to it ("by the end of"), its core ("Q2 2027"), and what stands behind ("from now").
//! The numbers in it are no targets.

mod core;
mod lead;
mod meaning;

use std::ops::Range;

use super::items::Item;
use super::sense::Sense;
use crate::model::statement::{Every, Moment};

/// A phrase of time.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TimePhrase {
    /// The items that it takes up.
    pub(super) items: Range<usize>,
    /// What it says.
    pub(super) meaning: TimeMeaning,
}

/// What a phrase of time says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum TimeMeaning {
    /// An end point or a bounded period; its length in months where that is said.
    End(Moment, Option<f64>),
    /// A start only.
    Start(Moment),
    /// A period counted in each time.
    Rate(Every),
    /// A day of every week or month, which makes output countable.
    Weekly,
    /// A time that has been.
    Past,
}

/// The phrases of time in a sentence, in its order. `answers` tells that it speaks of answering, where hours and days
/// are what is to be reached.
pub(super) fn phrases(items: &[Item], answers: bool) -> Vec<TimePhrase> {
    let mut phrases = Vec::new();
    let mut index = 0;
    while index < items.len() {
        if let Some(phrase) = phrase(items, index, answers) {
            index = phrase.items.end;
            phrases.push(phrase);
        } else {
            index += 1;
        }
    }
    phrases
}

/// The phrase of time that begins at an item.
fn phrase(items: &[Item], start: usize, answers: bool) -> Option<TimePhrase> {
    if items[start].sense == Sense::Past {
        return Some(TimePhrase { items: start..start + 1, meaning: TimeMeaning::Past });
    }
    let (mut leads, core_at) = lead::leads(items, start);
    // "I vår" is this spring, and "i vår butik" in our shop.
    let this_season = items.get(core_at).is_some_and(|item| item.sense == Sense::Season && item.text.starts_with("i "));
    let is_place = items.get(core_at).is_some_and(|item| item.text == "i vår")
        && items.get(core_at + 1).is_some_and(|next| {
            matches!(next.sense, Sense::Other | Sense::Tool | Sense::Channel(_) | Sense::Metric(_))
                && next.text.starts_with(char::is_alphabetic)
        });
    leads.place |= this_season && !is_place;
    let Some((core, mut end)) = core::core(items, core_at) else { return event(items, start, core_at, leads) };
    let before = start.checked_sub(1).map(|at| &items[at]);
    let meaning = meaning::meaning(&leads, core, &items[start..core_at], before, items.get(end), answers)?;
    // "between March and August 2027", "from January to June": the second moment is the end.
    let is_open =
        matches!(meaning, TimeMeaning::Start(_) | TimeMeaning::End(Moment::DayOfYear { .. } | Moment::Named, _));
    let is_first_of_two = leads.between && matches!(meaning, TimeMeaning::End(..));
    if (is_open || is_first_of_two)
        && let Some(second) = until(items, end, answers)
    {
        return Some(TimePhrase { items: start..second.items.end, meaning: second.meaning });
    }
    while items.get(end).is_some_and(|item| {
        matches!(item.sense, Sense::Next) && item.text.ends_with("now")
            || item.text.starts_with("från nu")
            || item.text == "fra nå"
    }) {
        end += 1;
    }
    Some(TimePhrase { items: start..end, meaning })
}

/// "Vid årets slut", and "before the trade fair": what one must be done before is an event, whatever it is called.
fn event(items: &[Item], start: usize, at: usize, leads: lead::Leads) -> Option<TimePhrase> {
    let phrase =
        |end: usize, moment: Moment| Some(TimePhrase { items: start..end, meaning: TimeMeaning::End(moment, None) });
    if leads.this && leads.end_of {
        return phrase(at, Moment::This(12.0));
    }
    let is_noun = items.get(at).is_some_and(|item| {
        matches!(item.sense, Sense::Other | Sense::Metric(_) | Sense::Competitor)
            && item.text.starts_with(char::is_alphabetic)
    });
    // "Under galan", "under messen": during something that is known.
    let during = items[start..at]
        .iter()
        .any(|item| matches!(item.text.as_str(), "under" | "during" | "i løpet av" | "under hela" | "throughout"));
    let known = items.get(at).is_some_and(|item| {
        item.sense == Sense::Other
            && ["an", "en", "et", "na", "ne"].iter().any(|end| item.text.ends_with(end))
            && item.text.chars().count() > 4
    });
    let is_during = during && (known || items[start..at].iter().any(|item| item.text == "the")) && is_noun;
    (((leads.before || (leads.next && leads.bounds())) && is_noun) || is_during)
        .then(|| phrase(at + 1, Moment::Named))
        .flatten()
}

/// The second end of a stretch of time: behind "to", "and" or a dash.
fn until(items: &[Item], at: usize, answers: bool) -> Option<TimePhrase> {
    let joins = matches!(items.get(at)?.sense, Sense::To | Sense::By | Sense::And | Sense::Mark('-' | '–' | '—'));
    let article = items.get(at + 1).is_some_and(|item| matches!(item.text.as_str(), "den" | "the"));
    let (core, end) = joins.then(|| core::core(items, at + 1 + usize::from(article))).flatten()?;
    let meaning = meaning::meaning(&lead::Leads::default(), core, &[], None, items.get(end), answers)?;
    matches!(meaning, TimeMeaning::End(..)).then_some(TimePhrase { items: at..end, meaning })
}
