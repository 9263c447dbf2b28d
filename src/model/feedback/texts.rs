//! Texts that come again and again, each kept once.

use std::hash::{BuildHasher, Hasher, RandomState};

use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// A text among [`Texts`]. The first is the empty one, save where they are names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Text(u32);

/// Texts, each once, in the order in which they came. A log of a million rows has few of them, or long lists of short ones:
/// they stand in one piece of memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    bytes: String,
    ends: Vec<usize>,
    /// A part of a text's hash with its number, or [`NOTHING`]; a power of two of them, at most three of four taken.
    table: Vec<(u32, u32)>,
    hasher: RandomState,
}

/// An empty place in the table.
const NOTHING: u32 = u32::MAX;

/// The least table.
const LEAST: usize = 16;

/// So many texts are worth being looked up by several at the same time.
const MANY: usize = 1 << 16;

impl Text {
    /// The empty text, save where they are names.
    pub(crate) const EMPTY: Self = Self(0);

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
        self.reserve(1);
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

    /// The numbers of the texts of another list, where they have come before.
    pub(crate) fn find_all(&self, others: &Self) -> Vec<Option<Text>> {
        let find = |index: usize| self.find(others.at(index));
        if others.len() < MANY {
            (0..others.len()).map(find).collect()
        } else {
            (0..others.len()).into_par_iter().map(find).collect()
        }
    }

    /// Adds those texts that have not come before, as [`Texts::find_all`] has told.
    pub(crate) fn extend<'t>(&mut self, others: impl Iterator<Item = &'t str>, known: &[Option<Text>]) {
        self.reserve(known.iter().filter(|known| known.is_none()).count());
        for (text, _) in others.zip(known).filter(|(_, known)| known.is_none()) {
            self.add(text);
        }
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
        let mut hasher = self.hasher.build_hasher();
        hasher.write(text.as_bytes());
        hasher.finish() as u32
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

    /// Makes room for so many more, and keeps a quarter of the table empty.
    fn reserve(&mut self, more: usize) {
        let least = (self.ends.len() + more) / 3 * 4 + LEAST;
        if self.table.len() < least {
            self.grow(least.next_power_of_two());
        }
    }

    fn grow(&mut self, size: usize) {
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

    #[test]
    fn lists_are_put_together_as_one_by_one() {
        for count in [10, super::MANY + 10] {
            let (mut texts, mut one_by_one) = (Texts::default(), Texts::default());
            for number in 0..count / 2 {
                texts.add(&format!("text {}", number * 3));
                one_by_one.add(&format!("text {}", number * 3));
            }
            let mut others = Texts::default();
            (0..count).for_each(|number| _ = others.add(&format!("text {number}")));
            let known = texts.find_all(&others);
            texts.extend(others.iter(), &known);
            let numbers: Vec<_> = others.iter().map(|text| one_by_one.add(text)).collect();
            assert_eq!(texts, one_by_one);
            assert!(others.iter().zip(numbers).all(|(text, number)| texts.find(text) == Some(number)));
        }
    }
}
