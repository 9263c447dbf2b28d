//! Wishes, and what is answered.

use super::RULE;
use crate::rules::testing::{CAMPAIGN, Case};
use crate::say::Language;

fn found(goal: &str) -> Vec<String> {
    Case::of(&format!("[[goal]]\n{goal}\n")).found(&RULE)
}

#[test]
fn fields_and_sentence_are_taken_together() {
    assert!(found("statement = \"Grow!\"\nmetric = \"followers\"\ntarget = \"+15%\"").is_empty());
    assert!(found("statement = \"Grow by 15 %\"\nmetric = \"followers\"").is_empty());
    assert!(found("statement = \"More followers\"\ntarget = \"+15%\"").is_empty());
    assert!(found("statement = \"Att få en miljon nya följare\"").is_empty());
    assert!(found("statement = \"Grow Instagram followers from 4,200 to 4,830\"").is_empty());
    assert!(found("metric = \"unheard_of\"\ntarget = \"what?\"").is_empty(), "told elsewhere");
}

#[test]
fn what_is_missing_is_told_without_a_sentence_too() {
    assert_eq!(
        found("metric = \"followers\""),
        ["error goal[0]: the goal does not say how many; add `target = \"+15%\"` to the goal"]
    );
    assert_eq!(
        found("target = \"+15%\"\nmetric = \" \""),
        ["error goal[0]: the goal does not say what is counted; add `metric = \"followers\"` to the goal"]
    );
    assert!(found("").first().is_some_and(|said| said.contains("no statement, no metric and no target")));
}

#[test]
fn by_when_is_asked_only_where_the_campaign_does_not_say() {
    let open = CAMPAIGN.replace("end = 2027-08-31\n", "");
    let file = format!("{open}[[goal]]\nstatement = \"Fler klick på bloggen\"\n");
    let said = Case::file(&file, None).say(&RULE, Language::Swedish);
    assert!(said[0].starts_with("error goal[0].statement: målet säger inte hur många eller till när"), "{said:?}");
}
