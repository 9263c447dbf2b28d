//! A report to paste into a pull request, a document or a chat.

use super::events::{Event, What, events};
use super::{Reported, answer, mark, names};
use crate::model::day::Day;
use crate::model::finding::Severity;
use crate::render::findings::escape_markdown as escape;
use crate::render::status::markdown::write_table;
use crate::render::status::notes::notes;
use crate::render::status::{Shown, heading, money, portfolio, steps};
use crate::say::{Language, Sentence, Show};

/// The report.
pub(super) fn text(as_of: Day, shown: &[Shown<'_>], campaigns: &[Reported<'_>], language: Language) -> String {
    // First, so that an earlier report is known by how it begins.
    let mut text = format!("<!-- {} -->\n\n", mark());
    if campaigns.len() > 1 {
        let overviews = campaigns.iter().map(Reported::overview);
        let count = super::Campaigns(campaigns.len() as u64).show(language);
        let verdict = escape(&answer::of_all(overviews, language));
        let title = format!("# {count}, {}\n\n**{verdict}**\n\n", as_of.show(language));
        text += &title;
        text += &list(&portfolio::lines(shown, as_of, language));
    }
    for told in campaigns {
        text += &campaign(as_of, told, if campaigns.len() > 1 { "##" } else { "#" }, language);
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn campaign(as_of: Day, told: &Reported<'_>, rank: &str, language: Language) -> String {
    let overview = told.overview();
    let file = &overview.campaign.file.campaign;
    let dates = heading::dates(overview, language);
    let facts =
        dates.into_iter().chain([heading::time(told.shown, language), as_of.show(language)]).chain(file.owner.clone());
    let facts = escape(&facts.collect::<Vec<_>>().join(" · "));
    let verdict = escape(&answer::of_campaign(overview, language));
    let mut text = format!("{rank} {}\n\n{facts}\n\n**{verdict}**\n\n", escape(&file.name));
    if !overview.goals.is_empty() {
        text += &table(told, language);
    }
    text += &list(&notes(told.shown, false, language));
    text += &section(rank, &money::BudgetHeading {}.say(language), &money::lines(told.shown, language));
    let events: Vec<String> =
        events(overview.campaign, overview.today).iter().map(|one| event(one, language)).collect();
    text += &section(rank, &super::OnTheWay {}.say(language), &events);
    let grave = told.findings.iter().filter(|located| located.finding.severity > Severity::Note);
    let findings: Vec<String> = grave
        .map(|located| {
            let goal = located.goal.as_deref().and_then(|id| overview.campaign.goal(id));
            let name = goal.map(|goal| format!("{}: ", names::goal(goal, language))).unwrap_or_default();
            format!("{name}{} ({})", located.finding.message.say(language), located.finding.rule.code)
        })
        .collect();
    text += &section(rank, &super::StillOpen {}.say(language), &findings);
    text + &format!("**{}**\n\n", escape(&steps::last_line(told.shown, language)))
}

fn table(told: &Reported<'_>, language: Language) -> String {
    let mut table = Vec::new();
    // Writing to memory cannot fail.
    let _ = write_table(told.shown, language, &mut table);
    String::from_utf8_lossy(&table).into_owned() + "\n"
}

fn section(rank: &str, title: &str, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("{rank}# {title}\n\n{}", list(lines)) }
}

/// The lines as a list, with an empty line behind it; nothing of none.
fn list(lines: &[String]) -> String {
    let items: Vec<String> = lines.iter().map(|line| format!("- {}\n", escape(line))).collect();
    if items.is_empty() { String::new() } else { items.concat() + "\n" }
}

/// "5 Oct 2026: Moved 3,000 kr … Because films brought three times as many."
fn event(event: &Event<'_>, language: Language) -> String {
    let (text, why) = match event.what {
        What::Change { did, why } => (did.to_owned(), why),
        What::Break { series, why } => (super::CountedAnew { series: series.to_owned() }.say(language), why),
        What::Review { note } => (super::FollowUp {}.say(language), note),
    };
    let why = why.map(|why| format!(". {why}")).unwrap_or_default();
    format!("{}: {}{why}", event.day.show(language), text.trim_end_matches('.'))
}
