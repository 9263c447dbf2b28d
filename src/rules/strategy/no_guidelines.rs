//! Staff who do not know what they may publish.

use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::part::{Part, tell_missing};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A strategy without `[guidelines]`, or guidelines that lack what anybody may publish, what nobody may, what needs a
    /// second pair of eyes first, or how you speak to customers.
    ///
    /// ## Why it matters
    /// Whoever publishes in the company's name must know for certain what they may publish and what not, and how you
    /// speak to people. Otherwise they guess, or they do not dare to answer at all.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [guidelines]
    /// allowed = ["pictures from the shop", "events and opening hours"]
    /// voice = "Warm and concrete; answer the question first"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [guidelines]
    /// allowed = ["pictures from the shop", "events and opening hours"]
    /// forbidden = ["customers' names", "politics"]
    /// approval = ["prices", "injuries"]
    /// voice = "Warm and concrete; answer the question first"
    /// ```
    "P706", "no-guidelines", Warning, of strategies
}

sentence! {
    NoGuidelines {}
    en "no guidelines: those who publish cannot know what they may say, and how",
    sv "inga riktlinjer: de som publicerar kan inte veta vad de får säga, och hur",
    nb "ingen retningslinjer: de som publiserer, kan ikke vite hva de kan si, og hvordan",
}

sentence! {
    AddGuidelines {}
    en "add [guidelines] with `allowed`, `forbidden`, `approval` and `voice`",
    sv "lägg till [guidelines] med `allowed`, `forbidden`, `approval` och `voice`",
    nb "legg til [guidelines] med `allowed`, `forbidden`, `approval` og `voice`",
}

sentence! {
    Incomplete { missing: All<Part> }
    en "the guidelines do not say {missing}",
    sv "riktlinjerna säger inte {missing}",
    nb "retningslinjene sier ikke {missing}",
}

const ALLOWED: Part = Part {
    tells: ["what anybody may publish", "vad alla får publicera", "hva alle kan publisere"],
    line: "`allowed = [\"…\"]`",
};
const FORBIDDEN: Part = Part {
    tells: ["what nobody may publish", "vad ingen får publicera", "hva ingen kan publisere"],
    line: "`forbidden = [\"…\"]`",
};
const APPROVAL: Part = Part {
    tells: ["what must be approved first", "vad som måste godkännas först", "hva som må godkjennes først"],
    line: "`approval = [\"…\"]`",
};
const VOICE: Part = Part {
    tells: ["how you speak to customers", "hur ni talar till kunder", "hvordan dere snakker til kunder"],
    line: "`voice = \"…\"`",
};

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let Some(guidelines) = &checked.file().guidelines else {
        if checked.is_whole("guidelines") {
            found.add(&RULE, Place::whole(), NoGuidelines {}).help(AddGuidelines {});
        }
        return;
    };
    let parts = [
        (ALLOWED, !guidelines.allowed.is_empty()),
        (FORBIDDEN, !guidelines.forbidden.is_empty()),
        (APPROVAL, !guidelines.approval.is_empty()),
        (VOICE, is_said(guidelines.voice.as_ref())),
    ];
    let place = Place::key(KeyPath::of("guidelines"));
    tell_missing(&RULE, place, parts, found, |missing| Incomplete { missing });
}
