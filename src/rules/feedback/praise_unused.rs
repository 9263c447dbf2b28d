//! Praise that was left lying.

use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{noun, sentence};

rule! {
    /// ## What it catches
    /// Praise that nobody thanked for, answered or passed on within the promised time.
    ///
    /// ## Why it matters
    /// Who is thanked tells others, and praise that is passed on is the one advertisement that people believe. It deserves
    /// an answer as fast as a complaint does.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,praise,,c-1,
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-15T09:00:00Z,fb-1,received,instagram/public,,praise,,c-1,
    /// 2027-03-15T09:20:00Z,fb-1,thanked,,instagram/public,,,,Ida Berg
    /// ```
    "F909", "praise-unused", Note, of feedback
}

noun! {
    /// A count of praise.
    Praises
    en "customer's praise was" "customers' praise was",
    sv "kunds beröm har" "kunders beröm har",
    nb "kundes ros er" "kunders ros er",
}
sentence! {
    Unused { praise: Praises, item: String }
    en "{praise} neither thanked for nor passed on, the oldest {item}",
    sv "{praise} varken fått tack eller delats, det äldsta {item}",
    nb "{praise} verken takket for eller delt, den eldste {item}",
}
sentence! {
    ThankThem {}
    en "thank for it where it stands, ask whether you may pass it on, and log it: `plan feedback share ITEM --thanked --shared`",
    sv "tacka där det står, fråga om ni får dela det, och logga: `plan feedback share ÄRENDE --thanked --shared`",
    nb "takk for den der den står, spør om dere får dele den, og logg det: `plan feedback share HENVENDELSE --thanked --shared`",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let log = checked.log;
    let overdue = checked.evidence.overdue.iter().map(|one| one.item);
    let unused: Vec<usize> = overdue.filter(|&item| log.items[item].is_unused_praise()).collect();
    let Some(&oldest) = unused.first() else { return };
    let message = Unused { praise: Praises(unused.len() as u64), item: log.name(oldest).to_owned() };
    found.add(&RULE, checked.place(oldest, Column::Mood), message).help(ThankThem {});
}
