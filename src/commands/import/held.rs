//! What is recorded already, as far as an import asks: whether a reading says something new, and whether what it would
//! replace comes from a later export.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::recording::PROVISIONAL;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::{SeriesName, Snapshot, Value};
use crate::store::ledger::{Ledger, Scope};

/// What readings have in common that replace each other.
type Key = (SeriesName, String, Option<Day>, Day);

/// What a reading is to those that are recorded already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// Nobody said anything of that time, or only provisionally.
    New,
    /// It takes the place of another number.
    Replaces,
    /// It is recorded already.
    None,
    /// A later export says otherwise.
    Older,
    /// It is provisional, and a settled number says otherwise.
    Unsettled,
}

/// How a file stands to those before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct FileAge {
    /// The day of the export, where it is known.
    pub(super) exported: Option<Day>,
    /// Whether its numbers are to be taken even where it is older.
    pub(super) takes_all: bool,
}

/// A reading that counts.
#[derive(Debug)]
struct Held {
    value: Value,
    is_provisional: bool,
    recorded_at: Option<DateTime<Utc>>,
    /// The day of the export that it comes from, as far as that is known: of one that was imported earlier, the day of
    /// the import. `None` where somebody typed it.
    exported: Option<Day>,
}

/// The readings that count so far.
#[derive(Debug, Default)]
pub(super) struct Known {
    readings: HashMap<Key, Held>,
    /// By series, the last day that an export told of.
    reach: HashMap<SeriesName, Day>,
}

impl Known {
    /// Reads them.
    ///
    /// # Errors
    /// When a snapshots file cannot be read.
    pub(super) fn read(ledgers: &[Box<dyn Ledger>], campaign: &Campaign) -> anyhow::Result<Self> {
        let mut known = Self::default();
        for ledger in ledgers {
            ledger.read(Scope::ALL, &mut |_, row| {
                let Ok(row) = row else { return };
                if row.id.is_empty() && row.instant.is_none() {
                    known.take_in(&row.to_snapshot(), campaign);
                }
            })?;
        }
        Ok(known)
    }

    /// Takes in a row of a snapshots file: the later of two counts.
    fn take_in(&mut self, row: &Snapshot, campaign: &Campaign) {
        let recorded_at = row.recorded_at;
        let is_import = row.source.starts_with("import:");
        let exported = recorded_at.filter(|_| is_import).map(|instant| Day(instant.date_naive()));
        let key = key(row, campaign);
        if self.readings.get(&key).is_none_or(|held| held.recorded_at.is_none() || recorded_at >= held.recorded_at) {
            self.put(key, Held { value: row.value, is_provisional: row.note == PROVISIONAL, recorded_at, exported });
        }
    }

    fn put(&mut self, key: Key, held: Held) {
        if held.exported.is_some() {
            match self.reach.get_mut(&key.0) {
                Some(last) => *last = key.3.max(*last),
                None => _ = self.reach.insert(key.0.clone(), key.3),
            }
        }
        self.readings.insert(key, held);
    }

    /// What a reading of a file is to them; from now on they hold it. `last`: the last day of its series in the file.
    pub(super) fn news(&mut self, row: &Snapshot, campaign: &Campaign, file: FileAge, last: Day) -> News {
        let FileAge { exported, takes_all } = file;
        let key = key(row, campaign);
        let is_provisional = row.note == PROVISIONAL;
        let news = match self.readings.get(&key) {
            None => News::New,
            Some(held) if held.value == Value::Retracted => News::Replaces,
            Some(held) if held.value == row.value && is_provisional >= held.is_provisional => News::None,
            Some(held) if held.value == row.value => News::New,
            // A provisional number never replaces a settled one: it is from an older export.
            Some(held) if is_provisional && !held.is_provisional && !takes_all => News::Unsettled,
            Some(held) if !takes_all && self.is_older(held, &key.0, exported, last) => News::Older,
            Some(_) => News::Replaces,
        };
        if matches!(news, News::New | News::Replaces) {
            let exported = exported.or(row.recorded_at.map(|instant| Day(instant.date_naive())));
            self.put(key, Held { value: row.value, is_provisional, recorded_at: row.recorded_at, exported });
        }
        news
    }

    /// Whether a reading is from a later export than the file: that one was made or imported on a later day, and the
    /// series goes on further than the file knows. Either alone may be so of a file that is newer.
    fn is_older(&self, held: &Held, series: &SeriesName, exported: Option<Day>, last: Day) -> bool {
        let is_later = held.exported.zip(exported).is_some_and(|(theirs, ours)| ours < theirs);
        is_later && self.reach.get(series).is_some_and(|reach| last < *reach)
    }
}

/// The key of a row. One that names no first day covers its metric's usual period.
fn key(row: &Snapshot, campaign: &Campaign) -> Key {
    let metric = campaign.metric(&row.series.metric).filter(|metric| metric.kind.has_period());
    let start = row.period_start.or(metric.map(|metric| metric.row_period.first_day(row.date)));
    (row.series.clone(), row.item.clone(), start, row.date)
}
