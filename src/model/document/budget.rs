//! Money and hours.

use serde::Deserialize;

use super::shapes::Written;
use crate::model::day::Day;

/// What the campaign may cost, in money and in hours.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Budget"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct BudgetTable {
    /// All the money, in the campaign's currency: 60000 or "60 000". Write 0 where there is none.
    pub(crate) total: Option<Written>,
    /// The hours of work: time is a cost as well.
    pub(crate) hours: Option<Written>,
    /// What an hour costs.
    pub(crate) hour_rate: Option<Written>,
    /// What the money goes to.
    pub(crate) line: Vec<LineTable>,
}

/// One thing the money goes to.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "BudgetLine"))]
#[serde(deny_unknown_fields)]
pub(crate) struct LineTable {
    /// A short name to point at the line with.
    pub(crate) id: Option<String>,
    /// What it is: "Photographer".
    pub(crate) item: Option<String>,
    /// The channel it is spent on.
    pub(crate) channel: Option<String>,
    /// How much.
    pub(crate) amount: Written,
    /// First day of spending, where it is not the campaign's.
    pub(crate) start: Option<Day>,
    /// Last day of spending, where it is not the campaign's.
    pub(crate) end: Option<Day>,
    /// The daily budget that is set on the platform.
    pub(crate) daily: Option<Written>,
    /// What is ordered and not yet paid.
    pub(crate) committed: Option<Written>,
}
