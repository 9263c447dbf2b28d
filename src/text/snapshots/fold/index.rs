//! From the names in a row to the place of its series, without a copy of the names.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::model::snapshot::SeriesName;
use crate::text::snapshots::row::Row;
use crate::text::snapshots::same::is_same;

/// The series so far, numbered as they came.
#[derive(Debug, Default)]
pub(super) struct Index {
    names: Vec<(SeriesName, String)>,
    /// For every series the one that came after it last time: rows of a file mostly repeat its order.
    next: Vec<usize>,
    /// The series by the hash of their names. Names that share a hash are told apart by looking.
    by_hash: HashMap<u64, Vec<usize>>,
    hasher: RandomState,
    last: usize,
}

impl Index {
    /// The number of the row's series; a new one gets the next number.
    pub(super) fn find(&mut self, row: &Row<'_>) -> usize {
        let guess = self.next.get(self.last).copied();
        let found = match guess.filter(|&guess| self.is(guess, row)) {
            Some(guess) => guess,
            None => self.look_up(row),
        };
        if let Some(next) = self.next.get_mut(self.last) {
            *next = found;
        }
        self.last = found;
        found
    }

    /// The number of a series and its item.
    pub(super) fn find_name(&mut self, name: SeriesName, item: String) -> usize {
        let hash = self.hash(&name.metric, &name.channel, &item);
        let known = self.with_hash(hash).find(|&place| self.names[place].0 == name && self.names[place].1 == item);
        known.unwrap_or_else(|| self.add(hash, name, item))
    }

    /// The names of the series and their items, in the order of their numbers.
    pub(super) fn into_names(self) -> Vec<(SeriesName, String)> {
        self.names
    }

    fn look_up(&mut self, row: &Row<'_>) -> usize {
        let hash = self.hash(&row.metric, &row.channel, &row.item);
        let known = self.with_hash(hash).find(|&place| self.is(place, row));
        known.unwrap_or_else(|| self.add(hash, row.series(), row.item.to_string()))
    }

    fn hash(&self, metric: &str, channel: &str, item: &str) -> u64 {
        self.hasher.hash_one((metric, channel, item))
    }

    fn with_hash(&self, hash: u64) -> impl Iterator<Item = usize> {
        self.by_hash.get(&hash).into_iter().flatten().copied()
    }

    fn add(&mut self, hash: u64, name: SeriesName, item: String) -> usize {
        let place = self.names.len();
        self.names.push((name, item));
        self.next.push(place);
        self.by_hash.entry(hash).or_default().push(place);
        place
    }

    fn is(&self, place: usize, row: &Row<'_>) -> bool {
        self.names.get(place).is_some_and(|(name, item)| {
            is_same(&name.metric, &row.metric) && is_same(&name.channel, &row.channel) && is_same(item, &row.item)
        })
    }
}
