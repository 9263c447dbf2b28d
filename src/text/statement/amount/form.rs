//! What a number is in: told by what stands behind it, or by the currency before it.

use super::Form;
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// What a number is in, and where the words that tell it end.
pub(super) fn form(scene: &Scene, at: usize) -> (Form, usize) {
    if let Sense::Money(currency) = scene.before(at, 1)
        && scene.items[at].glued
    {
        return (Form::Money(currency), at + 1);
    }
    let behind = at + 1 + usize::from(matches!(scene.sense(at + 1), Sense::Mark('-')) && scene.items[at + 1].glued);
    match scene.sense(behind) {
        Sense::Percent | Sense::Mark('%') if matches!(scene.sense(behind + 1), Sense::Points) => {
            (Form::Points, behind + 2)
        }
        Sense::Percent | Sense::Mark('%') => (Form::Percent, behind + 1),
        Sense::Points => (Form::Points, behind + 1),
        Sense::Money(currency) => (Form::Money(currency), behind + 1),
        // "10x", "3 gånger så många"; but "3 times a week" is a number of times.
        Sense::Times if is_factor(scene, behind) => (Form::Multiple, behind + 1),
        Sense::Times => (Form::Count, behind + 1),
        _ => match scene.clock_unit(behind) {
            Some(unit) if scene.roles[at] != Role::Time => (Form::Time(unit.seconds()), behind + 1),
            _ => (Form::Count, at + 1),
        },
    }
}

/// Words behind "3 times" that make it a factor: "3 times as many".
const COMPARING: [&str; 8] = ["as", "så", "more", "the", "dagens", "our", "fler", "flere"];

/// Whether "times" multiplies, rather than counts how often.
fn is_factor(scene: &Scene, times: usize) -> bool {
    (scene.items[times].glued && scene.text(times) == "x")
        || scene.text(times) == "fold"
        || COMPARING.contains(&scene.text(times + 1))
}
