//! Whether two words are forms of one, and where a text uses a word: plurals, definite forms and verbs' endings of English,
//! Swedish and Norwegian, without a dictionary.
//!
//! The word itself is looked for and its endings; a form that changes inside (`man`, `män`) is another word here.

use std::ops::Range;

/// Endings that a word of four letters or more may take.
const ENDINGS: &[&str] = &[
    // English
    "s", "es", "d", "ed", "ing", "ly", //
    // Swedish and Norwegian
    "n", "t", "a", "e", "r", "en", "et", "ar", "er", "or", "na", "ne", "ene", "arna", "erna", "orna", "are", "ere",
    "ast", "est", "aste", "este", "ns", "ens", "ets", "de", "te", "ade", "at", "ande", "ende",
];
/// Endings that a word of three letters may take: with more of them it would soon be another word.
const SHORT_ENDINGS: &[&str] = &["s", "n", "en", "et", "ar", "er", "or", "ene", "arna", "erna", "orna"];
/// Endings that take the place of a last a, e or y: `synergy`, `synergies`; `flicka`, `flickor`.
const IN_PLACE: &[&str] = &["ies", "ied", "ing", "or", "orna", "ar", "arna", "er", "ene"];

/// Whether two words are forms of one; capitals do not count.
pub(crate) fn same_word(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (short, long) = if one.chars().count() <= other.chars().count() { (one, other) } else { (other, one) };
    short == long || is_form(&long, &short)
}

fn is_form(long: &str, short: &str) -> bool {
    let added = |endings: &[&str]| long.strip_prefix(short).is_some_and(|ending| endings.contains(&ending));
    let stem = short.strip_suffix(['a', 'e', 'y']);
    let in_place = || stem.is_some_and(|stem| long.strip_prefix(stem).is_some_and(|ending| IN_PLACE.contains(&ending)));
    match short.chars().count() {
        0..=2 => false,
        3 => added(SHORT_ENDINGS),
        _ => added(ENDINGS) || in_place(),
    }
}

/// Where a text first uses a word or several in a row, in any of their forms; in bytes. What has no letters, such as an
/// emoji, is looked for as it is.
pub(crate) fn find(text: &str, wanted: &str) -> Option<Range<usize>> {
    let wanted = wanted.trim();
    let wanted_words: Vec<&str> = words(wanted).into_iter().map(|at| &wanted[at]).collect();
    if wanted_words.is_empty() {
        let at = (!wanted.is_empty()).then(|| text.find(wanted)).flatten()?;
        return Some(at..at + wanted.len());
    }
    let words = words(text);
    let runs = words.windows(wanted_words.len());
    let mut found = runs.filter(|run| {
        let are_same = run.iter().zip(&wanted_words).all(|(at, wanted)| same_word(&text[at.clone()], wanted));
        are_same && run.windows(2).all(|pair| is_joint(&text[pair[0].end..pair[1].start]))
    });
    found.next().map(|run| run[0].start..run[run.len() - 1].end)
}

/// Whether words on both sides of this belong together: spaces, a hyphen.
fn is_joint(between: &str) -> bool {
    between.chars().all(|one| one.is_whitespace() || matches!(one, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}'))
}

/// Where the words of a text are: runs of letters and digits.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, one) in text.char_indices().filter(|(_, one)| one.is_alphanumeric()) {
        let end = at + one.len_utf8();
        match words.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{find, same_word};

    #[test]
    fn forms_of_three_languages_are_one_word() {
        for (one, other) in [
            ("reel", "Reels"),
            ("vibe", "vibes"),
            ("synergy", "synergies"),
            ("leverage", "leveraging"),
            ("kampanj", "kampanjerna"),
            ("flicka", "flickorna"),
            ("unik", "unika"),
            ("unik", "UNIKT"),
            ("løsning", "løsningene"),
            ("kunde", "kundene"),
            ("opplevelse", "opplevelser"),
            ("rea", "rean"),
            ("Världsledande", "världsledande"),
        ] {
            assert!(same_word(one, other) && same_word(other, one), "{one} {other}");
        }
        for (one, other) in
            [("art", "artisan"), ("rea", "read"), ("care", "cart"), ("vi", "vin"), ("", "s"), ("post", "poster ")]
        {
            assert!(!same_word(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_word_is_found_whole() {
        let found = |text: &'static str, wanted| find(text, wanted).map(|at| &text[at]);
        assert_eq!(found("Our World-Class coffee", "world class"), Some("World-Class"));
        assert_eq!(found("Ny synergi: synergier!", "synergier"), Some("synergi"));
        assert_eq!(found("The whole world. Class of 2027", "world-class"), None);
        assert_eq!(found("party", "art"), None);
        assert_eq!(found("So 🔥🔥", "🔥"), Some("🔥"));
        assert_eq!((found("text", " "), found("", "word")), (None, None));
    }

    proptest! {
        #[test]
        fn what_is_found_is_in_the_text(text in any::<String>(), wanted in any::<String>()) {
            if let Some(at) = find(&text, &wanted) {
                prop_assert!(text.get(at).is_some_and(|found| !found.is_empty()));
            }
        }
    }
}
