//! A finding with the lines it is about, drawn as compilers draw them.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Located, Manner, Source};
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::words::HelpWord;
use crate::say::{Sentence, Show};
use crate::text::toml::Span;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Draws a finding. The renderer makes most of the lines of the file safe; the rest, names and messages are made safe here.
pub(super) fn draw(located: &Located, manner: Manner) -> String {
    let finding = &located.finding;
    let language = manner.language;
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let word = finding.severity.show(language);
    let message = finding.message.say(language);
    let message = visible(&message);
    let file = visible(&located.file);
    let (text, first_line, pointed) = lines(located);
    let annotation = AnnotationKind::Primary.span(pointed);
    let snippet = Snippet::source(text).line_start(first_line).path(&*file).annotation(annotation);
    let mut group = level.with_name(&*word).primary_title(&*message).id(finding.rule.code).element(snippet);
    let help = finding.help.as_ref().map(|help| help.say(language));
    let help = help.as_deref().map(visible);
    let help_word = HelpWord {}.say(language);
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(&*help_word).message(&**help));
    }
    let renderer = if manner.style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    safe(&renderer.term_width(usize::from(manner.width.unwrap_or(100))).render(&[group]))
}

/// What was drawn without the characters that the renderer lets through and a terminal obeys: C1 controls and marks of
/// direction. The escapes in it are its own colours; those of the file it has made visible.
fn safe(drawn: &str) -> String {
    let line = |line: &str| line.split('\x1b').map(visible).collect::<Vec<_>>().join("\x1b");
    drawn.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// The lines that a finding is about, the number of the first of them, and what it points at in them. The rest of the
/// file is left out: the renderer reads all that it is given, for every finding.
fn lines(located: &Located) -> (&str, usize, Range<usize>) {
    let (text, line) = match &located.source {
        Source::Toml(text) => (text, located.start.0),
        Source::Row { text, line, .. } => (text, *line),
    };
    // The mark that some editors put before a text is no part of its first line.
    let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    let Span { start, end } = located.span;
    let (start, end) = (start.max(mark), end.max(mark));
    let first = text[..start].rfind('\n').map_or(mark, |newline| newline + 1);
    let last = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
    (&text[first..last], usize::try_from(line).unwrap_or(usize::MAX), start - first..end - first)
}
