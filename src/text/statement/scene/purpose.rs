//! What the outcome is for: "post 3 times a week *to grow*".

use super::{Role, Scene};
use crate::text::statement::sense::Sense;

impl Scene {
    /// Gives purposes their part: from the word of purpose to the end of the sentence, where something stands before it
    /// that is done for it. Behind "our goal is", a colon or nothing much, it is the outcome itself.
    pub(super) fn find_purposes(&mut self) {
        for start in 1..self.items.len() {
            let is_purpose = self.sense(start) == Sense::Purpose
                && self.items[..start].iter().any(|item| is_head(item.sense))
                && !begins_anew(self.sense(start - 1));
            if is_purpose {
                self.give(start..self.sentence_end(start), Role::Purpose);
            }
        }
    }
}

/// Whether a word says something that can be done for a purpose.
fn is_head(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Metric(_)
            | Sense::OwnMetric(_)
            | Sense::Number(_)
            | Sense::Up
            | Sense::Publish
            | Sense::Better
            | Sense::More
            | Sense::Uncounted
            | Sense::Channel(_)
            | Sense::Milestone
    )
}

/// Whether what comes behind this is said anew, not for something.
fn begins_anew(sense: Sense) -> bool {
    matches!(sense, Sense::Mark(':' | '.' | '!' | '?') | Sense::Shall | Sense::And)
}
