//! Prices, offers, and those whom something is sent to.

use super::is_about_cost;
use crate::text::statement::amount::{Amount, Form};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// Words that lead to a price with a dash behind it: "till 499,-".
const LEADING_TO_PRICE: [&str; 7] = ["til", "till", "for", "för", "à", "a", "at"];

/// Words that lead to whom something is sent to, or to what one costs.
const LEADING_TO_WHOM: [&str; 7] = ["to", "till", "til", "for", "för", "at", "à"];

/// Below this the second number of "2 for 1" is one of an offer.
const MOST_OF_AN_OFFER: f64 = 10.0;

/// "499,-", "99:-".
pub(super) fn is_price(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let dash = matches!(scene.sense(end), Sense::Mark(',' | ':'))
        && matches!(scene.sense(end + 1), Sense::Mark('-' | '–'))
        && scene.items[end + 1].glued;
    let led = LEADING_TO_PRICE.contains(&scene.text_before(at, 1));
    dash && led && matches!(scene.sense(at), Sense::Number(_)) && !is_about_cost(scene)
}

/// "2 for 1", "buy for 99 kr", "24/7".
pub(super) fn is_offer(scene: &Scene, amount: &Amount) -> bool {
    let (at, end) = (amount.items.start, amount.items.end);
    let is_number = |at: usize| matches!(scene.sense(at), Sense::Number(_));
    let first = matches!(scene.text(end), "for" | "för" | "betala för") && is_number(end + 1);
    let second = at >= 2
        && matches!(scene.text(at - 1), "for" | "för" | "betal for" | "betala för")
        && is_number(at - 2)
        && amount.value < MOST_OF_AN_OFFER;
    let priced = scene.before(at, 1) == Sense::Discount;
    first || second || priced || is_fraction(scene, amount)
}

/// "24/7": two numbers with a slash between, which are neither a date nor a mark.
fn is_fraction(scene: &Scene, amount: &Amount) -> bool {
    let end = amount.items.end;
    matches!(scene.sense(end), Sense::Mark('/'))
        && matches!(scene.sense(end + 1), Sense::Number(_))
        && amount.form == Form::Count
        && scene.roles[amount.items.start] != Role::Time
        && !scene.any(|sense| matches!(sense, Sense::Metric("rating" | "nps")))
}

/// "Send e-mail to 5,000 contacts", "sell more jumpers at 399 kr": whom it goes to, and what one costs.
pub(super) fn is_whom_or_price(scene: &Scene, amount: &Amount) -> bool {
    let Some(before) = amount.items.start.checked_sub(1) else { return false };
    if !LEADING_TO_WHOM.contains(&scene.text(before)) {
        return false;
    }
    let earlier = &scene.items[..before];
    let sends = earlier
        .iter()
        .any(|item| item.sense == Sense::Publish && (item.text.starts_with("send") || item.text.starts_with("skicka")));
    let counted = (amount.items.end..amount.items.end + 2).any(|next| matches!(scene.sense(next), Sense::Metric(_)));
    let sells_more =
        earlier.iter().any(|item| item.sense == Sense::More) && scene.any(|sense| sense == Sense::Metric("sales"));
    (sends && amount.form == Form::Count && !counted) || (matches!(amount.form, Form::Money(_)) && sells_more)
}
