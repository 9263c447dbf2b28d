//! Words of the desk: moods, moments, counts.

use chrono::{DateTime, Datelike, Utc};

use crate::model::day::Day;
use crate::model::feedback::Mood;
use crate::model::zone::Zone;
use crate::render::status::short_day;
use crate::say::{Language, Sentence, noun, sentence, weekday_name};

noun! {
    /// A count of pieces of feedback.
    Items
    en "item" "items",
    sv "ärende" "ärenden",
    nb "henvendelse" "henvendelser",
}
sentence! {
    PraiseWord {}
    en "praise",
    sv "beröm",
    nb "ros",
}
sentence! {
    ComplaintWord {}
    en "complaint",
    sv "klagomål",
    nb "klage",
}
sentence! {
    QuestionWord {}
    en "question",
    sv "fråga",
    nb "spørsmål",
}
sentence! {
    PostErrorWord {}
    en "post error",
    sv "fel i inlägg",
    nb "feil i innlegg",
}
sentence! {
    NoMoodWord {}
    en "not said",
    sv "inte angivet",
    nb "ikke oppgitt",
}

/// A mood in the reader's language.
pub(crate) fn mood_word(mood: Option<Mood>, language: Language) -> String {
    match mood {
        Some(Mood::Praise) => PraiseWord {}.say(language),
        Some(Mood::Complaint) => ComplaintWord {}.say(language),
        Some(Mood::Question) => QuestionWord {}.say(language),
        Some(Mood::PostError) => PostErrorWord {}.say(language),
        None => NoMoodWord {}.say(language),
    }
}

/// Within so many days the day of the week says which day is meant.
const NEAR_DAYS: i64 = 6;

/// When something was or is due, as people say it: "Fri 16:30", further off "12 Feb 16:30".
pub(crate) fn moment(instant: DateTime<Utc>, now: DateTime<Utc>, zone: Zone, language: Language) -> String {
    let (local, today) = (zone.local(instant), zone.day(now));
    let day = Day(local.date());
    let time = local.format("%H:%M");
    if today.days_until(day).abs() <= NEAR_DAYS {
        return format!("{}\u{a0}{time}", weekday_name(local.weekday().num_days_from_monday(), language));
    }
    format!("{}\u{a0}{time}", short_day(day, today, language))
}
