//! Takes a goal's sentence into the campaign: language, the goal's fields, days and money. What a flag or an answer has
//! said already stays as it is.

use super::complaints::days::{AlreadyOver, WriteLaterEnd};
use super::field::goal_now;
use super::realism;
use super::take::Setting;
use crate::model::day::Day;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::channel::ChannelTable;
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::Written;
use crate::model::platform;
use crate::model::statement::{Moment, Said, Statement, Unit};
use crate::say::{Failure, Language};
use crate::text::duration::calendar_span;
use crate::text::stated::{self, Ends};
use crate::text::statement::{self, Known};
use crate::text::suggestion::{self, Given};

/// What a sentence says, read as the campaign reads it.
pub(super) fn read(sentence: &str, file: &CampaignFile, setting: Setting) -> Statement {
    let own: Vec<&str> =
        file.channel.keys().map(String::as_str).filter(|name| platform::known(name).is_none()).collect();
    let metrics: Vec<(&str, String)> = file.metric.keys().map(|name| (name.as_str(), name.replace('_', " "))).collect();
    let metrics: Vec<(&str, &str)> = metrics.iter().map(|(name, word)| (*name, word.as_str())).collect();
    let language = Some(setting.language_of(file));
    statement::read(sentence, &Known { language, metrics: &metrics, channels: &own })
}

/// Puts a sentence into the last goal, and what it says of days, money and language into the campaign.
///
/// # Errors
/// With somebody to ask, when the sentence ends in the past.
pub(super) fn take(sentence: &str, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    let mut said = read(sentence, file, setting);
    said.metric = said.metric.or_else(|| given_metric(file));
    if file.campaign.language.is_none() {
        file.campaign.language = said.language.map(|language| language.code().to_owned());
    }
    let language = setting.language_of(file);
    merge(stated::goal(sentence, &said, &|_| None, language), file);
    declare_channels(file);
    days(&said, language, file, setting)?;
    budget(&said, file);
    Ok(())
}

/// The metric that the goal has already, for a sentence that names none.
fn given_metric(file: &CampaignFile) -> Option<Said<String>> {
    file.goal.last()?.metric.clone().map(|value| Said { value, at: 0..0 })
}

/// Reads the goal's sentence once more when somebody has said which metric it is of: its numbers are those of that one,
/// or of none.
pub(super) fn count(metric: String, file: &mut CampaignFile, setting: Setting) {
    let sentence = goal_now(file).statement.clone().unwrap_or_default();
    let mut said = read(&sentence, file, setting);
    said.metric = Some(Said { value: metric.clone(), at: 0..0 });
    let told = stated::goal(&sentence, &said, &|_| None, setting.language_of(file));
    let goal = goal_now(file);
    goal.metric = Some(metric);
    if said.target.is_some() || said.change.is_some() {
        goal.target = told.target;
    }
    if said.baseline.is_some() {
        goal.baseline = told.baseline;
    }
    goal.per = goal.per.or(told.per);
}

/// Writes the last goal's sentence anew when its number was changed: what it said before would contradict it. A sentence
/// that could not be whole is left out; the fields say what it said.
pub(super) fn rewrite(file: &mut CampaignFile, setting: Setting) {
    let whole = whole(file, file.goal.len().saturating_sub(1), setting);
    goal_now(file).statement = whole;
}

/// Writes the better sentence instead of each one that says no pass mark, where the fields have made it whole.
pub(super) fn rewrite_vague(file: &mut CampaignFile, setting: Setting) {
    for index in 0..file.goal.len() {
        let Some(sentence) = &file.goal[index].statement else { continue };
        let said = read(sentence, file, setting);
        if (said.measurable.is_err() || said.specific.is_err())
            && let Some(whole) = whole(file, index, setting)
        {
            file.goal[index].statement = Some(whole);
        }
    }
}

/// A goal's sentence with what its fields say; `None` where something is missing or nothing is written.
fn whole(file: &CampaignFile, index: usize, setting: Setting) -> Option<String> {
    let sentence = file.goal.get(index)?.statement.as_ref()?;
    let said = read(sentence, file, setting);
    let campaign = realism::tried(file, setting)?;
    let goal = campaign.goals.get(index)?;
    let given = Given {
        metric: goal.metric.as_ref(),
        channel: goal.channels.first().map(String::as_str),
        baseline: goal.baseline,
        target: goal.target,
        end: goal.end,
        currency: campaign.currency(),
    };
    let written = suggestion::written(sentence, &said, &given, setting.language_of(file));
    (goal.target.is_some() && !written.contains(suggestion::BLANK)).then_some(written)
}

/// The goal's fields; those that are there already count before the sentence.
fn merge(told: GoalTable, file: &mut CampaignFile) {
    let goal = goal_now(file);
    let counts_else = goal.metric.is_some() && goal.metric != told.metric;
    goal.statement = told.statement;
    if goal.channel.values.is_empty() {
        goal.channel = told.channel;
    }
    // Numbers of another metric than the one that was given are not its numbers.
    if !counts_else {
        goal.metric = told.metric;
        goal.baseline = goal.baseline.take().or(told.baseline);
        goal.target = goal.target.take().or(told.target);
        goal.per = goal.per.or(told.per);
    }
}

/// Media that are no platforms are channels of the campaign's own: the goal would be counted on nothing otherwise.
fn declare_channels(file: &mut CampaignFile) {
    for name in goal_now(file).channel.values.clone() {
        if platform::known(&name).is_none() {
            let own = ChannelTable { platform: Some("other".to_owned()), ..ChannelTable::default() };
            file.channel.entry(name).or_insert(own);
        }
    }
}

/// When it starts and ends.
fn days(said: &Statement, language: Language, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    if let (None, Some(Moment::Day(start))) = (file.campaign.start, said.start.as_ref().map(|start| start.value)) {
        file.campaign.start = Some(start);
    }
    let start = first_day(file, setting);
    let Some(ends) = stated::ends(said, start, period_in(file, setting), language) else { return Ok(()) };
    if let (Ends::On(end), true) = (&ends, setting.asked)
        && *end < setting.today
    {
        return Err(Failure::new(AlreadyOver { end: *end }).help(WriteLaterEnd {}));
    }
    settle(ends, file, setting);
    Ok(())
}

/// Lets the last goal end then. The campaign lasts as long as its longest goal, unless the command line says otherwise.
pub(super) fn settle(ends: Ends, file: &mut CampaignFile, setting: Setting) {
    let start = first_day(file, setting);
    let campaign = &mut file.campaign;
    if campaign.end.is_none() && campaign.duration.is_none() {
        match ends {
            Ends::On(end) => campaign.end = Some(end),
            Ends::After(length) => campaign.duration = Some(length),
        }
        return;
    }
    if let (Some(end), Some(last)) = (last_day(&ends, start), campaign_end(file, start)) {
        goal_ends(end, last, file, setting);
    }
}

/// A goal that ends on another day than the campaign. A later one draws the campaign out; the goals before it keep
/// their day.
fn goal_ends(end: Day, last: Day, file: &mut CampaignFile, setting: Setting) {
    if end > last && !setting.end_is_told {
        (file.campaign.end, file.campaign.duration) = (Some(end), None);
        let before = file.goal.len().saturating_sub(1);
        for goal in file.goal.iter_mut().take(before).filter(|goal| goal.end.is_none()) {
            goal.end = Some(last);
        }
    } else if end != last {
        goal_now(file).end = Some(end);
    }
}

/// The first day: the one that is known, or for somebody who is asked the one that will be suggested.
pub(super) fn first_day(file: &CampaignFile, setting: Setting) -> Option<Day> {
    file.campaign.start.or_else(|| setting.asked.then(|| next_monday(setting.today)))
}

/// The day that "this year" is told by: the campaign's start where somebody has said it, else today.
pub(super) fn period_in(file: &CampaignFile, setting: Setting) -> Day {
    file.campaign.start.unwrap_or(setting.today)
}

/// The Monday after a day.
pub(super) fn next_monday(today: Day) -> Day {
    let passed = i64::from(today.weekday().num_days_from_monday());
    today.plus_days(7 - passed)
}

/// The campaign's last day, where it is said or can be worked out.
pub(super) fn campaign_end(file: &CampaignFile, start: Option<Day>) -> Option<Day> {
    let length = || last_day(&Ends::After(file.campaign.duration.clone()?), start);
    file.campaign.end.or_else(length)
}

fn last_day(ends: &Ends, start: Option<Day>) -> Option<Day> {
    match ends {
        Ends::On(end) => Some(*end),
        Ends::After(length) => Some(calendar_span(length)?.end_from(start?)),
    }
}

/// Money that the sentence says is to be spent, where its currency is the campaign's or tells it.
fn budget(said: &Statement, file: &mut CampaignFile) {
    let Some(money) = &said.budget else { return };
    let Unit::Money(currency) = &money.unit else { return };
    if file.campaign.currency.is_none() && !currency.is_empty() {
        file.campaign.currency = Some(currency.clone());
    }
    if currency.is_empty() || file.campaign.currency.as_ref() == Some(currency) {
        let total = &mut file.budget.get_or_insert_default().total;
        *total = total.take().or(Some(Written::Number(money.value)));
    }
}
