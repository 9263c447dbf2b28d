//! A complaint that was answered and then forgotten.

use chrono::TimeDelta;

use crate::model::feedback::{Item, Mood};
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{Sentence, sentence};

rule! {
    /// ## What it catches
    /// A complaint that was answered more than a week ago, and since then neither settled nor made good.
    ///
    /// ## Why it matters
    /// "We are looking into it" is no solution. The customer waits for one, in silence, and tells it to others.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-03T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-03T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-03T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-03T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-04T09:00:00Z,fb-1,resolved,,,,,,Ida Berg
    /// ```
    "F910", "unresolved-answer", Warning, of feedback
}

/// An answer without a solution may stand so long.
const PATIENCE: TimeDelta = TimeDelta::days(7);

sentence! {
    Unresolved { item: String }
    en "{item} was answered over a week ago, and neither settled nor made good since",
    sv "{item} besvarades för över en vecka sedan, och har varken lösts eller gottgjorts sedan dess",
    nb "{item} ble besvart for over en uke siden, og er verken løst eller gjort godt igjen siden",
}
sentence! {
    SettleIt {}
    en "ask whether it is well now, offer what your [[feedback.offer]] says, and log it with `plan feedback resolve`",
    sv "fråga om det är bra nu, erbjud det som er [[feedback.offer]] säger, och logga med `plan feedback resolve`",
    nb "spør om det er bra nå, tilby det som [[feedback.offer]] sier, og logg det med `plan feedback resolve`",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let is_forgotten = |item: &Item| {
        let is_open = item.resolved.is_none() && item.further().rewarded.is_none() && item.further().deleted.is_none();
        let answered = item.last_reply.filter(|_| item.waits_since().is_none());
        item.mood == Some(Mood::Complaint)
            && is_open
            && answered.is_some_and(|answer| checked.is_older_than(answer.time, PATIENCE))
    };
    let items = checked.log.items.iter().enumerate().filter(|(_, item)| is_forgotten(item));
    let items: Vec<usize> = items.map(|(index, _)| index).collect();
    let message = |_: &Item, item| Unresolved { item };
    checked.tell_each(&RULE, &items, Column::Item, found, message, &|| Box::new(SettleIt {}) as Box<dyn Sentence>);
}
