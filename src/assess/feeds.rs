//! Which series a goal is counted from.

use std::collections::BTreeMap;

use crate::model::campaign::Goal;
use crate::model::metric::MetricKind;
use crate::model::platform;
use crate::model::snapshot::{Series, SeriesName};

/// The series that feed a goal, by name.
///
/// A goal with channels is fed by those channels' series. One without is fed by the rows without a channel; where there
/// are none, amounts of all channels are added up, and anything else is taken from the only channel there is.
pub(crate) fn feeds(goal: &Goal, series: &BTreeMap<SeriesName, Series>) -> Vec<SeriesName> {
    let Some(metric) = &goal.metric else { return Vec::new() };
    let of_metric = || series.keys().filter(|name| name.metric == metric.name);
    if !goal.channels.is_empty() {
        let on_channel = |channel: &String| SeriesName { metric: metric.name.clone(), channel: channel.clone() };
        let known = |name: &SeriesName| of_metric().find(|known| same_channel(&known.channel, &name.channel));
        return goal.channels.iter().map(on_channel).map(|name| known(&name).cloned().unwrap_or(name)).collect();
    }
    let without = SeriesName { metric: metric.name.clone(), channel: String::new() };
    if series.contains_key(&without) {
        return vec![without];
    }
    let all: Vec<SeriesName> = of_metric().cloned().collect();
    let adds_up = matches!(metric.kind, MetricKind::Flow | MetricKind::Counter);
    if all.len() == 1 || (adds_up && !all.is_empty()) { all } else { vec![without] }
}

/// Whether two channels are the same platform under another name (`twitter`, `x`).
pub(super) fn same_channel(one: &str, other: &str) -> bool {
    let platform = |name: &str| platform::lookup(name).map(|platform| platform.name);
    one == other || (platform(one).is_some() && platform(one) == platform(other))
}
