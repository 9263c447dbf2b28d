//! The channels of a sentence by their names in the file.

use std::collections::BTreeMap;

use crate::model::campaign::Channel;
use crate::model::metric::Metric;
use crate::model::platform;
use crate::model::statement::Said;
use crate::model::vocabulary;

/// What the campaign itself declares.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Own<'c> {
    /// Its channels by name.
    pub(crate) channels: &'c BTreeMap<String, Channel>,
    /// Its metrics by name.
    pub(crate) metrics: &'c BTreeMap<String, Metric>,
}

/// Where a goal is counted whose sentence names these channels.
///
/// Media that nobody declared and that are no platforms are left out. So are channels that do not report the metric
/// where another one does: "more newsletter subscribers through Instagram" are counted in the newsletter.
pub(crate) fn channels(said: &[Said<String>], metric: Option<&Metric>, own: Own<'_>) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for channel in said.iter().filter_map(|said| in_file(&said.value, own.channels)) {
        if !named.contains(&channel) {
            named.push(channel);
        }
    }
    let reported: Vec<String> = named.iter().filter(|channel| reports(channel, metric, own)).cloned().collect();
    if reported.is_empty() { named } else { reported }
}

/// A channel's name in the file: its own, or that of the only declared one on this platform, or the platform's.
fn in_file(name: &str, own: &BTreeMap<String, Channel>) -> Option<String> {
    if own.contains_key(name) {
        return Some(name.to_owned());
    }
    let platform = platform::known(name)?;
    let mut on_it = own.iter().filter(|(_, channel)| channel.platform == Some(platform)).map(|(name, _)| name);
    match (on_it.next(), on_it.next()) {
        (Some(only), None) => Some(only.clone()),
        (Some(_), Some(_)) | (None, _) => Some(platform.name.to_owned()),
    }
}

/// Whether a channel shows the metric, as far as is known. Whoever declares a metric has a source for it.
fn reports(channel: &str, metric: Option<&Metric>, own: Own<'_>) -> bool {
    let Some(metric) = metric.filter(|metric| !own.metrics.contains_key(&metric.name)) else { return true };
    let declared = own.channels.get(channel).map(|channel| channel.platform);
    let platform = declared.unwrap_or_else(|| platform::known(channel));
    let (Some(platform), Some(known)) = (platform, vocabulary::known(&metric.name)) else { return true };
    !known.not_on.contains(&platform.name)
}
