//! A team's own figures for what is realistic, in `plan.toml`. They come before those that `plan` ships with.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::shapes::Positive;

/// Your own figures for what is realistic. They come before those that `plan explain growth` shows.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "RealismSettings"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RealismTable {
    /// How accounts of a size grow, in place of the usual figures or beside them.
    pub(crate) growth: Vec<GrowthRow>,
    /// How a platform differs from the rest: the key is a platform (`instagram`, `threads` …).
    pub(crate) platform: BTreeMap<String, PlatformRow>,
    /// What a result costs you, in your currency.
    pub(crate) cost: Vec<CostRow>,
    /// How often accounts like yours publish.
    pub(crate) posts: Vec<PostsRow>,
}

/// How accounts of a size grow.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "GrowthRow"))]
#[serde(deny_unknown_fields)]
pub(crate) struct GrowthRow {
    /// The platform it holds for; any if left out.
    pub(crate) platform: Option<String>,
    /// Followers at the start: from so many. 0 if left out.
    pub(crate) from: Option<Positive>,
    /// Followers at the start: below so many. No end if left out.
    pub(crate) below: Option<Positive>,
    /// What the account in the middle grows, in per cent a month.
    pub(crate) typical: Positive,
    /// What few accounts pass, in per cent a month: plausible up to here.
    pub(crate) plausible: Positive,
    /// What hardly any account passes in a month, in per cent: ambitious up to here.
    pub(crate) ambitious: Positive,
    /// Whose figures they are: "Our own clients".
    pub(crate) source: String,
    /// The year they speak of.
    pub(crate) year: Option<Positive>,
    /// How many accounts they rest on.
    pub(crate) accounts: Option<Positive>,
}

/// How growth on a platform differs from the rest.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PlatformRow"))]
#[serde(deny_unknown_fields)]
pub(crate) struct PlatformRow {
    /// What the usual rates are multiplied by: 1.5.
    pub(crate) factor: Positive,
    /// Whose figures that rests on.
    pub(crate) source: String,
    /// The year they speak of.
    pub(crate) year: Option<Positive>,
    /// How many accounts they rest on.
    pub(crate) accounts: Option<Positive>,
}

/// What one result costs.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "CostRow"))]
#[serde(deny_unknown_fields)]
pub(crate) struct CostRow {
    /// The result, by its metric: "leads".
    pub(crate) metric: String,
    /// Where it is bought; anywhere if left out.
    pub(crate) platform: Option<String>,
    /// What one costs.
    pub(crate) amount: Positive,
    /// The currency by its three letters.
    pub(crate) currency: String,
    /// Whose figure it is.
    pub(crate) source: String,
    /// The year it speaks of.
    pub(crate) year: Option<Positive>,
}

/// How often accounts publish.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PostsRow"))]
#[serde(deny_unknown_fields)]
pub(crate) struct PostsRow {
    /// Where.
    pub(crate) platform: String,
    /// Posts a week.
    pub(crate) per_week: Positive,
    /// Whose figure it is.
    pub(crate) source: String,
    /// The year it speaks of.
    pub(crate) year: Option<Positive>,
}
