//! Whether a text is a sentence that can be read at all.

use crate::model::statement::Statement;
use crate::say::{Sentence, sentence};

sentence! {
    EmptyLine {}
    en "there is nothing here: write what you want to reach",
    sv "här står inget: skriv vad ni vill nå",
    nb "her står det ingenting: skriv hva dere vil nå",
}

sentence! {
    NoWords {}
    en "there are no words here, only signs: write what you want to reach",
    sv "här finns inga ord, bara tecken: skriv vad ni vill nå",
    nb "her er det ingen ord, bare tegn: skriv hva dere vil nå",
}

sentence! {
    OtherLanguage {}
    en "no word here is one I know; I read English, Swedish and Norwegian",
    sv "inget ord här är ett jag känner till; jag läser svenska, norska och engelska",
    nb "ingen ord her er ord jeg kjenner; jeg leser norsk, svensk og engelsk",
}

/// A text that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Legible;

impl Legible {
    /// Whether the text can be read; else why not.
    pub(super) fn of(text: &str, statement: &Statement) -> Result<Self, Box<dyn Sentence>> {
        if text.chars().all(|character| character.is_whitespace() || character.is_control()) {
            return Err(Box::new(EmptyLine {}));
        }
        if !text.chars().any(char::is_alphanumeric) {
            return Err(Box::new(NoWords {}));
        }
        if statement.language.is_none() && statement.metric.is_none() && has_other_words(text, statement) {
            return Err(Box::new(OtherLanguage {}));
        }
        Ok(Self)
    }
}

/// Whether there are words beside the channels that it names. "+15 % Instagram" is short, and no foreign language.
fn has_other_words(text: &str, statement: &Statement) -> bool {
    let named = |at: usize| statement.channels.iter().any(|channel| channel.at.contains(&at));
    text.char_indices().any(|(at, character)| character.is_alphabetic() && !named(at))
}

#[cfg(test)]
mod tests {
    use super::{Legible, Statement};
    use crate::say::Language;

    #[test]
    fn what_is_no_sentence_is_told_from_what_is_none_of_ours() {
        let said = |text, language| {
            let statement = Statement { language, ..Statement::empty() };
            Legible::of(text, &statement).err().map(|reason| reason.say(Language::English))
        };
        assert!(said("", None).is_some_and(|said| said.starts_with("there is nothing here")));
        assert!(said(" \u{1b}\t", None).is_some_and(|said| said.starts_with("there is nothing here")));
        assert!(said("💥❤️ !!!", None).is_some_and(|said| said.starts_with("there are no words")));
        for other in ["Lisää seuraajia", "יותר עוקבים", "もっとフォロワー", "asdf"] {
            assert!(said(other, None).is_some_and(|said| said.starts_with("no word here")), "{other}");
        }
        assert_eq!(said("Be everywhere", Some(Language::English)), None);
    }
}
