//! The words that a goal's sentence is read by, in three languages, and how they are found in it.
//!
//! A phrase is written as in a dictionary: `~` behind a word lets it take the usual endings ("följar~" is följare,
//! följarna, följarnas). The longest phrase wins, and of equally long ones the first, so the order of the lists, of the
//! entries and of the phrases is part of what they say. Metrics and channels are found in every language, since Swedes
//! and Norwegians say "leads" and "reach"; the small words only in their own, since "to" is two in Norwegian.

mod channels;
mod compound;
mod find;
mod laid_out;
mod metrics;
mod numerals;
mod phrase;
mod spelling;
#[cfg(test)]
mod tests;
mod times;
mod verbs;
mod words;

pub(super) use find::{Found, Lexicon};
pub(super) use numerals::{Numeral, numeral};

use super::sense::Sense;
use crate::say::Language;

/// What phrases mean, in the three languages. Phrases are parted by semicolons.
#[derive(Debug, Clone, Copy)]
struct Words {
    /// What each of them means.
    sense: Sense,
    /// English phrases.
    english: &'static str,
    /// Swedish phrases.
    swedish: &'static str,
    /// Norwegian phrases.
    norwegian: &'static str,
}

impl Words {
    /// An entry of a list.
    const fn new(sense: Sense, english: &'static str, swedish: &'static str, norwegian: &'static str) -> Self {
        Self { sense, english, swedish, norwegian }
    }

    /// The phrases of one language.
    const fn list(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Swedish => self.swedish,
            Language::Norwegian => self.norwegian,
        }
    }
}

/// Lists of words, one subject each, in the order in which they are searched.
type Lists = &'static [&'static [Words]];

/// Every list of words, in the order in which they are searched. First stand those of words that belong to one language
/// only, then [`OF_ALL`] of words that are used across the languages, at last [`MEDIA`].
const LISTS: &[Lists] = &[words::LISTS, verbs::LISTS, times::LISTS, metrics::LISTS, &[channels::WORDS]];

/// The first of the lists of words that are used across the languages.
const OF_ALL: usize = 3;

/// The list of media, which is also searched alone.
const MEDIA: usize = 4;
