//! What happened on the way: what was changed and why, what was said at follow-ups, when the next one is.

use maud::{Markup, html};

use super::Level;
use crate::model::day::Day;
use crate::render::report::events::{Event, What, events};
use crate::render::report::{CountedAnew, FollowUp, OnTheWay, Reported};
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    /// When it is followed up next.
    Next { day: Day }
    en "Next follow-up: {day}",
    sv "Nästa uppföljning: {day}",
    nb "Neste oppfølging: {day}",
}

/// The section; nothing where nothing happened and nothing is planned.
pub(super) fn section(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    let overview = told.overview();
    let events = events(overview.campaign, overview.today);
    html! {
        @if !events.is_empty() || overview.reviews.next.is_some() {
            section.events {
                (level.heading(&OnTheWay {}.say(language)))
                @if !events.is_empty() {
                    ol { @for event in &events { (entry(event, language)) } }
                }
                @if let Some(day) = overview.reviews.next { p.next { (Next { day }.say(language)) } }
            }
        }
    }
}

fn entry(event: &Event<'_>, language: Language) -> Markup {
    let (text, why) = match event.what {
        What::Change { did, why } => (did.to_owned(), why),
        What::Break { series, why } => (CountedAnew { series: series.to_owned() }.say(language), why),
        What::Review { note } => (FollowUp {}.say(language), note),
    };
    html! {
        li {
            time datetime=(event.day) { (event.day.show(language)) }
            span.place { @if let Some(number) = event.number { span.badge { (number) } } }
            div {
                p.did { (text) }
                @if let Some(why) = why { p.why { (why) } }
            }
        }
    }
}
