//! People who may not have read what they may publish.

use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// People of the `[[team]]` without the day when they read and accepted the `[guidelines]`.
    ///
    /// ## Why it matters
    /// Guidelines that somebody has not read do not guide them. A date behind each name is asked for once, and settles
    /// who knew what.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [[team]]
    /// name = "Ida Berg"
    /// acknowledged_guidelines = 2027-01-20
    ///
    /// [[team]]
    /// name = "Jonas Lind"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [[team]]
    /// name = "Ida Berg"
    /// acknowledged_guidelines = 2027-01-20
    ///
    /// [[team]]
    /// name = "Jonas Lind"
    /// acknowledged_guidelines = 2027-01-22
    /// ```
    "P707", "guidelines-not-acknowledged", Warning, of strategies
}

sentence! {
    NotAcknowledged { names: All<String> }
    en "the guidelines are not read and accepted by {names}",
    sv "riktlinjerna är inte lästa och godkända av {names}",
    nb "retningslinjene er ikke lest og godtatt av {names}",
}

sentence! {
    AddDay {}
    en "once they have read them, add the day: `acknowledged_guidelines = 2027-01-20`",
    sv "lägg till dagen när det är gjort: `acknowledged_guidelines = 2027-01-20`",
    nb "legg til dagen når det er gjort: `acknowledged_guidelines = 2027-01-20`",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    let team = file.team.iter().enumerate();
    let waiting: Vec<_> = team.filter(|(_, member)| member.acknowledged_guidelines.is_none()).collect();
    if let (Some((first, _)), true) = (waiting.first(), file.guidelines.is_some()) {
        let place = Place::key(KeyPath::of("team").index(*first));
        let names = All(waiting.iter().map(|(_, member)| member.name.clone()).collect());
        found.add(&RULE, place, NotAcknowledged { names }).help(AddDay {});
    }
}
