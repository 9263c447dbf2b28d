//! Whether words begin with a phrase of the lexicon. Which of several phrases wins is not decided here.

/// What words take behind them in the three languages: plural, definite form, genitive.
pub(super) const ENDINGS: &[&str] = &[
    "", "s", "n", "a", "e", "r", "t", "en", "et", "er", "ar", "or", "na", "ne", "an", "es", "ens", "ets", "ene", "ers",
    "ars", "nes", "nas", "ans", "arna", "orna", "erna", "erne", "enes", "arnas", "ornas", "ernas",
];

/// How words begin with a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// How many words the phrase has.
    pub(super) words: usize,
    /// 0 where the first word stands as it is, else the number of its ending, from 1.
    pub(super) ending: usize,
}

/// How words begin with a phrase as it is written in the lists: with a `~` behind a word that takes endings.
pub(super) fn fit(phrase: &[u8], words: &[&str]) -> Option<Fit> {
    let (first, others) = words.split_first()?;
    let (ending, mut rest) = fit_word(phrase, first.as_bytes())?;
    let mut count = 1;
    for word in others {
        if rest.is_empty() {
            break;
        }
        rest = fit_word(rest, word.as_bytes())?.1;
        count += 1;
    }
    rest.is_empty().then_some(Fit { words: count, ending })
}

/// Whether a word is the first of a phrase: the number of its ending, as in [`Fit`], and the phrase's other words.
fn fit_word<'p>(phrase: &'p [u8], word: &[u8]) -> Option<(usize, &'p [u8])> {
    let same = phrase.iter().zip(word).take_while(|(one, other)| one == other).count();
    let (ending, rest) = match phrase[same..].split_first() {
        Some((b'~', rest)) => (1 + ENDINGS.iter().position(|ending| ending.as_bytes() == &word[same..])?, rest),
        _ if same == word.len() => (0, &phrase[same..]),
        _ => return None,
    };
    match rest.split_first() {
        None => Some((ending, rest)),
        Some((b' ' | b'\'', others)) => Some((ending, others)),
        Some(_) => None,
    }
}

/// The word of a phrase that has but one, without its `~`.
pub(super) fn only_word(phrase: &[u8]) -> Option<&str> {
    let word = phrase.strip_suffix(b"~").unwrap_or(phrase);
    let word = if word.iter().any(|byte| matches!(byte, b' ' | b'\'')) { None } else { Some(word) };
    std::str::from_utf8(word?).ok()
}
