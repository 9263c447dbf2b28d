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
    let mut written: Vec<Option<Topic>> = vec![None; log.texts.len()];
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    for item in log.items.iter().filter(|item| item.topic != Text::default()) {
        let empty = Topic { name: item.topic, items: 0, complaints: 0, customers: 0, unnamed: 0 };
        let topic = written[item.topic.index()].get_or_insert(empty);
        topic.items += 1;
        if item.mood != Some(Mood::Complaint) {
            continue;
        }
        topic.complaints += 1;
        if item.customer == Text::default() {
            topic.unnamed += 1;
        } else {
            pairs.push((item.topic, item.customer));
        }
    }
    let mut topics = same(log, written, &mut pairs);
    pairs.sort_unstable();
    pairs.dedup();
    for of_topic in pairs.chunk_by(|(one, _), (other, _)| one == other) {
        if let Some(topic) = topics.get_mut(&of_topic[0].0) {
            topic.customers = of_topic.len() as u64;
        }
    }
    let mut topics: Vec<Topic> = topics.into_values().collect();
    topics.sort_by(|one, other| {
        let weight = |topic: &Topic| (topic.most_customers(), topic.items);
        weight(other).cmp(&weight(one)).then_with(|| log.text(one.name).cmp(log.text(other.name)))
    });
    topics
}

/// Puts topics together that differ in the case of their letters alone, under the name that was written first.
fn same(log: &FeedbackLog, written: Vec<Option<Topic>>, pairs: &mut [(Text, Text)]) -> BTreeMap<Text, Topic> {
    let mut first: BTreeMap<String, Text> = BTreeMap::new();
    let mut names = vec![Text::default(); written.len()];
    let mut topics: BTreeMap<Text, Topic> = BTreeMap::new();
    for topic in written.into_iter().flatten() {
        let name = *first.entry(log.text(topic.name).to_lowercase()).or_insert(topic.name);
        names[topic.name.index()] = name;
        let empty = Topic { name, items: 0, complaints: 0, customers: 0, unnamed: 0 };
        let all = topics.entry(name).or_insert(empty);
        all.items += topic.items;
        all.complaints += topic.complaints;
        all.unnamed += topic.unnamed;
    }
    for (name, _) in pairs {
        *name = names[name.index()];
    }
    topics
}
