//! The lists hold no phrase that can never be found.

use std::collections::HashSet;

use super::{Lists, MEDIA, OF_A_LANGUAGE, OF_ALL, metrics};
use crate::say::Language;

/// Small words that are found first as something else, and still told from their misspellings as words of growing: only
/// senses that are worth guessing are guessed.
const GUESSED_ONLY: &[&str] = &["ökade", "uppåt", "pluss"];

/// Phrases that stand twice in one language of lists that are searched together: the second is never found.
///
/// Words of a language and of all are not held against each other: what an English verb hides from the English, Swedes
/// find among the metrics.
fn repeated(lists: &[Lists]) -> Vec<String> {
    let mut repeated = Vec::new();
    for language in Language::ALL {
        let mut seen = HashSet::new();
        for words in lists.iter().copied().flatten().copied().flatten() {
            let again = words.of(language).filter(|phrase| !seen.insert(*phrase) && !GUESSED_ONLY.contains(phrase));
            repeated.extend(again.map(|phrase| format!("{}: {phrase} ({:?})", language.code(), words.sense)));
        }
    }
    repeated
}

#[test]
fn no_phrase_hides_another() {
    assert_eq!(repeated(OF_A_LANGUAGE), [""; 0]);
    assert_eq!(repeated(&[metrics::LISTS]), [""; 0]);
    assert_eq!(repeated(&[MEDIA]), [""; 0]);
}

#[test]
fn a_phrase_that_stands_twice_would_be_seen() {
    assert!(!repeated(&[MEDIA, MEDIA]).is_empty());
}

/// It would stand apart from the words that it is the stem of, by its second letter.
#[test]
fn no_stem_is_a_single_letter() {
    let is_too_short = |phrase: &&str| phrase.chars().nth(1) == Some('~');
    let lists = OF_A_LANGUAGE.iter().chain(OF_ALL).copied().flatten().copied().flatten();
    let short = lists.flat_map(|words| Language::ALL.map(|language| words.of(language).find(is_too_short)));
    assert_eq!(short.flatten().next(), None);
}
