//! A goal at the end of a campaign file that is there already: the file's own text, unchanged, then one `[[goal]]`.
//!
//! TOML lets a table of a list stand behind any other table, so the end is always right, unless the goals are written
//! as one value, `goal = [ … ]`, which takes no more.

use super::fill::Known;
use super::values;
use crate::model::document::goal::GoalTable;

/// Why a goal cannot be added to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotAdded {
    /// The text is no TOML that can be read.
    Unreadable,
    /// Its goals are one value in brackets.
    OneValue,
}

/// The goal as a table, a line a key, with line feeds; without a remark.
pub(crate) fn goal_block(goal: &GoalTable) -> String {
    let values: Vec<Known> = values::goal(goal).into_iter().flatten().collect();
    let width = values.iter().map(|known| known.key.len()).max().unwrap_or_default();
    let line = |known: &Known| format!("{:<width$} = {}\n", known.key, known.value);
    std::iter::once("[[goal]]\n".to_owned()).chain(values.iter().map(line)).collect()
}

/// `text` with `block` behind it, a blank line between them, in the text's own line ends. Every byte of the text stays.
///
/// # Errors
/// When the text cannot be read, or cannot take a table for a goal.
pub(crate) fn with_goal(text: &str, block: &str) -> Result<String, NotAdded> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let before = match text {
        _ if text.trim_start_matches('\u{feff}').is_empty() => String::new(),
        _ if !text.ends_with('\n') => line_end.repeat(2),
        _ if ends_blank(text) => String::new(),
        _ => line_end.to_owned(),
    };
    let longer = format!("{text}{before}{}", block.replace('\n', line_end));
    let old = parsed(text).ok_or(NotAdded::Unreadable)?;
    let new = parsed(&longer).ok_or(NotAdded::OneValue)?;
    if is_one_more(&old, new) { Ok(longer) } else { Err(NotAdded::OneValue) }
}

/// Whether the last line of a text that ends with a line end is blank.
fn ends_blank(text: &str) -> bool {
    text.lines().next_back().is_some_and(|line| line.trim().is_empty())
}

fn parsed(text: &str) -> Option<toml::Table> {
    text.trim_start_matches('\u{feff}').parse().ok()
}

/// Whether one goal is all that has come to it.
fn is_one_more(old: &toml::Table, mut new: toml::Table) -> bool {
    let goals = new.get_mut("goal").and_then(toml::Value::as_array_mut);
    let Some(goals) = goals else { return false };
    goals.pop();
    if goals.is_empty() && !old.contains_key("goal") {
        new.remove("goal");
    }
    // Printed, for two that hold `nan` would differ from themselves.
    format!("{old:?}") == format!("{new:?}")
}

#[cfg(test)]
mod tests {
    use super::{GoalTable, NotAdded, goal_block, with_goal};
    use crate::model::document::shapes::Written;
    use proptest::prelude::{any, prop_assert, proptest};

    fn block() -> String {
        goal_block(&GoalTable {
            statement: Some("Grow \"it\"".to_owned()),
            target: Some(Written::Number(4830.0)),
            ..GoalTable::default()
        })
    }

    #[test]
    fn a_goal_is_a_table_with_its_keys_in_line() {
        assert_eq!(block(), "[[goal]]\nstatement = \"Grow \\\"it\\\"\"\ntarget    = 4830\n");
    }

    #[test]
    fn every_byte_before_it_stays() {
        let lines = "[campaign]\r\nname = \"Vår\" # ours\r\n[budget]\r\ntotal = 1\r\n[[budget.line]]\r\namount = nan";
        for text in [
            "",
            "\u{feff}",
            "# a remark alone",
            "[campaign]\n",
            "[campaign]\n\n",
            "\u{feff}[campaign]\nname = '''a\n[[goal]]\n'''",
            "[[goal]]\nid = \"a\"\n[[goal.milestones]]\nvalue = 1\n[channel.x]",
            "goal = []\n[x]\n",
            lines,
        ] {
            let Ok(longer) = with_goal(text, &block()) else {
                assert_eq!(text, "goal = []\n[x]\n");
                continue;
            };
            let rest = longer.strip_prefix(text).expect("the text comes first");
            assert_eq!(rest.replace("\r\n", "\n").trim_start(), block(), "{text:?}");
            let crlf = text.contains('\r');
            assert_eq!(rest.matches("\r\n").count() == rest.matches('\n').count(), crlf, "{text:?}");
        }
        assert!(with_goal("[a]\n", &block()).is_ok_and(|text| text.starts_with("[a]\n\n[[goal]]\n")));
        assert!(with_goal("[a]", &block()).is_ok_and(|text| text.starts_with("[a]\n\n[[goal]]\n")));
    }

    #[test]
    fn what_takes_no_table_is_refused() {
        assert_eq!(with_goal("goal = [{ id = \"a\" }]\n", &block()), Err(NotAdded::OneValue));
        assert_eq!(with_goal("[goal]\nid = \"a\"\n", &block()), Err(NotAdded::OneValue));
        assert_eq!(with_goal("goal = 3\n", &block()), Err(NotAdded::OneValue));
        assert_eq!(with_goal("[campaign\n", &block()), Err(NotAdded::Unreadable));
        assert_eq!(with_goal("name = '''open\n", &block()), Err(NotAdded::Unreadable));
    }

    proptest! {
        #[test]
        fn any_text_stays_or_is_refused(text in any::<String>(), tail in ".{0,40}") {
            for text in [text.clone(), format!("[a]\nb = 1 #{tail}"), format!("[a]\r\nb = 1\r\n{text}")] {
                if let Ok(longer) = with_goal(&text, &block()) {
                    prop_assert!(longer.starts_with(&text));
                }
            }
        }
    }
}
