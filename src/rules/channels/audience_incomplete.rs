//! When, where and how is the audience?

use crate::model::campaign::{Audience, Campaign};
use crate::model::place::{Document, KeyPath, Place, Spot};
use crate::rules::channel_use::is_said;
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A campaign without an audience, or an audience that lacks who they are, where they are, when, or how they use
    /// what they find there.
    ///
    /// ## Why it matters
    /// When, where and how decide the channels, the times and the material. Until they are written down they are
    /// guesses that nobody can correct.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// size = 40000
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// when = ["Mon-Fri 19:00-21:30", "Sun 09:00-11:00"]
    /// how = "On the phone, short video, saves posts for the weekend"
    /// size = 40000
    /// ```
    "C504", "audience-incomplete", Warning
}

sentence! {
    NoAudience {}
    en "no audience: nothing says who the campaign is for, or where, when and how they are to be met",
    sv "ingen målgrupp: det framgår inte vem kampanjen är till för, eller var, när och hur de går att nå",
    nb "ingen målgruppe: det står ikke hvem kampanjen er for, eller hvor, når og hvordan de kan nås",
}

sentence! {
    AddAudience {}
    en "add [audience] with `who`, `where`, `when` and `how`",
    sv "lägg till [audience] med `who`, `where`, `when` och `how`",
    nb "legg til [audience] med `who`, `where`, `when` og `how`",
}

sentence! {
    Incomplete { missing: All<&'static str> }
    en "the audience lacks {missing}",
    sv "målgruppen saknar {missing}",
    nb "målgruppen mangler {missing}",
}

sentence! {
    Complete { lines: All<&'static str> }
    en "add {lines}",
    sv "lägg till {lines}",
    nb "legg til {lines}",
}

/// What an audience must say: the key, and a line that says it.
const PARTS: [(&str, &str); 4] = [
    ("`who`", "`who = \"Parents aged 28–40 in Malmö\"`"),
    ("`where`", "`where = [\"instagram\"]`"),
    ("`when`", "`when = [\"Mon-Fri 19:00-21:30\"]`"),
    ("`how`", "`how = \"On the phone, short video\"`"),
];

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    if campaign.audiences.is_empty() {
        found.add(&RULE, Place::whole(), NoAudience {}).help(AddAudience {});
    }
    for (position, audience) in campaign.audiences.iter().enumerate() {
        let said = said(audience);
        let missing = || PARTS.into_iter().zip(said).filter(|(_, said)| !said).map(|(part, _)| part);
        if said.contains(&false) {
            let message = Incomplete { missing: All(missing().map(|(key, _)| key).collect()) };
            let help = Complete { lines: All(missing().map(|(_, line)| line).collect()) };
            found.add(&RULE, place(campaign, position, audience), message).help(help);
        }
    }
}

/// Which of the parts it says, in their order.
fn said(audience: &Audience) -> [bool; 4] {
    let table = &audience.table;
    [is_said(table.who.as_ref()), !table.places.is_empty(), !table.when.is_empty(), is_said(table.how.as_ref())]
}

/// The audience's table, in the campaign or in the strategy that it is inherited from.
fn place(campaign: &Campaign, position: usize, audience: &Audience) -> Place {
    if let Some(path) = &audience.path {
        return Place::key(path.clone());
    }
    let path = KeyPath::of("audience");
    let list = campaign.strategy.as_ref().is_some_and(|strategy| strategy.audience.list);
    let path = if list { path.index(position) } else { path };
    Place { document: Document::Strategy, spot: Spot::Key(path) }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};
    use crate::say::Language;

    #[test]
    fn what_is_missing_is_listed_once() {
        let case = Case::of("[audience]\nwho = \" \"\nwhere = [\"instagram\"]\nhow = \"On the phone\"");
        let found = case.say(&RULE, Language::Swedish);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("warning audience: målgruppen saknar `who` och `when`"), "{found:?}");
    }

    #[test]
    fn each_audience_is_told_at_its_own_table() {
        let found = Case::of("[[audience]]\nwho = \"Parents\"\n[[audience]]\nwho = \"Students\"").found(&RULE);
        assert!(found[0].starts_with("warning audience[0]:") && found[1].starts_with("warning audience[1]:"));
    }

    #[test]
    fn no_audience_is_told_unless_the_strategy_has_one() {
        assert_eq!(Case::of("").found(&RULE).len(), 1);
        let strategy = "[audience]\nwho = \"P\"\nwhere = [\"x\"]\nwhen = [\"Mon 10-12\"]\nhow = \"H\"";
        assert!(Case::file(CAMPAIGN, Some(strategy)).found(&RULE).is_empty());
    }

    #[test]
    fn times_that_cannot_be_read_are_not_also_missing() {
        let tables = "[audience]\nwho = \"P\"\nwhere = [\"x\"]\nwhen = [\"soonish\"]\nhow = \"H\"";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
