//! A campaign without a goal.

use crate::model::place::{KeyPath, Place};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign without a single `[[goal]]`.
    ///
    /// ## Why it matters
    /// Without a goal nobody can say what to do next, or afterwards whether it was worth it. Set a clear goal first; the
    /// channels, the material and the budget follow from it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: goal, snapshots
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "S103", "no-goals", Error
}

sentence! {
    NoGoals {}
    en "the campaign has no goal",
    sv "kampanjen har inget mål",
    nb "kampanjen har ikke noe mål",
}

sentence! {
    AddGoal {}
    en "add `[[goal]]` with `metric = \"followers\"`, `channel = \"instagram\"`, `baseline = …` and `target = \"+15%\"`; \
        `plan goal \"…\"` helps to put it into words",
    sv "lägg till `[[goal]]` med `metric = \"followers\"`, `channel = \"instagram\"`, `baseline = …` och \
        `target = \"+15%\"`; `plan goal \"…\"` hjälper till att formulera det",
    nb "legg til `[[goal]]` med `metric = \"followers\"`, `channel = \"instagram\"`, `baseline = …` og \
        `target = \"+15%\"`; `plan goal \"…\"` hjelper til å formulere det",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let goals = KeyPath::of("goal");
    // A goal that could not be read is one all the same.
    let unreadable = checked.campaign.damaged.iter().any(|table| goals.holds(table));
    if checked.campaign.goals.is_empty() && !unreadable {
        found.add(&RULE, Place::key(KeyPath::of("campaign")), NoGoals {}).help(AddGoal {});
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn one_goal_is_enough() {
        assert_eq!(Case::of("").found(&RULE).len(), 1);
        assert!(Case::of("[[goal]]\n").found(&RULE).is_empty());
    }
}
