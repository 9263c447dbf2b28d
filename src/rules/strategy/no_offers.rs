//! Customers with the same complaint who are treated differently.

use crate::model::place::{KeyPath, Place};
use crate::rules::part::{Part, tell_missing};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A `[feedback]` without `steps`, the plan of action for an answer, or without a `[[feedback.offer]]`: what a
    /// complaint is met with.
    ///
    /// ## Why it matters
    /// Customers compare. Who got nothing for what another got a discount for has a second complaint, and tells it.
    /// A short list settles what is offered, whoever is on duty and however loud somebody is.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = true
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [feedback]
    /// respond_within = "1h"
    /// promise = "office hours"
    /// same_place = true
    /// steps = ["acknowledge", "check the facts", "answer", "offer", "follow up"]
    ///
    /// [[feedback.offer]]
    /// issue = "late delivery"
    /// offer = "free shipping"
    /// ```
    "P711", "no-offers", Note, of strategies
}

sentence! {
    NotAlike { missing: All<Part> }
    en "customers may be treated differently: nothing says {missing}",
    sv "kunder kan komma att behandlas olika: det framgår inte {missing}",
    nb "kunder kan bli behandlet ulikt: det står ikke {missing}",
}

const STEPS: Part = Part {
    tells: ["in which steps you answer", "i vilka steg ni svarar", "i hvilke steg dere svarer"],
    line: "`steps = [\"acknowledge\", \"check the facts\", \"answer\"]`",
};
const OFFERS: Part = Part {
    tells: [
        "what is offered for which complaint",
        "vad som erbjuds vid vilket klagomål",
        "hva som tilbys ved hvilken klage",
    ],
    line: "[[feedback.offer]] (`issue = \"…\"`, `offer = \"…\"`)",
};

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let Some(feedback) = &checked.file().feedback else { return };
    let parts = [(STEPS, !feedback.steps.is_empty()), (OFFERS, !feedback.offer.is_empty())];
    let place = Place::key(KeyPath::of("feedback"));
    tell_missing(&RULE, place, parts, found, |missing| NotAlike { missing });
}
