//! The fields of a line without quotes, found eight bytes at a time: millions of lines are read, and nearly all are so.

/// Each byte of a word holds this once.
const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = ONES << 7;
const LOW_BITS: u64 = !HIGH_BITS;

/// Calls `each` with the place (from 0) and the text of every field of a line, without the blanks around it, and gives
/// how many there are. `None` for a line that holds a quote: it may have been given fields, but not all.
pub(crate) fn cut<'line>(line: &'line str, delimiter: u8, each: impl FnMut(usize, &'line str)) -> Option<usize> {
    let mut knife = Knife { line, delimiter, each, place: 0, start: 0, has_blank: 0 };
    let (words, rest) = line.as_bytes().as_chunks();
    for (number, word) in words.iter().enumerate() {
        knife.word(number * 8, u64::from_le_bytes(*word))?;
    }
    if !rest.is_empty() {
        // Filled up with a letter, which means nothing here.
        let mut word = [b'a'; 8];
        word[..rest.len()].copy_from_slice(rest);
        knife.word(words.len() * 8, u64::from_le_bytes(word))?;
    }
    knife.field(line.len());
    Some(knife.place)
}

struct Knife<'line, Each> {
    line: &'line str,
    delimiter: u8,
    each: Each,
    place: usize,
    /// Where the next field begins.
    start: usize,
    /// Not 0 where that field may hold a blank.
    has_blank: u64,
}

impl<'line, Each: FnMut(usize, &'line str)> Knife<'line, Each> {
    /// Looks at the next eight bytes, which begin at `offset`.
    #[inline]
    fn word(&mut self, offset: usize, word: u64) -> Option<()> {
        if where_is(b'"', word) != 0 {
            return None;
        }
        let blanks = where_may_be_blank(word);
        self.has_blank |= blanks;
        let mut ends = where_is(self.delimiter, word);
        while ends != 0 {
            self.field(offset + ends.trailing_zeros() as usize / 8);
            self.has_blank = blanks;
            ends &= ends - 1;
        }
        Some(())
    }

    /// The field that ends here.
    #[inline]
    fn field(&mut self, end: usize) {
        let field = &self.line[self.start..end];
        (self.each)(self.place, if self.has_blank == 0 { field } else { field.trim() });
        self.place += 1;
        self.start = end + 1;
    }
}

/// The high bit of each byte that is this one.
fn where_is(byte: u8, word: u64) -> u64 {
    // A byte that is not 0 has a bit among the low ones, which then carries into the high one, or has the high one.
    let differs = word ^ (ONES * u64::from(byte));
    !(((differs & LOW_BITS) + LOW_BITS) | differs | LOW_BITS)
}

/// Not 0 where some byte is a blank or a part of a letter beyond ASCII, which may be one. May be not 0 without reason
/// where an earlier byte is so.
fn where_may_be_blank(word: u64) -> u64 {
    (word.wrapping_sub(ONES * u64::from(b'!')) | word) & HIGH_BITS
}

#[cfg(test)]
mod tests {
    use super::{cut, where_is};
    use crate::text::rows::split;
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    fn both(line: &str, delimiter: u8) -> (Option<Vec<String>>, Option<Vec<String>>) {
        let (mut quick, mut general) = (Vec::new(), Vec::new());
        let count = cut(line, delimiter, |place, field| {
            assert_eq!(place, quick.len());
            quick.push(field.to_owned());
        });
        let split = split(line, delimiter, |_, field| general.push(field.into_owned()));
        assert!(count.is_none_or(|count| count == quick.len()));
        (count.map(|_| quick), split.ok().map(|_| general))
    }

    #[test]
    fn a_line_with_a_quote_is_left_to_others() {
        assert_eq!(both("a,\"b\"", b',').0, None);
        assert_eq!(both("", b',').0, Some(vec![String::new()]));
    }

    proptest! {
        #[test]
        fn a_line_without_quotes_is_cut_as_it_is_split(line in "[a,;\\t \u{a0}\u{2003}å0+-]{0,40}") {
            for delimiter in *b",;\t" {
                let (quick, general) = both(&line, delimiter);
                prop_assert_eq!(quick, general);
            }
        }

        #[test]
        fn bytes_are_found_where_they_are(bytes in prop::array::uniform8(any::<u8>()), wanted in any::<u8>()) {
            let found = where_is(wanted, u64::from_le_bytes(bytes)).to_le_bytes();
            prop_assert_eq!(found, bytes.map(|byte| if byte == wanted { 0x80 } else { 0 }));
        }
    }
}
