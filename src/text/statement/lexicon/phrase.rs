//! One phrase of the lexicon, and whether words are an instance of it. Which of several phrases wins is not decided here.

use crate::text::statement::sense::Sense;

/// What words take behind them in the three languages: plural, definite form, genitive.
pub(super) const ENDINGS: &[&str] = &[
    "", "s", "n", "a", "e", "r", "t", "en", "et", "er", "ar", "or", "na", "ne", "an", "es", "ens", "ets", "ene", "ers",
    "ars", "nes", "nas", "ans", "arna", "orna", "erna", "erne", "enes", "arnas", "ornas", "ernas",
];

/// One phrase of the lexicon, without its first word, by which it is looked up.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Its words but the first.
    pub(super) rest: Vec<Part>,
    /// What it means.
    pub(super) sense: Sense,
    /// Whether it is of the lexicon's own language; metrics are known in all.
    pub(super) own: bool,
}

impl Phrase {
    /// How many words it has.
    pub(super) fn length(&self) -> usize {
        self.rest.len() + 1
    }

    /// Whether words whose first is its first begin with it.
    pub(super) fn begins(&self, words: &[&str]) -> bool {
        self.length() <= words.len() && self.rest.iter().zip(&words[1..]).all(|(part, word)| part.is(word))
    }
}

/// A word of a phrase.
#[derive(Debug)]
pub(super) struct Part {
    /// The word, or its stem.
    pub(super) word: &'static str,
    /// Whether it takes endings.
    pub(super) inflected: bool,
}

impl Part {
    /// Reads a word as the lists have it: with a `~` where it takes endings.
    pub(super) fn of(word: &'static str) -> Self {
        word.strip_suffix('~').map_or(Self { word, inflected: false }, |word| Self { word, inflected: true })
    }

    /// Whether a word is this one, endings included.
    fn is(&self, word: &str) -> bool {
        let end = word.strip_prefix(self.word);
        end.is_some_and(|end| end.is_empty() || (self.inflected && ENDINGS.contains(&end)))
    }
}
