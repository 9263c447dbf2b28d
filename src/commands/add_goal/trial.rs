//! What `plan check` would say of the goal at the end of a campaign's text, before that text is written.
//!
//! Readings are not looked at: what only they can tell keeps no goal out.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::assess::evidence;
use crate::commands::reports::weigh;
use crate::model::codes::{SYNTAX_ERROR, WRONG_TYPE};
use crate::model::document::settings::{FailOn, Level, SettingsFile};
use crate::model::finding::{Finding, Severity};
use crate::model::growth::GrowthTable;
use crate::model::place::KeyPath;
use crate::rules::{self, Checked};
use crate::store::settings;
use crate::text::campaign;

/// What a goal in this file is judged by: the team's own figures and severities, where its settings can be used.
pub(super) struct Bench {
    growth: Arc<GrowthTable>,
    levels: BTreeMap<String, Level>,
}

impl Bench {
    /// That of a file's folder.
    pub(super) fn of(file: &Path, cwd: &Path) -> Self {
        let folder = file.parent().unwrap_or(cwd);
        let SettingsFile { check, realism, .. } = settings::team(folder, cwd, &[]).unwrap_or_default();
        Self { growth: Arc::new(GrowthTable::shipped().with(&realism)), levels: check.rules }
    }

    /// Warnings and errors in the last goal of a campaign's text.
    pub(super) fn findings(&self, text: &str) -> Vec<Finding> {
        let read = campaign::read(text, None);
        let mut findings = read.findings;
        let Some(campaign) = read.value else { return findings };
        let evidence = evidence(&campaign, &[], None, None, &self.growth);
        findings.extend(rules::check(&Checked { campaign: &campaign, evidence: &evidence }).into_vec());
        let last = KeyPath::of("goal").index(campaign.goals.len().saturating_sub(1));
        findings.retain_mut(|finding| {
            let is_here = finding.place.path().is_some_and(|path| last.holds(path));
            // What cannot be read cannot be allowed either.
            let is_wanted = is_unreadable(finding) || weigh(finding, &self.levels);
            is_here && is_wanted && finding.severity >= Severity::Warning
        });
        findings
    }
}

/// Whether a finding keeps a goal out: any error, or with [`FailOn::Never`] only a value that cannot be read.
pub(super) fn keeps_out(finding: &Finding, bar: FailOn) -> bool {
    finding.severity == Severity::Error && (bar != FailOn::Never || is_unreadable(finding))
}

fn is_unreadable(finding: &Finding) -> bool {
    [&SYNTAX_ERROR, &WRONG_TYPE].contains(&finding.rule)
}
