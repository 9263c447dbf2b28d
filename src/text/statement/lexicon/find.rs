//! Finding the lexicon's phrases among a sentence's words.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::phrase::{ENDINGS, Part, Phrase};
use super::spelling::Speller;
use super::{Lists, MEDIA, OF_A_LANGUAGE, OF_ALL};
use crate::say::Language;
use crate::text::statement::sense::Sense;

/// The words of one language, and the metrics and channels of all, by their first letter.
///
/// Only what a sentence's words may be found in is ever laid out: the phrases that begin with the same two letters. That
/// counts where one sentence is read in a command that is over in milliseconds.
#[derive(Debug, Default)]
pub(in crate::text::statement) struct Lexicon {
    letters: [Letter; GROUPS],
}

/// The phrases whose first letter is of one group.
#[derive(Debug, Default)]
struct Letter {
    /// As they are written, with what they mean, and whether they are of the lexicon's own language.
    written: Vec<(&'static str, Sense, bool)>,
    /// Laid out to be found in by their [`second`] letter, each at the first word with it.
    by_second: [OnceLock<Box<Index>>; GROUPS],
    /// Single words that a slip of the hand may have meant: it may have been in the second letter.
    speller: OnceLock<Speller>,
}

/// So many groups of letters are told apart: those of the alphabet, mostly. The few others share one with them.
const GROUPS: usize = 32;

/// The group of a word's or phrase's first letter; `None` where there is nothing.
fn first(word: &str) -> Option<usize> {
    word.chars().next().map(|letter| letter as usize % GROUPS)
}

/// The group of its second letter; words of one letter have one of their own.
fn second(word: &str) -> usize {
    word.chars().nth(1).filter(|letter| letter.is_alphanumeric()).map_or(0, |letter| letter as usize % GROUPS)
}

/// Phrases to be found by their first word.
#[derive(Debug, Default)]
struct Index {
    /// Phrases whose first word stands as it is.
    exact: HashMap<&'static str, Vec<Phrase>>,
    /// Phrases whose first word takes endings, by its stem.
    inflected: HashMap<&'static str, Vec<Phrase>>,
}

/// The words of a phrase.
fn parts(phrase: &'static str) -> impl Iterator<Item = Part> {
    phrase.split([' ', '\'']).filter(|word| !word.is_empty()).map(Part::of)
}

impl Letter {
    /// The phrases that a word may be found in.
    fn index(&self, word: &str) -> &Index {
        let second_of_word = second(word);
        self.by_second[second_of_word].get_or_init(|| {
            let mut index = Index::default();
            let near = self.written.iter().filter(|(phrase, ..)| second(phrase) == second_of_word);
            near.for_each(|(phrase, sense, own)| index.add(phrase, *sense, *own));
            Box::new(index)
        })
    }

    /// The words of the lexicon's own language that a misspelt word may have meant.
    fn speller(&self) -> &Speller {
        self.speller.get_or_init(|| {
            let mut speller = Speller::default();
            for (phrase, sense, _) in self.written.iter().filter(|(.., own)| *own) {
                let mut parts = parts(phrase);
                if let (Some(only), None) = (parts.next(), parts.next()) {
                    speller.add(only.word, *sense);
                }
            }
            speller
        })
    }
}

impl Index {
    /// Takes a phrase in; `own` tells that it is of the lexicon's language.
    fn add(&mut self, phrase: &'static str, sense: Sense, own: bool) {
        let mut parts = parts(phrase);
        let Some(first) = parts.next() else { return };
        let rest: Vec<Part> = parts.collect();
        let by_first = if first.inflected { &mut self.inflected } else { &mut self.exact };
        by_first.entry(first.word).or_default().push(Phrase { rest, sense, own });
    }
}

/// What was found at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::text::statement) struct Found {
    /// How many words it takes up.
    pub(in crate::text::statement) words: usize,
    /// What it means.
    pub(in crate::text::statement) sense: Sense,
    /// Whether it is a word of the lexicon's own language.
    pub(in crate::text::statement) own: bool,
}

impl Lexicon {
    /// The lexicon of a language.
    pub(in crate::text::statement) fn of(language: Language) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; 3] = [const { OnceLock::new() }; 3];
        LEXICONS[language as usize].get_or_init(|| Self::build(OF_A_LANGUAGE, OF_ALL, language))
    }

    /// The media alone, as a language names them: "newsletter sign-ups" is a metric, and names a medium.
    pub(in crate::text::statement) fn media(language: Language) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; 3] = [const { OnceLock::new() }; 3];
        LEXICONS[language as usize].get_or_init(|| Self::build(&[], &[MEDIA], language))
    }

    /// Builds a lexicon of lists for the language alone and lists for all.
    fn build(of_a_language: &[Lists], of_all: &[Lists], language: Language) -> Self {
        let mut lexicon = Self::default();
        // The language's own words come first: of two phrases of one length the first is found.
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        for words in of_a_language.iter().chain(of_all).copied().flatten().copied().flatten() {
            words.of(language).for_each(|phrase| lexicon.add(phrase, words.sense, true));
        }
        for other in others {
            for words in of_all.iter().copied().flatten().copied().flatten() {
                words.of(other).for_each(|phrase| lexicon.add(phrase, words.sense, false));
            }
        }
        lexicon
    }

    /// Puts a phrase under its first letter.
    fn add(&mut self, phrase: &'static str, sense: Sense, own: bool) {
        if let Some(group) = first(phrase) {
            self.letters[group].written.push((phrase, sense, own));
        }
    }

    /// The phrases with the first letter of a word.
    fn letter(&self, word: &str) -> Option<&Letter> {
        first(word).map(|group| &self.letters[group])
    }

    /// The longest phrase that the words begin with; of equally long ones the first, those without endings first.
    pub(in crate::text::statement) fn find(&self, words: &[&str]) -> Option<Found> {
        let first = *words.first()?;
        let index = self.letter(first)?.index(first);
        let stems = ENDINGS.iter().filter_map(|ending| first.strip_suffix(ending)).filter(|stem| !stem.is_empty());
        let inflected = stems.filter_map(|stem| index.inflected.get(stem));
        let mut best: Option<&Phrase> = None;
        for phrase in index.exact.get(first).into_iter().chain(inflected).flatten() {
            // Most phrases are no longer than what has been found: those need no comparing.
            if best.is_none_or(|best| best.length() < phrase.length()) && phrase.begins(words) {
                best = Some(phrase);
            }
        }
        best.map(|phrase| Found { words: phrase.length(), sense: phrase.sense, own: phrase.own })
    }

    /// What a misspelt word meant: the nearest word of the lexicon, where one is near enough.
    pub(in crate::text::statement) fn guess(&self, word: &str) -> Option<Sense> {
        self.letter(word)?.speller().guess(word)
    }

    /// What a stem alone means.
    pub(super) fn stem(&self, stem: &str) -> Option<Sense> {
        let phrases = self.letter(stem)?.index(stem).inflected.get(stem)?;
        phrases.iter().find(|phrase| phrase.rest.is_empty()).map(|phrase| phrase.sense)
    }
}
