//! A company without standing rules for social media.

use crate::model::place::Place;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign with no `strategy.toml` in its folder or in one above it, and no such tables of its own.
    ///
    /// ## Why it matters
    /// A campaign says what is published this spring. Who answers customers, what staff may publish and what is done in
    /// a crisis holds for all campaigns, and is best settled before it is needed.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: strategy
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// # today: 2027-03-16
    /// ```
    "P702", "no-strategy", Note
}

sentence! {
    NoStrategy {}
    en "no strategy: nothing says who answers customers, what may be published, and what is done in a crisis",
    sv "ingen strategi: det framgår inte vem som svarar kunderna, vad som får publiceras och vad som görs i en kris",
    nb "ingen strategi: det står ikke hvem som svarer kundene, hva som kan publiseres og hva som gjøres i en krise",
}

sentence! {
    MakeStrategy {}
    en "run `plan new --strategy`: it writes a strategy.toml that all your campaigns share",
    sv "kör `plan new --strategy`: det skriver en strategy.toml som alla era kampanjer delar",
    nb "kjør `plan new --strategy`: det skriver en strategy.toml som alle kampanjene deres deler",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    if checked.campaign.strategy.is_none() {
        found.add(&RULE, Place::whole(), NoStrategy {}).help(MakeStrategy {});
    }
}
