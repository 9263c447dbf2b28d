//! What keeps coming back: topics, by how many different customers raise them.

use std::collections::BTreeMap;

use crate::model::feedback::{FeedbackLog, Mood, Text};

/// Something that customers write about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Topic {
    /// What, as it was first written.
    pub(crate) name: Text,
    /// How many items are about it.
    pub(crate) items: u64,
    /// How many of them are complaints.
    pub(crate) complaints: u64,
    /// How many different customers complain, of those who are told apart.
    pub(crate) customers: u64,
    /// How many complaints do not say of whom they are.
    pub(crate) unnamed: u64,
}

impl Topic {
    /// From how many customers the complaints may come: those that do not say count each for one.
    pub(crate) fn most_customers(&self) -> u64 {
        self.customers + self.unnamed
    }
}

/// Every topic: those of most complaining customers first, then those of most items, then by name.
pub(super) fn topics(log: &FeedbackLog) -> Vec<Topic> {
    let same = same_topics(log);
    let mut topics: Vec<Option<Topic>> = vec![None; log.texts.len()];
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    for item in log.items.iter().filter(|item| item.topic != Text::default()) {
        let name = same[item.topic.index()];
        let empty = Topic { name, items: 0, complaints: 0, customers: 0, unnamed: 0 };
        let topic = topics[name.index()].get_or_insert(empty);
        topic.items += 1;
        if item.mood != Some(Mood::Complaint) {
            continue;
        }
        topic.complaints += 1;
        if item.customer == Text::default() {
            topic.unnamed += 1;
        } else {
            pairs.push((name, item.customer));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (name, _) in pairs {
        if let Some(topic) = &mut topics[name.index()] {
            topic.customers += 1;
        }
    }
    let mut topics: Vec<Topic> = topics.into_iter().flatten().collect();
    topics.sort_by(|one, other| {
        let weight = |topic: &Topic| (topic.most_customers(), topic.items);
        weight(other).cmp(&weight(one)).then_with(|| log.text(one.name).cmp(log.text(other.name)))
    });
    topics
}

/// For each text the first that differs from it in the case of its letters alone.
fn same_topics(log: &FeedbackLog) -> Vec<Text> {
    let mut is_topic = vec![None; log.texts.len()];
    for item in &log.items {
        is_topic[item.topic.index()] = Some(item.topic);
    }
    let mut first: BTreeMap<String, Text> = BTreeMap::new();
    let same = is_topic.into_iter().map(|topic| {
        let topic: Text = topic?;
        Some(*first.entry(log.text(topic).to_lowercase()).or_insert(topic))
    });
    same.map(Option::unwrap_or_default).collect()
}
