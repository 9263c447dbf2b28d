//! What the latest results cost against those before them: whether more money still brings as much.
//!
//! Spending and results are split on a day on which a reading of both ends, so that neither is shared out by guess.
//! Whether the costs differ is told by the conditional test of Przyborowski and Wilenski 1940: were they the same, the
//! share of the results that came lately would be the share of the money that went lately. Its 95 % interval is
//! Wilson's. A difference proves no cause: results may follow the money days later.

use super::results::{CostPerResult, RESULTS_FOR_A_POINT, cost_per_result};
use crate::model::campaign::Money;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::number::{day_count, finite};
use crate::progress::series::amounts::Amounts;
use crate::progress::series::ratio::Pooled;

/// The days that "latest" means, where there are twice as many.
const LATEST_DAYS: i64 = 28;
/// The fewest days that are split in two.
const FEWEST_DAYS: i64 = 14;
/// So much of the days must be known of money and results alike.
const MOSTLY_KNOWN: f64 = 0.9;

/// The latest results and what they cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Latest {
    /// The days they came on.
    pub(crate) days: Period,
    /// How many there are.
    pub(crate) results: f64,
    /// What was spent on those days.
    pub(crate) spent: Money,
    /// What one of them has cost.
    pub(crate) cost: CostPerResult,
    /// What one of those before has cost.
    pub(crate) cost_before: CostPerResult,
    /// How the costs compare.
    pub(crate) verdict: Verdict,
}

/// How the cost of the latest results compares with that of those before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// They cost more than luck explains.
    Dearer,
    /// They cost less than luck explains.
    Cheaper,
    /// As far as the numbers tell they may cost the same.
    CannotTell,
}

impl Verdict {
    /// The word in JSON. Other programs depend on it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Dearer => "dearer",
            Self::Cheaper => "cheaper",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// The latest results against those before, of `so_far`. `None` where the days cannot be split: too few, too many of
/// them unknown, or no day on which readings of both end.
pub(crate) fn latest(spending: &Amounts, results: &Amounts, so_far: Period) -> Option<Latest> {
    let ends: Vec<Day> = common_ends(spending, results, so_far);
    let whole = Period::new(so_far.start(), *ends.last()?).filter(|whole| whole.days() >= FEWEST_DAYS)?;
    let wanted = whole.end().plus_days(-LATEST_DAYS.min(whole.days() / 2));
    let border = *ends.iter().filter(|day| **day < whole.end()).min_by_key(|day| day.days_until(wanted).abs())?;
    let (before, days) = (Period::new(whole.start(), border)?, Period::new(border.plus_days(1), whole.end())?);
    let [money_before, money] = [before, days].map(|days| sum(spending, days));
    let [results_before, results] = [before, days].map(|days| sum(results, days));
    let (money_before, money) = (Money::from_units(money_before?), Money::from_units(money?));
    let (results_before, results) = (results_before?, results?);
    Some(Latest {
        days,
        results,
        spent: money,
        cost: cost_per_result(money, results),
        cost_before: cost_per_result(money_before, results_before),
        verdict: compare((money_before, results_before), (money, results)),
    })
}

/// The days on which a reading of spending and one of results end, in order.
fn common_ends(spending: &Amounts, results: &Amounts, so_far: Period) -> Vec<Day> {
    let of_results = results.running_total(so_far);
    let has = |day: Day| of_results.binary_search_by_key(&day, |point| point.0).is_ok();
    spending.running_total(so_far).into_iter().map(|point| point.0).filter(|day| has(*day)).collect()
}

/// A sum whose days are known, if only of one channel, and whose readings lie within them.
fn sum(amounts: &Amounts, days: Period) -> Option<f64> {
    let known = day_count(amounts.days_known_of_any(days)) / day_count(days.days());
    let sum = amounts.within(days);
    finite(sum.amount).filter(|_| known >= MOSTLY_KNOWN && !sum.coverage.shared_out)
}

/// Before and lately, each as money and results.
fn compare(before: (Money, f64), lately: (Money, f64)) -> Verdict {
    let money_share = finite(lately.0.units() / (before.0.units() + lately.0.units()));
    let enough = before.1.min(lately.1) >= RESULTS_FOR_A_POINT && before.0.min(lately.0) > Money(0);
    let all = finite(before.1 + lately.1);
    let interval = all.and_then(|all| Pooled { numerator: lately.1, denominator: all }.wilson());
    match (money_share, interval) {
        (Some(share), Some((low, high))) if enough => match share {
            share if share > high => Verdict::Dearer,
            share if share < low => Verdict::Cheaper,
            _ => Verdict::CannotTell,
        },
        _ => Verdict::CannotTell,
    }
}

#[cfg(test)]
mod tests {
    use super::{Latest, Verdict, latest};
    use crate::model::period::Period;
    use crate::model::snapshot::Reading;
    use crate::progress::series::Recorded;
    use crate::progress::series::amounts::Amounts;
    use crate::progress::series::fixtures::{day, rows_of};

    /// Weekly amounts from 2027-01-04 on.
    fn weekly(amounts: &[f64]) -> Vec<Reading> {
        let start = |week: i64| day("2027-01-04").plus_days(7 * week);
        let rows: Vec<(String, String, f64)> = (0..)
            .zip(amounts)
            .map(|(week, amount)| (start(week).to_string(), start(week).plus_days(6).to_string(), *amount))
            .collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|(first, last, amount)| {
                (first.as_str(), last.as_str(), crate::model::snapshot::Value::Number(*amount))
            })
            .collect();
        rows_of(&rows)
    }

    fn of(spent: &[f64], results: &[f64]) -> Option<Latest> {
        let (spent, results) = (weekly(spent), weekly(results));
        let until = day("2027-12-31");
        let amounts = |readings| Amounts::of_flows(&[Recorded { readings, breaks: &[] }], until);
        let so_far = Period::new(day("2027-01-04"), until).expect("in order");
        latest(&amounts(&spent), &amounts(&results), so_far)
    }

    #[test]
    fn twice_the_cost_is_dearer_and_half_is_cheaper() {
        let spent = [100.0; 8];
        let found = of(&spent, &[20.0, 20.0, 20.0, 20.0, 10.0, 10.0, 10.0, 10.0]).expect("eight weeks");
        assert_eq!((found.verdict, found.results, found.cost.mean()), (Verdict::Dearer, 40.0, Some(10.0)));
        assert_eq!((found.cost_before.mean(), found.days.days()), (Some(5.0), 28));
        let found = of(&spent, &[10.0, 10.0, 10.0, 10.0, 20.0, 20.0, 20.0, 20.0]).expect("eight weeks");
        assert_eq!(found.verdict, Verdict::Cheaper);
    }

    #[test]
    fn what_luck_explains_is_not_told() {
        let found = of(&[100.0; 8], &[5.0, 5.0, 5.0, 5.0, 4.0, 4.0, 4.0, 4.0]).expect("eight weeks");
        assert_eq!(found.verdict, Verdict::CannotTell);
        let few = of(&[100.0; 8], &[9.0, 9.0, 9.0, 9.0, 0.0, 0.0, 0.0, 1.0]).expect("eight weeks");
        assert_eq!((few.verdict, few.cost.mean()), (Verdict::CannotTell, None), "one result is too few");
        assert_eq!(of(&[0.0; 8], &[9.0; 8]).map(|found| found.verdict), Some(Verdict::CannotTell));
    }

    #[test]
    fn days_that_cannot_be_split_are_not() {
        assert_eq!(of(&[100.0], &[20.0]), None, "one week");
        assert_eq!(of(&[], &[20.0; 8]), None, "no spending");
        assert_eq!(of(&[f64::MAX; 8], &[f64::MAX; 8]).map(|found| found.verdict), Some(Verdict::CannotTell));
    }

    #[test]
    fn a_lump_is_not_shared_out() {
        let spent = rows_of(&[("2027-01-04", "2027-02-28", crate::model::snapshot::Value::Number(800.0))]);
        let results = weekly(&[10.0; 8]);
        let until = day("2027-12-31");
        let amounts = |readings| Amounts::of_flows(&[Recorded { readings, breaks: &[] }], until);
        let so_far = Period::new(day("2027-01-04"), until).expect("in order");
        assert_eq!(latest(&amounts(&spent), &amounts(&results), so_far), None);
    }
}
