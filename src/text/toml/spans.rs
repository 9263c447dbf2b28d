//! Where in the text a place is: from key paths to bytes.

use std::cell::OnceCell;
use std::ops::Range;

use super::repair::Repaired;
use super::syntax;
use super::tree::{Node, Tree};
use crate::model::place::{KeyPath, Spot};

/// A range of bytes of the original text; always on character borders and within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
}

/// Finds spots in one document.
///
/// Reads the text anew, once, when a key is first asked for: the values that rules work on stay free of spans.
#[derive(Debug)]
pub(crate) struct Spans<'t> {
    text: &'t str,
    tree: OnceCell<Tree>,
    /// The first byte of each line but the first.
    lines: OnceCell<Vec<usize>>,
}

impl<'t> Spans<'t> {
    /// For a text, broken or not.
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, tree: OnceCell::new(), lines: OnceCell::new() }
    }

    /// Where a spot is. A place that is not there stands at the nearest table that holds it, or at the file's start.
    pub(crate) fn find(&self, spot: &Spot) -> Span {
        let range = match spot {
            Spot::Whole | Spot::Row(..) => 0..0,
            Spot::Bytes(start, end) => *start..*end,
            Spot::Key(path) => self.nearest(path).map_or(0..0, |found| found.key.clone()),
            Spot::Name(path) => self.nearest(path).map_or(0..0, |found| found.name.clone()),
            Spot::Value(path) => self.nearest(path).map_or(0..0, |found| found.value.clone()),
            Spot::Within(path, inside) => {
                let value = self.nearest(path).map_or(0..0, |found| found.value.clone());
                within(self.text, value, inside.start..inside.end)
            }
        };
        clamp(self.text, range)
    }

    /// Every plain value of the text, as it is written, by its place.
    pub(crate) fn values(&self) -> Vec<(KeyPath, &'t str)> {
        let ranges = self.tree.get_or_init(|| tree(self.text)).values();
        let texts = ranges.into_iter().filter_map(|(path, range)| Some((path, self.text.get(range)?)));
        texts.collect()
    }

    /// Line and column of a byte on a character border, both from 1. A byte order mark takes no column.
    pub(crate) fn line_and_column(&self, byte: usize) -> (u64, u64) {
        let lines = self.lines.get_or_init(|| self.text.match_indices('\n').map(|(end, _)| end + 1).collect());
        let before = lines.partition_point(|start| *start <= byte);
        let start = before.checked_sub(1).map_or(0, |last| lines[last]);
        let characters = self.text[start..byte].trim_start_matches('\u{feff}').chars().count();
        (before as u64 + 1, characters as u64 + 1)
    }

    fn nearest(&self, path: &KeyPath) -> Option<&Node> {
        self.tree.get_or_init(|| tree(self.text)).nearest(path)
    }
}

/// The keys of a text. Most texts are whole and are read as they are; others as far as they can be repaired.
fn tree(text: &str) -> Tree {
    let whole = Repaired::new(text);
    Tree::of_whole(&whole).unwrap_or_else(|| Tree::of(&syntax::read(text).repaired))
}

/// A part of a string value. Strings with escapes are marked whole: their bytes are not those of the text.
fn within(text: &str, value: Range<usize>, inside: Range<usize>) -> Range<usize> {
    let written = text.get(value.clone()).unwrap_or_default();
    let simple = written.len() >= 2 && !written.contains('\\') && !written.starts_with("\"\"\"");
    let quoted = written.starts_with('"') || written.starts_with('\'');
    if !simple || !quoted || inside.end > written.len() - 2 {
        return value;
    }
    value.start + 1 + inside.start..value.start + 1 + inside.end
}

/// Brings a range inside the text and onto character borders.
fn clamp(text: &str, range: Range<usize>) -> Span {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.clamp(start, text.len()));
    Span { start, end }
}

#[cfg(test)]
mod tests {
    use super::{KeyPath, Spans, Spot};

    fn at<'t>(text: &'t str, spot: &Spot) -> &'t str {
        let span = Spans::of(text).find(spot);
        &text[span.start..span.end]
    }

    const TEXT: &str =
        "\u{feff}[campaign]\nname = \"Vår\"\n[[goal]]\ntarget = \"+15%\"\n[[goal]]\ntarget = 3\n[channel.blog]\n";

    #[test]
    fn places_are_found() {
        let target = KeyPath::of("goal").index(1).key("target");
        assert_eq!(at(TEXT, &Spot::Value(target.clone())), "3");
        assert_eq!(at(TEXT, &Spot::Key(target)), "target");
        assert_eq!(at(TEXT, &Spot::Key(KeyPath::of("campaign"))), "[campaign]");
        assert_eq!(at(TEXT, &Spot::Key(KeyPath::of("channel").key("blog"))), "[channel.blog]");
        assert_eq!(at(TEXT, &Spot::Name(KeyPath::of("channel").key("blog"))), "blog");
        assert_eq!(at(TEXT, &Spot::Key(KeyPath::of("goal").index(1))), "[[goal]]");
    }

    #[test]
    fn what_is_not_there_stands_at_its_table() {
        let missing = KeyPath::of("goal").index(0).key("baseline");
        assert_eq!(at(TEXT, &Spot::Key(missing)), "[[goal]]");
        assert_eq!(at(TEXT, &Spot::Key(KeyPath::of("budget"))), "");
    }

    #[test]
    fn parts_of_strings_are_found() {
        let first = KeyPath::of("goal").index(0).key("target");
        assert_eq!(at(TEXT, &Spot::Within(first.clone(), (1..3).into())), "15");
        assert_eq!(at(TEXT, &Spot::Within(first, (1..300).into())), "\"+15%\"");
    }

    #[test]
    fn a_broken_text_is_read_as_far_as_it_can_be() {
        let target = KeyPath::of("goal").index(0).key("target");
        assert_eq!(at("[[goal]\nid = 15%\ntarget = 3\n", &Spot::Value(target)), "3");
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        let spans = Spans::of("\u{feff}å = 1\n\nb = 2");
        let at = [0, 3, 5, 9, 10, 11, 16].map(|byte| spans.line_and_column(byte));
        assert_eq!(at, [(1, 1), (1, 1), (1, 2), (1, 6), (2, 1), (3, 1), (3, 6)]);
    }

    #[test]
    fn ranges_never_leave_the_text() {
        assert_eq!(at("å", &Spot::Bytes(1, 900)), "å");
    }
}
