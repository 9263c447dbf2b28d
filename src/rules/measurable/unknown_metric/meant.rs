//! Which metric was meant by a name that is none, or by one that the platform does not report.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::model::campaign::Campaign;
use crate::model::platform::Platform;
use crate::model::vocabulary::{Known, METRICS, lookup};
use crate::text::suggest::Candidates;

/// The metrics that a campaign may count: its own and those of the vocabulary.
pub(super) fn metrics(campaign: &Campaign) -> Candidates<'_> {
    let own = campaign.metrics.keys().map(String::as_str);
    Candidates::new(own.chain(METRICS.iter().map(|metric| metric.name)))
}

/// The metrics that may be meant by a word: what people call so, else what is spelt nearly so. Those that one of the
/// platforms does not report are left out, unless nothing is left then.
pub(super) fn meant<'c>(word: &str, own: &Candidates<'c>, platforms: &[&Platform]) -> Vec<&'c str> {
    static ALIASES: LazyLock<Candidates<'_>> =
        LazyLock::new(|| Candidates::new(METRICS.iter().flat_map(Known::names)));
    let called = lookup(word);
    if !called.is_empty() {
        return names(reported(called, platforms));
    }
    if let Some(name) = own.closest(word) {
        return vec![name];
    }
    ALIASES.closest(word).map_or_else(Vec::new, |alias| names(reported(lookup(alias), platforms)))
}

/// Metrics of the same kind that share a name with one the platform does not report, and that it does.
pub(super) fn counted_instead(known: &Known, platform: &Platform) -> Vec<&'static str> {
    let lower = |metric: &Known| metric.names().map(str::to_lowercase).collect::<BTreeSet<_>>();
    let called = lower(known);
    let alike = METRICS.iter().filter(|other| {
        let same = other.name != known.name && other.kind == known.kind;
        same && !other.not_on.contains(&platform.name) && !lower(other).is_disjoint(&called)
    });
    alike.map(|metric| metric.name).collect()
}

fn reported(metrics: Vec<&'static Known>, platforms: &[&Platform]) -> Vec<&'static Known> {
    let everywhere = |metric: &&&Known| platforms.iter().all(|platform| !metric.not_on.contains(&platform.name));
    let fitting: Vec<_> = metrics.iter().filter(everywhere).copied().collect();
    if fitting.is_empty() { metrics } else { fitting }
}

fn names(metrics: Vec<&'static Known>) -> Vec<&'static str> {
    metrics.into_iter().map(|metric| metric.name).collect()
}
