//! From a strategy file's text to a strategy as meant: every value understood, or told with its place.
//!
//! Which parts a strategy should have is not asked here: that is for the rules.

mod own;
mod tongue;
mod values;

use std::sync::Arc;

use crate::model::document::strategy::StrategyFile;
use crate::model::finding::Finding;
use crate::model::place::KeyPath;
use crate::model::strategy::Strategy;
use crate::text::toml::{self, Document, FileKind};
pub(super) use own::{Inherited, inherit};
pub(crate) use tongue::language;
pub(crate) use values::NoLength;

/// Reads a strategy file. The value is `None` only where the file holds nothing that could be one.
pub(crate) fn read(text: &str) -> Document<Strategy> {
    let Document { value, mut findings, damaged } = toml::read::<StrategyFile>(FileKind::Strategy, text);
    let Some(file) = value else { return Document { value: None, findings, damaged } };
    let (strategy, complaints) = understand(text, Arc::new(file), damaged.clone());
    findings.extend(complaints.into_iter().filter(|finding| is_outside(finding, &damaged)));
    Document { value: Some(strategy), findings, damaged }
}

/// A strategy from its tables, and what is wrong with their values.
fn understand(text: &str, file: Arc<StrategyFile>, damaged: Vec<KeyPath>) -> (Strategy, Vec<Finding>) {
    let (understood, findings) = values::understand(text, &file);
    let strategy = Strategy {
        file,
        zone: understood.zone,
        rota: understood.rota,
        shifts: understood.shifts,
        crisis: understood.crisis,
        respond_within: understood.respond_within,
        own_tables: Vec::new(),
        damaged,
    };
    (strategy, findings)
}

/// Whether a finding lies in no damaged table: what stands there may be made up.
fn is_outside(finding: &Finding, damaged: &[KeyPath]) -> bool {
    finding.place.path().is_none_or(|path| !damaged.iter().any(|table| table.holds(path)))
}

#[cfg(test)]
mod tests;
