//! Tables that come to a file that is there already: goals, changes, follow-ups, the outcome, a mapping of columns.
//!
//! A line a key, with line feeds, without a remark. How they come behind a text is the business of `append`.

use super::fill::Known;
use super::quote::{key, quoted};
use super::values;
use crate::model::document::goal::GoalTable;
use crate::model::document::log::{ChangeTable, OutcomeTable, ReviewTable};

/// The goal as a table.
pub(crate) fn goal_block(goal: &GoalTable) -> String {
    table("[[goal]]", values::goal(goal))
}

/// A change that was made, as a table.
pub(crate) fn change_block(change: &ChangeTable) -> String {
    table("[[change]]", values::change(change))
}

/// What the columns of a file are, as a table of the team's settings: each heading with its series.
pub(crate) fn mapping_block(name: &str, columns: &[(&str, &str)]) -> String {
    let lines = columns.iter().map(|(heading, series)| format!("{} = {}\n", quoted(heading), quoted(series)));
    format!("[import.mapping.{}]\n{}", key(name), lines.collect::<String>())
}

/// A follow-up that was held, as a table.
pub(crate) fn review_block(review: &ReviewTable) -> String {
    table("[[review]]", values::held(review))
}

/// The final review, as a table with one below it for each goal.
pub(crate) fn outcome_block(outcome: &OutcomeTable) -> String {
    let goals = outcome.goal.iter().map(|goal| format!("\n{}", table("[[outcome.goal]]", values::goal_outcome(goal))));
    std::iter::once(table("[outcome]", values::outcome(outcome))).chain(goals).collect()
}

/// A table with its keys in line.
fn table(header: &str, values: Vec<Option<Known>>) -> String {
    let values: Vec<Known> = values.into_iter().flatten().collect();
    let width = values.iter().map(|known| known.key.len()).max().unwrap_or_default();
    let line = |known: &Known| format!("{:<width$} = {}\n", known.key, known.value);
    std::iter::once(format!("{header}\n")).chain(values.iter().map(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::{GoalTable, OutcomeTable, change_block, goal_block, mapping_block, outcome_block, review_block};
    use crate::model::day::Day;
    use crate::model::document::log::{ChangeTable, GoalOutcome, GoalResult, ReviewTable};
    use crate::model::document::shapes::Written;

    const ON: &str = "2027-05-10";

    fn day() -> Day {
        Day::parse_iso(ON).expect("a day")
    }

    #[test]
    fn a_goal_is_a_table_with_its_keys_in_line() {
        let goal = GoalTable {
            statement: Some("Grow \"it\"".to_owned()),
            target: Some(Written::Number(4830.0)),
            ..GoalTable::default()
        };
        assert_eq!(goal_block(&goal), "[[goal]]\nstatement = \"Grow \\\"it\\\"\"\ntarget    = 4830\n");
    }

    #[test]
    fn what_people_say_stays_on_its_line() {
        let change = ChangeTable {
            on: day(),
            did: "Moved\n5,000 \"SEK\" \\ \u{1b}".to_owned(),
            why: Some("why\u{202e}".into()),
        };
        assert_eq!(
            change_block(&change),
            "[[change]]\non  = 2027-05-10\ndid = \"Moved\\n5,000 \\\"SEK\\\" \\\\ \\u001B\"\nwhy = \"why\\u202E\"\n"
        );
        assert_eq!(review_block(&ReviewTable { on: day(), note: None }), "[[review]]\non = 2027-05-10\n");
    }

    #[test]
    fn a_mapping_may_have_any_name() {
        let block = mapping_block("my \"shop\"", &[("A = \u{1b}", "clicks@web")]);
        assert_eq!(block, "[import.mapping.\"my \\\"shop\\\"\"]\n\"A = \\u001B\" = \"clicks@web\"\n");
        assert!(block.parse::<toml::Table>().is_ok());
    }

    #[test]
    fn an_outcome_has_a_table_for_each_goal() {
        let goal = GoalOutcome {
            id: "followers".to_owned(),
            result: GoalResult::Met,
            value: Some(Written::Number(4841.0)),
            target: Some(Written::Text("4.5%".to_owned())),
        };
        let outcome = OutcomeTable { closed_on: day(), lesson: Some("Reels".to_owned()), goal: vec![goal] };
        let block = outcome_block(&outcome);
        assert_eq!(
            block,
            "[outcome]\nclosed_on = 2027-05-10\nlesson    = \"Reels\"\n\n[[outcome.goal]]\nid     = \"followers\"\n\
            result = \"met\"\nvalue  = 4841\ntarget = \"4.5%\"\n"
        );
        let read: toml::Table = block.parse().expect("TOML");
        let read: OutcomeTable = read["outcome"].clone().try_into().expect("an outcome");
        assert_eq!(read, outcome);
    }
}
