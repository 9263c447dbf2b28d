//! Which of the three languages a sentence is in.

use super::lexicon::{self, Lexicon};
use super::sense::Sense;
use super::token::{Kind, Token};
use crate::say::Language;

/// The language: told by its small words, else by the words of the lexicon that only one language has, else the one
/// around it. `None` where nothing speaks for any of the three.
pub(super) fn language(tokens: &[Token], around: Option<Language>) -> Option<Language> {
    let words: Vec<&str> = tokens
        .iter()
        .filter_map(|token| if let Kind::Word(word) = &token.kind { Some(word.as_str()) } else { None })
        .collect();
    let detected = crate::text::language::detect(words.iter().copied());
    // Finnish has our letters, and none of our words.
    let is_known =
        |language: Language| (0..words.len().min(FIRST)).any(|at| Lexicon::of(language).find(&words[at..]).is_some());
    let detected = detected.filter(|language| words.iter().all(|word| word.is_ascii()) || is_known(*language));
    // A lexicon takes a while to lay out: it is opened for a second opinion only where the first may be wrong.
    if detected.is_some() && (detected == around || words.len() > SHORT) {
        return detected;
    }
    if detected.is_none() && around.is_some_and(is_known) {
        return around;
    }
    let mut counts = Language::ALL.map(|language| (language, 0));
    for at in 0..words.len().min(FIRST) {
        let told = Language::ALL.map(|language| told(&words[at..], language));
        // What all three say, or nobody, tells nothing.
        if told.contains(&0) {
            for ((_, count), points) in counts.iter_mut().zip(told) {
                *count += points;
            }
        }
    }
    if let Some(detected) = detected {
        let of =
            |wanted: Language| counts.iter().find(|(language, _)| *language == wanted).map_or(0, |(_, count)| *count);
        let other = counts.iter().max_by_key(|(_, count)| *count).map_or(detected, |(language, _)| *language);
        // One small word that two languages share is outvoted by several that only one has.
        return Some(if of(other) >= of(detected) + 4 { other } else { detected });
    }
    let most = counts.iter().map(|(_, own)| *own).max().filter(|most| *most > 0)?;
    let mut best = counts.iter().filter(|(_, own)| *own == most).map(|(language, _)| *language);
    let first = best.next().filter(|language| is_known(*language))?;
    let tied = around.filter(|around| *around == first || best.any(|other| other == *around));
    Some(tied.unwrap_or(first))
}

/// In longer sentences than this the small words alone tell.
const SHORT: usize = 7;

/// How many words are looked at: the rest of a long text would not turn it.
const FIRST: usize = 40;

/// What the word or phrase at the start of these says for a language.
fn told(words: &[&str], language: Language) -> u32 {
    let found = Lexicon::of(language).find(words).filter(|found| found.own);
    // Marketers of all three say "leads" and "Black Week"; a small word tells more.
    let weight = found.map_or(0, |found| match found.sense {
        Sense::Metric(_) | Sense::Channel(_) | Sense::Season | Sense::Scale(_) | Sense::Month(_) | Sense::Uncounted => {
            1
        }
        _ => 2,
    });
    let number = if lexicon::numeral(words[0], language).is_some() { 2 } else { 0 };
    weight + number + 2 * told_by_spelling(words[0], language)
}

/// Swedes and Norwegians spell the same sounds differently: "klick" and "klikk", "-era" and "-ere".
fn told_by_spelling(word: &str, language: Language) -> u32 {
    let (inside, ends): (&[&str], &[&str]) = match language {
        Language::English => (&["th", "wh", "ough"], &["ing", "tion", "ed"]),
        Language::Swedish => {
            (&["ck", "ä", "ö", "upp", "tj"], &["era", "erad", "erat", "orna", "arna", "tion", "tionen"])
        }
        Language::Norwegian => {
            (&["kk", "æ", "ø", "opp", "hv", "kj", "øy"], &["ere", "ert", "sjon", "sjonen", "ene", "rate", "raten"])
        }
    };
    let hits = inside.iter().filter(|part| word.contains(**part)).count()
        + ends.iter().filter(|end| word.len() > end.len() + 2 && word.ends_with(**end)).count();
    u32::try_from(hits).unwrap_or(u32::MAX)
}
