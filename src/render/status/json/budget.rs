//! The money of a campaign for other programs: sums in units of its currency, not in hundredths.

use serde_json::{Value, json};

use super::number;
use crate::assess::{ChannelMoney, CurrencySum, MoneyStanding, ResultCost, Return};
use crate::model::campaign::Money;
use crate::progress::budget::latest::Latest;
use crate::progress::budget::results::CostPerResult;
use crate::progress::forecast::Expected;

/// Everything that is known of the money. Where no spending is recorded, nothing is told of what was spent.
pub(super) fn budget(standing: &MoneyStanding<'_>, currency: &str) -> Value {
    let budget = &standing.budget;
    let recorded = standing.recorded_until;
    let forecast = budget.forecast.filter(|_| recorded.is_some());
    json!({
        "currency": Some(currency).filter(|currency| !currency.is_empty()),
        "total": sum(budget.total),
        "spent": sum(recorded.map(|_| budget.spent)),
        "spent_until": recorded.map(|day| day.to_string()),
        "committed": sum(Some(budget.committed)),
        "expected": sum(budget.expected),
        "pacing": number(budget.pacing.filter(|_| recorded.is_some())),
        "projected": sum(budget.projected.filter(|_| recorded.is_some())),
        "projected_lately": sum(budget.projected_lately),
        "forecast": forecast.as_ref().map(range),
        "allowed_per_day": sum(budget.allowed_per_day),
        "state": budget.state.word(),
        "channels": standing.channels.iter().map(channel).collect::<Vec<_>>(),
        "results": standing.costs.iter().map(result).collect::<Vec<_>>(),
        "return": standing.earned.as_ref().map(earned),
    })
}

/// The money of all campaigns in one currency.
pub(super) fn of_currency(of: &CurrencySum) -> Value {
    json!({
        "currency": Some(of.currency.as_str()).filter(|currency| !currency.is_empty()),
        "campaigns": of.campaigns,
        "total": sum(of.total),
        "spent": sum(of.spent),
    })
}

fn sum(money: Option<Money>) -> Value {
    number(money.map(Money::units))
}

fn range(expected: &Expected) -> Value {
    json!({
        "point": number(Some(expected.median)),
        "lo80": number(Some(expected.range.0)),
        "hi80": number(Some(expected.range.1)),
    })
}

fn channel(of: &ChannelMoney) -> Value {
    json!({
        "channel": Some(of.channel.as_str()).filter(|channel| !channel.is_empty()),
        "spent": sum(of.spent),
        "planned": sum(of.planned),
        "expected": sum(of.expected),
    })
}

fn result(of: &ResultCost<'_>) -> Value {
    json!({
        "goal": of.goal.id,
        "results": number(Some(of.results)),
        "cost": cost(of.cost),
        "latest": of.latest.as_ref().map(latest),
    })
}

/// With the 95 % limits of the count; an upper end of `null` has none.
fn cost(of: CostPerResult) -> Value {
    json!({
        "each": number(of.mean()),
        "lo95": number(of.range().map(|range| range.0)),
        "hi95": number(of.range().map(|range| range.1)),
    })
}

fn latest(of: &Latest) -> Value {
    json!({
        "from": of.days.start().to_string(),
        "until": of.days.end().to_string(),
        "results": number(Some(of.results)),
        "spent": sum(Some(of.spent)),
        "cost": cost(of.cost),
        "cost_before": cost(of.cost_before),
        "verdict": of.verdict.word(),
    })
}

fn earned(of: &Return) -> Value {
    json!({
        "value": sum(Some(of.value)),
        "hours": number(Some(of.hours)),
        "hours_cost": sum(Some(of.hours_cost)),
        "share": number(of.roi),
    })
}
