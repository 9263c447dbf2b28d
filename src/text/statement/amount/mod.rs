//! The numbers of a sentence that may be what is to be reached, and those that cannot.
//!
//! One room a question: what a number is in ([`form`]), whether it is a [`share`] of a group, one end of a [`range`], a
//! word for [`one`], or where one starts ([`start`]). Which of them is the target is not decided here.

mod form;
mod one;
mod range;
mod share;
mod start;

use std::ops::Range;

use super::excluded;
use super::scene::{Role, Scene};
use super::sense::{Sense, TimeUnit};
pub(super) use start::is_arrow;

/// A number with what it is in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Amount {
    /// The number.
    pub(super) value: f64,
    /// What it is in.
    pub(super) form: Form,
    /// The items it takes up: the number, its unit, the other end of a range.
    pub(super) items: Range<usize>,
    /// Which part of the sentence it is in.
    pub(super) role: Role,
    /// Where it is only told where one starts: "from 4,200", "3 % today".
    pub(super) starts: bool,
}

/// What a number is in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Things.
    Count,
    /// Per cent.
    Percent,
    /// Percentage points.
    Points,
    /// Money.
    Money(&'static str),
    /// A length of time, in seconds each.
    Time(f64),
    /// A share of a group: "3 of 10", as per cent.
    Share,
    /// So many to one.
    ToOne,
    /// A change in per cent: "double", "a fifth more".
    Multiple,
}

impl Amount {
    /// A value that takes up items of the sentence.
    fn of(scene: &Scene, value: f64, form: Form, items: Range<usize>) -> Self {
        let role = scene.roles[items.start];
        Self { value, form, items, role, starts: false }
    }
}

/// What the numbers of a sentence are.
#[derive(Debug, Default)]
pub(super) struct Amounts {
    /// Those that may be reached, in the sentence's order.
    pub(super) eligible: Vec<Amount>,
    /// Places of those that cannot.
    pub(super) others: Vec<usize>,
    /// Money that is put in.
    pub(super) spent: Option<Amount>,
}

/// Reads every number of the sentence.
pub(super) fn amounts(scene: &Scene) -> Amounts {
    let mut read = Amounts::default();
    let mut at = 0;
    while at < scene.items.len() {
        let Some(mut amount) = amount(scene, at) else {
            at += 1;
            continue;
        };
        at = amount.items.end;
        if scene.roles[amount.items.start] == Role::Time {
            continue;
        }
        if excluded::is_spent(scene, &amount) {
            read.spent.get_or_insert(amount);
        } else if excluded::is_no_target(scene, &amount) {
            read.others.push(amount.items.start);
        } else {
            amount.starts = start::starts(scene, &amount);
            read.eligible.push(amount);
        }
    }
    read
}

/// The amount that begins at an item.
fn amount(scene: &Scene, at: usize) -> Option<Amount> {
    match scene.sense(at) {
        Sense::Number(value) => Some(number(scene, at, value)),
        Sense::Multiple(percent) => Some(Amount::of(scene, percent, Form::Multiple, at..at + 1)),
        Sense::Halve => half(scene, at),
        Sense::Part(percent) => {
            let form = if share::is_part_of_group(scene, at) { Form::Share } else { Form::Multiple };
            Some(Amount::of(scene, percent, form, at..at + 1))
        }
        Sense::One => one::one(scene, at),
        Sense::Every => share::every_so_many(scene, at),
        _ if scene.is_an(at) => one::one(scene, at),
        _ => None,
    }
}

/// A number in digits or words, with what belongs to it.
fn number(scene: &Scene, at: usize, value: f64) -> Amount {
    if let Some(share) = share::share(scene, at, value) {
        return share;
    }
    let (form, end) = form::form(scene, at);
    let single = Amount::of(scene, value, form, at..end);
    range::range(scene, &single).unwrap_or(single)
}

/// Half: of a unit of the clock ("en halv times svartid"), or of what there is ("halvera").
fn half(scene: &Scene, at: usize) -> Option<Amount> {
    if let Some(unit) = scene.clock_unit(at + 1).filter(|_| scene.roles[at] != Role::Time) {
        return Some(Amount::of(scene, 0.5, Form::Time(TimeUnit::seconds(unit)), at..at + 2));
    }
    let of_a_unit = [at + 1, at + 2].into_iter().any(|next| matches!(scene.sense(next), Sense::Unit(_)));
    (!of_a_unit).then(|| Amount::of(scene, 50.0, Form::Multiple, at..at + 1))
}
