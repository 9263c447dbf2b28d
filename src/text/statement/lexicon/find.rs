//! Finding the lexicon's phrases among a sentence's words.

use super::laid_out::{Laid, LaidOut, entries_before};
use super::phrase::{Fit, fit, only_word};
use super::spelling::{Spelt, guess};
use super::{MEDIA, OF_ALL};
use crate::say::Language;
use crate::text::statement::sense::Sense;

/// The words of one language, and the metrics and channels of all.
#[derive(Debug, Clone, Copy)]
pub(in crate::text::statement) struct Lexicon {
    language: Language,
    /// The first entry of the lists that counts.
    first: usize,
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
    pub(in crate::text::statement) const fn of(language: Language) -> Self {
        Self { language, first: 0 }
    }

    /// The media alone, as a language names them: "newsletter sign-ups" is a metric, and names a medium.
    pub(in crate::text::statement) const fn media(language: Language) -> Self {
        const FIRST: usize = entries_before(MEDIA);
        Self { language, first: FIRST }
    }

    /// The phrases that a word may be found in: those of the language first, then those that it shares with others.
    fn near(self, word: &str) -> impl Iterator<Item = (Laid, bool)> {
        const FIRST_OF_ALL: usize = entries_before(OF_ALL);
        let others = Language::ALL.into_iter().filter(move |other| *other != self.language);
        std::iter::once(self.language).chain(others).flat_map(move |language| {
            let own = language == self.language;
            let first = if own { self.first } else { self.first.max(FIRST_OF_ALL) };
            let phrases = LaidOut::of(language).beginning_like(word);
            phrases.filter(move |phrase| phrase.entry >= first).map(move |phrase| (phrase, own))
        })
    }

    /// The longest phrase that the words begin with; of equally long ones the first, those without endings first.
    pub(in crate::text::statement) fn find(self, words: &[&str]) -> Option<Found> {
        let mut best: Option<(Fit, Laid, bool)> = None;
        for (phrase, own) in self.near(words.first()?) {
            let Some(fit) = fit(phrase.letters, words) else { continue };
            let is_better = |(best, ..): &(Fit, Laid, bool)| {
                fit.words > best.words || fit.words == best.words && fit.ending < best.ending
            };
            if best.as_ref().is_none_or(is_better) {
                best = Some((fit, phrase, own));
            }
        }
        best.map(|(fit, phrase, own)| Found { words: fit.words, sense: phrase.sense(), own })
    }

    /// What a misspelt word meant: the nearest word of the lexicon's own language, where one is near enough.
    pub(in crate::text::statement) fn guess(self, word: &str) -> Option<Sense> {
        let phrases = LaidOut::of(self.language).with_first_of(word).filter(|phrase| phrase.entry >= self.first);
        let spelt = phrases.filter_map(|phrase| {
            let word = only_word(phrase.letters)?;
            Some(Spelt { word, entry: phrase.entry, sense: phrase.sense() })
        });
        guess(word, spelt)
    }

    /// What a stem alone means.
    pub(super) fn stem(self, stem: &str) -> Option<Sense> {
        let is_stem = |phrase: &Laid| phrase.letters.strip_suffix(b"~") == Some(stem.as_bytes());
        self.near(stem).map(|(phrase, _)| phrase).find(is_stem).map(Laid::sense)
    }
}
