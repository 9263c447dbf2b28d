//! What is known of a log of feedback besides its items, as plain values for rules.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::model::day::Day;
use crate::model::zone::Zone;

/// What is known of a log besides its items.
#[derive(Debug, Clone)]
pub(crate) struct FeedbackEvidence {
    /// Now.
    pub(crate) now: DateTime<Utc>,
    /// Where its days begin and end.
    pub(crate) zone: Zone,
    /// Within how many seconds an answer is promised.
    pub(crate) promised: i64,
    /// The items that wait for an answer longer than is promised, the longest first.
    pub(crate) overdue: Vec<Overdue>,
    /// What makes it a crisis now.
    pub(crate) alarms: Vec<TrippedTrigger>,
    /// The days on which something was published; `None` where no campaign says so.
    pub(crate) published: Option<BTreeSet<Day>>,
}

/// An item that waits longer than is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Overdue {
    /// Its number in the log.
    pub(crate) item: usize,
    /// Since when the customer waits.
    pub(crate) since: DateTime<Utc>,
}

/// A trigger of the crisis plan that is tripped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TrippedTrigger {
    /// Whether it is an error in something that was published, rather than a wave of complaints.
    pub(crate) is_post_error: bool,
    /// The items that trip it, by their numbers in the log, in the order in which they came.
    pub(crate) items: Vec<usize>,
}
