//! Texts that come again and again, each kept once.

use std::hash::{BuildHasher, RandomState};

/// A text among [`Texts`]. The first is the empty one, save where they are names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Text(u32);

/// Texts, each once, in the order in which they came. A log of a million rows has few of them, or long lists of short ones:
/// they stand in one piece of memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    bytes: String,
    ends: Vec<usize>,
    /// A part of a text's hash with its number, or [`NOTHING`]; a power of two of them, at most half of them taken.
    table: Vec<(u32, u32)>,
    hasher: RandomState,
}

/// An empty place in the table.
const NOTHING: u32 = u32::MAX;

/// The least table.
const LEAST: usize = 16;

impl Text {
    /// Its number among the texts, from 0.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

impl Texts {
    /// With the empty text as the first: what a row without a text has.
    pub(crate) fn with_empty() -> Self {
        let mut texts = Self::default();
        texts.add("");
        texts
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text's number; a new one where it has not come before.
    pub(crate) fn add(&mut self, text: &str) -> Text {
        // Most rows leave most columns empty.
        if text.is_empty() && self.ends.first() == Some(&0) {
            return Text(0);
        }
        if self.table.len() < self.ends.len() * 2 + LEAST {
            self.grow();
        }
        let hash = self.hash(text);
        let place = self.place(hash, text);
        if self.table[place].1 == NOTHING {
            let number = u32::try_from(self.ends.len()).unwrap_or(NOTHING - 1);
            self.bytes.push_str(text);
            self.ends.push(self.bytes.len());
            self.table[place] = (hash, number);
        }
        Text(self.table[place].1)
    }

    /// The text's number, where it has come before.
    pub(crate) fn find(&self, text: &str) -> Option<Text> {
        if self.table.is_empty() {
            return None;
        }
        let number = self.table[self.place(self.hash(text), text)].1;
        (number != NOTHING).then_some(Text(number))
    }

    /// The text.
    pub(crate) fn get(&self, text: Text) -> &str {
        self.at(text.index())
    }

    /// The text with this number; nothing where there is none.
    pub(crate) fn at(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..end]
    }

    /// All of them, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.at(index))
    }

    #[expect(clippy::cast_possible_truncation, reason = "half of a hash is a hash")]
    fn hash(&self, text: &str) -> u32 {
        self.hasher.hash_one(text) as u32
    }

    /// Where the text stands in the table, or would stand.
    fn place(&self, hash: u32, text: &str) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let (known, number) = self.table[place];
            if number == NOTHING || (known == hash && self.at(number as usize) == text) {
                return place;
            }
            place = (place + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(LEAST * 2);
        let before = std::mem::replace(&mut self.table, vec![(0, NOTHING); size]);
        for entry in before.into_iter().filter(|(_, number)| *number != NOTHING) {
            let mut place = entry.0 as usize & (size - 1);
            while self.table[place].1 != NOTHING {
                place = (place + 1) & (size - 1);
            }
            self.table[place] = entry;
        }
    }
}

impl PartialEq for Texts {
    /// The same texts in the same order.
    fn eq(&self, other: &Self) -> bool {
        self.ends == other.ends && self.bytes == other.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn a_text_keeps_its_number() {
        let mut texts = Texts::with_empty();
        let names: Vec<String> = (0..5000).map(|number| format!("text {}", number * 7)).collect();
        let first: Vec<_> = names.iter().map(|name| texts.add(name)).collect();
        let again: Vec<_> = names.iter().map(|name| texts.add(name)).collect();
        assert_eq!((first.as_slice(), texts.len()), (again.as_slice(), 5001));
        assert!(
            names.iter().zip(&first).all(|(name, &text)| texts.get(text) == name && texts.find(name) == Some(text))
        );
        assert_eq!((texts.find("other"), texts.find("").map(super::Text::index)), (None, Some(0)));
        assert_eq!(Texts::default().find(""), None);
    }
}
