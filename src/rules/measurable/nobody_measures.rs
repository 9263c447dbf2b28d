//! A goal that nobody is set to count, or whose number comes from nowhere.

use crate::model::place::Place;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A goal without an `owner` (its own or the campaign's) or without a `source` for its number.
    ///
    /// ## Why it matters
    /// What everybody could read off, nobody does; and a number that is read off in two places gives two answers. One
    /// name and one place settle it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// owner = "Ida Berg"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "M405", "nobody-measures", Warning
}

sentence! {
    NoOwner {}
    en "nobody is named to measure the goal",
    sv "ingen är utsedd att mäta målet",
    nb "ingen er utpekt til å måle målet",
}

sentence! {
    NoSource {}
    en "the goal does not say where its number comes from",
    sv "målet säger inte var siffran kommer ifrån",
    nb "målet sier ikke hvor tallet kommer fra",
}

sentence! {
    Neither {}
    en "the goal names neither who measures it nor where its number comes from",
    sv "målet anger varken vem som mäter det eller var siffran kommer ifrån",
    nb "målet oppgir verken hvem som måler det eller hvor tallet kommer fra",
}

sentence! {
    AddOwner {}
    en "add `owner = \"…\"` to the goal, or once under [campaign]",
    sv "lägg till `owner = \"…\"` i målet, eller en gång under [campaign]",
    nb "legg til `owner = \"…\"` i målet, eller én gang under [campaign]",
}

sentence! {
    AddSource {}
    en "add `source = \"…\"` to the goal, as in `source = \"Instagram Insights, every Monday\"`",
    sv "lägg till `source = \"…\"` i målet, som i `source = \"Instagram Insights, varje måndag\"`",
    nb "legg til `source = \"…\"` i målet, som i `source = \"Instagram Insights, hver mandag\"`",
}

sentence! {
    AddBoth {}
    en "add `owner = \"…\"` and `source = \"…\"` to the goal; the owner may stand once under [campaign]",
    sv "lägg till `owner = \"…\"` och `source = \"…\"` i målet; ägaren kan stå en gång under [campaign]",
    nb "legg til `owner = \"…\"` og `source = \"…\"` i målet; eieren kan stå én gang under [campaign]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let given = |text: Option<&String>| text.is_some_and(|text| !text.trim().is_empty());
    for (path, goal) in checked.goals() {
        let place = Place::key(path);
        match (given(goal.owner.as_ref()), given(goal.table.source.as_ref())) {
            (true, true) => continue,
            (false, true) => found.add(&RULE, place, NoOwner {}).help(AddOwner {}),
            (true, false) => found.add(&RULE, place, NoSource {}).help(AddSource {}),
            (false, false) => found.add(&RULE, place, Neither {}).help(AddBoth {}),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn a_goal_is_told_once_what_it_lacks() {
        let nobody = CAMPAIGN.replace("owner = \"Ida Berg\"", "owner = \" \"");
        let goals = "[[goal]]\n[[goal]]\nsource = \"x\"\n[[goal]]\nowner = \"Jonas\"\n[[goal]]\nowner = \"J\"\nsource = \"x\"\n";
        let said = Case::file(&format!("{nobody}{goals}"), None).found(&RULE);
        assert_eq!(said.len(), 3);
        assert!(said[0].contains("neither") && said[1].contains("nobody") && said[2].contains("where its number"));
        assert!(Case::of("[[goal]]\nsource = \"x\"\n").found(&RULE).is_empty(), "the campaign's owner");
    }
}
