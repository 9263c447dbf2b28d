//! The days and instants of a row, read with those of the rows before in mind.

use crate::model::zone::Zone;
use chrono::{DateTime, Utc};

use crate::model::day::Day;
use crate::model::place::Column;
use crate::text::rows::LastDay;

/// The days and instants of a row.
#[derive(Debug, Default)]
pub(in crate::text::snapshots) struct Times {
    /// See [`Row`](super::Row).
    pub(in crate::text::snapshots) date: Option<Day>,
    /// See [`Row`](super::Row).
    pub(in crate::text::snapshots) instant: Option<DateTime<Utc>>,
    /// See [`Row`](super::Row).
    pub(in crate::text::snapshots) period_start: Option<Day>,
    /// See [`Row`](super::Row).
    pub(in crate::text::snapshots) recorded_at: Option<DateTime<Utc>>,
}

/// The days that the rows before gave, column by column.
#[derive(Debug, Default)]
pub(in crate::text::snapshots) struct Days {
    pub(super) date: LastDay,
    pub(super) period_start: LastDay,
    pub(super) recorded_at: LastDay,
}

impl Days {
    /// Reads a column with a day or an instant; `None` where it is none.
    #[inline]
    pub(in crate::text::snapshots) fn read(
        &mut self,
        column: Column,
        text: &[u8],
        zone: Zone,
        row: &mut Times,
    ) -> Option<()> {
        match column {
            Column::Date => {
                let (date, instant) = self.date.day(text, zone)?;
                (row.date, row.instant) = (Some(date), instant);
            }
            Column::PeriodStart => row.period_start = Some(self.period_start.day(text, zone)?.0),
            Column::RecordedAt => row.recorded_at = Some(self.recorded_at.instant(text)?),
            Column::Metric
            | Column::Channel
            | Column::Value
            | Column::Item
            | Column::Id
            | Column::Source
            | Column::Note
            | Column::Time
            | Column::Event
            | Column::Place
            | Column::ReplyPlace
            | Column::Mood
            | Column::Topic
            | Column::Customer
            | Column::By
            | Column::Link
            | Column::Cost => return None,
        }
        Some(())
    }
}
