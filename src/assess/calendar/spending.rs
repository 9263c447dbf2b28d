//! When money begins and ceases to be spent, and how much of it is to be gone by then.

use std::collections::BTreeMap;

use super::{Entry, What};
use crate::model::campaign::{Campaign, Line, Money};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::budget::plan;

/// The budget lines by the days they begin and end on. Those without dates of their own have the campaign's.
pub(super) fn spending(campaign: &Campaign) -> Vec<Entry<'_>> {
    let lines = || campaign.budget.iter().flat_map(|budget| &budget.lines);
    let by_day = |pick: fn(&Line) -> Option<Day>| {
        let mut days: BTreeMap<Day, Vec<&Line>> = BTreeMap::new();
        lines().for_each(|line| pick(line).into_iter().for_each(|day| days.entry(day).or_default().push(line)));
        days
    };
    let begin = by_day(|line| line.period.map(Period::start));
    let end = by_day(|line| line.period.map(Period::end));
    let begin = begin.into_iter().map(|(day, lines)| Entry::on(day, What::SpendingBegins(lines)));
    let end = end.into_iter().map(|(day, lines)| Entry::on(day, What::SpendingEnds(lines, expected_by(campaign, day))));
    begin.chain(end).collect()
}

/// How much of all the money the plan has spent by the end of a day.
fn expected_by(campaign: &Campaign, day: Day) -> Option<Money> {
    let (budget, period) = campaign.budget.as_ref().zip(campaign.period())?;
    let total = plan::total(budget)?;
    Some(Money::from_units(total.units() * plan::share_by(budget, period, day)))
}
