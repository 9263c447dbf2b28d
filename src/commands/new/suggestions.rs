//! What an empty answer stands for, and which answers can be picked.

use super::field::{Field, goal_metric_kind, named_end};
use super::realism::doubt;
use super::sentence::{campaign_end, first_day, next_monday};
use super::take::Setting;
use super::words::{AWeek, AnAmount, EveryWeek, FifteenPercent, Keep, No, ThreeMonths, pick};
use crate::model::document::campaign::CampaignFile;
use crate::model::metric::{GoalKind, MetricKind};
use crate::model::platform;
use crate::model::vocabulary;
use crate::render::goal_name::{goal_name, metric_name};
use crate::say::{Language, Sentence};
use crate::text::stated::proposal;

/// Numbers that goals are mostly of, by their names in files.
const USUAL_METRICS: [&str; 8] =
    ["followers", "reach", "engagement_rate", "link_clicks", "signups", "leads", "bookings", "sales"];

/// Platforms that goals are mostly counted on.
const USUAL_PLATFORMS: [&str; 7] = ["instagram", "facebook", "linkedin", "tiktok", "youtube", "email", "web"];

/// What an empty answer stands for; `None`: the question may be left open. `owner` is the person's own name.
pub(super) fn suggestion(field: Field, file: &CampaignFile, setting: Setting, owner: Option<&str>) -> Option<String> {
    let language = setting.spoken_in(file);
    match field {
        Field::Name => file.goal.first().and_then(|goal| goal_name(goal, setting.language_of(file))),
        Field::Start => Some(first_monday(file, setting)),
        Field::End => Some(ThreeMonths {}.say(language)),
        Field::GoalEnd => proposed_end(file, setting),
        Field::Where => joined(file.goal.iter().flat_map(|goal| goal.channel.values.iter())),
        Field::Channels => channels_to_use(file),
        Field::MetricKind => Some(AnAmount {}.say(language)),
        Field::On => usual_channel(file),
        Field::Per => Some(AWeek {}.say(language)),
        Field::Target => usual_target(file, language),
        Field::Better => number_to_take(file, setting),
        Field::Another => Some(No {}.say(language)),
        Field::Owner => owner.map(str::to_owned),
        Field::Currency => usual_currency(file),
        Field::Review => Some(EveryWeek {}.say(language)),
        Field::Audience
        | Field::When
        | Field::How
        | Field::Statement
        | Field::Metric
        | Field::Baseline
        | Field::Source
        | Field::Budget
        | Field::Hours
        | Field::Timezone => None,
    }
}

/// Answers to pick from with the arrow keys; none where every answer is its own.
pub(super) fn choices(field: Field, file: &CampaignFile, setting: Setting) -> Vec<String> {
    let language = setting.spoken_in(file);
    match field {
        Field::Better => {
            let better = doubt(file, setting).and_then(|doubt| doubt.better);
            better.into_iter().chain([Keep {}.say(language)]).collect()
        }
        Field::Metric => USUAL_METRICS.into_iter().map(|name| metric_name(name, language)).collect(),
        Field::On => channels_of_metric(file),
        Field::MetricKind => pick::kinds(language),
        Field::Per => pick::periods(language),
        Field::End => pick::lengths(language),
        Field::Another => pick::no_or_yes(language),
        Field::Currency => ["SEK", "NOK", "DKK", "EUR", "GBP", "USD"].map(str::to_owned).into(),
        Field::Review => pick::rhythms(language),
        Field::Name
        | Field::Start
        | Field::Audience
        | Field::Where
        | Field::When
        | Field::How
        | Field::Channels
        | Field::Statement
        | Field::Baseline
        | Field::GoalEnd
        | Field::Target
        | Field::Source
        | Field::Owner
        | Field::Budget
        | Field::Hours
        | Field::Timezone => Vec::new(),
    }
}

/// The better number where `plan check` would refuse the goal's own; else that one stays unless somebody says more.
fn number_to_take(file: &CampaignFile, setting: Setting) -> Option<String> {
    let doubt = doubt(file, setting)?;
    let keep = || Keep {}.say(setting.spoken_in(file));
    let is_refused = doubt.is_refused();
    Some(doubt.better.filter(|_| is_refused).unwrap_or_else(keep))
}

/// The day that a season or a holiday may mean, the first after the start.
fn proposed_end(file: &CampaignFile, setting: Setting) -> Option<String> {
    let words = file.goal.last().and_then(named_end)?;
    proposal(words, first_day(file, setting).unwrap_or(setting.today)).map(|day| day.to_string())
}

/// The Monday after today; today itself where the campaign would be over by then.
fn first_monday(file: &CampaignFile, setting: Setting) -> String {
    let monday = next_monday(setting.today);
    let over = campaign_end(file, Some(monday)).is_some_and(|end| end <= monday);
    if over { setting.today } else { monday }.to_string()
}

/// The campaign's channels, then platforms; those that do not report the goal's metric left out.
fn channels_of_metric(file: &CampaignFile) -> Vec<String> {
    let metric = file.goal.last().and_then(|goal| goal.metric.as_deref()).and_then(vocabulary::known);
    let reports = |name: &&str| metric.is_none_or(|metric| !metric.not_on.contains(name));
    let own = file.channel.keys().map(String::as_str);
    let usual = USUAL_PLATFORMS.into_iter().filter(|name| !file.channel.contains_key(*name));
    own.chain(usual).filter(reports).map(str::to_owned).collect()
}

/// Where the goals are counted and where the audience is: the channels to publish on.
fn channels_to_use(file: &CampaignFile) -> Option<String> {
    let goals = file.goal.iter().flat_map(|goal| &goal.channel.values);
    let places = file.audience.values.iter().flat_map(|audience| &audience.places);
    let known = places.filter(|place| platform::known(place).is_some());
    joined(goals.chain(file.channel.keys()).chain(known))
}

/// Names as a list to answer with, each once; `None` where there is none.
fn joined<'n>(names: impl Iterator<Item = &'n String>) -> Option<String> {
    let mut once: Vec<&str> = Vec::new();
    for name in names {
        if !once.contains(&name.as_str()) {
            once.push(name);
        }
    }
    (!once.is_empty()).then(|| once.join(", "))
}

/// The channel where the audience is named first, else the first that is known already.
fn usual_channel(file: &CampaignFile) -> Option<String> {
    let mut places = file.audience.values.iter().flat_map(|audience| &audience.places);
    let named = places.find(|place| file.channel.contains_key(*place));
    named.or_else(|| file.channel.keys().next()).cloned()
}

/// A growth that comparable accounts reach in half a year, where the goal is of a following with a start value.
fn usual_target(file: &CampaignFile, language: Language) -> Option<String> {
    let goal = file.goal.last()?;
    let grows = vocabulary::known(goal.metric.as_deref()?)?.goal_kind == GoalKind::Growth;
    let level = goal_metric_kind(file) == Some(MetricKind::Gauge);
    (grows && level && goal.baseline.is_some()).then(|| FifteenPercent {}.say(language))
}

/// The currency that is used in the campaign's time zone, where that is in one of our countries.
fn usual_currency(file: &CampaignFile) -> Option<String> {
    let currency = match file.campaign.timezone.as_deref()? {
        "Europe/Stockholm" => "SEK",
        "Europe/Oslo" => "NOK",
        "Europe/Copenhagen" => "DKK",
        "Europe/London" => "GBP",
        _ => return None,
    };
    Some(currency.to_owned())
}
