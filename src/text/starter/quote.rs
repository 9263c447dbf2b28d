//! Values as TOML writes them.
//!
//! Any text becomes a correct string on one line. Characters that would steer a terminal or turn the reading order
//! are written by their numbers, so that the file shows what it holds.

use crate::model::document::shapes::Written;

/// A text between quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut toml = String::with_capacity(text.len() + 2);
    toml.push('"');
    for character in text.chars() {
        match character {
            '"' => toml.push_str("\\\""),
            '\\' => toml.push_str("\\\\"),
            '\n' => toml.push_str("\\n"),
            '\r' => toml.push_str("\\r"),
            '\t' => toml.push_str("\\t"),
            _ if is_unseen(character) => {
                let number = format!("\\u{:04X}", u32::from(character));
                toml.push_str(&number);
            }
            _ => toml.push(character),
        }
    }
    toml.push('"');
    toml
}

/// Control characters, marks that turn the reading order, separators of lines: all below U+10000.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}'
        )
}

/// A list of texts.
pub(super) fn list(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", quoted.join(", "))
}

/// A key: bare where TOML allows it.
pub(super) fn key(name: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.bytes().all(bare) { name.to_owned() } else { quoted(name) }
}

/// A number, or a text that holds one.
pub(super) fn written(value: &Written) -> String {
    match value {
        // Display never writes an exponent; whole numbers come without a point and stay exact.
        Written::Number(number) => number.to_string(),
        Written::Text(text) => quoted(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{key, list, quoted};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    #[test]
    fn strings_are_escaped_and_the_rest_stays_readable() {
        assert_eq!(quoted("Vår \"2027\" – C:\\"), "\"Vår \\\"2027\\\" – C:\\\\\"");
        assert_eq!(quoted("a\nb\0\u{1b}\u{7f}\u{202e}"), "\"a\\nb\\u0000\\u001B\\u007F\\u202E\"");
        assert_eq!(key("google-ads"), "google-ads");
        assert_eq!(key("東京"), "\"東京\"");
        assert_eq!(list(&["a".to_owned(), "b\"".to_owned()]), "[\"a\", \"b\\\"\"]");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in any::<String>(), other in any::<String>()) {
            let line = format!("{} = {}", key(&text), list(&[text.clone(), other.clone()]));
            prop_assert!(!line.contains(['\n', '\r']));
            let table: toml::Table = toml::from_str(&line).expect("correct TOML");
            let (read_key, value) = table.iter().next().expect("a key");
            let texts: Vec<&str> = value.as_array().expect("a list").iter().filter_map(|text| text.as_str()).collect();
            prop_assert_eq!(read_key, &text);
            prop_assert_eq!(texts, vec![text.as_str(), other.as_str()]);
        }
    }
}
