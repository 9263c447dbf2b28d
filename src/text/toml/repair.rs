//! A text with repairs, and the way back from its bytes to those of the original.

use std::ops::Range;

/// A text in which broken lines have been mended or blanked, so that the rest can be read.
///
/// Most repairs keep the length. Those that insert are remembered, and [`Repaired::original`] takes them back.
#[derive(Debug, Clone)]
pub(crate) struct Repaired {
    text: String,
    /// Where bytes were inserted, in the order it was done: position in the text of that moment, and how many.
    inserted: Vec<(usize, usize)>,
}

impl Repaired {
    /// A text that is whole so far. A byte order mark becomes spaces: it is no mistake, and bytes keep their places.
    pub(crate) fn new(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').map_or_else(|| text.to_owned(), |rest| format!("   {rest}"));
        Self { text, inserted: Vec::new() }
    }

    /// The text with all repairs so far.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Turns a range into spaces. Line ends stay, so that lines keep their numbers.
    pub(crate) fn blank(&mut self, range: Range<usize>) {
        let blanked: String = self.text[range.clone()]
            .bytes()
            .map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' })
            .collect();
        self.text.replace_range(range, &blanked);
    }

    /// Inserts a text before a byte.
    pub(crate) fn insert(&mut self, at: usize, text: &str) {
        self.text.insert_str(at, text);
        self.inserted.push((at, text.len()));
    }

    /// Writes over blanks, keeping the length; for repairs that are as long as what they replace.
    pub(crate) fn overwrite(&mut self, at: usize, text: &str) {
        let end = (at + text.len()).min(self.text.len());
        self.text.replace_range(at..end, &text[..end - at]);
    }

    /// Where a byte of the repaired text stands in the original.
    pub(crate) fn original(&self, offset: usize) -> usize {
        self.inserted.iter().rev().fold(
            offset,
            |offset, &(at, length)| {
                if offset >= at + length { offset - length } else { offset.min(at) }
            },
        )
    }

    /// Where a range of the repaired text stands in the original.
    pub(crate) fn original_range(&self, range: &Range<usize>) -> Range<usize> {
        self.original(range.start)..self.original(range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::Repaired;

    #[test]
    fn insertions_are_taken_back() {
        let mut repaired = Repaired::new("[[goal]\nid = 1\n");
        repaired.insert(7, "]");
        assert_eq!(repaired.text(), "[[goal]]\nid = 1\n");
        assert_eq!(repaired.original(7), 7);
        assert_eq!(repaired.original(9), 8);
        repaired.blank(9..15);
        assert_eq!(repaired.text(), "[[goal]]\n      \n");
    }

    #[test]
    fn blanking_keeps_bytes_and_lines() {
        let mut repaired = Repaired::new("\u{feff}a = “x”\r\nb");
        let length = repaired.text().len();
        repaired.blank(3..length - 1);
        assert_eq!(repaired.text().len(), length);
        assert!(repaired.text().ends_with("\r\nb"));
    }
}
