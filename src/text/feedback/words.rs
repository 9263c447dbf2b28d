//! The words of a log: events, moods and places, in the log's own English and in the words of Swedish and Norwegian files.

use crate::model::feedback::{Event, Mood, Side};

/// What else people write for an event.
const EVENTS: &[(&str, Event)] = &[
    ("answered", Event::Replied),
    ("reply", Event::Replied),
    ("mottagen", Event::Received),
    ("mottaget", Event::Received),
    ("mottatt", Event::Received),
    ("besvarad", Event::Replied),
    ("besvarat", Event::Replied),
    ("besvart", Event::Replied),
    ("svart", Event::Replied),
    ("löst", Event::Resolved),
    ("løst", Event::Resolved),
    ("gillad", Event::Liked),
    ("likt", Event::Liked),
    ("delad", Event::Shared),
    ("delt", Event::Shared),
    ("tackad", Event::Thanked),
    ("takket", Event::Thanked),
    ("belönad", Event::Rewarded),
    ("belønnet", Event::Rewarded),
    ("borttagen", Event::Deleted),
    ("slettet", Event::Deleted),
];

/// What else people write for a mood.
const MOODS: &[(&str, Mood)] = &[
    ("positive", Mood::Praise),
    ("compliment", Mood::Praise),
    ("beröm", Mood::Praise),
    ("positiv", Mood::Praise),
    ("ros", Mood::Praise),
    ("negative", Mood::Complaint),
    ("klagomål", Mood::Complaint),
    ("negativ", Mood::Complaint),
    ("klage", Mood::Complaint),
    ("neutral", Mood::Question),
    ("fråga", Mood::Question),
    ("spørsmål", Mood::Question),
    ("post-error", Mood::PostError),
    ("post error", Mood::PostError),
    ("error", Mood::PostError),
    ("fel i inlägg", Mood::PostError),
    ("feil i innlegg", Mood::PostError),
];

/// What else people write for who could see it.
const SIDES: &[(&str, Side)] = &[
    ("offentlig", Side::Public),
    ("offentligt", Side::Public),
    ("open", Side::Public),
    ("comment", Side::Public),
    ("dm", Side::Private),
    ("privat", Side::Private),
    ("direct", Side::Private),
];

/// Who answers without being anybody.
const MACHINES: &[&str] =
    &["auto", "autoreply", "auto-reply", "automatic", "autosvar", "automatiskt", "automatisk", "bot"];

/// An event by its word.
pub(crate) fn event(text: &str) -> Option<Event> {
    by_word(text, Event::ALL, Event::name, EVENTS)
}

/// A mood by its word.
pub(crate) fn mood(text: &str) -> Option<Mood> {
    by_word(text, Mood::ALL, Mood::name, MOODS)
}

/// A place: a channel, and who could see it where that is said: `instagram/public`, `email`.
pub(crate) fn venue(text: &str) -> Option<(&str, Option<Side>)> {
    let (channel, side) = match text.split_once('/') {
        None => (text.trim(), None),
        Some((channel, side)) => (channel.trim(), Some(by_word(side.trim(), Side::ALL, Side::name, SIDES)?)),
    };
    (!channel.is_empty()).then_some((channel, side))
}

/// Whether nobody gave this answer: a machine did.
pub(crate) fn is_machine(by: &str) -> bool {
    MACHINES.iter().any(|machine| machine.eq_ignore_ascii_case(by))
}

fn by_word<T: Copy, const COUNT: usize>(
    text: &str,
    all: [T; COUNT],
    name: fn(T) -> &'static str,
    others: &[(&str, T)],
) -> Option<T> {
    if let Some(found) = all.into_iter().find(|one| name(*one) == text) {
        return Some(found);
    }
    let lower = text.to_lowercase();
    let known = all.into_iter().find(|one| name(*one) == lower);
    known.or_else(|| others.iter().find(|(word, _)| *word == lower).map(|(_, one)| *one))
}
