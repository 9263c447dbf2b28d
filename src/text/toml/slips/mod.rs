//! The usual slips of people who write TOML by hand, told in plain words with what to write instead.

mod header;
mod line;
mod list;
mod value;
mod words;

use std::ops::Range;

use crate::say::Sentence;

/// What a line got wrong.
#[derive(Debug)]
pub(super) struct Slip {
    /// What was found.
    pub(super) message: Box<dyn Sentence>,
    /// What to write instead.
    pub(super) help: Option<Box<dyn Sentence>>,
    /// The bytes to point at.
    pub(super) marked: Range<usize>,
    /// The edit that mends it, where there is one right edit.
    pub(super) fix: Option<(Range<usize>, String)>,
    /// How the text is made readable past it.
    pub(super) mend: Mend,
}

/// How a text is made readable past an error.
#[derive(Debug)]
pub(super) enum Mend {
    /// Leave the bytes out; the table they stand in is damaged.
    Blank(Range<usize>),
    /// Put something as long in their place; the table is whole again.
    Replace(Range<usize>, String),
    /// Put a name in quotes; the table is whole again.
    Quote(Range<usize>),
    /// Put something in; the table is whole again.
    Insert(usize, &'static str),
}

/// Explains the first error of a text: where the parser stumbled, and what it said.
pub(super) fn explain(text: &str, span: Range<usize>, said: &str) -> Slip {
    let line = line_around(text, span.start);
    let content = &text[line.clone()];
    if said.contains("array") && !said.contains("array table") {
        return list::explain(text, &line, span.start);
    }
    if said.contains("duplicate key") {
        return header::explain_duplicate(text, &line, span);
    }
    if content.trim_start().starts_with('[') {
        return header::explain(text, &line);
    }
    line::explain(text, &line, span, said)
}

/// The bytes of the line that holds a byte, without its line end.
pub(super) fn line_around(text: &str, offset: usize) -> Range<usize> {
    let offset = text.floor_char_boundary(offset.min(text.len()));
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |newline| offset + newline);
    let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
    start..end.max(start)
}

/// The bytes of a part of a line, without the white space around it.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

#[cfg(test)]
mod tests;
