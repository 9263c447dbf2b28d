//! What a metric is: its kind decides how readings of it add up.

use chrono::Months;
use serde::Deserialize;

use super::day::Day;

/// How readings of a metric behave over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum MetricKind {
    /// A level; the last value counts (followers).
    Gauge,
    /// An amount in a period; periods add up (clicks).
    Flow,
    /// A running total; differences count (lifetime views).
    Counter,
    /// People in a period; never added over days or channels (reach).
    Unique,
    /// A numerator over a denominator; pooled, never averaged (engagement rate).
    Ratio,
    /// A time; lower is better (response time).
    Duration,
}

impl MetricKind {
    /// Whether a reading covers a period rather than stands for one moment.
    pub(crate) fn has_period(self) -> bool {
        matches!(self, Self::Flow | Self::Unique | Self::Ratio)
    }
}

/// Which way is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Better {
    /// More is better.
    #[default]
    Higher,
    /// Less is better.
    Lower,
}

/// The length of the period that one row of a flow or unique metric covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum RowPeriod {
    /// The row's date alone.
    #[default]
    Day,
    /// Seven days ending on the row's date.
    Week,
    /// The calendar month's length ending on the row's date.
    Month,
}

impl RowPeriod {
    /// The first day of the period that ends on `end`; of a month that ends on 15 March, 16 February.
    pub(crate) fn first_day(self, end: Day) -> Day {
        match self {
            Self::Day => end,
            Self::Week => end.plus_days(-6),
            Self::Month => end.plus_days(1).0.checked_sub_months(Months::new(1)).map_or(end, Day),
        }
    }
}

/// What a goal sets out to change: what we do, or what it brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum GoalKind {
    /// What we do ourselves: posts, newsletters sent.
    Activity,
    /// How many see it.
    Reach,
    /// How many react.
    Engagement,
    /// How the following grows.
    Growth,
    /// How many act: buy, book, sign up.
    Conversion,
    /// What it earns against what it costs.
    Roi,
    /// How well customers are answered.
    Service,
}

/// A metric as a campaign uses it: from the vocabulary, changed or added by the file's `[metric.NAME]`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Metric {
    /// The name in files and ledgers: `followers`.
    pub(crate) name: String,
    /// How its readings behave.
    pub(crate) kind: MetricKind,
    /// What is counted, for people: `followers`, `rides`, `minutes`; empty where the name says it.
    pub(crate) unit: String,
    /// Which way is good.
    pub(crate) better: Better,
    /// The kind of goal it usually serves.
    pub(crate) goal_kind: GoalKind,
    /// How long a period one row covers, for flows and uniques.
    pub(crate) row_period: RowPeriod,
    /// The smallest step that the source shows (100 where it rounds to hundreds), if it is known.
    pub(crate) resolution: Option<f64>,
    /// What a ratio is counted of: `followers`, `reach`, `views`; `None` where nobody said.
    pub(crate) denominator: Option<String>,
}

impl Metric {
    /// Whether its values are shares of a whole (2.5 %) rather than money or time per something.
    pub(crate) fn is_share(&self) -> bool {
        self.kind == MetricKind::Ratio && self.unit.is_empty()
    }
}
