//! The numbers of a column. What a comma or a point is, is settled once for all cells, never cell by cell.

use crate::text::number::LARGEST;

/// The character before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Mark {
    /// `1234.5`; commas part thousands.
    #[value(name = ".", alias = "point")]
    Point,
    /// `1234,5`; points part thousands.
    #[value(name = ",", alias = "comma")]
    Comma,
}

/// What a cell is, before its separators are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cell<'c> {
    /// Nothing was measured.
    Missing,
    /// Only a bound is given: `< 10%`.
    Bound,
    /// A number; `is_percent` where a percent sign stood by it.
    Digits {
        /// The sign, digits and separators.
        text: &'c str,
        /// Whether a percent sign stood by it.
        is_percent: bool,
    },
    /// Digits that a spreadsheet has dropped: `6.49E+17`.
    Damaged,
    /// Something else.
    Other,
}

/// What says that nothing was measured, in whatever case.
const MISSING: [&str; 12] = ["", "-", "--", "–", "—", "nan", "n/a", "na", "undefined", "null", "none", "#n/a"];
/// Signs of currencies that may stand by an amount; which one it is, is settled elsewhere.
const CURRENCY: [&str; 6] = ["$", "€", "£", "kr", "₴", "¥"];

/// What a cell is.
pub(crate) fn cell(text: &str) -> Cell<'_> {
    let text = text.trim();
    if MISSING.iter().any(|word| word.eq_ignore_ascii_case(text)) {
        return Cell::Missing;
    }
    let percent = text.strip_suffix('%').map(str::trim_end);
    let mut digits = percent.unwrap_or(text);
    if digits.starts_with(['<', '>']) {
        return Cell::Bound;
    }
    for sign in CURRENCY {
        digits = digits.strip_prefix(sign).or(digits.strip_suffix(sign)).unwrap_or(digits).trim();
    }
    if let Some((mantissa, exponent)) = digits.split_once(['E', 'e'])
        && is_number(mantissa)
    {
        let decimals = mantissa.split(['.', ',']).nth(1).map_or(0, str::len);
        let lost = exponent
            .parse::<i32>()
            .is_ok_and(|exponent| usize::try_from(exponent).is_ok_and(|exponent| exponent > decimals));
        return if lost { Cell::Damaged } else { Cell::Digits { text: digits, is_percent: percent.is_some() } };
    }
    if is_number(digits) { Cell::Digits { text: digits, is_percent: percent.is_some() } } else { Cell::Other }
}

/// A sign, then digits with what may part them.
fn is_number(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['-', '+', '\u{2212}']);
    let ends_in_digits = unsigned.ends_with(|last: char| last.is_ascii_digit());
    let starts_so = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.' || first == ',');
    starts_so && ends_in_digits && unsigned.chars().all(|one| one.is_ascii_digit() || parts(one))
}

fn parts(character: char) -> bool {
    matches!(character, '.' | ',' | ' ' | '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// What one number says of the mark.
enum Says {
    /// Nothing: it has neither comma nor point.
    Nothing,
    /// The mark is this.
    Mark(Mark),
    /// It has one comma or point before three digits, which may be either.
    Either,
    /// It is no number with either.
    Neither,
}

fn says(text: &str) -> Says {
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let of = |mark: Mark| if value(text, mark).is_some() { Says::Mark(mark) } else { Says::Neither };
    match (points, commas) {
        (0, 0) => Says::Nothing,
        (1, 1..) if text.rfind('.') > text.rfind(',') => of(Mark::Point),
        (1.., 1) if text.rfind(',') > text.rfind('.') => of(Mark::Comma),
        (1.., 1..) => Says::Neither,
        (2.., 0) => of(Mark::Comma),
        (0, 2..) => of(Mark::Point),
        (1, 0) | (0, 1) => match (value(text, Mark::Point), value(text, Mark::Comma)) {
            (Some(_), Some(_)) => Says::Either,
            (Some(_), None) => Says::Mark(Mark::Point),
            (None, Some(_)) => Says::Mark(Mark::Comma),
            (None, None) => Says::Neither,
        },
    }
}

/// What a column's numbers say of its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// No number has a comma or a point.
    NotNeeded,
    /// It is this.
    Settled(Mark),
    /// Nothing tells: the first number that may be either.
    Open(String),
    /// Some numbers want the one, others the other: two of them.
    Contrary(String, String),
}

/// Gathers what the cells of a column say.
pub(crate) fn evidence<'c>(cells: impl Iterator<Item = &'c str>) -> Evidence {
    let mut open = None;
    let mut settled: [Option<&str>; 2] = [None, None];
    for text in cells {
        match says(text) {
            Says::Nothing | Says::Neither => {}
            Says::Either => open = open.or(Some(text)),
            Says::Mark(Mark::Point) => settled[0] = settled[0].or(Some(text)),
            Says::Mark(Mark::Comma) => settled[1] = settled[1].or(Some(text)),
        }
    }
    match (settled, open) {
        ([Some(one), Some(other)], _) => Evidence::Contrary(one.to_owned(), other.to_owned()),
        ([Some(_), None], _) => Evidence::Settled(Mark::Point),
        ([None, Some(_)], _) => Evidence::Settled(Mark::Comma),
        ([None, None], Some(text)) => Evidence::Open(text.to_owned()),
        ([None, None], None) => Evidence::NotNeeded,
    }
}

/// The number that the digits are, moved `power` places to the left: the same as dividing, but rounded once.
pub(crate) fn shifted(text: &str, mark: Mark, power: i32) -> Option<f64> {
    let (text, exponent) = match text.split_once(['E', 'e']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let is_negative = text.starts_with(['-', '\u{2212}']);
    let unsigned = text.trim_start_matches(['-', '+', '\u{2212}']);
    let decimal = match mark {
        Mark::Point => '.',
        Mark::Comma => ',',
    };
    let (whole, fraction) = unsigned.split_once(decimal).unwrap_or((unsigned, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || !is_grouped(whole) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let number: f64 = format!("{digits}.{fraction}e{}", exponent - power).parse().ok()?;
    (number <= LARGEST).then_some(if is_negative && number > 0.0 { -number } else { number })
}

/// The number that the digits are.
pub(crate) fn value(text: &str, mark: Mark) -> Option<f64> {
    shifted(text, mark, 0)
}

/// Digits alone, or in groups of three behind a first group of one to three, parted by one and the same character.
fn is_grouped(whole: &str) -> bool {
    let Some(separator) = whole.chars().find(|character| !character.is_ascii_digit()) else { return true };
    let mut groups = whole.split(separator);
    let first = groups.next().unwrap_or_default();
    let is_first = (1..=3).contains(&first.len()) && first != "0";
    is_first && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{Cell, Evidence, Mark, cell, evidence, shifted, value};

    #[test]
    fn cells_are_told_apart() {
        for missing in ["", " --", "NAN", "undefined", "-", "n/a"] {
            assert_eq!(cell(missing), Cell::Missing, "{missing}");
        }
        assert_eq!(cell("< 10%"), Cell::Bound);
        assert_eq!(cell("39.51%"), Cell::Digits { text: "39.51", is_percent: true });
        assert_eq!(cell("100\u{a0}%"), Cell::Digits { text: "100", is_percent: true });
        assert_eq!(cell("-1"), Cell::Digits { text: "-1", is_percent: false });
        assert_eq!(cell("6.49E+17"), Cell::Damaged);
        assert_eq!(cell("2.77E-4"), Cell::Digits { text: "2.77E-4", is_percent: false });
        for other in ["Lifetime", "0:05:16", "12 apples", "1-2", "."] {
            assert_eq!(cell(other), Cell::Other, "{other}");
        }
    }

    #[test]
    fn a_column_settles_its_mark() {
        let of = |cells: &[&str]| evidence(cells.iter().copied());
        assert_eq!(of(&["1", "22"]), Evidence::NotNeeded);
        assert_eq!(of(&["2,127.81", "1164.09"]), Evidence::Settled(Mark::Point));
        assert_eq!(of(&["1,234", "0,5"]), Evidence::Settled(Mark::Comma));
        assert_eq!(of(&["1.234.567"]), Evidence::Settled(Mark::Comma));
        assert_eq!(of(&["1,234"]), Evidence::Open("1,234".into()));
        assert_eq!(of(&["1.5", "1,5"]), Evidence::Contrary("1.5".into(), "1,5".into()));
        assert_eq!(of(&["0.123"]), Evidence::Settled(Mark::Point));
        assert_eq!(of(&["1234.567"]), Evidence::Settled(Mark::Point));
    }

    #[test]
    fn digits_are_read_with_their_mark() {
        assert_eq!(value("2,127.81", Mark::Point), Some(2127.81));
        assert_eq!(value("1 234,5", Mark::Comma), Some(1234.5));
        assert_eq!(value("1'234.5", Mark::Point), Some(1234.5));
        assert_eq!(value("12,34", Mark::Point), None);
        assert_eq!(value("-0", Mark::Point), Some(0.0));
        assert_eq!(value("-3", Mark::Point), Some(-3.0));
        assert_eq!(shifted("2.17", Mark::Point, 2), Some(0.0217));
        assert_eq!(value("2.5E-4", Mark::Point), Some(0.000_25));
    }

    proptest! {
        #[test]
        fn any_cell_is_something(text in any::<String>()) {
            if let Cell::Digits { text, .. } = cell(&text) {
                let number = value(text, Mark::Point).or(value(text, Mark::Comma));
                prop_assert!(number.is_none_or(f64::is_finite));
            }
        }
    }
}
