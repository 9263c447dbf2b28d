//! A table at the end of a campaign file that is there already: the file's own text, unchanged, then the table.
//!
//! TOML lets a table stand behind any other, so the end is always right, unless the list that it belongs to is written
//! as one value, `goal = [ … ]`, which takes no more.

/// Why a table cannot come to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotAdded {
    /// The text is no TOML that can be read.
    Unreadable,
    /// What it would come to is one value in brackets, or is there already and takes no second.
    OneValue,
}

/// `text` with `block` behind it, a blank line between them, in the text's own line ends. Every byte of the text stays.
///
/// # Errors
/// When the text cannot be read, or cannot take such a table.
pub(crate) fn with_block(text: &str, block: &str) -> Result<String, NotAdded> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let before = match text {
        _ if text.trim_start_matches('\u{feff}').is_empty() => String::new(),
        _ if !text.ends_with('\n') => line_end.repeat(2),
        _ if ends_blank(text) => String::new(),
        _ => line_end.to_owned(),
    };
    let longer = format!("{text}{before}{}", block.replace('\n', line_end));
    let old = parsed(text).ok_or(NotAdded::Unreadable)?;
    let wanted = parsed(block).and_then(|block| with_tables(old, block)).ok_or(NotAdded::OneValue)?;
    let new = parsed(&longer).ok_or(NotAdded::OneValue)?;
    // Printed, for two that hold `nan` would differ from themselves.
    if format!("{wanted:?}") == format!("{new:?}") { Ok(longer) } else { Err(NotAdded::OneValue) }
}

/// Whether the last line of a text that ends with a line end is blank.
fn ends_blank(text: &str) -> bool {
    text.lines().next_back().is_some_and(|line| line.trim().is_empty())
}

fn parsed(text: &str) -> Option<toml::Table> {
    text.trim_start_matches('\u{feff}').parse().ok()
}

/// What the text must come to: each list longer by the block's, each new table beside the old ones, or within one that
/// has none of its keys. `None` where a key is there already.
fn with_tables(mut old: toml::Table, block: toml::Table) -> Option<toml::Table> {
    for (key, value) in block {
        match (old.get_mut(&key), value) {
            (None, value) => {
                old.insert(key, value);
            }
            (Some(toml::Value::Array(list)), toml::Value::Array(more)) => list.extend(more),
            (Some(toml::Value::Table(table)), toml::Value::Table(more)) => {
                *table = with_tables(std::mem::take(table), more)?;
            }
            (Some(_), _) => return None,
        }
    }
    Some(old)
}

#[cfg(test)]
mod tests {
    use super::{NotAdded, with_block};
    use proptest::prelude::{any, prop_assert, proptest};

    const GOAL: &str = "[[goal]]\nstatement = \"Grow \\\"it\\\"\"\ntarget    = 4830\n";
    const CHANGE: &str = "[[change]]\non  = 2027-05-10\ndid = \"Moved\"\n";
    const OUTCOME: &str = "[outcome]\nclosed_on = 2027-09-06\n\n[[outcome.goal]]\nid = \"a\"\n";

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
            "[[change]]\non = 2027-05-01 # so\n[x]\n",
            "goal = []\n[x]\n",
            lines,
        ] {
            for block in [GOAL, CHANGE, OUTCOME] {
                let Ok(longer) = with_block(text, block) else {
                    assert_eq!((text, block), ("goal = []\n[x]\n", GOAL));
                    continue;
                };
                let rest = longer.strip_prefix(text).expect("the text comes first");
                assert_eq!(rest.replace("\r\n", "\n").trim_start(), block, "{text:?}");
                let crlf = text.contains('\r');
                assert_eq!(rest.matches("\r\n").count() == rest.matches('\n').count(), crlf, "{text:?}");
            }
        }
        assert!(with_block("[a]\n", GOAL).is_ok_and(|text| text.starts_with("[a]\n\n[[goal]]\n")));
        assert!(with_block("[a]", GOAL).is_ok_and(|text| text.starts_with("[a]\n\n[[goal]]\n")));
    }

    #[test]
    fn a_table_may_come_into_one_that_is_there() {
        let old = "[import.mapping.a]\nx = 1\n";
        assert_eq!(with_block(old, "[import.mapping.b]\nx = 1\n"), Ok(format!("{old}\n[import.mapping.b]\nx = 1\n")));
        assert_eq!(with_block(old, "[import.mapping.a]\ny = 1\n"), Err(NotAdded::OneValue));
    }

    #[test]
    fn what_takes_no_table_is_refused() {
        assert_eq!(with_block("goal = [{ id = \"a\" }]\n", GOAL), Err(NotAdded::OneValue));
        assert_eq!(with_block("[goal]\nid = \"a\"\n", GOAL), Err(NotAdded::OneValue));
        assert_eq!(with_block("goal = 3\n", GOAL), Err(NotAdded::OneValue));
        assert_eq!(with_block("[outcome]\n", OUTCOME), Err(NotAdded::OneValue), "there is one already");
        assert_eq!(with_block("[campaign\n", GOAL), Err(NotAdded::Unreadable));
        assert_eq!(with_block("name = '''open\n", GOAL), Err(NotAdded::Unreadable));
    }

    proptest! {
        #[test]
        fn any_text_stays_or_is_refused(text in any::<String>(), tail in ".{0,40}") {
            for text in [text.clone(), format!("[a]\nb = 1 #{tail}"), format!("[a]\r\nb = 1\r\n{text}")] {
                for block in [GOAL, CHANGE, OUTCOME] {
                    if let Ok(longer) = with_block(&text, block) {
                        prop_assert!(longer.starts_with(&text));
                    }
                }
            }
        }
    }
}
