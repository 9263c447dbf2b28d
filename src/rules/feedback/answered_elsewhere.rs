//! Asked where others see it, answered where they do not.

use crate::model::feedback::Side;
use crate::model::place::Column;
use crate::rules::{CheckedFeedback, Findings};
use crate::say::{Sentence, sentence};

rule! {
    /// ## What it catches
    /// What was said in public and answered in private or on another channel alone. A public answer beside the private
    /// one is enough. Not where the strategy says `same_place = false`.
    ///
    /// ## Why it matters
    /// Others see the complaint and no answer: to them nobody has answered at all. An answer in the same place shows that
    /// there is nothing to hide.
    ///
    /// ## Bad
    /// ```csv,feedback,bad
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/private,,,,Ida Berg
    /// ```
    ///
    /// ## Good
    /// ```csv,feedback,good
    /// time,item,event,place,reply_place,mood,topic,customer,by
    /// 2027-03-16T09:00:00Z,fb-1,received,instagram/public,,complaint,flat tyre,c-1,
    /// 2027-03-16T09:20:00Z,fb-1,replied,,instagram/public,,,,Ida Berg
    /// 2027-03-16T09:25:00Z,fb-1,replied,,instagram/private,,,,Ida Berg
    /// ```
    "F902", "answered-elsewhere", Warning, of feedback
}

sentence! {
    Elsewhere { item: String }
    en "{item} was said in public and answered elsewhere alone",
    sv "{item} sades offentligt och besvarades bara någon annanstans",
    nb "{item} ble sagt offentlig og bare besvart et annet sted",
}
sentence! {
    AnswerThere {}
    en "answer there as well, if only that you have written to the customer",
    sv "svara där också, om så bara att ni har skrivit till kunden",
    nb "svar der også, om så bare at dere har skrevet til kunden",
}

fn check(checked: &CheckedFeedback<'_>, found: &mut Findings) {
    if checked.policy().is_some_and(|policy| policy.same_place == Some(false)) {
        return;
    }
    let items = checked.log.items.iter().enumerate().filter(|(_, item)| {
        item.side == Some(Side::Public) && item.answered.is_none() && item.further().elsewhere.is_some()
    });
    let items: Vec<usize> = items.map(|(index, _)| index).collect();
    let message = |_: &crate::model::feedback::Item, item| Elsewhere { item };
    checked.tell_each(&RULE, &items, Column::Place, found, message, &|| Box::new(AnswerThere {}) as Box<dyn Sentence>);
}
