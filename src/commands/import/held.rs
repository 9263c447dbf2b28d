//! What is recorded already, as far as an import asks: whether a reading says something new, and whether what it would
//! replace comes from a later export.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use super::recording::PROVISIONAL;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::{SeriesName, Value};
use crate::store::ledger::{Ledger, Scope};
use crate::text::import::Reading;
use crate::text::snapshots::Row;

/// The instant of rows that do not say when they were recorded.
const UNSAID: i64 = i64::MIN;

/// What readings have in common that replace each other. There may be millions: series and items are numbers here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    series: u32,
    item: u32,
    start: Option<Day>,
    date: Day,
}

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
    /// The day on which it is imported.
    pub(super) today: Day,
    /// Whether its numbers are to be taken even where it is older.
    pub(super) takes_all: bool,
}

/// What a reading that counts says.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    /// A number.
    Number(f64),
    /// That it was taken back.
    Nothing,
    /// Something that no export says: parts of a share.
    Other,
}

/// A reading that counts.
#[derive(Debug, Clone, Copy)]
struct Held {
    said: Said,
    is_provisional: bool,
    /// The day of the export that it comes from, as far as that is known: of one that was imported earlier, the day of
    /// the import. `None` where somebody typed it.
    exported: Option<Day>,
    /// When it was recorded, in milliseconds; before all others where the row does not say it.
    recorded_at: i64,
}

/// Texts, each with a number.
#[derive(Debug)]
struct Numbered<T>(HashMap<T, u32>);

impl<T: Hash + Eq + Clone> Numbered<T> {
    /// The number of a text: the same for the same.
    fn number<Q: Hash + Eq + ?Sized>(&mut self, text: &Q, owned: impl FnOnce() -> T) -> u32
    where
        T: std::borrow::Borrow<Q>,
    {
        if let Some(number) = self.0.get(text) {
            return *number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(owned(), number);
        number
    }
}

/// The readings that count so far.
#[derive(Debug)]
pub(super) struct Known<'c> {
    campaign: &'c Campaign,
    series: Numbered<SeriesName>,
    items: Numbered<Arc<str>>,
    readings: HashMap<Key, Held>,
    /// By series, the last day that an export told of.
    reach: HashMap<u32, Day>,
}

impl<'c> Known<'c> {
    /// Reads them.
    ///
    /// # Errors
    /// When a snapshots file cannot be read.
    pub(super) fn read(ledgers: &[Box<dyn Ledger>], campaign: &'c Campaign) -> anyhow::Result<Self> {
        let (series, items) = (Numbered(HashMap::new()), Numbered(HashMap::new()));
        let mut known = Self { campaign, series, items, readings: HashMap::new(), reach: HashMap::new() };
        for ledger in ledgers {
            ledger.read(Scope::ALL, &mut |_, row| {
                if let Ok(row) = row
                    && row.id.is_empty()
                    && row.instant.is_none()
                {
                    known.take_in(row);
                }
            })?;
        }
        Ok(known)
    }

    /// Takes in a row of a snapshots file: the later of two counts. One that names no first day covers its metric's usual
    /// period.
    fn take_in(&mut self, row: &Row<'_>) {
        let metric = self.campaign.metric(&row.metric).filter(|metric| metric.kind.has_period());
        let start = row.period_start.or(metric.map(|metric| metric.row_period.first_day(row.date)));
        let name = SeriesName { metric: row.metric.to_string(), channel: row.channel.to_string() };
        let key = Key { series: self.series(&name), item: self.item(&row.item), start, date: row.date };
        let recorded_at = row.recorded_at.map_or(UNSAID, |instant| instant.timestamp_millis());
        let exported = row.recorded_at.filter(|_| row.source.starts_with("import:"));
        let exported = exported.map(|instant| Day(instant.date_naive()));
        let said = match row.value {
            Value::Number(number) => Said::Number(number),
            Value::Retracted => Said::Nothing,
            Value::Parts { .. } => Said::Other,
        };
        if self.readings.get(&key).is_none_or(|held| recorded_at == UNSAID || recorded_at >= held.recorded_at) {
            self.put(key, Held { said, is_provisional: row.note == PROVISIONAL, exported, recorded_at });
        }
    }

    fn put(&mut self, key: Key, held: Held) {
        if held.exported.is_some() {
            let last = self.reach.entry(key.series).or_insert(key.date);
            *last = key.date.max(*last);
        }
        self.readings.insert(key, held);
    }

    /// The number of a series.
    pub(super) fn series(&mut self, name: &SeriesName) -> u32 {
        self.series.number(name, || name.clone())
    }

    fn item(&mut self, item: &str) -> u32 {
        self.items.number(item, || item.into())
    }

    /// What a reading of a file is to them; from now on they hold it. `series`: its number, and `last`: its last day in
    /// the file.
    pub(super) fn news(&mut self, reading: &Reading, series: u32, last: Day, file: FileAge) -> News {
        let item = self.item(reading.item.as_deref().unwrap_or_default());
        let key = Key { series, item, start: reading.period_start, date: reading.date };
        let (said, is_provisional) = (Said::Number(reading.value), reading.is_provisional);
        let news = match self.readings.get(&key) {
            None => News::New,
            Some(held) if held.said == Said::Nothing => News::Replaces,
            Some(held) if held.said == said && is_provisional >= held.is_provisional => News::None,
            Some(held) if held.said == said => News::New,
            // A provisional number never replaces a settled one: it is from an older export.
            Some(held) if is_provisional && !held.is_provisional && !file.takes_all => News::Unsettled,
            Some(held) if !file.takes_all && self.is_older(*held, series, last, file) => News::Older,
            Some(_) => News::Replaces,
        };
        if matches!(news, News::New | News::Replaces) {
            let exported = Some(file.exported.unwrap_or(file.today));
            self.put(key, Held { said, is_provisional, exported, recorded_at: UNSAID });
        }
        news
    }

    /// Whether a reading is from a later export than the file: that one was made or imported on a later day, and the
    /// series goes on further than the file knows. Either alone may be so of a file that is newer.
    fn is_older(&self, held: Held, series: u32, last: Day, file: FileAge) -> bool {
        let is_later = held.exported.zip(file.exported).is_some_and(|(theirs, ours)| ours < theirs);
        is_later && self.reach.get(&series).is_some_and(|reach| last < *reach)
    }
}
