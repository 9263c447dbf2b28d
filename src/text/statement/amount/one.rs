//! "One" where it is a number, and no article.

use super::{Amount, Form, share};
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// Words for one that are no articles: in English, and with an accent, one is a number.
const NUMBERS: [&str; 6] = ["one", "én", "ett enda", "en enda", "single", "a single"];

/// One where it is a number: of a group ("one in five"), of a unit of time ("within one working day"), of what we do
/// ourselves at a rate.
pub(super) fn one(scene: &Scene, at: usize) -> Option<Amount> {
    if let Some(share) = share::share(scene, at, 1.0) {
        return Some(share);
    }
    if let Some(unit) = scene.clock_unit(at + 1).filter(|_| scene.answers && scene.roles[at] != Role::Time) {
        return Some(Amount::of(scene, 1.0, Form::Time(unit.seconds()), at..at + 2));
    }
    if matches!(scene.sense(at + 1), Sense::Points) {
        return Some(Amount::of(scene, 1.0, Form::Points, at..at + 2));
    }
    (is_counted(scene, at) || one_each_time(scene, at)).then(|| Amount::of(scene, 1.0, Form::Count, at..at + 1))
}

/// "Get one article", "host one coffee morning".
fn is_counted(scene: &Scene, at: usize) -> bool {
    let done = (1..=2).any(|back| matches!(scene.before(at, back), Sense::Gain | Sense::Reach | Sense::Publish));
    let of_something = matches!(scene.sense(at + 1), Sense::Metric(_) | Sense::Other | Sense::New | Sense::Extra);
    NUMBERS.contains(&scene.text(at)) && done && of_something
}

/// "Ett inlägg om dagen": one of what we do ourselves, at a rate.
fn one_each_time(scene: &Scene, at: usize) -> bool {
    /// How far behind "one" its noun may stand, and behind the noun its rate.
    const NEAR: usize = 4;
    let Some(noun) = (at + 1..at + NEAR).find(|next| matches!(scene.sense(*next), Sense::Metric(_))) else {
        return false;
    };
    let countable =
        matches!(scene.sense(noun), Sense::Metric("posts" | "events" | "leads" | "bookings" | "sales" | "customers"));
    countable && scene.rate_in(noun + 1..(noun + NEAR).min(scene.items.len())).is_some()
}
