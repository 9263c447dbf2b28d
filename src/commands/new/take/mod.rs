//! Understands one answer and puts it into the campaign, or says what is wrong with it.
//!
//! Here stands what must be settled before a file can be written: dates, names of channels and metrics, words from a
//! fixed list. Whether a value that can be written can also be read as it should is seen in [`super::trial`].

mod values;

use super::complaints::days::{
    BadEnd, BadStart, EndsFirst, StartsLate, WriteDay, WriteEnd, WriteLaterEnd, WriteSoonerStart,
};
use super::complaints::{
    BadKind, BadPer, BadReview, GiveName, NeitherYesNorNo, NoName, NoNumber, WriteKind, WriteNumber, WritePer,
    WriteReview, WriteYesOrNo,
};
use super::field::{Field, goal_metric_kind, goal_now};
use super::names::Channel;
use super::{names, sentence, words};
use crate::model::day::Day;
use crate::model::document::budget::BudgetTable;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::channel::{AudienceTable, ChannelTable};
use crate::model::document::goal::{GoalTable, MetricTable};
use crate::model::document::shapes::{OneOrMany, Review};
use crate::model::metric::MetricKind;
use crate::say::{Failure, Language};
use crate::text::duration::calendar_span;
use crate::text::slug::slug;
use crate::text::stated::{Ends, typed_end};
use crate::text::{day, rhythm};
use values::{currency, plain, target, total};
pub(super) use values::{separate, times};

/// What answers are understood by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// What "today" means, and when a start value that is read now was read.
    pub(super) today: Day,
    /// The language of the file, as long as no goal's sentence tells another: decides what `1.000` is.
    pub(super) language: Language,
    /// Whether a person answers right now, so that a start value is today's.
    pub(super) asked: bool,
    /// The language that the command line asks to be spoken in; `None`: the campaign's.
    pub(super) spoken: Option<Language>,
    /// Whether the command line says when the campaign ends, so that no goal's sentence may move it.
    pub(super) end_is_told: bool,
}

impl Setting {
    /// The language of the campaign as far as it is known.
    pub(super) fn language_of(self, file: &CampaignFile) -> Language {
        file.campaign.language.as_deref().and_then(Language::from_tag).unwrap_or(self.language)
    }

    /// The language of questions and remarks.
    pub(super) fn spoken_in(self, file: &CampaignFile) -> Language {
        self.spoken.unwrap_or_else(|| self.language_of(file))
    }
}

/// Puts an answer into the campaign. An empty answer leaves everything open, except where nothing is a campaign or a
/// goal without it.
///
/// # Errors
/// When the answer cannot be understood; the campaign is then as it was.
pub(super) fn take(field: Field, answer: &str, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    let answer = answer.trim();
    if answer.is_empty() {
        return missing(field, setting).map_or(Ok(()), Err);
    }
    let language = setting.language_of(file);
    let text = || Some(answer.to_owned());
    match field {
        Field::Name => answer.clone_into(&mut file.campaign.name),
        Field::Start => start(answer, file, setting)?,
        Field::End => end(answer, file, setting)?,
        Field::GoalEnd => goal_end(answer, file, setting)?,
        Field::Audience => audience(file).who = text(),
        Field::Where => {
            let places = separate(answer).map(|word| names::place(&word)).collect::<Result<_, _>>()?;
            audience(file).places = places;
        }
        Field::When => audience(file).when = times(answer),
        Field::How => audience(file).how = text(),
        Field::Channels => channels(answer, file)?,
        Field::Statement => sentence::take(answer, file, setting)?,
        Field::Metric => sentence::count(names::metric(answer, file)?, file, setting),
        Field::MetricKind => metric_kind(answer, file)?,
        Field::On => on(answer, file)?,
        Field::Per => {
            let bad = || Failure::new(BadPer { text: answer.to_owned() }).help(WritePer {});
            goal_now(file).per = Some(rhythm::per(answer).ok_or_else(bad)?);
        }
        Field::Baseline => baseline(answer, file, setting),
        Field::Target => goal_now(file).target = Some(target(answer, language)),
        Field::Better if words::is_keep(answer) => {}
        Field::Better => {
            goal_now(file).target = Some(target(answer, language));
            sentence::rewrite(file, setting);
        }
        Field::Source => goal_now(file).source = text(),
        Field::Another if words::is_yes(answer) => file.goal.push(GoalTable::default()),
        Field::Another if words::is_no(answer) => {}
        Field::Another => return Err(Failure::new(NeitherYesNorNo { text: answer.to_owned() }).help(WriteYesOrNo {})),
        Field::Owner => file.campaign.owner = text(),
        Field::Currency => file.campaign.currency = Some(currency(answer)?),
        Field::Budget => budget(file).total = Some(total(answer, file, language)),
        Field::Hours => budget(file).hours = Some(plain(answer, language)),
        Field::Review => {
            let bad = || Failure::new(BadReview { text: answer.to_owned() }).help(WriteReview {});
            file.campaign.review = Some(Review::Rhythm(rhythm::rhythm(answer).ok_or_else(bad)?));
        }
        Field::Timezone => file.campaign.timezone = text(),
    }
    Ok(())
}

/// What is wrong with leaving a question open: a campaign is not found without a name, and a goal whose metric and
/// target nobody says is none.
fn missing(field: Field, setting: Setting) -> Option<Failure> {
    if field == Field::Name {
        return Some(Failure::new(NoName {}).help(GiveName {}));
    }
    let makes_goal = matches!(field, Field::Metric | Field::Target) && setting.asked;
    makes_goal.then(|| Failure::new(NoNumber {}).help(WriteNumber {}))
}

fn start(answer: &str, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    let bad = || Failure::new(BadStart { text: answer.to_owned() }).help(WriteDay {});
    let start = day::day(answer, setting.today, Some(setting.language_of(file))).ok_or_else(bad)?;
    if let Some(end) = file.campaign.end.filter(|end| *end < start) {
        return Err(Failure::new(StartsLate { start, end }).help(WriteSoonerStart {}));
    }
    file.campaign.start = Some(start);
    Ok(())
}

/// The campaign's last day, or a length of time, which is kept as it is written.
fn end(answer: &str, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    match understood_end(answer, file, setting)? {
        Ends::On(end) => (file.campaign.end, file.campaign.duration) = (Some(end), None),
        Ends::After(length) => (file.campaign.end, file.campaign.duration) = (None, Some(length)),
    }
    Ok(())
}

/// The last goal's last day, where its sentence names no date.
fn goal_end(answer: &str, file: &mut CampaignFile, setting: Setting) -> Result<(), Failure> {
    let ends = understood_end(answer, file, setting)?;
    sentence::settle(ends, file, setting);
    Ok(())
}

/// When an answer ends: not before the start.
fn understood_end(answer: &str, file: &CampaignFile, setting: Setting) -> Result<Ends, Failure> {
    let language = setting.language_of(file);
    let day = || day::day(answer, setting.today, Some(language)).map(Ends::On);
    let length = || calendar_span(answer).map(|_| Ends::After(answer.to_owned()));
    let start = sentence::first_day(file, setting).unwrap_or(setting.today);
    let ends = day().or_else(length).or_else(|| typed_end(answer, start, language));
    let ends = ends.ok_or_else(|| Failure::new(BadEnd { text: answer.to_owned() }).help(WriteEnd {}))?;
    match (&ends, file.campaign.start) {
        (Ends::On(end), Some(start)) if *end < start => {
            Err(Failure::new(EndsFirst { end: *end, start }).help(WriteLaterEnd {}))
        }
        _ => Ok(ends),
    }
}

fn audience(file: &mut CampaignFile) -> &mut AudienceTable {
    if file.audience.values.is_empty() {
        file.audience = OneOrMany { values: vec![AudienceTable::default()], list: false };
    }
    &mut file.audience.values[0]
}

fn budget(file: &mut CampaignFile) -> &mut BudgetTable {
    file.budget.get_or_insert_default()
}

/// The channels: platforms by their names in files, others as channels of one's own. Where the audience was said to be
/// there, it is now there by that name.
fn channels(answer: &str, file: &mut CampaignFile) -> Result<(), Failure> {
    for channel in separate(answer).map(|word| names::channel(&word)).collect::<Result<Vec<_>, _>>()? {
        let places = file.audience.values.iter_mut().flat_map(|audience| &mut audience.places);
        for place in places.filter(|place| slug(place, '-') == channel.key) {
            place.clone_from(&channel.key);
        }
        declared(channel, file);
    }
    Ok(())
}

/// The channels that the goal is counted on. One that is new, and no slip, is one more of the campaign's own.
fn on(answer: &str, file: &mut CampaignFile) -> Result<(), Failure> {
    let mut values = Vec::new();
    for word in separate(answer) {
        values.push(match names::channel_in(&word, file)? {
            Some(key) => key,
            None => declared(names::channel(&word)?, file),
        });
    }
    let list = values.len() > 1;
    goal_now(file).channel = OneOrMany { values, list };
    Ok(())
}

/// Makes a channel one of the campaign's, and gives its key.
fn declared(channel: Channel, file: &mut CampaignFile) -> String {
    let platform = channel.is_own.then(|| "other".to_owned());
    file.channel.entry(channel.key.clone()).or_insert(ChannelTable { platform, ..ChannelTable::default() });
    channel.key
}

fn metric_kind(answer: &str, file: &mut CampaignFile) -> Result<(), Failure> {
    let bad = || Failure::new(BadKind { text: answer.to_owned() }).help(WriteKind {});
    let kind = Some(names::metric_kind(answer).ok_or_else(bad)?);
    if let Some(name) = goal_now(file).metric.clone() {
        file.metric.insert(name, MetricTable { kind, ..MetricTable::default() });
    }
    Ok(())
}

/// The start value. What is a level right now was read today.
fn baseline(answer: &str, file: &mut CampaignFile, setting: Setting) {
    let level = goal_metric_kind(file).is_some_and(|kind| kind == MetricKind::Gauge || kind == MetricKind::Duration);
    let language = setting.language_of(file);
    let goal = goal_now(file);
    goal.baseline = Some(plain(answer, language));
    goal.baseline_on = (setting.asked && level).then_some(setting.today);
}
