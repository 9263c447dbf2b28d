//! A finding with the lines it is about, drawn as compilers draw them.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Located, Manner, Source};
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::words::HelpWord;
use crate::say::{Sentence, Show};

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
    let (text, first_line) = lines(located);
    let annotation = AnnotationKind::Primary.span(located.span.start..located.span.end);
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

fn lines(located: &Located) -> (&str, usize) {
    match &located.source {
        Source::Toml(text) => (text, 1),
        Source::Row { text, line, .. } => (text, usize::try_from(*line).unwrap_or(usize::MAX)),
    }
}
