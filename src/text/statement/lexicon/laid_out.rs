//! The lists of words as the program carries them: laid out while it is compiled, by the first two letters of a phrase.
//!
//! A command reads a sentence or two and is over in milliseconds. Were the lists cut into phrases and indexed when it
//! starts, that alone would take most of its time; so nothing is left to be done to them here but to look.

use super::{LISTS, Words};
use crate::say::Language;
use crate::text::statement::sense::Sense;

/// So many groups of letters are told apart: those of the alphabet, mostly. The few others share one with them.
const GROUPS: usize = 32;

/// Before the letters of a phrase stand the number of its entry, in two bytes, and how many bytes they take.
const BEFORE: usize = 3;

/// All phrases of a language.
pub(super) struct LaidOut {
    /// Where the phrases with the same first two letters begin, and at last where all end.
    begins: [u32; GROUPS * GROUPS + 1],
    /// The phrases one after the other, those of one beginning in the order of their entries.
    bytes: &'static [u8],
}

/// A phrase as it is written in the lists, `~` included.
#[derive(Debug, Clone, Copy)]
pub(super) struct Laid {
    /// Which entry of the lists it is of.
    pub(super) entry: usize,
    /// Its letters, in UTF-8.
    pub(super) letters: &'static [u8],
}

impl Laid {
    /// What it means.
    pub(super) fn sense(self) -> Sense {
        SENSES[self.entry]
    }
}

impl LaidOut {
    /// The phrases of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static ALL: [LaidOut; 3] = [
            LaidOut {
                begins: begins(Language::English),
                bytes: &bytes::<{ size(Language::English) }>(Language::English),
            },
            LaidOut {
                begins: begins(Language::Swedish),
                bytes: &bytes::<{ size(Language::Swedish) }>(Language::Swedish),
            },
            LaidOut {
                begins: begins(Language::Norwegian),
                bytes: &bytes::<{ size(Language::Norwegian) }>(Language::Norwegian),
            },
        ];
        &ALL[language as usize]
    }

    /// The phrases whose first two letters may be those of a word, in the order of the lists.
    pub(super) fn beginning_like(&self, word: &str) -> impl Iterator<Item = Laid> {
        let group = group(word.as_bytes());
        self.within(group, group + 1)
    }

    /// The phrases whose first letter may be that of a word; in the order of the lists only those with the same second.
    pub(super) fn with_first_of(&self, word: &str) -> impl Iterator<Item = Laid> {
        let first = group(word.as_bytes()) / GROUPS * GROUPS;
        self.within(first, first + GROUPS)
    }

    fn within(&self, from: usize, to: usize) -> impl Iterator<Item = Laid> {
        let mut rest = &self.bytes[self.begins[from] as usize..self.begins[to] as usize];
        std::iter::from_fn(move || {
            let (&[low, high, length], after) = rest.split_first_chunk::<BEFORE>()?;
            let (letters, next) = after.split_at_checked(usize::from(length))?;
            rest = next;
            Some(Laid { entry: usize::from(u16::from_le_bytes([low, high])), letters })
        })
    }
}

/// What the phrases of each entry mean.
static SENSES: [Sense; ENTRIES.len()] = {
    let mut senses = [Sense::Other; ENTRIES.len()];
    let mut entry = 0;
    while entry < ENTRIES.len() {
        senses[entry] = ENTRIES[entry].sense;
        entry += 1;
    }
    senses
};

/// The entries of all lists, in the order in which they are searched.
const ENTRIES: &[Words] = &in_a_row::<{ entries_before(LISTS.len()) }>();

/// How many entries the first so many groups of lists have.
pub(super) const fn entries_before(lists: usize) -> usize {
    let (mut entries, mut list, mut room) = (0, 0, 0);
    while list < lists {
        if room < LISTS[list].len() {
            entries += LISTS[list][room].len();
            room += 1;
        } else {
            (list, room) = (list + 1, 0);
        }
    }
    entries
}

const fn in_a_row<const ALL: usize>() -> [Words; ALL] {
    let mut entries = [Words::new(Sense::Other, "", "", ""); ALL];
    let (mut filled, mut list, mut room, mut entry) = (0, 0, 0, 0);
    while filled < ALL {
        if room == LISTS[list].len() {
            (list, room) = (list + 1, 0);
        } else if entry == LISTS[list][room].len() {
            (room, entry) = (room + 1, 0);
        } else {
            entries[filled] = LISTS[list][room][entry];
            (filled, entry) = (filled + 1, entry + 1);
        }
    }
    entries
}

/// The group of a word's or phrase's first two letters.
const fn group(text: &[u8]) -> usize {
    let Some(first) = last_byte_of_letter(text, 0) else { return 0 };
    let second = match last_byte_of_letter(text, first + 1) {
        // What stands behind a word of one letter is no letter of it.
        Some(second) if !text[second].is_ascii() || text[second].is_ascii_alphanumeric() => {
            text[second] as usize % GROUPS
        }
        Some(_) | None => 0,
    };
    text[first] as usize % GROUPS * GROUPS + second
}

/// Where the letter that begins at a byte has its last one, by which it is told from most others.
const fn last_byte_of_letter(text: &[u8], begin: usize) -> Option<usize> {
    if begin >= text.len() {
        return None;
    }
    let mut last = begin;
    while last + 1 < text.len() && text[last + 1] & 0b1100_0000 == 0b1000_0000 {
        last += 1;
    }
    Some(last)
}

/// The first phrase of a list, without the spaces around it, and what follows it.
const fn first_phrase(list: &[u8]) -> (&[u8], &[u8]) {
    let mut end = 0;
    while end < list.len() && list[end] != b';' {
        end += 1;
    }
    let (phrase, rest) = list.split_at(end);
    (phrase.trim_ascii(), if rest.is_empty() { rest } else { rest.split_at(1).1 })
}

/// How many bytes the phrases of a language take.
const fn size(language: Language) -> usize {
    begins(language)[GROUPS * GROUPS] as usize
}

/// Where the phrases of each group begin.
const fn begins(language: Language) -> [u32; GROUPS * GROUPS + 1] {
    let mut begins = [0; GROUPS * GROUPS + 1];
    let mut entry = 0;
    while entry < ENTRIES.len() {
        let mut list = ENTRIES[entry].list(language).as_bytes();
        while !list.is_empty() {
            let (phrase, rest) = first_phrase(list);
            if !phrase.is_empty() {
                begins[group(phrase) + 1] += taken_by(phrase);
            }
            list = rest;
        }
        entry += 1;
    }
    let mut group = 1;
    while group < begins.len() {
        begins[group] += begins[group - 1];
        group += 1;
    }
    begins
}

/// The phrases of a language, group by group.
const fn bytes<const BYTES: usize>(language: Language) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    let mut next = begins(language);
    let mut entry = 0;
    while entry < ENTRIES.len() {
        let mut list = ENTRIES[entry].list(language).as_bytes();
        while !list.is_empty() {
            let (phrase, rest) = first_phrase(list);
            if !phrase.is_empty() {
                let at = &mut next[group(phrase)];
                put(&mut bytes, *at as usize, entry, phrase);
                *at += taken_by(phrase);
            }
            list = rest;
        }
        entry += 1;
    }
    bytes
}

/// How many bytes a phrase takes.
#[expect(clippy::cast_possible_truncation, reason = "a longer phrase does not compile")]
const fn taken_by(phrase: &[u8]) -> u32 {
    assert!(phrase.len() <= u8::MAX as usize, "no phrase is so long");
    (BEFORE + phrase.len()) as u32
}

/// Writes a phrase down.
const fn put(bytes: &mut [u8], at: usize, entry: usize, phrase: &[u8]) {
    assert!(entry <= u16::MAX as usize, "there are not so many entries");
    [bytes[at], bytes[at + 1], ..] = entry.to_le_bytes();
    [bytes[at + 2], ..] = phrase.len().to_le_bytes();
    let (_, rest) = bytes.split_at_mut(at + BEFORE);
    rest.split_at_mut(phrase.len()).0.copy_from_slice(phrase);
}
