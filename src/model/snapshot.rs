//! A row of a snapshots file, and the series that rows make.

use chrono::{DateTime, Utc};

use super::day::Day;
use super::period::Period;

/// Name of a series: a metric, on a channel or on none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct SeriesName {
    /// The metric's name.
    pub(crate) metric: String,
    /// The channel's name; empty for rows without one.
    pub(crate) channel: String,
}

impl std::fmt::Display for SeriesName {
    /// As it is typed after `plan record`: `followers@instagram`, or `followers` alone.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.channel.is_empty() {
            formatter.write_str(&self.metric)
        } else {
            write!(formatter, "{}@{}", self.metric, self.channel)
        }
    }
}

/// What a row says was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    /// A plain number. Ratios are stored as a share of one, durations in seconds.
    Number(f64),
    /// A ratio by its parts: `12/480`.
    Parts {
        /// How many.
        numerator: f64,
        /// Of how many; above 0.
        denominator: f64,
    },
    /// The reading is taken back: that time is unknown.
    Retracted,
}

impl Value {
    /// The number it comes to, if it is one.
    pub(crate) fn number(self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Parts { numerator, denominator } => Some(numerator / denominator),
            Self::Retracted => None,
        }
    }
}

/// How a value stands in the file. It keeps a share or a time from being taken for a plain count, and back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Written {
    /// With its digits alone (`4251`), as parts (`12/480`) or not at all.
    #[default]
    Plain,
    /// In percent: `2.5%`.
    Percent,
    /// With a unit of time: `90s`, `15min`, `4h`.
    Time,
}

/// One row of a snapshots file, all of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Snapshot {
    /// The civil day it is for; a flow's period ends on it.
    pub(crate) date: Day,
    /// The instant within that day, where the row gives one.
    pub(crate) instant: Option<DateTime<Utc>>,
    /// Which series.
    pub(crate) series: SeriesName,
    /// What was read.
    pub(crate) value: Value,
    /// How it is written: a share goes to the file in percent, a time in seconds.
    pub(crate) written: Written,
    /// A post or a link; empty for the series itself. Rows with an item never enter the channel's total.
    pub(crate) item: String,
    /// First day of the period, where the row gives one.
    pub(crate) period_start: Option<Day>,
    /// What makes the record safe to repeat; empty where there is none.
    pub(crate) id: String,
    /// When it was written down.
    pub(crate) recorded_at: Option<DateTime<Utc>>,
    /// Where it came from: `record`, `import:meta`.
    pub(crate) source: String,
    /// A remark.
    pub(crate) note: String,
}

/// Where in a snapshots file a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RowAt {
    /// Which of the campaign's snapshots files, from 0.
    pub(crate) ledger: usize,
    /// The line, from 1.
    pub(crate) line: u64,
    /// The byte where the line begins.
    pub(crate) offset: u64,
}

impl RowAt {
    /// The same row, its line counted from further up: `lines` stand above the first that it was counted from.
    pub(crate) fn below(self, lines: u64) -> Self {
        Self { line: self.line + lines, ..self }
    }
}

/// One reading that counts, after corrections: what a series is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reading {
    /// The days it covers. For a level both ends are the day it was read.
    pub(crate) period: Period,
    /// What was read; never [`Value::Retracted`].
    pub(crate) value: Value,
    /// When it was written down.
    pub(crate) recorded_at: Option<DateTime<Utc>>,
    /// Where it stands.
    pub(crate) row: RowAt,
}

impl Reading {
    /// The day it is for: the last of its period.
    pub(crate) fn day(&self) -> Day {
        self.period.end()
    }

    /// The number it comes to.
    pub(crate) fn number(&self) -> f64 {
        self.value.number().unwrap_or(f64::NAN)
    }
}

/// The readings of one metric on one channel, oldest first, one a period and id.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Series {
    /// Its name.
    pub(crate) name: SeriesName,
    /// The readings, by day, then by where they stand.
    pub(crate) readings: Vec<Reading>,
}
