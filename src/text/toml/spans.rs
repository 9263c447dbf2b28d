//! Where in the text a place is: from key paths to bytes.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::repair::Repaired;
use super::syntax;
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
/// Reads the text anew, once: only files with findings pay for it, and the values that rules work on stay free of spans.
#[derive(Debug)]
pub(crate) struct Spans<'t> {
    text: &'t str,
    places: BTreeMap<KeyPath, Found>,
}

/// Where a key and its value stand in the original text.
#[derive(Debug, Clone)]
struct Found {
    /// The key, or the header of a table.
    key: Range<usize>,
    /// The key's own name, inside the header too.
    name: Range<usize>,
    value: Range<usize>,
}

impl<'t> Spans<'t> {
    /// For a text, broken or not.
    pub(crate) fn of(text: &'t str) -> Self {
        let repaired = syntax::read(text).repaired;
        let (root, _) = DeTable::parse_recoverable(repaired.text());
        let mut places = BTreeMap::new();
        index_table(root.get_ref(), &KeyPath::root(), &repaired, &mut places);
        Self { text, places }
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

    /// Every value of the text that stands where it was written, as it is written.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&KeyPath, &'t str)> {
        self.places.iter().filter_map(|(path, found)| Some((path, self.text.get(found.value.clone())?)))
    }

    fn nearest(&self, path: &KeyPath) -> Option<&Found> {
        (1..=path.0.len()).rev().find_map(|length| self.places.get(&KeyPath(path.0[..length].to_vec())))
    }
}

fn index_table(table: &DeTable<'_>, path: &KeyPath, repaired: &Repaired, places: &mut BTreeMap<KeyPath, Found>) {
    for (key, value) in table {
        let at = path.key(key.get_ref());
        // A table's header is a better sign of it than the key inside the header.
        let header = value.get_ref().is_table() && value.span().start <= key.span().start;
        let found = Found {
            key: repaired.original_range(&if header { value.span() } else { key.span() }),
            name: repaired.original_range(&key.span()),
            value: repaired.original_range(&value.span()),
        };
        index_value(value, &at, repaired, places);
        places.insert(at, found);
    }
}

fn index_value(
    value: &Spanned<DeValue<'_>>,
    path: &KeyPath,
    repaired: &Repaired,
    places: &mut BTreeMap<KeyPath, Found>,
) {
    if let Some(table) = value.get_ref().as_table() {
        index_table(table, path, repaired, places);
    }
    for (index, item) in value.get_ref().as_array().into_iter().flatten().enumerate() {
        let at = path.index(index);
        let range = repaired.original_range(&item.span());
        index_value(item, &at, repaired, places);
        places.insert(at, Found { key: range.clone(), name: range.clone(), value: range });
    }
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
