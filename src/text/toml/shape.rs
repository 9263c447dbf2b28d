//! Every error of shape in a document, by walking it against its schema: unknown keys, missing keys, wrong types,
//! words that are no choice.
//!
//! A key that is nearly right is read as the one that was meant, so that one slip does not bring a second finding.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::prune::{Pruned, scalar};
use super::repair::Repaired;
use super::schema::{FileKind, Schema};
use super::words::{
    AddKey, AddTable, BelongsIn, Choices, DidYouMean, DidYouMeanChoice, DoubleBrackets, Kind, KnownKeys, MissingKey,
    MissingTable, SingleBrackets, Unexplained, UnknownKey, UnknownTable, UnknownWord, WriteLike, WrongKind,
};
use crate::model::codes::{MISSING_KEY, SYNTAX_ERROR, UNKNOWN_KEY, WRONG_TYPE};
use crate::model::document::shapes::Moment;
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Place, Spot, Step, goal_of};
use crate::say::{All, Any};
use crate::text::suggest::closest;

/// Walks a document that parses. `damaged` names tables where a missing key is no news: its line was blanked.
pub(super) fn walk(kind: FileKind, repaired: &Repaired, damaged: &[KeyPath]) -> Pruned {
    let (root, _) = DeTable::parse_recoverable(repaired.text());
    let schema = Schema::of(kind);
    let mut walk = Walk { schema, damaged, pruned: Pruned::default() };
    let table = walk.table(schema, root.get_ref(), &KeyPath::root());
    walk.pruned.table = table;
    walk.pruned
}

/// A finding for an error that only the types saw.
pub(super) fn unexplained(reason: &str) -> Finding {
    Finding::new(&SYNTAX_ERROR, Place::whole(), Unexplained { reason: reason.to_owned() })
}

struct Walk<'w> {
    schema: Schema,
    damaged: &'w [KeyPath],
    pruned: Pruned,
}

impl Walk<'_> {
    fn table(&mut self, schema: Schema, table: &DeTable<'_>, path: &KeyPath) -> toml::Table {
        let mut kept = toml::Table::new();
        for (key, value) in table {
            let written = key.get_ref().as_ref();
            let at = path.key(written);
            let Some((meant, schema)) = self.known_key(schema, table, written, &at) else { continue };
            if let Some(value) = self.value(schema, value, &at) {
                kept.insert(meant, value);
            } else {
                self.damage(path);
            }
        }
        for missing in schema.required() {
            if !kept.contains_key(missing) {
                self.missing(schema, missing, path, table.contains_key(missing));
                let stand_in = stand_in(schema.key(missing));
                kept.insert(missing.to_owned(), stand_in);
            }
        }
        kept
    }

    /// The key that is meant by what is written, and what may stand there.
    fn known_key(
        &mut self,
        schema: Schema,
        table: &DeTable<'_>,
        written: &str,
        at: &KeyPath,
    ) -> Option<(String, Schema)> {
        if let Some(found) = schema.key(written) {
            return Some((written.to_owned(), found));
        }
        let suggestion = closest(written, schema.keys()).filter(|meant| !table.contains_key(*meant));
        self.unknown_key(schema, written, at, suggestion);
        let meant = suggestion?;
        Some((meant.to_owned(), schema.key(meant)?))
    }

    fn unknown_key(&mut self, schema: Schema, written: &str, at: &KeyPath, suggestion: Option<&'static str>) {
        let place = Place::key(at.clone());
        let root = at.0.len() == 1;
        let finding = if root {
            Finding::new(&UNKNOWN_KEY, place, UnknownTable { key: written.to_owned() })
        } else {
            let table = table_name(&parent(at));
            Finding::new(&UNKNOWN_KEY, place, UnknownKey { key: written.to_owned(), table })
        };
        let finding = match suggestion {
            Some(key) => {
                let fixed = finding.help(DidYouMean { key: key.to_owned() });
                if root { fixed } else { fixed.fix(Spot::Key(at.clone()), key) }
            }
            None => match self.owner_of(written) {
                Some(table) => finding.help(BelongsIn { key: written.to_owned(), table }),
                None => finding.help(KnownKeys { keys: All(quoted(schema.keys())) }),
            },
        };
        self.found(finding, at);
    }

    /// The table where a misplaced key belongs.
    fn owner_of(&self, key: &str) -> Option<String> {
        let tables = ["campaign", "goal", "audience", "budget", "channel", "strategy", "feedback", "check"];
        tables.into_iter().find_map(|table| {
            let part = self.schema.key(table)?;
            let holder = part.branches().into_iter().find(|branch| !branch.keys().is_empty());
            let item = part.branches().into_iter().find_map(Schema::item);
            let (holder, shown) = match (holder, item) {
                (Some(holder), None | Some(_)) => (holder, format!("[{table}]")),
                (None, Some(item)) => (item, format!("[[{table}]]")),
                (None, None) => (part.key("")?, format!("[{table}.…]")),
            };
            holder.keys().contains(&key).then_some(shown)
        })
    }

    /// Keeps a value that has the right shape, without what is wrong inside it.
    fn value(&mut self, schema: Schema, value: &Spanned<DeValue<'_>>, at: &KeyPath) -> Option<toml::Value> {
        let branches = schema.branches();
        match value.get_ref() {
            DeValue::Table(table) => {
                let Some(branch) = branches.iter().find(|branch| branch.admits("object")) else {
                    self.wrong_kind(&branches, value, at);
                    return None;
                };
                Some(toml::Value::Table(self.table(*branch, table, at)))
            }
            DeValue::Array(list) => {
                let Some(item) = branches.iter().find_map(|branch| branch.item()) else {
                    self.wrong_kind(&branches, value, at);
                    return None;
                };
                let items = list.iter().enumerate().map(|(index, one)| self.value(item, one, &at.index(index)));
                let items: Vec<Option<toml::Value>> = items.collect();
                items.into_iter().collect::<Option<Vec<_>>>().map(toml::Value::Array)
            }
            DeValue::String(text) => self.string(&branches, text, value, at),
            DeValue::Integer(_) | DeValue::Float(_) => self.scalar("number", &branches, value, at),
            DeValue::Boolean(_) => self.scalar("boolean", &branches, value, at),
            DeValue::Datetime(_) => {
                let date = branches.iter().any(|branch| branch.is_date());
                self.keep(date, &branches, value, at)
            }
        }
    }

    fn scalar(
        &mut self,
        kind: &str,
        branches: &[Schema],
        value: &Spanned<DeValue<'_>>,
        at: &KeyPath,
    ) -> Option<toml::Value> {
        let admitted = branches.iter().any(|branch| branch.admits(kind));
        self.keep(admitted, branches, value, at)
    }

    fn keep(
        &mut self,
        admitted: bool,
        branches: &[Schema],
        value: &Spanned<DeValue<'_>>,
        at: &KeyPath,
    ) -> Option<toml::Value> {
        let kept = scalar(value.get_ref()).filter(|_| admitted);
        if kept.is_none() {
            self.wrong_kind(branches, value, at);
        }
        kept
    }

    fn string(
        &mut self,
        branches: &[Schema],
        text: &str,
        value: &Spanned<DeValue<'_>>,
        at: &KeyPath,
    ) -> Option<toml::Value> {
        let mut strings = branches.iter().filter(|branch| branch.admits("string")).peekable();
        if strings.peek().is_none() {
            // A list of texts with one entry is often written without its brackets.
            self.wrong_kind(branches, value, at);
            return None;
        }
        let words: Vec<&'static str> = strings.clone().flat_map(|branch| branch.words()).collect();
        let free = strings.clone().any(|branch| branch.words().is_empty() && !branch.is_date());
        let date = strings.any(|branch| branch.is_date());
        let is_date = || date && moment(text);
        if free || words.contains(&text) || is_date() {
            return Some(toml::Value::String(text.to_owned()));
        }
        if words.is_empty() {
            self.wrong_kind(branches, value, at);
            return None;
        }
        let suggestion = closest(text, words.iter().copied());
        self.unknown_word(text, words, suggestion, at);
        suggestion.map(|meant| toml::Value::String(meant.to_owned()))
    }

    fn unknown_word(&mut self, word: &str, words: Vec<&'static str>, meant: Option<&str>, at: &KeyPath) {
        let message = UnknownWord { key: last_key(at), word: word.to_owned() };
        let finding = Finding::new(&WRONG_TYPE, Place::value(at.clone()), message);
        let words = Any(words.into_iter().map(|word| format!("\"{word}\"")).collect());
        let finding = match meant {
            Some(meant) => finding
                .help(DidYouMeanChoice { word: meant.to_owned(), words })
                .fix(Spot::Value(at.clone()), format!("\"{meant}\"")),
            None => finding.help(Choices { words }),
        };
        self.found(finding, at);
    }

    fn wrong_kind(&mut self, branches: &[Schema], value: &Spanned<DeValue<'_>>, at: &KeyPath) {
        let found = kind_of(value.get_ref());
        let expected: Vec<Kind> = kinds(branches);
        let key = last_key(at);
        let table = at.to_string();
        let finding = if found == Kind::Table && expected == [Kind::List] {
            Finding::new(&WRONG_TYPE, Place::key(at.clone()), SingleBrackets { table: table.clone() })
                .help(WriteLike { sample: format!("[[{table}]]") })
        } else if found == Kind::List && expected == [Kind::Table] {
            Finding::new(&WRONG_TYPE, Place::key(at.clone()), DoubleBrackets { table: table.clone() })
                .help(WriteLike { sample: format!("[{table}]") })
        } else {
            let sample = sample(&expected, &key, value.get_ref());
            let message = WrongKind { key, expected: Any(expected), found };
            Finding::new(&WRONG_TYPE, Place::value(at.clone()), message).help(WriteLike { sample })
        };
        self.found(finding, at);
        let table = if found == Kind::Table || found == Kind::List { at.clone() } else { parent(at) };
        self.damage(&table);
    }

    /// Tells that a required key is missing, unless something else was already said about it.
    fn missing(&mut self, schema: Schema, key: &str, path: &KeyPath, written: bool) {
        let blanked = self.damaged.iter().any(|damaged| damaged == path);
        let root = path.0.is_empty();
        let blanked_below = root && self.damaged.iter().any(|damaged| path.key(key).holds(damaged));
        if !written && !blanked && !blanked_below {
            let finding = if root {
                let table = format!("[{key}]");
                Finding::new(&MISSING_KEY, Place::whole(), MissingTable { table: table.clone() })
                    .help(AddTable { table })
            } else {
                let kinds = schema.key(key).map_or_else(Vec::new, |key| kinds(&key.branches()));
                let sample = kinds.first().map_or("…", |kind| kind.sample()).to_owned();
                let message = MissingKey { key: key.to_owned(), table: table_name(path) };
                Finding::new(&MISSING_KEY, Place::key(path.clone()), message)
                    .help(AddKey { key: key.to_owned(), sample })
            };
            self.found(finding, path);
        }
        self.damage(&if root { path.key(key) } else { path.clone() });
    }

    fn found(&mut self, mut finding: Finding, at: &KeyPath) {
        finding.goal = goal_of(at);
        self.pruned.findings.push(finding);
    }

    fn damage(&mut self, path: &KeyPath) {
        if !path.0.is_empty() && !self.pruned.damaged.contains(path) {
            self.pruned.damaged.push(path.clone());
        }
    }
}

fn moment(text: &str) -> bool {
    use serde::Deserialize;
    let text = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text);
    Moment::deserialize(text).is_ok()
}

fn kind_of(value: &DeValue<'_>) -> Kind {
    match value {
        DeValue::String(_) => Kind::Text,
        DeValue::Integer(_) | DeValue::Float(_) => Kind::Number,
        DeValue::Boolean(_) => Kind::YesOrNo,
        DeValue::Datetime(_) => Kind::Date,
        DeValue::Array(_) => Kind::List,
        DeValue::Table(_) => Kind::Table,
    }
}

/// The kinds that a value may have, simplest first, each once.
fn kinds(branches: &[Schema]) -> Vec<Kind> {
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
fn sample(expected: &[Kind], key: &str, value: &DeValue<'_>) -> String {
    let written = match (expected, value) {
        ([Kind::List, ..], DeValue::String(text)) => Some(format!("[\"{text}\"]")),
        ([Kind::Text, ..], DeValue::Integer(number)) => Some(format!("\"{}\"", number.as_str())),
        ([Kind::YesOrNo, ..], DeValue::String(text)) if matches!(text.as_ref(), "no" | "nej" | "nei" | "false") => {
            Some("false".to_owned())
        }
        _ => None,
    };
    let sample = expected.first().map_or("…", |kind| kind.sample());
    format!("{key} = {}", written.as_deref().unwrap_or(sample))
}

/// A value that lets the rest of a table be read when a required one is missing.
fn stand_in(schema: Option<Schema>) -> toml::Value {
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

fn parent(path: &KeyPath) -> KeyPath {
    let mut steps = path.0.clone();
    steps.pop();
    KeyPath(steps)
}

fn last_key(path: &KeyPath) -> String {
    let keys = path.0.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::Index(_) => None,
    });
    keys.unwrap_or_default()
}

/// A table as its header is written: `[campaign]`, `[[goal]]`.
fn table_name(path: &KeyPath) -> String {
    let keys: Vec<&str> = path
        .0
        .iter()
        .filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        })
        .collect();
    let name = keys.join(".");
    if matches!(path.0.last(), Some(Step::Index(_))) { format!("[[{name}]]") } else { format!("[{name}]") }
}

fn quoted(keys: Vec<&'static str>) -> Vec<String> {
    keys.into_iter().map(|key| format!("`{key}`")).collect()
}
