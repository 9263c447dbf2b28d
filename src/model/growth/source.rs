//! Where a figure comes from, and how much it can carry.

use std::borrow::Cow;

use crate::model::day::Day;

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Source {
    /// Who published it, or whose records it was counted from.
    pub(crate) publisher: Cow<'static, str>,
    /// What was published or counted.
    pub(crate) title: Cow<'static, str>,
    /// The year that it speaks of.
    pub(crate) year: i32,
    /// The last month that it speaks of, 1 to 12, where that is known.
    pub(crate) month: Option<u32>,
    /// How many accounts, campaigns or the like it rests on, where that was said.
    pub(crate) count: Option<u64>,
    /// How much it can carry.
    pub(crate) confidence: Confidence,
}

/// How much a figure can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    /// An opinion, a handful of accounts, or nobody says how it was counted.
    Low,
    /// Counted, but of one trade, or read in another's copy.
    Medium,
    /// Counted by the publisher itself, with the method said.
    High,
}

/// Figures older than so many months say how old they are.
const FRESH_MONTHS: i32 = 24;

impl Source {
    /// How many whole years old it is, where that is more than two years; `None` for a fresh one, or without a today.
    /// A figure of a year without a month counts as of its last.
    pub(crate) fn years_old(&self, today: Option<Day>) -> Option<i32> {
        use chrono::Datelike;
        let today = today?.0;
        let month = |year: i32, month: u32| year.saturating_mul(12).saturating_add(i32::try_from(month).unwrap_or(12));
        let age = month(today.year(), today.month()).saturating_sub(month(self.year, self.month.unwrap_or(12)));
        (age > FRESH_MONTHS).then_some(age / 12)
    }
}
