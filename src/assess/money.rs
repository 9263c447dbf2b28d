//! Where a campaign's money stands, and what it has brought so far.
//!
//! Results are what goals of sort conversion count, from the campaign's first day on, whichever days the goals have:
//! money and results of the same days are compared.

use super::channel_money::{ChannelMoney, by_channel};
use super::{feeds, recorded_of};
use crate::model::campaign::{Campaign, Goal, Money};
use crate::model::day::Day;
use crate::model::evidence::Overspending;
use crate::model::metric::{GoalKind, MetricKind};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, SeriesName};
use crate::progress::budget::latest::{Latest, latest};
use crate::progress::budget::results::{CostPerResult, cost_per_result, return_on_investment};
use crate::progress::budget::{BudgetStanding, BudgetState, stand};
use crate::progress::series::amounts::Amounts;
use crate::text::snapshots::Folded;

/// The metric that money spent is recorded under.
pub(super) const SPEND: &str = "spend";
/// The unit of metrics that are money themselves.
const CURRENCY: &str = "currency";

/// Where the money of a campaign stands.
#[derive(Debug, Clone)]
pub(crate) struct MoneyStanding<'c> {
    /// Spent, expected, and where it leads.
    pub(crate) budget: BudgetStanding,
    /// What was spent on each channel, and what is set aside for it, by the channels' names.
    pub(crate) channels: Vec<ChannelMoney>,
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
    /// The latest of them against those before; `None` where days or readings are too few to be split.
    pub(crate) latest: Option<Latest>,
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
    let so_far = Period::new(period.start(), today.min(period.end()));
    let spending = recorded_of(campaign, folded, &spend, |spending| Amounts::of_flows(spending, today));
    let counted: Vec<Counted<'_>> =
        campaign.goals.iter().filter_map(|goal| count(campaign, goal, folded, so_far?, today)).collect();
    let converts = |counted: &&Counted<'_>| counted.goal.kind == Some(GoalKind::Conversion);
    let costs = counted.iter().filter(converts).map(|counted| ResultCost {
        goal: counted.goal,
        results: counted.results,
        cost: cost_per_result(budget.spent, counted.results),
        latest: so_far.and_then(|so_far| latest(&spending, &counted.amounts, so_far)),
    });
    let costs = costs.collect();
    let earned = earned(campaign, &counted, &budget, period, today);
    let channels = by_channel(campaign, folded, period, today);
    Some(MoneyStanding { budget, channels, recorded_until, costs, earned })
}

/// Where spending leads, where that is above the total by so much that it matters.
pub(super) fn overspending(campaign: &Campaign, folded: &Folded, today: Day) -> Option<Overspending> {
    let budget = money(campaign, folded, today)?.budget;
    let is_fast = matches!(budget.state, BudgetState::Fast(_));
    let projected = budget.projected.filter(|_| is_fast)?;
    Some(Overspending { projected, allowed_per_day: budget.allowed_per_day })
}

/// What a goal has counted since the campaign's first day.
struct Counted<'c> {
    goal: &'c Goal,
    results: f64,
    amounts: Amounts,
}

/// The results of a goal; `None` where it counts no things, or no day is known.
fn count<'c>(campaign: &Campaign, goal: &'c Goal, folded: &Folded, so_far: Period, today: Day) -> Option<Counted<'c>> {
    let metric = goal.metric.as_ref()?;
    let is_flow = metric.kind == MetricKind::Flow;
    if !(is_flow || metric.kind == MetricKind::Counter) || metric.unit == CURRENCY {
        return None;
    }
    let amounts = recorded_of(campaign, folded, &feeds(goal, &folded.series), |recorded| {
        if is_flow { Amounts::of_flows(recorded, today) } else { Amounts::of_counters(recorded, today) }
    });
    let sum = amounts.within(so_far);
    (sum.coverage.known_days > 0).then_some(Counted { goal, results: sum.amount, amounts })
}

fn earned(
    campaign: &Campaign,
    counted: &[Counted<'_>],
    budget: &BudgetStanding,
    period: Period,
    today: Day,
) -> Option<Return> {
    let values = counted.iter().filter_map(|counted| Some(counted.goal.value_each?.units() * counted.results));
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
