//! The schemas of the files: made from the model's types, golden in `docs/`, read here for the shape of broken files.

use std::sync::OnceLock;

use serde_json::Value;

/// Which of the files a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FileKind {
    /// `NAME.campaign.toml`
    Campaign,
    /// `strategy.toml`
    Strategy,
    /// `plan.toml`
    Settings,
}

/// The JSON schema of a kind of file, as published.
pub(crate) fn schema_text(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Campaign => include_str!("../../../docs/campaign.schema.json"),
        FileKind::Strategy => include_str!("../../../docs/strategy.schema.json"),
        FileKind::Settings => include_str!("../../../docs/plan.schema.json"),
    }
}

/// A schema, or a part of one, with its definitions at hand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schema {
    root: &'static Value,
    part: &'static Value,
}

static NOTHING: Value = Value::Null;

impl Schema {
    /// The whole schema of a kind of file.
    pub(super) fn of(kind: FileKind) -> Self {
        static PARSED: [OnceLock<Value>; 3] = [const { OnceLock::new() }; 3];
        let parsed =
            PARSED[kind as usize].get_or_init(|| serde_json::from_str(schema_text(kind)).unwrap_or(Value::Null));
        Self { root: parsed, part: parsed }.resolved()
    }

    fn at(self, part: &'static Value) -> Self {
        Self { root: self.root, part }.resolved()
    }

    fn resolved(self) -> Self {
        let Some(reference) = self.part.get("$ref").and_then(Value::as_str) else { return self };
        let part = reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
        Self { root: self.root, part: part.unwrap_or(&NOTHING) }
    }

    /// The ways a value may be written: the branches of `anyOf`, or the one there is.
    pub(super) fn branches(self) -> Vec<Self> {
        match self.part.get("anyOf").and_then(Value::as_array) {
            Some(branches) => {
                let branches = branches.iter().map(|branch| self.at(branch));
                branches.flat_map(Self::branches).filter(|branch| !branch.admits("null")).collect()
            }
            None => vec![self],
        }
    }

    /// Whether its `type` names this JSON type.
    pub(super) fn admits(self, kind: &str) -> bool {
        match self.part.get("type") {
            Some(Value::String(only)) => only == kind,
            Some(Value::Array(several)) => several.iter().any(|one| one == kind),
            // A choice of words is a string.
            _ => kind == "string" && !self.words().is_empty(),
        }
    }

    /// The words it must be one of; empty: any.
    pub(super) fn words(self) -> Vec<&'static str> {
        if let Some(words) = self.part.get("enum").and_then(Value::as_array) {
            return words.iter().filter_map(Value::as_str).collect();
        }
        let constants = self.part.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        constants.filter_map(|one| one.get("const").and_then(Value::as_str)).collect()
    }

    /// Whether it is a date or a date with a time.
    pub(super) fn is_date(self) -> bool {
        self.part.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("date"))
    }

    /// The keys it knows.
    pub(super) fn keys(self) -> Vec<&'static str> {
        let properties = self.part.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().map(|(key, _)| key.as_str()).collect()
    }

    /// The keys it must have.
    pub(super) fn required(self) -> Vec<&'static str> {
        let keys = self.part.get("required").and_then(Value::as_array);
        keys.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// What stands at a key: its own schema, or the one that all free keys share.
    pub(super) fn key(self, key: &str) -> Option<Self> {
        let known = self.part.get("properties").and_then(|properties| properties.get(key));
        let free = || self.part.get("additionalProperties").filter(|schema| schema.is_object());
        known.or_else(free).map(|part| self.at(part))
    }

    /// What stands in the list.
    pub(super) fn item(self) -> Option<Self> {
        self.part.get("items").map(|part| self.at(part))
    }
}

#[cfg(test)]
mod tests {
    use super::{FileKind, schema_text};
    use crate::golden;
    use crate::model::document::{campaign::CampaignFile, settings::SettingsFile, strategy::StrategyFile};

    fn schema<T: schemars::JsonSchema>(title: &str) -> String {
        let mut schema = schemars::schema_for!(T);
        schema.insert("title".to_owned(), title.into());
        let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
        text.push('\n');
        text
    }

    fn assert_current(name: &str, kind: FileKind, text: &str) {
        golden::assert_file(&format!("docs/{name}"), text);
        // The published file is compiled in: one that was just written is seen by the next build.
        assert!(golden::is_overwriting() || schema_text(kind) == text, "build again");
    }

    #[test]
    fn published_schemas_follow_the_types() {
        assert_current("campaign.schema.json", FileKind::Campaign, &schema::<CampaignFile>("A campaign of `plan`"));
        assert_current("strategy.schema.json", FileKind::Strategy, &schema::<StrategyFile>("A strategy of `plan`"));
        assert_current("plan.schema.json", FileKind::Settings, &schema::<SettingsFile>("Settings of `plan`"));
    }
}
