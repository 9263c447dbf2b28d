//! Numbers as people write them: `4,830`, `4 830`, `2,5`, `10k`, `1.2M`, `3 milj`.
//!
//! A separator is read as a thousands separator or a decimal mark only when its place or the language settles it;
//! otherwise the number is [`NumberProblem::Ambiguous`] and carries both readings. Units and currencies are not
//! read here.

mod separators;
#[cfg(test)]
mod tests;

use super::words::among;
use crate::say::Language;
use separators::{Reading, Readings, readings};

/// Why a text is not read as a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum NumberProblem {
    /// There is nothing.
    Empty,
    /// Something else than digits, separators and a known multiplier.
    NotANumber,
    /// The separator may be either; the language does not settle it.
    Ambiguous {
        /// The number if the separator groups thousands.
        as_thousands: f64,
        /// The number if the separator is a decimal mark.
        as_decimal: f64,
    },
    /// Too large to be meant, or to be computed with exactly.
    OutOfRange,
}

/// The largest magnitude taken: whole numbers stay exact, also in hundredths of a currency.
pub(crate) const LARGEST: f64 = 1e15;

/// Reads a number. `language` is what the surrounding text is written in; `None` where nothing settles it.
///
/// Errors when the text is not one number; the result is always finite.
pub(crate) fn number(text: &str, language: Option<Language>) -> Result<f64, NumberProblem> {
    scaled(text, language, 0)
}

/// Reads a number and multiplies it by a power of ten, rounding once: `"2.3"` with -2 is exactly 0.023.
pub(super) fn scaled(text: &str, language: Option<Language>, power: i32) -> Result<f64, NumberProblem> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (negative, unsigned) = split_sign(trimmed);
    let (digits, multiplier) = split_multiplier(unsigned).ok_or(NumberProblem::NotANumber)?;
    let power = power + multiplier;
    let value = |reading: Reading<'_>| reading.value(negative, power);
    match readings(digits, language).ok_or(NumberProblem::NotANumber)? {
        Readings::One(reading) => value(reading),
        Readings::Either { thousands, decimal } => {
            Err(NumberProblem::Ambiguous { as_thousands: value(thousands)?, as_decimal: value(decimal)? })
        }
    }
}

/// Takes off a leading plus or minus. Word processors write a minus as an en dash, so that counts as one.
pub(super) fn split_sign(text: &str) -> (bool, &str) {
    let after = |sign: &[char]| text.strip_prefix(sign).map(str::trim_start);
    match (after(&['-', '\u{2212}', '\u{2013}']), after(&['+'])) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => (false, text),
    }
}

/// Splits `10k` into its digits and the power of ten that its word stands for.
fn split_multiplier(text: &str) -> Option<(&str, i32)> {
    let start = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (digits, word) = text.split_at(start);
    let power = match word.trim_end_matches('.') {
        "" if word.is_empty() => 0,
        word if among(word, THOUSAND) => 3,
        word if among(word, MILLION) => 6,
        word if among(word, MILLIARD) => 9,
        _ => return None,
    };
    Some((digits.trim_end(), power))
}

/// Words for 10³.
const THOUSAND: &[&str] = &["k", "thousand", "tusen", "tusind"];
/// Words for 10⁶.
const MILLION: &[&str] = &["m", "mn", "mio", "million", "millions", "milj", "miljon", "miljoner", "mill", "millioner"];
/// Words for 10⁹. "Billion" is left out: a thousand million in English, a million million in Norwegian.
const MILLIARD: &[&str] = &["miljard", "miljarder", "milliard", "milliarder", "mrd", "mdr"];

impl Reading<'_> {
    /// The number, after moving the decimal mark `power` places to the right.
    fn value(self, negative: bool, power: i32) -> Result<f64, NumberProblem> {
        let digits: String = self.whole.chars().filter(char::is_ascii_digit).collect();
        let plain = format!("{digits}.{}e{power}", self.fraction);
        let value: f64 = plain.parse().map_err(|_| NumberProblem::NotANumber)?;
        if value > LARGEST {
            return Err(NumberProblem::OutOfRange);
        }
        // No negative zero: it would print as "-0" further on.
        Ok(if negative && value > 0.0 { -value } else { value })
    }
}
