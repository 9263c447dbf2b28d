//! The metric that a typed name means.

use super::remarks::{DescribeMetric, DidYouMean, Remark, UnknownMetric};
use super::{counts, platform_of};
use crate::model::campaign::Campaign;
use crate::model::snapshot::SeriesName;
use crate::model::vocabulary::{self, METRICS};
use crate::say::Sentence;
use crate::text::suggest::closest;
use crate::text::toml::Key;

/// The metrics that the name may mean: none, one, or several that nothing tells apart.
///
/// An exact name means itself. Else what people call it, in three languages: what the platform does not report is out;
/// where a goal counts one of them on this channel, that is meant.
pub(super) fn metric(campaign: &Campaign, typed: &str, channel: &str) -> Vec<String> {
    let lower = typed.to_lowercase().replace([' ', '-'], "_");
    if let Some(name) = [typed, lower.as_str()].into_iter().find(|name| campaign.metric(name).is_some()) {
        return vec![name.to_owned()];
    }
    let mut candidates = vocabulary::lookup(typed);
    if candidates.is_empty() {
        candidates = vocabulary::lookup(&typed.replace('_', " "));
    }
    if let Some(platform) = platform_of(campaign, channel) {
        candidates.retain(|known| !known.not_on.contains(&platform.name));
    }
    let names: Vec<String> = candidates.iter().map(|known| known.name.to_owned()).collect();
    let is_counted = |metric: &&String| {
        let name = SeriesName { metric: (*metric).clone(), channel: channel.to_owned() };
        campaign.goals.iter().any(|goal| counts(goal, &name) || (channel.is_empty() && is_of(goal, metric)))
    };
    let counted: Vec<String> = names.iter().filter(is_counted).cloned().collect();
    if counted.len() == 1 { counted } else { names }
}

/// What is said of a metric that nobody knows.
pub(super) fn unknown(campaign: &Campaign, name: &SeriesName) -> Remark {
    let own = campaign.metrics.keys().map(String::as_str);
    let nearest = closest(&name.metric, own.chain(METRICS.iter().map(|known| known.name)));
    let help: Box<dyn Sentence> = match nearest {
        Some(metric) => Box::new(DidYouMean { name: super::on(metric, &name.channel) }),
        None => Box::new(DescribeMetric { metric: Key(name.metric.clone()) }),
    };
    Remark::warning(UnknownMetric { metric: name.metric.clone() }, Some(help))
}

fn is_of(goal: &crate::model::campaign::Goal, metric: &str) -> bool {
    goal.metric.as_ref().is_some_and(|own| own.name == metric)
}
