//! Numbers that are no targets: ages, prices, lists, places, what is put in, how many channels there are.
//!
//! Each room knows some of them. What the numbers that are left come to is not decided here.

mod input;
mod order;
mod people;
mod price;
mod things;

use super::amount::{Amount, Form};
use super::scene::Scene;
use super::sense::Sense;
pub(super) use input::is_spent;

/// Whether the amount tells something else than how much is to be reached.
pub(super) fn is_no_target(scene: &Scene, amount: &Amount) -> bool {
    // "Double" is nothing else, whatever stands around it.
    if matches!(amount.form, Form::Multiple) && !matches!(scene.sense(amount.items.start), Sense::Number(_)) {
        return false;
    }
    price::is_price(scene, amount)
        || order::is_past_year(scene, amount)
        || people::is_age(scene, amount)
        || order::is_place_in_order(scene, amount)
        || things::is_thing_not_counted(scene, amount)
        || people::is_description(scene, amount)
        || things::is_glued_to_a_name(scene, amount)
        || price::is_offer(scene, amount)
        || price::is_whom_or_price(scene, amount)
        || things::is_loose(scene, amount)
}

/// Whether the sentence is about what one lead, click or result costs: there, prices are what is to be moved.
fn is_about_cost(scene: &Scene) -> bool {
    scene.any(|sense| matches!(sense, Sense::Metric("cost_per_lead" | "cost_per_result" | "cost_per_click")))
}

/// The senses of the items before a place, nearest first, up to so many.
fn senses_before(scene: &Scene, at: usize, most: usize) -> impl Iterator<Item = Sense> {
    (at.saturating_sub(most)..at).rev().map(|before| scene.sense(before))
}
