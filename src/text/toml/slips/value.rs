//! Slips in a value: `15%`, `$500`, `1,000`, `05/01/2026`, `True`, curly quotes, no quotes.

use std::ops::Range;

use super::trimmed;
use super::words::{
    ApostropheInside, Backslash, BareMoney, BarePercent, CloseQuote, CurlyQuotes, DateNotIso, MoreAfterValue,
    NoSuchDay, NumberBadlyWritten, NumberWithComma, NumberWithSpaces, OneALine, QuoteNotClosed, TextWithoutQuotes,
    UseSingleQuotes, Write, YesOrNo,
};
use crate::model::day::Day;
use crate::say::{Any, Sentence};
use crate::text::day::meant;
use crate::text::toml::words::{OneOfDays, WriteDate};

/// What a value got wrong.
pub(super) struct ValueSlip {
    /// What was found.
    pub(super) message: Box<dyn Sentence>,
    /// What to do.
    pub(super) help: Option<Box<dyn Sentence>>,
    /// The value as it should be written, where that is certain.
    pub(super) right: Option<String>,
}

const OPENING_QUOTES: [char; 9] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚'];
const CURRENCY_SIGNS: [&str; 11] = ["$", "€", "£", "kr", "sek", "nok", "dkk", "eur", "usd", "gbp", ":-"];

/// Explains a value that does not parse; `key` is the name before it.
pub(super) fn explain(value: &str, key: &str) -> Option<ValueSlip> {
    let shown = format!("`{}`", shorten(value));
    let write = |right: String| Write { text: format!("{key} = {right}") };
    let fixed = |message: Box<dyn Sentence>, right: String| {
        Some(ValueSlip { message, help: Some(Box::new(write(right.clone()))), right: Some(right) })
    };
    if value.contains(OPENING_QUOTES) && !value.starts_with('"') && !value.starts_with('\'') {
        let inner = value.trim_matches(OPENING_QUOTES);
        return fixed(Box::new(CurlyQuotes { text: shown }), quoted(inner));
    }
    if value.starts_with('"') || value.starts_with('\'') {
        return explain_quoted(value, key);
    }
    if let Some(right) = boolean(value) {
        return fixed(Box::new(YesOrNo { text: shown }), right.to_owned());
    }
    if is_percent(value) || value.starts_with(['<', '>', '≥', '≤']) {
        let message: Box<dyn Sentence> = if is_percent(value) {
            Box::new(BarePercent { text: shown })
        } else {
            Box::new(TextWithoutQuotes { text: shown })
        };
        return fixed(message, quoted(value));
    }
    explain_date(value, key, &shown).or_else(|| explain_number(value, key, &shown)).or_else(|| {
        let text = !value.starts_with(['[', '{']) && value.chars().any(char::is_alphabetic);
        if text { fixed(Box::new(TextWithoutQuotes { text: shown }), quoted(value)) } else { None }
    })
}

/// A text that begins with a quote and does not parse.
fn explain_quoted(value: &str, key: &str) -> Option<ValueSlip> {
    let mark = value.chars().next()?;
    let inner = &value[1..];
    let slip = |message: Box<dyn Sentence>, help: Box<dyn Sentence>| {
        Some(ValueSlip { message, help: Some(help), right: None })
    };
    let quotes = inner.matches(mark).count();
    if quotes == 0 {
        return slip(Box::new(QuoteNotClosed {}), Box::new(CloseQuote {}));
    }
    if mark == '"' && value.contains('\\') {
        return slip(Box::new(Backslash {}), Box::new(UseSingleQuotes {}));
    }
    if mark == '\'' && quotes >= 2 && !inner.contains('"') && value.ends_with('\'') {
        let right = quoted(&inner[..inner.len() - 1]);
        let help = Write { text: format!("{key} = {right}") };
        return Some(ValueSlip {
            message: Box::new(ApostropheInside {}),
            help: Some(Box::new(help)),
            right: Some(right),
        });
    }
    slip(Box::new(MoreAfterValue {}), Box::new(OneALine {}))
}

/// A date in another order, or one that the calendar does not have.
fn explain_date(value: &str, key: &str, shown: &str) -> Option<ValueSlip> {
    let days = meant(value);
    if let Some(first) = days.first() {
        let right = (days.len() == 1).then(|| first.to_string());
        let help: Box<dyn Sentence> = match &right {
            Some(right) => Box::new(Write { text: format!("{key} = {right}") }),
            None => Box::new(OneOfDays { days: Any(days.iter().map(Day::to_string).collect()) }),
        };
        return Some(ValueSlip { message: Box::new(DateNotIso { text: shown.to_owned() }), help: Some(help), right });
    }
    let separator = ['/', '.', '-'].into_iter().find(|&mark| value.matches(mark).count() == 2)?;
    let parts: Vec<u32> = value.split(separator).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [first, second, third] = parts.as_slice() else { return None };
    let iso_already =
        *first > 31 && separator == '-' && Day::new(i32::try_from(*first).ok()?, *second, *third).is_none();
    let message: Box<dyn Sentence> = if iso_already {
        Box::new(NoSuchDay { text: shown.to_owned() })
    } else {
        Box::new(DateNotIso { text: shown.to_owned() })
    };
    Some(ValueSlip { message, help: Some(Box::new(WriteDate { key: key.to_owned() })), right: None })
}

/// A number with a currency, with commas, with spaces, or with zeros in front.
fn explain_number(value: &str, key: &str, shown: &str) -> Option<ValueSlip> {
    let lower = value.to_lowercase();
    let sign = CURRENCY_SIGNS.into_iter().find(|sign| lower.starts_with(sign) || lower.ends_with(sign));
    let number = sign.map_or(lower.as_str(), |sign| lower.trim_start_matches(sign).trim_end_matches(sign)).trim();
    let digits = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let numeric = |character: char| character.is_ascii_digit() || " \u{a0}\u{202f}.,_+-'".contains(character);
    if !digits(number) || !number.chars().all(numeric) {
        return None;
    }
    let right = plain_number(number);
    let message: Box<dyn Sentence> = if sign.is_some() {
        Box::new(BareMoney { text: shown.to_owned() })
    } else if number.contains(',') {
        Box::new(NumberWithComma { text: shown.to_owned() })
    } else if number.contains([' ', '\u{a0}', '\u{202f}']) {
        Box::new(NumberWithSpaces { text: shown.to_owned() })
    } else {
        Box::new(NumberBadlyWritten { text: shown.to_owned() })
    };
    let help = Write { text: format!("{key} = {}", right.as_deref().unwrap_or("1000")) };
    Some(ValueSlip { message, help: Some(Box::new(help)), right })
}

/// A number as TOML writes it; `None` where it could mean two things.
fn plain_number(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|character| !" \u{a0}\u{202f}_'".contains(*character)).collect();
    let groups: Vec<&str> = compact.split(',').collect();
    let plain = match groups.as_slice() {
        [_] => compact,
        // "1,000" and "1,000,000" are thousands; "2,5" is a decimal comma.
        [first, rest @ ..] if !first.is_empty() && rest.iter().all(|group| group.len() == 3) => groups.concat(),
        [whole, fraction] if !compact.contains('.') => format!("{whole}.{fraction}"),
        _ => return None,
    };
    let plain = plain.trim_start_matches('+');
    let plain = if plain.starts_with('.') { format!("0{plain}") } else { plain.trim_end_matches('.').to_owned() };
    let trimmed = plain.trim_start_matches('0');
    let plain = if trimmed.is_empty() || trimmed.starts_with('.') { format!("0{trimmed}") } else { trimmed.to_owned() };
    plain.parse::<f64>().is_ok().then_some(plain)
}

fn boolean(value: &str) -> Option<&'static str> {
    match value.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "on" | "sant" => Some("true"),
        "false" | "no" | "nej" | "nei" | "off" | "falskt" | "usant" => Some("false"),
        _ => None,
    }
}

fn is_percent(value: &str) -> bool {
    let Some(number) = value.strip_suffix('%').or_else(|| value.strip_suffix("pp")) else { return false };
    let number = number.trim_end().trim_start_matches(['+', '-', '\u{2212}']);
    number.starts_with(|first: char| first.is_ascii_digit())
}

/// A text in TOML's double quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn shorten(value: &str) -> String {
    if value.chars().count() <= 40 {
        return value.to_owned();
    }
    value.chars().take(39).chain(['…']).collect()
}

/// The value without the remark after it.
pub(super) fn without_comment(text: &str, range: Range<usize>) -> Range<usize> {
    let mut inside = None;
    for (position, character) in text[range.clone()].char_indices() {
        match (inside, character) {
            (None, '"' | '\'') => inside = Some(character),
            (Some(mark), _) if mark == character => inside = None,
            (None, '#') => return trimmed(text, range.start..range.start + position),
            _ => {}
        }
    }
    trimmed(text, range)
}
