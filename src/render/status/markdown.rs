//! Standings to paste into a chat or a document.

use std::io::{self, Write};

use super::cells::{Cells, cells};
use super::notes::notes;
use super::table::Layout;
use super::{Shown, heading, money, portfolio, steps};
use crate::model::day::Day;
use crate::render::findings::escape_markdown as escape;
use crate::say::Language;

/// Writes campaigns, each with its table; above several what is to be known of them together.
pub(super) fn write(as_of: Day, campaigns: &[Shown<'_>], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let together = if campaigns.len() > 1 { portfolio::lines(campaigns, as_of, language) } else { Vec::new() };
    for line in &together {
        writeln!(out, "- {}", escape(line))?;
    }
    if !together.is_empty() {
        writeln!(out)?;
    }
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
        write_table(shown, language, out)?;
        writeln!(out)?;
    }
    let notes = notes(shown, false, language);
    let lines = [notes, money::lines(shown, language)].concat();
    for line in &lines {
        writeln!(out, "- {}", escape(line))?;
    }
    if !lines.is_empty() {
        writeln!(out)?;
    }
    writeln!(out, "**{}**", escape(&steps::last_line(shown, language)))
}

/// Writes the table of a campaign's goals.
pub(in crate::render) fn write_table(shown: &Shown<'_>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let headings = Layout::FULL.headings(language);
    let names: Vec<&str> = headings.iter().map(|(name, _)| name.as_str()).collect();
    writeln!(out, "| {} |", names.join(" | "))?;
    let rules: Vec<&str> = headings.iter().map(|(_, numeric)| if *numeric { "--:" } else { "---" }).collect();
    writeln!(out, "| {} |", rules.join(" | "))?;
    for goal in &shown.overview.goals {
        let row: Cells = cells(shown, goal, language);
        let texts: Vec<String> = Layout::FULL.row(&row, language).iter().map(|text| escape(text)).collect();
        writeln!(out, "| {} |", texts.join(" | "))?;
    }
    Ok(())
}
