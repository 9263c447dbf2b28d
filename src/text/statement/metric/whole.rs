//! The metric that a sentence as a whole speaks of, numbers or not.

use super::deeds::{answered, people_reached, published};
use super::whom::{acts, is_whom};
use super::{Named, named};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// The metric that the sentence as a whole speaks of: the first of its outcome, else of its purpose, else of what is
/// told beside it.
pub(in crate::text::statement) fn main(scene: &Scene) -> Option<Named> {
    let outcome = first(scene, Role::Outcome);
    let only_done = || outcome.is_none_or(Named::is_output);
    scene
        .answers
        .then(|| answered(scene))
        .flatten()
        .or_else(|| cost(scene))
        .or_else(|| people_reached(scene).filter(|_| only_done()))
        .or_else(|| outcome.filter(|found| found.is_output()).and_then(|_| beside_output(scene)))
        .or(outcome)
        .or_else(|| published(scene))
        .or_else(|| first_group(scene))
        .or_else(|| first(scene, Role::Purpose))
        .or_else(|| first_uncounted(scene))
        .or_else(|| first(scene, Role::Background))
}

/// Whether a word names something that is counted, awareness included.
fn is_metric(sense: Sense) -> bool {
    matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_) | Sense::Awareness)
}

/// The first metric of a part of the sentence, without those whom it is about.
fn first(scene: &Scene, role: Role) -> Option<Named> {
    let at = scene.places(role, is_metric).find(|at| !is_whom(scene, *at) && !acts(scene, *at))?;
    named(scene, at)
}

/// "The leads are too dear, the price per lead must fall": the price is what is to be moved.
fn cost(scene: &Scene) -> Option<Named> {
    let is_cost = |sense: Sense| matches!(sense, Sense::Metric("cost_per_lead" | "cost_per_result" | "cost_per_click"));
    scene.places(Role::Outcome, is_cost).next().and_then(|at| named(scene, at))
}

/// "Posts that bring more leads": what comes of it beats what is done, where both are in the outcome and no number tells
/// which of them it counts.
fn beside_output(scene: &Scene) -> Option<Named> {
    if scene.any(|sense| matches!(sense, Sense::Number(_) | Sense::Publish)) {
        return None;
    }
    scene
        .places(Role::Outcome, |sense| matches!(sense, Sense::Metric(_) | Sense::OwnMetric(_)))
        .filter(|at| !is_whom(scene, *at))
        .filter_map(|at| named(scene, at))
        .find(|found| !found.is_output())
}

/// "Grow our list of e-mail subscribers": those whom it is about, where they are moved and nothing else is.
fn first_group(scene: &Scene) -> Option<Named> {
    let moved = scene.any(|sense| matches!(sense, Sense::Up | Sense::Down | Sense::Number(_)))
        && !scene.any(|sense| matches!(sense, Sense::Uncounted | Sense::Better));
    let first = scene.places(Role::Outcome, is_metric).next().and_then(|at| named(scene, at));
    first.filter(|found| moved && !found.is_output() && !is_ours(scene, found.at))
}

/// The first thing in the outcome that nobody counts.
fn first_uncounted(scene: &Scene) -> Option<Named> {
    scene.places(Role::Outcome, |sense| sense == Sense::Uncounted).next().and_then(|at| named(scene, at))
}

/// Whether those who are named are ours already: "our 5,000 followers".
fn is_ours(scene: &Scene, at: usize) -> bool {
    (1..=3).any(|back| scene.before(at, back) == Sense::Our)
}
