//! The readings of one series while rows are still coming.
//!
//! A vector in order of the keys: no map is asked for every row. Rows that repeat a reading, continue the series or
//! repeat its order cost a comparison or two, others a search; files that run backwards (the newest first, as many
//! platforms export them) are sorted each time they have doubled.

use std::cmp::Ordering;

use super::reckoning::Reckoning;
use super::slot::{Given, Slot};

/// Fewer rows than these are not worth tidying up.
const SMALL: usize = 64;

/// The readings so far.
#[derive(Debug)]
pub(super) struct History {
    /// The first `tidy` are in order of their keys, one a key. After them stand rows as they came, whose keys are not
    /// among the first.
    slots: Vec<Slot>,
    tidy: usize,
    /// The reading of the last row: the next row is for the same one, or for the one after it.
    last: usize,
    reckoning: Reckoning,
}

impl History {
    /// No readings yet of a series whose values are taken like this.
    pub(super) fn new(reckoning: Reckoning) -> Self {
        Self { slots: Vec::new(), tidy: 0, last: 0, reckoning }
    }

    /// How values of the series are taken.
    pub(super) fn reckoning(&self) -> Reckoning {
        self.reckoning
    }

    /// Takes the next row's reading.
    pub(super) fn push(&mut self, given: &Given<'_>) {
        if let Some(place) = self.find(given) {
            self.slots[place].replace_with(given);
            self.last = place;
            return;
        }
        self.insert(Slot::new(*given));
    }

    /// Takes what later rows came to, their lines counted from below `lines` others. `None` where that cannot be told
    /// without their order.
    pub(super) fn append(&mut self, mut later: Self, lines: u64) -> Option<()> {
        self.tidy_up();
        later.tidy_up();
        self.slots.reserve(later.slots.len());
        for slot in later.slots {
            let slot = slot.below(lines);
            match self.find(&slot.given()) {
                Some(place) => {
                    self.slots[place].replace_with_all(&slot)?;
                    self.last = place;
                }
                None => self.insert(slot),
            }
        }
        Some(())
    }

    /// Takes a reading whose key is not among the tidy ones.
    fn insert(&mut self, slot: Slot) {
        let is_next = self.tidy == self.slots.len()
            && self.slots.last().is_none_or(|last| last.compare_key(&slot.given(), self.reckoning) == Ordering::Less);
        self.slots.push(slot);
        if is_next {
            self.last = self.tidy;
            self.tidy += 1;
        } else if self.slots.len() > SMALL && self.slots.len() - self.tidy > self.tidy {
            self.tidy_up();
        }
    }

    /// The place of this key among the tidy ones.
    fn find(&self, given: &Given<'_>) -> Option<usize> {
        let tidy = &self.slots[..self.tidy];
        let compare = |slot: &Slot| slot.compare_key(given, self.reckoning);
        let next = if self.last + 1 < tidy.len() { self.last + 1 } else { 0 };
        for guess in [self.last, next] {
            if tidy.get(guess).is_some_and(|slot| compare(slot).is_eq()) {
                return Some(guess);
            }
        }
        if compare(tidy.last()?) == Ordering::Less {
            return None;
        }
        tidy.binary_search_by(compare).ok()
    }

    /// The readings, one a key, in the order in which a series holds them. Those taken back are among them.
    pub(super) fn finish(mut self) -> Vec<Slot> {
        self.tidy_up();
        self.slots.sort_by(Slot::compare_place);
        self.slots
    }

    /// Sorts by key and lets rows of one key replace each other in the order in which they came: the sort is stable.
    fn tidy_up(&mut self) {
        if self.tidy < self.slots.len() {
            let reckoning = self.reckoning;
            self.slots.sort_by(|one, other| one.compare_key(&other.given(), reckoning));
            // Called with each slot and the one that is kept before it.
            self.slots.dedup_by(|slot, kept| {
                let is_same = kept.compare_key(&slot.given(), reckoning).is_eq();
                if is_same {
                    kept.replace_with(&slot.given());
                }
                is_same
            });
            self.tidy = self.slots.len();
        }
    }
}
