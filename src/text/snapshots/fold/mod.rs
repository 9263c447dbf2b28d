//! From rows to series: which readings count, after corrections and repetitions.
//!
//! Rows of one metric, channel, item, period and id replace each other; amounts of the same period with different ids,
//! or at different instants, stand side by side. Two histories put together in either order read alike as long as
//! their rows say when they were recorded. Memory grows with the readings that are told apart, not with the rows.
//! Nothing is added up here, and a period's parts are not taken from each other: the arithmetic is `progress`.

mod common;
mod history;
mod index;
mod overlap;
mod parts;
mod reckoning;
mod slot;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::history::History;
use self::index::Index;
pub(crate) use self::overlap::Overlap;
pub(crate) use self::reckoning::Reckoning;
use self::slot::{Given, Slot};
use super::key::ReadingKey;
use super::row::Row;
use crate::model::day::Day;
use crate::model::snapshot::{RowAt, Series, SeriesName, Value};
use crate::text::rows::RowProblem;

/// Of so many rows far ahead it is known whether they were taken back.
const FAR_KEPT: usize = 10_000;
/// How many refused rows are kept with their reasons; the rest are counted.
const REFUSED_SHOWN: usize = 100;

/// Gathers rows, in the order of the files, into series.
pub(crate) struct Fold<Reckon> {
    reckon: Reckon,
    as_of: Option<Day>,
    index: Index,
    histories: Vec<History>,
    left_out: LeftOut,
    /// Rows dated more than one day ahead that were not taken back.
    far: BTreeMap<ReadingKey, (RowAt, Day)>,
    /// Whether some were.
    has_taken_back_far: bool,
    refused: Refused,
    rows: u64,
}

/// What the rows came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Folded {
    /// The readings that count, by series. A series whose every reading was taken back has none.
    pub(crate) series: BTreeMap<SeriesName, Series>,
    /// The readings of single posts and links, which never enter the channel's total; by series, then item.
    pub(crate) items: Vec<ItemSeries>,
    /// Readings that two rows give differently without saying when they were recorded.
    pub(crate) conflicts: Vec<Conflict>,
    /// Series with amounts whose periods share days, at most one entry each.
    pub(crate) overlaps: Vec<Overlap>,
    /// How many readings count for the metric's usual period because their row gives no start, by series.
    pub(crate) assumed_periods: BTreeMap<SeriesName, usize>,
    /// How many readings are taken back and stay so.
    pub(crate) retracted: u64,
    /// Rows whose value does not fit their metric.
    pub(crate) refused: Refused,
    /// Rows that are later than asked for.
    pub(crate) left_out: LeftOut,
    /// How many rows were pushed.
    pub(crate) rows: u64,
    /// Metrics that a log of feedback is counted for: it tells of every day, and where it is quiet nothing is missing.
    pub(crate) counted: &'static [&'static str],
}

/// The readings of one post or link.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ItemSeries {
    /// The post or link.
    pub(crate) item: String,
    /// Its readings; the last is the latest.
    pub(crate) series: Series,
}

/// Two rows for one reading with different values, of which neither says when it was recorded nor has an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conflict {
    /// Of which series.
    pub(crate) series: SeriesName,
    /// The row that counts: the later line.
    pub(crate) counts: RowAt,
    /// The row that does not.
    pub(crate) replaced: RowAt,
}

/// Rows whose value does not fit their metric.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Refused {
    /// The first of them, with what is wrong.
    pub(crate) first: Vec<(RowAt, RowProblem)>,
    /// How many there are.
    pub(crate) count: u64,
}

/// Rows that are later than asked for, and so count for nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct LeftOut {
    /// How many rows are dated after the day that is taken for today.
    pub(crate) after_today: u64,
    /// Of these the one furthest ahead, the first of them in the file.
    pub(crate) furthest: Option<(RowAt, Day)>,
    /// The first row dated more than one day ahead that was not taken back. One day is no mistake: somewhere it is
    /// tomorrow already.
    pub(crate) first_far: Option<(RowAt, Day)>,
}

impl<Reckon: Fn(&SeriesName) -> Reckoning> Fold<Reckon> {
    /// An empty fold. `reckon` is asked once a series how its values are to be taken.
    pub(crate) fn new(reckon: Reckon) -> Self {
        Self {
            reckon,
            as_of: None,
            index: Index::default(),
            histories: Vec::new(),
            left_out: LeftOut::default(),
            far: BTreeMap::new(),
            has_taken_back_far: false,
            refused: Refused::default(),
            rows: 0,
        }
    }

    /// Leaves out rows for days after this one.
    #[must_use]
    pub(crate) fn until(self, day: Day) -> Self {
        Self { as_of: Some(day), ..self }
    }

    /// Takes the next row.
    pub(crate) fn push(&mut self, at: RowAt, row: &Row<'_>) {
        self.rows += 1;
        if self.is_later(at, row) {
            return;
        }
        let place = self.index.find(row);
        if place == self.histories.len() {
            self.histories.push(History::new((self.reckon)(&row.series())));
        }
        let history = &mut self.histories[place];
        let reckoning = history.reckoning();
        match reckoning.value(row) {
            Ok(value) => history.push(&Given::new(at, row, value, reckoning)),
            Err(problem) => self.refused.add(at, problem),
        }
    }

    /// The series that the rows make.
    pub(crate) fn finish(mut self) -> Folded {
        self.left_out.first_far = self.far.into_values().min();
        let mut folded =
            Folded { refused: self.refused, left_out: self.left_out, rows: self.rows, ..Folded::default() };
        let names = self.index.into_names();
        for ((name, item), history) in names.into_iter().zip(self.histories) {
            let reckoning = history.reckoning();
            folded.add(name, item, history.finish(), reckoning);
        }
        folded.items.sort_by(|one, other| (&one.series.name, &one.item).cmp(&(&other.series.name, &other.item)));
        folded.conflicts.sort_by_key(|conflict| conflict.counts);
        folded.overlaps.sort_by(|one, other| one.series.cmp(&other.series));
        folded
    }

    /// Whether the row is later than asked for; counts it if so.
    fn is_later(&mut self, at: RowAt, row: &Row<'_>) -> bool {
        let Some(today) = self.as_of.filter(|&today| row.date > today) else { return false };
        self.left_out.add(at, row.date);
        if today.days_until(row.date) > 1 {
            let key = ReadingKey::of((self.reckon)(&row.series()), row);
            if row.value == Value::Retracted {
                self.far.remove(&key);
                self.has_taken_back_far = true;
            } else if self.far.len() < FAR_KEPT {
                self.far.entry(key).or_insert((at, row.date));
            }
        }
        true
    }
}

impl Folded {
    /// Whether a metric is counted from a log of feedback, and not read by anybody.
    pub(crate) fn counts(&self, metric: &str) -> bool {
        self.counted.contains(&metric)
    }

    fn add(&mut self, name: SeriesName, item: String, mut slots: Vec<Slot>, reckoning: Reckoning) {
        let all = slots.len();
        slots.retain(|slot| !slot.is_retracted());
        self.retracted += (all - slots.len()) as u64;
        let conflicts = slots.iter().filter_map(|slot| {
            let replaced = slot.conflict_with()?;
            Some(Conflict { series: name.clone(), counts: slot.row, replaced })
        });
        self.conflicts.extend(conflicts);
        let assumed = slots.iter().filter(|slot| slot.is_period_assumed).count();
        let readings: Vec<_> = slots.iter().map(Slot::reading).collect();
        drop(slots);
        if !item.is_empty() {
            self.items.push(ItemSeries { item, series: Series { name, readings } });
            return;
        }
        if reckoning.adds_up() {
            self.overlaps.extend(overlap::find(&name, &readings));
        }
        if assumed > 0 && reckoning.kind.has_period() {
            self.assumed_periods.insert(name.clone(), assumed);
        }
        self.series.insert(name.clone(), Series { name, readings });
    }
}

impl Refused {
    fn add(&mut self, at: RowAt, problem: RowProblem) {
        self.count += 1;
        if self.first.len() < REFUSED_SHOWN {
            self.first.push((at, problem));
        }
    }
}

impl LeftOut {
    fn add(&mut self, at: RowAt, day: Day) {
        self.after_today += 1;
        if self.furthest.is_none_or(|(_, furthest)| furthest < day) {
            self.furthest = Some((at, day));
        }
    }
}
