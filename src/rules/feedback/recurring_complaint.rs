//! The same complaint from several customers, and nobody mends its cause.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::feedback::{Item, Mood, Text};
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// Complaints about the same topic from three customers or more, and no `[[fix]]` with that topic in the strategy.
    /// Complaints that do not say of whom they are count each for a customer. With a fix that is `done` those count that
    /// came after it.
    ///
    /// ## Why it matters
    /// The third customer does not want an answer but another shop. What comes back has a cause, and whoever mends it
    /// answers all the complaints that would have come.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,complaint,broken pump,c-1,
    /// 2027-03-15T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-15T10:00:00Z,fb-2,received,instagram/public,,complaint,broken pump,c-2,
    /// 2027-03-15T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-16T09:00:00Z,fb-3,received,instagram/public,,complaint,Broken pump,c-3,
    /// 2027-03-16T09:20:00Z,fb-3,replied,,instagram/public,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [[fix]]
    /// topic = "broken pump"
    /// owner = "Jonas Lind"
    /// due = 2027-04-01
    /// ```
    ///
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,complaint,broken pump,c-1,
    /// 2027-03-15T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-15T10:00:00Z,fb-2,received,instagram/public,,complaint,broken pump,c-2,
    /// 2027-03-15T10:20:00Z,fb-2,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-16T09:00:00Z,fb-3,received,instagram/public,,complaint,broken pump,c-3,
    /// 2027-03-16T09:20:00Z,fb-3,replied,,instagram/public,,,,Ida Berg
    /// ```
    "F904", "recurring-complaint", Warning, of feedback
}

/// So many customers make it more than chance.
const SEVERAL: usize = 3;

noun! {
    /// A count of customers.
    Customers
    en "customer" "customers",
    sv "kund" "kunder",
    nb "kunde" "kunder",
}
noun! {
    /// A count of complaints.
    Complaints
    en "complaint" "complaints",
    sv "klagomål" "klagomål",
    nb "klage" "klager",
}
sentence! {
    ComesBack { topic: String, complaints: Complaints, customers: Customers }
    en "{complaints} about \"{topic}\" from {customers}, and no [[fix]] for it",
    sv "{complaints} om \"{topic}\" från {customers}, och ingen [[fix]] för det",
    nb "{complaints} om «{topic}» fra {customers}, og ingen [[fix]] for det",
}
sentence! {
    MendCause { topic: String }
    en "mend the cause: add [[fix]] with topic = \"{topic}\", an owner and a due date to strategy.toml",
    sv "åtgärda orsaken: lägg till [[fix]] med topic = \"{topic}\", en ansvarig (owner) och ett datum (due) i strategy.toml",
    nb "rett årsaken: legg til [[fix]] med topic = \"{topic}\", en ansvarlig (owner) og en dato (due) i strategy.toml",
}

/// What is complained of under one name.
#[derive(Default)]
struct Complained {
    first: Option<usize>,
    complaints: u64,
    customers: BTreeSet<Text>,
    unnamed: usize,
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let log = checked.log;
    let mut topics: BTreeMap<String, Complained> = BTreeMap::new();
    for (index, item) in log.items.iter().enumerate().filter(|(_, item)| item.mood == Some(Mood::Complaint)) {
        let topic = log.text(item.topic).trim().to_lowercase();
        if topic.is_empty() || is_mended(checked, &topic, item) {
            continue;
        }
        let known = topics.entry(topic).or_default();
        known.first.get_or_insert(index);
        known.complaints += 1;
        if item.customer == Text::default() {
            known.unnamed += 1;
        } else {
            known.customers.insert(item.customer);
        }
    }
    for known in topics.into_values() {
        let customers = known.customers.len() + known.unnamed;
        let Some(first) = known.first.filter(|_| customers >= SEVERAL) else { continue };
        let topic = || log.text(log.items[first].topic).to_owned();
        let (complaints, customers) = (Complaints(known.complaints), Customers(customers as u64));
        let message = ComesBack { topic: topic(), complaints, customers };
        found.add(&RULE, checked.place(first, Column::Topic), message).help(MendCause { topic: topic() });
    }
}

/// Whether somebody mends the cause of a complaint, or had not yet when it came.
fn is_mended(checked: &CheckedFeedback<'_>, topic: &str, item: &Item) -> bool {
    let same = |named: &str| named.trim().to_lowercase() == topic;
    checked.fixes().iter().filter(|fix| fix.topic.as_deref().is_some_and(same)).any(|fix| match fix.done {
        None => true,
        Some(done) => checked.day(item.received) <= done,
    })
}
