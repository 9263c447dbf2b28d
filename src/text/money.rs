//! Sums of money as people write them: `85 000 kr`, `SEK 85 000`, `€500`, `1 MSEK`, `500:-`.
//!
//! A sum in another currency than the campaign's is told apart from a bad number; nothing is converted.

use super::number::{NumberProblem, number};
use super::words::{after_start, among, same};
use crate::model::campaign::Money;
use crate::say::Language;

/// Why a text is not read as a sum of the campaign's money.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum MoneyProblem {
    /// The number in it cannot be read.
    Number(NumberProblem),
    /// It is in another currency, written so.
    OtherCurrency(String),
}

/// What people write around a sum, and the currencies it can stand for.
const NAMES: &[(&str, &[&str])] = &[
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
    ("kronor", &["SEK"]),
    ("krona", &["SEK"]),
    ("kroner", &["NOK", "DKK"]),
    ("krone", &["NOK", "DKK"]),
    (":-", &["SEK"]),
    (",-", &["NOK", "DKK"]),
    ("€", &["EUR"]),
    ("euro", &["EUR"]),
    ("euros", &["EUR"]),
    ("$", &["USD", "AUD", "CAD", "NZD", "SGD", "HKD"]),
    ("dollar", &["USD", "AUD", "CAD", "NZD", "SGD", "HKD"]),
    ("dollars", &["USD", "AUD", "CAD", "NZD", "SGD", "HKD"]),
    ("£", &["GBP"]),
    ("pounds", &["GBP"]),
    ("pund", &["GBP"]),
    ("¥", &["JPY", "CNY"]),
    ("zł", &["PLN"]),
];

/// Letters that some put before a currency to say how large its unit is: MSEK, mnkr, tkr.
const SCALES: &[(&str, &str)] = &[("mn", "m"), ("m", "m"), ("t", "k"), ("k", "k")];

/// Reads a sum in `currency` (a code such as `SEK`; empty where the campaign names none, and then any is taken).
///
/// Errors when the number cannot be read or another currency is written.
pub(crate) fn money(text: &str, language: Option<Language>, currency: &str) -> Result<Money, MoneyProblem> {
    let Sum { sign, number: digits, scale, currency: written } = split(text.trim(), currency);
    if let Some(name) = written
        && !names(name, currency)
    {
        return Err(MoneyProblem::OtherCurrency(name.to_owned()));
    }
    let units = number(&format!("{sign}{digits}{scale}"), language).map_err(MoneyProblem::Number)?;
    Ok(Money::from_units(units))
}

/// A text taken apart: `-€5` is a sign, a number and a currency; `2 MSEK` has a scale as well.
struct Sum<'t> {
    /// What stands before everything else: a plus, a minus, nothing.
    sign: &'t str,
    /// The number, with a multiplier of its own where one is written.
    number: &'t str,
    /// The multiplier that stood before the currency, as the number parser writes it.
    scale: &'static str,
    /// The currency as written.
    currency: Option<&'t str>,
}

/// Takes a sum apart. Where no currency is found the rest is left to the number parser to complain of.
fn split<'t>(text: &'t str, currency: &str) -> Sum<'t> {
    let unsigned = text.trim_start_matches(['-', '+', '\u{2212}', '\u{2013}']).trim_start();
    let sign = text[..text.len() - unsigned.len()].trim_end();
    let digit = |character: char| character.is_ascii_digit();
    let start = unsigned.find(digit).unwrap_or(0);
    let end = unsigned.rfind(digit).map_or(unsigned.len(), |at| at + 1);
    let before = unsigned[..start].trim();
    let after = unsigned[end..].trim();

    if !before.is_empty() && is_currency(before, currency) {
        return Sum { sign, number: &unsigned[start..], scale: "", currency: Some(before) };
    }
    // "1,5 miljoner kronor": the currency is the last word, the rest belongs to the number.
    let word = after.rsplit(char::is_whitespace).next().unwrap_or_default();
    let number = unsigned[..unsigned.len() - word.len()].trim_end();
    // "tkr" has three letters like a code, so the scales come first.
    let scaled = |(letters, scale): &(&str, &'static str)| {
        let name = after_start(word, letters).filter(|name| is_currency(name, currency))?;
        Some(Sum { sign, number, scale, currency: Some(name) })
    };
    if let Some(sum) = SCALES.iter().find_map(scaled) {
        return sum;
    }
    if is_currency(word, currency) {
        return Sum { sign, number, scale: "", currency: Some(word) };
    }
    Sum { sign, number: unsigned, scale: "", currency: None }
}

/// Whether this names a currency: the campaign's, a known name, symbol or code, or three capitals like a code.
fn is_currency(word: &str, currency: &str) -> bool {
    let word = word.trim_end_matches('.');
    let capitals = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let known =
        |(name, codes): &(&str, &[&str])| same(word, name) || codes.iter().any(|code| word.eq_ignore_ascii_case(code));
    let own = !word.is_empty() && word.eq_ignore_ascii_case(currency);
    own || (capitals && !among(word, &["mrd", "mdr", "mio"])) || NAMES.iter().any(known)
}

/// Whether what was written can stand for the campaign's currency.
fn names(written: &str, currency: &str) -> bool {
    let word = written.trim_end_matches('.');
    let same_code = |code: &&str| code.eq_ignore_ascii_case(currency);
    currency.is_empty()
        || word.eq_ignore_ascii_case(currency)
        || NAMES.iter().any(|(name, codes)| same(word, name) && codes.iter().any(same_code))
}

#[cfg(test)]
mod tests {
    use super::{Money, MoneyProblem, NumberProblem, money};
    use crate::say::Language::{English, Swedish};
    use proptest::prelude::{any, proptest};

    #[test]
    fn sums_in_the_campaigns_currency() {
        for (text, currency, hundredths) in [
            ("85 000", "SEK", 8_500_000),
            ("85\u{a0}000 kr", "SEK", 8_500_000),
            ("85 000 kr.", "NOK", 8_500_000),
            ("SEK 85 000", "SEK", 8_500_000),
            ("85 000 sek", "SEK", 8_500_000),
            ("85000SEK", "SEK", 8_500_000),
            ("€500", "EUR", 50_000),
            ("500 €", "EUR", 50_000),
            ("$1,500.50", "USD", 150_050),
            ("-$5", "USD", -500),
            ("£2k", "GBP", 200_000),
            ("1 MSEK", "SEK", 100_000_000),
            ("1,5 mnkr", "SEK", 150_000_000),
            ("25 tkr", "SEK", 2_500_000),
            ("2 miljoner kronor", "SEK", 200_000_000),
            ("500:-", "SEK", 50_000),
            ("500,-", "NOK", 50_000),
            ("2 mrd", "SEK", 200_000_000_000),
            ("kr 2 mill.", "NOK", 200_000_000),
            ("–500 kr", "SEK", -50_000),
            ("10 kr", "", 1000),
            ("10 chf", "CHF", 1000),
        ] {
            assert_eq!(money(text, None, currency), Ok(Money(hundredths)), "{text}");
        }
        assert_eq!(money("85.000 kr", Some(Swedish), "SEK"), Ok(Money(8_500_000)));
    }

    #[test]
    fn another_currency_is_no_bad_number() {
        let other = |name: &str| Err(MoneyProblem::OtherCurrency(name.to_owned()));
        assert_eq!(money("€500", None, "SEK"), other("€"));
        assert_eq!(money("500 kr", None, "EUR"), other("kr"));
        assert_eq!(money("USD 500", None, "SEK"), other("USD"));
        assert_eq!(money("1 MNOK", None, "SEK"), other("NOK"));
        assert_eq!(money("500 kroner", None, "SEK"), other("kroner"));
    }

    #[test]
    fn what_is_no_sum_is_refused() {
        for text in ["kr", "much", "500 per day", "500 per", "5 5 kr", "--5 kr", "€€5", "5 kr kr", "kr 5 kr"] {
            assert!(matches!(money(text, None, "SEK"), Err(MoneyProblem::Number(_))), "{text}");
        }
        assert_eq!(money("", None, "SEK"), Err(MoneyProblem::Number(NumberProblem::Empty)));
        let ambiguous = NumberProblem::Ambiguous { as_thousands: 85_000.0, as_decimal: 85.0 };
        assert_eq!(money("85.000 kr", None, "SEK"), Err(MoneyProblem::Number(ambiguous)));
        assert_eq!(money("85.000 kr", Some(English), "SEK"), Ok(Money(8500)));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>(), sum in "[-+€$kr:0-9., MSEK]{0,16}") {
            let _ = money(&text, None, "SEK");
            let _ = money(&sum, Some(Swedish), "SEK");
        }
    }
}
