//! Which of the three languages a sentence is in.

use super::lexicon::Lexicon;
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
        let own = (0..words.len()).filter(|at| lexicon.find(&words[*at..]).is_some_and(|found| found.own)).count();
        (language, own)
    });
    let most = counts.iter().map(|(_, own)| *own).max().filter(|most| *most > 0)?;
    let mut best = counts.iter().filter(|(_, own)| *own == most).map(|(language, _)| *language);
    let first = best.next()?;
    let around = around.filter(|around| best.any(|other| other == *around));
    Some(around.unwrap_or(first))
}
