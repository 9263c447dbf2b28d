//! A warning beside what a command does: what is to be known, and what to do about it.

use crate::env::Env;
use crate::model::finding::Severity;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::words::HelpWord;
use crate::say::{Sentence, Show};

/// Says a warning to people, with the next step where there is one.
///
/// # Errors
/// When nobody reads any more.
pub(super) fn warn(what: &dyn Sentence, help: Option<&dyn Sentence>, env: &mut Env<'_>) -> std::io::Result<()> {
    let style = Style { color: env.color };
    let word = style.severity(Severity::Warning, &Severity::Warning.show(env.language));
    writeln!(env.err, "{word}: {}", visible(&what.say(env.language)))?;
    let Some(help) = help else { return Ok(()) };
    writeln!(env.err, "{}: {}", HelpWord {}.say(env.language), visible(&help.say(env.language)))
}
