//! A calendar for people: a heading, the table, and what to know about it.

use std::io::{self, Write};

use super::Shown;
use super::remarks::remarks;
use super::table::table;
use crate::model::day::Day;
use crate::render::plain::{no_command, visible};
use crate::render::status::Manner;
use crate::render::table::{NARROWEST, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{Sentence, sentence};

sentence! {
    Heading { name: String, from: Day, to: Day, zone: String }
    en "{name}: {from} – {to}, times in {zone}",
    sv "{name}: {from} – {to}, tider i {zone}",
    nb "{name}: {from} – {to}, tider i {zone}",
}

/// Writes it.
pub(super) fn write(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let paragraph = |text: &str| no_command(&wrap(&visible(text), width, "  ")).into_owned();
    let calendar = &shown.calendar;
    let heading = Heading {
        name: calendar.campaign.file.campaign.name.clone(),
        from: calendar.span.start(),
        to: calendar.span.end(),
        zone: calendar.campaign.zone.name().to_owned(),
    };
    writeln!(out, "{}", manner.style.bold(&paragraph(&heading.say(language))))?;
    if !calendar.entries.is_empty() {
        writeln!(out, "\n{}", table(shown, manner))?;
    }
    let remarks = remarks(shown, language);
    if !remarks.is_empty() {
        writeln!(out)?;
    }
    for remark in remarks {
        writeln!(out, "{}", paragraph(&remark))?;
    }
    Ok(())
}
