//! Finding the lexicon's phrases among a sentence's words.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::spelling::Speller;
use super::{OF_A_LANGUAGE, OF_ALL, Words};
use crate::say::Language;
use crate::text::statement::sense::Sense;

/// What words take behind them in the three languages: plural, definite form, genitive.
pub(super) const ENDINGS: &[&str] = &[
    "", "s", "n", "a", "e", "r", "t", "en", "et", "er", "ar", "or", "na", "ne", "an", "es", "ens", "ets", "ene", "ers",
    "ars", "nes", "nas", "ans", "arna", "orna", "erna", "erne", "enes", "arnas", "ornas", "ernas",
];

/// One phrase of the lexicon.
#[derive(Debug)]
struct Phrase {
    /// Its words but the first.
    rest: Vec<Part>,
    /// What it means.
    sense: Sense,
    /// Whether it is of the lexicon's own language; metrics are known in all.
    own: bool,
}

/// A word of a phrase.
#[derive(Debug)]
struct Part {
    word: &'static str,
    inflected: bool,
}

impl Part {
    fn of(word: &'static str) -> Self {
        word.strip_suffix('~').map_or(Self { word, inflected: false }, |word| Self { word, inflected: true })
    }

    fn is(&self, word: &str) -> bool {
        let end = word.strip_prefix(self.word);
        end.is_some_and(|end| end.is_empty() || (self.inflected && ENDINGS.contains(&end)))
    }
}

/// The words of one language, and the metrics and channels of all.
#[derive(Debug)]
pub(in crate::text::statement) struct Lexicon {
    /// Phrases whose first word stands as it is.
    exact: HashMap<&'static str, Vec<Phrase>>,
    /// Phrases whose first word takes endings, by its stem.
    inflected: HashMap<&'static str, Vec<Phrase>>,
    /// Single words that a slip of the hand may have meant.
    speller: Speller,
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
        LEXICONS[language as usize].get_or_init(|| Self::build(&[], &[super::channels::WORDS], language))
    }

    /// Builds a lexicon of lists for the language alone and lists for all.
    fn build(of_a_language: &[&'static [Words]], of_all: &[&'static [Words]], language: Language) -> Self {
        let mut lexicon = Self { exact: HashMap::new(), inflected: HashMap::new(), speller: Speller::default() };
        // The language's own words come first: of two phrases of one length the first is found.
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        for words in of_a_language.iter().chain(of_all).copied().flatten() {
            words.of(language).for_each(|phrase| lexicon.add(phrase, words.sense, true));
        }
        for other in others {
            for words in of_all.iter().copied().flatten() {
                words.of(other).for_each(|phrase| lexicon.add(phrase, words.sense, false));
            }
        }
        lexicon
    }

    fn add(&mut self, phrase: &'static str, sense: Sense, own: bool) {
        let mut parts = phrase.split([' ', '\'']).filter(|word| !word.is_empty()).map(Part::of);
        let Some(first) = parts.next() else { return };
        let rest: Vec<Part> = parts.collect();
        if rest.is_empty() && own {
            self.speller.add(first.word, sense);
        }
        let by_first = if first.inflected { &mut self.inflected } else { &mut self.exact };
        by_first.entry(first.word).or_default().push(Phrase { rest, sense, own });
    }

    /// The longest phrase that the words begin with.
    pub(in crate::text::statement) fn find(&self, words: &[&str]) -> Option<Found> {
        let first = *words.first()?;
        let mut best: Option<Found> = None;
        let mut consider = |phrases: Option<&Vec<Phrase>>| {
            for phrase in phrases.into_iter().flatten() {
                let length = phrase.rest.len() + 1;
                let longer = best.is_none_or(|best| best.words < length);
                if longer
                    && length <= words.len()
                    && phrase.rest.iter().zip(&words[1..]).all(|(part, word)| part.is(word))
                {
                    best = Some(Found { words: length, sense: phrase.sense, own: phrase.own });
                }
            }
        };
        consider(self.exact.get(first));
        for ending in ENDINGS {
            if let Some(stem) = first.strip_suffix(ending).filter(|stem| !stem.is_empty()) {
                consider(self.inflected.get(stem));
            }
        }
        best
    }

    /// What a misspelt word meant: the nearest word of the lexicon, where one is near enough.
    pub(in crate::text::statement) fn guess(&self, word: &str) -> Option<Sense> {
        self.speller.guess(word)
    }

    /// What a stem alone means.
    pub(super) fn stem(&self, stem: &str) -> Option<Sense> {
        let phrases = self.inflected.get(stem)?;
        phrases.iter().find(|phrase| phrase.rest.is_empty()).map(|phrase| phrase.sense)
    }
}
