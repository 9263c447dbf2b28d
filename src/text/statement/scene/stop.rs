//! Where a sentence ends within a longer text.

use super::Scene;
use crate::text::statement::sense::Sense;

/// Shortenings that a point belongs to: "approx. 500" goes on behind it.
const SHORTENED: [&str; 34] = [
    "v", "kl", "ca", "nr", "st", "kr", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "okt", "oct", "nov", "dec",
    "des", "approx", "e", "g", "bl", "a", "t", "ex", "no", "vs", "mill", "milj", "mrd", "tkr", "min", "max", "maks",
];

impl Scene {
    /// Where the sentence around an item ends: at a full stop, not at one inside a number or a shortening.
    pub(super) fn sentence_end(&self, from: usize) -> usize {
        (from..self.items.len()).find(|at| self.is_stop(*at)).unwrap_or(self.items.len())
    }

    /// Whether a sentence ends at this item.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        match self.sense(at) {
            Sense::Mark(';' | '!' | '?') => true,
            Sense::Mark('.') => {
                let shortened = at == 0 || SHORTENED.contains(&self.text(at - 1));
                !shortened && self.items.get(at + 1).is_some_and(|next| !next.glued)
            }
            _ => false,
        }
    }
}
