//! The series that a typed name means: a goal's id, a metric by any of its names, a channel by any of its names.
//!
//! Only what can mean one thing alone is taken for it, and every such step is said. A name that nobody knows stays as it
//! was typed: a number that is written down under a wrong name can be mended, one that was refused may be lost.

mod channel;
mod metric;
mod remarks;

#[cfg(test)]
mod tests;

use self::channel::channel;
use self::metric::metric;
pub(crate) use self::remarks::Remark;
use self::remarks::{ChannelTakenFor, NotReported, SayWhichChannel, SeveralMeanings, TakenFor, Unfed, WriteOneOf};
use crate::model::campaign::{Campaign, Goal};
use crate::model::platform;
use crate::model::snapshot::SeriesName;
use crate::model::vocabulary;
use crate::say::{Any, Failure};

/// What a typed name means.
#[derive(Debug)]
pub(crate) struct Resolved {
    /// The series.
    pub(crate) name: SeriesName,
    /// Whether a goal counts it, or its metric and its channel are known.
    pub(crate) is_known: bool,
    /// What is to be said about it.
    pub(crate) remarks: Vec<Remark>,
}

/// Finds the series that is meant.
///
/// # Errors
/// When the metric's name means several metrics, and nothing tells which.
pub(crate) fn resolve(campaign: &Campaign, typed_metric: &str, typed_channel: &str) -> Result<Resolved, Failure> {
    if let Some(name) = by_goal_id(campaign, typed_metric, typed_channel) {
        return Ok(Resolved { name, is_known: true, remarks: Vec::new() });
    }
    let (channel, is_channel_known) = channel(campaign, typed_channel);
    let candidates = metric(campaign, typed_metric, &channel);
    let (metric, is_metric_known) = match candidates.as_slice() {
        [] => (typed_metric.to_owned(), false),
        [only] => (only.clone(), true),
        several => {
            let names = || Any(several.iter().map(|metric| on(metric, &channel)).collect::<Vec<_>>());
            let what = SeveralMeanings { typed: typed_metric.to_owned(), meanings: names() };
            return Err(Failure::new(what).help(WriteOneOf { names: names() }));
        }
    };
    let mut remarks = Vec::new();
    if metric != typed_metric {
        remarks.push(Remark::note(TakenFor { typed: typed_metric.to_owned(), meant: metric.clone() }));
    }
    if channel != typed_channel {
        remarks.push(Remark::note(ChannelTakenFor { typed: typed_channel.to_owned(), meant: channel.clone() }));
    }
    let name = with_only_channel(campaign, SeriesName { metric, channel }, &mut remarks);
    let is_used = campaign.goals.iter().any(|goal| counts(goal, &name));
    if !is_used && !is_metric_known {
        remarks.push(metric::unknown(campaign, &name));
    }
    if !is_used && !is_channel_known {
        remarks.push(channel::unknown(campaign, &name));
    }
    remarks.extend(not_reported(campaign, &name));
    Ok(Resolved { name, is_known: is_used || (is_metric_known && is_channel_known), remarks })
}

/// The series of the goal with this id.
fn by_goal_id(campaign: &Campaign, typed_metric: &str, typed_channel: &str) -> Option<SeriesName> {
    let goal = campaign.goal(typed_metric).filter(|_| typed_channel.is_empty())?;
    let is_metric = campaign.metric(typed_metric).is_some();
    let metric = goal.metric.as_ref().filter(|_| !is_metric && goal.channels.len() < 2)?;
    let channel = goal.channels.first().cloned().unwrap_or_default();
    Some(SeriesName { metric: metric.name.clone(), channel })
}

/// Whether a goal counts the series as it is.
fn counts(goal: &Goal, name: &SeriesName) -> bool {
    let is_metric = goal.metric.as_ref().is_some_and(|metric| metric.name == name.metric);
    is_metric && (goal.channels.is_empty() || goal.channels.contains(&name.channel))
}

/// A name without a channel, where every goal that counts the metric names one: with that channel, if it is one alone.
fn with_only_channel(campaign: &Campaign, name: SeriesName, remarks: &mut Vec<Remark>) -> SeriesName {
    let of_metric = |goal: &&Goal| goal.metric.as_ref().is_some_and(|metric| metric.name == name.metric);
    let goals: Vec<&Goal> = campaign.goals.iter().filter(of_metric).collect();
    if !name.channel.is_empty() || goals.is_empty() || goals.iter().any(|goal| goal.channels.is_empty()) {
        return name;
    }
    let mut channels: Vec<&String> = goals.iter().flat_map(|goal| &goal.channels).collect();
    channels.sort_unstable();
    channels.dedup();
    if let [only] = channels.as_slice() {
        let full = SeriesName { channel: (*only).clone(), ..name.clone() };
        remarks.push(Remark::note(TakenFor { typed: name.metric, meant: full.to_string() }));
        return full;
    }
    let names = channels.iter().map(|channel| on(&name.metric, channel)).collect();
    let unfed = Unfed { name: name.to_string() };
    remarks.push(Remark::warning(unfed, Some(Box::new(SayWhichChannel { names: Any(names) }))));
    name
}

/// A metric that the channel's platform does not report: another is meant, or another channel.
fn not_reported(campaign: &Campaign, name: &SeriesName) -> Option<Remark> {
    let platform = platform_of(campaign, &name.channel)?;
    let known = vocabulary::known(&name.metric).filter(|_| !campaign.metrics.contains_key(&name.metric))?;
    if !known.not_on.contains(&platform.name) || campaign.goals.iter().any(|goal| counts(goal, name)) {
        return None;
    }
    let is_reported = |other: &&&vocabulary::Known| !other.not_on.contains(&platform.name) && other.name != known.name;
    let others = vocabulary::lookup(known.name);
    let instead = others.iter().find(is_reported).map(|other| on(other.name, &name.channel));
    let what = NotReported { platform: platform.title, metric: known.name };
    Some(Remark::warning(what, instead.map(|name| Box::new(remarks::DidYouMean { name }) as Box<_>)))
}

/// The platform that a channel of this name is on.
fn platform_of(campaign: &Campaign, channel: &str) -> Option<&'static platform::Platform> {
    match campaign.channels.get(channel) {
        Some(own) => own.platform,
        None => platform::known(channel),
    }
}

/// A metric on a channel, as it is typed.
fn on(metric: &str, channel: &str) -> String {
    SeriesName { metric: metric.to_owned(), channel: channel.to_owned() }.to_string()
}
