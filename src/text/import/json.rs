//! Answers of programming interfaces as the same tables that texts are: an object a row, its plain values the cells.
//!
//! Lists and objects within are left out; a list of objects, alone or as the only one in an object, is several rows.

use std::collections::HashSet;

use csv::StringRecord;
use serde_json::{Map, Value};

use super::Stop;
use super::said::{ExportAgain, NotJson, TooLarge};
use super::table::{Row, Table};

/// No answer is so wide.
const MOST_COLUMNS: usize = 2_000;
/// Nor holds any so much.
const MOST_CELLS: usize = 2_000_000;

/// The table that a text in JSON is.
///
/// # Errors
/// When it is not JSON, or holds no object.
pub(super) fn table(bytes: &[u8]) -> Result<Table, Stop> {
    let unreadable = |reason: String| Stop::new(NotJson { reason }, ExportAgain {});
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(bytes).map_err(|error| unreadable(error.to_string()))?;
    let objects = objects(value);
    let mut known = HashSet::new();
    let mut headings: Vec<&String> = Vec::new();
    for (key, value) in objects.iter().flatten() {
        if plain(value).is_some() && known.insert(key) {
            headings.push(key);
        }
    }
    if headings.len() > MOST_COLUMNS || headings.len() * objects.len() > MOST_CELLS {
        return Err(Stop::new(TooLarge {}, ExportAgain {}));
    }
    if headings.is_empty() {
        return Err(unreadable("no values".to_owned()));
    }
    let cells = |object: &Map<String, Value>| -> StringRecord {
        headings.iter().map(|heading| object.get(*heading).and_then(plain).unwrap_or_default()).collect()
    };
    let rows = std::iter::once(headings.iter().collect()).chain(objects.iter().map(cells));
    Ok(Table { rows: (1..).zip(rows).map(|(line, cells)| Row::new(line, cells)).collect(), ..Table::default() })
}

/// The objects that are rows.
fn objects(value: Value) -> Vec<Map<String, Value>> {
    match value {
        Value::Array(values) => values.into_iter().filter_map(only_object).collect(),
        Value::Object(object) => {
            let has_values = object.values().any(|value| plain(value).is_some_and(|text| !text.is_empty()));
            let list = object.values().find_map(Value::as_array).filter(|_| !has_values).cloned();
            list.map_or_else(|| vec![object], |list| list.into_iter().filter_map(only_object).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

fn only_object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(object) => Some(object),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => None,
    }
}

/// A plain value as a cell.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
    }
}
