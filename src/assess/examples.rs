//! Runs the examples in the rules' documentation.
//!
//! Each example is a fragment laid over a faultless campaign ([`BASE`]), one of a strategy over a faultless strategy
//! ([`WHOLE_STRATEGY`]): a top-level table that the fragment names replaces all of the base's tables of that name. A bad
//! example yields its own code and no other; a good one nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveTime;

use super::desk::Desk;
use super::{evidence, strategy_evidence};
use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::LedgerFile;
use crate::model::finding::Finding;
use crate::model::form::Form;
use crate::model::zone::Zone;
use crate::rules::{Checked, CheckedFeedback, CheckedStrategy, REGISTRY, check, check_feedback, check_strategy};
use crate::say::Language;
use crate::text::campaign;
use crate::text::feedback;
use crate::text::rows;
use crate::text::snapshots::{Fold, Reckoning, Scanner};
use crate::text::strategy;
use crate::text::toml::{self, FileKind};

/// The campaign under the examples.
pub(crate) const BASE: &str = include_str!("examples/base.campaign.toml");
/// Its snapshots file.
pub(crate) const BASE_SNAPSHOTS: &str = include_str!("examples/base.snapshots.csv");
/// The strategy that it inherits.
pub(crate) const BASE_STRATEGY: &str = include_str!("examples/base.strategy.toml");
/// The strategy under the examples of strategies.
pub(crate) const WHOLE_STRATEGY: &str = include_str!("examples/whole.strategy.toml");

/// One example of a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Example {
    /// Whether it shows what the rule finds.
    pub(crate) bad: bool,
    /// Whether it is a part of a strategy rather than of a campaign.
    pub(crate) of_strategy: bool,
    /// The fragment of a file; empty: the base as it is.
    pub(crate) text: String,
    /// The snapshots file, where the example has its own.
    pub(crate) snapshots: Option<String>,
    /// The log of feedback, where the example has one: it is answered by the strategy.
    pub(crate) feedback: Option<String>,
}

/// The examples of a page, in order. A `csv` block belongs to the `toml` block just before it. One of a log of feedback is
/// `csv,feedback`.
pub(crate) fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut lines = page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let mut follows_toml = false;
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else {
            follows_toml &= line.trim().is_empty();
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let block = block.join("\n") + "\n";
        let bad = info.ends_with(",bad");
        if !bad && !info.ends_with(",good") {
            continue;
        }
        if info.starts_with("csv") {
            // A writer that was interrupted leaves no line end; an example shows it as an ellipsis.
            let block = block.strip_suffix("…\n").map_or_else(|| block.clone(), str::to_owned);
            let own = Example { bad, of_strategy: info.contains(",feedback,"), ..Example::default() };
            if !(follows_toml && examples.last().is_some_and(|last| last.bad == bad)) {
                examples.push(own);
            }
            if let Some(last) = examples.last_mut() {
                let rows = if last.of_strategy { &mut last.feedback } else { &mut last.snapshots };
                *rows = Some(block);
            }
            follows_toml = false;
        } else {
            let of_strategy = info.contains(",strategy,");
            examples.push(Example { bad, of_strategy, text: block, ..Example::default() });
            follows_toml = true;
        }
    }
    examples
}

/// An example laid over the base, ready to be checked.
#[derive(Debug, Clone)]
pub(crate) struct Laid {
    /// The whole file that is checked.
    pub(crate) text: String,
    /// Whether it is a strategy.
    pub(crate) is_strategy: bool,
    /// The whole snapshots file; `None`: there is none.
    pub(crate) snapshots: Option<String>,
    /// The log of feedback; `None`: there is none.
    pub(crate) feedback: Option<String>,
    /// The days on which something was published, where anybody says so.
    pub(crate) published: Option<BTreeSet<Day>>,
    /// The strategy it inherits, if there is one.
    pub(crate) strategy: Option<&'static str>,
    /// Today.
    pub(crate) today: Day,
}

/// Lays an example over its base.
pub(crate) fn lay(example: &Example) -> Laid {
    let directive = |name: &str| {
        let mut lines = example.text.lines().filter_map(|line| line.strip_prefix("# "));
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default().to_owned()
    };
    let without = directive("without");
    let dropped: Vec<&str> = without.split(", ").collect();
    let base = if example.of_strategy { WHOLE_STRATEGY } else { BASE };
    let strategy = match directive("strategy").as_str() {
        _ if dropped.contains(&"strategy") => None,
        "empty" => Some(""),
        "whole" => Some(WHOLE_STRATEGY),
        _ => Some(BASE_STRATEGY),
    };
    let snapshots = example.snapshots.clone().unwrap_or_else(|| BASE_SNAPSHOTS.to_owned());
    Laid {
        text: laid_over(base, &example.text, &dropped),
        is_strategy: example.of_strategy,
        snapshots: (!dropped.contains(&"snapshots")).then_some(snapshots),
        feedback: example.feedback.clone(),
        published: Day::parse_iso(&directive("published")).map(|day| BTreeSet::from([day])),
        strategy,
        today: Day::parse_iso(&directive("today")).unwrap_or(Day::new(2027, 3, 16).expect("a day")),
    }
}

/// A base without the tables that are dropped or that the fragment has itself, then the fragment.
fn laid_over(base: &str, fragment: &str, dropped: &[&str]) -> String {
    let own: Vec<String> = fragment.lines().filter_map(root).collect();
    let mut text = String::new();
    let mut kept = true;
    for line in base.lines() {
        if let Some(root) = root(line) {
            kept = !own.contains(&root) && !dropped.contains(&root.as_str());
        }
        if kept {
            text.push_str(line);
            text.push('\n');
        }
    }
    text + fragment
}

/// The first name in a header, closed or not: `budget` of `[[budget.line]]`.
fn root(line: &str) -> Option<String> {
    let name = line.trim_start().strip_prefix('[')?.trim_start_matches('[');
    let end = name.find(|character: char| !character.is_alphanumeric() && character != '-' && character != '_')?;
    Some(name[..end].to_owned())
}

/// Everything found in an example, as `plan check` finds it.
pub(crate) fn findings(laid: &Laid) -> Vec<Finding> {
    let mut found = if laid.is_strategy { in_strategy(&laid.text, laid.today) } else { in_campaign(laid) };
    found.extend(laid.feedback.iter().flat_map(|rows| in_feedback(laid, rows)));
    found
}

/// Everything found in a log of feedback, at noon of today.
fn in_feedback(laid: &Laid, rows: &str) -> Vec<Finding> {
    let strategy = strategy::read(&laid.text).value.expect("a strategy");
    let now = laid.today.0.and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon")).and_utc();
    let mut fold = feedback::Fold::until(now);
    let mut found = Vec::new();
    let mut scanner = rows::Scanner::<feedback::FeedbackRows>::new(0, strategy.zone);
    let mut visit = |at, row: Result<&feedback::Row<'_>, rows::RowProblem>| match row {
        Ok(row) => fold.push(at, row),
        Err(problem) => found.push(problem.finding_in(Form::Feedback, at)),
    };
    scanner.feed(rows.as_bytes(), &mut visit);
    scanner.finish(&mut visit);
    let log = fold.finish();
    let evidence = Desk::new(&log, Some(&strategy), now).evidence(Some(&strategy), laid.published.clone());
    let checked = CheckedFeedback { log: &log, strategy: Some(&strategy), evidence: &evidence };
    found.extend(check_feedback(&checked).into_vec());
    found
}

/// Everything found in a strategy; `supported` where goals of the campaigns below support objectives.
fn in_strategy(text: &str, today: Day) -> Vec<Finding> {
    let document = strategy::read(text);
    let mut found = document.findings;
    let Some(strategy) = document.value else { return found };
    let supported = Some(["known-in-malmo".to_owned()].into());
    let evidence = strategy_evidence(&strategy, Some(today), supported);
    found.extend(check_strategy(&CheckedStrategy { strategy: &strategy, evidence: &evidence }).into_vec());
    found
}

fn in_campaign(laid: &Laid) -> Vec<Finding> {
    let strategy = laid.strategy.map(|text| toml::read::<StrategyFile>(FileKind::Strategy, text));
    let strategy = strategy.and_then(|strategy| {
        assert!(strategy.findings.is_empty(), "{:?}", strategy.findings);
        strategy.value
    });
    let document = campaign::read(&laid.text, strategy.map(Arc::new));
    let mut found = document.findings;
    let Some(campaign) = document.value else { return found };
    let reckon = |name: &crate::model::snapshot::SeriesName| {
        campaign.metric(&name.metric).as_ref().map_or_else(Reckoning::unknown, Reckoning::of)
    };
    let mut fold = Fold::new(reckon).until(laid.today);
    let mut scanner = Scanner::new(0, Zone::UTC);
    let mut visit = |at, row: Result<&crate::text::snapshots::Row<'_>, crate::text::snapshots::RowProblem>| match row {
        Ok(row) => fold.push(at, row),
        Err(problem) => found.push(problem.finding(at)),
    };
    scanner.feed(laid.snapshots.as_deref().unwrap_or_default().as_bytes(), &mut visit);
    let end = scanner.finish(&mut visit);
    found.extend(end.torn.map(|torn| torn.finding()));
    let folded = fold.finish();
    found.extend(folded.refused.first.iter().map(|(at, problem)| problem.finding(*at)));
    let usual = LedgerFile { name: "spring.snapshots.csv".to_owned(), named: false, exists: laid.snapshots.is_some() };
    let named = campaign.file.campaign.snapshots.iter();
    let named: Vec<_> = named.map(|name| LedgerFile { name: name.clone(), named: true, exists: false }).collect();
    let ledgers = if named.is_empty() { vec![usual] } else { named };
    let evidence = evidence(&campaign, &ledgers, Some(laid.today), Some(&folded), &Arc::default());
    found.extend(check(&Checked { campaign: &campaign, evidence: &evidence }).into_vec());
    found
}

fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.rule.code, finding.message.say(Language::English))).collect()
}

#[test]
fn the_bases_are_faultless() {
    let found = findings(&lay(&Example::default()));
    assert!(found.is_empty(), "{:#?}", told(&found));
    let found = findings(&lay(&Example { of_strategy: true, ..Example::default() }));
    assert!(found.is_empty(), "{:#?}", told(&found));
}

#[test]
fn bad_examples_yield_their_code_and_no_other() {
    let mut wrong = Vec::new();
    for rule in REGISTRY {
        let bad: Vec<_> = examples(rule.page).into_iter().filter(|example| example.bad).collect();
        if bad.is_empty() {
            wrong.push(format!("{} has no bad example", rule.id.code));
        }
        for example in bad {
            let found = findings(&lay(&example));
            if found.is_empty() || found.iter().any(|finding| finding.rule.code != rule.id.code) {
                wrong.push(format!("{}: {:?}\n{}", rule.id.code, told(&found), example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn good_examples_yield_nothing() {
    let mut wrong = Vec::new();
    for rule in REGISTRY {
        for example in examples(rule.page).into_iter().filter(|example| !example.bad) {
            let found = findings(&lay(&example));
            if !found.is_empty() {
                wrong.push(format!("{}: {:?}\n{}", rule.id.code, told(&found), example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
