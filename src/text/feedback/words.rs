//! The words of a log: events, moods and places, in the log's own English and in the words of Swedish and Norwegian files.

use crate::model::feedback::{Event, Mood, Side};
use crate::say::{Language, Show};

/// What else people write for an event.
const EVENTS: &[(Event, Language, &[&str])] = &[
    (Event::Replied, Language::English, &["answered", "reply"]),
    (Event::Received, Language::Swedish, &["mottaget", "mottagen"]),
    (Event::Replied, Language::Swedish, &["besvarat", "besvarad"]),
    (Event::Resolved, Language::Swedish, &["löst"]),
    (Event::Liked, Language::Swedish, &["gillad", "gillat"]),
    (Event::Shared, Language::Swedish, &["delad", "delat"]),
    (Event::Thanked, Language::Swedish, &["tackad", "tackat"]),
    (Event::Rewarded, Language::Swedish, &["belönad", "belönat"]),
    (Event::Deleted, Language::Swedish, &["borttagen", "borttaget"]),
    (Event::Received, Language::Norwegian, &["mottatt"]),
    (Event::Replied, Language::Norwegian, &["besvart", "svart"]),
    (Event::Resolved, Language::Norwegian, &["løst"]),
    (Event::Liked, Language::Norwegian, &["likt"]),
    (Event::Shared, Language::Norwegian, &["delt"]),
    (Event::Thanked, Language::Norwegian, &["takket"]),
    (Event::Rewarded, Language::Norwegian, &["belønnet"]),
    (Event::Deleted, Language::Norwegian, &["slettet"]),
];

/// What else people write for a mood.
const MOODS: &[(Mood, Language, &[&str])] = &[
    (Mood::Praise, Language::English, &["positive", "compliment"]),
    (Mood::Complaint, Language::English, &["negative"]),
    (Mood::Question, Language::English, &["neutral"]),
    (Mood::PostError, Language::English, &["post-error", "post error", "error"]),
    (Mood::Praise, Language::Swedish, &["beröm", "positiv"]),
    (Mood::Complaint, Language::Swedish, &["klagomål", "negativ"]),
    (Mood::Question, Language::Swedish, &["fråga"]),
    (Mood::PostError, Language::Swedish, &["fel i inlägg"]),
    (Mood::Praise, Language::Norwegian, &["ros"]),
    (Mood::Complaint, Language::Norwegian, &["klage"]),
    (Mood::Question, Language::Norwegian, &["spørsmål"]),
    (Mood::PostError, Language::Norwegian, &["feil i innlegg"]),
];

/// What else people write for who could see it.
const SIDES: &[(Side, Language, &[&str])] = &[
    (Side::Public, Language::English, &["open", "comment"]),
    (Side::Private, Language::English, &["dm", "direct"]),
    (Side::Public, Language::Swedish, &["offentligt", "offentlig"]),
    (Side::Private, Language::Swedish, &["privat"]),
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
    // The standard library's search is made for long texts.
    let (channel, side) = match text.bytes().position(|byte| byte == b'/') {
        None => (trimmed(text), None),
        Some(at) => (trimmed(&text[..at]), Some(by_word(trimmed(&text[at + 1..]), Side::ALL, Side::name, SIDES)?)),
    };
    (!channel.is_empty()).then_some((channel, side))
}

/// Without the blanks around it; most have none.
fn trimmed(text: &str) -> &str {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if is_plain(bytes.first()) && is_plain(bytes.last()) { text } else { text.trim() }
}

/// An event as it may be written: in the log's own word, and in the reader's where that is another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EventWord(pub(crate) Event);

impl Show for EventWord {
    fn show(&self, language: Language) -> String {
        beside(self.0.name(), EVENTS.iter().find(|(event, of, _)| (*event, *of) == (self.0, language)), language)
    }
}

impl EventWord {
    /// The reader's own word for it.
    pub(crate) fn own(self, language: Language) -> &'static str {
        let own =
            EVENTS.iter().find(|(event, of, _)| (*event, *of) == (self.0, language) && language != Language::English);
        own.and_then(|(_, _, words)| words.first().copied()).unwrap_or(self.0.name())
    }
}

/// A mood as it may be written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MoodWord(pub(crate) Mood);

impl Show for MoodWord {
    fn show(&self, language: Language) -> String {
        beside(self.0.name(), MOODS.iter().find(|(mood, of, _)| (*mood, *of) == (self.0, language)), language)
    }
}

/// "`replied` (`besvarat`)".
fn beside<T>(name: &str, own: Option<&(T, Language, &[&str])>, language: Language) -> String {
    let own = own.and_then(|(_, _, words)| words.first()).filter(|_| language != Language::English);
    own.map_or_else(|| format!("`{name}`"), |own| format!("`{name}` (`{own}`)"))
}

/// Whether nobody gave this answer: a machine did.
pub(crate) fn is_machine(by: &str) -> bool {
    MACHINES.iter().any(|machine| machine.eq_ignore_ascii_case(by))
}

fn by_word<T: Copy, const COUNT: usize>(
    text: &str,
    all: [T; COUNT],
    name: fn(T) -> &'static str,
    others: &[(T, Language, &[&str])],
) -> Option<T> {
    if let Some(found) = all.into_iter().find(|one| name(*one) == text) {
        return Some(found);
    }
    let lower = text.to_lowercase();
    let known = all.into_iter().find(|one| name(*one) == lower);
    known.or_else(|| others.iter().find(|(_, _, words)| words.contains(&lower.as_str())).map(|(one, ..)| *one))
}
