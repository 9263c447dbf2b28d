//! A goal put into a campaign file that is there already: what `plan goal … --add CAMPAIGN` does.
//!
//! One `[[goal]]` comes to the end of the file; everything else in it stays as it is, byte for byte. A goal that
//! `plan check` would call an error does not come in. What its sentence is worth is said elsewhere.

mod trial;

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::goal::GoalTable;
use crate::model::document::settings::FailOn;
use crate::model::finding::Finding;
use crate::model::statement::Moment;
use crate::render::goal_name::in_one_line;
use crate::render::plain::visible;
use crate::say::{Failure, Sentence, sentence};
use crate::store::{amend, discover};
use crate::text::campaign;
use crate::text::duration::calendar_span;
use crate::text::shell;
use crate::text::starter::{NotAdded, goal_block, with_block};
use crate::text::stated::{self, Ends};
use crate::text::statement::{self, Known};

sentence! {
    Added { file: String, goal: String }
    en "added to {file}: {goal}",
    sv "tillagt i {file}: {goal}",
    nb "lagt til i {file}: {goal}",
}

sentence! {
    Next { command: String }
    en "next: {command}  says what is left to fill in",
    sv "sedan: {command}  säger vad som är kvar att fylla i",
    nb "videre: {command}  sier hva som gjenstår å fylle inn",
}

sentence! {
    NoSentence {}
    en "there is no goal to add: the sentence is empty",
    sv "det finns inget mål att lägga till: meningen är tom",
    nb "det finnes ikke noe mål å legge til: setningen er tom",
}

sentence! {
    WriteGoal { file: String }
    en "write the goal in quotes: plan goal \"500 new followers by 30 June\" --add {file}",
    sv "skriv målet inom citattecken: plan goal \"500 nya följare till den 30 juni\" --add {file}",
    nb "skriv målet i anførselstegn: plan goal \"500 nye følgere innen 30. juni\" --add {file}",
}

sentence! {
    NotRead { file: String }
    en "{file} cannot be read as a campaign, so no goal is added to it",
    sv "{file} går inte att läsa som en kampanj, så inget mål läggs till",
    nb "{file} kan ikke leses som en kampanje, så ikke noe mål legges til",
}

sentence! {
    CheckFirst { file: String }
    en "`plan check {file}` shows where it is wrong; mend that first",
    sv "`plan check {file}` visar var det är fel; rätta det först",
    nb "`plan check {file}` viser hvor det er feil; rett det først",
}

sentence! {
    GoalsInOneLine { file: String }
    en "the goals in {file} are written as one value, which nothing can be added to behind it",
    sv "målen i {file} är skrivna som ett enda värde, som inget kan läggas till efter",
    nb "målene i {file} er skrevet som én verdi, som ingenting kan legges til etter",
}

sentence! {
    GiveTables {}
    en "write each of them as a table under a line of its own, [[goal]], then run this again",
    sv "skriv vart och ett som en tabell under en egen rad, [[goal]], och kör igen",
    nb "skriv hvert av dem som en tabell under en egen linje, [[goal]], og kjør på nytt",
}

/// A goal to add.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'w> {
    /// Its sentence.
    pub(crate) sentence: &'w str,
    /// The campaign that takes it, as the user names it.
    pub(crate) campaign: &'w Path,
    /// Whether it is only shown what would be added.
    pub(crate) dry_run: bool,
    /// Where an error keeps it out; at [`FailOn::Never`] only what cannot be read does.
    pub(crate) bar: FailOn,
}

/// What became of a goal, with what `plan check` says of it.
#[derive(Debug)]
pub(crate) struct Answer {
    /// What is found in the goal as the file has it, or would have it.
    pub(crate) findings: Vec<Finding>,
    /// The goal in the file; `None` where its findings kept it out.
    pub(crate) added: Option<AddedGoal>,
}

/// A goal that was added, in whole lines to show.
#[derive(Debug)]
pub(crate) struct AddedGoal {
    /// That it was added; of a dry run, the table that would be.
    pub(crate) result: String,
    /// What to do next; empty after a dry run.
    pub(crate) next: String,
}

/// Adds the goal that a sentence says to a campaign, unless the file would be in error with it.
///
/// # Errors
/// When there is no such campaign, it cannot be read or takes no more goals, or it cannot be written. Nothing has
/// changed then.
pub(crate) fn add(wanted: Wanted<'_>, env: &Env<'_>) -> anyhow::Result<Answer> {
    let found = discover::campaign(Some(wanted.campaign), &env.cwd)?;
    let (file, command_word) = (found.shown.clone(), shell::word(&found.shown));
    if wanted.sentence.trim().is_empty() {
        return Err(Failure::new(NoSentence {}).help(WriteGoal { file: command_word }).into());
    }
    let bench = trial::Bench::of(&found.path, &env.cwd);
    let (mut table, mut goal, mut findings, mut refused) = (String::new(), String::new(), Vec::new(), false);
    let mut rewrite = |text: &str| {
        (table, goal) = goal_for(wanted.sentence, text, &file, env.now)?;
        let longer = with_block(text, &table).map_err(|why| refusal(why, &file))?;
        findings = bench.findings(&longer);
        refused = findings.iter().any(|finding| trial::keeps_out(finding, wanted.bar));
        Ok((!refused && !wanted.dry_run).then_some(longer))
    };
    if wanted.dry_run {
        rewrite(&amend::read(&found.path, &found.shown)?)?;
    } else {
        amend::amend(&found.path, &found.shown, &mut rewrite)?;
    }
    if refused {
        return Ok(Answer { findings, added: None });
    }
    if wanted.dry_run {
        return Ok(Answer { findings, added: Some(AddedGoal { result: table, next: String::new() }) });
    }
    let next = Next { command: format!("plan check {command_word}") }.say(env.language);
    let added = Added { file, goal }.say(env.language);
    let added = AddedGoal { result: format!("{}\n", visible(&added)), next: format!("{}\n", visible(&next)) };
    Ok(Answer { findings, added: Some(added) })
}

/// The goal as a table for the campaign of this text, and in one line.
fn goal_for(sentence: &str, text: &str, shown: &str, now: DateTime<Utc>) -> anyhow::Result<(String, String)> {
    let read = campaign::read(text, None);
    let campaign = read.value.ok_or_else(|| refusal(NotAdded::Unreadable, shown))?;
    let today = campaign.zone.day(now);
    let (goal, ends) = stated_goal(sentence, &campaign, today);
    let line = in_one_line(&goal, ends.as_ref(), campaign.language);
    let line = if line.is_empty() { sentence.trim().to_owned() } else { line };
    Ok((goal_block(&goal), line))
}

/// What the sentence says, as a goal of this campaign: days that are the campaign's are not said twice, and its id is
/// nobody else's.
fn stated_goal(sentence: &str, campaign: &Campaign, today: Day) -> (GoalTable, Option<Ends>) {
    let words: Vec<(&str, String)> = campaign
        .metrics
        .values()
        .flat_map(|metric| [(metric.name.as_str(), metric.name.replace('_', " ")), (&metric.name, metric.unit.clone())])
        .filter(|(_, word)| !word.is_empty())
        .collect();
    let metrics: Vec<(&str, &str)> = words.iter().map(|(name, word)| (*name, word.as_str())).collect();
    let channels: Vec<&str> = campaign.channels.keys().map(String::as_str).collect();
    let known = Known { language: Some(campaign.language), metrics: &metrics, channels: &channels };
    let said = statement::read(sentence, &known);
    let own = |name: &str| campaign.metrics.get(name).cloned();
    let mut goal = stated::goal(sentence, &said, &own, campaign.language);
    let ends = stated::ends(&said, campaign.start, campaign.start.unwrap_or(today), campaign.language);
    let last = ends.as_ref().and_then(|ends| match ends {
        Ends::On(day) => Some(*day),
        Ends::After(length) => Some(calendar_span(length)?.end_from(campaign.start?)),
    });
    goal.end = last.filter(|last| campaign.end != Some(*last));
    if let Some(Moment::Day(start)) = said.start.map(|start| start.value) {
        goal.start = Some(start).filter(|start| campaign.start != Some(*start));
    }
    goal.id = free_id(&goal, campaign);
    (goal, ends)
}

/// An id where metric and channel, which stand for one, are another goal's already; `None` where none is needed.
fn free_id(goal: &GoalTable, campaign: &Campaign) -> Option<String> {
    let parts = goal.metric.iter().chain(&goal.channel.values);
    let usual = parts.map(String::as_str).collect::<Vec<_>>().join("-");
    let is_taken = |id: &str| campaign.goal(id).is_some();
    if usual.is_empty() || !is_taken(&usual) {
        return None;
    }
    (2..=campaign.goals.len() + 2).map(|count| format!("{usual}-{count}")).find(|id| !is_taken(id))
}

fn refusal(why: NotAdded, shown: &str) -> anyhow::Error {
    let file = shown.to_owned();
    match why {
        NotAdded::Unreadable => {
            Failure::new(NotRead { file: file.clone() }).help(CheckFirst { file: shell::word(&file) })
        }
        NotAdded::OneValue => Failure::new(GoalsInOneLine { file }).help(GiveTables {}),
    }
    .into()
}
