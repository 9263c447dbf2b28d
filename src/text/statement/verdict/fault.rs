//! Which words leave it open whether a goal was reached.

use std::ops::Range;

use super::{bytes, exaggeration};
use crate::model::statement::{Exaggeration, Unmeasurable};
use crate::text::statement::amount::Amounts;
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// The words that leave it open. What can be helped least comes first: no number makes "everyone" a goal.
pub(super) fn fault(scene: &Scene, amounts: &Amounts) -> Unmeasurable {
    let everyone = exaggeration(scene).filter(|said| said.value == Exaggeration::Everyone);
    everyone
        .map(|said| Unmeasurable::Everyone(said.at))
        .or_else(|| first(scene, |sense| sense == Sense::Blank).map(Unmeasurable::Placeholder))
        .or_else(|| first(scene, |sense| sense == Sense::Unbounded).map(Unmeasurable::Unbounded))
        .or_else(|| only_number_of_means(scene, amounts))
        .or_else(|| amounts.spent.as_ref().map(|spent| Unmeasurable::Input(bytes(scene, spent.items.start))))
        .or_else(|| first(scene, is_bare_direction).map(Unmeasurable::BareDirection))
        .or_else(|| other_number(scene, amounts))
        .or_else(|| first(scene, |sense| matches!(sense, Sense::Up | Sense::Down)).map(Unmeasurable::BareDirection))
        .unwrap_or(Unmeasurable::NoNumber)
}

/// "More", "better": one extra would satisfy it.
fn is_bare_direction(sense: Sense) -> bool {
    matches!(sense, Sense::More | Sense::Fewer | Sense::Better)
}

/// The first word of the goal itself with such a sense.
fn first(scene: &Scene, is: impl Fn(Sense) -> bool) -> Option<Range<usize>> {
    let is_goal = |at: &usize| matches!(scene.roles[*at], Role::Outcome | Role::Purpose);
    (0..scene.items.len()).filter(is_goal).find(|at| is(scene.sense(*at))).map(|at| bytes(scene, at))
}

/// The number of the means: the 3 of "grow by posting 3 reels".
fn only_number_of_means(scene: &Scene, amounts: &Amounts) -> Option<Unmeasurable> {
    let means = amounts.eligible.iter().find(|amount| amount.role == Role::Means)?;
    Some(Unmeasurable::MeansOnly(bytes(scene, means.items.start)))
}

/// A number that cannot be a target, or that was not chosen.
fn other_number(scene: &Scene, amounts: &Amounts) -> Option<Unmeasurable> {
    let left = || amounts.eligible.first().map(|amount| amount.items.start);
    let other = amounts.others.first().copied().or_else(left)?;
    Some(Unmeasurable::OtherNumber(bytes(scene, other)))
}
