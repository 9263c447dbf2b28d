//! The quantity in a target, with its unit: a plain number, a percentage, points, a time, a fraction.

use super::{Asked, TargetProblem};
use crate::model::metric::MetricKind;
use crate::text::duration::seconds;
use crate::text::number::{NumberProblem, number, scaled, split_sign};
use crate::text::words::{before_end, place};

/// A quantity and whether a plus or minus was written before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Signed {
    /// Whether a sign was written; the quantity's own sign follows it.
    pub(super) signed: bool,
    /// The quantity.
    pub(super) amount: Amount,
}

/// A quantity in its unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Amount {
    /// A number without a unit.
    Plain(f64),
    /// A percentage, as a share of one.
    Percent(f64),
    /// Percentage points, as a share of one.
    Points(f64),
    /// A time in seconds.
    Seconds(f64),
    /// A numerator over a denominator, divided.
    Fraction(f64),
}

/// Units of a change between two percentages; tried before [`PERCENT`], which some of them contain.
const POINTS: &[&str] = &[
    "percentage points",
    "percentage point",
    "percent points",
    "procentenheter",
    "procentenhet",
    "prosentpoeng",
    "%-enheter",
    "%-poeng",
    "p.p.",
    "pp",
];
/// Units of a percentage.
const PERCENT: &[&str] = &["%", "percent", "per cent", "procent", "prosent", "pct", "pst"];

/// Reads a quantity with an optional sign.
pub(super) fn signed_amount(asked: &Asked<'_>, text: &str) -> Result<Signed, TargetProblem> {
    let (negative, unsigned) = split_sign(text);
    let signed = unsigned.len() < text.len();
    let amount = amount(asked, unsigned)?;
    Ok(Signed { signed, amount: if negative { amount.negated() } else { amount } })
}

impl Amount {
    /// The quantity without its unit.
    pub(super) fn value(self) -> f64 {
        match self {
            Self::Plain(value)
            | Self::Percent(value)
            | Self::Points(value)
            | Self::Seconds(value)
            | Self::Fraction(value) => value,
        }
    }

    /// The same quantity below zero.
    fn negated(self) -> Self {
        match self {
            Self::Plain(value) => Self::Plain(-value),
            Self::Percent(share) => Self::Percent(-share),
            Self::Points(share) => Self::Points(-share),
            Self::Seconds(time) => Self::Seconds(-time),
            Self::Fraction(share) => Self::Fraction(-share),
        }
    }
}

/// Reads a quantity by the unit at its end.
fn amount(asked: &Asked<'_>, text: &str) -> Result<Amount, TargetProblem> {
    if let Some(digits) = POINTS.iter().find_map(|unit| before_end(text, unit)) {
        return share(asked, digits).map(Amount::Points);
    }
    if let Some(digits) = PERCENT.iter().find_map(|unit| before_end(text, unit)) {
        return share(asked, digits).map(Amount::Percent);
    }
    if let Some((numerator, denominator)) = text.split_once('/') {
        return fraction(asked, numerator, denominator).map(Amount::Fraction);
    }
    // On a time, 10m is ten minutes; elsewhere it is ten million.
    if asked.kind == Some(MetricKind::Duration)
        && let Some(time) = seconds(text)
    {
        return Ok(Amount::Seconds(time));
    }
    plain_or_time(asked, text)
}

/// A number; where it is none, a time; where it is neither, what is wrong with it.
fn plain_or_time(asked: &Asked<'_>, text: &str) -> Result<Amount, TargetProblem> {
    let problem = match number_at(asked, text) {
        Ok(value) => return Ok(Amount::Plain(value)),
        Err(problem) => problem,
    };
    if let Some(time) = seconds(text) {
        return Ok(Amount::Seconds(time));
    }
    Err(words_behind_a_number(asked, text).unwrap_or(problem))
}

/// "4830 followers": the number is fine, the words are what is wrong.
fn words_behind_a_number(asked: &Asked<'_>, text: &str) -> Option<TargetProblem> {
    let start = text.find(char::is_alphabetic)?;
    let (digits, words) = text.split_at(start);
    number(digits, asked.language).ok()?;
    Some(TargetProblem::UnknownWords { at: place(asked.text, words) })
}

/// A numerator over a denominator above zero, divided.
fn fraction(asked: &Asked<'_>, numerator: &str, denominator: &str) -> Result<f64, TargetProblem> {
    let above = number_at(asked, numerator)?;
    let below = number_at(asked, denominator)?;
    if below <= 0.0 {
        return Err(TargetProblem::ZeroDenominator { at: place(asked.text, denominator.trim()) });
    }
    let share = above / below;
    if !share.is_finite() {
        return Err(at(asked, denominator, NumberProblem::OutOfRange));
    }
    Ok(share)
}

/// A number of percent, as a share of one.
fn share(asked: &Asked<'_>, digits: &str) -> Result<f64, TargetProblem> {
    unsigned(digits).and_then(|digits| scaled(digits, asked.language, -2)).map_err(|problem| at(asked, digits, problem))
}

/// A plain number; a problem with it knows its place.
fn number_at(asked: &Asked<'_>, digits: &str) -> Result<f64, TargetProblem> {
    unsigned(digits).and_then(|digits| number(digits, asked.language)).map_err(|problem| at(asked, digits, problem))
}

/// The sign stands before the whole quantity and is taken off already; a second one is no number.
fn unsigned(digits: &str) -> Result<&str, NumberProblem> {
    let digits = digits.trim();
    if split_sign(digits).1.len() < digits.len() { Err(NumberProblem::NotANumber) } else { Ok(digits) }
}

/// A problem with a number, and where that stands.
fn at(asked: &Asked<'_>, digits: &str, problem: NumberProblem) -> TargetProblem {
    TargetProblem::Number { problem, at: Some(place(asked.text, digits.trim())) }
}
