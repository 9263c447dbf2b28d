//! Which media a sentence names.

use super::lexicon::Lexicon;
use super::sense::Sense;
use super::token::{Kind, Token};
use crate::model::statement::Said;
use crate::say::Language;

/// How many words the longest name of a medium has.
const LONGEST_NAME: usize = 5;

/// The media named, each once, in the sentence's order. `own` are channels of the campaign's own.
pub(super) fn media(tokens: &[Token], language: Language, own: &[&str]) -> Vec<Said<String>> {
    let lexicon = Lexicon::media(language);
    let kept: Vec<&Token> =
        tokens.iter().filter(|token| !matches!(token.kind, Kind::Mark('-' | '\'' | '’' | '#' | '@'))).collect();
    let words: Vec<&str> =
        kept.iter().map(|token| if let Kind::Word(word) = &token.kind { word.as_str() } else { "" }).collect();
    let mut media: Vec<Said<String>> = Vec::new();
    let mut index = 0;
    while index < kept.len() {
        let window = &words[index..words.len().min(index + LONGEST_NAME)];
        let (name, length) = named(window, lexicon, own);
        if let Some(name) = name
            && !media.iter().any(|said| said.value == name)
        {
            media.push(Said { value: name, at: kept[index].at.start..kept[index + length - 1].at.end });
        }
        index += length;
    }
    media
}

/// The medium that the words begin with, and how many words it takes.
fn named(words: &[&str], lexicon: Lexicon, own: &[&str]) -> (Option<String>, usize) {
    let run = words.iter().take_while(|word| !word.is_empty()).count();
    let Some(first) = words[..run].first() else { return (None, 1) };
    if let Some(channel) = own.iter().find(|channel| channel.to_lowercase() == *first) {
        return (Some((*channel).to_owned()), 1);
    }
    if let Some(found) = lexicon.find(&words[..run]) {
        return (channel(found.sense), found.words);
    }
    let head = lexicon.beginning(first).and_then(channel);
    // Only names are guessed: "points" is no print.
    let is_name =
        |name: &String| !matches!(name.as_str(), "print" | "radio" | "tv" | "email" | "blog" | "podcast" | "sms" | "x");
    let guess = || lexicon.guess(first).and_then(channel).filter(is_name).filter(|_| first.len() >= 6);
    (head.or_else(guess), 1)
}

/// The platform's name, where a word names a medium.
fn channel(sense: Sense) -> Option<String> {
    match sense {
        Sense::Channel(name) => Some(name.to_owned()),
        _ => None,
    }
}
