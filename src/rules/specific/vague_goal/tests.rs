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

#[test]
fn each_reason_points_at_its_words() {
    for (statement, said) in [
        ("Get more followers", "the goal does not say how many: \"more\" is reached with one extra follower"),
        ("Get hundreds of followers", "the goal does not say how many: \"hundreds of\" has no limits: how many?"),
        ("Grow followers by posting 3 reels a week", "the goal does not say how many: \"3\" counts what you do for it, not what comes of it"),
        ("Be 30 % more visible", "the goal does not say what is counted: \"visible\" is nothing that anyone counts"),
        ("Launch the newsletter by May", "the goal does not say what is counted: it is something to do; it says nothing of what that brings"),
    ] {
        let found = found(&format!("statement = \"{statement}\""));
        let place = format!("error goal[0].statement: {said}; write it like \"");
        assert!(found.len() == 1 && found[0].starts_with(&place), "{statement}: {found:?}");
    }
}

#[test]
fn the_answer_speaks_the_reader_s_language_and_the_sentence_its_own() {
    let case = Case::of("[[goal]]\nstatement = \"Fler följare\"\nchannel = \"instagram\"\n");
    assert_eq!(
        case.say(&RULE, Language::Norwegian),
        ["error goal[0].statement: målet sier ikke hvor mange: «Fler» er nådd med én ny følger; skriv det som \
          «Öka antalet följare på Instagram från ___ till ___ senast den 31 augusti 2027»"]
    );
}

#[test]
fn what_is_known_is_filled_in() {
    let known = found("statement = \"Få flere følgere\"\nchannel = \"instagram\"\nbaseline = 4200\nend = 2027-06-30");
    assert!(known[0].contains("fra 4200 til ___ innen 30. juni 2027") || known[0].contains("fra 4 200 til ___"), "{known:?}");
}
