//! What customers say sets off the plan for a crisis.

use crate::model::feedback::TrippedTrigger;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// A trigger of the strategy's `[crisis]` that is tripped: as many complaints and errors as it says within its time, or
    /// an error in a post that is not settled. A wave of complaints is over when its time has passed and all of them are
    /// answered.
    ///
    /// ## Why it matters
    /// In a crisis the first hour decides. Whoever leads must hear of it from the log, not from the newspaper.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T11:00:00Z,fb-1,received,instagram/public,,post_error,wrong price,c-1,
    /// 2027-03-16T11:10:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T11:00:00Z,fb-1,received,instagram/public,,post_error,wrong price,c-1,
    /// 2027-03-16T11:10:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-16T11:20:00Z,fb-1,resolved,,,,,,Ida Berg
    /// ```
    "F905", "crisis-triggered", Error, of feedback
}

noun! {
    /// A count of complaints and errors.
    Complaints
    en "complaint or error" "complaints and errors",
    sv "klagomål eller fel" "klagomål och fel",
    nb "klage eller feil" "klager og feil",
}
sentence! {
    Wave { complaints: Complaints, first: String }
    en "{complaints} have come close together, from {first} on: a crisis by your own plan",
    sv "{complaints} har kommit tätt, från och med {first}: en kris enligt er egen plan",
    nb "{complaints} er kommet tett, fra og med {first}: en krise etter deres egen plan",
}
sentence! {
    ErrorInPost { item: String }
    en "{item} tells of an error in a post that is not settled: a crisis by your own plan",
    sv "{item} berättar om ett fel i ett inlägg som inte är löst: en kris enligt er egen plan",
    nb "{item} forteller om en feil i et innlegg som ikke er løst: en krise etter deres egen plan",
}
sentence! {
    FollowPlan {}
    en "follow the steps under [crisis]; `plan feedback resolve` settles what is mended",
    sv "följ stegen under [crisis]; `plan feedback resolve` avslutar det som är åtgärdat",
    nb "følg trinnene under [crisis]; `plan feedback resolve` avslutter det som er rettet",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    for TrippedTrigger { is_post_error, items } in &checked.evidence.alarms {
        let (Some(&first), Some(&last)) = (items.first(), items.last()) else { continue };
        let name = checked.log.name(first).to_owned();
        let added = if *is_post_error {
            found.add(&RULE, checked.place(first, Column::Mood), ErrorInPost { item: name })
        } else {
            let complaints = Complaints(items.len() as u64);
            found.add(&RULE, checked.place(last, Column::Time), Wave { complaints, first: name })
        };
        added.help(FollowPlan {});
    }
}
