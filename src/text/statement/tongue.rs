//! Which of the three languages a sentence is in.

use super::lexicon::Lexicon;
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
    if let Some(language) = crate::text::language::detect(words.iter().copied()) {
        return Some(language);
    }
    let counts = Language::ALL.map(|language| {
        let lexicon = Lexicon::of(language);
        let own = (0..words.len()).filter_map(|at| lexicon.find(&words[at..])).filter(|found| found.own);
        // Marketers of all three say "leads" and "Black Week"; a small word tells more.
        let weight = |sense| {
            if matches!(sense, Sense::Metric(_) | Sense::Channel(_) | Sense::Season | Sense::Scale(_)) { 1 } else { 2 }
        };
        let told: u32 = own.map(|found| weight(found.sense)).sum();
        (language, told + words.iter().map(|word| told_by_spelling(word, language)).sum::<u32>())
    });
    let most = counts.iter().map(|(_, own)| *own).max().filter(|most| *most > 0)?;
    let mut best = counts.iter().filter(|(_, own)| *own == most).map(|(language, _)| *language);
    let first = best.next()?;
    let around = around.filter(|around| best.any(|other| other == *around));
    Some(around.unwrap_or(first))
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
