//! The readings of one series while rows are still coming.
//!
//! A vector, sorted by key when it was doubled by rows that came out of order: no map is asked for every row, and
//! files that run backwards (the newest first, as many platforms export them) cost a sort, not a search each.

use super::reckoning::Reckoning;
use super::slot::Slot;

/// Fewer rows than these are not worth tidying up.
const SMALL: usize = 64;

/// The readings so far.
#[derive(Debug, Default)]
pub(super) struct History {
    /// The first `tidy` are in order of their keys, one a key; after them, rows as they came.
    slots: Vec<Slot>,
    tidy: usize,
    reckoning: Option<Reckoning>,
}

impl History {
    /// Takes the next row's reading.
    pub(super) fn push(&mut self, slot: Slot, reckoning: Reckoning) {
        self.reckoning = Some(reckoning);
        if self.tidy == self.slots.len() {
            match self.slots.last_mut().map(|last| (last.compare_key(&slot, reckoning), last)) {
                Some((std::cmp::Ordering::Equal, last)) => return last.replace_with(slot),
                None | Some((std::cmp::Ordering::Less, _)) => self.tidy += 1,
                Some((std::cmp::Ordering::Greater, _)) => {}
            }
        }
        self.slots.push(slot);
        if self.slots.len() > SMALL && self.slots.len() - self.tidy > self.tidy {
            self.tidy_up(reckoning);
        }
    }

    /// The readings, one a key, in the order in which a series holds them. Those taken back are among them.
    pub(super) fn finish(mut self) -> Vec<Slot> {
        if let Some(reckoning) = self.reckoning {
            self.tidy_up(reckoning);
        }
        self.slots.sort_by(Slot::compare_place);
        self.slots
    }

    /// Sorts by key and lets rows of one key replace each other in the order in which they came: the sort is stable,
    /// and what stood in `tidy` came first.
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
