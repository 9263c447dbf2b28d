//! People who are named as those it is about, rather than counted: "from our customers", "among followers".

use crate::text::statement::scene::Scene;
use crate::text::statement::sense::Sense;

/// Words that lead to those whom it is about, right before them or before "our", "new", "every".
const LEADING: [&str; 14] =
    ["of", "among", "amongst", "for", "by", "bland", "blant", "hos", "per", "pr", "av", "with", "your", "their"];

/// Whether people are named as those it is about: "from our customers", "among followers", "on our posts".
pub(in crate::text::statement) fn is_whom(scene: &Scene, at: usize) -> bool {
    let Sense::Metric(name) = scene.sense(at) else { return false };
    if !is_group(name) {
        return false;
    }
    if scene.answers && is_answered(name) {
        return true;
    }
    if is_number_of_ours(scene, at) {
        let moved = scene.any(|sense| matches!(sense, Sense::Up | Sense::Reach | Sense::From));
        return !moved || !scene.items[at..].iter().any(|item| matches!(item.sense, Sense::Number(_)));
    }
    match start_of_phrase(scene, at) {
        Start::LedBy(leading) => !is_measured(scene, leading),
        Start::At(start) => start > 0 && leads_to_whom(scene, at, start, name),
    }
}

/// Metrics that are people or things which something can be done to, or come from.
fn is_group(name: &str) -> bool {
    matches!(
        name,
        "followers"
            | "subscribers"
            | "members"
            | "customers"
            | "visits"
            | "posts"
            | "attendance"
            | "comments"
            | "views"
            | "events"
            | "applications"
            | "leads"
            | "signups"
            | "reviews"
            | "sales"
            | "bookings"
            | "mentions"
    )
}

/// Who and what is answered where a sentence speaks of answering.
fn is_answered(name: &str) -> bool {
    matches!(
        name,
        "comments" | "customers" | "followers" | "reviews" | "mentions" | "posts" | "members" | "leads" | "visits"
    )
}

/// "Our 5,000 followers", "our 5,000 Instagram followers": those whom we have.
fn is_number_of_ours(scene: &Scene, at: usize) -> bool {
    let channel = usize::from(matches!(scene.before(at, 1), Sense::Channel(_)));
    matches!(scene.before(at, 1 + channel), Sense::Number(_)) && scene.before(at, 2 + channel) == Sense::Our
}

/// Where a phrase of people begins.
enum Start {
    /// Behind a word that leads to whom it is about.
    LedBy(usize),
    /// At its first word.
    At(usize),
}

/// Goes back over "our", "new", "every Instagram" to the start of the phrase.
fn start_of_phrase(scene: &Scene, at: usize) -> Start {
    let mut start = at;
    while start > 0 && is_adjective(scene.sense(start - 1)) {
        let text = scene.text(start - 1);
        if LEADING.contains(&text) {
            return Start::LedBy(start - 1);
        }
        // One stranger may stand right before them; a second is no adjective of theirs.
        if scene.sense(start - 1) == Sense::Other && at > start + 1 {
            break;
        }
        start -= 1;
    }
    Start::At(start)
}

/// What may stand between a preposition and the people it leads to.
fn is_adjective(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Our
            | Sense::Channel(_)
            | Sense::Everyone
            | Sense::New
            | Sense::Every
            | Sense::Other
            | Sense::Superlative
    )
}

/// Whether the word before the phrase of people at `start..=at` leads to whom it is about.
fn leads_to_whom(scene: &Scene, at: usize, start: usize, name: &str) -> bool {
    let before = start - 1;
    let text = scene.text(before);
    let has_adjective = start < at;
    match scene.sense(before) {
        Sense::From | Sense::Of | Sense::OutOf | Sense::Per => !is_measured(scene, before),
        Sense::In => {
            let group = matches!(name, "followers" | "members" | "customers" | "visits" | "attendance");
            name == "posts" || (group && matches!(text, "för" | "for" | "på") && !is_measured(scene, before))
        }
        Sense::Within => text == "for" && has_adjective && !is_measured(scene, before),
        Sense::To => !matches!(text, "up to" | "upp till" | "opp til") && has_adjective && name != "posts",
        Sense::Everyone => !has_adjective,
        _ => false,
    }
}

/// "an increase of 500 customers": a preposition behind a word of change, which leads to how many.
fn is_measured(scene: &Scene, preposition: usize) -> bool {
    matches!(scene.before(preposition, 1), Sense::NumberOf | Sense::Up | Sense::Down | Sense::Unbounded)
}

/// Whether people are named as those who are to do something that is counted itself: "fler kunder borde lämna omdömen".
pub(in crate::text::statement) fn acts(scene: &Scene, at: usize) -> bool {
    let Sense::Metric(name) = scene.sense(at) else { return false };
    let people = matches!(
        name,
        "followers" | "subscribers" | "members" | "customers" | "visits" | "attendance" | "leads" | "views"
    );
    let leads_on = scene.sense(at + 1) == Sense::Shall
        || matches!(scene.text(at + 1), "som" | "who" | "that" | "to" | "att" | "å");
    let moves = matches!(
        scene.sense(at + 2),
        Sense::Up | Sense::Down | Sense::Reach | Sense::Multiple(_) | Sense::Halve | Sense::To | Sense::Number(_)
    );
    let other = || {
        (at + 2..scene.items.len())
            .any(|next| matches!(scene.sense(next), Sense::Metric(other) if other != name) && !is_whom(scene, next))
    };
    people && leads_on && !moves && other()
}
