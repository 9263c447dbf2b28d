//! One reading while rows are still coming: its key, its value so far, and who gave it.
//!
//! There is one for every reading that counts, and most have neither an id nor an instant of their own: what is rare
//! lives elsewhere, and a row that replaces another one is written over it.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};

use super::common::Common;
use super::reckoning::Reckoning;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Value};
use crate::text::snapshots::row::Row;

/// What a row gives for a reading.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given<'row> {
    period: Period,
    instant: Option<DateTime<Utc>>,
    id: &'row str,
    value: Value,
    recorded_at: Option<DateTime<Utc>>,
    row: RowAt,
    is_period_assumed: bool,
}

/// The row that counts for a reading so far.
#[derive(Debug)]
pub(super) struct Slot {
    period: Period,
    recorded_at: Option<DateTime<Utc>>,
    /// Whether the period is the metric's usual one, because the row gives none.
    pub(super) is_period_assumed: bool,
    value: Value,
    /// Where it stands.
    pub(super) row: RowAt,
    /// What the rows that came to it have in common.
    all: Common,
    rare: Option<Box<Rare>>,
}

/// What few readings have.
#[derive(Debug)]
struct Rare {
    instant: Option<DateTime<Utc>>,
    id: Box<str>,
    /// The row that was replaced although nothing says which of the two is right.
    conflict: Option<RowAt>,
}

impl<'row> Given<'row> {
    /// What a row says, its value as the metric takes it.
    pub(super) fn new(at: RowAt, row: &'row Row<'_>, value: Value, reckoning: Reckoning) -> Self {
        Self {
            period: reckoning.period(row),
            instant: row.instant,
            id: &row.id,
            value,
            recorded_at: row.recorded_at,
            row: at,
            is_period_assumed: row.period_start.is_none(),
        }
    }

    fn kind(&self) -> Common {
        Common::of(self.recorded_at, self.instant, self.value)
    }
}

impl Slot {
    /// The first row of a reading.
    pub(super) fn new(given: Given<'_>) -> Self {
        let is_rare = given.instant.is_some() || !given.id.is_empty();
        Self {
            period: given.period,
            recorded_at: given.recorded_at,
            is_period_assumed: given.is_period_assumed,
            value: given.value,
            row: given.row,
            all: Common::Alone,
            rare: is_rare.then(|| Box::new(Rare { instant: given.instant, id: given.id.into(), conflict: None })),
        }
    }

    /// What its row gave.
    pub(super) fn given(&self) -> Given<'_> {
        Given {
            period: self.period,
            instant: self.instant(),
            id: self.id(),
            value: self.value,
            recorded_at: self.recorded_at,
            row: self.row,
            is_period_assumed: self.is_period_assumed,
        }
    }

    /// The order of keys. Equal: the same reading, so one row replaces the other.
    pub(super) fn compare_key(&self, given: &Given<'_>, reckoning: Reckoning) -> Ordering {
        let instants = || {
            if reckoning.tells_instants_apart() { self.instant().cmp(&given.instant) } else { Ordering::Equal }
        };
        let ids = || match (self.id(), given.id) {
            // Nearly always; a comparison of nothing with nothing is a costly call.
            ("", "") => Ordering::Equal,
            (ours, theirs) => ours.cmp(theirs),
        };
        let days = |period: Period| (period.end(), period.start());
        days(self.period).cmp(&days(given.period)).then_with(instants).then_with(ids)
    }

    /// The order in which readings of a series are handed out: by day, within it by instant, by when they were
    /// recorded, and only then by where they stand, so that histories put together in either order agree.
    pub(super) fn compare_place(&self, other: &Self) -> Ordering {
        let place = |slot: &Self| (slot.period.end(), slot.instant(), slot.recorded_at, slot.period.start(), slot.row);
        place(self).cmp(&place(other))
    }

    /// Lets a later row of the same key take this one's place, unless it is older.
    pub(super) fn replace_with(&mut self, later: &Given<'_>) {
        self.all = self.all.and(self.kind(), later.kind());
        if !self.is_newer_than(later) {
            let conflict = self.conflict_after(later);
            self.take(later, conflict);
        }
    }

    /// Lets what later rows of the same key came to take this one's place, as if they had come one by one. `None` where
    /// only their order tells what that gives.
    pub(super) fn replace_with_all(&mut self, later: &Self) -> Option<()> {
        if later.all == Common::Nothing {
            return None;
        }
        self.all = Common::Nothing;
        let given = later.given();
        if !self.is_newer_than(&given) {
            let conflict = later.conflict_with().or_else(|| self.conflict_after(&given));
            self.take(&given, conflict);
        }
        Some(())
    }

    fn take(&mut self, later: &Given<'_>, conflict: Option<RowAt>) {
        match &mut self.rare {
            Some(rare) => (rare.instant, rare.conflict) = (later.instant, conflict),
            None if later.instant.is_some() || conflict.is_some() => {
                self.rare = Some(Box::new(Rare { instant: later.instant, id: later.id.into(), conflict }));
            }
            None => {}
        }
        self.recorded_at = later.recorded_at;
        self.is_period_assumed = later.is_period_assumed;
        self.value = later.value;
        self.row = later.row;
    }

    /// The same reading, its lines counted from further up.
    pub(super) fn below(mut self, lines: u64) -> Self {
        self.row = self.row.below(lines);
        if let Some(conflict) = self.rare.as_mut().and_then(|rare| rare.conflict.as_mut()) {
            *conflict = conflict.below(lines);
        }
        self
    }

    /// Whether the reading is taken back.
    pub(super) fn is_retracted(&self) -> bool {
        self.value == Value::Retracted
    }

    /// The row that it contradicts.
    pub(super) fn conflict_with(&self) -> Option<RowAt> {
        self.rare.as_ref()?.conflict
    }

    /// The reading that counts.
    pub(super) fn reading(&self) -> Reading {
        Reading { period: self.period, value: self.value, recorded_at: self.recorded_at, row: self.row }
    }

    fn kind(&self) -> Common {
        Common::of(self.recorded_at, self.instant(), self.value)
    }

    fn instant(&self) -> Option<DateTime<Utc>> {
        self.rare.as_ref()?.instant
    }

    fn id(&self) -> &str {
        self.rare.as_ref().map_or("", |rare| &rare.id)
    }

    /// Whether a row that stands further down is the older one all the same: both say when they were recorded, and it
    /// was earlier. Where that does not tell, the instants of a day do: a file may run backwards.
    fn is_newer_than(&self, later: &Given<'_>) -> bool {
        match (self.recorded_at, later.recorded_at) {
            (Some(ours), Some(theirs)) if ours != theirs => theirs < ours,
            _ => self.instant().zip(later.instant).is_some_and(|(ours, theirs)| theirs < ours),
        }
    }

    /// The contradiction that is left when `later` takes this one's place. An id says that replacing is meant, and so
    /// does an empty value; readings of different instants do not contradict each other.
    fn conflict_after(&self, later: &Given<'_>) -> Option<RowAt> {
        let is_settled = self.recorded_at.is_some() || later.recorded_at.is_some() || !later.id.is_empty();
        if is_settled || self.instant() != later.instant {
            return None;
        }
        if self.value == later.value {
            return self.conflict_with();
        }
        (!self.is_retracted() && later.value != Value::Retracted).then_some(self.row)
    }
}
