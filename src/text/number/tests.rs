//! Numbers from text.

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
