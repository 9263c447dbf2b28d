//! A strategy that nobody can tell the success of.

use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A strategy whose `[strategy]` has no `measured_by`.
    ///
    /// ## Why it matters
    /// Whether what you do is right shows in numbers that somebody looks at: how many click on what you publish, who
    /// books, who comes back. Name them once, and every campaign is measured alike.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [strategy]
    /// owner = "Ida Berg"
    /// reviewed_on = 2027-01-15
    /// reviewed_by = "Ida Berg and Jonas Lind"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [strategy]
    /// owner = "Ida Berg"
    /// reviewed_on = 2027-01-15
    /// reviewed_by = "Ida Berg and Jonas Lind"
    /// measured_by = "Clicks per post and bookings, every Monday"
    /// ```
    "P715", "no-measurement", Warning, of strategies
}

sentence! {
    NotMeasured {}
    en "nothing says how you see whether it works",
    sv "det framgår inte hur ni ser om det fungerar",
    nb "det står ikke hvordan dere ser om det virker",
}

sentence! {
    AddMeasure {}
    en "add what you look at, and when, to [strategy]: `measured_by = \"Clicks per post and bookings, every Monday\"`",
    sv "lägg till vad ni tittar på, och när, under [strategy]: `measured_by = \"Klick per inlägg och bokningar, varje måndag\"`",
    nb "legg til hva dere ser på, og når, under [strategy]: `measured_by = \"Klikk per innlegg og bestillinger, hver mandag\"`",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    if !is_said(checked.file().strategy.measured_by.as_ref()) {
        found.add(&RULE, Place::key(KeyPath::of("strategy")), NotMeasured {}).help(AddMeasure {});
    }
}
