//! Whether a number is a level: what leads to it.

use super::change::{is_more_behind, is_noun_of_change};
use super::is_arrow;
use crate::text::statement::amount::Amount;
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// "to 4,830", "at 5 %", "at least 90", "of 60 %", an end behind a start.
pub(super) fn is_level(scene: &Scene, amount: &Amount) -> bool {
    let back = lead(scene, amount);
    let start = amount.items.start;
    let text = scene.text_before(start, back);
    let of_change = || is_noun_of_change(scene, amount, back + 1);
    let leads = match scene.before(start, back) {
        Sense::Mark('→' | '>' | '=' | '≥' | '≤' | '<' | '➡' | '⇒') => return true,
        Sense::To | Sense::Reach => !(text == "på" && of_change()),
        Sense::AtLeast | Sense::AtMost | Sense::Hold => {
            !matches!(scene.before(start, back + 1), Sense::ByChange | Sense::Up | Sense::Down)
        }
        Sense::In if matches!(text, "på" | "i" | "om") => !of_change(),
        Sense::By if matches!(text, "at" | "till" | "til" | "ved" | "vid") => true,
        Sense::Other if matches!(text, "of" | "=") => !of_change(),
        Sense::OutOf => !of_change(),
        _ => return start.checked_sub(back).is_some_and(|at| is_arrow(scene, at)),
    };
    // "To 500 more" is none.
    leads && !is_more_behind(scene, amount)
}

/// How far before the amount the word stands that leads to it: over "about", a currency, a sign.
fn lead(scene: &Scene, amount: &Amount) -> usize {
    let before = |back: usize| scene.before(amount.items.start, back);
    let skips = |sense: Sense| {
        matches!(sense, Sense::About | Sense::Between | Sense::One | Sense::Money(_) | Sense::Mark('(' | '"'))
    };
    // "Grow to +500": the sign shows, and "to" decides.
    let signed = before(1) == Sense::Mark('+') && matches!(before(2), Sense::To | Sense::In | Sense::Reach);
    let mut back = if signed { 2 } else { 1 };
    while skips(before(back)) {
        back += 1;
    }
    back
}
