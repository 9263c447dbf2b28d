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
    let wanted = plain(word);
    let length = wanted.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let limit = if length < 3 { 0 } else { (length / 3).max(1) };
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(&wanted, length, candidate, limit)?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters differ, if they are not more than `limit`.
fn distance(wanted: &str, length: usize, candidate: &str, limit: usize) -> Option<usize> {
    let candidate = plain(candidate);
    if candidate.chars().count().abs_diff(length) > limit {
        return None;
    }
    let distance = damerau_levenshtein(wanted, &candidate);
    (distance <= limit).then_some(distance)
}

/// The word without what is ignored.
fn plain(word: &str) -> String {
    let letters = word.chars().filter(|character| !matches!(character, '-' | '_' | ' '));
    letters.flat_map(char::to_lowercase).collect()
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
