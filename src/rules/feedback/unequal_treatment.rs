//! Customers with the same complaint who got different amends.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::campaign::Money;
use crate::model::feedback::Mood;
use crate::model::money::Sum;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// Settled complaints about the same topic for which customers got amends of different cost, nothing being one of them.
    ///
    /// ## Why it matters
    /// Customers compare, and in public. The same complaint should get the same treatment, whoever complains and however
    /// loudly: that is what `[[feedback.offer]]` is for.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by,link,cost
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,,,
    /// 2027-03-15T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg,,
    /// 2027-03-15T09:30:00Z,fb-1,resolved,,,,,,Ida Berg,,0
    /// 2027-03-15T10:00:00Z,fb-2,received,instagram/public,,complaint,flat tyre,c-2,,,
    /// 2027-03-15T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg,,
    /// 2027-03-15T10:30:00Z,fb-2,resolved,,,,,,Ida Berg,,149
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by,link,cost
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,,,
    /// 2027-03-15T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg,,
    /// 2027-03-15T09:30:00Z,fb-1,resolved,,,,,,Ida Berg,,149
    /// 2027-03-15T10:00:00Z,fb-2,received,instagram/public,,complaint,flat tyre,c-2,,,
    /// 2027-03-15T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg,,
    /// 2027-03-15T10:30:00Z,fb-2,resolved,,,,,,Ida Berg,,149
    /// ```
    "F906", "unequal-treatment", Note, of feedback
}

/// So many amounts are named.
const MOST_NAMED: usize = 4;

sentence! {
    Unequal { topic: String, amounts: All<Sum> }
    en "customers who complained about \"{topic}\" got amends of different cost: {amounts}",
    sv "kunder som klagade på \"{topic}\" fick olika mycket i kompensation: {amounts}",
    nb "kunder som klaget på «{topic}», fikk ulik kompensasjon: {amounts}",
}
sentence! {
    AgreeOnOffer { topic: String }
    en "agree on one offer and write it down: [[feedback.offer]] with issue = \"{topic}\"",
    sv "kom överens om ett erbjudande och skriv ner det: [[feedback.offer]] med issue = \"{topic}\"",
    nb "bli enige om ett tilbud og skriv det ned: [[feedback.offer]] med issue = \"{topic}\"",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let log = checked.log;
    let mut topics: BTreeMap<String, (usize, BTreeSet<Money>)> = BTreeMap::new();
    for (index, item) in log.items.iter().enumerate() {
        let topic = log.text(item.topic).trim().to_lowercase();
        let is_settled = item.resolved.is_some() || item.further().rewarded.is_some();
        if item.mood == Some(Mood::Complaint) && is_settled && !topic.is_empty() {
            topics.entry(topic).or_insert_with(|| (index, BTreeSet::new())).1.insert(item.further().cost);
        }
    }
    for (first, amounts) in topics.into_values().filter(|(_, amounts)| amounts.len() > 1) {
        let topic = || log.text(log.items[first].topic).to_owned();
        let sum = |amount: Money| Sum { amount, currency: String::new() };
        let amounts = All(amounts.into_iter().take(MOST_NAMED).map(sum).collect());
        let message = Unequal { topic: topic(), amounts };
        found.add(&RULE, checked.place(first, Column::Topic), message).help(AgreeOnOffer { topic: topic() });
    }
}
