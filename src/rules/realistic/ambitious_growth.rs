//! A goal that is possible, and rare.

use crate::rules::{Checked, Findings, realism};

rule! {
    /// ## What it catches
    /// A target that fewer than one account in ten of the same size reaches in the time, and that some do reach. It is
    /// told in people too: what they gained in a month is easier to picture than per cent.
    ///
    /// The finding gives the figures it rests on, with source and year; `plan explain growth` shows them all.
    ///
    /// ## Why it matters
    /// A bold goal is fine where everybody knows that it is bold. The plan should then hold what the few had and the many
    /// did not: something new, money, a partner with an audience.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 6000
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 5000
    /// source = "Instagram Insights, every Monday"
    /// ```
    "R203", "ambitious-growth", Note
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    realism::find(&RULE, checked, found);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::realism::{Change, Grounds, Realism, Verdict};
    use crate::rules::testing::Case;

    #[test]
    fn plausible_goals_and_those_nobody_can_judge_are_left_alone() {
        for verdict in [Verdict::CannotTell, Verdict::Plausible, Verdict::Implausible] {
            let realism = Realism { verdict, grounds: Grounds::Change(Change { share: 0.2, months: None }) };
            let case = Case::of("[[goal]]\nmetric = \"followers\"\nbaseline = 4200\ntarget = 5000\n").realism(realism);
            assert!(case.found(&RULE).is_empty(), "{verdict:?}");
        }
    }
}
