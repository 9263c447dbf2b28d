//! A required key that is not there.

use crate::model::campaign::Goal;
use crate::model::part::Part;
use crate::model::place::Place;
use crate::model::statement::{AimKind, PassMark};
use crate::rules::specific::vague_goal::Lack;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A table without a key that it cannot do without: a change without `did`, a budget line without `amount`, a
    /// campaign without `name`. A goal needs no `metric` or `target` where its statement says them; where the statement
    /// says them so that nothing can be counted from it ("2 % more each month"), it does. A missing start or end is
    /// `no-start-or-end`, a missing goal `no-goals`.
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
    /// statement = "Grow Instagram followers by 2 % a month until 31 August 2027"
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
    /// statement = "Grow Instagram followers by 2 % a month until 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+12.6%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    born MISSING_KEY, also check
}

sentence! {
    NoMetric {}
    en "no `metric` can be told from the statement",
    sv "inget `metric` framgår av beskrivningen",
    nb "ingen `metric` går fram av beskrivelsen",
}

sentence! {
    NoTarget {}
    en "no `target` can be told from the statement",
    sv "inget `target` framgår av beskrivningen",
    nb "ingen `target` går fram av beskrivelsen",
}

sentence! {
    AddMetric {}
    en "add `metric = …`; `plan explain` lists what can be counted",
    sv "lägg till `metric = …`; `plan explain` visar vad som kan räknas",
    nb "legg til `metric = …`; `plan explain` viser hva som kan telles",
}

sentence! {
    AddWholeGrowth {}
    en "add the whole growth from start to end, as `target = \"+15%\"`",
    sv "lägg till hela ökningen från start till slut, som `target = \"+15%\"`",
    nb "legg til hele veksten fra start til slutt, som `target = \"+15%\"`",
}

sentence! {
    AddPace {}
    en "add how often, as `target = \">= 1/week\"`",
    sv "lägg till hur ofta, som `target = \">= 1/week\"`",
    nb "legg til hvor ofte, som `target = \">= 1/week\"`",
}

sentence! {
    AddNumber {}
    en "add the number to arrive at, as `target = …`",
    sv "lägg till siffran som ska nås, som `target = …`",
    nb "legg til tallet som skal nås, som `target = …`",
}

/// What a goal's sentence does say, but not so that it can be counted. What it does not say at all is a vague goal.
fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        if goal.said.is_none() || Lack::of(goal).is_some() {
            continue;
        }
        if goal.metric.is_none() && goal.table.metric.is_none() {
            found.add(&RULE, in_statement(goal, Part::Metric), NoMetric {}).help(AddMetric {});
        } else if goal.target.is_none() && goal.table.target.is_none() && goal.metric.is_some() {
            let added = found.add(&RULE, in_statement(goal, Part::Target), NoTarget {});
            match missing_target(goal) {
                MissingTarget::Growth => added.help(AddWholeGrowth {}),
                MissingTarget::Pace => added.help(AddPace {}),
                MissingTarget::Number => added.help(AddNumber {}),
            };
        }
    }
}

/// What sort of target is to be written.
enum MissingTarget {
    Growth,
    Pace,
    Number,
}

fn missing_target(goal: &Goal) -> MissingTarget {
    let said = goal.said.as_deref();
    let aim = said.and_then(|said| said.target.as_ref());
    match aim {
        Some(aim) if aim.kind == AimKind::RelativePercent => MissingTarget::Growth,
        None if said.is_some_and(|said| said.measurable == Ok(PassMark::Countable)) => MissingTarget::Pace,
        Some(_) | None => MissingTarget::Number,
    }
}

/// The words that say the part, or the sentence.
fn in_statement(goal: &Goal, part: Part) -> Place {
    let path = crate::model::place::KeyPath::of("goal").index(goal.index).key("statement");
    let at = goal.said.as_deref().and_then(|said| part.said_at(said));
    at.map_or_else(|| Place::value(path.clone()), |at| Place::within(path.clone(), at))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(goal: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\nstatement = \"{goal}\"\n")).found(&RULE)
    }

    #[test]
    fn a_sentence_alone_is_enough() {
        assert!(found("Öka antalet följare från 4 200 till 4 830 före sommaren").is_empty());
        assert!(found("Post on Instagram 3 times a week").is_empty());
    }

    #[test]
    fn what_cannot_be_counted_from_is_asked_for() {
        assert_eq!(
            found("Grow followers by 2 % a month"),
            ["error goal[0].statement: no `target` can be told from the statement; add the whole growth from start to \
              end, as `target = \"+15%\"`"]
        );
        assert!(found("Post to Instagram every single Tuesday")[0].ends_with("add how often, as `target = \">= 1/week\"`"));
    }

    #[test]
    fn a_vague_goal_is_told_once() {
        assert!(found("More followers").is_empty());
        assert!(found("Launch the newsletter by May").is_empty());
    }
}
