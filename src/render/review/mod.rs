//! The follow-up meeting, for people at a table, for other programs, and to paste into the minutes.

mod entry;
mod head;
mod json;
mod markdown;
mod results;
mod steps;
mod text;

use std::io::{self, Write};

pub(crate) use entry::{Entry, Written, tell_written};
pub(crate) use results::write_results;

use super::status::{Manner, Shown};
use crate::text::snapshots::Folded;

/// How a review is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: the goals, the worst first, with what could be done.
    Text,
    /// One JSON object.
    Json,
    /// Minutes to paste into a chat or a document.
    Markdown,
}

/// Writes the review of a campaign.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(
    format: Format,
    shown: &Shown<'_>,
    folded: &Folded,
    manner: Manner,
    out: &mut dyn Write,
) -> io::Result<()> {
    let goals = crate::assess::review::goals(&shown.overview, folded);
    match format {
        Format::Text => text::write(shown, &goals, manner, out),
        Format::Json => json::write(shown, &goals, out),
        Format::Markdown => markdown::write(shown, &goals, manner.language, out),
    }
}
