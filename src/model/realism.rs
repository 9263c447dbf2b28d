//! Whether a goal is realistic, and by what: the answer of `progress::realism` as a plain value, for rules and pages.
//!
//! Rates are shares of one a month: 0.05 is 5 % a month. A month is 30.44 days.

use std::borrow::Cow;

use super::growth::{Gains, Source};
use super::statement::Exaggeration;

/// Whether a goal is realistic, with everything that the answer rests on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Realism {
    /// The answer.
    pub(crate) verdict: Verdict,
    /// The best evidence there is, which alone gave the answer.
    pub(crate) grounds: Grounds,
}

/// Whether a goal is realistic. Ordered from mild to harsh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Verdict {
    /// There is nothing to judge by.
    CannotTell,
    /// Others reach it.
    Plausible,
    /// Possible, and rare.
    Ambitious,
    /// Above what others reach.
    Implausible,
}

impl Verdict {
    /// Whether it is realistic; `None` where nobody can tell.
    pub(crate) fn is_realistic(self) -> Option<bool> {
        match self {
            Self::CannotTell => None,
            Self::Plausible | Self::Ambitious => Some(true),
            Self::Implausible => Some(false),
        }
    }
}

/// What an answer rests on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Grounds {
    /// What comparable accounts reach.
    Comparison(Box<Comparison>),
    /// The size of the change alone, where no comparable accounts are known.
    Change(Change),
    /// What nobody reaches, whoever they are.
    Limit(Limit),
    /// A state to keep: keeping it is the work.
    Kept,
    /// Work of one's own, so many times a day.
    Routine {
        /// How often a day.
        a_day: f64,
    },
    /// A time to answer within, in seconds.
    AnswerTime {
        /// How long, in seconds.
        within: f64,
    },
    /// Nothing: what would help, the most important first; one or two things.
    Nothing(Vec<Missing>),
}

/// A gain in followers beside what comparable accounts reach.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparison {
    /// Followers at the start; above 0.
    pub(crate) start: f64,
    /// The number to reach, as the goal has it.
    pub(crate) target: f64,
    /// The number that it is judged by: for a goal to stretch for, 70 % of the way.
    pub(crate) judged: f64,
    /// How long it has, in months.
    pub(crate) months: f64,
    /// What it takes a month.
    pub(crate) needed: f64,
    /// What the account in the middle grows.
    pub(crate) typical: f64,
    /// Plausible up to here.
    pub(crate) plausible: f64,
    /// Ambitious up to here, over as many months.
    pub(crate) ambitious: f64,
    /// Accounts of this size: from so many followers …
    pub(crate) from: f64,
    /// … to below so many; infinite for the largest.
    pub(crate) below: f64,
    /// The platform, by its name in files; `None` where none is named.
    pub(crate) platform: Option<String>,
    /// What the general rates were multiplied by for the platform; 1 where it has rates of its own.
    pub(crate) factor: f64,
    /// Where the rates come from.
    pub(crate) source: Source,
    /// What the platform's factor rests on; `None` where nobody has published a figure for the platform.
    pub(crate) platform_source: Option<Source>,
    /// Followers to gain a month.
    pub(crate) gain: f64,
    /// What accounts of this size gained a month, as it was counted, on whatever platform.
    pub(crate) gains: Option<Gains>,
    /// Whether the gain in numbers counted rather than the rate: small accounts, platforms without figures.
    pub(crate) is_weak: bool,
    /// The highest number to reach in that time that is plausible.
    pub(crate) plausible_target: f64,
    /// The highest number to reach in that time that is ambitious rather than implausible.
    pub(crate) ambitious_target: f64,
    /// After so many months the same number would be plausible; `None` where that is not within three years.
    pub(crate) plausible_months: Option<f64>,
    /// How many years old the rates are, where that is over two.
    pub(crate) years_old: Option<i32>,
}

/// A change, where its size alone is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Change {
    /// How large it is, of the start: 0.3 is 30 %.
    pub(crate) share: f64,
    /// How long it has, in months, where that is said.
    pub(crate) months: Option<f64>,
}

/// What nobody reaches, whoever they are.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Limit {
    /// A claim about everyone, or of being the best of all.
    Exaggeration(Exaggeration),
    /// A million followers or more, from a start that is not said or not near it.
    Million {
        /// How many: the number to reach, or to gain.
        count: f64,
    },
    /// Ten thousand followers or more in a month or less.
    TenThousandInAMonth {
        /// How many: the number to reach, or to gain.
        count: f64,
    },
    /// A share above what any audience gives.
    Share {
        /// The metric, by its name in files.
        metric: Cow<'static, str>,
        /// The share to reach, of one.
        share: f64,
        /// From this share on nobody gets there.
        limit: f64,
    },
    /// More people than the audience has.
    Audience {
        /// How many more people it takes.
        gain: f64,
        /// How many there are.
        size: f64,
    },
}

/// What would help to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Missing {
    /// A number to reach.
    Target,
    /// The value at the start.
    Baseline,
    /// How long it has.
    Months,
    /// Readings every week: then its own history tells.
    History,
}
