//! Whether a sentence's verb and its numbers go different ways: "increase followers from 5,000 to 4,000".

use std::ops::Range;

use crate::model::statement::{AimKind, Quantity, Statement, Unit};
use crate::rules::reasons::Quote;
use crate::say::{Amount, Sentence, sentence};

/// Beginnings of words that say more.
const UP: &[&str] = &[
    "grow", "increas", "rais", "boost", "gain", "more", "öka", "ökn", "höj", "växa", "fler", "øke", "økn", "hev",
    "vokse", "flere",
];

/// Beginnings of words that say less.
const DOWN: &[&str] = &[
    "reduc", "decreas", "lower", "cut", "shorten", "fewer", "minska", "sänk", "färre", "korta", "redusere", "senk",
    "færre", "kutte",
];

sentence! {
    SaysMore { word: Quote, from: Amount, to: Amount }
    en "{word} says more, but the numbers go down: from {from} to {to}",
    sv "{word} säger mer, men siffrorna går ned: från {from} till {to}",
    nb "{word} sier mer, men tallene går ned: fra {from} til {to}",
}

sentence! {
    SaysLess { word: Quote, from: Amount, to: Amount }
    en "{word} says less, but the numbers go up: from {from} to {to}",
    sv "{word} säger mindre, men siffrorna går upp: från {from} till {to}",
    nb "{word} sier mindre, men tallene går opp: fra {from} til {to}",
}

/// What contradicts what; `None` where both go the same way, or only one of them says which.
pub(super) fn reason(text: &str, statement: &Statement) -> Option<Box<dyn Sentence>> {
    let from = statement.baseline.as_ref()?;
    let to = statement.target.as_ref().filter(|aim| aim.kind == AimKind::Absolute).map(|aim| &aim.quantity)?;
    let (start, end) = (comparable(from), comparable(to));
    let said = |starts: &[&str]| first_word(text, starts).map(|at| Quote::of(text, &at));
    let (from, to) = (Amount(from.value), Amount(to.value));
    // A sentence with words for both ways, "more sales at a lower price", says neither of this number alone.
    match (said(UP), said(DOWN)) {
        (Some(word), None) if end < start => Some(Box::new(SaysMore { word, from, to })),
        (None, Some(word)) if end > start => Some(Box::new(SaysLess { word, from, to })),
        _ => None,
    }
}

fn comparable(quantity: &Quantity) -> f64 {
    match quantity.unit {
        Unit::Time(seconds) => quantity.value * seconds,
        Unit::Count | Unit::Percent | Unit::Points | Unit::Money(_) | Unit::ToOne => quantity.value,
    }
}

/// The bytes of the first word that begins with one of these.
fn first_word(text: &str, starts: &[&str]) -> Option<Range<usize>> {
    let mut from = 0;
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        let at = from..from + word.len();
        let lower = word.to_lowercase();
        if starts.iter().any(|start| lower.starts_with(start)) {
            return Some(at);
        }
        let separator = text[at.end..].chars().next().map_or(0, char::len_utf8);
        from = at.end + separator;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::reason;
    use crate::say::Language;
    use crate::text::statement::{Known, read};

    fn said(text: &str, language: Language) -> Option<String> {
        let statement = read(text, &Known { language: Some(language), ..Known::default() });
        reason(text, &statement).map(|reason| reason.say(language).replace('\u{a0}', " "))
    }

    #[test]
    fn a_verb_against_its_numbers_is_named() {
        let up = said("Øke følgere fra 5000 til 4000", Language::Norwegian);
        assert_eq!(up.as_deref(), Some("«Øke» sier mer, men tallene går ned: fra 5 000 til 4 000"));
        let down = said("Minska antalet klagomål från 10 till 20", Language::Swedish);
        assert_eq!(down.as_deref(), Some("\"Minska\" säger mindre, men siffrorna går upp: från 10 till 20"));
        let up = said("Grow Instagram followers from 5,000 to 4,000", Language::English);
        assert_eq!(up.as_deref(), Some("\"Grow\" says more, but the numbers go down: from 5,000 to 4,000"));
    }

    #[test]
    fn what_goes_one_way_is_left_alone() {
        for fine in [
            "Grow Instagram followers from 4,000 to 5,000",
            "Cut the response time from 2 hours to 30 minutes",
            "Grow followers by 15%",
            "From 5,000 to 4,000",
            "",
            "💥 Grow",
        ] {
            assert_eq!(said(fine, Language::English), None, "{fine}");
        }
    }
}
