//! What was made of a goal's sentence: for people, and as an object a line for programs.

mod json;
mod next;
#[cfg(test)]
mod tests;
mod text;
mod understood;

use std::io::{self, Write};

use super::status::Manner;
use crate::assess::sentence::Judgement;
pub(crate) use json::SCHEMA;

/// How judgements are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: what was understood, six verdicts, a better sentence.
    Text,
    /// A JSON object a line, one for each sentence.
    Json,
}

/// Writes one judgement.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(format: Format, judgement: &Judgement<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => text::write(judgement, manner, out),
        Format::Json => json::write(judgement, out),
    }
}
