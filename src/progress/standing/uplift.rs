//! Was it the campaign? What there is more than the readings from before the start lead to.
//!
//! It compares with the earlier trend and with nothing else, so it proves no cause: slumps recover by themselves, and
//! campaigns at the same time cannot be told apart. Tried on series without any campaign, 13 in 100 lay beyond the
//! ninetieth per cent of the forecast and 4 beyond the ninety-ninth, so only the latter is called clear.

use super::outlook::before_start;
use super::{Facts, Measured};
use crate::model::metric::Better;
use crate::progress::forecast::ENOUGH_READINGS;
use crate::progress::number::days_between;
use crate::progress::series::Point;

/// From this chance of less on, the value is clearly above.
const CLEAR: f64 = 0.99;
/// From this on, probably.
const PROBABLE: f64 = 0.9;

/// What there is more than the earlier trend leads to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Uplift {
    /// The value less the middle of what was to be expected, signed as it is.
    pub(crate) point: f64,
    /// The same against the ends of the range that holds 8 cases of 10, lowest first.
    pub(crate) range: (f64, f64),
    /// What that comes to.
    pub(crate) verdict: Verdict,
}

/// What an uplift comes to, for the good side of the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Clearly better than the earlier trend.
    ClearlyBetter,
    /// Probably better.
    ProbablyBetter,
    /// Within what comes and goes.
    Normal,
    /// Probably worse.
    ProbablyWorse,
    /// Clearly worse.
    ClearlyWorse,
}

/// The uplift of the value now. `None` where it cannot be told: under five readings up to the start, or more time gone
/// since the last of them than they look back over.
pub(super) fn uplift(facts: &Facts<'_>, measured: &Measured, (day, value): Point, better: Better) -> Option<Uplift> {
    let trend = before_start(facts, measured)?;
    let since = days_between(facts.period.start(), day);
    if trend.readings() < ENOUGH_READINGS || since > trend.span() {
        return None;
    }
    let expected = trend.expected(day)?;
    // The chance of ending on the worse side of the value.
    let below = trend.chance(day, value, Better::Lower)?;
    let share = if better == Better::Higher { below } else { 1.0 - below };
    let verdict = match share {
        share if share > CLEAR => Verdict::ClearlyBetter,
        share if share >= PROBABLE => Verdict::ProbablyBetter,
        share if share < 1.0 - CLEAR => Verdict::ClearlyWorse,
        share if share <= 1.0 - PROBABLE => Verdict::ProbablyWorse,
        _ => Verdict::Normal,
    };
    let (low, high) = expected.range;
    Some(Uplift { point: value - expected.median, range: (value - high, value - low), verdict })
}

#[cfg(test)]
mod tests {
    use super::Verdict;
    use crate::model::metric::MetricKind;
    use crate::model::target::Target;
    use crate::progress::series::fixtures::{amounts_of, daily};
    use crate::progress::standing::tests::Given;

    /// Weekly readings from 10 weeks before the start on 2027-03-01, then these.
    fn with(during: &[(&'static str, f64)], target: Target) -> Given {
        let before = [
            ("2026-12-21", 1000.0),
            ("2026-12-28", 1012.0),
            ("2027-01-04", 1019.0),
            ("2027-01-11", 1033.0),
            ("2027-01-18", 1041.0),
            ("2027-01-25", 1050.0),
            ("2027-02-01", 1066.0),
            ("2027-02-08", 1071.0),
            ("2027-02-15", 1085.0),
            ("2027-02-22", 1094.0),
        ];
        let readings = daily(&[&before[..], during].concat());
        Given { baseline: Some(1100.0), ..Given::new(MetricKind::Gauge, target, readings) }
    }

    fn verdict(value: f64) -> Option<Verdict> {
        with(&[("2027-03-29", value)], Target::Level(1500.0)).on("2027-03-30").uplift.map(|uplift| uplift.verdict)
    }

    #[test]
    fn the_earlier_trend_is_the_measure() {
        // It leads to about 1,146 by 29 March.
        assert_eq!(verdict(1146.0), Some(Verdict::Normal));
        assert_eq!(verdict(1300.0), Some(Verdict::ClearlyBetter));
        assert_eq!(verdict(1000.0), Some(Verdict::ClearlyWorse));
        let uplift = with(&[("2027-03-29", 1300.0)], Target::Level(1500.0)).on("2027-03-30").uplift.expect("told");
        assert!(uplift.range.0 < uplift.point && uplift.point < uplift.range.1 && uplift.range.0 > 100.0, "{uplift:?}");
    }

    #[test]
    fn to_fall_is_better_where_less_is_wanted() {
        let falling = with(&[("2027-03-29", 1000.0)], Target::Level(900.0)).on("2027-03-30").uplift;
        assert_eq!(falling.map(|uplift| uplift.verdict), Some(Verdict::ClearlyBetter));
    }

    #[test]
    fn it_cannot_be_told_from_few_readings_or_after_a_long_time() {
        let late = with(&[("2027-06-28", 1300.0)], Target::Level(1500.0)).on("2027-06-29").uplift;
        assert_eq!(late, None, "four months on, told from nine weeks");
        let few =
            Given::new(MetricKind::Gauge, Target::Level(1500.0), daily(&[("2027-02-22", 1.0), ("2027-03-08", 2.0)]));
        assert_eq!(few.on("2027-03-09").uplift, None);
    }

    #[test]
    fn amounts_are_compared_over_the_same_days() {
        let week = |start: &'static str, end: &'static str, amount: f64| (start, end, amount);
        let rows = [
            week("2027-01-18", "2027-01-24", 70.0),
            week("2027-01-25", "2027-01-31", 74.0),
            week("2027-02-01", "2027-02-07", 68.0),
            week("2027-02-08", "2027-02-14", 71.0),
            week("2027-02-15", "2027-02-21", 69.0),
            week("2027-02-22", "2027-02-28", 72.0),
            week("2027-03-01", "2027-03-07", 140.0),
            week("2027-03-08", "2027-03-14", 150.0),
        ];
        let given = Given::new(MetricKind::Flow, Target::Level(2000.0), amounts_of(&rows));
        let uplift = given.on("2027-03-15").uplift.expect("six weeks before");
        assert!((uplift.point - 148.0).abs() < 12.0 && uplift.verdict == Verdict::ClearlyBetter, "{uplift:?}");
    }
}
