//! What the readings say of a campaign, and how its goals compare with what others reach, as plain values for rules.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::campaign::{Campaign, Goal, Money};
use crate::model::day::Day;
use crate::model::evidence::{Conflict, Evidence, GoalEvidence, LedgerFile, OverdueReview, Overlap};
use crate::model::growth::GrowthTable;
use crate::model::metric::MetricKind;
use crate::model::period::Period;
use crate::model::realism::Realism;
use crate::model::snapshot::{Reading, Series};
use crate::progress::baseline;
use crate::progress::realism::{self, Claim};
use crate::progress::series::Recorded;
use crate::progress::series::amounts::Amounts;
use crate::progress::series::levels;
use crate::text::snapshots::Folded;

use super::feeds;
use super::money::overspending;
use super::own_history::own_history;
use super::review::reviews;
use super::strategy::strategy_evidence;
use super::surprise::surprises;

/// The metric that money spent is recorded under.
const SPEND: &str = "spend";

/// What is known besides the campaign's file. Without `readings` only the plan is looked at: no today, no series.
/// `growth` is what goals are compared with: what `plan` ships with, and what the team's settings change of it.
pub(crate) fn evidence(
    campaign: &Campaign,
    ledgers: &[LedgerFile],
    today: Option<Day>,
    readings: Option<&Folded>,
    growth: &Arc<GrowthTable>,
) -> Evidence {
    let mut evidence = Evidence {
        today,
        ledgers: ledgers.to_vec(),
        series: BTreeMap::new(),
        conflicts: Vec::new(),
        overlaps: Vec::new(),
        future: Vec::new(),
        goals: Vec::new(),
        overspending: None,
        surprises: Vec::new(),
        spent: None,
        overdue_review: today.and_then(|today| overdue_review(campaign, today)),
        realism: Vec::new(),
        growth: Arc::clone(growth),
        standing: campaign.standing.as_ref().map(|standing| strategy_evidence(standing, today, None)),
    };
    if let Some(folded) = readings {
        take_readings(&mut evidence, campaign, folded);
    }
    evidence.realism = realism(campaign, &evidence);
    evidence
}

fn take_readings(evidence: &mut Evidence, campaign: &Campaign, folded: &Folded) {
    evidence.series.clone_from(&folded.series);
    evidence.conflicts = folded.conflicts.iter().map(conflict).collect();
    evidence.overlaps = folded.overlaps.iter().map(overlap).collect();
    evidence.future = folded.left_out.first_far.into_iter().collect();
    if let Some(today) = evidence.today {
        evidence.goals = campaign.goals.iter().map(|goal| of_goal(goal, evidence, today)).collect();
        for (goal, known) in campaign.goals.iter().zip(&mut evidence.goals) {
            known.is_counted = goal.metric.as_ref().is_some_and(|metric| folded.counts(&metric.name));
            known.own = own_history(campaign, goal, folded, today);
        }
        evidence.spent = spent(campaign, evidence, today);
        evidence.overspending = overspending(campaign, folded, today);
        evidence.surprises = surprises(campaign, folded, today);
    }
}

/// The follow-up that should have been held by now, where one was missed.
fn overdue_review(campaign: &Campaign, today: Day) -> Option<OverdueReview> {
    let reviews = reviews(campaign, today);
    let due = reviews.waiting.filter(|_| reviews.is_overdue)?;
    Some(OverdueReview { due, last: reviews.last })
}

/// Whether each goal is realistic, by what is known of its start.
fn realism(campaign: &Campaign, evidence: &Evidence) -> Vec<Realism> {
    let judge = |goal: &Goal| {
        let known = evidence.goals.get(goal.index).and_then(|known| known.baseline);
        realism::judge(&Claim::of_goal(goal, campaign, known), &evidence.growth, evidence.today)
    };
    campaign.goals.iter().map(judge).collect()
}

fn conflict(found: &crate::text::snapshots::Conflict) -> Conflict {
    Conflict { series: found.series.clone(), counts: found.counts, replaced: found.replaced }
}

fn overlap(found: &crate::text::snapshots::Overlap) -> Overlap {
    Overlap { series: found.series.clone(), row: found.coarse.1, day: found.fine.0.start() }
}

fn of_goal(goal: &Goal, evidence: &Evidence, today: Day) -> GoalEvidence {
    let names = feeds(goal, &evidence.series);
    let series: Vec<&Series> = names.iter().filter_map(|name| evidence.series.get(name)).collect();
    let readings = || series.iter().flat_map(|series| &series.readings).filter(|reading| reading.day() <= today);
    let latest = readings().max_by_key(|reading| (reading.day(), reading.row));
    let before = |start: Day| readings().filter(|reading| reading.day() < start).count();
    let read = goal.period().and_then(|period| read_at_start(goal, &series, period, today));
    GoalEvidence {
        baseline: goal.baseline.or(read.map(|(_, value)| value)),
        read_at_start: read,
        latest: latest.map(|reading| (reading.day(), reading.number())),
        before_start: goal.start.map_or(0, before),
        series: names,
        is_counted: false,
        own: None,
    }
}

/// What the readings alone say of the start: the value, and the day it was read.
fn read_at_start(goal: &Goal, series: &[&Series], period: Period, today: Day) -> Option<(Day, f64)> {
    let kind = goal.metric.as_ref()?.kind;
    let recorded: Vec<Recorded<'_>> =
        series.iter().map(|series| Recorded { readings: &series.readings, breaks: &[] }).collect();
    match kind {
        MetricKind::Flow | MetricKind::Counter => {
            let amounts = if kind == MetricKind::Flow {
                Amounts::of_flows(&recorded, today)
            } else {
                Amounts::of_counters(&recorded, today)
            };
            baseline::of_amounts(None, &amounts, period).map(|baseline| (period.start(), baseline.value))
        }
        MetricKind::Gauge | MetricKind::Unique | MetricKind::Ratio | MetricKind::Duration => {
            let [only] = series else { return None };
            let points = levels::levels(&only.readings, today);
            levels::latest(&points, period.start())
        }
    }
}

/// What was spent from the first day of the campaign until today; `None` where nothing was recorded.
fn spent(campaign: &Campaign, evidence: &Evidence, today: Day) -> Option<Money> {
    let window = Period::new(campaign.start?, today)?;
    let spend: Vec<&Series> = evidence.series.values().filter(|series| series.name.metric == SPEND).collect();
    if spend.iter().all(|series| series.readings.is_empty()) {
        return None;
    }
    let readings: Vec<&[Reading]> = spend.iter().map(|series| series.readings.as_slice()).collect();
    let recorded: Vec<Recorded<'_>> = readings.iter().map(|readings| Recorded { readings, breaks: &[] }).collect();
    Some(Money::from_units(Amounts::of_flows(&recorded, today).within(window).amount))
}
