//! Claims that no campaign can keep: everyone, the best in the world.

use super::bytes;
use crate::model::statement::{Exaggeration, Said};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// A claim about everyone, or of being the best there is.
pub(in crate::text::statement) fn exaggeration(scene: &Scene) -> Option<Said<Exaggeration>> {
    let everyone = scene
        .places(Role::Outcome, |sense| sense == Sense::Everyone)
        .chain(scene.places(Role::Purpose, |sense| sense == Sense::Everyone))
        .find(|at| is_about_others(scene, *at));
    if let Some(at) = everyone {
        return Some(Said { value: Exaggeration::Everyone, at: bytes(scene, at) });
    }
    let best = scene.places(Role::Outcome, |sense| matches!(sense, Sense::Superlative | Sense::Numbered)).next()?;
    let world = scene.places(Role::Outcome, |sense| sense == Sense::World).next()?;
    let span = scene.items[best.min(world)].at.start..scene.items[best.max(world)].at.end;
    Some(Said { value: Exaggeration::BestInTheWorld, at: span })
}

/// "Everyone in Malmö", not "all comments", "all five platforms".
fn is_about_others(scene: &Scene, at: usize) -> bool {
    let behind = |back: usize| scene.sense(at + back);
    let things = (1..=3).any(|next| {
        matches!(
            behind(next),
            Sense::Tool
                | Sense::Metric("posts" | "comments" | "reviews" | "events" | "engagements")
                | Sense::Number(_)
                | Sense::Unit(_)
                | Sense::Uncounted
                | Sense::Channel(_)
        )
    });
    let own_work = scene.any(|sense| matches!(sense, Sense::Answer | Sense::Publish));
    let alone = matches!(scene.text(at), "all" | "all of" | "ingen" | "nobody");
    !things && !own_work && !alone
}
