//! What a goal aims at, as meant.

use super::metric::Better;

/// A calendar period that a rate or a cadence is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Per {
    /// A civil day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
}

/// The side of a bound that is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Bound {
    /// At or above the value.
    AtLeast,
    /// At or below the value.
    AtMost,
}

/// What a goal aims at. Shares are of one (15 % is 0.15), times are in seconds, the rest in the metric's unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Target {
    /// Change relative to the baseline: `"+15%"` is 0.15, `"-20%"` is -0.2.
    Relative(f64),
    /// Reach this level (gauge), or this total from start to end (flow), or this share by the end (ratio).
    Level(f64),
    /// Change in units from the baseline: `"+600"`.
    Change(f64),
    /// Change of a ratio in shares of one: `"+0.5pp"` is 0.005.
    Points(f64),
    /// Hold at every review: `">= 4%"`, `"<= 60min"`.
    Hold(Bound, f64),
    /// Share of answers within a time: `"90% <= 4h"` is share 0.9, 14 400 seconds.
    ServiceLevel {
        /// The share that must be within the time, of one.
        share: f64,
        /// The time, in seconds.
        within: f64,
    },
    /// At least so many in every full period: `">= 3/week"`.
    Cadence {
        /// How many.
        count: f64,
        /// In which period.
        per: Per,
    },
    /// So many in the last full period: `"7000/month"`.
    Rate {
        /// How many.
        amount: f64,
        /// In which period.
        per: Per,
    },
    /// A cap on a flow's total: `"<= 20000"`.
    Cap(f64),
}

impl Target {
    /// The number to arrive at, given the baseline; `None` where it needs a baseline that is not known.
    ///
    /// Shape: the metric's unit. For [`Target::ServiceLevel`] it is the share.
    pub(crate) fn level(self, baseline: Option<f64>) -> Option<f64> {
        match self {
            // Not `start * (1.0 + share)`: 15 % more than 2,840 is 3,266, not 3,265.9999999999995.
            Self::Relative(share) => baseline.map(|start| start + start * share),
            Self::Change(change) | Self::Points(change) => baseline.map(|start| start + change),
            Self::Level(level) | Self::Hold(_, level) | Self::Cap(level) => Some(level),
            Self::ServiceLevel { share, .. } => Some(share),
            Self::Cadence { count, .. } => Some(count),
            Self::Rate { amount, .. } => Some(amount),
        }
    }

    /// Whether it is meaningless without a baseline.
    pub(crate) fn needs_baseline(self) -> bool {
        matches!(self, Self::Relative(_) | Self::Change(_) | Self::Points(_))
    }

    /// Whether it is a state to keep rather than a change to reach: holds, caps, cadences, service levels.
    pub(crate) fn is_kept(self) -> bool {
        matches!(self, Self::Hold(..) | Self::Cap(_) | Self::Cadence { .. } | Self::ServiceLevel { .. })
    }

    /// Which way is good: told by the target where it has a direction, else by the metric.
    pub(crate) fn better(self, baseline: Option<f64>, metric: Better) -> Better {
        let signed = |change: f64| if change < 0.0 { Better::Lower } else { Better::Higher };
        match self {
            Self::Relative(change) | Self::Change(change) | Self::Points(change) => signed(change),
            Self::Hold(Bound::AtMost, _) | Self::Cap(_) => Better::Lower,
            Self::Hold(Bound::AtLeast, _) | Self::Cadence { .. } | Self::Rate { .. } | Self::ServiceLevel { .. } => {
                Better::Higher
            }
            Self::Level(level) => match baseline {
                Some(start) if start < level => Better::Higher,
                Some(start) if start > level => Better::Lower,
                Some(_) | None => metric,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Better, Target};

    #[test]
    fn levels_come_from_the_baseline() {
        assert_eq!(Target::Relative(0.15).level(Some(1240.0)), Some(1426.0));
        assert_eq!(Target::Relative(0.15).level(Some(2840.0)), Some(3266.0));
        assert_eq!(Target::Relative(0.15).level(None), None);
        assert_eq!(Target::Change(-50.0).level(Some(200.0)), Some(150.0));
        assert_eq!(Target::Level(4830.0).level(None), Some(4830.0));
    }

    #[test]
    fn a_fall_can_be_good() {
        assert_eq!(Target::Relative(-0.2).better(Some(10.0), Better::Higher), Better::Lower);
        assert_eq!(Target::Level(5.0).better(Some(10.0), Better::Higher), Better::Lower);
        assert_eq!(Target::Level(5.0).better(None, Better::Lower), Better::Lower);
    }
}
