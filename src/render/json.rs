//! JSON on its way out: one place that writes it, for every command.
//!
//! JSON asks only that the oldest control characters be escaped. Here every character that steers a terminal or turns
//! the reading order stands as `\uXXXX`: programs read the same text, and a person who looks at it is not deceived.

use std::fmt::Write;
use std::io;

use serde::Serialize;

use super::plain::steers;

/// A value in one line.
///
/// # Errors
/// When it is nothing that JSON can hold.
pub(crate) fn compact(value: &impl Serialize) -> io::Result<String> {
    Ok(escaped(serde_json::to_string(value)?))
}

/// A value over several lines, indented.
///
/// # Errors
/// When it is nothing that JSON can hold.
pub(crate) fn pretty(value: &impl Serialize) -> io::Result<String> {
    Ok(escaped(serde_json::to_string_pretty(value)?))
}

/// Such characters can only stand inside strings, where the escape means the same. All of them have four digits.
fn escaped(json: String) -> String {
    let is_told_apart = |character: char| character >= '\u{7f}' && steers(character);
    if !json.contains(is_told_apart) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for character in json.chars() {
        if is_told_apart(character) {
            // Writing to memory cannot fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(character));
        } else {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{compact, pretty};

    #[test]
    fn json_holds_no_character_that_steers_and_says_the_same() {
        let text = "a\u{202e}b\u{9b}c\u{7f}d\u{feff}e\u{1b}f\n\u{2028}å";
        for json in [compact(&[text]).expect("JSON"), pretty(&[text]).expect("JSON")] {
            assert!(!json.contains(|one: char| one != '\n' && super::steers(one)), "{json:?}");
            assert_eq!(serde_json::from_str::<Vec<String>>(&json).expect("JSON"), [text]);
        }
        assert_eq!(compact(&"\u{202e}å").expect("JSON"), "\"\\u202eå\"");
    }
}
