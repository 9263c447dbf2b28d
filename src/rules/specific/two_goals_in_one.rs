//! Two outcomes in one sentence.

use std::ops::Range;

use crate::model::campaign::Goal;
use crate::model::place::{KeyPath, Place};
use crate::model::statement::Outcome;
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A statement with more than one outcome, each with a number of its own: "15 % more followers and 120 trial rides".
    ///
    /// ## Why it matters
    /// `plan` follows one number a goal, and so does a team: what of a goal that is half reached? Two goals can each be
    /// on time or late, and each gets the work that it needs.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// statement = "Grow Instagram followers by 15 % and get 2,000 likes by 31 August 2027"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// statement = "Grow Instagram followers by 15 % by 31 August 2027"
    /// baseline = 4200
    /// source = "Instagram Insights, every Monday"
    ///
    /// [[goal]]
    /// statement = "Get 2,000 likes on Instagram by 31 August 2027"
    /// source = "Instagram Insights, every Monday"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,followers,instagram,4200,,
    /// 2027-02-28,likes,instagram,70,,2027-02-22
    /// 2027-03-14,followers,instagram,4251,,
    /// 2027-03-14,likes,instagram,81,,2027-03-08
    /// ```
    "S105", "two-goals-in-one", Warning
}

sentence! {
    SeveralOutcomes { followed: String, others: All<String> }
    en "the statement holds more than one goal: `{followed}` is followed, {others} is not",
    sv "beskrivningen rymmer mer än ett mål: `{followed}` följs upp, men inte {others}",
    nb "beskrivelsen rommer mer enn ett mål: `{followed}` følges opp, men ikke {others}",
}

sentence! {
    FirstAlone { others: All<String> }
    en "the statement holds more than one goal: {others} is one of its own",
    sv "beskrivningen rymmer mer än ett mål: {others} är ett eget",
    nb "beskrivelsen rommer mer enn ett mål: {others} er et eget",
}

sentence! {
    SplitThem {}
    en "write a `[[goal]]` for each of them, with its own `statement`",
    sv "skriv en `[[goal]]` för vart och ett, med sin egen `statement`",
    nb "skriv en `[[goal]]` for hvert av dem, med sin egen `statement`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let further = goal.said.as_deref().map(|said| &said.further[..]).unwrap_or_default();
        let Some(first) = further.first() else { continue };
        let statement = KeyPath::of("goal").index(goal.index).key("statement");
        let place = Place::within(statement, range(first));
        let others = All(further.iter().map(|outcome| words(goal, outcome)).collect());
        let added = match &goal.metric {
            Some(metric) => found.add(&RULE, place, SeveralOutcomes { followed: metric.name.clone(), others }),
            None => found.add(&RULE, place, FirstAlone { others }),
        };
        added.help(SplitThem {});
    }
}

/// An outcome in the sentence's own words: "2,000 likes".
fn words(goal: &Goal, outcome: &Outcome) -> String {
    format!("\"{}\"", goal.words(range(outcome)).trim())
}

/// The bytes of the sentence from an outcome's number to its metric, whichever comes first.
fn range(outcome: &Outcome) -> Range<usize> {
    let number = &outcome.target.quantity.at;
    let metric = outcome.metric.as_ref().map_or(number, |metric| &metric.at);
    number.start.min(metric.start)..number.end.max(metric.end)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;
    use crate::say::Language;

    fn found(statement: &str, fields: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\nstatement = \"{statement}\"\n{fields}\n")).found(&RULE)
    }

    #[test]
    fn the_second_outcome_is_told() {
        assert_eq!(
            found("Grow Instagram followers by 15 % and get 2,000 likes by 31 August 2027", ""),
            ["warning goal[0].statement: the statement holds more than one goal: `followers` is followed, \"2,000 likes\" \
              is not; write a `[[goal]]` for each of them, with its own `statement`"]
        );
        let swedish = "[[goal]]\nstatement = \"15 % fler följare och 120 bokningar före midsommar\"\n";
        let said = Case::of(swedish).say(&RULE, Language::Swedish);
        assert!(said.len() == 1 && said[0].contains("`followers` följs upp, men inte \"120 bokningar\""), "{said:?}");
    }

    #[test]
    fn one_outcome_with_many_numbers_is_one() {
        for statement in [
            "Grow Instagram followers by 15 %, from 4,200 to 4,830, by 31 August 2027",
            "Grow from 1K to 2K followers by posting three reels a week",
            "Reach our 5,000 followers and more visibility",
            "",
        ] {
            assert!(found(statement, "metric = \"followers\"\ntarget = 4830").is_empty(), "{statement}");
        }
    }
}
