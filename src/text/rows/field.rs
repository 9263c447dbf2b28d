//! The fields of one line: `a,"b ""c""",d`. RFC 4180, save that a field never holds a line break.

mod cut;

use std::borrow::Cow;

pub(crate) use self::cut::cut;
use super::problem::{RowProblem, Trouble};

/// Calls `each` with the place (from 0) and the text of every field of a line, and gives how many there are.
///
/// Blanks around a field do not belong to it, unless they stand inside quotes.
///
/// # Errors
/// When a quoted field does not end, or goes on after its closing quote.
pub(crate) fn split<'line>(
    line: &'line str,
    delimiter: u8,
    mut each: impl FnMut(usize, Cow<'line, str>),
) -> Result<usize, RowProblem> {
    let mut rest = line;
    let mut place = 0;
    loop {
        // Only a field that begins with a quote, blanks aside, is quoted; a quote elsewhere is a letter like any other.
        let (field, after) = if may_be_quoted(rest) && trim_start_within(rest, delimiter).starts_with('"') {
            quoted(trim_start_within(rest, delimiter), delimiter)?
        } else {
            bare(rest, delimiter)
        };
        each(place, field);
        place += 1;
        match after {
            Some(after) => rest = after,
            None => return Ok(place),
        }
    }
}

/// Appends a field, in quotes where it would be misread without them. What no field can hold becomes a space: line
/// breaks and other control characters.
pub(crate) fn write(text: &str, delimiter: u8, out: &mut Vec<u8>) {
    if is_plain(text.as_bytes(), delimiter) {
        return out.extend_from_slice(text.as_bytes());
    }
    let clean: Cow<'_, str> =
        if text.bytes().any(is_unwritable) { text.replace(is_unwritable_char, " ").into() } else { text.into() };
    let bytes = clean.as_bytes();
    let needs_quotes = bytes.contains(&delimiter) || bytes.contains(&b'"') || clean.trim().len() != clean.len();
    if !needs_quotes {
        out.extend_from_slice(bytes);
        return;
    }
    out.push(b'"');
    for &byte in bytes {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

/// A quick yes for nearly every text: it needs no quotes, and nothing in it needs to be replaced.
fn is_plain(bytes: &[u8], delimiter: u8) -> bool {
    let is_printed = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    // A fold over all bytes, not `any`: it runs many at a time.
    let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == delimiter;
    let has_special = bytes.iter().fold(false, |found, &byte| found | is_special(byte));
    !has_special && is_printed(bytes.first()) && is_printed(bytes.last())
}

/// Whether a byte of a line shows that this is no line of text: a control character other than the tab.
pub(crate) fn is_unwritable(byte: u8) -> bool {
    byte < b' ' && byte != b'\t'
}

/// Whether a text holds what no field can hold, so that it would be written as another.
pub(crate) fn is_unwritable_text(text: &str) -> bool {
    text.bytes().any(is_unwritable)
}

fn is_unwritable_char(character: char) -> bool {
    u8::try_from(character).is_ok_and(is_unwritable)
}

/// A quick no for nearly every field: it begins with a letter or a digit.
fn may_be_quoted(rest: &str) -> bool {
    rest.as_bytes().first().is_some_and(|&first| !first.is_ascii_alphanumeric())
}

/// The line without its leading blanks, none of which is the delimiter.
fn trim_start_within(rest: &str, delimiter: u8) -> &str {
    rest.trim_start_matches(|character: char| character.is_whitespace() && character != char::from(delimiter))
}

/// A field without quotes, and what follows its delimiter.
fn bare(rest: &str, delimiter: u8) -> (Cow<'_, str>, Option<&str>) {
    match rest.bytes().position(|byte| byte == delimiter) {
        Some(end) => (Cow::Borrowed(trim(&rest[..end])), Some(&rest[end + 1..])),
        None => (Cow::Borrowed(trim(rest)), None),
    }
}

/// `str::trim`, with a quick way out for fields that begin and end with a printed ASCII character.
fn trim(field: &str) -> &str {
    let is_printed = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = field.as_bytes();
    if is_printed(bytes.first()) && is_printed(bytes.last()) { field } else { field.trim() }
}

/// A field in quotes, and what follows its delimiter. `rest` begins with the opening quote.
fn quoted(rest: &str, delimiter: u8) -> Result<(Cow<'_, str>, Option<&str>), RowProblem> {
    let inside = &rest[1..];
    let mut from = 0;
    let (close, after) = loop {
        let Some(quote) = inside[from..].find('"') else {
            return Err(RowProblem::of_line(Trouble::UnclosedQuote));
        };
        let after = &inside[from + quote + 1..];
        if !after.starts_with('"') {
            break (from + quote, after);
        }
        from += quote + 2;
    };
    let text = &inside[..close];
    let field = if text.contains('"') { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
    let after = trim_start_within(after, delimiter);
    match after.as_bytes().first() {
        None => Ok((field, None)),
        Some(&next) if next == delimiter => Ok((field, Some(&after[1..]))),
        Some(_) => Err(RowProblem::of_line(Trouble::TextAfterQuote)),
    }
}

#[cfg(test)]
mod tests {
    use super::{split, write};

    fn fields(line: &str, delimiter: u8) -> Option<Vec<String>> {
        let mut fields = Vec::new();
        split(line, delimiter, |_, field| fields.push(field.into_owned())).ok().map(|_| fields)
    }

    #[test]
    fn quotes_hold_delimiters_and_quotes() {
        assert_eq!(fields(r#"a,"b, ""c""",d"#, b','), Some(vec!["a".into(), "b, \"c\"".into(), "d".into()]));
        assert_eq!(fields(r#" a ;"  b" ; c"d "#, b';'), Some(vec!["a".into(), "  b".into(), "c\"d".into()]));
        assert_eq!(fields("", b','), Some(vec![String::new()]));
        assert_eq!(fields("a\t\t\"b\"\t", b'\t'), Some(vec!["a".into(), String::new(), "b".into(), String::new()]));
        assert_eq!(fields(r#"a,"b"#, b','), None, "unclosed");
        assert_eq!(fields(r#"a,"b"c"#, b','), None, "text after the closing quote");
        assert_eq!(fields(r#"a,"""""#, b','), Some(vec!["a".into(), "\"".into()]));
        assert_eq!(fields(r#"a,""""#, b','), None, "a quote, and still open");
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["", " ", "a,b", "\"", "\"\"", "a\"b", "\u{a0}x", "x\u{2003}", ",", "å;ä\tö", "\t"] {
            for delimiter in *b",;\t" {
                let mut line = Vec::new();
                write(text, delimiter, &mut line);
                line.push(delimiter);
                write(text, delimiter, &mut line);
                let line = String::from_utf8(line).expect("text in, text out");
                assert_eq!(fields(&line, delimiter), Some(vec![text.to_owned(); 2]), "{line:?}");
            }
        }
        let mut line = Vec::new();
        write("two\r\nlines\0", b',', &mut line);
        assert_eq!(line, b"\"two  lines \"");
    }
}
