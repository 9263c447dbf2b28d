//! What a rule sees of a log of feedback: its items, the strategy that it is answered by, and what is known besides.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Findings, Rule};
use crate::model::day::Day;
use crate::model::document::strategy::{FeedbackTable, FixTable};
use crate::model::feedback::{FeedbackEvidence, FeedbackLog, Item};
use crate::model::form::Form;
use crate::model::place::{Column, Place};
use crate::model::snapshot::RowAt;
use crate::model::strategy::Strategy;
use crate::say::{Sentence, noun, sentence};

/// So many items are told of one by one; of the others there is one finding more.
pub(super) const MOST_TOLD: usize = 5;

/// A log under check.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CheckedFeedback<'f> {
    /// The log.
    pub(crate) log: &'f FeedbackLog,
    /// The strategy that it is answered by; `None` where there is none.
    pub(crate) strategy: Option<&'f Strategy>,
    /// What is known besides.
    pub(crate) evidence: &'f FeedbackEvidence,
}

noun! {
    /// A count of other items.
    Others
    en "other item" "other items",
    sv "annat ärende" "andra ärenden",
    nb "annen henvendelse" "andre henvendelser",
}
sentence! {
    AndOthers { others: Others }
    en "the same is true of {others}",
    sv "samma sak gäller {others}",
    nb "det samme gjelder {others}",
}

impl<'f> CheckedFeedback<'f> {
    /// How feedback is to be answered, where the strategy says so.
    pub(crate) fn policy(self) -> Option<&'f FeedbackTable> {
        self.strategy?.file.feedback.as_ref()
    }

    /// The causes that are being mended.
    pub(crate) fn fixes(self) -> &'f [FixTable] {
        self.strategy.map_or(&[], |strategy| &strategy.file.fix)
    }

    /// Where an item's row stands.
    pub(crate) fn place(self, item: usize, column: Column) -> Place {
        Self::row(self.log.items[item].row, column)
    }

    /// A field of a row.
    pub(crate) fn row(row: RowAt, column: Column) -> Place {
        Place::row_of(Form::Feedback, row, Some(column))
    }

    /// The civil day of an instant.
    pub(crate) fn day(self, instant: DateTime<Utc>) -> Day {
        self.evidence.zone.day(instant)
    }

    /// Whether something is so long ago.
    pub(crate) fn is_older_than(self, instant: DateTime<Utc>, age: TimeDelta) -> bool {
        self.evidence.now.signed_duration_since(instant) > age
    }

    /// Adds a finding at each of some items, and one for all that are too many to tell of one by one.
    pub(crate) fn tell_each<S: Sentence + 'static>(
        self,
        rule: &Rule,
        items: &[usize],
        column: Column,
        found: &mut Findings,
        message: impl Fn(&Item, String) -> S,
        help: &dyn Fn() -> Box<dyn Sentence>,
    ) {
        for &item in items.iter().take(MOST_TOLD) {
            let what = message(&self.log.items[item], self.log.name(item).to_owned());
            found.add(rule, self.place(item, column), what).help(help());
        }
        if let Some(&next) = items.get(MOST_TOLD) {
            let others = Others((items.len() - MOST_TOLD) as u64);
            found.add(rule, self.place(next, column), AndOthers { others }).help(help());
        }
    }
}
