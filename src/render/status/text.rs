//! Standings for people at a terminal: a table that fits, remarks, the money, and what to do next.
//!
//! Where there is no room for every column, what is needed and where it leads moves under the table.

use std::io::{self, Write};

use super::notes::notes;
use super::outlook::says_something;
use super::table::table;
use super::{Manner, Shown, cells, charts, heading, money, portfolio, steps};
use crate::model::day::Day;
use crate::progress::standing::Standing;
use crate::progress::state::State;
use crate::render::plain::{no_command, visible};
use crate::render::table::{NARROWEST, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{Language, Sentence, sentence};

sentence! {
    StraightLine {}
    en "At this pace: a straight line from the start through the last reading, no forecast.",
    sv "I den här takten: en rak linje från starten genom den senaste avläsningen, ingen prognos.",
    nb "I dette tempo: en rett linje fra starten gjennom den siste avlesningen, ingen prognose.",
}

sentence! {
    Forecasts {}
    en "Forecast: the value at the end if things go on as they have, and where it lies in 8 cases of 10; see `plan explain forecast`.",
    sv "Prognos: värdet vid slutet om det går som hittills, och var det hamnar i 8 fall av 10; se `plan explain forecast`.",
    nb "Prognose: verdien til slutt om det går som hittil, og hvor den havner i 8 av 10 tilfeller; se `plan explain forecast`.",
}

sentence! {
    ShowsWhole { name: String }
    en "`plan status {name}` shows that campaign whole.",
    sv "`plan status {name}` visar hela den kampanjen.",
    nb "`plan status {name}` viser hele den kampanjen.",
}

/// So many campaigns are shown whole, below the overview of all; of more only the overview.
const FEW: usize = 5;

/// Writes campaigns, each with its table; several begin with an overview.
pub(super) fn write(as_of: Day, campaigns: &[Shown<'_>], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let are_several = campaigns.len() > 1;
    if are_several {
        portfolio::write(campaigns, as_of, manner, out)?;
    }
    if campaigns.len() > FEW {
        return write_first_step(campaigns, manner, out);
    }
    for (place, shown) in campaigns.iter().enumerate() {
        if place > 0 || are_several {
            writeln!(out)?;
        }
        write_one(shown, manner, out)?;
    }
    Ok(())
}

/// What to do first of all, and how to see more.
fn write_first_step(campaigns: &[Shown<'_>], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let Some(worst) = campaigns.first() else { return Ok(()) };
    let name = worst.name.clone();
    let step = format!("{name}: {}", steps::last_line(worst, manner.language));
    writeln!(out, "\n{}", manner.style.bold(&paragraph("", &step, manner)))?;
    writeln!(out, "{}", paragraph("", &ShowsWhole { name }.say(manner.language), manner))
}

fn write_one(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let style = manner.style;
    writeln!(out, "{}", title(shown, manner))?;
    writeln!(out)?;
    if !shown.overview.goals.is_empty() {
        let (table, layout) = table(shown, manner);
        writeln!(out, "{table}")?;
        let notes = notes(shown, !layout.is_full, manner.language);
        let footnote = footnote(shown, manner.language);
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
    if let Some(drawn) = &shown.drawn {
        charts::write(shown, drawn, manner, out)?;
    }
    let lines = money::lines(shown, manner.language);
    if !lines.is_empty() {
        writeln!(out, "\n{}", style.bold(&money::BudgetHeading {}.say(manner.language)))?;
        for line in lines {
            writeln!(out, "{}", paragraph("  ", &line, manner))?;
        }
    }
    writeln!(out, "\n{}", style.bold(&paragraph("", &steps::last_line(shown, manner.language), manner)))
}

/// "Open late · 1 Jul 2026 – 31 Jan 2027 · 67% of the time gone".
pub(in crate::render) fn title(shown: &Shown<'_>, manner: Manner) -> String {
    let name = manner.style.bold(&no_command(&visible(&shown.overview.campaign.file.campaign.name)));
    let dates = heading::dates(&shown.overview, manner.language);
    let parts = [Some(name), dates, Some(heading::time(shown, manner.language))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the forecasts of the table or the remarks are; where a goal has only a straight line, what that is.
fn footnote(shown: &Shown<'_>, language: Language) -> Option<String> {
    let open = shown.overview.goals.iter().filter(|goal| cells::is_under_way(goal.state()));
    let standings: Vec<&Standing> = open.filter_map(|goal| goal.standing.as_ref()).collect();
    if standings.iter().any(|standing| standing.outlook.is_some() && says_something(standing)) {
        return Some(Forecasts {}.say(language));
    }
    let is_straight = |standing: &&Standing| standing.projection.is_some() && standing.state != State::Met;
    standings.iter().any(is_straight).then(|| StraightLine {}.say(language))
}

/// A line made safe to show and broken before the edge. It is indented, and what follows a little more.
pub(in crate::render) fn paragraph(indent: &str, line: &str, manner: Manner) -> String {
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let wrapped = wrap(&visible(line), width - indent.len(), &format!("{indent}  "));
    no_command(&format!("{indent}{wrapped}")).into_owned()
}
