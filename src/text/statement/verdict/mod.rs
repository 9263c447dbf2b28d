//! Whether a sentence is measurable and specific, and which words are at fault where it is not.

mod exaggeration;
mod fault;
mod pass_mark;

use std::ops::Range;

use super::amount::Amounts;
use super::metric::Named;
use super::scene::Scene;
use super::sense::Sense;
use super::target::Targets;
use crate::model::statement::{AimKind, PassMark, Unmeasurable, Unspecific};
pub(super) use exaggeration::exaggeration;

/// Parts of words for asking people, which is how awareness is counted.
const ASKING: [&str; 10] =
    ["survey", "undersök", "undersøk", "måling", "mätning", "recall", "tracking", "panel", "erinran", "erindring"];

/// Whether one can say afterwards that it was reached.
pub(super) fn measurable(
    scene: &Scene,
    targets: &Targets,
    amounts: &Amounts,
    metric: Option<Named>,
) -> Result<PassMark, Unmeasurable> {
    if targets.target.is_some() {
        Ok(PassMark::Number)
    } else if pass_mark::overtakes(scene, metric) {
        Ok(PassMark::Overtaking)
    } else if pass_mark::is_countable(scene) {
        Ok(PassMark::Countable)
    } else if pass_mark::is_milestone(scene, metric) {
        Ok(PassMark::Milestone)
    } else {
        Err(fault::fault(scene, amounts))
    }
}

/// Whether the pass mark belongs to something that someone counts.
pub(super) fn specific(
    scene: &Scene,
    measurable: &Result<PassMark, Unmeasurable>,
    targets: &Targets,
    metric: Option<Named>,
) -> Result<(), Unspecific> {
    let Ok(mark) = measurable else { return Err(Unspecific::Unmeasurable) };
    if *mark == PassMark::Milestone {
        return Err(Unspecific::Milestone);
    }
    let counted = targets.target.as_ref().map_or(metric, |target| target.metric);
    let Some(counted) = counted else { return Err(Unspecific::NoMetric) };
    match counted.sense {
        Sense::Uncounted => Err(Unspecific::NotCounted(bytes(scene, counted.at))),
        Sense::Awareness if is_of_nobody(scene, targets) => {
            Err(Unspecific::AwarenessOfNobody(bytes(scene, counted.at)))
        }
        _ => Ok(()),
    }
}

/// "20 % more awareness", where nobody is asked: a level at least tells a share of somebody.
fn is_of_nobody(scene: &Scene, targets: &Targets) -> bool {
    let relative = targets.target.as_ref().is_some_and(|target| target.aim.kind == AimKind::RelativePercent);
    relative && !scene.items.iter().any(|item| ASKING.iter().any(|word| item.text.contains(word)))
}

/// The bytes of an item.
pub(super) fn bytes(scene: &Scene, at: usize) -> Range<usize> {
    scene.items.get(at).map_or(0..0, |item| item.at.clone())
}
