//! Numbers that are parts of other numbers: "1 in 5", "4:1", "8 out of 10", "every fifth".

use super::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// The tops of the scales that marks are given on: five stars, ten points.
const SCALES: [f64; 2] = [5.0, 10.0];

/// "1 in 5", "3 av 10", "4:1", "4.5/5", "8 out of 10".
pub(super) fn share(scene: &Scene, at: usize, value: f64) -> Option<Amount> {
    match scene.sense(at + 1) {
        Sense::Mark(':') => ratio(scene, at, value),
        Sense::Mark('/') => {
            let top = scene.number(at + 2).filter(|top| SCALES.contains(top));
            top.map(|_| Amount::of(scene, value, Form::Count, at..at + 3))
        }
        Sense::To => to_one(scene, at, value),
        Sense::OutOf | Sense::In | Sense::Within => out_of(scene, at, value),
        _ => None,
    }
}

/// "4:1": four to one.
fn ratio(scene: &Scene, at: usize, value: f64) -> Option<Amount> {
    let glued = |at: usize| scene.items.get(at).is_some_and(|item| item.glued);
    let other = scene.number(at + 2).filter(|other| *other > 0.0 && glued(at + 1) && glued(at + 2))?;
    Some(Amount::of(scene, value / other, Form::ToOne, at..at + 3))
}

/// "4 to 1", of what is earned on what is spent.
fn to_one(scene: &Scene, at: usize, value: f64) -> Option<Amount> {
    let one = scene.number(at + 2).is_some_and(|other| is_number(other, 1.0));
    let is_to = matches!(scene.text(at + 1), "to" | "till" | "til");
    let of_return = scene.any(|sense| matches!(sense, Sense::Metric("roas" | "roi")));
    (one && is_to && of_return).then(|| Amount::of(scene, value, Form::ToOne, at..at + 3))
}

/// "3 out of 10": a share of a group; of what is rated, a mark.
fn out_of(scene: &Scene, at: usize, value: f64) -> Option<Amount> {
    if matches!(scene.text(at + 1), "on" | "på" | "under" | "during") {
        return None;
    }
    let whole = at + 2;
    let other = scene.number(whole).filter(|other| *other >= value && *other > 1.0 && is_number(other.fract(), 0.0))?;
    let is_time = matches!(scene.sense(whole + 1), Sense::Unit(_) | Sense::Percent | Sense::Mark('%'))
        || scene.roles[whole] == Role::Time;
    if is_time {
        return None;
    }
    let is_mark = SCALES.contains(&other) && scene.any(|sense| matches!(sense, Sense::Metric("rating" | "nps")));
    let (value, form) = if is_mark { (value, Form::Count) } else { (100.0 * value / other, Form::Share) };
    Some(Amount::of(scene, value, form, at..whole + 1))
}

/// Whether a number is exactly this whole one; digits give whole numbers without rounding.
fn is_number(value: f64, whole: f64) -> bool {
    (value - whole).abs() < f64::EPSILON
}

/// Whether "a fifth" is of a group, rather than a change.
pub(super) fn is_part_of_group(scene: &Scene, at: usize) -> bool {
    scene.text(at + 1) == "of"
        || scene.sense(at + 1) == Sense::OutOf
        || scene.text(at).ends_with(" of")
        || scene.text(at).ends_with(" av")
}

/// "Every fifth visitor", "from every tenth to every fifth".
pub(super) fn every_so_many(scene: &Scene, at: usize) -> Option<Amount> {
    let Sense::Ordinal(order) = scene.sense(at + 1) else { return None };
    let compared = matches!(scene.before(at, 1), Sense::From | Sense::To);
    (order > 1 && (is_group(scene, at + 2) || compared))
        .then(|| Amount::of(scene, 100.0 / f64::from(order), Form::Share, at..at + 2))
}

/// Whether a group of people or things stands here, of which a share is meant.
fn is_group(scene: &Scene, at: usize) -> bool {
    (at..at + 3).any(|next| matches!(scene.sense(next), Sense::People | Sense::Metric(_)))
}
