//! Folds of parts of a file, put together as if the file had been folded in one go.

use super::history::History;
use super::{FAR_KEPT, Fold, LeftOut, REFUSED_SHOWN, Reckoning, Refused};
use crate::model::snapshot::SeriesName;

impl<Reckon: Fn(&SeriesName) -> Reckoning> Fold<Reckon> {
    /// The rows of this fold and then those of `later`, whose lines are counted from below `lines` others. `None` where
    /// what they come to hangs on the order of rows of both: then all of them have to be folded in one go.
    ///
    /// `later` must not have been put together itself: parts are taken in from the first to the last, and the first is
    /// taken as it is.
    pub(crate) fn followed_by(mut self, later: Self, lines: u64) -> Option<Self> {
        if self.rows == 0 && lines == 0 {
            return Some(later);
        }
        if later.has_taken_back_far {
            return None;
        }
        for ((name, item), history) in later.index.into_names().into_iter().zip(later.histories) {
            let place = self.index.find_name(name, item);
            if place == self.histories.len() {
                self.histories.push(History::new(history.reckoning()));
            }
            self.histories[place].append(history, lines)?;
        }
        for (key, (at, day)) in later.far {
            if self.far.len() < FAR_KEPT {
                self.far.entry(key).or_insert((at.below(lines), day));
            }
        }
        self.left_out.append(&later.left_out, lines);
        self.refused.append(later.refused, lines);
        self.rows += later.rows;
        Some(self)
    }
}

impl Refused {
    fn append(&mut self, later: Self, lines: u64) {
        self.count += later.count;
        let room = REFUSED_SHOWN.saturating_sub(self.first.len());
        self.first.extend(later.first.into_iter().take(room).map(|(at, problem)| (at.below(lines), problem)));
    }
}

impl LeftOut {
    fn append(&mut self, later: &Self, lines: u64) {
        let after_today = self.after_today + later.after_today;
        if let Some((at, day)) = later.furthest {
            self.add(at.below(lines), day);
        }
        self.after_today = after_today;
    }
}
