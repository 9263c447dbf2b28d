//! Numbers as people write them: `4,830`, `4 830`, `2,5`, `10k`, `1.2M`, `3 milj`.
//!
//! A separator is read as a thousands separator or a decimal mark only when its place or the language settles it;
//! otherwise the number is [`NumberProblem::Ambiguous`] and carries both readings. Units and currencies are not
//! read here.

use super::words::among;
use crate::say::Language;

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
const LARGEST: f64 = 1e15;

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

const THOUSAND: &[&str] = &["k", "thousand", "tusen", "tusind"];
const MILLION: &[&str] = &["m", "mn", "mio", "million", "millions", "milj", "miljon", "miljoner", "mill", "millioner"];
// "Billion" is left out: a thousand million in English, a million million in Norwegian.
const MILLIARD: &[&str] = &["miljard", "miljarder", "milliard", "milliarder", "mrd", "mdr"];

/// Digits before and after the decimal mark; the whole part still holds its separators.
#[derive(Debug, Clone, Copy)]
struct Reading<'t> {
    whole: &'t str,
    fraction: &'t str,
}

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

/// What a run of digits and separators may mean.
enum Readings<'t> {
    One(Reading<'t>),
    Either { thousands: Reading<'t>, decimal: Reading<'t> },
}

/// What stands between two runs of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Separator {
    Space,
    Apostrophe,
    Comma,
    Point,
}

impl Separator {
    fn of(character: char) -> Option<Self> {
        match character {
            ',' => Some(Self::Comma),
            '.' => Some(Self::Point),
            '\'' | '\u{2019}' => Some(Self::Apostrophe),
            space if space.is_whitespace() && !space.is_control() => Some(Self::Space),
            _ => None,
        }
    }

    fn may_be_decimal(self) -> bool {
        matches!(self, Self::Comma | Self::Point)
    }
}

/// Decides what the separators are; `None` when no number is written so.
fn readings(digits: &str, language: Option<Language>) -> Option<Readings<'_>> {
    let whole = Readings::One(Reading { whole: digits, fraction: "" });
    let Some((at, last)) = digits.char_indices().rev().find(|(_, character)| !character.is_ascii_digit()) else {
        return (!digits.is_empty()).then_some(whole);
    };
    let last_kind = Separator::of(last)?;
    let (before, after) = (&digits[..at], &digits[at + last.len_utf8()..]);
    let decimal = Reading { whole: before, fraction: after };
    let thousands = Reading { whole: digits, fraction: "" };

    let inner = group_separator(before)?;
    let grouped = inner.is_none_or(|kind| kind == last_kind) && is_grouped(digits, last_kind);
    let is_decimal = last_kind.may_be_decimal()
        && !after.is_empty()
        && inner.is_none_or(|kind| kind != last_kind && is_grouped(before, kind));
    match (grouped, is_decimal) {
        (false, false) => None,
        (true, false) => Some(Readings::One(thousands)),
        (false, true) => Some(Readings::One(decimal)),
        (true, true) => Some(settle(last_kind, language, thousands, decimal)),
    }
}

/// One separator before three digits: the language decides, if it can.
///
/// A Swede or a Norwegian writes 4 830 or 4.830 and 4,83, so `4,830` from them may be an English number pasted in or
/// a decimal with three places: nobody can tell.
fn settle<'t>(
    separator: Separator,
    language: Option<Language>,
    thousands: Reading<'t>,
    decimal: Reading<'t>,
) -> Readings<'t> {
    let point = separator == Separator::Point;
    match language {
        Some(Language::English) if point => Readings::One(decimal),
        Some(Language::Swedish | Language::Norwegian) if point => Readings::One(thousands),
        Some(Language::English) | None if !point => Readings::One(thousands),
        Some(_) | None => Readings::Either { thousands, decimal },
    }
}

/// The one separator inside these digits: `Some(None)` when there is none, `None` when there are several kinds or
/// other characters.
#[expect(clippy::option_option, reason = "none, one, and impossible are three different answers")]
fn group_separator(digits: &str) -> Option<Option<Separator>> {
    let mut found = None;
    for character in digits.chars().filter(|character| !character.is_ascii_digit()) {
        let kind = Separator::of(character)?;
        if found.is_some_and(|earlier| earlier != kind) {
            return None;
        }
        found = Some(kind);
    }
    Some(found)
}

/// Whether the digits stand in groups of three behind a first group of one to three that is not a lone zero.
fn is_grouped(digits: &str, separator: Separator) -> bool {
    let mut groups = digits.split(|character| Separator::of(character) == Some(separator));
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::{NumberProblem, number, scaled};
    use crate::say::Language::{self, English, Norwegian, Swedish};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    fn both(as_thousands: f64, as_decimal: f64) -> Result<f64, NumberProblem> {
        Err(NumberProblem::Ambiguous { as_thousands, as_decimal })
    }

    #[test]
    fn the_language_settles_a_separator_before_three_digits() {
        for (text, none, english, swedish) in [
            ("4,830", Ok(4830.0), Ok(4830.0), both(4830.0, 4.83)),
            ("4.830", both(4830.0, 4.83), Ok(4.83), Ok(4830.0)),
            ("-1.000", both(-1000.0, -1.0), Ok(-1.0), Ok(-1000.0)),
            ("1.500k", both(1_500_000.0, 1500.0), Ok(1500.0), Ok(1_500_000.0)),
        ] {
            assert_eq!(number(text, None), none, "{text}");
            assert_eq!(number(text, Some(English)), english, "{text}");
            assert_eq!(number(text, Some(Swedish)), swedish, "{text}");
            assert_eq!(number(text, Some(Norwegian)), swedish, "{text}");
        }
    }

    #[test]
    fn what_place_settles_means_the_same_in_every_language() {
        for (text, value) in [
            ("4830", 4830.0),
            (" 4 830 ", 4830.0),
            ("4\u{a0}830", 4830.0),
            ("4\u{202f}830", 4830.0),
            ("4\u{2009}830", 4830.0),
            ("1 234 567", 1_234_567.0),
            ("10'000", 10_000.0),
            ("10’000,5", 10_000.5),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1,234.567", 1234.567),
            ("1 234,567", 1234.567),
            ("1 234.567", 1234.567),
            ("2.5", 2.5),
            ("2,5", 2.5),
            ("4,83", 4.83),
            ("0,125", 0.125),
            ("0.125", 0.125),
            ("1234,567", 1234.567),
            (".5", 0.5),
            ("10k", 10_000.0),
            ("1,5 K", 1500.0),
            ("1.2M", 1_200_000.0),
            ("2.3m", 2_300_000.0),
            ("3 mn", 3_000_000.0),
            ("1 milj.", 1_000_000.0),
            ("2 mill", 2_000_000.0),
            ("1 miljon", 1_000_000.0),
            ("3 millioner", 3_000_000.0),
            ("10 TUSEN", 10_000.0),
            ("2 thousand", 2000.0),
            ("+600", 600.0),
            ("\u{2212}20", -20.0),
            ("– 20", -20.0),
            ("-0", 0.0),
        ] {
            for language in [None, Some(English), Some(Swedish), Some(Norwegian)] {
                assert_eq!(number(text, language), Ok(value), "{text:?} {language:?}");
            }
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "many",
            "k",
            "1e5",
            "NaN",
            "inf",
            "0x10",
            "４８３０",
            "4８30",
            "12,34,567",
            "12 34",
            "4  830",
            "1.2.3",
            "1,2.3,4",
            "1,234,56",
            "5.",
            ",",
            "--5",
            "+-5",
            "10 apples",
            "10 tkr",
            "10k5",
            "1.234.567,8.9",
            "4 830 followers",
            "½",
            "1\n000",
            "1 234 567.890.123",
            "0 123",
            ".",
        ] {
            assert_eq!(number(text, None), Err(NumberProblem::NotANumber), "{text:?}");
        }
        assert_eq!(number("\u{a0} ", None), Err(NumberProblem::Empty));
        assert_eq!(number(&"9".repeat(400), None), Err(NumberProblem::OutOfRange));
        assert_eq!(number("9999999 mrd", None), Err(NumberProblem::OutOfRange));
    }

    #[test]
    fn scaling_rounds_once() {
        assert_eq!(scaled("2.3", None, -2), Ok(0.023));
        assert_eq!(scaled("0,7", None, -2), Ok(0.007));
    }

    proptest! {
        #[test]
        fn any_text_gives_a_finite_number_or_a_problem(text in any::<String>()) {
            if let Ok(value) = number(&text, None) {
                prop_assert!(value.is_finite());
            }
        }

        #[test]
        fn any_digits_and_marks_give_a_finite_number(text in "[-+0-9., '\u{a0}kmM]{0,24}", tag in 0..4usize) {
            let language = [None, Some(English), Some(Swedish), Some(Norwegian)][tag];
            if let Ok(value) = number(&text, language) {
                prop_assert!(value.is_finite() && value.abs() <= super::LARGEST);
            }
        }

        #[test]
        fn what_we_show_we_read_back(whole in -1_000_000_000i64..1_000_000_000) {
            let shown = crate::say::Show::show(&whole, Language::Swedish);
            #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
            let value = whole as f64;
            prop_assert_eq!(number(&shown, Some(Swedish)), Ok(value));
        }
    }
}
