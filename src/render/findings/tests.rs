//! Formats of findings, on hostile texts.

use super::{Format, Manner, Report, Source, locate, write};
use crate::model::codes::SYNTAX_ERROR;
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Place};
use crate::render::style::Style;
use crate::say::{Language, sentence};
use crate::text::toml::Spans;

sentence! {
    Wrong {}
    en "this is wrong",
    sv "detta är fel",
    nb "dette er galt",
}

/// A finding of the key `name`, in full.
fn drawn(text: &str) -> String {
    let finding = Finding::new(&SYNTAX_ERROR, Place::key(KeyPath::of("name")), Wrong {});
    let located =
        locate(finding, "a.campaign.toml".to_owned(), Source::Toml(text.into()), Some(&Spans::of(text)), None);
    let report = Report { file: "a.campaign.toml".to_owned(), findings: vec![located], ..Report::default() };
    let manner = Manner { language: Language::English, style: Style { color: false }, width: None, all: true };
    let mut out = Vec::new();
    write(Format::Full, &[report], manner, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("text")
}

#[test]
fn an_excerpt_shows_what_would_steer_a_terminal() {
    let drawn = drawn("name = \"\u{9b}31m\u{200e}\u{1b}[31m\u{202e}\"\n");
    assert!(drawn.contains("1 | name = \"\u{fffd}31m\u{fffd}␛[31m\u{fffd}\"\n"), "{drawn}");
}

#[test]
fn an_excerpt_leaves_the_mark_before_a_text_out() {
    let drawn = drawn("\u{feff}name = 1\n");
    assert!(drawn.contains("1 | name = 1\n  | ^^^^\n"), "{drawn}");
}
