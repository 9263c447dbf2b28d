//! What rules find, collected.

use super::Rule;
use crate::model::damage::Damage;
use crate::model::finding::{Finding, Severity};
use crate::model::place::{Document, KeyPath, Place, Spot, Step, goal_of};
use crate::say::Sentence;

/// Findings as they are added.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    list: Vec<Finding>,
}

/// A finding just added; takes what else there is to say.
pub(crate) struct Added<'f>(&'f mut Finding);

impl Findings {
    /// Adds a finding at a place. The goal it concerns is told from the place, where that is in a goal's table.
    pub(crate) fn add(&mut self, rule: &Rule, place: Place, message: impl Sentence + 'static) -> Added<'_> {
        let mut finding = Finding::new(rule.id, place, message);
        finding.goal = finding.place.path().and_then(goal_of);
        self.list.push(finding);
        let last = self.list.len() - 1;
        Added(&mut self.list[last])
    }

    /// Leaves out findings in tables that could not be read whole, and findings that such a table is missing something.
    pub(super) fn keep_outside(&mut self, damaged: &[KeyPath]) {
        let damage = Damage::of(damaged);
        self.list.retain(|finding| {
            let Some(path) = finding.place.path() else { return whole_file_stands(finding, damaged) };
            !damage.touches(path)
        });
    }

    /// Leaves out what lies in none of these tables: what a campaign inherits is told where the strategy is checked.
    pub(super) fn keep_tables(&mut self, tables: &[&str]) {
        let is_in =
            |path: &KeyPath| matches!(path.0.first(), Some(Step::Key(table)) if tables.contains(&table.as_str()));
        self.list.retain(|finding| finding.place.path().is_some_and(is_in));
    }

    /// Adds what others found.
    pub(super) fn extend(&mut self, others: Self) {
        self.list.extend(others.list);
    }

    /// The findings, in the order they were added.
    pub(crate) fn into_vec(self) -> Vec<Finding> {
        self.list
    }
}

/// A finding about the campaign file as a whole says that something is missing; it may stand in what could not be read.
fn whole_file_stands(finding: &Finding, damaged: &[KeyPath]) -> bool {
    finding.place.document != Document::Campaign || finding.place.spot != Spot::Whole || damaged.is_empty()
}

impl Added<'_> {
    /// What to write instead.
    pub(crate) fn help(self, help: impl Sentence + 'static) -> Self {
        self.0.help = Some(Box::new(help));
        self
    }

    /// The edit that mends it, where there is exactly one right edit.
    pub(crate) fn fix(self, spot: Spot, replacement: impl Into<String>) -> Self {
        self.0.fix = Some(crate::model::finding::Fix { spot, replacement: replacement.into() });
        self
    }

    /// Graver or milder than the rule's default.
    pub(crate) fn severity(self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }
}
