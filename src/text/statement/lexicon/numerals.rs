//! Numbers in words: "twenty", "tjugofem", "ett hundratal".

use crate::say::Language;

/// What a number word does to the number before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::text::statement) enum Numeral {
    /// Adds: one to ninety, and whole compounds.
    Add(f64),
    /// Multiplies what stands before: a hundred, a thousand.
    Multiply(f64),
}

/// Number words with what they stand for.
type Table = &'static [(&'static str, f64)];

/// English ones; "one" is an article as often as a number, and so read elsewhere.
const ENGLISH: Table = &[
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fourty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("dozen", 12.0),
    ("zero", 0.0),
];

/// Swedish ones.
const SWEDISH: Table = &[
    ("två", 2.0),
    ("tre", 3.0),
    ("fyra", 4.0),
    ("fem", 5.0),
    ("sex", 6.0),
    ("sju", 7.0),
    ("åtta", 8.0),
    ("nio", 9.0),
    ("tio", 10.0),
    ("elva", 11.0),
    ("tolv", 12.0),
    ("tretton", 13.0),
    ("fjorton", 14.0),
    ("femton", 15.0),
    ("sexton", 16.0),
    ("sjutton", 17.0),
    ("arton", 18.0),
    ("nitton", 19.0),
    ("tjugo", 20.0),
    ("tjugi", 20.0),
    ("trettio", 30.0),
    ("fyrtio", 40.0),
    ("femtio", 50.0),
    ("sextio", 60.0),
    ("sjuttio", 70.0),
    ("åttio", 80.0),
    ("nittio", 90.0),
    ("dussin", 12.0),
    ("tiotal", 10.0),
    ("femtiotal", 50.0),
    ("noll", 0.0),
    ("tjugotal", 20.0),
    ("trettiotal", 30.0),
];

/// Norwegian ones.
const NORWEGIAN: Table = &[
    ("to", 2.0),
    ("tre", 3.0),
    ("fire", 4.0),
    ("fem", 5.0),
    ("seks", 6.0),
    ("sju", 7.0),
    ("syv", 7.0),
    ("åtte", 8.0),
    ("ni", 9.0),
    ("ti", 10.0),
    ("elleve", 11.0),
    ("tolv", 12.0),
    ("tretten", 13.0),
    ("fjorten", 14.0),
    ("femten", 15.0),
    ("seksten", 16.0),
    ("sytten", 17.0),
    ("atten", 18.0),
    ("nitten", 19.0),
    ("tjue", 20.0),
    ("tyve", 20.0),
    ("tretti", 30.0),
    ("tredve", 30.0),
    ("førti", 40.0),
    ("femti", 50.0),
    ("seksti", 60.0),
    ("sytti", 70.0),
    ("åtti", 80.0),
    ("nitti", 90.0),
    ("dusin", 12.0),
    ("titall", 10.0),
    ("femtitall", 50.0),
    ("null", 0.0),
    ("tyvetall", 20.0),
    ("tjuetall", 20.0),
    ("trettitall", 30.0),
];

/// Words that multiply, in any of the languages.
const MULTIPLIERS: Table = &[
    ("hundred", 100.0),
    ("hundra", 100.0),
    ("hundre", 100.0),
    ("hundratal", 100.0),
    ("hundretall", 100.0),
    ("hundretalls", 100.0),
    ("thousand", 1e3),
    ("tusen", 1e3),
    ("tusental", 1e3),
    ("tusentall", 1e3),
];

/// Reads one word; `None` where it is no number.
pub(in crate::text::statement) fn numeral(word: &str, language: Language) -> Option<Numeral> {
    let table = match language {
        Language::English => ENGLISH,
        Language::Swedish => SWEDISH,
        Language::Norwegian => NORWEGIAN,
    };
    let known = |table: Table| table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    known(MULTIPLIERS).map(Numeral::Multiply).or_else(|| known(table).map(Numeral::Add)).or_else(|| {
        let compounds = language != Language::English;
        compounds.then(|| compound(word, table)).flatten().map(Numeral::Add)
    })
}

/// "tjugofem" is 20 and 5, "femhundra" 5 times 100, "trehundretusen" both.
fn compound(word: &str, table: Table) -> Option<f64> {
    let (mut rest, mut total, mut part, mut parts) = (word, 0.0, 0.0, 0);
    while !rest.is_empty() {
        let longest = |table: Table| {
            let fits = table.iter().filter(|(name, _)| rest.starts_with(name));
            fits.max_by_key(|(name, _)| name.len()).copied()
        };
        if let Some((name, factor)) = longest(MULTIPLIERS) {
            part = if part == 0.0 { factor } else { part * factor };
            if factor >= 1e3 {
                (total, part) = (total + part, 0.0);
            }
            rest = &rest[name.len()..];
        } else {
            let ones = ["ett", "et", "en"].iter().find(|one| rest.starts_with(**one)).map(|one| (*one, 1.0));
            let (name, value) = longest(table).or(ones)?;
            part += value;
            rest = &rest[name.len()..];
        }
        rest = rest.strip_prefix("og").unwrap_or(rest);
        parts += 1;
    }
    (parts > 1).then_some(total + part)
}

#[cfg(test)]
mod tests {
    use super::{Numeral, numeral};
    use crate::say::Language::{English, Norwegian, Swedish};

    #[test]
    fn compounds_are_read() {
        assert_eq!(numeral("tjugofem", Swedish), Some(Numeral::Add(25.0)));
        assert_eq!(numeral("femhundra", Swedish), Some(Numeral::Add(500.0)));
        assert_eq!(numeral("trehundretusen", Norwegian), Some(Numeral::Add(300_000.0)));
        assert_eq!(numeral("femogtjue", Norwegian), Some(Numeral::Add(25.0)));
        assert_eq!(numeral("hundre", Norwegian), Some(Numeral::Multiply(100.0)));
        assert_eq!(numeral("to", English), None);
        assert_eq!(numeral("en", Swedish), None);
        assert_eq!(numeral("tresteg", Swedish), None);
    }
}
