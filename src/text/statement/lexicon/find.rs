//! Finding the lexicon's phrases among a sentence's words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spelling::{RIGHT, forgiven};
use super::{OF_A_LANGUAGE, OF_ALL, Words};
use crate::say::Language;
use crate::text::statement::sense::Sense;

/// What words take behind them in the three languages: plural, definite form, genitive.
const ENDINGS: &[&str] = &[
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
    /// Single words that a slip of the hand may have meant, with a mask of their letters.
    spelt: Vec<(&'static str, u32, Sense)>,
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
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::build(OF_A_LANGUAGE, OF_ALL, Language::English));
        static SWEDISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::build(OF_A_LANGUAGE, OF_ALL, Language::Swedish));
        static NORWEGIAN: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::build(OF_A_LANGUAGE, OF_ALL, Language::Norwegian));
        match language {
            Language::English => &ENGLISH,
            Language::Swedish => &SWEDISH,
            Language::Norwegian => &NORWEGIAN,
        }
    }

    /// The media alone, as a language names them: "newsletter sign-ups" is a metric, and names a medium.
    pub(in crate::text::statement) fn media(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::build(&[], &[super::channels::WORDS], Language::English));
        static SWEDISH: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::build(&[], &[super::channels::WORDS], Language::Swedish));
        static NORWEGIAN: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::build(&[], &[super::channels::WORDS], Language::Norwegian));
        match language {
            Language::English => &ENGLISH,
            Language::Swedish => &SWEDISH,
            Language::Norwegian => &NORWEGIAN,
        }
    }

    /// Builds a lexicon of lists for the language alone and lists for all.
    fn build(of_a_language: &[&'static [Words]], of_all: &[&'static [Words]], language: Language) -> Self {
        let mut lexicon = Self { exact: HashMap::new(), inflected: HashMap::new(), spelt: Vec::new() };
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
        if rest.is_empty() && own && first.word.chars().count() >= 5 && is_worth_guessing(sense) {
            self.spelt.push((first.word, letters(first.word), sense));
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
        let length = word.chars().count();
        let slips = forgiven(length);
        if slips == 0 || RIGHT.contains(&word) {
            return None;
        }
        let (mask, first) = (letters(word), word.chars().next());
        let near = |spelt: &&(&'static str, u32, Sense)| {
            let difference = spelt.0.chars().count().abs_diff(length);
            difference <= slips + 2
                && (spelt.1 ^ mask).count_ones() as usize <= 2 * slips + 2
                && spelt.0.chars().next() == first
        };
        let distance = |spelt: &str| {
            // The ending is forgiven: "folowers" is near "follower".
            let ended = ENDINGS
                .iter()
                .filter_map(|ending| word.strip_suffix(ending))
                .filter(|stem| stem.len() + 4 > spelt.len());
            ended.map(|stem| strsim::osa_distance(stem, spelt)).min().unwrap_or(usize::MAX)
        };
        let nearest = self
            .spelt
            .iter()
            .filter(near)
            .map(|spelt| (distance(spelt.0), spelt))
            .min_by_key(|(distance, _)| *distance);
        nearest
            .filter(|(distance, spelt)| *distance <= slips.min(forgiven(spelt.0.chars().count() + 1)))
            .map(|(_, spelt)| spelt.2)
    }

    /// What a compound begins with, where that is long enough to be no accident: "instagramkontot".
    pub(in crate::text::statement) fn beginning(&self, word: &str) -> Option<Sense> {
        const SHORTEST: usize = 4;
        let ends = word.char_indices().map(|(at, _)| at).rev().take_while(|at| *at >= SHORTEST);
        let mut found = ends.filter_map(|end| {
            self.inflected
                .get(&word[..end])
                .filter(|_| !matches!(&word[..end], "insta" | "avis" | "mail" | "snap" | "radio"))
        });
        found.find_map(|phrases| phrases.iter().find(|phrase| phrase.rest.is_empty()).map(|phrase| phrase.sense))
    }

    /// Splits a compound: "instagramföljarna" is Instagram and followers, "bloggtrafik" blog and visits. The last part
    /// is what it is, so it comes second.
    pub(in crate::text::statement) fn compound(&self, word: &str) -> Option<(Option<Sense>, Sense)> {
        const SHORTEST: usize = 4;
        if word.len() < 2 * SHORTEST {
            return None;
        }
        let borders = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 3 && word.len() - at >= SHORTEST);
        for at in borders {
            let (start, end) = word.split_at(at);
            let Some(tail) = self.find(&[end]).filter(|found| is_noun(found.sense)) else { continue };
            let joined = start.strip_suffix('s').filter(|stem| stem.len() >= 3);
            let head = std::iter::once(start).chain(joined).find_map(|head| self.find(&[head]));
            let head = head.map(|found| found.sense).filter(|sense| is_noun(*sense));
            // A stranger in front is taken along only before a word that is long enough to be no accident.
            if head.is_some() || end.chars().count() >= 6 {
                return Some((head, tail.sense));
            }
        }
        None
    }
}

/// Senses whose words are guessed when they are misspelt.
fn is_worth_guessing(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Metric(_)
            | Sense::Channel(_)
            | Sense::Up
            | Sense::Down
            | Sense::Month(_)
            | Sense::Multiple(_)
            | Sense::Percent
            | Sense::Unit(_)
            | Sense::Uncounted
    )
}

fn is_noun(sense: Sense) -> bool {
    matches!(sense, Sense::Metric(_) | Sense::Channel(_) | Sense::Awareness)
}

/// Which letters a word has, a bit each.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| mask | 1 << (u32::from(letter) % 32))
}
