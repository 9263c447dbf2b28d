//! Which days are counted by which goal.

use std::collections::BTreeMap;

use crate::model::day::Day;
use crate::model::period::Period;

/// The goals of one sort, by the days they count.
#[derive(Debug, Default)]
pub(super) struct Cover {
    /// Stretches that do not overlap, by their first day: their last day, and the place of a goal that counts them.
    stretches: BTreeMap<Day, (Day, usize)>,
    /// The first goal whose days are not known: it may count any.
    always: Option<usize>,
    /// The first goal.
    first: Option<usize>,
}

impl Cover {
    /// A goal that counts some of these days; all of them where they are not known. The earliest goal there is, as far
    /// as later ones do not reach beyond it.
    pub(super) fn first_in(&self, period: Option<Period>) -> Option<usize> {
        let Some(period) = period else { return self.first };
        self.overlapping(period).map(|(_, _, goal)| goal).chain(self.always).min()
    }

    /// Adds a goal. One that reaches beyond the earlier ones takes their days over, so that no stretch is passed often.
    pub(super) fn take(&mut self, period: Option<Period>, goal: usize) {
        self.first.get_or_insert(goal);
        let Some(period) = period else {
            self.always.get_or_insert(goal);
            return;
        };
        let (start, end) = (period.start(), period.end());
        let overlapping: Vec<_> = self.overlapping(period).collect();
        if overlapping.iter().any(|(first, last, _)| *first <= start && end <= *last) {
            return;
        }
        for (first, last, owner) in overlapping {
            self.stretches.remove(&first);
            if first < start {
                self.stretches.insert(first, (start.plus_days(-1), owner));
            }
            if last > end {
                self.stretches.insert(end.plus_days(1), (last, owner));
            }
        }
        self.stretches.insert(start, (end, goal));
    }

    fn overlapping(&self, period: Period) -> impl Iterator<Item = (Day, Day, usize)> {
        let begun = self.stretches.range(..=period.end()).rev();
        let overlapping = begun.take_while(move |(_, (last, _))| *last >= period.start());
        overlapping.map(|(first, (last, goal))| (*first, *last, *goal))
    }
}
