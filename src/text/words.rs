//! Words of the three languages that several parsers read: letter case, small numbers, places inside a text.
//!
//! Comparing never allocates and never changes a text, so that what is left over is still a slice of what was written.
//! No-break spaces, which word processors put in front of units, compare like spaces.

use std::ops::Range;

/// Whether two words are the same but for letter case; `lower` is written in lower case.
pub(super) fn same(word: &str, lower: &str) -> bool {
    word.chars().flat_map(folded).eq(lower.chars())
}

/// The character in lower case, and any space as the plain one.
fn folded(character: char) -> std::char::ToLowercase {
    if character.is_whitespace() { ' '.to_lowercase() } else { character.to_lowercase() }
}

/// Whether a word is one of these, whatever its case.
pub(super) fn among(word: &str, lowers: &[&str]) -> bool {
    lowers.iter().any(|lower| same(word, lower))
}

/// What follows `lower` at the start of the text, whatever the case of the text; `None` when it does not start so.
pub(super) fn after_start<'t>(text: &'t str, lower: &str) -> Option<&'t str> {
    let length = same_length(text.char_indices(), lower.chars())?;
    text.get(length..)
}

/// What precedes `lower` at the end of the text, whatever the case of the text; `None` when it does not end so.
pub(super) fn before_end<'t>(text: &'t str, lower: &str) -> Option<&'t str> {
    let start = text.char_indices().rev().nth(lower.chars().count().checked_sub(1)?)?.0;
    same(&text[start..], lower).then(|| &text[..start])
}

/// What stands before and behind the first `lower` in the text, whatever the case of the text.
pub(super) fn split_at<'t>(text: &'t str, lower: &str) -> Option<(&'t str, &'t str)> {
    text.char_indices().find_map(|(at, _)| Some((&text[..at], after_start(&text[at..], lower)?)))
}

/// Bytes of the text that the expected characters take up, if it starts with them.
fn same_length(text: std::str::CharIndices<'_>, expected: std::str::Chars<'_>) -> Option<usize> {
    let mut written = text;
    for lower in expected {
        let (_, character) = written.next()?;
        if !folded(character).eq(std::iter::once(lower)) {
            return None;
        }
    }
    Some(written.offset())
}

/// Where a slice of a text lies in it, in bytes. `part` must have been cut from `text`.
pub(super) fn place(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + part.len()).min(text.len())
}

/// Numbers from one to twelve as words; articles count as one ("a year", "ett år").
pub(super) fn small_number(word: &str) -> Option<u32> {
    const WORDS: [&[&str]; 12] = [
        &["one", "a", "an", "en", "ett", "et", "ei", "én", "ét"],
        &["two", "två", "to"],
        &["three", "tre"],
        &["four", "fyra", "fire"],
        &["five", "fem"],
        &["six", "sex", "seks"],
        &["seven", "sju", "syv"],
        &["eight", "åtta", "åtte"],
        &["nine", "nio", "ni"],
        &["ten", "tio", "ti"],
        &["eleven", "elva", "elleve"],
        &["twelve", "tolv"],
    ];
    (1..).zip(WORDS).find(|(_, words)| among(word, words)).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::{after_start, before_end, place, same, small_number};

    #[test]
    fn case_is_ignored_in_every_alphabet() {
        assert!(same("MÅNDAG", "måndag") && same("Lørdag", "lørdag") && !same("mandag", "måndag"));
        assert_eq!(after_start("MINST 3", "minst"), Some(" 3"));
        assert_eq!(after_start("mi", "minst"), None);
        assert_eq!(after_start("Minst\u{a0}3", "minst "), Some("3"));
        assert_eq!(before_end("5 ÅR", "år"), Some("5 "));
        assert_eq!(before_end("r", "år"), None);
        // İ lower-cases to two characters: it is never taken for one of ours.
        assert_eq!(after_start("İnom", "inom"), None);
    }

    #[test]
    fn parts_know_their_place() {
        let text = "≥ 4 %";
        assert_eq!(place(text, &text[4..5]), 4..5);
    }

    #[test]
    fn number_words_are_known_in_three_languages() {
        assert_eq!(small_number("Sex"), Some(6));
        assert_eq!(small_number("elleve"), Some(11));
        assert_eq!(small_number("thirteen"), None);
    }
}
