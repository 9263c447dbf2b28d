//! Numbers that tell who people are, or how many we have: ages, "our 5,000 followers".

use crate::text::statement::amount::Amount;
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Ages that somebody sells to.
const AGES: std::ops::RangeInclusive<f64> = 5.0..=99.0;

/// The most items that an age takes up: two ends and the dash between them.
const LONGEST_AGE: usize = 3;

/// "aged 25–45", "18-24 year olds", "folk mellan 25 och 45", "30-åringar".
pub(super) fn is_age(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let Sense::Number(value) = scene.sense(at) else { return false };
    let hyphen = usize::from(matches!(scene.sense(end), Sense::Mark('-' | '–')));
    let behind = (end + hyphen..end + hyphen + 2)
        .any(|next| scene.sense(next) == Sense::Age && scene.text(next) != "generation");
    let year_olds = matches!(scene.sense(end), Sense::Unit(_)) && scene.sense(end + 1) == Sense::Age;
    let is_human = AGES.contains(&value) && end - at <= LONGEST_AGE;
    behind || year_olds || (is_human && is_led_by_people(scene, amount))
}

/// Whether people or a word for age lead to the number: "women 25–45", "aged between 25 and 45".
fn is_led_by_people(scene: &Scene, amount: &Amount) -> bool {
    let before = |back: usize| scene.before(amount.items.start, back);
    let joins = |sense: &Sense| {
        matches!(sense, Sense::Between | Sense::AtLeast | Sense::AtMost | Sense::From | Sense::Mark('('))
    };
    let close = matches!(
        before(1),
        Sense::Between | Sense::AtLeast | Sense::AtMost | Sense::People | Sense::Age | Sense::Mark('(')
    );
    let bare = !matches!(scene.sense(amount.items.end), Sense::Percent | Sense::Mark('%') | Sense::Metric(_));
    match (1..=3).map(before).find(|sense| !joins(sense)) {
        Some(Sense::Age) => true,
        Some(Sense::People) => close && bare,
        _ => false,
    }
}

/// "our 5,000 followers": whom we have, not what is to come.
pub(super) fn is_description(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let ours = scene.before(at, 1) == Sense::Our && scene.text_before(at, 1) != "my goal";
    if !ours || scene.any(|sense| sense == Sense::Hold) {
        return false;
    }
    let grows_them = scene.items[..at].iter().any(|item| matches!(item.sense, Sense::Up | Sense::From))
        && scene.items.iter().skip(end).any(|item| matches!(item.sense, Sense::Number(_)));
    let others = scene.sense(end) == Sense::Other
        && scene.text(end).starts_with(char::is_alphabetic)
        && !matches!(scene.sense(end + 1), Sense::Metric(_));
    (are_people(scene, end) && !grows_them) || others
}

/// Whether people stand behind the number, a word between allowed: "5,000 loyal followers".
fn are_people(scene: &Scene, end: usize) -> bool {
    matches!(scene.sense(end), Sense::Metric("visits" | "attendance" | "views") | Sense::People)
        || (end..end + 2)
            .any(|at| matches!(scene.sense(at), Sense::Metric("followers" | "subscribers" | "members" | "customers")))
}
