//! What the money brought: the cost of a result, and the return on all that was put in.
//!
//! Results come by luck, too: the cost is told with the range that the count allows, and under ten results with the
//! range alone.

use super::poisson::limits;
use crate::model::campaign::Money;
use crate::progress::number::finite;

/// From so many results on, their cost is told as one number.
pub(super) const RESULTS_FOR_A_POINT: f64 = 10.0;

/// What a result costs, in units of the currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum CostPerResult {
    /// Nothing to divide by.
    NoResults,
    /// Results, whose cost lies in this range with 95 %.
    Between {
        /// Their mean cost; `None` under ten results, too few for it.
        mean: Option<f64>,
        /// The least it may cost.
        low: f64,
        /// The most it may cost.
        high: f64,
    },
}

impl CostPerResult {
    /// The mean cost of ten results or more.
    pub(crate) fn mean(self) -> Option<f64> {
        match self {
            Self::NoResults => None,
            Self::Between { mean, .. } => mean,
        }
    }

    /// The range that the cost lies in with 95 %.
    pub(crate) fn range(self) -> Option<(f64, f64)> {
        match self {
            Self::NoResults => None,
            Self::Between { low, high, .. } => Some((low, high)),
        }
    }
}

/// The cost of a result. A part of a result is none: amounts shared out over a border are rounded down.
pub(crate) fn cost_per_result(spent: Money, results: f64) -> CostPerResult {
    if !results.is_finite() || results < 1.0 {
        return CostPerResult::NoResults;
    }
    let mean = finite(spent.units() / results).filter(|_| results >= RESULTS_FOR_A_POINT);
    let (fewest, most) = limits(results);
    CostPerResult::Between { mean, low: spent.units() / most, high: spent.units() / fewest }
}

/// Return on investment: value less cost, over cost, as a share (0.5 is 50 %). Hours cost what an hour costs, where
/// both are known. `None` where nothing was put in.
pub(crate) fn return_on_investment(
    value: Money,
    spent: Money,
    hours: Option<f64>,
    hour_rate: Option<Money>,
) -> Option<f64> {
    let labour = hours.zip(hour_rate).map_or(0.0, |(hours, rate)| hours * rate.units());
    let cost = spent.units() + labour;
    finite((value.units() - cost) / cost).filter(|_| cost > 0.0)
}

#[cfg(test)]
mod tests {
    use super::{CostPerResult, cost_per_result, return_on_investment};
    use crate::model::campaign::Money;

    #[test]
    fn few_results_give_a_range_and_none_give_nothing() {
        assert_eq!(cost_per_result(Money(500_000), 0.0), CostPerResult::NoResults);
        assert_eq!(cost_per_result(Money(500_000), f64::NAN), CostPerResult::NoResults);
        let few = cost_per_result(Money(500_000), 5.9);
        let (low, high) = few.range().expect("five results");
        assert!((low - 5000.0 / 11.6683).abs() < 0.01 && (high - 5000.0 / 1.6235).abs() < 0.1, "{low} {high}");
        assert_eq!(few.mean(), None);
    }

    #[test]
    fn more_results_give_a_number_and_a_closer_range() {
        let ten = cost_per_result(Money(500_000), 10.0);
        let many = cost_per_result(Money(50_000_000), 1_000.0);
        assert_eq!((ten.mean(), many.mean()), (Some(500.0), Some(500.0)));
        let width = |cost: CostPerResult| cost.range().map(|(low, high)| high - low).expect("a range");
        let (low, high) = many.range().expect("a range");
        assert!(width(many) < width(ten) / 5.0 && low < 500.0 && 500.0 < high, "{low} {high}");
    }

    #[test]
    fn hours_are_a_cost_where_an_hour_has_one() {
        let (value, spent, rate) = (Money(3_000_000), Money(1_000_000), Some(Money(50_000)));
        assert_eq!(return_on_investment(value, spent, None, rate), Some(2.0));
        assert_eq!(return_on_investment(value, spent, Some(10.0), rate), Some(1.0));
        assert_eq!(return_on_investment(value, Money(0), None, None), None);
        assert_eq!(return_on_investment(value, Money(0), Some(f64::NAN), rate), None);
    }
}
