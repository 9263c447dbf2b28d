//! The frame of a page that needs nothing else: no network, no script, no font but the reader's own.
//!
//! `maud` escapes every text; what is left of characters that steer or turn the reading order is made visible at the
//! end, for the whole page. No text from a file becomes an address, a name of a class or a style.

pub(super) mod flow;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::plain::visible;
use crate::say::{Language, Sentence, sentence};

/// The looks that all pages share: on screens of all sizes, light and dark, and on paper.
const BASE: &str = include_str!("base.css");
/// Nothing is fetched, run or sent, whatever the page says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

sentence! {
    MadeWith { version: String }
    en "Made with plan {version}",
    sv "Gjord med plan {version}",
    nb "Laget med plan {version}",
}

/// A page before it is put into words.
pub(super) struct Page<'p> {
    /// By what it is known as ours.
    pub(super) generator: &'p str,
    /// What a browser's tab and its bookmarks say.
    pub(super) title: &'p str,
    /// The place that is worth skipping to, and what the link to it says.
    pub(super) skip: (&'static str, &'p str),
    /// The looks of this sort of page beside those that all share.
    pub(super) style: &'static str,
    /// All but the last line.
    pub(super) body: Markup,
    /// The language it speaks.
    pub(super) language: Language,
}

impl Page<'_> {
    /// The whole page.
    pub(super) fn into_text(self) -> String {
        let Page { generator, title, skip: (place, skip), style, body, language } = self;
        let page = html! {
            (DOCTYPE)
            html lang=(language.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="generator" content=(generator);
                    meta name="color-scheme" content="light dark";
                    title { (title) }
                    style { (PreEscaped(BASE)) (PreEscaped(style)) }
                }
                body {
                    a.skip href={ "#" (place) } { (skip) }
                    (body)
                    footer { p { (MadeWith { version: env!("CARGO_PKG_VERSION").to_owned() }.say(language)) } }
                }
            }
        };
        inert(&page.into_string())
    }
}

/// The page with every character that steers a terminal or turns the reading order made visible; line breaks stay.
fn inert(page: &str) -> String {
    page.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// A sentence whose backticks set commands and keys off; where they have no partners they stay.
pub(super) fn prose(text: &str) -> Markup {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return html! { (text) };
    }
    html! {
        @for (place, part) in parts.iter().enumerate() {
            @if place.is_multiple_of(2) { (part) } @else { code { (part) } }
        }
    }
}
