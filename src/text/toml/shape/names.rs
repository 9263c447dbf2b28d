//! How tables and keys are called in messages.

use crate::model::place::{KeyPath, Step};
use crate::say::{Language, Show};
use crate::text::toml::Key;

/// The path one step up.
pub(super) fn parent(path: &KeyPath) -> KeyPath {
    let mut steps = path.0.clone();
    steps.pop();
    KeyPath(steps)
}

/// The last key of a path.
pub(super) fn last_key(path: &KeyPath) -> String {
    let keys = path.0.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::Index(_) => None,
    });
    keys.unwrap_or_default()
}

/// A table as its header is written: `[campaign]`, `[[goal]]`.
pub(super) fn table_name(path: &KeyPath) -> String {
    let keys: Vec<String> = path
        .0
        .iter()
        .filter_map(|step| match step {
            Step::Key(key) => Some(Key(key.clone()).show(Language::English)),
            Step::Index(_) => None,
        })
        .collect();
    let name = keys.join(".");
    if matches!(path.0.last(), Some(Step::Index(_))) { format!("[[{name}]]") } else { format!("[{name}]") }
}

/// Keys as they stand in a sentence.
pub(super) fn quoted(keys: Vec<&'static str>) -> Vec<String> {
    keys.into_iter().map(|key| format!("`{key}`")).collect()
}
