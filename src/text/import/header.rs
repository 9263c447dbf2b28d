//! Column headings as they are compared: without what nobody sees, in lower case.
//!
//! Exports carry soft hyphens, zero-width characters, no-break spaces and decomposed letters. None of them changes what
//! a heading says, so none of them may change what it is taken for.

use unicode_normalization::UnicodeNormalization;

/// No heading has so many bytes. A cell that has is text of some sort, and is looked at no further.
const LONGEST: usize = 4096;

/// The heading as it is compared. Of a text that is too long for one the beginning, with a mark that no heading has.
pub(crate) fn plain(text: &str) -> String {
    if text.len() > LONGEST {
        return plain(&text[..text.floor_char_boundary(LONGEST)]) + " …";
    }
    let mut plain = String::with_capacity(text.len());
    for character in text.nfc().filter(|character| !is_invisible(*character)) {
        if character.is_whitespace() || character.is_control() {
            if !plain.is_empty() && !plain.ends_with(' ') {
                plain.push(' ');
            }
        } else {
            plain.extend(character.to_lowercase());
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Characters without width: soft hyphen, joiners, direction marks, a byte order mark in the middle of a text.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
}

/// What stands in for a word in brackets in a pattern: `amount spent (*)` fits `Amount spent (UAH)`.
const ANY_WORD: &str = "(*)";

/// What stands in for all the rest of a heading: `weekly *` fits `weekly total reach`.
const ANY_REST: &str = " *";

/// Whether a heading, plain already, is as the pattern says; and the word that stands for its `(*)`.
#[expect(clippy::option_option, reason = "does not fit, fits, and fits with a word are three different answers")]
pub(crate) fn fits<'h>(heading: &'h str, pattern: &str) -> Option<Option<&'h str>> {
    if let Some(before) = pattern.strip_suffix(ANY_REST) {
        return heading.strip_prefix(before).filter(|rest| rest.starts_with(' ')).map(|_| None);
    }
    match pattern.strip_suffix(ANY_WORD) {
        None => (heading == pattern).then_some(None),
        Some(before) => {
            let word = heading.strip_prefix(before)?.strip_prefix('(')?.strip_suffix(')')?;
            word.chars().all(char::is_alphanumeric).then_some(Some(word))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fits, plain};

    #[test]
    fn what_nobody_sees_does_not_count() {
        assert_eq!(
            plain(" Klick\u{ad}rate\u{200b} der\u{a0}\u{202f}Impressionen\t(%) "),
            "klickrate der impressionen (%)"
        );
        assert_eq!(plain("Ra\u{308}ckvidd"), plain("RÄCKVIDD"));
        assert_eq!(plain("\u{feff}\u{ad}"), "");
    }

    #[test]
    fn a_text_of_any_length_is_no_heading() {
        let long = format!("views{}x", "\u{a0}".repeat(10_000));
        assert_eq!(plain(&long), "views …");
        assert_eq!(plain(&"å".repeat(1_000_000)).len(), 4096 + " …".len());
    }

    #[test]
    fn a_word_in_brackets_may_be_any() {
        assert_eq!(fits("amount spent (uah)", "amount spent (*)"), Some(Some("uah")));
        assert_eq!(fits("amount spent", "amount spent (*)"), None);
        assert_eq!(fits("amount spent (u h)", "amount spent (*)"), None);
        assert_eq!(fits("views", "views"), Some(None));
        assert_eq!(fits("weekly total reach", "weekly *"), Some(None));
        assert_eq!(fits("weeklytotal", "weekly *"), None);
    }
}
