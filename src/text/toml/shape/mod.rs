//! Every error of shape in a document, by walking it against its schema: unknown keys, missing keys, wrong types,
//! words that are no choice.
//!
//! A key that is nearly right is read as the one that was meant, so that one slip does not bring a second finding.

mod kinds;
mod names;
mod told;

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::kinds::{moment, stand_in};
use super::prune::{Pruned, scalar};
use super::repair::Repaired;
use super::schema::{FileKind, Schema};
use super::words::Unexplained;
use crate::model::codes::SYNTAX_ERROR;
use crate::model::finding::Finding;
use crate::model::place::{KeyPath, Place, Step, goal_of};
use crate::text::suggest::closest;

/// Walks a document that parses. `damaged` names tables where a missing key is no news: its line was blanked.
pub(super) fn walk(kind: FileKind, repaired: &Repaired, damaged: &[KeyPath]) -> Pruned {
    let (root, _) = DeTable::parse_recoverable(repaired.text());
    let schema = Schema::of(kind);
    let mut walk = Walk { schema, damaged, pruned: Pruned::default(), told_damaged: BTreeSet::new() };
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
    /// The damaged tables once more, to look them up.
    told_damaged: BTreeSet<KeyPath>,
}

impl Walk<'_> {
    fn table(&mut self, schema: Schema, table: &DeTable<'_>, path: &KeyPath) -> toml::Table {
        let mut kept = toml::Table::new();
        for (key, value) in table {
            let written = key.get_ref().as_ref();
            let at = path.key(written);
            let Some((meant, schema)) = self.known_key(schema, table, written, &at) else { continue };
            let damaged_before = self.pruned.damaged.len();
            let value = self.value(schema, value, &at);
            self.damage_as_meant(path, &meant, damaged_before);
            if let Some(value) = value {
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
        let value = table.get(written).map(Spanned::get_ref);
        self.unknown_key(schema, (written, value), at, suggestion);
        let meant = suggestion?;
        Some((meant.to_owned(), schema.key(meant)?))
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

    fn found(&mut self, mut finding: Finding, at: &KeyPath) {
        finding.goal = goal_of(at);
        self.pruned.findings.push(finding);
    }

    /// Below a misspelt key: what is damaged is damaged by the name that was meant too, for values are judged by that.
    fn damage_as_meant(&mut self, table: &KeyPath, meant: &str, before: usize) {
        let below: Vec<KeyPath> = self.pruned.damaged[before..].to_vec();
        for mut damaged in below {
            if let Some(step) = damaged.0.get_mut(table.0.len()) {
                *step = Step::Key(meant.into());
                self.damage(&damaged);
            }
        }
    }

    fn damage(&mut self, path: &KeyPath) {
        if !path.0.is_empty() && self.told_damaged.insert(path.clone()) {
            self.pruned.damaged.push(path.clone());
        }
    }
}
