//! Numbers of things that nobody aims for: platforms, anniversaries, discounts, strangers.

use super::{is_about_cost, senses_before};
use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// Ends of ordinals in digits: "25th".
const ORDINAL_ENDS: [&str; 4] = ["st", "nd", "rd", "th"];

/// A sentence of fewer items has no room for a number that nothing leads to.
const LONG_SENTENCE: usize = 12;

/// "5 platforms", "50-årsjubileet", "20 % off", "5-star reviews", "3 % moms".
pub(super) fn is_thing_not_counted(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    let noun = end + usize::from(matches!(scene.sense(end), Sense::Mark('-')));
    let (behind, next, later) = (scene.sense(noun), scene.sense(noun + 1), scene.sense(noun + 2));
    let adjective =
        matches!(behind, Sense::Other | Sense::New | Sense::Our | Sense::Everyone | Sense::OutOf | Sense::Superlative)
            && amount.form != Form::Percent;
    let ordinal = ORDINAL_ENDS.contains(&scene.text(end)) && scene.items[end].glued;
    // "Knock £5 off our cost per lead" is no discount.
    let is_not = |sense: Sense| {
        matches!(sense, Sense::Tool | Sense::Anniversary) || (sense == Sense::Discount && !is_about_cost(scene))
    };
    (is_not(behind) && !(behind == Sense::Tool && acts(scene, amount)))
        || (is_not(next) && (adjective || ordinal))
        || (adjective && next == Sense::Other && is_not(later))
        || is_crowd(scene, amount, behind)
}

/// "Get 12 schools to apply": they are to do something.
fn acts(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    (end..end + 3).any(|next| matches!(scene.text(next), "to" | "att" | "å"))
        && senses_before(scene, amount.items.start, 2).any(|sense| matches!(sense, Sense::Reach | Sense::Gain))
}

/// "A town of 40,000 people": people whom nothing is done to get, and who come to nothing.
fn is_crowd(scene: &Scene, amount: &Amount, behind: Sense) -> bool {
    let comes = matches!(scene.text(amount.items.end + 1), "at" | "på" | "till" | "til" | "to" | "in" | "i");
    let got = |sense: Sense| matches!(sense, Sense::Metric(_) | Sense::Gain | Sense::Reach | Sense::Everyone);
    behind == Sense::People && !comes && amount.form == Form::Count && !scene.any(got)
}

/// "5G", "3D": a letter that belongs to the number.
pub(super) fn is_glued_to_a_name(scene: &Scene, amount: &Amount) -> bool {
    let Some(item) = scene.items.get(amount.items.end) else { return false };
    let is_letters = (1..=2).contains(&item.text.chars().count()) && item.text.chars().all(char::is_alphabetic);
    // "1:e", "3:a" are ordinals too.
    let is_ordinal = ORDINAL_ENDS.contains(&item.text.as_str()) || matches!(item.text.as_str(), "e" | "a");
    // "1e308", "0x10", "1_000": no way in which people write numbers.
    let is_code = item.sense == Sense::Mark('_')
        || (item.text.starts_with(char::is_alphabetic) && item.text.contains(|letter: char| letter.is_ascii_digit()));
    let is_name = is_letters && !is_ordinal && matches!(item.sense, Sense::Other | Sense::Numbered | Sense::Blank);
    item.glued && (is_code || is_name)
}

/// A number of strangers in a long sentence: "on the basis of 4 core values", "med 14 aktive musikanter".
pub(super) fn is_loose(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    if amount.form != Form::Count || scene.items.len() < LONG_SENTENCE {
        return false;
    }
    let stranger = scene.sense(end) == Sense::Other
        && !matches!(scene.text(end), "for" | "of" | "in" | "on" | "at")
        && scene.roles.get(end).is_some_and(|role| *role != Role::Time)
        && scene.text(end).starts_with(char::is_alphabetic);
    let counted =
        (end..end + 5).any(|next| matches!(scene.sense(next), Sense::Metric(_) | Sense::OwnMetric(_) | Sense::People));
    let with = matches!(scene.text_before(at, 1), "with" | "med" | "of");
    stranger && !counted && (with || !senses_before(scene, at, 4).any(leads_to_number))
}

/// Whether a word leads to a number that matters.
fn leads_to_number(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Gain
            | Sense::Up
            | Sense::Down
            | Sense::Reach
            | Sense::Extra
            | Sense::ByChange
            | Sense::To
            | Sense::AtLeast
            | Sense::AtMost
            | Sense::Publish
            | Sense::Metric(_)
    )
}
