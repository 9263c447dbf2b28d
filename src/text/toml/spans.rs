//! Where in the text a place is: from key paths to bytes.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::repair::Repaired;
use super::syntax;
use crate::model::place::{KeyPath, Spot, Step};

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
/// Reads the text anew: only files with findings pay for it, and the values that rules work on stay free of spans.
#[derive(Debug)]
pub(crate) struct Spans<'t> {
    text: &'t str,
    repaired: Repaired,
}

/// What a step down the document came to.
struct Found<'t, 'v> {
    key: Range<usize>,
    name: Range<usize>,
    value: &'v Spanned<DeValue<'t>>,
}

impl<'t> Spans<'t> {
    /// For a text, broken or not.
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, repaired: syntax::read(text).repaired }
    }

    /// Where a spot is. A place that is not there stands at the nearest table that holds it, or at the file's start.
    pub(crate) fn find(&self, spot: &Spot) -> Span {
        let range = match spot {
            Spot::Whole | Spot::Row(..) => 0..0,
            Spot::Bytes(start, end) => *start..*end,
            Spot::Key(path) => self.lookup(path, |found| found.key),
            Spot::Name(path) => self.lookup(path, |found| found.name),
            Spot::Value(path) => self.lookup(path, |found| found.value.span()),
            Spot::Within(path, inside) => {
                let value = self.lookup(path, |found| found.value.span());
                within(self.text, value, inside.start..inside.end)
            }
        };
        clamp(self.text, range)
    }

    fn lookup(&self, path: &KeyPath, choose: impl Fn(Found<'_, '_>) -> Range<usize>) -> Range<usize> {
        let (root, _) = DeTable::parse_recoverable(self.repaired.text());
        let mut table = Some(root.get_ref());
        let mut array = None;
        let mut last = 0..0;
        for step in &path.0 {
            let found = match (step, table, array) {
                (Step::Key(key), Some(table), _) => find_key(table, key),
                (Step::Index(index), _, Some(array)) => find_index(array, *index),
                _ => None,
            };
            let Some(found) = found else { break };
            table = found.value.get_ref().as_table();
            array = found.value.get_ref().as_array();
            last = choose(found);
        }
        self.repaired.original_range(&last)
    }
}

fn find_key<'t, 'v>(table: &'v DeTable<'t>, wanted: &str) -> Option<Found<'t, 'v>> {
    let (key, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == wanted)?;
    // A table's header is a better sign of it than the key inside the header.
    let header = value.get_ref().is_table() && value.span().start <= key.span().start;
    Some(Found { key: if header { value.span() } else { key.span() }, name: key.span(), value })
}

fn find_index<'t, 'v>(array: &'v toml::de::DeArray<'t>, index: usize) -> Option<Found<'t, 'v>> {
    let value = array.get(index)?;
    Some(Found { key: value.span(), name: value.span(), value })
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
    fn ranges_never_leave_the_text() {
        assert_eq!(at("å", &Spot::Bytes(1, 900)), "å");
    }
}
