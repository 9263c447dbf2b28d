//! The goals of a campaign, with their values understood, and the sentence's and the campaign's filled in.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reader::Reader;
use super::said::{self, Filling};
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::{GoalTable, Shape};
use crate::model::document::strategy::StrategyFile;
use crate::model::metric::Metric;
use crate::model::period::Period;
use crate::model::place::KeyPath;
use crate::model::statement::Statement;
use crate::model::vocabulary;
use crate::say::Language;
use crate::text::meaning::Own;

/// What stands around the goals of a campaign.
pub(super) struct Around<'c> {
    /// The metrics whose goals alone are asked about; of all, where there are none.
    pub(super) asked: &'c [String],
    /// The file as written.
    pub(super) file: &'c CampaignFile,
    /// The strategy it inherits.
    pub(super) strategy: Option<&'c StrategyFile>,
    /// The channels and metrics that it declares.
    pub(super) own: Own<'c>,
    /// Its first and last day.
    pub(super) dates: (Option<Day>, Option<Day>),
    /// The language it is written in, where that is known.
    pub(super) language: Option<Language>,
}

/// The goals in the order of the file.
pub(super) fn goals(around: &Around<'_>, reader: &mut Reader) -> Vec<Goal> {
    let statements = said::statements(around);
    let goals = around.file.goal.iter().zip(statements).enumerate();
    goals.map(|(index, (table, said))| goal(index, table, said, around, reader)).collect()
}

fn goal(
    index: usize,
    table: &GoalTable,
    said: Option<Arc<Statement>>,
    around: &Around<'_>,
    reader: &mut Reader,
) -> Goal {
    let path = KeyPath::of("goal").index(index);
    let mut filling = Filling::new(table, said.as_deref(), around);
    let metric = metric_of(table, around.own.metrics, &mut filling);
    let channels = channels(table, metric.as_ref(), &mut filling);
    let (start, end) = filling.dates();
    let period = start.zip(end).and_then(|(start, end)| Period::new(start, end));
    let baseline = match &table.baseline {
        Some(_) => baseline(&path, table, metric.as_ref(), reader),
        None => filling.baseline(metric.as_ref()),
    };
    let target = match &table.target {
        Some(written) => reader.target(&path.key("target"), Some(written), metric.as_ref()),
        None => filling.target(metric.as_ref(), period),
    };
    let (owner, review) = (owner(around), around.file.campaign.review.as_ref());
    Goal {
        index,
        id: id(table, index, metric.as_ref(), &channels),
        channels,
        baseline,
        target,
        start,
        end,
        review: table.review.as_ref().or(review).cloned(),
        owner: table.owner.as_ref().or(owner).cloned(),
        kind: table.kind.or(metric.as_ref().map(|metric| metric.goal_kind)),
        shape: table.shape.unwrap_or(Shape::Linear),
        milestones: milestones(&path, table, reader),
        value_each: reader.money(&path.key("value_each"), table.value_each.as_ref()),
        metric,
        table: table.clone(),
        read: filling.into_read(),
        said,
    }
}

/// Who owns the goals that name no owner.
fn owner<'c>(around: &Around<'c>) -> Option<&'c String> {
    let campaign = around.file.campaign.owner.as_ref();
    campaign.or_else(|| around.strategy.and_then(|strategy| strategy.strategy.owner.as_ref()))
}

/// The goal's own id, or metric and channel, or its number. What is misspelt stands in it as it is written.
fn id(table: &GoalTable, index: usize, metric: Option<&Metric>, channels: &[String]) -> String {
    let derived = || {
        let counted = table.metric.as_deref().or(metric.map(|metric| metric.name.as_str()));
        let parts = counted.into_iter().chain(channels.iter().map(String::as_str));
        parts.collect::<Vec<_>>().join("-")
    };
    let id = table.id.clone().unwrap_or_else(derived);
    if id.is_empty() { format!("goal-{}", index + 1) } else { id }
}

/// The metric: the file's own, the vocabulary's, or the one that the sentence names; with the goal's denominator.
fn metric_of(table: &GoalTable, own: &BTreeMap<String, Metric>, filling: &mut Filling<'_>) -> Option<Metric> {
    let metric = match table.metric.as_deref().filter(|name| !name.trim().is_empty()) {
        Some(name) => own.get(name).cloned().or_else(|| vocabulary::known(name).map(vocabulary::Known::metric)),
        None => filling.metric(),
    };
    metric.map(|metric| Metric { denominator: table.denominator.clone().or(metric.denominator), ..metric })
}

/// The goal's channels, or those that its sentence names.
fn channels(table: &GoalTable, metric: Option<&Metric>, filling: &mut Filling<'_>) -> Vec<String> {
    if table.channel.values.is_empty() { filling.channels(metric) } else { table.channel.values.clone() }
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
