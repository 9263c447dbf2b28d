//! A customer who waits longer than is promised.

use crate::model::feedback::Mood;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{Length, Sentence, sentence};

rule! {
    /// ## What it catches
    /// A complaint, a question or an error that waits for an answer longer than `respond_within` promises (an hour where
    /// nothing is promised). With `promise = "office hours"` only the hours of the shifts count. Whoever writes again
    /// after an answer waits again. Praise is told by F909.
    ///
    /// ## Why it matters
    /// Others read the question and see that nobody answers. An hour is what most who complain in public expect; after
    /// that the silence is a part of the complaint.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// ```
    "F901", "overdue-answer", Warning, of feedback
}

sentence! {
    Waits { item: String, waited: Length, promised: Length }
    en "{item} has waited {waited} for an answer; {promised} is promised",
    sv "{item} har väntat {waited} på svar; {promised} är utlovat",
    nb "{item} har ventet {waited} på svar; {promised} er lovet",
}
sentence! {
    AnswerNow {}
    en "answer where it was asked, if only that you have seen it and are finding out; then log it with `plan feedback reply`",
    sv "svara där frågan ställdes, om så bara att ni har sett den och tar reda på svaret; logga sedan med `plan feedback reply`",
    nb "svar der det ble spurt, om så bare at dere har sett det og finner det ut; logg det så med `plan feedback reply`",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let evidence = checked.evidence;
    let is_praise = |item: usize| checked.log.items[item].mood == Some(Mood::Praise);
    let items: Vec<usize> = evidence.overdue.iter().map(|one| one.item).filter(|&item| !is_praise(item)).collect();
    let promised = Length(evidence.promised);
    let waited = |item: &crate::model::feedback::Item| {
        let since = item.waits_since().unwrap_or(item.received);
        Length(evidence.now.signed_duration_since(since).num_seconds())
    };
    let message = |item: &crate::model::feedback::Item, name| Waits { item: name, waited: waited(item), promised };
    checked.tell_each(&RULE, &items, Column::Time, found, message, &|| Box::new(AnswerNow {}) as Box<dyn Sentence>);
}
