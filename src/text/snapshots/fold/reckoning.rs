//! How the values of a series are to be taken: what its metric is, and what a bare number means for it.

use crate::model::metric::{Metric, MetricKind, RowPeriod};
use crate::model::period::Period;
use crate::model::place::Column;
use crate::model::snapshot::{Value, Written};
use crate::text::rows::{RowProblem, Trouble};
use crate::text::snapshots::row::Row;
use crate::text::snapshots::value;

/// What the fold needs to know of a metric.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reckoning {
    /// How its readings behave.
    pub(crate) kind: MetricKind,
    /// What a row covers that does not say so.
    pub(crate) row_period: RowPeriod,
    /// What a number without a unit means.
    pub(crate) bare: Bare,
}

/// What a number without a unit means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Bare {
    /// So many times this: 60 for a time in minutes.
    Times(f64),
    /// Nothing that is certain.
    Ambiguous,
}

impl Reckoning {
    /// For a metric of the campaign or the vocabulary.
    ///
    /// A ratio with a unit (a cost per click, seconds per view) is no share of one: its bare numbers are what they
    /// seem. A time is in the metric's unit of time, where it names one.
    pub(crate) fn of(metric: &Metric) -> Self {
        let unit = metric.unit.as_str();
        let bare = match metric.kind {
            MetricKind::Ratio if unit.is_empty() || unit == "%" || unit.starts_with("share") => Bare::Ambiguous,
            MetricKind::Duration => match unit {
                "s" | "seconds" => Bare::Times(1.0),
                "min" | "minutes" => Bare::Times(60.0),
                "h" | "hours" => Bare::Times(3600.0),
                "days" => Bare::Times(86_400.0),
                _ => Bare::Ambiguous,
            },
            MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique | MetricKind::Ratio => {
                Bare::Times(1.0)
            }
        };
        Self { kind: metric.kind, row_period: metric.row_period, bare }
    }

    /// For a metric that nobody has described: a level.
    pub(crate) fn unknown() -> Self {
        Self { kind: MetricKind::Gauge, row_period: RowPeriod::Day, bare: Bare::Times(1.0) }
    }

    /// Whether the amounts of different periods are added.
    pub(crate) fn adds_up(self) -> bool {
        self.kind == MetricKind::Flow
    }

    /// Whether readings of one day at different instants stand side by side. Of a level, a running total and a
    /// number of people, the last of the day counts.
    pub(crate) fn tells_instants_apart(self) -> bool {
        matches!(self.kind, MetricKind::Flow | MetricKind::Ratio | MetricKind::Duration)
    }

    /// The value of a row: shares of one, times in seconds.
    ///
    /// # Errors
    /// When the value does not fit the metric.
    pub(crate) fn value(self, row: &Row<'_>) -> Result<Value, RowProblem> {
        let trouble = match (self.kind, row.value, row.written) {
            (_, Value::Retracted, _)
            | (MetricKind::Ratio, Value::Parts { .. }, _)
            | (MetricKind::Ratio, Value::Number(_), Written::Percent)
            | (MetricKind::Duration, Value::Number(_), Written::Time) => return Ok(row.value),
            (_, Value::Number(number), Written::Plain) => match self.bare {
                Bare::Times(unit) => return Ok(Value::Number(number * unit)),
                Bare::Ambiguous if self.kind == MetricKind::Duration => Trouble::BareTime,
                Bare::Ambiguous => Trouble::BareShare,
            },
            // A ratio of times (seconds per view) is a time.
            (MetricKind::Ratio, Value::Number(_), Written::Time) if self.bare == Bare::Times(1.0) => {
                return Ok(row.value);
            }
            (MetricKind::Ratio, _, _) => Trouble::NotAShare,
            (MetricKind::Duration, _, _) => Trouble::NotATime,
            (MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique, _, _) => {
                Trouble::NotACount
            }
        };
        Err(RowProblem::of_field(trouble, Column::Value, &shown(row)))
    }

    /// The days that a row covers.
    pub(crate) fn period(self, row: &Row<'_>) -> Period {
        let start = match (self.kind.has_period(), row.period_start) {
            (false, _) => row.date,
            (true, Some(start)) => start,
            (true, None) => self.row_period.first_day(row.date),
        };
        // A row that would end before it starts was refused when it was read.
        Period::new(start, row.date).unwrap_or(Period::day(row.date))
    }
}

/// The value as somebody would have written it, for the message.
fn shown(row: &Row<'_>) -> String {
    let mut text = Vec::new();
    value::write(row.value, row.written, b'.', &mut text);
    String::from_utf8(text).unwrap_or_default()
}
