//! Standings for people at a terminal: a table that fits, remarks, the money, and what to do next.
//!
//! Where there is no room for every column, what is needed and where it leads moves under the table.

use std::io::{self, Write};

use super::notes::notes;
use super::table::table;
use super::{Manner, Shown, cells, heading, money, steps};
use crate::assess::GoalStanding;
use crate::progress::state::State;
use crate::render::plain::{no_command, visible};
use crate::render::table::{NARROWEST, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{Sentence, sentence};

sentence! {
    StraightLine {}
    en "At this pace: a straight line from the start through the last reading, no forecast.",
    sv "I denna takt: en rak linje från starten genom den senaste avläsningen, ingen prognos.",
    nb "I dette tempo: en rett linje fra starten gjennom den siste avlesningen, ingen prognose.",
}

sentence! {
    BudgetHeading {}
    en "Budget",
    sv "Budget",
    nb "Budsjett",
}

/// Writes campaigns, each with its table.
pub(super) fn write(campaigns: &[Shown<'_>], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    for (place, shown) in campaigns.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        write_one(shown, manner, out)?;
    }
    Ok(())
}

fn write_one(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let style = manner.style;
    writeln!(out, "{}", title(shown, manner))?;
    writeln!(out)?;
    if !shown.overview.goals.is_empty() {
        let (table, layout) = table(shown, manner);
        writeln!(out, "{table}")?;
        let notes = notes(shown, !layout.is_full, manner.language);
        let footnote = shown.overview.goals.iter().any(leads_somewhere).then(|| StraightLine {}.say(manner.language));
        if !notes.is_empty() || footnote.is_some() {
            writeln!(out)?;
        }
        for line in notes {
            writeln!(out, "{}", paragraph("", &line, manner))?;
        }
        if let Some(footnote) = footnote {
            writeln!(out, "{}", style.dim(&paragraph("", &footnote, manner)))?;
        }
    }
    let lines = money::lines(shown, manner.language);
    if !lines.is_empty() {
        writeln!(out, "\n{}", style.bold(&BudgetHeading {}.say(manner.language)))?;
        for line in lines {
            writeln!(out, "{}", paragraph("  ", &line, manner))?;
        }
    }
    writeln!(out, "\n{}", style.bold(&paragraph("", &steps::last_line(shown, manner.language), manner)))
}

/// "Open late · 1 Jul 2026 – 31 Jan 2027 · 67% of the time gone".
fn title(shown: &Shown<'_>, manner: Manner) -> String {
    let name = manner.style.bold(&no_command(&visible(&shown.overview.campaign.file.campaign.name)));
    let dates = heading::dates(&shown.overview, manner.language);
    let parts = [Some(name), dates, Some(heading::time(shown, manner.language))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whether the table or the remarks speak of a goal's straight line.
fn leads_somewhere(goal: &GoalStanding<'_>) -> bool {
    let is_open = cells::is_under_way(goal.state()) && goal.state() != State::Met;
    is_open && goal.standing.as_ref().is_some_and(|standing| standing.projection.is_some())
}

/// A line made safe to show and broken before the edge. It is indented, and what follows a little more.
fn paragraph(indent: &str, line: &str, manner: Manner) -> String {
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let wrapped = wrap(&visible(line), width - indent.len(), &format!("{indent}  "));
    no_command(&format!("{indent}{wrapped}")).into_owned()
}
