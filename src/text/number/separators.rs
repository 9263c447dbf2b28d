//! What the commas, points, spaces and apostrophes between digits are: thousands separators or a decimal mark.

use crate::say::Language;

/// Digits before and after the decimal mark; the whole part still holds its separators.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'t> {
    /// The digits before the mark, with their separators.
    pub(super) whole: &'t str,
    /// The digits behind the mark, nothing else.
    pub(super) fraction: &'t str,
}

/// What a run of digits and separators may mean.
pub(super) enum Readings<'t> {
    /// The one thing it can mean.
    One(Reading<'t>),
    /// The language does not settle its separator.
    Either {
        /// The separator groups thousands.
        thousands: Reading<'t>,
        /// The separator is a decimal mark.
        decimal: Reading<'t>,
    },
}

/// What stands between two runs of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// Any kind of space but a line break.
    Space,
    /// Straight or curly, as the Swiss write thousands.
    Apostrophe,
    /// English thousands, Scandinavian decimals.
    Comma,
    /// English decimals, Scandinavian thousands.
    Point,
}

impl Separator {
    /// The separator that the character is, if it is one.
    fn of(character: char) -> Option<Self> {
        match character {
            ',' => Some(Self::Comma),
            '.' => Some(Self::Point),
            '\'' | '\u{2019}' => Some(Self::Apostrophe),
            space if space.is_whitespace() && !space.is_control() => Some(Self::Space),
            _ => None,
        }
    }

    /// Whether decimals ever follow it.
    fn may_be_decimal(self) -> bool {
        matches!(self, Self::Comma | Self::Point)
    }
}

/// Decides what the separators are; `None` when no number is written so.
pub(super) fn readings(digits: &str, language: Option<Language>) -> Option<Readings<'_>> {
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
