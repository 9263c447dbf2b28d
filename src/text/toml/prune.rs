//! The tables of a broken document without what is broken in them.

use toml::de::DeValue;

use crate::model::place::KeyPath;

/// What can be used of a broken document, and which of its tables are not to be judged.
#[derive(Debug, Default)]
pub(super) struct Pruned {
    /// What can be used.
    pub(super) table: toml::Table,
    /// One finding an error of shape.
    pub(super) findings: Vec<crate::model::finding::Finding>,
    /// The tables that lost something.
    pub(super) damaged: Vec<KeyPath>,
}

/// A scalar as a plain value; `None` for lists, tables and numbers that no computer holds.
pub(super) fn scalar(value: &DeValue<'_>) -> Option<toml::Value> {
    match value {
        DeValue::String(text) => Some(toml::Value::String(text.to_string())),
        DeValue::Integer(number) => {
            let digits = number.as_str().replace('_', "");
            i64::from_str_radix(&digits, number.radix()).ok().map(toml::Value::Integer)
        }
        DeValue::Float(number) => number.as_str().replace('_', "").parse().ok().map(toml::Value::Float),
        DeValue::Boolean(truth) => Some(toml::Value::Boolean(*truth)),
        DeValue::Datetime(date) => Some(toml::Value::Datetime(*date)),
        DeValue::Array(_) | DeValue::Table(_) => None,
    }
}
