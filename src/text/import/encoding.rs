//! Which encoding a file is in, and its text.
//!
//! A byte order mark decides; else the zero bytes of UTF-16; else it is UTF-8 where it can be, and Windows-1252 where
//! it cannot. Nothing is guessed from how often letters occur.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// So much of a file's beginning tells UTF-16 from other encodings.
const LOOKED_AT: usize = 4096;

/// A file's text, and how it was written.
#[derive(Debug)]
pub(crate) struct Decoded<'b> {
    /// The text, without its byte order mark.
    pub(crate) text: Cow<'b, str>,
    /// The encoding by its usual name: `utf-8`, `utf-16le`, `windows-1252`.
    pub(crate) encoding: &'static str,
    /// Whether a byte order mark stood first.
    pub(crate) has_mark: bool,
    /// Whether some bytes meant nothing in that encoding.
    pub(crate) is_damaged: bool,
    /// Whether the encoding was only what is left when the others do not fit.
    pub(crate) is_assumed: bool,
}

/// Reads bytes as text. Never fails: bytes that mean nothing become U+FFFD, and that is told.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (text, is_damaged) = encoding.decode_without_bom_handling(&bytes[length..]);
        return Decoded { text, encoding: name(encoding), has_mark: true, is_damaged, is_assumed: false };
    }
    let without_mark = |encoding: &'static Encoding, is_assumed| {
        let (text, is_damaged) = encoding.decode_without_bom_handling(bytes);
        Decoded { text, encoding: name(encoding), has_mark: false, is_damaged, is_assumed }
    };
    match wide(bytes) {
        Some(encoding) => without_mark(encoding, false),
        None if is_utf_8(bytes) => without_mark(UTF_8, false),
        None => without_mark(WINDOWS_1252, true),
    }
}

/// Whether it is UTF-8. A character that was cut off at the very end of a file does not make the file another encoding.
fn is_utf_8(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
    }
}

/// UTF-16 without a mark: in text of our letters every other byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes[..bytes.len().min(LOOKED_AT)].as_chunks::<2>().0;
    let zeros = |place: usize| pairs.iter().filter(|pair| pair[place] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let (most, least) = (first.max(second), first.min(second));
    if pairs.len() < 2 || most * 2 < pairs.len() || least * 10 > pairs.len() {
        return None;
    }
    Some(if second > first { UTF_16LE } else { UTF_16BE })
}

fn name(encoding: &'static Encoding) -> &'static str {
    if encoding == UTF_16LE {
        "utf-16le"
    } else if encoding == UTF_16BE {
        "utf-16be"
    } else if encoding == UTF_8 {
        "utf-8"
    } else {
        "windows-1252"
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::decode;

    fn told(bytes: &[u8]) -> (String, &'static str, bool, bool) {
        let decoded = decode(bytes);
        (decoded.text.to_string(), decoded.encoding, decoded.has_mark, decoded.is_assumed)
    }

    #[test]
    fn a_mark_decides() {
        assert_eq!(told(b"\xFF\xFEa\0\xE5\0"), ("aå".into(), "utf-16le", true, false));
        assert_eq!(told(b"\xFE\xFF\0a\0\xE5"), ("aå".into(), "utf-16be", true, false));
        assert_eq!(told("\u{feff}å".as_bytes()), ("å".into(), "utf-8", true, false));
    }

    #[test]
    fn without_a_mark_the_bytes_decide() {
        assert_eq!(told(b"D\0a\0t\0e\0"), ("Date".into(), "utf-16le", false, false));
        assert_eq!(told(b"\0D\0a\0t\0e"), ("Date".into(), "utf-16be", false, false));
        assert_eq!(told("R\u{e4}ckvidd".as_bytes()), ("Räckvidd".into(), "utf-8", false, false));
        assert_eq!(told(b"R\xE4ckvidd"), ("Räckvidd".into(), "windows-1252", false, true));
        assert_eq!(told(b""), (String::new(), "utf-8", false, false));
    }

    proptest! {
        #[test]
        fn any_bytes_are_some_text(bytes in any::<Vec<u8>>()) {
            let _ = decode(&bytes);
        }
    }
}
