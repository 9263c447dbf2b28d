//! Feedback that was taken away.

use crate::model::feedback::Mood;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{Sentence, sentence};

rule! {
    /// ## What it catches
    /// A complaint or a question that was deleted. Praise and errors may go.
    ///
    /// ## Why it matters
    /// What is deleted has been seen, and comes back as a picture with "they delete criticism" above it. An answer shows
    /// that there is nothing to hide. What breaks the law or names others may have to go; then say so in the `note`.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,deleted,,,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// ```
    "F908", "feedback-deleted", Warning, of feedback
}

sentence! {
    Deleted { item: String }
    en "{item} was deleted instead of answered",
    sv "{item} togs bort i stället för att besvaras",
    nb "{item} ble slettet i stedet for besvart",
}
sentence! {
    AnswerInstead {}
    en "answer criticism where it stands; delete only what breaks the law or the rules that you have made public",
    sv "svara på kritik där den står; ta bara bort det som bryter mot lagen eller mot regler som ni har gjort kända",
    nb "svar på kritikk der den står; slett bare det som bryter loven eller regler som dere har gjort kjent",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    let is_told = |mood| matches!(mood, Some(Mood::Complaint | Mood::Question));
    let items = checked.log.items.iter().enumerate().filter(|(_, item)| item.further().deleted.is_some() && is_told(item.mood));
    let items: Vec<usize> = items.map(|(index, _)| index).collect();
    let message = |_: &crate::model::feedback::Item, item| Deleted { item };
    checked.tell_each(&RULE, &items, Column::Item, found, message, &|| Box::new(AnswerInstead {}) as Box<dyn Sentence>);
}
