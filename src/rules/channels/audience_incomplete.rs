//! When, where and how is the audience?

use crate::model::document::channel::AudienceTable;
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::part::{Part, tell_missing};
use crate::rules::{Checked, CheckedStrategy, Findings};
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
    "C504", "audience-incomplete", Warning, and strategies
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
    Incomplete { missing: All<Part> }
    en "the audience lacks {missing}",
    sv "målgruppen saknar {missing}",
    nb "målgruppen mangler {missing}",
}

const WHO: Part = Part { tells: ["`who`"; 3], line: "`who = \"Parents aged 28–40 in Malmö\"`" };
const WHERE: Part = Part { tells: ["`where`"; 3], line: "`where = [\"instagram\"]`" };
const WHEN: Part = Part { tells: ["`when`"; 3], line: "`when = [\"Mon-Fri 19:00-21:30\"]`" };
const HOW: Part = Part { tells: ["`how`"; 3], line: "`how = \"On the phone, short video\"`" };

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    if campaign.audiences.is_empty() {
        found.add(&RULE, Place::whole(), NoAudience {}).help(AddAudience {});
    }
    for audience in &campaign.audiences {
        // What the strategy's audiences lack is told where the strategy is checked.
        if let Some(path) = &audience.path {
            check_one(&audience.table, path.clone(), found);
        }
    }
}

fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    for (index, audience) in file.audience.values.iter().enumerate() {
        check_one(audience, file.audience_path(index), found);
    }
}

fn check_one(audience: &AudienceTable, path: KeyPath, found: &mut Findings) {
    let parts = [
        (WHO, is_said(audience.who.as_ref())),
        (WHERE, !audience.places.is_empty()),
        (WHEN, !audience.when.is_empty()),
        (HOW, is_said(audience.how.as_ref())),
    ];
    tell_missing(&RULE, Place::key(path), parts, found, |missing| Incomplete { missing });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case, StrategyCase};
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
    fn a_strategys_audience_is_told_in_the_strategy_alone() {
        let lacks_how = "[audience]\nwho = \"P\"\nwhere = [\"x\"]\nwhen = [\"Mon 10-12\"]";
        assert!(Case::file(CAMPAIGN, Some(lacks_how)).found(&RULE).is_empty());
        let found = StrategyCase::of(lacks_how).found(&RULE);
        assert!(found.len() == 1 && found[0].starts_with("warning audience: the audience lacks `how`"), "{found:?}");
    }

    #[test]
    fn times_that_cannot_be_read_are_not_also_missing() {
        let tables = "[audience]\nwho = \"P\"\nwhere = [\"x\"]\nwhen = [\"soonish\"]\nhow = \"H\"";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
