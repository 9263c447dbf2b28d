//! Two numbers that are one amount: "40–60", "between 40 and 60".

use super::form::form;
use super::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// "40–60", "between 40 and 60", "500 to 600": both ends in one; its value is the lower.
pub(super) fn range(scene: &Scene, first: &Amount) -> Option<Amount> {
    let join = first.items.end;
    let other = scene.number(join + 1)?;
    if scene.roles[join + 1] == Role::Time {
        return None;
    }
    let (form, end) = form(scene, join + 1);
    let alike = first.form == form || first.form == Form::Count;
    (is_joint(scene, first) && alike && other > first.value).then(|| Amount {
        form,
        items: first.items.start..end,
        ..first.clone()
    })
}

/// Whether what stands behind the first number joins it to the second. "From 40 to 60" are a start and an end.
fn is_joint(scene: &Scene, first: &Amount) -> bool {
    let at = first.items.start;
    let join = first.items.end;
    let between = (1..=2).any(|back| scene.before(at, back) == Sense::Between);
    let from = (1..=3).any(|back| scene.before(at, back) == Sense::From);
    match scene.sense(join) {
        Sense::Mark('-' | '–' | '—') => scene.items[join].glued == scene.items[join + 1].glued,
        Sense::And => between && !from,
        Sense::To | Sense::Or | Sense::By => !from,
        _ => false,
    }
}
