//! The lists hold no phrase that can never be found, and nothing of them is lost on the way into the program.

use std::collections::HashSet;

use super::find::Lexicon;
use super::laid_out::LaidOut;
use super::{LISTS, Lists, MEDIA, OF_ALL, Words};
use crate::say::Language;

/// Small words that are found first as something else, and still told from their misspellings as words of growing: only
/// senses that are worth guessing are guessed.
const GUESSED_ONLY: &[&str] = &["ökade", "uppåt", "pluss"];

/// The phrases of an entry.
fn phrases(words: &Words, language: Language) -> impl Iterator<Item = &'static str> {
    words.list(language).split(';').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// The entries of lists.
fn entries(lists: &[Lists]) -> impl Iterator<Item = &Words> {
    lists.iter().copied().flatten().copied().flatten()
}

/// Phrases that stand twice in one language of lists that are searched together: the second is never found.
///
/// Words of a language and of all are not held against each other: what an English verb hides from the English, Swedes
/// find among the metrics.
fn repeated(lists: &[Lists]) -> Vec<String> {
    let mut repeated = Vec::new();
    for language in Language::ALL {
        let mut seen = HashSet::new();
        for words in entries(lists) {
            let again =
                phrases(words, language).filter(|phrase| !seen.insert(*phrase) && !GUESSED_ONLY.contains(phrase));
            repeated.extend(again.map(|phrase| format!("{}: {phrase} ({:?})", language.code(), words.sense)));
        }
    }
    repeated
}

#[test]
fn no_phrase_hides_another() {
    assert_eq!(repeated(&LISTS[..OF_ALL]), [""; 0]);
    assert_eq!(repeated(&LISTS[OF_ALL..MEDIA]), [""; 0]);
    assert_eq!(repeated(&LISTS[MEDIA..]), [""; 0]);
}

#[test]
fn a_phrase_that_stands_twice_would_be_seen() {
    assert!(!repeated(&[LISTS[MEDIA], LISTS[MEDIA]]).is_empty());
}

/// It would stand apart from the words that it is the stem of, by its second letter.
#[test]
fn no_stem_is_a_single_letter() {
    let is_too_short = |phrase: &&str| phrase.chars().nth(1) == Some('~');
    let short =
        entries(LISTS).flat_map(|words| Language::ALL.map(|language| phrases(words, language).find(is_too_short)));
    assert_eq!(short.flatten().next(), None);
}

/// A second space or apostrophe between two words, or one before the first, would never be matched.
#[test]
fn words_of_a_phrase_are_parted_once() {
    let is_odd = |phrase: &&str| phrase.split([' ', '\'']).any(|word| word.trim_end_matches('~').is_empty());
    let odd = entries(LISTS).flat_map(|words| Language::ALL.map(|language| phrases(words, language).find(is_odd)));
    assert_eq!(odd.flatten().next(), None);
}

#[test]
fn every_phrase_is_laid_out_where_its_words_are_looked_for() {
    for language in Language::ALL {
        for (entry, words) in entries(LISTS).enumerate() {
            for phrase in phrases(words, language) {
                let word = phrase.split([' ', '\'', '~']).next().unwrap_or_default();
                let is_it = |laid: &super::laid_out::Laid| (laid.entry, laid.letters) == (entry, phrase.as_bytes());
                let laid = LaidOut::of(language).beginning_like(word).filter(is_it);
                let senses: Vec<_> = laid.map(|laid| format!("{:?}", laid.sense())).collect();
                assert_eq!(senses, [format!("{:?}", words.sense)], "{phrase} of {language:?}");
            }
        }
    }
}

#[test]
fn the_longest_phrase_wins_then_the_first_without_an_ending() {
    let found = |words: &[&str]| Lexicon::of(Language::English).find(words).map(|found| (found.words, found.own));
    assert_eq!(found(&["go", "up", "by"]), Some((2, true)));
    assert_eq!(found(&["increases"]), Some((1, true)));
    assert_eq!(found(&["följarna"]), Some((1, false)), "metrics are found in every language");
    assert_eq!(found(&["ökning"]), None, "verbs only in their own");
    assert_eq!(found(&["", "up"]), None);
    assert_eq!(Lexicon::media(Language::English).find(&["increases"]), None);
}
