//! Slips in lists: a bracket that never closes, a comma left out.

use std::ops::Range;

use super::super::syntax::header_name;
use super::words::{CloseList, CommaBetween, ListNotClosed, ListWithoutComma};
use super::{Mend, Slip, line_around, trimmed};

/// Explains a list that does not parse: `line` is where the parser stumbled, which may be below the cause.
pub(super) fn explain(text: &str, line: &Range<usize>, stumbled: usize) -> Slip {
    let start = list_start(text, line);
    let content = &text[line.clone()];
    let fresh_entry = start.start < line.start && (is_entry(content) || header_name(content.trim()).is_some());
    let at_end = text[stumbled..].trim().is_empty();
    if fresh_entry || at_end {
        let end = if fresh_entry { line.start } else { text.len() };
        let first = line_around(text, start.start);
        return Slip {
            message: Box::new(ListNotClosed {}),
            help: Some(Box::new(CloseList {})),
            marked: trimmed(text, first),
            fix: None,
            mend: Mend::Blank(start.start..end),
        };
    }
    Slip {
        message: Box::new(ListWithoutComma {}),
        help: Some(Box::new(CommaBetween {})),
        marked: trimmed(text, line.clone()),
        fix: None,
        mend: Mend::Blank(start.start..line.end.max(list_end(text, line.end))),
    }
}

/// The line on which the list begins: the nearest `key = [` at or above.
fn list_start(text: &str, line: &Range<usize>) -> Range<usize> {
    let mut candidate = line.clone();
    loop {
        let content = &text[candidate.clone()];
        // The line where the parser stumbled counts only if the list begins on it.
        let opens = content.split_once('=').is_some_and(|(_, value)| value.contains('['));
        if is_entry(content) && (opens || candidate.start < line.start) {
            return candidate;
        }
        if candidate.start == 0 {
            return line.clone();
        }
        candidate = line_around(text, candidate.start - 1);
    }
}

/// The byte after the list's closing bracket, if one stands below.
fn list_end(text: &str, from: usize) -> usize {
    let mut end = from;
    for content in text[from..].split_inclusive('\n').skip(1) {
        if is_entry(content) || header_name(content.trim()).is_some() {
            return from;
        }
        end += content.len();
        if content.contains(']') {
            return end + text[from..].split_inclusive('\n').next().map_or(0, str::len);
        }
    }
    from
}

/// Whether a line looks like `key = …`.
fn is_entry(content: &str) -> bool {
    let Some((key, _)) = content.split_once('=') else { return false };
    let key = key.trim();
    let plain = |character: char| character.is_alphanumeric() || "-_.\"'".contains(character);
    !key.is_empty() && key.chars().all(plain)
}
