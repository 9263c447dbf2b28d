//! Few bytes compared, eight at a time: for names and the commas between them, a call to the system's library costs more
//! than the comparison.

/// Whether two short texts are the same.
#[inline]
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let ((words, rest), (other_words, other_rest)) =
        (one.as_bytes().as_chunks::<8>(), other.as_bytes().as_chunks::<8>());
    if one.len() != other.len() {
        return false;
    }
    let mut differs = 0;
    for (word, other) in words.iter().zip(other_words) {
        differs |= u64::from_ne_bytes(*word) ^ u64::from_ne_bytes(*other);
    }
    for (byte, other) in rest.iter().zip(other_rest) {
        differs |= u64::from(byte ^ other);
    }
    differs == 0
}

/// Bytes that lines of one kind all hold at one place.
#[derive(Debug)]
pub(super) struct Same {
    words: Box<[[u8; 8]]>,
    /// The bytes after the last word.
    rest: Box<[u8]>,
}

impl Same {
    pub(super) fn new(bytes: &[u8]) -> Self {
        let (words, rest) = bytes.as_chunks();
        Self { words: words.into(), rest: rest.into() }
    }

    /// What comes after these bytes, if `line` begins with them.
    #[inline]
    pub(super) fn before<'line>(&self, line: &'line [u8]) -> Option<&'line [u8]> {
        let mut line = line;
        for word in &self.words {
            let (first, after) = line.split_first_chunk()?;
            if u64::from_ne_bytes(*first) != u64::from_ne_bytes(*word) {
                return None;
            }
            line = after;
        }
        for byte in &self.rest {
            let (first, after) = line.split_first()?;
            if first != byte {
                return None;
            }
            line = after;
        }
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::{Same, is_same};
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn texts_are_the_same_where_they_are_equal(one in "[aå]{0,12}", other in "[aå]{0,12}") {
            prop_assert_eq!(is_same(&one, &other), one == other);
            prop_assert_eq!(is_same(&one, &one.clone()), true);
        }

        #[test]
        fn it_strips_what_a_prefix_is(
            bytes in prop::collection::vec(any::<u8>(), 0..40), length in 0_usize..40, changed in any::<prop::sample::Index>(),
        ) {
            let same = Same::new(&bytes[..length.min(bytes.len())]);
            prop_assert_eq!(same.before(&bytes), Some(&bytes[length.min(bytes.len())..]));
            let mut other = bytes;
            if !other.is_empty() {
                let place = changed.index(other.len());
                let prefix = other[..length.min(other.len())].to_vec();
                other[place] ^= 1;
                prop_assert_eq!(same.before(&other), other.strip_prefix(&*prefix));
                prop_assert_eq!(same.before(&other[..place]), other[..place].strip_prefix(&*prefix));
            }
        }
    }
}
