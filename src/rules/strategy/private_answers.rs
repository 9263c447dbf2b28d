//! Open complaints that are answered behind closed doors.

use crate::model::finding::Severity;
use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// `same_place = false` under `[feedback]`: what is asked in public is answered in private. As a note, a `[feedback]`
    /// that does not say where answers are given.
    ///
    /// ## Why it matters
    /// Who reads a complaint should see the answer too. A comment is answered with a comment, a post with a comment
    /// below it: it shows that you have nothing to hide. Only what concerns one person, an address or an order, goes on
    /// in private, and the open answer says so.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = false
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
    "P710", "private-answers", Warning, of strategies
}

sentence! {
    OnlyInPrivate {}
    en "what customers ask in public is answered in private: those who read the complaint never see the answer",
    sv "det kunder frågar öppet besvaras privat: de som läser klagomålet får aldrig se svaret",
    nb "det kunder spør om åpent, besvares privat: de som leser klagen, får aldri se svaret",
}

sentence! {
    NotSaid {}
    en "nothing says that an open question gets an open answer",
    sv "det framgår inte att en öppen fråga får ett öppet svar",
    nb "det står ikke at et åpent spørsmål får et åpent svar",
}

sentence! {
    AnswerThere {}
    en "answer where it was asked, and write `same_place = true`",
    sv "svara där frågan ställdes, och skriv `same_place = true`",
    nb "svar der spørsmålet ble stilt, og skriv `same_place = true`",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let Some(feedback) = &checked.file().feedback else { return };
    let path = KeyPath::of("feedback");
    match feedback.same_place {
        Some(true) => {}
        Some(false) => {
            found.add(&RULE, Place::value(path.key("same_place")), OnlyInPrivate {}).help(AnswerThere {});
        }
        None => {
            found.add(&RULE, Place::key(path), NotSaid {}).severity(Severity::Note).help(AnswerThere {});
        }
    }
}
