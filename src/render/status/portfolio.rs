//! Several campaigns at a glance: a line a goal, the worst first; what two campaigns both count; the money of all.

use std::io::{self, Write};

use super::cells::{Cells, cells, short_day};
use super::table::painted;
use super::text::paragraph;
use super::{Manner, Shown};
use crate::assess::{CurrencySum, Member, Overlap, money_by_currency, overlaps, urgency};
use crate::model::day::Day;
use crate::render::quantity::money;
use crate::render::table::Sheet;
use crate::say::{All, Language, Sentence, Show, noun, sentence};

/// So many overlaps are told; JSON has them all.
const MOST_OVERLAPS: usize = 5;
/// So many goals of an overlap are named.
const MOST_GOALS: usize = 4;

sentence! {
    GoalHeading {}
    en "Goal",
    sv "Mål",
    nb "Mål",
}

sentence! {
    NowHeading {}
    en "Now",
    sv "Nu",
    nb "Nå",
}

sentence! {
    TargetHeading {}
    en "Target",
    sv "Målvärde",
    nb "Målverdi",
}

sentence! {
    ChanceHeading {}
    en "Chance",
    sv "Chans",
    nb "Sjanse",
}

sentence! {
    StateHeading {}
    en "State",
    sv "Läge",
    nb "Status",
}

sentence! {
    BothCount { goals: All<String>, series: String, from: String, until: String }
    en "{goals} count the same {series} from {from} to {until}: nobody can tell which of them brought it",
    sv "{goals} räknar samma {series} från {from} till {until}: ingen kan säga vilken av dem som gav det",
    nb "{goals} teller samme {series} fra {from} til {until}: ingen kan si hvilken av dem som ga det",
}

sentence! {
    MoreGoals { count: String }
    en "{count} more",
    sv "{count} till",
    nb "{count} til",
}

sentence! {
    MoreOverlaps { count: String }
    en "{count} more such overlaps: `plan status --format json` lists them",
    sv "{count} sådana överlapp till: `plan status --format json` listar dem",
    nb "{count} slike overlapp til: `plan status --format json` lister dem",
}

sentence! {
    SpentInAll { spent: String, total: String, campaigns: Campaigns }
    en "{spent} of {total} spent in {campaigns}",
    sv "{spent} av {total} förbrukat i {campaigns}",
    nb "{spent} av {total} brukt i {campaigns}",
}

sentence! {
    NothingSpent { total: String, campaigns: Campaigns }
    en "{total} in {campaigns}, no spending recorded yet",
    sv "{total} i {campaigns}, inga utgifter inskrivna än",
    nb "{total} i {campaigns}, ingen utgifter skrevet inn ennå",
}

noun! {
    Campaigns
    en "campaign" "campaigns",
    sv "kampanj" "kampanjer",
    nb "kampanje" "kampanjer",
}

/// What is to be known of all campaigns together.
#[derive(Debug)]
pub(super) struct Together {
    /// Goals that count the same.
    pub(super) overlaps: Vec<Overlap>,
    /// The money, by currency.
    pub(super) money: Vec<CurrencySum>,
}

/// Puts campaigns side by side.
pub(super) fn together(campaigns: &[Shown<'_>], today: Day) -> Together {
    let members: Vec<Member<'_, '_>> =
        campaigns.iter().map(|shown| Member { folder: folder(&shown.file), overview: &shown.overview }).collect();
    Together { overlaps: overlaps(&members, today), money: money_by_currency(&members) }
}

/// The folder of a file as messages name it; empty for one in the working folder.
fn folder(file: &str) -> &str {
    file.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder)
}

/// Writes the table of all goals, and what is to be known of them together.
pub(super) fn write(campaigns: &[Shown<'_>], today: Day, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let language = manner.language;
    writeln!(out, "{}", table(campaigns, manner))?;
    let lines = lines(campaigns, today, language);
    if !lines.is_empty() {
        writeln!(out)?;
    }
    for line in lines {
        writeln!(out, "{}", paragraph("", &line, manner))?;
    }
    Ok(())
}

/// A line a goal, the worst first; among equals the order of the campaigns and their files.
fn table(campaigns: &[Shown<'_>], manner: Manner) -> String {
    let language = manner.language;
    let headings = [
        (GoalHeading {}.say(language), false),
        (NowHeading {}.say(language), true),
        (TargetHeading {}.say(language), true),
        (ChanceHeading {}.say(language), true),
        (StateHeading {}.say(language), false),
    ];
    let of_campaign = |shown: &Shown<'_>| -> Vec<(String, Cells)> {
        let rows = shown.overview.goals.iter().map(|goal| cells(shown, goal, language));
        rows.map(|row| (shown.name.clone(), row)).collect()
    };
    let mut rows: Vec<(String, Cells)> = campaigns.iter().flat_map(of_campaign).collect();
    rows.sort_by_key(|(_, row)| urgency(row.state));
    let mut sheet = Sheet::close(&headings, manner.width);
    for (name, row) in &rows {
        let goal = format!("{name}: {}", row.goal);
        sheet.row(&[goal, row.now.clone(), row.target.clone(), row.chance.clone(), row.state.show(language)]);
    }
    painted(&sheet.finish(), rows.iter().map(|(_, row)| row.state), manner)
}

/// What is to be known of the campaigns together: overlaps, then the money.
pub(in crate::render) fn lines(campaigns: &[Shown<'_>], today: Day, language: Language) -> Vec<String> {
    let together = together(campaigns, today);
    let told = together.overlaps.iter().take(MOST_OVERLAPS);
    let mut lines: Vec<String> = told.map(|overlap| both_count(overlap, campaigns, today, language)).collect();
    let more = together.overlaps.len().saturating_sub(MOST_OVERLAPS);
    lines.extend((more > 0).then(|| MoreOverlaps { count: more.to_string() }.say(language)));
    lines.extend(together.money.iter().filter_map(|sum| spent(sum, language)));
    lines
}

fn both_count(overlap: &Overlap, campaigns: &[Shown<'_>], today: Day, language: Language) -> String {
    let goal = |&(campaign, goal): &(usize, usize)| {
        let shown = &campaigns[campaign];
        let id = shown.overview.campaign.goals.get(goal).map_or("", |goal| goal.id.as_str());
        format!("{}: {id}", shown.name)
    };
    let [from, until] = [overlap.days.start(), overlap.days.end()].map(|day| short_day(day, today, language));
    let mut goals: Vec<String> = overlap.goals.iter().take(MOST_GOALS).map(goal).collect();
    let more = overlap.goals.len().saturating_sub(MOST_GOALS);
    goals.extend((more > 0).then(|| MoreGoals { count: more.to_string() }.say(language)));
    BothCount { goals: All(goals), series: overlap.series.to_string(), from, until }.say(language)
}

fn spent(sum: &CurrencySum, language: Language) -> Option<String> {
    let shown = |of| money(of, &sum.currency, language);
    let total = sum.total.filter(|_| sum.campaigns > 1)?;
    let (total, campaigns) = (shown(total), Campaigns(sum.campaigns as u64));
    Some(match sum.spent {
        Some(spent) => SpentInAll { spent: shown(spent), total, campaigns }.say(language),
        None => NothingSpent { total, campaigns }.say(language),
    })
}
