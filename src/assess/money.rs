//! Where a campaign's money stands, and what it has brought so far.
//!
//! Results are what goals of sort conversion count, from the campaign's first day on, whichever days the goals have:
//! money and results of the same days are compared.

use super::{feeds, recorded_of};
use crate::model::campaign::{Campaign, Goal, Money};
use crate::model::day::Day;
use crate::model::evidence::Overspending;
use crate::model::metric::{GoalKind, MetricKind};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, SeriesName};
use crate::progress::budget::results::{CostPerResult, cost_per_result, return_on_investment};
use crate::progress::budget::{BudgetStanding, BudgetState, stand};
use crate::progress::series::amounts::Amounts;
use crate::text::snapshots::Folded;

/// The metric that money spent is recorded under.
const SPEND: &str = "spend";
/// The unit of metrics that are money themselves.
const CURRENCY: &str = "currency";

/// Where the money of a campaign stands.
#[derive(Debug, Clone)]
pub(crate) struct MoneyStanding<'c> {
    /// Spent, expected, and where it leads.
    pub(crate) budget: BudgetStanding,
    /// The last day that spending is recorded for; `None` where none is recorded, which is not the same as none spent.
    pub(crate) recorded_until: Option<Day>,
    /// What the results of each goal that counts any have cost, in the order of the file.
    pub(crate) costs: Vec<ResultCost<'c>>,
    /// What the results are worth against what was put in; `None` where no goal says what a result is worth.
    pub(crate) earned: Option<Return>,
}

/// The results of one goal, and what each has cost of all the money spent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ResultCost<'c> {
    /// The goal that counts them.
    pub(crate) goal: &'c Goal,
    /// How many there are.
    pub(crate) results: f64,
    /// What one has cost.
    pub(crate) cost: CostPerResult,
}

/// What was earned against what was put in, so far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Return {
    /// Results times what each is worth.
    pub(crate) value: Money,
    /// Hours worked so far, taken as even over the campaign; 0 where hours cost nothing.
    pub(crate) hours: f64,
    /// What those hours cost.
    pub(crate) hours_cost: Money,
    /// Value less cost over cost, as a share; `None` where nothing was put in.
    pub(crate) roi: Option<f64>,
}

/// Where the money stands. `None` without dates, and where there is neither a budget nor money spent.
pub(super) fn money<'c>(campaign: &'c Campaign, folded: &Folded, today: Day) -> Option<MoneyStanding<'c>> {
    let period = campaign.period()?;
    let spend: Vec<SeriesName> = folded.series.keys().filter(|name| name.metric == SPEND).cloned().collect();
    if campaign.budget.is_none() && spend.is_empty() {
        return None;
    }
    let budget =
        recorded_of(campaign, folded, &spend, |spending| stand(campaign.budget.as_ref(), period, spending, today));
    let recorded_until =
        spend.iter().flat_map(|name| &folded.series[name].readings).map(Reading::day).filter(|day| *day <= today).max();
    let counted: Vec<(&Goal, f64)> = campaign
        .goals
        .iter()
        .filter_map(|goal| Some((goal, results(campaign, goal, folded, period, today)?)))
        .collect();
    let converts = |goal: &Goal| goal.kind == Some(GoalKind::Conversion);
    let costs = counted.iter().filter(|(goal, _)| converts(goal)).map(|&(goal, results)| ResultCost {
        goal,
        results,
        cost: cost_per_result(budget.spent, results),
    });
    let costs = costs.collect();
    let earned = earned(campaign, &counted, &budget, period, today);
    Some(MoneyStanding { budget, recorded_until, costs, earned })
}

/// Where spending leads, where that is above the total by so much that it matters.
pub(super) fn overspending(campaign: &Campaign, folded: &Folded, today: Day) -> Option<Overspending> {
    let budget = money(campaign, folded, today)?.budget;
    let is_fast = matches!(budget.state, BudgetState::Fast(_));
    let projected = budget.projected.filter(|_| is_fast)?;
    Some(Overspending { projected, allowed_per_day: budget.allowed_per_day })
}

/// How many results a goal has since the campaign's first day; `None` where it counts no things, or no day is known.
fn results(campaign: &Campaign, goal: &Goal, folded: &Folded, period: Period, today: Day) -> Option<f64> {
    let metric = goal.metric.as_ref()?;
    let counts_things = matches!(metric.kind, MetricKind::Flow | MetricKind::Counter) && metric.unit != CURRENCY;
    let so_far = Period::new(period.start(), today.min(period.end())).filter(|_| counts_things)?;
    let sum = recorded_of(campaign, folded, &feeds(goal, &folded.series), |recorded| {
        let is_flow = metric.kind == MetricKind::Flow;
        let amounts = if is_flow { Amounts::of_flows(recorded, today) } else { Amounts::of_counters(recorded, today) };
        amounts.within(so_far)
    });
    (sum.coverage.known_days > 0).then_some(sum.amount)
}

fn earned(
    campaign: &Campaign,
    counted: &[(&Goal, f64)],
    budget: &BudgetStanding,
    period: Period,
    today: Day,
) -> Option<Return> {
    let values = counted.iter().filter_map(|(goal, results)| Some(goal.value_each?.units() * results));
    let values: Vec<f64> = values.collect();
    if values.is_empty() {
        return None;
    }
    let value = Money::from_units(values.iter().sum());
    let put_in = campaign.budget.as_ref().and_then(|budget| budget.hours.zip(budget.hour_rate));
    let share = super::overview::time_share(period, today);
    let hours = put_in.map(|(hours, _)| hours * share);
    let rate = put_in.map(|(_, rate)| rate);
    Some(Return {
        value,
        hours: hours.unwrap_or(0.0),
        hours_cost: Money::from_units(hours.zip(rate).map_or(0.0, |(hours, rate)| hours * rate.units())),
        roi: return_on_investment(value, budget.spent, hours, rate),
    })
}
