//! When a zone's clocks are put forward or back, and which instant a day and time of day are there.

use std::ops::RangeInclusive;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::{Offset, Zone};

/// No clock has ever been farther from UTC: the farthest was 16 hours behind, in Manila until 1844.
const FARTHEST: TimeDelta = TimeDelta::days(1);

/// A change of what a zone's clocks go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    /// The first instant of the new.
    pub(crate) at: DateTime<Utc>,
    /// The old.
    pub(crate) before: Offset,
    /// The new.
    pub(crate) after: Offset,
}

/// When the clocks show a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instants {
    /// Once, as nearly always.
    Once(DateTime<Utc>),
    /// Twice: they are put back over it.
    Twice(DateTime<Utc>, DateTime<Utc>),
    /// Never: they are put forward over it, by this change.
    Never(Change),
}

impl Zone {
    /// When clocks show this day and time of day.
    pub(crate) fn instants(self, local: NaiveDateTime) -> Instants {
        let read_as_utc = local.and_utc();
        let (from, to) = (read_as_utc - FARTHEST, read_as_utc + FARTHEST);
        let changes = self.changes_between(from, to);
        let offsets = changes.iter().map(|change| change.after);
        let mut shown: Vec<_> = std::iter::once(self.offset(from))
            .chain(offsets)
            .map(|offset| read_as_utc - offset.ahead())
            .filter(|instant| self.local(*instant) == local)
            .collect();
        shown.sort_unstable();
        shown.dedup();
        let skips = |change: &Change| change.local_before() <= local && local < change.local_after();
        match (shown.first(), shown.last(), changes.into_iter().find(skips)) {
            (Some(first), Some(last), _) if first < last => Instants::Twice(*first, *last),
            (Some(once), ..) => Instants::Once(*once),
            (None, _, Some(change)) => Instants::Never(change),
            // No clock is so far from UTC, and none is put forward without a change.
            (None, _, None) => Instants::Once(read_as_utc),
        }
    }

    /// The instant that is meant by this day and time of day: the first of two; where clocks skip it, as though they
    /// had not been put forward yet. So calendars read it, too (RFC 5545, 3.3.5).
    pub(crate) fn instant(self, local: NaiveDateTime) -> DateTime<Utc> {
        match self.instants(local) {
            Instants::Once(instant) | Instants::Twice(instant, _) => instant,
            Instants::Never(change) => local.and_utc() - change.before.ahead(),
        }
    }

    /// The changes in these years, the earliest first.
    pub(crate) fn changes(self, years: RangeInclusive<i32>) -> Vec<Change> {
        let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| self.instant(day.and_time(NaiveTime::MIN)));
        let next = years.end().checked_add(1);
        let span = new_year(*years.start()).zip(next.and_then(new_year));
        span.map_or_else(Vec::new, |(from, to)| self.changes_between(from, to))
    }

    /// The changes after `from` and up to `to`. No zone has ever changed its clocks twice in a day.
    fn changes_between(self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut day = from;
        while day < to {
            let next = day.checked_add_days(Days::new(1)).map_or(to, |next| next.min(to));
            changes.extend(self.change_between(day, next));
            day = next;
        }
        changes
    }

    /// The change after `from` and up to `to`, to the second: half of the time between them is left out at a time.
    fn change_between(self, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Change> {
        let before = self.offset(from);
        let (mut old, mut new) = (from.timestamp(), to.timestamp());
        if self.offset(to) == before {
            return None;
        }
        while new - old > 1 {
            let middle = old + (new - old) / 2;
            if self.offset(DateTime::from_timestamp(middle, 0)?) == before {
                old = middle;
            } else {
                new = middle;
            }
        }
        let at = DateTime::from_timestamp(new, 0)?;
        Some(Change { at, before, after: self.offset(at) })
    }
}

impl Change {
    /// What clocks would show at the change, had nothing been changed.
    pub(crate) fn local_before(self) -> NaiveDateTime {
        (self.at + self.before.ahead()).naive_utc()
    }

    /// What they do show.
    pub(crate) fn local_after(self) -> NaiveDateTime {
        (self.at + self.after.ahead()).naive_utc()
    }
}
