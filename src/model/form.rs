//! The two kinds of files that are made of rows, and their columns.

use super::place::Column;

/// What the rows of a file tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Snapshots: what was read of a metric.
    Snapshots,
    /// Feedback: what customers said, and what became of it.
    Feedback,
}

impl Form {
    /// Every column, in the order of a file without a header. The first is when it was.
    pub(crate) fn columns(self) -> &'static [Column] {
        match self {
            Self::Snapshots => &Column::SNAPSHOTS,
            Self::Feedback => &Column::FEEDBACK,
        }
    }

    /// The columns without which a row says nothing.
    pub(crate) fn needed(self) -> &'static [Column] {
        match self {
            Self::Snapshots => &[Column::Date, Column::Metric, Column::Value],
            Self::Feedback => &[Column::Time, Column::Item, Column::Event],
        }
    }
}
