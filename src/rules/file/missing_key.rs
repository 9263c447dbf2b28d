//! A required key that is not there.

use crate::model::place::Place;
use crate::rules::specificity::Specificity;
use crate::rules::{Checked, Findings};
use crate::say::{All, Any, sentence};

rule! {
    /// ## What it catches
    /// A table without a key that it cannot do without: a change without `did`, a budget line without `amount`, a
    /// campaign without `name`. Also a goal whose sentence says what is counted and how many, but has no `metric` or
    /// `target` to count with. A missing start or end is `no-start-or-end`, a missing goal `no-goals`.
    ///
    /// ## Why it matters
    /// What is not there cannot be checked, shown or counted.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[change]]
    /// on = 2027-05-10
    /// why = "Cost per trial ride was three times higher on Facebook"
    /// ```
    ///
    /// ```toml,bad
    /// [[goal]]
    /// statement = "Grow Instagram followers from 4,200 to 4,830 by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[change]]
    /// on = 2027-05-10
    /// did = "Moved 5,000 SEK from Facebook ads to reels"
    /// why = "Cost per trial ride was three times higher on Facebook"
    /// ```
    ///
    /// ```toml,good
    /// [[goal]]
    /// statement = "Grow Instagram followers from 4,200 to 4,830 by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4830
    /// source = "Instagram Insights, every Monday"
    /// ```
    born MISSING_KEY, also check
}

sentence! {
    GoalLacks { keys: Any<String> }
    en "the goal has no {keys}",
    sv "målet saknar {keys}",
    nb "målet mangler {keys}",
}

sentence! {
    AddAsSaid { keys: All<String> }
    en "add {keys}, as the statement says",
    sv "lägg till {keys}, så som beskrivningen säger",
    nb "legg til {keys}, slik beskrivelsen sier",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        let Some(says) = Specificity::of(goal, checked) else { continue };
        if !says.says_what() || !says.says_how_many() {
            continue;
        }
        let counted = says.said.metric.as_deref().unwrap_or("…");
        let metric = (!says.metric).then(|| ("`metric`", format!("`metric = \"{counted}\"`")));
        let target = (!says.target).then(|| ("`target`", "`target = …`".to_owned()));
        let (keys, samples): (Vec<_>, Vec<_>) = metric.into_iter().chain(target).unzip();
        let message = GoalLacks { keys: Any(keys.into_iter().map(str::to_owned).collect()) };
        found.add(&RULE, Place::key(path), message).help(AddAsSaid { keys: All(samples) });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn a_sentence_alone_is_not_counted_yet() {
        let goal = "[[goal]]\nstatement = \"Öka antalet följare från 4 200 till 4 830 före sommaren\"\n";
        assert_eq!(
            Case::of(goal).found(&RULE),
            ["error goal[0]: the goal has no `metric` or `target`; add `metric = \"followers\"` and `target = …`, as \
              the statement says"]
        );
    }

    #[test]
    fn a_vague_goal_is_told_once() {
        assert!(Case::of("[[goal]]\nstatement = \"More followers\"\n").found(&RULE).is_empty());
    }
}
