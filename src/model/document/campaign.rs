//! A campaign file: `NAME.campaign.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::budget::BudgetTable;
use super::channel::{AudienceTable, ChannelTable};
use super::goal::{GoalTable, MetricTable};
use super::log::{BreakTable, ChangeTable, OutcomeTable, PostTable, ReviewTable};
use super::shapes::{OneOrMany, Review};
use super::strategy::{
    CrisisTable, FeedbackTable, FixTable, GuidelinesTable, MemberTable, ObjectiveTable, ResponsibilityTable, ShiftTable,
};
use crate::model::day::Day;

/// A campaign: what is to be reached, for whom, where, by when and for how much.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Campaign"))]
#[serde(deny_unknown_fields)]
pub(crate) struct CampaignFile {
    /// Name, dates and standing choices of the campaign.
    pub(crate) campaign: CampaignTable,
    /// Who it is for: `[audience]`, or `[[audience]]` for several.
    #[serde(default)]
    pub(crate) audience: OneOrMany<AudienceTable>,
    /// The channels you publish on. The key is a platform (`instagram`, `blog`, `google-ads` …) or any name of your own.
    #[serde(default)]
    pub(crate) channel: BTreeMap<String, ChannelTable>,
    /// What the campaign is to reach. One to three goals are best; more than five and none is the goal.
    #[serde(default)]
    pub(crate) goal: Vec<GoalTable>,
    /// Metrics outside the vocabulary, or changes to one in it.
    #[serde(default)]
    pub(crate) metric: BTreeMap<String, MetricTable>,
    /// What it may cost, in money and in hours.
    pub(crate) budget: Option<BudgetTable>,
    /// Fixed entries of the content calendar.
    #[serde(default)]
    pub(crate) post: Vec<PostTable>,
    /// Days when a count began anew or changed its meaning: nothing is compared across them.
    #[serde(default, rename = "break")]
    pub(crate) breaks: Vec<BreakTable>,
    /// What was changed on the way, and why.
    #[serde(default)]
    pub(crate) change: Vec<ChangeTable>,
    /// Follow-ups that were held.
    #[serde(default)]
    pub(crate) review: Vec<ReviewTable>,
    /// The final review.
    pub(crate) outcome: Option<OutcomeTable>,
    /// What is to be reached by being there, instead of what the strategy says.
    #[serde(default)]
    pub(crate) objective: Vec<ObjectiveTable>,
    /// The people, instead of the strategy's.
    #[serde(default)]
    pub(crate) team: Vec<MemberTable>,
    /// What staff may publish in this campaign, instead of what the strategy says.
    pub(crate) guidelines: Option<GuidelinesTable>,
    /// Who answers what in this campaign, instead of what the strategy says.
    #[serde(default)]
    pub(crate) responsibility: Vec<ResponsibilityTable>,
    /// Who is on duty when during this campaign, instead of what the strategy says.
    #[serde(default)]
    pub(crate) shift: Vec<ShiftTable>,
    /// How feedback is answered during this campaign, instead of what the strategy says.
    pub(crate) feedback: Option<FeedbackTable>,
    /// Causes of complaints that are being mended, instead of the strategy's.
    #[serde(default)]
    pub(crate) fix: Vec<FixTable>,
    /// What is done in a crisis during this campaign, instead of what the strategy says.
    pub(crate) crisis: Option<CrisisTable>,
}

/// Name, dates and standing choices of the campaign.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "CampaignTable"))]
#[serde(deny_unknown_fields)]
pub(crate) struct CampaignTable {
    /// What you call the campaign: "Spring 2027".
    pub(crate) name: String,
    /// Who is responsible. Goals and channels inherit it.
    pub(crate) owner: Option<String>,
    /// First day, as in `start = 2027-03-01`.
    pub(crate) start: Option<Day>,
    /// Last day, as in `end = 2027-08-31`. Or give a `duration` instead.
    pub(crate) end: Option<Day>,
    /// How long it runs, instead of `end`: "6 months", "8 weeks", "6 månader".
    pub(crate) duration: Option<String>,
    /// Time zone by its usual name, "Europe/Stockholm": when a day begins and ends. The strategy's if left out, else UTC.
    pub(crate) timezone: Option<String>,
    /// Currency of the budget by its three letters: "SEK", "NOK", "EUR".
    pub(crate) currency: Option<String>,
    /// Language the file is written in: "en", "sv" or "nb". Told from the texts if left out.
    pub(crate) language: Option<String>,
    /// Tone of voice: how you speak to the audience.
    pub(crate) tone: Option<String>,
    /// Words that posts must not use.
    #[serde(default)]
    pub(crate) avoid: Vec<String>,
    /// How often the goals are followed up: "daily", "weekly", "biweekly", "monthly", "quarterly", "at end", or a list of dates.
    pub(crate) review: Option<Review>,
    /// Periods when nothing is published: `["2027-07-05/2027-07-31"]`.
    #[serde(default)]
    pub(crate) pauses: Vec<String>,
    /// Snapshots files to read, beside this file or below it. New numbers are recorded in the first. `NAME.snapshots.csv` if left out.
    #[serde(default)]
    pub(crate) snapshots: Vec<String>,
    /// The strategy file, beside this file or below it. The nearest `strategy.toml` upwards if left out.
    pub(crate) strategy: Option<String>,
}
