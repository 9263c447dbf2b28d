//! Which kinds of values a schema admits, and values of a kind.

use toml::de::DeValue;

use super::super::schema::Schema;
use super::super::words::Kind;
use crate::model::platform::lookup;

pub(super) fn kind_of(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) | DeValue::Float(_) => Kind::Number,
        DeValue::Boolean(_) => Kind::YesOrNo,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}

/// So many digits of a number are shown: enough to find it by.
const SHOWN_DIGITS: usize = 24;

/// A whole number with more digits than any that can be counted with, shortened; `None` for every other value.
pub(super) fn too_large(value: &DeValue<'_>) -> Option<String> {
    let DeValue::Integer(number) = value else { return None };
    let digits = number.as_str();
    i64::from_str_radix(digits, number.radix()).is_err().then(|| match digits.get(..SHOWN_DIGITS) {
        Some(first) if digits.len() > SHOWN_DIGITS => format!("{first}…"),
        _ => digits.to_owned(),
    })
}

/// The kinds that a value may have, simplest first, each once.
pub(super) fn kinds(branches: &[Schema]) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for branch in branches {
        let named = [
            (branch.is_date(), Kind::Date),
            (branch.admits("number"), Kind::Number),
            (branch.admits("string") && !branch.is_date(), Kind::Text),
            (branch.admits("boolean"), Kind::YesOrNo),
            (branch.admits("array"), Kind::List),
            (branch.admits("object"), Kind::Table),
        ];
        for (_, kind) in named.into_iter().filter(|(admitted, _)| *admitted) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    kinds
}

/// How the value should look: the written one in the right clothes where that is possible.
pub(super) fn sample(expected: &[Kind], key: &str, value: &DeValue<'_>) -> String {
    let written = match (expected, value) {
        ([Kind::List, ..], DeValue::String(text)) => Some(platforms(text).unwrap_or_else(|| format!("[\"{text}\"]"))),
        ([Kind::Text, ..], DeValue::Integer(number)) => Some(format!("\"{}\"", number.as_str())),
        ([Kind::YesOrNo, ..], DeValue::String(text)) if matches!(text.as_ref(), "no" | "nej" | "nei" | "false") => {
            Some("false".to_owned())
        }
        _ => None,
    };
    let sample = expected.first().map_or("…", |kind| kind.sample());
    format!("{key} = {}", written.as_deref().unwrap_or(sample))
}

/// `Instagram and Facebook` as a list of platforms, where every name is one.
fn platforms(text: &str) -> Option<String> {
    let words = text.replace([',', '/', '&', '+'], " , ").replace(';', " , ");
    let mut names = vec![String::new()];
    for word in words.split_whitespace() {
        match (word, names.last_mut()) {
            ("," | "and" | "och" | "og", _) => names.push(String::new()),
            (word, Some(name)) => format!("{name} {word}").trim().clone_into(name),
            (_, None) => {}
        }
    }
    let names = names.iter().filter(|name| !name.is_empty());
    let known = names.map(|name| Some(format!("\"{}\"", lookup(name)?.name))).collect::<Option<Vec<_>>>()?;
    (known.len() > 1).then(|| format!("[{}]", known.join(", ")))
}

/// A value that lets the rest of a table be read when a required one is missing.
pub(super) fn stand_in(schema: Option<Schema>) -> toml::Value {
    match schema.map_or_else(Vec::new, |schema| kinds(&schema.branches())).first() {
        Some(Kind::Number) => toml::Value::Integer(0),
        Some(Kind::Date) => "1970-01-01".parse().map_or(toml::Value::Boolean(false), toml::Value::Datetime),
        Some(Kind::YesOrNo) => toml::Value::Boolean(false),
        Some(Kind::List) => toml::Value::Array(Vec::new()),
        Some(Kind::Table) => {
            let mut table = toml::Table::new();
            for key in schema.map_or_else(Vec::new, Schema::required) {
                table.insert(key.to_owned(), stand_in(schema.and_then(|schema| schema.key(key))));
            }
            toml::Value::Table(table)
        }
        Some(Kind::Text) | None => toml::Value::String(String::new()),
    }
}

/// Whether a text is a date as TOML writes it, quotes aside.
pub(super) fn moment(text: &str) -> bool {
    use serde::Deserialize;

    use crate::model::document::shapes::Moment;

    let text = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text);
    Moment::deserialize(text).is_ok()
}
