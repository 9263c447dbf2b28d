//! A strategy that does not say what it is for.

use crate::model::place::Place;
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A strategy without an `[[objective]]`.
    ///
    /// ## Why it matters
    /// What do you want to reach by being on social media at all? Without an answer nobody can say whether a campaign
    /// helps, and every idea is as good as the next.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// # without: objective
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [[objective]]
    /// id = "known-in-malmo"
    /// text = "Be the bike shop that Malmö's parents name first"
    /// ```
    "P712", "no-objectives", Warning, of strategies
}

sentence! {
    NoObjectives {}
    en "no objectives: nothing says what you want to reach by being on social media",
    sv "inga övergripande mål: det framgår inte vad ni vill uppnå med att finnas i sociala medier",
    nb "ingen overordnede mål: det står ikke hva dere vil oppnå med å være i sosiale medier",
}

sentence! {
    AddObjective {}
    en "add [[objective]] with an `id` that goals can point at, and a `text`: one sentence",
    sv "lägg till [[objective]] med ett `id` som mål kan peka på, och en `text`: en mening",
    nb "legg til [[objective]] med en `id` som mål kan peke på, og en `text`: én setning",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    if checked.file().objective.is_empty() && checked.is_whole("objective") {
        found.add(&RULE, Place::whole(), NoObjectives {}).help(AddObjective {});
    }
}
