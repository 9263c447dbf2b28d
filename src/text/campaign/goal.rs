//! The goals of a campaign, with their values understood and the campaign's filled in.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::{GoalTable, Shape};
use crate::model::document::strategy::StrategyFile;
use crate::model::metric::Metric;
use crate::model::place::KeyPath;
use crate::model::vocabulary;

/// The goals in the order of the file. `dates` are the campaign's.
pub(super) fn goals(
    file: &CampaignFile,
    strategy: Option<&StrategyFile>,
    metrics: &BTreeMap<String, Metric>,
    dates: (Option<Day>, Option<Day>),
    reader: &mut Reader,
) -> Vec<Goal> {
    let owner = file.campaign.owner.as_ref().or_else(|| strategy.and_then(|strategy| strategy.strategy.owner.as_ref()));
    let review = file.campaign.review.as_ref();
    let goals = file.goal.iter().enumerate().map(|(index, table)| {
        let path = KeyPath::of("goal").index(index);
        let metric = metric_of(table, metrics);
        Goal {
            index,
            id: id(table, index),
            channels: table.channel.values.clone(),
            baseline: baseline(&path, table, metric.as_ref(), reader),
            target: reader.target(&path.key("target"), table.target.as_ref(), metric.as_ref()),
            start: table.start.or(dates.0),
            end: table.end.or(dates.1),
            review: table.review.as_ref().or(review).cloned(),
            owner: table.owner.as_ref().or(owner).cloned(),
            kind: table.kind.or(metric.as_ref().map(|metric| metric.goal_kind)),
            shape: table.shape.unwrap_or(Shape::Linear),
            milestones: milestones(&path, table, reader),
            value_each: reader.money(&path.key("value_each"), table.value_each.as_ref()),
            metric,
            table: table.clone(),
        }
    });
    goals.collect()
}

/// The goal's own id, or metric and channel, or its number.
fn id(table: &GoalTable, index: usize) -> String {
    let derived = || {
        let parts = table.metric.iter().chain(&table.channel.values);
        parts.map(String::as_str).collect::<Vec<_>>().join("-")
    };
    let id = table.id.clone().unwrap_or_else(derived);
    if id.is_empty() { format!("goal-{}", index + 1) } else { id }
}

/// The metric: the file's own, or the vocabulary's; with the goal's denominator.
fn metric_of(table: &GoalTable, metrics: &BTreeMap<String, Metric>) -> Option<Metric> {
    let name = table.metric.as_deref()?;
    let metric = metrics.get(name).cloned().or_else(|| vocabulary::known(name).map(vocabulary::Known::metric));
    metric.map(|metric| Metric { denominator: table.denominator.clone().or(metric.denominator), ..metric })
}

/// The value at the start. A share may be written `2.5%` or `12/480`, like a target.
fn baseline(path: &KeyPath, table: &GoalTable, metric: Option<&Metric>, reader: &mut Reader) -> Option<f64> {
    let path = path.key("baseline");
    let as_target =
        metric.is_some_and(|metric| metric.is_share() || metric.kind == crate::model::metric::MetricKind::Duration);
    if as_target {
        return reader.target(&path, table.baseline.as_ref(), metric)?.level(None);
    }
    reader.number(&path, table.baseline.as_ref())
}

fn milestones(path: &KeyPath, table: &GoalTable, reader: &mut Reader) -> Vec<(Day, f64)> {
    let path = path.key("milestones");
    let read = table.milestones.iter().enumerate().map(|(index, milestone)| {
        let value = reader.number(&path.index(index).key("value"), Some(&milestone.value));
        value.map(|value| (milestone.on, value))
    });
    let mut milestones: Vec<_> = read.flatten().collect();
    milestones.sort_by_key(|(day, _)| *day);
    milestones
}
