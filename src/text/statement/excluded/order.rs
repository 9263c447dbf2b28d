//! Years that have been, and places in an order that nobody keeps.

use crate::text::statement::amount::Amount;
use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Years in which companies were founded; later ones are in reach of a plan.
const FOUNDING_YEARS: std::ops::Range<f64> = 1800.0..2015.0;

/// Parts of words for lists that somebody keeps: a place in one of them is a ranking.
const KEPT_LISTS: [&str; 11] =
    ["list", "topp", "chart", "google", "rank", "search", "sök", "søk", "app store", "tripadvisor", "reco"];

/// "Founded in 1923".
pub(super) fn is_past_year(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let Sense::Number(value) = scene.sense(at) else { return false };
    let year = scene.text(at).len() == 4 && FOUNDING_YEARS.contains(&value) && end == at + 1;
    let counts = matches!(scene.sense(end), Sense::Metric(_) | Sense::New | Sense::More | Sense::Extra | Sense::People);
    let led = at > 0 && matches!(scene.before(at, 1), Sense::Other | Sense::Starting | Sense::In | Sense::Mark('('));
    year && !counts && led
}

/// "no. 1", "#1", "Top 10 tips". A place in a list that someone keeps is a ranking.
pub(super) fn is_place_in_order(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let dot = usize::from(scene.before(at, 1) == Sense::Mark('.'));
    let marked = matches!(scene.before(at, 1 + dot), Sense::Numbered | Sense::Top | Sense::Mark('#'));
    let title = is_title(scene, amount);
    let no_ranking = || !is_kept(scene, end) || title || matches!(scene.sense(end), Sense::Tool);
    (marked && no_ranking()) || (title && scene.sense(end) == Sense::In)
}

/// Whether the sentence names a list that somebody keeps.
fn is_kept(scene: &Scene, end: usize) -> bool {
    let ranks = |sense: Sense| {
        matches!(sense, Sense::Metric("ranking") | Sense::Channel("google" | "tripadvisor" | "trustpilot"))
    };
    let behind = || scene.items.iter().skip(end);
    scene.any(ranks) || behind().any(|item| KEPT_LISTS.iter().any(|word| item.text.contains(word)))
}

/// "10 på topp", "more Top 10 lists": what is written, not where one stands.
fn is_title(scene: &Scene, amount: &Amount) -> bool {
    let at = amount.items.start;
    let written =
        scene.before(at, 1) == Sense::Top && scene.items[..at].iter().any(|item| item.sense == Sense::Publish);
    written
        || scene.sense(amount.items.end + 1) == Sense::Top
        || matches!(scene.before(at, 2), Sense::More | Sense::New)
}
