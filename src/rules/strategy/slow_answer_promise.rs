//! Customers who wait too long for an answer.

use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A strategy that allows more than an hour for an answer, or does not say how fast praise and complaints are
    /// answered.
    ///
    /// ## Why it matters
    /// Two in five who complain on social media expect an answer within the hour (Edison Research, The Social Habit,
    /// 2012). Praise deserves the same pace: who is thanked tells others. An hour is for saying that you have seen it;
    /// the whole answer may take longer. During office hours only is fine, if you say so openly.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [feedback]
    /// respond_within = "24h"
    /// promise = "office hours"
    /// same_place = true
    /// steps = ["acknowledge", "check the facts", "answer"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = true
    /// steps = ["acknowledge", "check the facts", "answer"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    "P708", "slow-answer-promise", Warning, of strategies
}

sentence! {
    NoPromise {}
    en "nothing says how fast praise and complaints are answered",
    sv "det framgår inte hur snabbt beröm och klagomål besvaras",
    nb "det står ikke hvor raskt ros og klager besvares",
}

sentence! {
    AddPromise {}
    en "add `respond_within = \"1h\"` to [feedback]: the first answer, not the whole solution",
    sv "lägg till `respond_within = \"1h\"` under [feedback]: det första svaret, inte hela lösningen",
    nb "legg til `respond_within = \"1h\"` under [feedback]: det første svaret, ikke hele løsningen",
}

sentence! {
    Slow { within: String }
    en "an answer may take {within}; whoever complains expects one within the hour",
    sv "ett svar får dröja {within}; den som klagar väntar sig ett inom en timme",
    nb "et svar kan ta {within}; den som klager, venter seg ett innen en time",
}

sentence! {
    SayYouSawIt {}
    en "write `respond_within = \"1h\"`: say that you have seen it, and when the whole answer comes",
    sv "skriv `respond_within = \"1h\"`: säg att ni har sett det, och när hela svaret kommer",
    nb "skriv `respond_within = \"1h\"`: si at dere har sett det, og når hele svaret kommer",
}

/// An answer is expected within so many seconds.
const EXPECTED: f64 = 3600.0;

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let path = KeyPath::of("feedback");
    let feedback = checked.file().feedback.as_ref();
    let Some(within) = feedback.and_then(|feedback| feedback.respond_within.clone()) else {
        let place = if feedback.is_some() { Place::key(path) } else { Place::whole() };
        if checked.is_whole("feedback") {
            found.add(&RULE, place, NoPromise {}).help(AddPromise {});
        }
        return;
    };
    if checked.strategy.respond_within.is_some_and(|seconds| seconds > EXPECTED) {
        found.add(&RULE, Place::value(path.key("respond_within")), Slow { within }).help(SayYouSawIt {});
    }
}
