//! The readings of one series while rows are still coming.
//!
//! A vector in order of the keys: no map is asked for every row. Rows that continue it or repeat its order cost one
//! comparison, others a search; files that run backwards (the newest first, as many platforms export them) are sorted
//! each time they have doubled.

use std::cmp::Ordering;

use super::reckoning::Reckoning;
use super::slot::Slot;

/// Fewer rows than these are not worth tidying up.
const SMALL: usize = 64;

/// The readings so far.
#[derive(Debug, Default)]
pub(super) struct History {
    /// The first `tidy` are in order of their keys, one a key. After them stand rows as they came, whose keys are not
    /// among the first.
    slots: Vec<Slot>,
    tidy: usize,
    /// Where the next row belongs if rows repeat an order that was seen before.
    guess: usize,
    reckoning: Option<Reckoning>,
}

impl History {
    /// Takes the next row's reading.
    pub(super) fn push(&mut self, slot: Slot, reckoning: Reckoning) {
        self.reckoning = Some(reckoning);
        if let Some(place) = self.find(&slot, reckoning) {
            self.slots[place].replace_with(slot);
            self.guess = if place + 1 < self.tidy { place + 1 } else { 0 };
            return;
        }
        let is_next = self.tidy == self.slots.len()
            && self.slots.last().is_none_or(|last| last.compare_key(&slot, reckoning) == Ordering::Less);
        self.slots.push(slot);
        if is_next {
            self.tidy += 1;
            self.guess = 0;
        } else if self.slots.len() > SMALL && self.slots.len() - self.tidy > self.tidy {
            self.tidy_up(reckoning);
        }
    }

    /// The place of this key among the tidy ones.
    fn find(&self, slot: &Slot, reckoning: Reckoning) -> Option<usize> {
        let tidy = &self.slots[..self.tidy];
        if tidy.get(self.guess)?.compare_key(slot, reckoning).is_eq() {
            return Some(self.guess);
        }
        if tidy.last()?.compare_key(slot, reckoning) == Ordering::Less {
            return None;
        }
        tidy.binary_search_by(|other| other.compare_key(slot, reckoning)).ok()
    }

    /// The readings, one a key, in the order in which a series holds them. Those taken back are among them.
    pub(super) fn finish(mut self) -> Vec<Slot> {
        if let Some(reckoning) = self.reckoning {
            self.tidy_up(reckoning);
        }
        self.slots.sort_by(Slot::compare_place);
        self.slots
    }

    /// Sorts by key and lets rows of one key replace each other in the order in which they came: the sort is stable.
    fn tidy_up(&mut self, reckoning: Reckoning) {
        self.slots.sort_by(|one, other| one.compare_key(other, reckoning));
        let mut kept: Vec<Slot> = Vec::with_capacity(self.slots.len());
        for slot in self.slots.drain(..) {
            match kept.last_mut() {
                Some(last) if last.compare_key(&slot, reckoning).is_eq() => last.replace_with(slot),
                Some(_) | None => kept.push(slot),
            }
        }
        self.slots = kept;
        self.tidy = self.slots.len();
    }
}
