//! Where a figure comes from, and how much it can carry.

use std::borrow::Cow;

use chrono::Datelike;

use crate::model::day::Day;

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Source {
    /// Who published it, or whose records it was counted from.
    pub(crate) publisher: Cow<'static, str>,
    /// What was published or counted; empty where nobody said.
    pub(crate) title: Cow<'static, str>,
    /// The year that it speaks of; `None` for an undated one.
    pub(crate) year: Option<i32>,
    /// The first and last month of that year that it speaks of, 1 to 12, where it was not the whole year.
    pub(crate) months: Option<(u32, u32)>,
    /// How many it rests on, and of what, where that was said.
    pub(crate) count: Option<(u64, Counted)>,
    /// How much it can carry.
    pub(crate) confidence: Confidence,
}

/// What a figure was counted of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    /// One month of one channel on `YouTube` or `Twitch` each.
    ChannelMonths,
    /// Accounts.
    Accounts,
    /// Advertising campaigns.
    Campaigns,
    /// Advertisements.
    Advertisements,
    /// Reports of others.
    Reports,
}

/// How much a figure can carry. Ordered from little to much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Confidence {
    /// An opinion, a handful of accounts, or nobody says how it was counted.
    Low,
    /// Counted, but in one trade, or read in another's copy.
    Medium,
    /// Counted by the publisher itself, with the method said; or the team's own.
    High,
}

/// Figures older than so many months say how old they are.
const FRESH_MONTHS: i32 = 24;

impl Source {
    /// How many whole years old it is, where that is more than two years; `None` for a fresh or undated one, or without
    /// a today. A figure of a whole year counts as of its last month.
    pub(crate) fn years_old(&self, today: Option<Day>) -> Option<i32> {
        let (today, year) = (today?.0, self.year?);
        let last = self.months.map_or(12, |(_, last)| last.clamp(1, 12));
        let month_count = |year: i32, month: u32| year.saturating_mul(12).saturating_add(month.cast_signed());
        let age = month_count(today.year(), today.month()).saturating_sub(month_count(year, last));
        (age > FRESH_MONTHS).then_some(age / 12)
    }
}

#[cfg(test)]
mod tests {
    use super::{Confidence, Day, Source};

    fn of(year: Option<i32>, months: Option<(u32, u32)>) -> Source {
        let (publisher, title) = ("Somebody".into(), "".into());
        Source { publisher, title, year, months, count: None, confidence: Confidence::Low }
    }

    #[test]
    fn only_what_is_over_two_years_old_says_so() {
        let age = |source: Source, today: &str| source.years_old(Day::parse_iso(today));
        assert_eq!(age(of(Some(2024), None), "2026-12-31"), None);
        assert_eq!(age(of(Some(2024), None), "2027-01-01"), Some(2));
        assert_eq!(age(of(Some(2022), None), "2026-11-22"), Some(3));
        assert_eq!(age(of(Some(2026), Some((6, 8))), "2028-08-31"), None);
        assert_eq!(age(of(Some(2026), Some((6, 8))), "2028-09-01"), Some(2));
        assert_eq!(age(of(None, None), "2028-09-01"), None);
        assert_eq!(of(Some(i32::MIN), Some((99, 99))).years_old(None), None);
        assert!(age(of(Some(i32::MIN), Some((99, 99))), "2028-09-01").is_some());
    }
}
