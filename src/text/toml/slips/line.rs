//! Slips in a line `key = value`: what stands around the equals sign.

use std::ops::Range;

use super::value;
use super::words::{
    CannotRead, ColonForEquals, CommentSign, GiveValueOrRemove, KeyNeedsQuotes, NoValue, RemarkOrValue, StrayLine,
    TwoEquals, Write,
};
use super::{Mend, Slip, trimmed};
use crate::say::Sentence;

/// Explains a line that is no header and does not parse.
pub(super) fn explain(text: &str, line: &Range<usize>, span: Range<usize>, said: &str) -> Slip {
    let content = &text[line.clone()];
    let whole = trimmed(text, line.clone());
    let blank = Mend::Blank(line.clone());
    if content.trim_start().starts_with("//") || content.trim_start().starts_with(';') {
        let sign = if content.trim_start().starts_with("//") { 2 } else { 1 };
        let mark = whole.start..whole.start + sign;
        let fix = Some((mark, "#".to_owned()));
        return Slip { message: Box::new(CommentSign {}), help: None, marked: whole, fix, mend: blank };
    }
    let Some(equals) = content.find('=') else { return without_equals(text, whole, blank) };
    let key = trimmed(text, line.start..line.start + equals);
    let after = trimmed(text, line.start + equals + 1..line.end);
    let name = text[key.clone()].to_owned();
    if let Some(rest) = text[after.clone()].strip_prefix('=') {
        let right = format!("{name} = {}", rest.trim());
        return rewritten(TwoEquals { key: name }, right, whole, blank);
    }
    if let Some(slip) = colon_before_equals(text, line, &key) {
        return slip;
    }
    if !is_bare_or_quoted(&name) {
        let right = format!("\"{name}\"");
        let help = Some(Box::new(Write { text: format!("{right} = …") }) as Box<dyn Sentence>);
        let fix = Some((key.clone(), right));
        return Slip { message: Box::new(KeyNeedsQuotes { key: name }), help, marked: key, fix, mend: blank };
    }
    let value = value::without_comment(text, after);
    if value.is_empty() {
        let help = Some(Box::new(GiveValueOrRemove {}) as Box<dyn Sentence>);
        return Slip { message: Box::new(NoValue { key: name }), help, marked: key, fix: None, mend: blank };
    }
    if let Some(found) = value::explain(&text[value.clone()], &name) {
        let fix = found.right.map(|right| (value.clone(), right));
        return Slip { message: found.message, help: found.help, marked: value, fix, mend: blank };
    }
    let inside_list = text[value.clone()].starts_with(['[', '{']) && !span.is_empty();
    if let Some(found) = inside_list.then(|| value::explain(&text[span.clone()], &name)).flatten() {
        let fix = found.right.map(|right| (span.clone(), right));
        return Slip { message: found.message, help: None, marked: span, fix, mend: blank };
    }
    let marked = if span.is_empty() { value } else { span };
    Slip { message: Box::new(CannotRead { reason: said.to_owned() }), help: None, marked, fix: None, mend: blank }
}

/// A line without an equals sign: a colon in its place, or no entry at all.
fn without_equals(text: &str, whole: Range<usize>, blank: Mend) -> Slip {
    let content = &text[whole.clone()];
    if let Some((key, value)) = content.split_once(':').filter(|(key, _)| is_bare_or_quoted(key.trim())) {
        let right = format!("{} = {}", key.trim(), in_toml(value.trim()));
        return rewritten(ColonForEquals { key: key.trim().to_owned() }, right, whole, blank);
    }
    if is_bare_or_quoted(content.trim()) {
        let help = Some(Box::new(GiveValueOrRemove {}) as Box<dyn Sentence>);
        let message = Box::new(NoValue { key: content.trim().to_owned() });
        return Slip { message, help, marked: whole, fix: None, mend: blank };
    }
    let help = Some(Box::new(RemarkOrValue {}) as Box<dyn Sentence>);
    Slip { message: Box::new(StrayLine {}), help, marked: whole, fix: None, mend: blank }
}

/// `key: "a = b"`: the equals sign found first belongs to the value.
fn colon_before_equals(text: &str, line: &Range<usize>, key: &Range<usize>) -> Option<Slip> {
    let (name, _) = text[key.clone()].split_once(':')?;
    let name = name.trim();
    if !is_bare_or_quoted(name) || text[key.clone()].starts_with('"') {
        return None;
    }
    let whole = trimmed(text, line.clone());
    let (_, value) = text[whole.clone()].split_once(':')?;
    let right = format!("{name} = {}", in_toml(value.trim()));
    Some(rewritten(ColonForEquals { key: name.to_owned() }, right, whole, Mend::Blank(line.clone())))
}

/// A value as TOML writes it: as it is where it parses, in quotes where it does not.
fn in_toml(value: &str) -> String {
    if toml::de::DeValue::parse(value).is_ok() { value.to_owned() } else { format!("{value:?}") }
}

fn rewritten(message: impl Sentence + 'static, right: String, marked: Range<usize>, mend: Mend) -> Slip {
    let help = Some(Box::new(Write { text: right.clone() }) as Box<dyn Sentence>);
    let fix = Some((marked.clone(), right));
    Slip { message: Box::new(message), help, marked, fix, mend }
}

/// Whether a name may stand as a key: plain letters, or anything in quotes.
fn is_bare_or_quoted(name: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    let quoted = name.len() >= 2 && (name.starts_with('"') || name.starts_with('\''));
    !name.is_empty() && (quoted || name.chars().all(plain))
}
