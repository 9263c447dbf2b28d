//! The plan of spending: how much of the money is to be gone by the end of a day.
//!
//! Even over the days, both the first and the last among them. Lines with dates of their own are even over those, and
//! what no line takes is even over the campaign. It never waits for the first row of spending: an unspent month is
//! behind its plan, not outside it.

use crate::model::campaign::{Budget, Line, Money};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::number::day_count;

/// All the money: as said, else the sum of the lines. `None` where there is neither.
pub(crate) fn total(budget: &Budget) -> Option<Money> {
    let of_lines = || budget.lines.iter().filter_map(|line| line.amount).collect::<Vec<_>>();
    budget.total.or_else(|| {
        let amounts = of_lines();
        (!amounts.is_empty()).then(|| amounts.into_iter().sum())
    })
}

/// The share of the money that the plan has spent by the end of `day`, 0 to 1.
pub(crate) fn share_by(budget: &Budget, campaign: Period, day: Day) -> f64 {
    let total = total(budget).unwrap_or_default().units();
    let in_lines: Money = budget.lines.iter().filter_map(|line| line.amount).sum();
    let unplanned = (total - in_lines.units()).max(0.0);
    let of_lines: f64 = budget.lines.iter().filter_map(|line| spent_by(line, campaign, day).map(Money::units)).sum();
    let planned = of_lines + unplanned * share_of_days(campaign, day);
    let all = in_lines.units().max(total);
    if all > 0.0 { (planned / all).clamp(0.0, 1.0) } else { share_of_days(campaign, day) }
}

/// What a line has spent by the end of `day` as planned; `None` where its amount cannot be read.
pub(crate) fn spent_by(line: &Line, campaign: Period, day: Day) -> Option<Money> {
    Some(Money::from_units(line.amount?.units() * share_of_days(line.period.unwrap_or(campaign), day)))
}

/// The share of the period's days that are over at the end of `day`.
fn share_of_days(period: Period, day: Day) -> f64 {
    Period::new(period.start(), day.min(period.end()))
        .map_or(0.0, |over| day_count(over.days()) / day_count(period.days()))
}
