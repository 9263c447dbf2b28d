//! Standings to paste into a chat or a document.

use std::io::{self, Write};

use super::cells::{Cells, cells};
use super::{Manner, Shown, heading, money, remarks, steps, text};
use crate::render::findings::escape_markdown as escape;
use crate::render::style::Style;
use crate::say::Language;

/// Writes campaigns, each with its table.
pub(super) fn write(campaigns: &[Shown<'_>], language: Language, out: &mut dyn Write) -> io::Result<()> {
    for (place, shown) in campaigns.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        write_one(shown, language, out)?;
    }
    Ok(())
}

fn write_one(shown: &Shown<'_>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "## {}\n", escape(&shown.overview.campaign.file.campaign.name))?;
    let dates = heading::dates(&shown.overview, language);
    let subtitle: Vec<String> = dates.into_iter().chain([heading::time(shown, language)]).collect();
    writeln!(out, "{}\n", escape(&subtitle.join(" · ")))?;
    if !shown.overview.goals.is_empty() {
        table(shown, language, out)?;
        writeln!(out)?;
    }
    let notes = notes(shown, language);
    for line in notes.iter().chain(&money::lines(shown, language)) {
        writeln!(out, "- {}", escape(line))?;
    }
    writeln!(out, "\n**{}**", escape(&steps::last_line(shown, language)))
}

fn table(shown: &Shown<'_>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let headings = text::headings(true, language);
    let names: Vec<&str> = headings.iter().map(|(name, _)| name.as_str()).collect();
    writeln!(out, "| {} |", names.join(" | "))?;
    let rules: Vec<&str> = headings.iter().map(|(_, numeric)| if *numeric { "--:" } else { "---" }).collect();
    writeln!(out, "| {} |", rules.join(" | "))?;
    for goal in &shown.overview.goals {
        let row: Cells = cells(shown, goal, language);
        let texts: Vec<String> = text::roomy_row(&row, language).iter().map(|text| escape(text)).collect();
        writeln!(out, "| {} |", texts.join(" | "))?;
    }
    Ok(())
}

fn notes(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let manner = Manner { language, style: Style { color: false }, width: None };
    let worst = steps::worst(shown).map(|goal| goal.goal.index);
    let of_goal = |goal| {
        let is_step = steps::is_beyond_the_table(crate::assess::GoalStanding::state(goal));
        let step = is_step.then(|| steps::step(shown, goal, language)).flatten();
        let step = step.filter(|_| worst != Some(goal.goal.index));
        let remarks = remarks::remarks(shown, goal, false, manner);
        step.into_iter().chain(remarks).map(|note| format!("{}: {note}", goal.goal.id)).collect::<Vec<_>>()
    };
    shown.overview.goals.iter().flat_map(of_goal).collect()
}
