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

    /// The names of the series and their items, in the order of their numbers.
    pub(super) fn into_names(self) -> Vec<(SeriesName, String)> {
        self.names
    }

    fn look_up(&mut self, row: &Row<'_>) -> usize {
        let hash = self.hasher.hash_one((row.metric.as_ref(), row.channel.as_ref(), row.item.as_ref()));
        let same_hash = self.by_hash.get(&hash).map_or(&[][..], Vec::as_slice);
        if let Some(&found) = same_hash.iter().find(|&&place| self.is(place, row)) {
            return found;
        }
        let place = self.names.len();
        self.names.push((row.series(), row.item.to_string()));
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
