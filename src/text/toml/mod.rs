//! TOML documents: every syntax and shape error at its place, and the tables that can still be used.
//!
//! A file without errors goes straight to typed values. Only a file with errors is repaired line by line
//! ([`syntax`]), walked against the schema ([`shape`]) and read again without what is broken.

mod key;
mod newer;
mod prune;
mod repair;
mod schema;
mod shape;
mod slips;
mod spans;
mod syntax;
mod tree;
mod words;

use serde::de::DeserializeOwned;

use crate::model::finding::Finding;
use crate::model::place::KeyPath;
pub(crate) use key::Key;
pub(crate) use schema::{FileKind, schema_text};
pub(crate) use spans::{Span, Spans};
pub(crate) use words::NumberTooLarge;

/// What reading a document gave.
#[derive(Debug)]
pub(crate) struct Document<T> {
    /// Its values; `None` where too little could be read to make any sense of it.
    pub(crate) value: Option<T>,
    /// Everything wrong with its syntax and shape, in the order of the file.
    pub(crate) findings: Vec<Finding>,
    /// Tables that hold something broken: nothing in them is judged.
    pub(crate) damaged: Vec<KeyPath>,
}

/// Reads a document of a kind. Never fails: what is wrong comes as findings.
pub(crate) fn read<T: DeserializeOwned>(kind: FileKind, text: &str) -> Document<T> {
    if let Ok(value) = toml::from_str::<T>(text) {
        return Document { value: Some(value), findings: newer::findings(text), damaged: Vec::new() };
    }
    read_broken(kind, text)
}

fn read_broken<T: DeserializeOwned>(kind: FileKind, text: &str) -> Document<T> {
    let syntax = syntax::read(text);
    let mut findings = syntax.findings;
    let mut damaged = syntax.damaged;
    if syntax.gave_up {
        return Document { value: None, findings, damaged };
    }
    let pruned = shape::walk(kind, &syntax.repaired, &damaged);
    findings.extend(pruned.findings);
    damaged.extend(pruned.damaged);
    // Through a text again: a second way from values to types would add half a megabyte to the program.
    let value = toml::from_str::<T>(&pruned.table.to_string());
    if let (Err(error), true) = (&value, findings.is_empty()) {
        // The schema let something pass that the types refuse; say it rather than fall silent.
        findings.push(shape::unexplained(error.message()));
    }
    findings.extend(newer::findings(text));
    let spans = Spans::of(text);
    findings.sort_by_cached_key(|finding| spans.find(&finding.place.spot).start);
    Document { value: value.ok(), findings, damaged }
}
