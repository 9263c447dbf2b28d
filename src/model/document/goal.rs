//! Goals, and metrics of one's own.

use serde::Deserialize;

use super::shapes::{OneOrMany, Review, Written};
use crate::model::day::Day;
use crate::model::metric::{Better, GoalKind, MetricKind, RowPeriod};

/// Something the campaign is to reach.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Goal"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GoalTable {
    /// A short name to point at the goal with. Metric and channel if left out: "followers-instagram".
    pub(crate) id: Option<String>,
    /// The goal in a sentence: "Grow Instagram followers by 15 %, from 4,200 to 4,830, by 31 August 2027". What it says needs no key of its own; a key that is given wins.
    pub(crate) statement: Option<String>,
    /// What sort of goal it is: "activity", "reach", "engagement", "growth", "conversion", "roi" or "service". The metric's usual one if left out.
    pub(crate) kind: Option<GoalKind>,
    /// What is counted: "followers", "clicks", or a metric of your own under `[metric.NAME]`. What the statement says if left out.
    pub(crate) metric: Option<String>,
    /// Where it is counted: a channel, or a list of channels that are added up. What the statement says if left out.
    pub(crate) channel: OneOrMany<String>,
    /// The value at the start. What the statement says if left out.
    pub(crate) baseline: Option<Written>,
    /// The day the baseline was read.
    pub(crate) baseline_on: Option<Day>,
    /// Where the baseline comes from.
    pub(crate) baseline_source: Option<String>,
    /// For amounts: the period the baseline is the total of, `[2026-03-01, 2026-08-31]`.
    pub(crate) baseline_period: Option<[Day; 2]>,
    /// What to reach: "+15%", 4830, "+600", "2.5%", "+0.5pp", ">= 4%", ">= 3/week", "7000/month", "<= 20000". What the statement says if left out.
    pub(crate) target: Option<Written>,
    /// Where the number comes from: "Instagram Insights, export every Monday".
    pub(crate) source: Option<String>,
    /// Who measures and reports. The campaign's owner if left out.
    pub(crate) owner: Option<String>,
    /// First day, where it is not what the statement says, or the campaign's.
    pub(crate) start: Option<Day>,
    /// Last day, where it is not what the statement says, or the campaign's.
    pub(crate) end: Option<Day>,
    /// How often it is followed up, where it is not as the campaign.
    pub(crate) review: Option<Review>,
    /// How it is expected to grow: "linear" (as much every day) or "compound" (by the same per cent every day).
    pub(crate) shape: Option<Shape>,
    /// Values to have reached on the way: `[{ on = 2027-05-31, value = 4500 }]`.
    pub(crate) milestones: Vec<MilestoneTable>,
    /// `true` for a goal to stretch for: it is judged at 70 % of the increase.
    pub(crate) stretch: bool,
    /// What one result is worth, in the campaign's currency.
    pub(crate) value_each: Option<Written>,
    /// The objective in `strategy.toml` that it serves.
    pub(crate) supports: Option<String>,
    /// For people in a period (reach): which period, "week", "month" or "campaign".
    pub(crate) per: Option<PerWord>,
    /// When a value to keep is judged: "review" (at every review) or "end" (over the whole run).
    pub(crate) judge: Option<Judge>,
    /// Which hours a time to answer is counted in: "wall" (all of them) or "staffed".
    pub(crate) clock: Option<Clock>,
    /// What a rate is a share of: "followers", "reach", "views", "impressions", "sent" …
    pub(crate) denominator: Option<String>,
}

/// How a value is expected to grow between baseline and target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Shape {
    /// By as much every day.
    Linear,
    /// By the same per cent every day.
    Compound,
}

/// A value to have reached on the way.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Milestone"))]
#[serde(deny_unknown_fields)]
pub(crate) struct MilestoneTable {
    /// By which day.
    pub(crate) on: Day,
    /// Which value.
    pub(crate) value: Written,
}

/// The period that people are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum PerWord {
    /// Each week.
    Week,
    /// Each month.
    Month,
    /// The whole campaign.
    Campaign,
}

/// When a value to keep is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Judge {
    /// At every review.
    Review,
    /// Over the whole run, at the end.
    End,
}

/// Which hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Clock {
    /// All of them.
    Wall,
    /// Those with somebody on duty.
    Staffed,
}

/// A metric outside the vocabulary, or a change to one in it.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Metric"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MetricTable {
    /// How its numbers behave: "gauge" (a level, the last counts), "flow" (amounts that add up), "unique" (people, never added), "counter" (a running total), "ratio" (a share) or "duration" (a time).
    pub(crate) kind: Option<MetricKind>,
    /// How long a period one row covers: "day", "week" or "month".
    pub(crate) period: Option<RowPeriod>,
    /// What is counted: "rides". For money, the currency.
    pub(crate) unit: Option<String>,
    /// The smallest step the source shows: 100 where it rounds to hundreds.
    pub(crate) resolution: Option<Written>,
    /// Which way is good: "higher" or "lower".
    pub(crate) better: Option<Better>,
    /// The lowest value possible.
    pub(crate) minimum: Option<Written>,
    /// What a rate is a share of: "followers", "reach", "views" …
    pub(crate) denominator: Option<String>,
}
