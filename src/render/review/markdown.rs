//! A review as minutes to paste into a chat or a document.

use std::io::{self, Write};

use super::{head, steps};
use crate::assess::review::Reviewed;
use crate::render::findings::escape_markdown as escape;
use crate::render::status::Shown;
use crate::say::Language;

/// Writes it.
pub(super) fn write(
    shown: &Shown<'_>,
    goals: &[Reviewed<'_, '_>],
    language: Language,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "## {}\n", escape(&shown.overview.campaign.file.campaign.name))?;
    for line in head::above(shown, language) {
        writeln!(out, "- {}", escape(&line))?;
    }
    for reviewed in goals {
        let (id, standing) = (&reviewed.goal.goal.id, steps::standing(reviewed.goal, language));
        writeln!(out, "\n**{}**: {}\n", escape(id), escape(&standing))?;
        for line in steps::lines(shown, reviewed, language) {
            writeln!(out, "- {}", escape(&line))?;
        }
    }
    Ok(())
}
