//! Numbers that tell where one starts: "from 4,200", "last year's 430,000", "3 % today".

use super::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;
use crate::text::statement::time::TimeMeaning;

/// Whether the amount is where one starts.
pub(super) fn starts(scene: &Scene, amount: &Amount) -> bool {
    amount.form != Form::Multiple
        && (is_standing(scene, amount)
            || is_from(scene, amount)
            || is_past_before(scene, amount)
            || is_past_behind(scene, amount)
            || scene.before(amount.items.start, 1) == Sense::Than
            || leads_by_arrow(scene, amount)
            || is_past_time(scene, amount))
}

/// "From 4,200", "from about 4,200".
fn is_from(scene: &Scene, amount: &Amount) -> bool {
    let before = |back: usize| scene.before(amount.items.start, back);
    let skipped =
        matches!(before(1), Sense::About | Sense::Money(_) | Sense::Past | Sense::AtLeast | Sense::Our | Sense::Other);
    before(1) == Sense::From
        || (skipped && (before(2) == Sense::From || (before(3) == Sense::From && before(2) != Sense::To)))
}

/// "I dag er vi 320 medlemmer. Vi skal bli 400", "vi ligger på plats 9 och vill till plats 3".
fn is_standing(scene: &Scene, amount: &Amount) -> bool {
    /// How far before the number a verb may tell that it is what there is.
    const NEAR: usize = 8;
    let ends = |sense: Sense| matches!(sense, Sense::To | Sense::Shall | Sense::Mark('.' | ',' | ';' | '!' | '?'));
    let stands = (1..=NEAR)
        .map(|back| scene.before(amount.items.start, back))
        .take_while(|sense| !ends(*sense))
        .any(|sense| matches!(sense, Sense::Past | Sense::Has));
    let goes_on = (amount.items.end..scene.items.len())
        .any(|next| matches!(scene.sense(next), Sense::Number(_)) && scene.roles[next] == Role::Outcome);
    stands && goes_on && matches!(amount.form, Form::Count | Form::Percent | Form::Money(_) | Form::Time(_))
}

/// "Last year's 430,000", "instead of today's 2.4".
fn is_past_before(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let possessive = scene.before(at, 2) == Sense::Past && scene.text_before(at, 1) == "s";
    possessive || (scene.before(at, 1) == Sense::Past && !matches!(scene.before(at, 2), Sense::Than))
}

/// "3 % today, 7 % in a quarter", "4 200 följare i dag".
fn is_past_behind(scene: &Scene, amount: &Amount) -> bool {
    let ends = |sense: Sense| matches!(sense, Sense::Mark(_) | Sense::To | Sense::From | Sense::Number(_));
    (amount.items.end..amount.items.end + 3)
        .take_while(|next| !ends(scene.sense(*next)))
        .any(|next| scene.sense(next) == Sense::Past && !matches!(scene.sense(next.saturating_sub(1)), Sense::Than))
}

/// "4,200 → 4,830", "4,200 followers -> 4,830".
fn leads_by_arrow(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    is_arrow(scene, end) || is_arrow(scene, end + 1) && matches!(scene.sense(end), Sense::Metric(_))
}

/// "12 % in 2025": a time that has been stands right behind.
fn is_past_time(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    scene.sense(end) != Sense::Than
        && scene.times.iter().any(|time| time.meaning == TimeMeaning::Past && time.items.start == end)
}

/// Whether an arrow begins here: "→", "->", "=>".
pub(in crate::text::statement) fn is_arrow(scene: &Scene, at: usize) -> bool {
    match scene.sense(at) {
        Sense::Mark('→' | '➡' | '⇒' | '➜' | '➔' | '⟶') => true,
        Sense::Mark('-' | '=' | '–') => scene.sense(at + 1) == Sense::Mark('>') && scene.items[at + 1].glued,
        Sense::Mark('>') => matches!(scene.before(at, 1), Sense::Number(_) | Sense::Mark('%') | Sense::Percent),
        _ => false,
    }
}
