//! Checks files and makes reports of what is found, for `check` and for `new`.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::check::Selection;
use crate::assess::desk::Desk;
use crate::assess::{evidence, scorecard, strategy_evidence, understood};
use crate::model::document::settings::{Level, SettingsFile};
use crate::model::evidence::Evidence;
use crate::model::feedback::FeedbackLog;
use crate::model::finding::{Finding, Severity};
use crate::model::growth::GrowthTable;
use crate::model::place::{Document, Spot};
use crate::render::findings::{Located, Report, Source, locate};
use crate::rules::{self, Checked, CheckedFeedback, CheckedStrategy};
use crate::store::discover::Found;
use crate::store::feedback::Feedback;
use crate::store::ledger::{Excerpt, Ledger};
use crate::store::names::Role;
use crate::store::{Opened, Opener, open, readings, settings, text_file};
use crate::text::strategy;
use crate::text::toml::{self, Document as TextDocument, FileKind, Spans};
use support::Support;

/// How files are checked.
pub(super) struct Checking<'c> {
    /// Opens campaigns.
    opener: &'c Opener,
    /// Which findings are wanted.
    selection: &'c Selection,
    /// The working folder.
    cwd: &'c Path,
    /// The settings files that are checked as well: what is wrong with one is said there, and stops no campaign's check.
    told: &'c [PathBuf],
    /// The team's settings by folder: looked for once, however many campaigns a folder holds.
    settings: Mutex<BTreeMap<PathBuf, Arc<Team>>>,
    /// What the goals of the campaigns that were checked support.
    support: Support,
}

/// A team's settings, ready to check by.
struct Team {
    levels: BTreeMap<String, Level>,
    growth: Arc<GrowthTable>,
}

impl<'c> Checking<'c> {
    /// Checks files that `opener` opens; `told` are the settings files among them.
    pub(super) fn new(opener: &'c Opener, selection: &'c Selection, cwd: &'c Path, told: &'c [PathBuf]) -> Self {
        Self { opener, selection, cwd, told, settings: Mutex::default(), support: Support::default() }
    }

    /// Checks one file.
    ///
    /// # Errors
    /// When it, or a file that belongs to it, cannot be read from disk.
    pub(super) fn file(&self, found: &Found) -> anyhow::Result<Report> {
        match found.role {
            Role::Campaign => self.campaign(found),
            Role::Strategy => self.strategy(found, false),
            // Settings that cannot be used change what is found, whatever is asked for.
            Role::Settings => check_shape::<SettingsFile>(found, FileKind::Settings, &Selection::default()),
            Role::Ledger => check_ledger(found, self.selection),
            Role::Feedback => self.feedback(found),
        }
    }

    /// Checks a strategy: once, however many campaigns inherit it. `after_all` says that every campaign below it was
    /// checked before: then it is known which objectives nothing supports.
    ///
    /// # Errors
    /// When it cannot be read from disk.
    pub(super) fn strategy(&self, found: &Found, after_all: bool) -> anyhow::Result<Report> {
        let settings = self.settings(found.path.parent().unwrap_or(self.cwd))?;
        let file = text_file::read(&found.path, &found.shown)?;
        let mut findings = match file.problem {
            Some(problem) => vec![problem],
            None => self.judge_strategy(&file.text, self.support.of(&found.path).filter(|_| after_all)),
        };
        findings.retain_mut(|finding| self.selection.keeps(finding, &settings.levels));
        Ok(report_on_text(found, &file.text, findings))
    }

    /// Checks a log of feedback. What campaigns published is known where those were checked before.
    ///
    /// # Errors
    /// When it cannot be read from disk.
    pub(super) fn feedback(&self, found: &Found) -> anyhow::Result<Report> {
        if self.selection.plan_only {
            return Ok(Report { file: found.shown.clone(), ..Report::default() });
        }
        let settings = self.settings(found.path.parent().unwrap_or(self.cwd))?;
        let feedback = Feedback::at(&found.path, self.cwd)?;
        let now = self.opener.end_of_today(feedback.zone);
        let read = feedback.read(now, false)?;
        let mut findings = read.bad_rows();
        findings.extend(self.judge_feedback(&feedback, &read.log, now));
        findings.retain_mut(|finding| self.selection.keeps(finding, &settings.levels));
        let place = |finding: Finding| {
            let row = if let Spot::Row(row, _) = finding.place.spot { Some(row) } else { None };
            place_excerpt(finding, feedback.name(), feedback.excerpt(row).unwrap_or_default())
        };
        let findings = findings.into_iter().map(place).collect();
        Ok(Report { file: found.shown.clone(), findings, ..Report::default() })
    }

    /// What the rules say of a log.
    fn judge_feedback(&self, feedback: &Feedback, log: &FeedbackLog, now: DateTime<Utc>) -> Vec<Finding> {
        let strategy = feedback.strategy.as_ref();
        let published = feedback.strategy_path.as_ref().and_then(|path| self.support.published(path));
        let evidence = Desk::new(log, strategy, now).evidence(strategy, published);
        rules::check_feedback(&CheckedFeedback { log, strategy, evidence: &evidence }).into_vec()
    }

    /// What is wrong with a strategy's text, and what the rules say of it.
    fn judge_strategy(&self, text: &str, supported: Option<BTreeSet<String>>) -> Vec<Finding> {
        let TextDocument { value, mut findings, .. } = strategy::read(text);
        let Some(strategy) = value else { return findings };
        let today = (!self.selection.plan_only).then(|| self.opener.today(strategy.zone));
        let evidence = strategy_evidence(&strategy, today, supported);
        findings
            .extend(rules::check_strategy(&CheckedStrategy { strategy: &strategy, evidence: &evidence }).into_vec());
        findings
    }

    fn settings(&self, folder: &Path) -> anyhow::Result<Arc<Team>> {
        let mut known = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(settings) = known.get(folder) {
            return Ok(Arc::clone(settings));
        }
        let SettingsFile { check, realism, .. } = settings::team(folder, self.cwd, self.told)?;
        let growth = Arc::new(GrowthTable::shipped().with(&realism));
        let settings = Arc::new(Team { levels: check.rules, growth });
        known.insert(folder.to_path_buf(), Arc::clone(&settings));
        Ok(settings)
    }

    fn campaign(&self, found: &Found) -> anyhow::Result<Report> {
        let folder = found.path.parent().unwrap_or(self.cwd);
        let settings = self.settings(folder)?;
        let Team { levels, growth } = &*settings;
        let plan_only = self.selection.plan_only;
        let mut campaign = if plan_only { self.opener.plan(found)? } else { self.opener.whole(found)? };
        self.support.note(&campaign);
        let mut findings = std::mem::take(&mut campaign.findings);
        let (judged, evidence) = judge(&campaign, plan_only, growth);
        findings.extend(judged);
        findings.retain_mut(|finding| self.selection.keeps(finding, levels));
        let scores =
            campaign.campaign.as_ref().map_or_else(Vec::new, |campaign| scorecard(campaign, &findings, &evidence));
        Ok(Report {
            file: found.shown.clone(),
            findings: place(findings, &campaign),
            scorecard: scores,
            understood: campaign.campaign.as_ref().map_or_else(Vec::new, understood),
            damaged: campaign.campaign.as_ref().map_or(0, |campaign| campaign.damaged.len()),
        })
    }
}

/// What the rules and the snapshots files say of a campaign; and what is known of it.
fn judge(opened: &Opened, plan_only: bool, growth: &Arc<GrowthTable>) -> (Vec<Finding>, Evidence) {
    let Some(campaign) = &opened.campaign else { return Default::default() };
    let folded = opened.readings.as_ref().map(|readings| &readings.folded);
    let today = (!plan_only).then_some(opened.today);
    let evidence = evidence(campaign, &opened.ledgers, today, folded, growth);
    let mut findings = rules::check(&Checked { campaign, evidence: &evidence }).into_vec();
    if let Some(readings) = &opened.readings {
        findings.extend(readings.bad_rows());
    }
    (findings, evidence)
}

/// A file whose shape alone is checked.
fn check_shape<T: serde::de::DeserializeOwned>(
    found: &Found,
    kind: FileKind,
    selection: &Selection,
) -> anyhow::Result<Report> {
    let file = text_file::read(&found.path, &found.shown)?;
    let mut findings = match file.problem {
        Some(problem) => vec![problem],
        None => toml::read::<T>(kind, &file.text).findings,
    };
    findings.retain_mut(|finding| selection.keeps(finding, &BTreeMap::new()));
    Ok(report_on_text(found, &file.text, findings))
}

/// The report on a file that stands alone: gravest first, then in the order of the file.
fn report_on_text(found: &Found, text: &str, findings: Vec<Finding>) -> Report {
    let spans = Spans::of(text);
    let text: Arc<str> = text.into();
    let place = |finding| locate(finding, found.shown.clone(), Source::Toml(Arc::clone(&text)), Some(&spans), None);
    let mut findings: Vec<Located> = findings.into_iter().map(place).collect();
    findings.sort_by_key(|located| (std::cmp::Reverse(located.finding.severity), located.start));
    Report { file: found.shown.clone(), findings, ..Report::default() }
}

/// A snapshots file that no campaign among the files reads: its rows alone are checked.
fn check_ledger(found: &Found, selection: &Selection) -> anyhow::Result<Report> {
    let ledger = open::ledger_alone(found);
    let mut findings = readings::bad_rows_of(&*ledger)?;
    findings.retain_mut(|finding| selection.keeps(finding, &BTreeMap::new()));
    let findings = findings.into_iter().map(|finding| place_row(finding, &*ledger)).collect();
    Ok(Report { file: found.shown.clone(), findings, ..Report::default() })
}

/// Places findings in the texts they point into: gravest first, then in the order of the file.
fn place(findings: Vec<Finding>, opened: &Opened) -> Vec<Located> {
    if findings.is_empty() {
        return Vec::new();
    }
    // Most files have nothing but advice on what is missing: there is nothing to look up in the text.
    let points = |finding: &Finding| !matches!(finding.place.spot, Spot::Whole | Spot::Row(..));
    let spans = findings.iter().any(points).then(|| Spans::of(&opened.text));
    let text: Arc<str> = opened.text.as_str().into();
    let goal = |finding: &Finding| {
        let campaign = opened.campaign.as_ref()?;
        campaign.goals.get(finding.goal?).map(|goal| goal.id.clone())
    };
    let mut located: Vec<Located> = findings
        .into_iter()
        .map(|finding| match finding.place.document {
            Document::Ledger(place) if place < opened.kept_in.len() => place_row(finding, &*opened.kept_in[place]),
            Document::Campaign | Document::Ledger(_) | Document::Feedback => {
                let goal = goal(&finding);
                let source = Source::Toml(Arc::clone(&text));
                locate(finding, opened.found.shown.clone(), source, spans.as_ref(), goal)
            }
        })
        .collect();
    located.sort_by_key(|located| {
        (std::cmp::Reverse(located.finding.severity), located.finding.place.document, located.start)
    });
    located
}

fn place_row(finding: Finding, ledger: &dyn Ledger) -> Located {
    let row = if let Spot::Row(row, _) = finding.place.spot { Some(row) } else { None };
    // A row that cannot be fetched again still has its finding; only the excerpt is empty.
    place_excerpt(finding, ledger.name(), ledger.excerpt(row).unwrap_or_default())
}

/// Places a finding in the row that it points at.
fn place_excerpt(finding: Finding, file: &str, excerpt: Excerpt) -> Located {
    let line = if let Spot::Row(row, _) = finding.place.spot { row.line } else { 1 };
    let source = Source::Row { text: excerpt.text.into(), line, header: excerpt.columns.into() };
    locate(finding, file.to_owned(), source, None, None)
}

/// Sets a finding's severity to what the team's settings say; `false` where they turn its rule off.
pub(super) fn weigh(finding: &mut Finding, levels: &BTreeMap<String, Level>) -> bool {
    match levels.get(finding.rule.name).or_else(|| levels.get(finding.rule.code)) {
        Some(Level::Off) => return false,
        Some(Level::Note) => finding.severity = Severity::Note,
        Some(Level::Warning) => finding.severity = Severity::Warning,
        Some(Level::Error) => finding.severity = Severity::Error,
        None => {}
    }
    true
}

impl Selection {
    /// Whether a finding is wanted; sets its severity to what the settings say.
    fn keeps(&self, finding: &mut Finding, levels: &BTreeMap<String, Level>) -> bool {
        if !weigh(finding, levels) {
            return false;
        }
        let rule = finding.rule;
        let named = |wanted: &String| {
            let wanted = wanted.trim();
            wanted.eq_ignore_ascii_case(rule.code)
                || wanted.eq_ignore_ascii_case(rule.name)
                || wanted.eq_ignore_ascii_case(rule.dimension().name())
        };
        (self.select.is_empty() || self.select.iter().any(named)) && !self.ignore.iter().any(named)
    }
}
