//! Why a target is not understood, with what a sentence about it needs.

use std::ops::Range;

use crate::model::target::{Bound, Per, Target};
use crate::text::number::NumberProblem;

/// Why a text is no target of this kind of metric. Ranges are bytes of the text as written, on borders of characters.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TargetProblem {
    /// There is nothing.
    Empty,
    /// The number in it cannot be read.
    Number {
        /// Why not.
        problem: NumberProblem,
        /// Where it stands; `None` for a TOML number.
        at: Option<Range<usize>>,
    },
    /// A number that can be read, and words behind it that say nothing here ("4830 followers").
    UnknownWords {
        /// Where the words stand.
        at: Range<usize>,
    },
    /// `15%` of what? `+15%` says it.
    PercentWithoutSign {
        /// The share, of one.
        share: f64,
    },
    /// `>= 4%` on a metric that is no share.
    BoundInPercent {
        /// Which bound was written.
        bound: Bound,
        /// The share, of one.
        share: f64,
    },
    /// A bare number on a ratio: 4 may be 4 % or 400 %. Carries what it means where the metric's unit settles it.
    BareRatio(Target),
    /// A bare number on a time: seconds, minutes, hours? Carries what it means where the metric's unit settles it.
    BareDuration(Target),
    /// Percentage points on a metric that is no share.
    PointsOnNonRatio {
        /// The points as a share of one.
        share: f64,
    },
    /// Percentage points that do not say which way: points are a change, `+0.5pp`.
    PointsWithoutSign {
        /// The points as a share of one.
        share: f64,
    },
    /// A fraction on a metric that is no ratio.
    FractionOnNonRatio,
    /// A fraction of nothing.
    ZeroDenominator {
        /// Where the denominator stands.
        at: Range<usize>,
    },
    /// A time on a metric that is none.
    TimeOnNonDuration {
        /// What it means, in seconds, where the metric's unit settles it.
        read: Target,
        /// Where the time stands.
        at: Range<usize>,
    },
    /// Something else than a time where the metric, or a service level, needs one.
    NotATime {
        /// Where it stands.
        at: Range<usize>,
    },
    /// The share of a service level is not above 0 and at most 100 %.
    BadShare {
        /// Where it stands.
        at: Range<usize>,
    },
    /// So many a week, of something that is not counted up: a level, a share, a time.
    RateOfLevel {
        /// The period named.
        per: Per,
    },
    /// So many percent a week: of what, and compounded or not?
    PercentPerPeriod {
        /// The share, of one.
        share: f64,
        /// The period named.
        per: Per,
    },
    /// At most so many a week: cadences are floors.
    CeilingPerPeriod {
        /// How many.
        count: f64,
        /// In which period.
        per: Per,
    },
    /// `>` or `<`: whether the number itself is included is not said.
    StrictBound {
        /// Where the sign stands.
        at: Range<usize>,
    },
    /// A TOML number below zero: in quotes it would be a change.
    NegativeNumber {
        /// The number.
        value: f64,
    },
    /// A plus or minus where a level is needed: behind a bound, before a rate.
    UnexpectedSign {
        /// Where the number stands.
        at: Range<usize>,
    },
}
