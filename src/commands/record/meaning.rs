//! What a reading means for the goal that counts it, as far as the last rows of the snapshots file tell.
//!
//! `plan status` says it in full and from all rows; this is the one line that somebody who has just typed a number
//! wants to see.

use super::recording::Recording;
use crate::assess::{GoalStanding, standings_so_far};
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::metric::{Better, Metric, MetricKind};
use crate::model::snapshot::Snapshot;
use crate::model::target::{Bound, Target};
use crate::progress::baseline::BaselineFrom;
use crate::progress::standing::Standing;
use crate::progress::state::State;
use crate::render::readings::{Rounded, Shown};
use crate::say::{Sentence, sentence};

/// What the budget counts, if no goal does.
const COSTS: [&str; 2] = ["spend", "hours"];
/// A difference under this share of the way is none.
const NO_DIFFERENCE: f64 = 0.0005;

sentence! {
    Up { by: Rounded, since: Day }
    en "{by} up since {since}",
    sv "{by} upp sedan {since}",
    nb "{by} opp siden {since}",
}
sentence! {
    Down { by: Rounded, since: Day }
    en "{by} down since {since}",
    sv "{by} ned sedan {since}",
    nb "{by} ned siden {since}",
}
sentence! {
    Unchanged { since: Day }
    en "the same as on {since}",
    sv "samma som den {since}",
    nb "det samme som {since}",
}
sentence! {
    InAll { sum: Rounded, since: Day }
    en "{sum} in all since {since}",
    sv "{sum} totalt sedan {since}",
    nb "{sum} i alt siden {since}",
}
sentence! {
    AheadOfPlan { by: Rounded }
    en "{by} ahead of plan",
    sv "{by} före planen",
    nb "{by} foran planen",
}
sentence! {
    BehindPlan { by: Rounded }
    en "{by} behind plan",
    sv "{by} efter planen",
    nb "{by} bak planen",
}
sentence! {
    OnPlan {}
    en "on plan",
    sv "enligt plan",
    nb "i rute",
}
sentence! {
    Reached { target: Rounded }
    en "the target {target} is reached",
    sv "målet {target} är nått",
    nb "målet {target} er nådd",
}
sentence! {
    Lately { now: Rounded }
    en "{now} over the last days",
    sv "{now} de senaste dagarna",
    nb "{now} de siste dagene",
}
sentence! {
    KeepsFloor { bound: Rounded }
    en "at least {bound}, as planned",
    sv "minst {bound}, som planerat",
    nb "minst {bound}, som planlagt",
}
sentence! {
    KeepsCap { bound: Rounded }
    en "at most {bound}, as planned",
    sv "högst {bound}, som planerat",
    nb "høyst {bound}, som planlagt",
}
sentence! {
    UnderFloor { bound: Rounded }
    en "less than the {bound} planned",
    sv "mindre än planerade {bound}",
    nb "mindre enn planlagte {bound}",
}
sentence! {
    OverCap { bound: Rounded }
    en "more than the {bound} planned",
    sv "mer än planerade {bound}",
    nb "mer enn planlagte {bound}",
}
sentence! {
    /// What is said where no goal counts a series.
    NoGoal {}
    en "no goal counts it",
    sv "inget mål räknar det",
    nb "ingen av målene teller det",
}

/// What each row means for its goals, in the order of the rows. Nothing is said where the last rows do not tell.
pub(super) fn of(recording: &Recording, rows: &[Snapshot]) -> Vec<Vec<Box<dyn Sentence>>> {
    let folded = recording.fold(rows, recording.today);
    let series: Vec<_> = rows.iter().map(|row| &row.series).collect();
    let standings = standings_so_far(&recording.campaign, &folded, recording.today, &series);
    rows.iter().map(|row| of_row(recording, row, &standings)).collect()
}

fn of_row(recording: &Recording, row: &Snapshot, standings: &[GoalStanding<'_>]) -> Vec<Box<dyn Sentence>> {
    if row.value.number().is_none() || !row.item.is_empty() || row.date > recording.today {
        return Vec::new();
    }
    let feeding: Vec<_> = standings.iter().filter(|standing| standing.series.contains(&row.series)).collect();
    if feeding.is_empty() {
        let is_cost = COSTS.contains(&row.series.metric.as_str());
        return if is_cost { Vec::new() } else { vec![Box::new(NoGoal {})] };
    }
    feeding
        .iter()
        .filter_map(|goal| Some((goal.goal, goal.standing.as_ref()?)))
        .flat_map(|(goal, standing)| {
            let is_told =
                is_of_its_time(row, goal) && is_told_by_tail(recording, goal, standing) && is_latest(row, standing);
            if is_told { of_goal(row, goal, standing) } else { Vec::new() }
        })
        .collect()
}

/// Whether the last rows suffice: a sum needs all of them, a level only its start value beside the last one.
fn is_told_by_tail(recording: &Recording, goal: &Goal, standing: &Standing) -> bool {
    let adds_up =
        goal.metric.as_ref().is_none_or(|metric| matches!(metric.kind, MetricKind::Flow | MetricKind::Counter));
    let is_anchored = standing.baseline_from == Some(BaselineFrom::Explicit) || standing.target.is_none();
    recording.tail_is_whole || (!adds_up && is_anchored)
}

/// Whether a row is of the goal's time, and not older than the value it starts from. After the end the standing speaks
/// of an older reading.
fn is_of_its_time(row: &Snapshot, goal: &Goal) -> bool {
    goal.end.is_none_or(|end| row.date <= end)
        && [goal.start, goal.table.baseline_on].into_iter().flatten().all(|first| first <= row.date)
}

/// Whether it is this row that the standing speaks of, and not a later one.
fn is_latest(row: &Snapshot, standing: &Standing) -> bool {
    standing.now.is_some_and(|(day, _)| day <= row.date) && standing.state != State::NotStarted
}

fn of_goal(row: &Snapshot, goal: &Goal, standing: &Standing) -> Vec<Box<dyn Sentence>> {
    let (Some(metric), Some((_, now))) = (&goal.metric, standing.now) else { return Vec::new() };
    if goal.target.is_some_and(Target::is_kept) {
        let alone = (!is_now(row, now)).then(|| sum_or_lately(goal, metric, now));
        return alone.into_iter().chain(kept(goal, metric, standing, now)).collect();
    }
    let since = since_start(goal, metric, standing, now);
    since.into_iter().chain(against_plan(goal, metric, standing)).collect()
}

/// How far it has come.
fn since_start(goal: &Goal, metric: &Metric, standing: &Standing, now: f64) -> Option<Box<dyn Sentence>> {
    if metric.kind == MetricKind::Flow {
        return Some(sum_or_lately(goal, metric, now));
    }
    let change = now - standing.baseline?;
    let since = match standing.baseline_from? {
        BaselineFrom::Explicit => goal.table.baseline_on.or(goal.start)?,
        BaselineFrom::Snapshot(day) | BaselineFrom::LateSnapshot(day) => day,
        BaselineFrom::MeanBefore { period, .. } => period.end(),
    };
    let by = Shown::of_metric(change.abs(), metric);
    Some(if change > 0.0 {
        Box::new(Up { by, since })
    } else if change < 0.0 {
        Box::new(Down { by, since })
    } else {
        Box::new(Unchanged { since })
    })
}

/// Whether a value is the row's own, and not one that several rows make.
fn is_now(row: &Snapshot, now: f64) -> bool {
    row.value.number().is_some_and(|own| (own - now).abs() <= f64::EPSILON * now.abs())
}

/// What several rows come to: all of an amount, or what was read lately.
fn sum_or_lately(goal: &Goal, metric: &Metric, now: f64) -> Box<dyn Sentence> {
    let is_cadence = matches!(goal.target, Some(Target::Cadence { .. } | Target::Rate { .. }));
    let value = Shown::of_metric(now, metric);
    match goal.start.filter(|_| metric.kind == MetricKind::Flow && !is_cadence) {
        Some(since) => Box::new(InAll { sum: value, since }),
        None => Box::new(Lately { now: value }),
    }
}

/// Where it stands against what is expected by now.
fn against_plan(goal: &Goal, metric: &Metric, standing: &Standing) -> Option<Box<dyn Sentence>> {
    // Days that nobody has counted may hold anything: a sum without them is neither ahead nor behind.
    if standing.coverage.is_some_and(|coverage| !coverage.is_whole()) {
        return None;
    }
    // A reading written down late is held against the day it was read, not against today.
    let gap = standing.now?.1 - standing.expected_then.or(standing.expected_now)?;
    let target = standing.target?;
    if standing.state == State::Met {
        return Some(Box::new(Reached { target: Shown::of_metric(target, metric) }));
    }
    let by = Shown::of_metric(gap.abs(), metric);
    let good_side = match goal.target?.better(standing.baseline, metric.better) {
        Better::Higher => gap,
        Better::Lower => -gap,
    };
    Some(if gap.abs() <= NO_DIFFERENCE * target.abs() {
        Box::new(OnPlan {})
    } else if good_side > 0.0 {
        Box::new(AheadOfPlan { by })
    } else {
        Box::new(BehindPlan { by })
    })
}

/// Whether a value to keep is kept.
fn kept(goal: &Goal, metric: &Metric, standing: &Standing, now: f64) -> Option<Box<dyn Sentence>> {
    let target = goal.target?;
    let level = standing.target?;
    let bound = if matches!(target, Target::ServiceLevel { .. }) {
        Shown::percent(level)
    } else {
        Shown::of_metric(level, metric)
    };
    let side = match target.better(standing.baseline, metric.better) {
        Better::Higher => Bound::AtLeast,
        Better::Lower => Bound::AtMost,
    };
    Some(match (side, now >= level, now <= level) {
        (Bound::AtLeast, true, _) => Box::new(KeepsFloor { bound }),
        (Bound::AtLeast, false, _) => Box::new(UnderFloor { bound }),
        (Bound::AtMost, _, true) => Box::new(KeepsCap { bound }),
        (Bound::AtMost, _, false) => Box::new(OverCap { bound }),
    })
}
