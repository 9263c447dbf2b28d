//! Who does what in a sentence: its outcome, its means, its purpose, and what is only told of the past or of others.
//!
//! Everything is outcome until [`purpose`], [`means`] or [`background`] claims it, in this order; times come last. Which
//! numbers matter is not decided here.

mod background;
mod means;
mod purpose;
mod stop;

use std::ops::Range;

use super::items::Item;
use super::sense::{Sense, TimeUnit};
use super::time::{TimeMeaning, TimePhrase, phrases};

/// The part that an item plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It speaks of the outcome.
    Outcome,
    /// It says when or how often.
    Time,
    /// It says how the outcome is to be reached.
    Means,
    /// It says what the outcome is for.
    Purpose,
    /// It tells of the past, or of somebody else.
    Background,
}

/// A sentence with the parts of its items.
#[derive(Debug)]
pub(super) struct Scene {
    /// The items, in the sentence's order.
    pub(super) items: Vec<Item>,
    /// What each of them does.
    pub(super) roles: Vec<Role>,
    /// The phrases of time.
    pub(super) times: Vec<TimePhrase>,
    /// Whether it speaks of answering.
    pub(super) answers: bool,
}

impl Scene {
    /// Gives every item its part.
    pub(super) fn of(items: Vec<Item>) -> Self {
        let answers = is_about_answering(&items);
        let times = phrases(&items, answers);
        let mut scene = Self { roles: vec![Role::Outcome; items.len()], items, times, answers };
        scene.find_purposes();
        scene.find_means();
        scene.find_backgrounds();
        // When something was, or when others did it, is not when the goal ends.
        let roles = &scene.roles;
        scene.times.retain(|time| roles[time.items.start] != Role::Background || time.meaning == TimeMeaning::Past);
        for time in scene.times.clone() {
            scene.give(time.items, Role::Time);
        }
        scene
    }

    /// The sense of an item; nothing where there is none.
    pub(super) fn sense(&self, at: usize) -> Sense {
        self.items.get(at).map_or(Sense::Other, |item| item.sense)
    }

    /// The word of an item.
    pub(super) fn text(&self, at: usize) -> &str {
        self.items.get(at).map_or("", |item| item.text.as_str())
    }

    /// The sense of the item so many before a place; nothing where there is none.
    pub(super) fn before(&self, at: usize, back: usize) -> Sense {
        at.checked_sub(back).map_or(Sense::Other, |at| self.sense(at))
    }

    /// The word of the item so many before a place.
    pub(super) fn text_before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |at| self.text(at))
    }

    /// The number that an item is.
    pub(super) fn number(&self, at: usize) -> Option<f64> {
        if let Sense::Number(value) = self.sense(at) { Some(value) } else { None }
    }

    /// Whether an item has one of these senses.
    pub(super) fn any(&self, is: impl Fn(Sense) -> bool) -> bool {
        self.items.iter().any(|item| is(item.sense))
    }

    /// The places of items with the role and a sense.
    pub(super) fn places(&self, role: Role, is: impl Fn(Sense) -> bool) -> impl Iterator<Item = usize> {
        (0..self.items.len()).filter(move |at| self.roles[*at] == role && is(self.items[*at].sense))
    }

    /// Gives a stretch of items their part.
    fn give(&mut self, items: Range<usize>, role: Role) {
        self.roles[items].fill(role);
    }

    /// What the phrases of time say of rates.
    pub(super) fn rate_in(&self, span: Range<usize>) -> Option<&TimePhrase> {
        self.times.iter().find(|time| {
            matches!(time.meaning, TimeMeaning::Rate(_) | TimeMeaning::Weekly) && span.contains(&time.items.start)
        })
    }

    /// Whether an item is a length of time by the clock or in days.
    pub(super) fn clock_unit(&self, at: usize) -> Option<TimeUnit> {
        match self.sense(at) {
            Sense::Unit(unit @ (TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day)) => Some(unit),
            _ => None,
        }
    }

    /// Whether it is an English article that is a number: "within an hour".
    pub(super) fn is_an(&self, at: usize) -> bool {
        self.answers
            && matches!(self.text(at), "a" | "an")
            && self.clock_unit(at + 1).is_some()
            && at > 0
            && matches!(self.text(at - 1), "within" | "in" | "under")
    }
}

/// Whether a sentence is about answering: it has a verb of answering, or names the time that answers take, and what it
/// counts is neither what is published before it nor something else that is to grow.
fn is_about_answering(items: &[Item]) -> bool {
    let is_answer =
        |item: &Item| matches!(item.sense, Sense::Answer | Sense::Metric("response_time" | "complaint_response_time"));
    let Some(answer) = items.iter().position(is_answer) else { return false };
    let before = &items[..answer];
    let counts_output = before.iter().any(|item| item.sense == Sense::Publish)
        && before.iter().any(|item| matches!(item.sense, Sense::Number(_)));
    let grows = items.iter().any(|item| matches!(item.sense, Sense::Metric("followers" | "visits" | "sales")));
    !counts_output && !grows
}
