//! Words of a sentence, quoted as its reader quotes.

use std::ops::Range;

use crate::say::{Language, Show};

/// So many characters of a sentence are quoted at most.
const LONGEST: usize = 48;

/// Words that a sentence says, in quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quote(String);

impl Quote {
    /// The words at these bytes; cut short where they are long.
    pub(crate) fn of(text: &str, at: &Range<usize>) -> Self {
        let words = text.get(at.clone()).unwrap_or_default().trim();
        if words.chars().count() <= LONGEST {
            return Self(words.to_owned());
        }
        let cut: String = words.chars().take(LONGEST).collect();
        Self(format!("{}…", cut.trim_end()))
    }

    /// Whether there are no words to quote.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Show for Quote {
    fn show(&self, language: Language) -> String {
        match language {
            Language::English | Language::Swedish => format!("\"{}\"", self.0),
            Language::Norwegian => format!("«{}»", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Quote, Show};

    #[test]
    fn long_words_are_cut_short() {
        let text = "å".repeat(60);
        let shown = Quote::of(&text, &(0..text.len())).show(Language::Norwegian);
        assert_eq!(shown, format!("«{}…»", "å".repeat(48)));
        assert_eq!(Quote::of("fler följare", &(0..4)).show(Language::Swedish), "\"fler\"");
        assert!(Quote::of("å", &(1..2)).is_empty(), "not on a character's border");
    }
}
