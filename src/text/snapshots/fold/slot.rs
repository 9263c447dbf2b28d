//! One reading while rows are still coming: its key, its value so far, and who gave it.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};

use super::reckoning::Reckoning;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Value};
use crate::text::snapshots::row::Row;

/// The row that counts for a reading so far.
#[derive(Debug, Clone)]
pub(super) struct Slot {
    period: Period,
    instant: Option<DateTime<Utc>>,
    id: Box<str>,
    value: Value,
    recorded_at: Option<DateTime<Utc>>,
    /// Where it stands.
    pub(super) row: RowAt,
    /// The row that it replaced although neither says when it was recorded. Rare, so it takes little room.
    conflict: Option<Box<RowAt>>,
    /// Whether the period is the metric's usual one, because the row gives none.
    pub(super) is_period_assumed: bool,
}

impl Slot {
    /// What a row says, its value as the metric takes it.
    pub(super) fn new(at: RowAt, row: &Row<'_>, value: Value, reckoning: Reckoning) -> Self {
        Self {
            period: reckoning.period(row),
            instant: row.instant,
            id: row.id.as_ref().into(),
            value,
            recorded_at: row.recorded_at,
            row: at,
            conflict: None,
            is_period_assumed: row.period_start.is_none(),
        }
    }

    /// The order of keys. Equal: the same reading, so one row replaces the other.
    pub(super) fn compare_key(&self, other: &Self, reckoning: Reckoning) -> Ordering {
        let instants = || {
            if reckoning.tells_instants_apart() { self.instant.cmp(&other.instant) } else { Ordering::Equal }
        };
        let days = |slot: &Self| (slot.period.end(), slot.period.start());
        days(self).cmp(&days(other)).then_with(instants).then_with(|| self.id.cmp(&other.id))
    }

    /// The order in which readings of a series are handed out: by day, within it by instant, by when they were
    /// recorded, and only then by where they stand, so that histories put together in either order agree.
    pub(super) fn compare_place(&self, other: &Self) -> Ordering {
        let place = |slot: &Self| (slot.period.end(), slot.instant, slot.recorded_at, slot.period.start(), slot.row);
        place(self).cmp(&place(other))
    }

    /// Lets a later row of the same key take this one's place, unless it was recorded earlier.
    pub(super) fn replace_with(&mut self, mut later: Self) {
        if let (Some(new), Some(old)) = (later.recorded_at, self.recorded_at)
            && new < old
        {
            return;
        }
        later.conflict = self.conflict_after(&later);
        *self = later;
    }

    /// Whether the reading is taken back.
    pub(super) fn is_retracted(&self) -> bool {
        self.value == Value::Retracted
    }

    /// The row that it contradicts.
    pub(super) fn conflict_with(&self) -> Option<RowAt> {
        self.conflict.as_deref().copied()
    }

    /// The reading that counts.
    pub(super) fn reading(&self) -> Reading {
        Reading { period: self.period, value: self.value, recorded_at: self.recorded_at, row: self.row }
    }

    /// The contradiction that is left when `later` takes this one's place. An id says that replacing is meant, and so
    /// does an empty value.
    fn conflict_after(&mut self, later: &Self) -> Option<Box<RowAt>> {
        if self.recorded_at.is_some() || later.recorded_at.is_some() || !self.id.is_empty() {
            return None;
        }
        if self.value == later.value {
            return self.conflict.take();
        }
        (!self.is_retracted() && !later.is_retracted()).then(|| Box::new(self.row))
    }
}
