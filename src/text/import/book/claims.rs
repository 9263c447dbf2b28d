//! What a workbook's parts claim to hold, and how many texts one does: its reader makes room for as many as are claimed
//! before it has read one, and keeps all that it reads before the first cell.

use std::io::{self, Write};

/// The name of the number in the list of the workbook's texts.
const NAME: &[u8] = b"uniqueCount";
/// A number of more digits is more than any export holds.
const MOST_DIGITS: usize = 7;
/// How a text begins.
const TEXT: &[u8] = b"<si";
/// No export has more texts.
const MOST_TEXTS: usize = 4_000_000;
/// Nor a longer list of them.
const LONGEST_LIST: u64 = 128 << 20;
/// What is read before any sheet, and is short in every workbook: its styles, the names of its sheets, where its parts lie.
const SHORT_PARTS: [&str; 3] = ["styles.xml", "workbook.xml", ".rels"];
/// It is no longer than this.
const LONGEST_SHORT: u64 = 8 << 20;

/// Whether a part of a workbook is the list of its texts.
pub(super) fn is_list_of_texts(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("sharedstrings.xml")
}

/// How long a part may be, where it is kept whole while the workbook is read.
pub(super) fn longest(name: &str) -> Option<u64> {
    let lower = name.to_ascii_lowercase();
    let is_short = SHORT_PARTS.iter().any(|end| lower.ends_with(end));
    is_list_of_texts(name).then_some(LONGEST_LIST).or(is_short.then_some(LONGEST_SHORT))
}

/// Takes the list of texts as it is unpacked, keeps nothing of it, and knows whether it holds or claims too much.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// How much of the name was just read, and of the beginning of a text.
    of_name: usize,
    of_text: usize,
    /// How many digits of a claim were read; `None` where none is being read.
    digits: Option<usize>,
    /// How many texts began.
    texts: usize,
    /// Whether it is more than any export holds.
    pub(super) are_absurd: bool,
}

impl Claims {
    fn take(&mut self, byte: u8) {
        self.digits = match self.digits {
            Some(count) if byte.is_ascii_digit() => Some(count + 1),
            Some(0) if byte.is_ascii_whitespace() || b"=\"'".contains(&byte) => Some(0),
            Some(_) | None => None,
        };
        if further(&mut self.of_name, NAME, byte) {
            self.digits = Some(0);
        }
        self.texts += usize::from(further(&mut self.of_text, TEXT, byte));
        self.are_absurd |= self.digits.is_some_and(|count| count > MOST_DIGITS) || self.texts > MOST_TEXTS;
    }
}

/// Whether a byte ends the word of which so much was read.
fn further(of_word: &mut usize, word: &[u8], byte: u8) -> bool {
    *of_word = if byte == word[*of_word] { *of_word + 1 } else { usize::from(byte == word[0]) };
    let is_whole = *of_word == word.len();
    *of_word *= usize::from(!is_whole);
    is_whole
}

impl Write for Claims {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.take(*byte);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::{Claims, MOST_TEXTS, longest};

    fn are_absurd(parts: &[&str]) -> bool {
        let mut claims = Claims::default();
        for part in parts {
            claims.write_all(part.as_bytes()).expect("nothing fails");
        }
        claims.are_absurd
    }

    #[test]
    fn more_texts_than_any_export_holds_are_seen_wherever_the_bytes_are_cut() {
        let list = "<sst count='3' uniqueCount = \"99999999999\"><si/></sst>";
        for cut in 0..list.len() {
            assert!(are_absurd(&[&list[..cut], &list[cut..]]), "{cut}");
        }
        assert!(!are_absurd(&["<sst uniqueCount=\"1234567\">", "99999999"]));
        assert!(are_absurd(&[&"<si/>".repeat(MOST_TEXTS + 1)]));
        assert!(!are_absurd(&[&"<si/>".repeat(MOST_TEXTS)]));
    }

    #[test]
    fn only_parts_that_are_kept_whole_are_short() {
        assert!(longest("xl/styles.xml") < longest("xl/sharedStrings.xml"));
        assert_eq!(longest("xl/worksheets/sheet1.xml"), None);
    }
}
