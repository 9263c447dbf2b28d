//! Where the money stands: spent, expected by now, where it leads, what may be spent a day, what a result costs.
//!
//! Spending is judged over the whole run against the plan, so a day above the daily budget alarms nobody: platforms
//! spend up to twice a day's budget and even it out over the month.

pub(crate) mod latest;
pub(crate) mod plan;
pub(crate) mod poisson;
pub(crate) mod results;

use super::forecast::{ENOUGH_READINGS, Expected, Trend};
use super::line::days_for_a_pace;
use super::number::{day_count, days_between, finite};
use super::series::amounts::{Amounts, Coverage};
use super::series::{Point, Recorded};
use crate::model::behaviour::Behaviour;
use crate::model::campaign::{Budget, Money};
use crate::model::day::Day;
use crate::model::period::Period;

/// The days that "lately" means for money.
const RECENT_DAYS: i64 = 7;
/// So many of them must be known: two days of large costs say nothing of a week.
const RECENT_DAYS_KNOWN: i64 = 5;
/// A second projection is shown when it differs from the first by more than this share.
const WORTH_SHOWING: f64 = 0.1;
/// Less than this over the plan is no alarm, whatever share it is: a hundred of the currency.
const FLOOR: Money = Money(10_000);

/// How far spending runs ahead of its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Haste {
    /// 10 % or more above.
    Slight,
    /// 20 % or more above.
    Marked,
    /// 30 % or more above.
    Extreme,
}

/// The verdict on the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum BudgetState {
    /// Nobody said how much there is.
    NoBudget,
    /// Within the plan, or too little above it to matter, or too early to tell.
    OnPlan,
    /// Going to end above the total.
    Fast(Haste),
    /// More is spent than there is.
    Over,
}

impl BudgetState {
    /// The word in JSON. Other programs depend on it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::NoBudget => "no-budget",
            Self::OnPlan => "on-plan",
            Self::Fast(_) => "fast",
            Self::Over => "over",
        }
    }
}

/// Where the money of a campaign stands on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BudgetStanding {
    /// All there is.
    pub(crate) total: Option<Money>,
    /// What is recorded as spent, from the first day to today: a lower bound where days are unknown.
    pub(crate) spent: Money,
    /// How many days of spending are known.
    pub(crate) coverage: Option<Coverage>,
    /// What is ordered and not yet paid.
    pub(crate) committed: Money,
    /// What the plan has spent by the end of today.
    pub(crate) expected: Option<Money>,
    /// Spent over expected; `None` while nothing is expected.
    pub(crate) pacing: Option<f64>,
    /// The sum at the end if it goes on as over the whole run so far, by the plan's own course.
    pub(crate) projected: Option<Money>,
    /// The sum at the end if it goes on as in the last seven days, where that differs by over a tenth.
    pub(crate) projected_lately: Option<Money>,
    /// What will be spent at the end as the forecaster sees it; `None` of fewer than five readings of spending.
    pub(crate) forecast: Option<Expected>,
    /// What is left to spend a day after today.
    pub(crate) allowed_per_day: Option<Money>,
    /// The verdict.
    pub(crate) state: BudgetState,
}

/// Works out where the money stands. `spending` holds the series of spent money, one a channel, added up.
pub(crate) fn stand(budget: Option<&Budget>, period: Period, spending: &[Recorded<'_>], today: Day) -> BudgetStanding {
    let until = today.min(period.end());
    let amounts = Amounts::of_flows(spending, today);
    let sum = Period::new(period.start(), until).map(|so_far| amounts.within(so_far));
    let spent = sum.map_or(Money(0), |sum| Money::from_units(sum.amount));
    let total = budget.and_then(plan::total);
    let share = budget.map_or(0.0, |budget| plan::share_by(budget, period, until));
    let pacing = total.and_then(|total| finite(spent.units() / (total.units() * share)));
    let projected = projected(total, spent, pacing, today >= period.end());
    let committed: Money = budget.into_iter().flat_map(|budget| &budget.lines).filter_map(|line| line.committed).sum();
    let remaining = days_between(today.max(period.start().plus_days(-1)), period.end());
    let left = |total: Money| total.units() - spent.units() - committed.units();
    let mut standing = BudgetStanding {
        total,
        spent,
        coverage: sum.map(|sum| sum.coverage),
        committed,
        expected: total.map(|total| Money::from_units(total.units() * share)),
        pacing,
        projected,
        projected_lately: None,
        forecast: forecast(&amounts, period, until),
        allowed_per_day: total
            .filter(|_| remaining > 0.0)
            .map(|total| Money::from_units((left(total) / remaining).max(0.0))),
        state: BudgetState::NoBudget,
    };
    standing.projected_lately = lately(&amounts, period, spent, until).filter(|lately| differs(*lately, projected));
    standing.state = state(&standing, period, today);
    standing
}

/// The total if the rest of the plan goes as its part so far: total times pacing. Once it is over, what was spent.
fn projected(total: Option<Money>, spent: Money, pacing: Option<f64>, is_over: bool) -> Option<Money> {
    if is_over {
        return Some(spent);
    }
    total.zip(pacing).map(|(total, pacing)| Money::from_units(total.units() * pacing))
}

/// Spent, and every day to come as the last seven, where enough of them are known.
fn lately(amounts: &Amounts, period: Period, spent: Money, until: Day) -> Option<Money> {
    let last = amounts.known()?.end().min(until);
    let week = Period::new(last.plus_days(1 - RECENT_DAYS), last)?.overlap(period)?;
    let sum = amounts.within(week);
    if sum.coverage.known_days < RECENT_DAYS_KNOWN {
        return None;
    }
    let per_day = finite(sum.amount / day_count(sum.coverage.known_days))?;
    Some(Money::from_units(spent.units() + per_day * days_between(until, period.end())))
}

/// The sum at the end and its range, from how the recorded spending has moved; it knows of no plan. Spending that nobody
/// recorded counts as none, as in the sum.
fn forecast(amounts: &Amounts, period: Period, until: Day) -> Option<Expected> {
    let recorded = amounts.running_total(Period::new(period.start(), until)?);
    if recorded.len() < ENOUGH_READINGS || until >= period.end() {
        return None;
    }
    let falls = recorded.windows(2).any(|pair| pair[1].1 < pair[0].1);
    let behaviour = if falls { Behaviour::Level } else { Behaviour::Total };
    let points: Vec<Point> = std::iter::once((period.start().plus_days(-1), 0.0)).chain(recorded).collect();
    Trend::of(&points, behaviour)?.expected(period.end())
}

fn differs(lately: Money, projected: Option<Money>) -> bool {
    projected.is_none_or(|whole| (lately.units() - whole.units()).abs() > WORTH_SHOWING * whole.units().abs())
}

fn state(standing: &BudgetStanding, period: Period, today: Day) -> BudgetState {
    let Some(total) = standing.total else { return BudgetState::NoBudget };
    if standing.spent > total {
        return BudgetState::Over;
    }
    let days = days_between(period.start(), today) + 1.0;
    let is_early = days < days_for_a_pace(day_count(period.days()));
    let Some(projected) = standing.projected.filter(|_| !is_early) else { return BudgetState::OnPlan };
    let above = projected.units() - total.units();
    if above < FLOOR.units() {
        return BudgetState::OnPlan;
    }
    match above / total.units() {
        share if share >= 0.3 => BudgetState::Fast(Haste::Extreme),
        share if share >= 0.2 => BudgetState::Fast(Haste::Marked),
        share if share >= 0.1 => BudgetState::Fast(Haste::Slight),
        _ => BudgetState::OnPlan,
    }
}

#[cfg(test)]
mod tests;
