//! What verbs imply: reaching people is reach, answering is a time or a share, posting is posts.

use super::{Named, named};
use crate::text::statement::items::Item;
use crate::text::statement::scene::{Role, Scene};
use crate::text::statement::sense::Sense;

/// Verbs of reaching that have people as their object: "reach a level" has none.
const REACHING: [&str; 7] = ["reach", "reaching", "nå", "når", "nå ut till", "nå ut til", "nås"];

/// Parts of words that tell that an answer is to come soon.
const SOON: [&str; 4] = ["soon", "snart", "instant", "omgående"];

/// Words that tell that an answer is to come soon, or on a certain day: "the same day".
const AT_ONCE: [&str; 4] = ["same", "samma", "samme", "straks"];

/// How words for complaints begin.
const COMPLAINTS: [&str; 5] = ["complain", "klagom", "klage", "reklamation", "negativ"];

/// Verbs of arranging: what is counted is events.
const ARRANGING: [&str; 14] = [
    "host",
    "hold",
    "organise",
    "organize",
    "arrange",
    "run",
    "arrangera",
    "anordna",
    "hålla i",
    "arrangere",
    "avholde",
    "holde",
    "arrangerer",
    "ordna",
];

/// Verbs of publishing that need no object: "post more often" is about posts, "write more" may be about anything.
const PUBLISHING: [&str; 22] = [
    "post",
    "posta",
    "postar",
    "poste",
    "poster",
    "publish",
    "publicera",
    "publicerar",
    "publisere",
    "publiserer",
    "tweet",
    "blog",
    "blogga",
    "blogge",
    "legge ut",
    "lägga ut",
    "posting",
    "publishing",
    "lägga upp",
    "legge opp",
    "lägger ut",
    "legger ut",
];

/// "Reach more people", "nå ut till 50 000 skåningar": the metric is reach.
pub(in crate::text::statement) fn people_reached(scene: &Scene) -> Option<Named> {
    let mut verbs = scene.places(Role::Outcome, |sense| sense == Sense::Reach);
    let at = verbs.find(|at| REACHING.contains(&scene.text(*at)))?;
    let counts = |sense: Sense| matches!(sense, Sense::Number(_) | Sense::More | Sense::Everyone | Sense::Unbounded);
    let counted = (at + 1..at + 4).find(|next| counts(scene.sense(*next)))?;
    let behind = |is: fn(Sense) -> bool| (counted + 1..counted + 3).any(|next| is(scene.sense(next)));
    let people = behind(|sense| sense == Sense::People) && !behind(|sense| matches!(sense, Sense::Metric(_)));
    (people || scene.text(at).starts_with("nå ut")).then(|| Named::implied(at, "reach"))
}

/// A sentence of answering is about the time it takes, or the share that is answered.
pub(super) fn answered(scene: &Scene) -> Option<Named> {
    if let Some(at) = scene.places(Role::Outcome, is_of_answers).next() {
        let is_in_time = scene.sense(at) == Sense::Metric("response_rate") && is_in_time(scene);
        return if is_in_time { Some(Named::implied(at, "answered_in_time")) } else { named(scene, at) };
    }
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Answer).next()?;
    let is_rate = is_of_all(scene) && !is_timed(scene);
    let metric = match is_rate {
        true if is_in_time(scene) => "answered_in_time",
        true => "response_rate",
        false => time_to_answer(scene),
    };
    Some(Named::implied(at, metric))
}

/// Whether answers are to come in time, whatever time was promised: "in time", "i tid", "i tide".
fn is_in_time(scene: &Scene) -> bool {
    let words: Vec<&str> = scene.items.iter().flat_map(|item| item.text.split(' ')).collect();
    words.windows(2).any(|pair| matches!(pair, ["in" | "on", "time"] | ["i", "tid" | "tide"]))
}

/// Whether it is a metric of how fast or how often people are answered.
pub(in crate::text::statement) fn is_of_answers(sense: Sense) -> bool {
    matches!(sense, Sense::Metric("response_time" | "complaint_response_time" | "response_rate"))
}

/// The metric of the time that answers take: of complaints alone where it is they that are spoken of.
pub(in crate::text::statement) fn time_to_answer(scene: &Scene) -> &'static str {
    let is_complaint = |item: &Item| COMPLAINTS.iter().any(|start| item.text.starts_with(start));
    if scene.items.iter().any(is_complaint) { "complaint_response_time" } else { "response_time" }
}

/// Whether a time is told that an answer may take: "within 2 hours", "faster", "at once".
fn is_timed(scene: &Scene) -> bool {
    let limit = (1..scene.items.len()).any(|at| {
        scene.clock_unit(at).is_some()
            && (matches!(scene.before(at, 1), Sense::Number(_) | Sense::One) || scene.is_an(at - 1))
    });
    let soon = |item: &Item| {
        SOON.iter().any(|part| item.text.contains(part))
            || item.text.starts_with("direkt")
            || AT_ONCE.contains(&item.text.as_str())
    };
    limit || scene.any(|sense| sense == Sense::Better) || scene.items.iter().any(soon)
}

/// Whether a share is told of what is to be answered: "90 %", "every comment".
fn is_of_all(scene: &Scene) -> bool {
    let share = |sense: Sense| {
        matches!(sense, Sense::Percent | Sense::Mark('%') | Sense::Every | Sense::Everyone | Sense::OutOf)
    };
    scene.any(share) || scene.items.iter().any(|item| item.text == "all" || item.text == "always")
}

/// "Post more often" is about posts, "host two evenings" about events.
pub(super) fn published(scene: &Scene) -> Option<Named> {
    let at = scene.places(Role::Outcome, |sense| sense == Sense::Publish).next()?;
    let text = scene.text(at);
    if ARRANGING.contains(&text) && scene.any(|sense| matches!(sense, Sense::Number(_) | Sense::One)) {
        return Some(Named::implied(at, "events"));
    }
    PUBLISHING.contains(&text).then(|| Named::implied(at, "posts"))
}
