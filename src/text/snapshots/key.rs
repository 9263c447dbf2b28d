//! What rows that replace each other have in common.

use chrono::{DateTime, Utc};

use super::fold::Reckoning;
use super::row::Row;
use crate::model::period::Period;
use crate::model::snapshot::SeriesName;

/// Which reading a row gives: a later row of the same key takes its place. The fold goes by the same, in less room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ReadingKey {
    series: SeriesName,
    item: String,
    period: Period,
    instant: Option<DateTime<Utc>>,
    id: String,
}

impl ReadingKey {
    /// That of a row whose series is taken like that.
    pub(crate) fn of(reckoning: Reckoning, row: &Row<'_>) -> Self {
        Self {
            series: row.series(),
            item: row.item.to_string(),
            period: reckoning.period(row),
            instant: row.instant.filter(|_| reckoning.tells_instants_apart()),
            id: row.id.to_string(),
        }
    }

    /// The series.
    pub(crate) fn series(&self) -> &SeriesName {
        &self.series
    }
}
