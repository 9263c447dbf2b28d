//! The parts of a goal that its sentence may say in place of a field.

use std::ops::Range;

use super::statement::Statement;

/// A part of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    /// What is counted.
    Metric,
    /// Where it is counted.
    Channel,
    /// The value at the start.
    Baseline,
    /// What it aims at.
    Target,
    /// First day.
    Start,
    /// Last day.
    End,
}

impl Part {
    /// The key of the field, which is also its word in JSON.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Metric => "metric",
            Self::Channel => "channel",
            Self::Baseline => "baseline",
            Self::Target => "target",
            Self::Start => "start",
            Self::End => "end",
        }
    }

    /// The bytes of the sentence that say it, if it does.
    pub(crate) fn said_at(self, statement: &Statement) -> Option<Range<usize>> {
        match self {
            Self::Metric => statement.metric.as_ref().map(|said| said.at.clone()),
            Self::Channel => statement.channels.first().map(|said| said.at.clone()),
            Self::Baseline => statement.baseline.as_ref().map(|quantity| quantity.at.clone()),
            Self::Target => statement.target.as_ref().map(|aim| aim.quantity.at.clone()),
            Self::Start => statement.start.as_ref().map(|said| said.at.clone()),
            Self::End => statement.end.as_ref().map(|said| said.at.clone()),
        }
    }
}
