//! The word that was probably meant: for unknown keys, metrics, channels, days.
//!
//! It only proposes; nothing is ever corrected without the reader's doing.

use strsim::damerau_levenshtein;

/// Words longer than this are no slips of the keyboard, and comparing them would cost without end.
const LONGEST: usize = 64;

/// The candidate nearest to the word, if one is near enough: at most a third of its letters differ.
///
/// Case, `-`, `_` and spaces do not count as differences. Between equally near candidates the first in the order of
/// the alphabet is taken, so the answer does not hang on the order of the candidates.
pub(crate) fn closest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    Candidates::new(candidates).closest(word)
}

/// Words to choose from, made ready once for many questions.
#[derive(Debug)]
pub(crate) struct Candidates<'c>(Vec<Candidate<'c>>);

#[derive(Debug)]
struct Candidate<'c> {
    /// As it is compared.
    word: Plain,
    /// As it is written.
    written: &'c str,
}

/// A word without what is ignored.
#[derive(Debug)]
struct Plain {
    text: String,
    /// How many characters it has.
    length: usize,
    /// Which characters it has, one bit for all that are alike modulo 64.
    letters: u64,
}

impl<'c> Candidates<'c> {
    /// From these words.
    pub(crate) fn new(words: impl IntoIterator<Item = &'c str>) -> Self {
        let candidate = |written| Candidate { word: plain(written), written };
        let mut candidates: Vec<_> = words.into_iter().map(candidate).collect();
        candidates.sort_by_key(|candidate| candidate.word.length);
        Self(candidates)
    }

    /// The nearest to a word, as [`closest`] tells it.
    pub(crate) fn closest(&self, word: &str) -> Option<&'c str> {
        let wanted = plain(word);
        if wanted.length == 0 || wanted.length > LONGEST {
            return None;
        }
        let limit = if wanted.length < 3 { 0 } else { (wanted.length / 3).max(1) };
        let from = self.0.partition_point(|candidate| candidate.word.length + limit < wanted.length);
        self.0[from..]
            .iter()
            .take_while(|candidate| candidate.word.length <= wanted.length + limit)
            .filter_map(|candidate| Some((distance(&wanted, &candidate.word, limit)?, candidate.written)))
            .min()
            .map(|(_, written)| written)
    }
}

/// How many letters differ, if they are not more than `limit`.
fn distance(one: &Plain, other: &Plain, limit: usize) -> Option<usize> {
    // Each letter that only one of them has is a difference: most words are told apart without comparing further.
    let only = |these: u64, those: u64| (these & !those).count_ones() as usize;
    if only(one.letters, other.letters).max(only(other.letters, one.letters)) > limit {
        return None;
    }
    let distance = damerau_levenshtein(&one.text, &other.text);
    (distance <= limit).then_some(distance)
}

/// The word without what is ignored.
fn plain(word: &str) -> Plain {
    let letters = word.chars().filter(|character| !matches!(character, '-' | '_' | ' '));
    let text: String = letters.flat_map(char::to_lowercase).collect();
    let letters = text.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 64));
    Plain { length: text.chars().count(), letters, text }
}

#[cfg(test)]
mod tests {
    use super::closest;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    const METRICS: [&str; 6] = ["followers", "follows", "clicks", "click_rate", "reach", "följare"];

    #[test]
    fn slips_are_recognised() {
        for (slip, meant) in [
            ("folowers", "followers"),
            ("Folllowers", "followers"),
            ("clikcs", "clicks"),
            ("click-rate", "click_rate"),
            ("ClickRate", "click_rate"),
            ("reech", "reach"),
            ("foljare", "följare"),
        ] {
            assert_eq!(closest(slip, METRICS), Some(meant), "{slip}");
        }
    }

    #[test]
    fn what_is_far_off_suggests_nothing() {
        for word in ["banana", "", "x", "re", "revenue_growth", "--"] {
            assert_eq!(closest(word, METRICS), None, "{word}");
        }
        assert_eq!(closest(&"a".repeat(10_000), ["a"]), None);
        assert_eq!(closest("id", ["ID"]), Some("ID"));
    }

    #[test]
    fn ties_do_not_hang_on_the_order() {
        assert_eq!(closest("cat", ["car", "bat"]), Some("bat"));
        assert_eq!(closest("cat", ["bat", "car"]), Some("bat"));
    }

    proptest! {
        #[test]
        fn a_word_is_closest_to_itself(word in "[a-zåäöæø]{1,30}", other in any::<String>()) {
            prop_assert_eq!(closest(&word, [word.as_str()]), Some(word.as_str()));
            let _ = closest(&other, [word.as_str()]);
        }
    }
}
