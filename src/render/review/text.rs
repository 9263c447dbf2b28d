//! A review for people at a table: the goals, the worst first, each with what could be done.

use std::io::{self, Write};

use super::{head, steps};
use crate::assess::review::Reviewed;
use crate::render::status::{Manner, Shown, paragraph, title};

/// Writes it.
pub(super) fn write(
    shown: &Shown<'_>,
    goals: &[Reviewed<'_, '_>],
    manner: Manner,
    out: &mut dyn Write,
) -> io::Result<()> {
    let language = manner.language;
    writeln!(out, "{}\n", title(shown, manner))?;
    for line in head::above(shown, language) {
        writeln!(out, "{}", paragraph("", &line, manner))?;
    }
    for reviewed in goals {
        let line = format!("{}: {}", reviewed.goal.goal.id, steps::standing(reviewed.goal, language));
        writeln!(out, "\n{}", manner.style.bold(&paragraph("", &line, manner)))?;
        for line in steps::lines(shown, reviewed, language) {
            writeln!(out, "{}", paragraph("  ", &format!("- {line}"), manner))?;
        }
    }
    if let Some(line) = head::below(shown, language) {
        writeln!(out, "\n{}", paragraph("", &line, manner))?;
    }
    Ok(())
}
