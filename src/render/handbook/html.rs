//! The handbook as one page that needs nothing else, to read, to print, and to put the crisis card on a wall.

mod week;

use maud::{Markup, html};

use super::block::{Block, List, Part, PlatformUse, Step, Tone};
use super::parts::{CRISIS, parts};
use super::{Source, Title};
use crate::render::page::{Page, flow, prose};
use crate::render::report::mark;
use crate::say::{Language, Sentence, sentence};

/// The looks of the handbook beside those that all pages share.
const STYLE: &str = include_str!("style.css");

sentence! {
    ToTheCard {}
    en "Skip to the crisis card",
    sv "Hoppa till kriskortet",
    nb "Hopp til krisekortet",
}
sentence! {
    ToThePage {}
    en "Skip to what we may publish",
    sv "Hoppa till vad vi får publicera",
    nb "Hopp til hva vi kan publisere",
}
sentence! { Contents {} en "Contents", sv "Innehåll", nb "Innhold" }
sentence! {
    /// Before something that is not decided yet.
    StillToDecide {}
    en "Still to decide",
    sv "Återstår att bestämma",
    nb "Gjenstår å bestemme",
}
sentence! {
    LeadsTo { platform: String }
    en "leads to {platform}",
    sv "leder till {platform}",
    nb "leder til {platform}",
}

/// The page.
pub(super) fn page(source: &Source<'_>) -> String {
    let language = source.language;
    let title = source.say(Title {});
    let parts = parts(source);
    let has_card = parts.iter().any(|part| part.id == CRISIS);
    let skip = if has_card { (CRISIS, source.say(ToTheCard {})) } else { ("parts", source.say(ToThePage {})) };
    let body = html! {
        header.top {
            h1 { (title) }
            p.facts {
                @for fact in source.facts() { span { (fact) } }
                span { (source.file) }
            }
            @for block in source.open_above() { (told(&block, language)) }
        }
        main #parts {
            nav.contents aria-label=(source.say(Contents {})) {
                ul { @for part in &parts { li { a href={ "#" (part.id) } { (part.heading) } } } }
            }
            @for part in &parts { (section(part, language)) }
        }
    };
    Page { generator: &mark(), title: &title, skip: (skip.0, &skip.1), style: STYLE, body, language }.into_text()
}

fn section(part: &Part, language: Language) -> Markup {
    let name = format!("{}-heading", part.id);
    html! {
        section.part.(part.id) #(part.id) aria-labelledby=(name) {
            h2 #(name) { (part.heading) }
            @for block in &part.blocks { (told(block, language)) }
        }
    }
}

fn told(block: &Block, language: Language) -> Markup {
    match block {
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Text(text) => html! { p.line { (text) } },
        Block::Quote(text) => html! { blockquote { p { (text) } } },
        Block::WriteIn(text) => html! { p.line { (text) " " span.blank aria-hidden="true" {} } },
        Block::Open { message, help } => html! {
            div.open {
                p { strong { (StillToDecide {}.say(language)) ": " } (prose(message)) "." }
                @if let Some(help) = help { p.help { (prose(help)) } }
            }
        },
        Block::Lists(lists) => html! { div.lists { @for list in lists { (column(list)) } } },
        Block::Checklist(items) => html! { ul.checklist { @for item in items { li { (item) } } } },
        Block::Steps(steps) => html! { ol.steps { @for one in steps { (step(one)) } } },
        Block::Facts(facts) => {
            html! { dl.facts-list { @for (word, text) in facts { div { dt { (word) } dd { (text) } } } } }
        }
        Block::Table { head, rows } => table(head, rows),
        Block::Week(days) => week::table(days, language),
        Block::Platforms(platforms) => self::platforms(platforms, language),
    }
}

fn column(list: &List) -> Markup {
    let tone = match list.tone {
        Tone::Good => "good",
        Tone::Doubtful => "doubtful",
        Tone::Bad => "bad",
    };
    html! { div.list.(tone) { h3 { (list.heading) } ul { @for item in &list.items { li { (item) } } } } }
}

fn step(step: &Step) -> Markup {
    html! { li { span.when { @if let Some(within) = &step.within { (within) } } span { (step.what) } } }
}

/// A table whose cells know what they are of: on a phone each row stands as a card.
fn table(head: &[String], rows: &[Vec<String>]) -> Markup {
    html! {
        table.rows {
            thead { tr { @for word in head { th scope="col" { (word) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (place, cell) in row.iter().enumerate() {
                            @if place == 0 {
                                th scope="row" { (cell) }
                            } @else {
                                td { span.label { (head.get(place).map_or("", String::as_str)) ": " } (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn platforms(platforms: &[PlatformUse], language: Language) -> Markup {
    let ways = platforms.iter().filter_map(|one| Some((one.key.as_str(), one.leads_to.as_ref()?.0.as_str())));
    let titles = |key: &str| {
        let own = platforms.iter().find(|one| one.key == key).map(|one| one.name.clone());
        let led_to = || platforms.iter().filter_map(|one| one.leads_to.as_ref()).find(|next| next.0 == key);
        own.or_else(|| led_to().map(|next| next.1.clone())).unwrap_or_else(|| key.to_owned())
    };
    html! {
        div.channels {
            (flow::drawing(ways, &titles))
            dl {
                @for one in platforms {
                    div {
                        dt {
                            (one.name)
                            @if let Some((_, name)) = &one.leads_to {
                                span.next { " " (LeadsTo { platform: name.clone() }.say(language)) }
                            }
                        }
                        @if let Some(purpose) = &one.purpose { dd { (purpose) } }
                        @for line in &one.about { dd.about { (line) } }
                    }
                }
            }
        }
    }
}
