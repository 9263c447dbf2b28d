//! The metrics that `plan` knows by name, with what people call them in three languages.
//!
//! An alias that several metrics share (`visninger`, `prenumeranter`) is ambiguous: [`lookup`] gives every metric it
//! may mean, and the caller asks instead of guessing.

mod metrics;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::metric::{Better, GoalKind, Metric, MetricKind, RowPeriod};
use crate::say::Language;
pub(crate) use metrics::METRICS;

/// A metric of the vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The name in files and ledgers.
    pub(crate) name: &'static str,
    /// How its readings behave.
    pub(crate) kind: MetricKind,
    /// What is counted; empty where the name says it. `currency` stands for the campaign's own.
    pub(crate) unit: &'static str,
    /// Which way is good.
    pub(crate) better: Better,
    /// The kind of goal it usually serves.
    pub(crate) goal_kind: GoalKind,
    /// Platforms that do not report it.
    pub(crate) not_on: &'static [&'static str],
    /// What it is called in English, most usual first.
    pub(crate) english: &'static [&'static str],
    /// What it is called in Swedish.
    pub(crate) swedish: &'static [&'static str],
    /// What it is called in Norwegian.
    pub(crate) norwegian: &'static [&'static str],
}

impl Known {
    /// Every name it goes by, its own first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        let aliases = [self.english, self.swedish, self.norwegian];
        std::iter::once(self.name).chain(aliases.into_iter().flatten().copied())
    }

    /// What it is called in a language. One that has no word of its own there goes by its English one.
    pub(crate) fn called(&self, language: Language) -> &'static str {
        let names = match language {
            Language::English => self.english,
            Language::Swedish => self.swedish,
            Language::Norwegian => self.norwegian,
        };
        names.first().or(self.english.first()).copied().unwrap_or(self.name)
    }

    /// The metric as a campaign uses it when its file changes nothing.
    pub(crate) fn metric(&self) -> Metric {
        Metric {
            name: self.name.to_owned(),
            kind: self.kind,
            unit: self.unit.to_owned(),
            better: self.better,
            goal_kind: self.goal_kind,
            row_period: RowPeriod::Day,
            resolution: None,
            denominator: None,
        }
    }
}

/// The metric of exactly this name, as files and ledgers write it.
pub(crate) fn known(name: &str) -> Option<&'static Known> {
    static BY_NAME: LazyLock<BTreeMap<&str, &Known>> =
        LazyLock::new(|| METRICS.iter().map(|metric| (metric.name, metric)).collect());
    BY_NAME.get(name).copied()
}

/// Every metric that people may mean by a word or phrase, in any of the languages; letters' case does not matter.
pub(crate) fn lookup(phrase: &str) -> Vec<&'static Known> {
    static BY_PHRASE: LazyLock<BTreeMap<String, Vec<&Known>>> = LazyLock::new(by_phrase);
    BY_PHRASE.get(&phrase.trim().to_lowercase()).cloned().unwrap_or_default()
}

/// Metrics by everything they are called, in lower case; each once a name, in the vocabulary's order.
fn by_phrase() -> BTreeMap<String, Vec<&'static Known>> {
    let mut by_phrase: BTreeMap<String, Vec<&Known>> = BTreeMap::new();
    for metric in METRICS {
        for name in metric.names() {
            let called = by_phrase.entry(name.to_lowercase()).or_default();
            if called.last().is_none_or(|last| last.name != metric.name) {
                called.push(metric);
            }
        }
    }
    by_phrase
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{METRICS, known, lookup};

    #[test]
    fn names_are_unique() {
        let names: BTreeSet<_> = METRICS.iter().map(|metric| metric.name).collect();
        assert_eq!(names.len(), METRICS.len());
    }

    #[test]
    fn people_s_words_are_found() {
        assert_eq!(lookup("Följare").first().map(|metric| metric.name), Some("followers"));
        assert!(lookup("visninger").len() > 1, "ambiguous in Norwegian: views or impressions");
        assert!(known("följare").is_none());
    }
}
