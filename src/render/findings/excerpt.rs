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

/// Draws a finding. The renderer makes the lines of the file safe; names and messages are made safe here.
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
    renderer.term_width(usize::from(manner.width.unwrap_or(100))).render(&[group])
}

/// The lines that a finding is about, the number of the first of them, and what it points at in them. The rest of the
/// file is left out: the renderer reads all that it is given, for every finding.
fn lines(located: &Located) -> (&str, usize, Range<usize>) {
    let (text, line) = match &located.source {
        Source::Toml(text) => (text, located.start.0),
        Source::Row { text, line, .. } => (text, *line),
    };
    let Span { start, end } = located.span;
    let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let last = text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1);
    (&text[first..last], usize::try_from(line).unwrap_or(usize::MAX), start - first..end - first)
}
