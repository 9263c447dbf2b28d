//! Whether a workbook claims to hold more texts than it can: its reader makes room for so many before it has read one.

use std::io::{self, Write};

/// The name of the number in the list of the workbook's texts.
const NAME: &[u8] = b"uniqueCount";
/// A number of more digits is more than any export holds.
const MOST_DIGITS: usize = 7;
/// The name, the signs behind it and the digits take no more than this.
const LONGEST: usize = 256;

/// Whether a file of a workbook is the list of its texts.
pub(super) fn is_list_of_texts(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with("sharedstrings.xml")
}

/// Takes the list of texts as it is unpacked, keeps a few bytes of it, and knows whether it claimed too much.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// The last bytes: what is claimed may lie on the border of two writes.
    last: Vec<u8>,
    /// Whether more was claimed than any export holds.
    pub(super) are_absurd: bool,
}

impl Write for Claims {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.last.extend_from_slice(bytes);
        self.are_absurd |= claims(&self.last).any(|digits| digits > MOST_DIGITS);
        let kept = self.last.len().min(LONGEST);
        self.last.drain(..self.last.len() - kept);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How many digits each number has that is claimed within the bytes.
fn claims(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let named = bytes.windows(NAME.len()).enumerate().filter(|(_, window)| *window == NAME);
    named.map(|(start, _)| {
        let behind = &bytes[start + NAME.len()..];
        let is_sign = |byte: &&u8| byte.is_ascii_whitespace() || b"=\"'".contains(*byte);
        let signs = behind.iter().take_while(is_sign).count();
        behind[signs..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::Claims;

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
    }
}
