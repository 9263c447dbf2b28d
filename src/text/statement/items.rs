//! A sentence as a row of senses: words found in the lexicon, numbers read, marks kept.

use std::ops::Range;

use super::lexicon::{Found, Lexicon};
use super::sense::Sense;
use super::token::{Kind, Token};
use crate::model::day::Day;

/// A piece of the sentence with what it means.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    /// What it means.
    pub(super) sense: Sense,
    /// The words in lower case.
    pub(super) text: String,
    /// A date in digits.
    pub(super) date: Option<DateInDigits>,
    /// Where it stands, in bytes of the sentence.
    pub(super) at: Range<usize>,
    /// Whether nothing stands between it and the piece before.
    pub(super) glued: bool,
    /// A second sense of the same word: the channel of "instagramföljare", the e-mail of "newsletter".
    pub(super) beside: Option<Sense>,
    /// Whether the language's own lexicon knows it.
    pub(super) own: bool,
}

/// How many words the longest phrase of a lexicon has that is looked for.
const LONGEST_PHRASE: usize = 6;

/// A date written in digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum DateInDigits {
    /// With its year.
    Day(Day),
    /// Day and month alone.
    DayMonth(u32, u32),
}

/// What the tokens mean by the lexicon. Digits stay [`Sense::Other`] until they are read.
pub(super) fn items(tokens: &[Token], lexicon: Lexicon, own: &[(Vec<String>, Sense)]) -> Vec<Item> {
    // Hyphens between words are left out, so that phrases are found through them.
    let is_hyphen = |index: usize| {
        let is_word =
            |at: usize| matches!(tokens.get(at).map(|token| &token.kind), Some(Kind::Word(_) | Kind::Digits(_)));
        let mark = matches!(tokens[index].kind, Kind::Mark('-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '&'));
        let between =
            index > 0 && is_word(index - 1) && is_word(index + 1) && tokens[index].glued && tokens[index + 1].glued;
        let numbers = index > 0
            && matches!(
                (&tokens[index - 1].kind, tokens.get(index + 1).map(|token| &token.kind)),
                (Kind::Digits(_), Some(Kind::Digits(_)))
            );
        mark && between && !numbers
    };
    let kept: Vec<&Token> = (0..tokens.len()).filter(|index| !is_hyphen(*index)).map(|index| &tokens[index]).collect();
    let words: Vec<&str> = kept.iter().map(|token| word(token)).collect();
    let mut items = Vec::with_capacity(kept.len());
    let mut index = 0;
    while index < kept.len() {
        let window = &words[index..words.len().min(index + LONGEST_PHRASE)];
        let run = window.iter().take_while(|word| !word.is_empty()).count();
        let found = own_name(&window[..run], own).or_else(|| lexicon.find(&window[..run]));
        let length = found.map_or(1, |found| found.words);
        items.push(item(&kept[index..index + length], found, lexicon));
        index += length;
    }
    items
}

/// The word of a token; empty for what no phrase goes through.
fn word(token: &Token) -> &str {
    match &token.kind {
        Kind::Word(word) => word,
        Kind::Digits(digits) if digits.len() <= 2 => digits,
        Kind::Mark('€') => "€",
        Kind::Mark('$') => "$",
        Kind::Mark('£') => "£",
        Kind::Mark('#') => "#",
        Kind::Mark('💬') => "💬",
        Kind::Mark('👍') => "👍",
        Kind::Mark('★') => "★",
        Kind::Mark('⭐') => "⭐",
        Kind::Digits(_) | Kind::Date(_) | Kind::DayMonth(..) | Kind::Mark(_) => "",
    }
}

/// A metric or channel of the campaign's own, by its name.
fn own_name(words: &[&str], own: &[(Vec<String>, Sense)]) -> Option<Found> {
    let begins = |name: &[String]| {
        !name.is_empty() && name.len() <= words.len() && name.iter().zip(words).all(|(one, other)| one == other)
    };
    let longest = own.iter().filter(|(name, _)| begins(name)).max_by_key(|(name, _)| name.len())?;
    Some(Found { words: longest.0.len(), sense: longest.1, own: true })
}

/// "Tjuedoble", "femtondubbla", "twentyfold": as many times, as a change in per cent.
fn multiple(word: &str) -> Option<f64> {
    const ENDS: &[&str] = &[
        "doble", "dobles", "dobling", "doblet", "dubbla", "dubblas", "dubbling", "dubblat", "faldiga", "faldigas",
        "fold", "doblar", "dubblar",
    ];
    let prefix = ENDS.iter().find_map(|end| word.strip_suffix(end)).filter(|prefix| !prefix.is_empty())?;
    let numeral =
        crate::say::Language::ALL.into_iter().find_map(|language| super::lexicon::numeral(prefix, language))?;
    let (super::lexicon::Numeral::Add(factor) | super::lexicon::Numeral::Multiply(factor)) = numeral;
    (factor > 1.0).then_some((factor - 1.0) * 100.0)
}

/// One item, of one token or of those that a phrase takes up.
fn item(tokens: &[&Token], found: Option<Found>, lexicon: Lexicon) -> Item {
    let (first, last) = (tokens[0], tokens[tokens.len() - 1]);
    let text = tokens.iter().map(|token| word(token)).collect::<Vec<_>>().join(" ");
    let mut item = Item {
        sense: found.map_or(Sense::Other, |found| found.sense),
        text,
        date: None,
        at: first.at.start..last.at.end,
        glued: first.glued,
        beside: None,
        own: found.is_some_and(|found| found.own),
    };
    match &first.kind {
        Kind::Date(day) => item.date = Some(DateInDigits::Day(*day)),
        Kind::DayMonth(day, month) => item.date = Some(DateInDigits::DayMonth(*day, *month)),
        Kind::Mark(mark) if found.is_none() => item.sense = Sense::Mark(*mark),
        Kind::Digits(digits) if found.is_none() => item.text.clone_from(digits),
        Kind::Word(word) if found.is_none() => {
            if let Some(percent) = multiple(word) {
                item.sense = Sense::Multiple(percent);
            } else if let Some((head, tail)) = lexicon.compound(word) {
                (item.sense, item.beside) = (tail, head);
            } else if let Some(sense) = lexicon.guess(word) {
                item.sense = sense;
            }
        }
        Kind::Word(_) | Kind::Digits(_) | Kind::Mark(_) => {}
    }
    item
}
