//! What `plan check` would say of the goal at the end of a campaign's text, before that text is written.
//!
//! Readings are not looked at: what only they can tell keeps no goal out.

use std::path::Path;
use std::sync::Arc;

use crate::assess::evidence;
use crate::model::codes::{SYNTAX_ERROR, WRONG_TYPE};
use crate::model::document::settings::FailOn;
use crate::model::finding::{Finding, Severity};
use crate::model::growth::GrowthTable;
use crate::model::place::KeyPath;
use crate::rules::{self, Checked};
use crate::store::settings;
use crate::text::campaign;

/// What goals in this file are compared with: the team's own figures, where its settings can be used.
pub(super) fn growth(file: &Path, cwd: &Path) -> Arc<GrowthTable> {
    let folder = file.parent().unwrap_or(cwd);
    let team = settings::team(folder, cwd, &[]).unwrap_or_default();
    Arc::new(GrowthTable::shipped().with(&team.realism))
}

/// Warnings and errors in the last goal of a campaign's text.
pub(super) fn findings(text: &str, growth: &Arc<GrowthTable>) -> Vec<Finding> {
    let read = campaign::read(text, None);
    let mut findings = read.findings;
    let Some(campaign) = read.value else { return findings };
    let evidence = evidence(&campaign, &[], None, None, growth);
    findings.extend(rules::check(&Checked { campaign: &campaign, evidence: &evidence }).into_vec());
    let last = KeyPath::of("goal").index(campaign.goals.len().saturating_sub(1));
    findings.retain(|finding| {
        let is_here = finding.place.path().is_some_and(|path| last.holds(path));
        is_here && finding.severity >= Severity::Warning
    });
    findings
}

/// Whether a finding keeps a goal out: any error, or with [`FailOn::Never`] only a value that cannot be read.
pub(super) fn keeps_out(finding: &Finding, bar: FailOn) -> bool {
    let unreadable = [&SYNTAX_ERROR, &WRONG_TYPE].contains(&finding.rule);
    finding.severity == Severity::Error && (bar != FailOn::Never || unreadable)
}
