//! Answers that nobody puts a name to.

use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// `sign_with_name = false` under `[feedback]`: answers come from the company, and from no person.
    ///
    /// ## Why it matters
    /// Whoever complains to a logo shouts louder. Whoever talks to Ida talks as one does to Ida; she is believed, and it
    /// is she who sees the matter through. A first name at the end is enough. Where names are left out for a reason, to
    /// spare staff who are harassed for instance, turn this note off in `plan.toml` and say the reason there.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = true
    /// sign_with_name = false
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
    /// sign_with_name = true
    /// steps = ["acknowledge", "check the facts", "answer"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    "P716", "anonymous-answers", Note, of strategies
}

sentence! {
    NoName {}
    en "answers are signed by nobody: customers are more civil to a person than to a logo",
    sv "ingen skriver under svaren: kunder är vänligare mot en person än mot en logotyp",
    nb "ingen skriver under svarene: kunder er vennligere mot et menneske enn mot en logo",
}

sentence! {
    SignThem {}
    en "sign with your own first name, and write `sign_with_name = true`",
    sv "skriv under med ert eget förnamn, och skriv `sign_with_name = true`",
    nb "skriv under med fornavnet deres, og skriv `sign_with_name = true`",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    if checked.file().feedback.as_ref().is_some_and(|feedback| feedback.sign_with_name == Some(false)) {
        found.add(&RULE, Place::value(KeyPath::of("feedback").key("sign_with_name")), NoName {}).help(SignThem {});
    }
}
