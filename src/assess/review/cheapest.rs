//! Which channel brings a goal's results for the least money, where spending and results are known of several.
//!
//! Results come by luck too: the cost of each is told with the range that its count allows, and where the ranges of the
//! two cheapest share values, nobody can tell which is cheaper.

use crate::assess::feeds::same_channel;
use crate::assess::money::SPEND;
use crate::assess::{GoalStanding, Overview, recorded_of};
use crate::model::campaign::Money;
use crate::model::metric::MetricKind;
use crate::model::period::Period;
use crate::model::snapshot::SeriesName;
use crate::progress::budget::results::{CostPerResult, cost_per_result};
use crate::progress::series::amounts::Amounts;
use crate::text::snapshots::Folded;

/// The unit of metrics that are money themselves.
const CURRENCY: &str = "currency";

/// The cost of a result on the two cheapest channels.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cheapest {
    /// The one whose results seem cheapest.
    pub(crate) channel: String,
    /// What one of them costs.
    pub(crate) cost: CostPerResult,
    /// The next.
    pub(crate) other: String,
    /// What a result costs there.
    pub(crate) other_cost: CostPerResult,
    /// Whether the ranges of the two share no value.
    pub(crate) is_certain: bool,
}

/// The two channels on which a result costs least. `None` of what is no count, and where spending and results of two
/// channels are not both known.
pub(super) fn cheapest(goal: &GoalStanding<'_>, overview: &Overview<'_>, folded: &Folded) -> Option<Cheapest> {
    let metric = goal.goal.metric.as_ref()?;
    let is_count = matches!(metric.kind, MetricKind::Flow | MetricKind::Counter) && metric.unit != CURRENCY;
    let period = overview.campaign.period().filter(|_| is_count)?;
    let so_far = Period::new(period.start(), overview.today.min(period.end()))?;
    let of_channel = |name: &SeriesName| {
        let spend: Vec<SeriesName> = folded.series.keys().filter(|spend| pays_for(spend, name)).cloned().collect();
        let money = sum(overview, folded, &spend, MetricKind::Flow, so_far)?;
        let results = sum(overview, folded, std::slice::from_ref(name), metric.kind, so_far)?;
        let cost = cost_per_result(Money::from_units(money), results);
        (money > 0.0).then(|| (name.channel.clone(), cost))
    };
    let mut costs: Vec<(String, CostPerResult)> = goal.series.iter().filter_map(of_channel).collect();
    // The middle of the range, on the scale that costs differ on, also where results are too few for a mean.
    let middle = |cost: &CostPerResult| cost.range().map_or(f64::INFINITY, |(low, high)| (low * high).sqrt());
    costs.sort_by(|one, other| middle(&one.1).total_cmp(&middle(&other.1)));
    let mut costs = costs.into_iter();
    let ((channel, cost), (other, other_cost)) = (costs.next()?, costs.next()?);
    let ends = cost.range().zip(other_cost.range());
    // Of a channel without results nobody knows what one would cost.
    let is_certain = ends.is_some_and(|((_, high), (low, _))| high < low);
    cost.range()?;
    Some(Cheapest { channel, cost, other, other_cost, is_certain })
}

/// Whether a series holds the spending on a channel, under whichever name of its platform.
fn pays_for(spend: &SeriesName, name: &SeriesName) -> bool {
    spend.metric == SPEND && !name.channel.is_empty() && same_channel(&spend.channel, &name.channel)
}

/// What came in so far; `None` where no day is known.
fn sum(
    overview: &Overview<'_>,
    folded: &Folded,
    names: &[SeriesName],
    kind: MetricKind,
    so_far: Period,
) -> Option<f64> {
    let amounts = recorded_of(overview.campaign, folded, names, |recorded| match kind {
        MetricKind::Counter => Amounts::of_counters(recorded, overview.today),
        MetricKind::Flow | MetricKind::Gauge | MetricKind::Unique | MetricKind::Ratio | MetricKind::Duration => {
            Amounts::of_flows(recorded, overview.today)
        }
    });
    let found = amounts.within(so_far);
    (found.coverage.known_days > 0).then_some(found.amount)
}
