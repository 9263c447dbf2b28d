//! Goals that serve nothing, and objectives that nothing serves.

use crate::model::campaign::Goal;
use crate::model::document::strategy::ObjectiveTable;
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::{Checked, CheckedStrategy, Findings};
use crate::say::{All, Any, sentence};

rule! {
    /// ## What it catches
    /// A goal that supports none of the strategy's objectives, where the strategy has any; and an objective that no goal
    /// of any campaign supports.
    ///
    /// ## Why it matters
    /// A goal is worth its work if it brings the company closer to something. And an objective that no campaign works for
    /// is a wish.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # strategy: whole
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [[objective]]
    /// id = "known-in-malmo"
    /// text = "Be the bike shop that Malmö's parents name first"
    ///
    /// [[objective]]
    /// id = "loyal-customers"
    /// text = "Have every second customer come back within a year"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// # strategy: whole
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// supports = "known-in-malmo"
    /// ```
    "S107", "goal-without-objective", Note, and strategies
}

sentence! {
    SupportsNothing { goal: String }
    en "{goal} supports none of the strategy's objectives",
    sv "{goal} stöder inget av strategins övergripande mål",
    nb "{goal} støtter ingen av strategiens overordnede mål",
}

sentence! {
    SupportNothing { goals: All<String> }
    en "{goals} support none of the strategy's objectives",
    sv "{goals} stöder inget av strategins övergripande mål",
    nb "{goals} støtter ingen av strategiens overordnede mål",
}

sentence! {
    AddSupports { lines: Any<String> }
    en "add the objective that it helps: {lines}",
    sv "lägg till vilket övergripande mål det bidrar till: {lines}",
    nb "legg til hvilket overordnet mål det bidrar til: {lines}",
}

sentence! {
    NobodySupports { objective: String }
    en "no goal supports the objective `{objective}`",
    sv "inget mål stöder det övergripande målet `{objective}`",
    nb "ingen mål støtter det overordnede målet `{objective}`",
}

sentence! {
    SupportOrDrop { objective: String }
    en "add `supports = \"{objective}\"` to a goal that helps it, make a campaign for it, or take it away",
    sv "lägg till `supports = \"{objective}\"` i ett mål som bidrar till det, planera en kampanj för det, eller ta bort det",
    nb "legg til `supports = \"{objective}\"` i et mål som bidrar til det, planlegg en kampanje for det, eller ta det bort",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let objectives = checked.campaign.strategy.as_ref().map_or(&[][..], |strategy| &strategy.objective);
    let supports_none = |goal: &&Goal| !is_said(goal.table.supports.as_ref());
    let loose: Vec<&Goal> = checked.campaign.goals.iter().filter(supports_none).collect();
    let (Some(first), false) = (loose.first(), objectives.is_empty()) else { return };
    let place = Place::key(KeyPath::of("goal").index(first.index));
    let line = |objective: &ObjectiveTable| format!("`supports = \"{}\"`", objective.id);
    let help = AddSupports { lines: Any(objectives.iter().map(line).collect()) };
    let added = match loose.as_slice() {
        [only] => found.add(&RULE, place, SupportsNothing { goal: only.id.clone() }),
        several => {
            let goals = All(several.iter().map(|goal| goal.id.clone()).collect());
            found.add(&RULE, place, SupportNothing { goals })
        }
    };
    added.help(help);
}

fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let Some(supported) = &checked.evidence.supported else { return };
    for (index, objective) in checked.file().objective.iter().enumerate() {
        if !supported.contains(&objective.id) {
            let place = Place::key(KeyPath::of("objective").index(index));
            let message = NobodySupports { objective: objective.id.clone() };
            found.add(&RULE, place, message).help(SupportOrDrop { objective: objective.id.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case, StrategyCase};

    const OBJECTIVES: &str = "[[objective]]\nid = \"a\"\ntext = \"A\"\n[[objective]]\nid = \"b\"\ntext = \"B\"\n";

    #[test]
    fn goals_without_an_objective_are_told_together() {
        let goals = "[[goal]]\nid = \"one\"\n[[goal]]\nid = \"two\"\nsupports = \"a\"\n[[goal]]\nid = \"three\"\n";
        let found = Case::file(&format!("{CAMPAIGN}{goals}"), Some(OBJECTIVES)).found(&RULE);
        let said = "note goal[0]: one and three support none of the strategy's objectives; \
            add the objective that it helps: `supports = \"a\"` or `supports = \"b\"`";
        assert_eq!(found, [said]);
        assert!(Case::file(&format!("{CAMPAIGN}{goals}"), Some("")).found(&RULE).is_empty(), "nothing to support");
        assert!(Case::of(goals).found(&RULE).is_empty(), "no strategy");
    }

    #[test]
    fn an_objective_is_a_wish_only_where_all_campaigns_were_looked_at() {
        let mut case = StrategyCase::of(OBJECTIVES);
        assert!(case.found(&RULE).is_empty());
        case.evidence.supported = Some(["a".to_owned()].into());
        assert!(case.found(&RULE)[0].starts_with("note objective[1]: no goal supports the objective `b`;"));
    }
}
