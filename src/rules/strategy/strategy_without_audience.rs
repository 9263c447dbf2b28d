//! A strategy that speaks to nobody in particular.

use crate::model::place::{KeyPath, Place};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A strategy without an `[[audience]]`; one that says only who is there today, or only whom you want to attract.
    ///
    /// ## Why it matters
    /// Who your audience is decides how you speak. Whom you want to attract, too, decides where you go next. Campaigns
    /// that name nobody themselves inherit both.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// # without: audience
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [[audience]]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, saves posts for the weekend"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [[audience]]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, saves posts for the weekend"
    ///
    /// [[audience]]
    /// who = "Families who have just moved to Malmö"
    /// where = ["instagram"]
    /// when = ["Sat-Sun 10:00-12:00"]
    /// how = "They look for places to go"
    /// wanted = true
    /// ```
    "P713", "strategy-without-audience", Warning, of strategies
}

sentence! {
    NoAudience {}
    en "no audience: nothing says who they are, and whom you want to attract",
    sv "ingen målgrupp: det framgår inte vilka de är, och vilka ni vill locka",
    nb "ingen målgruppe: det står ikke hvem de er, og hvem dere vil tiltrekke",
}

sentence! {
    AddBoth {}
    en "add [[audience]] for those who are there, and one with `wanted = true` for those you want to attract",
    sv "lägg till [[audience]] för dem som finns där, och en med `wanted = true` för dem ni vill locka",
    nb "legg til [[audience]] for dem som er der, og én med `wanted = true` for dem dere vil tiltrekke",
}

sentence! {
    NobodyWanted {}
    en "nothing says whom you want to attract",
    sv "det framgår inte vilka ni vill locka",
    nb "det står ikke hvem dere vil tiltrekke",
}

sentence! {
    AddWanted {}
    en "add one more [[audience]], with `wanted = true`",
    sv "lägg till en [[audience]] till, med `wanted = true`",
    nb "legg til én [[audience]] til, med `wanted = true`",
}

sentence! {
    NobodyToday {}
    en "nothing says who your audience is today: all are people you want to attract",
    sv "det framgår inte vilka målgruppen är i dag: alla är sådana ni vill locka",
    nb "det står ikke hvem målgruppen er i dag: alle er noen dere vil tiltrekke",
}

sentence! {
    AddToday {}
    en "add one more [[audience]], without `wanted`, for those who are there already",
    sv "lägg till en [[audience]] till, utan `wanted`, för dem som redan finns där",
    nb "legg til én [[audience]] til, uten `wanted`, for dem som allerede er der",
}

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let audiences = &checked.file().audience.values;
    if !checked.is_whole("audience") {
        return;
    }
    if audiences.is_empty() {
        found.add(&RULE, Place::whole(), NoAudience {}).help(AddBoth {});
    } else if audiences.iter().all(|audience| !audience.wanted) {
        found.add(&RULE, first(checked), NobodyWanted {}).help(AddWanted {});
    } else if audiences.iter().all(|audience| audience.wanted) {
        found.add(&RULE, first(checked), NobodyToday {}).help(AddToday {});
    }
}

/// The first audience's table.
fn first(checked: &CheckedStrategy<'_>) -> Place {
    let path: KeyPath = checked.file().audience_path(0);
    Place::key(path)
}
