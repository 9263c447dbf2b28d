//! Any text as a campaign, a strategy or a settings file: read, checked by every rule, and shown in every format.

use std::sync::{Arc, OnceLock};

use super::{is_json, language, steers_nothing, today};
use crate::assess::{evidence, scorecard, strategy_evidence, understood};
use crate::model::document::settings::SettingsFile;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::LedgerFile;
use crate::model::finding::Finding;
use crate::model::growth::GrowthTable;
use crate::model::place::Spot;
use crate::render::findings::{Format, Manner, Report, Source, locate, write};
use crate::render::style::Style;
use crate::rules::{Checked, CheckedStrategy, check, check_strategy};
use crate::say::Language;
use crate::text::strategy;
use crate::text::toml::{self, FileKind, Spans};

/// What may stand between a campaign and the strategy that it inherits.
const BORDER: &str = "\n---\n";

/// The first byte says what the text is, and in which language it is told.
pub fn campaign(bytes: &[u8]) {
    let Some((&first, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (text, inherited) = text.split_once(BORDER).map_or((text, None), |(text, strategy)| (text, Some(strategy)));
    let report = match first % 4 {
        0 | 1 => of_campaign(text, inherited, first % 4 == 0),
        2 => place(text, in_strategy(text)),
        _ => place(text, toml::read::<SettingsFile>(FileKind::Settings, text).findings),
    };
    show(&[report], language(first / 4));
}

/// The report on a campaign; `today` says whether the day counts.
fn of_campaign(text: &str, inherited: Option<&str>, has_today: bool) -> Report {
    let strategy = inherited.and_then(|text| toml::read::<StrategyFile>(FileKind::Strategy, text).value);
    let document = crate::text::campaign::read(text, strategy.map(Arc::new));
    let mut found = document.findings;
    let Some(campaign) = document.value else { return place(text, found) };
    let ledger = LedgerFile { name: "spring.snapshots.csv".to_owned(), named: false, exists: false };
    let evidence = evidence(&campaign, &[ledger], has_today.then(today), None, growth());
    found.extend(check(&Checked { campaign: &campaign, evidence: &evidence }).into_vec());
    let scorecard = scorecard(&campaign, &found, &evidence);
    Report { scorecard, understood: understood(&campaign), damaged: campaign.damaged.len(), ..place(text, found) }
}

fn in_strategy(text: &str) -> Vec<Finding> {
    let document = strategy::read(text);
    let mut found = document.findings;
    if let Some(strategy) = document.value {
        let evidence = strategy_evidence(&strategy, Some(today()), Some(["known".to_owned()].into()));
        found.extend(check_strategy(&CheckedStrategy { strategy: &strategy, evidence: &evidence }).into_vec());
    }
    found
}

/// Findings with their places, all of them within the text and on characters' borders, also before they are mended.
fn place(text: &str, found: Vec<Finding>) -> Report {
    let spans = Spans::of(text);
    let shared: Arc<str> = text.into();
    let mut report = Report { file: "spring.campaign.toml".to_owned(), ..Report::default() };
    for finding in found {
        if let Spot::Bytes(start, end) = finding.place.spot {
            assert!(text.get(start..end).is_some(), "{start}..{end}: {:?}", finding.message.say(Language::English));
        }
        let source = Source::Toml(Arc::clone(&shared));
        let located = locate(finding, report.file.clone(), source, Some(&spans), None);
        assert!(text.get(located.span.start..located.span.end).is_some(), "{:?}", located.span);
        assert!(located.start <= located.end, "{:?}..{:?}", located.start, located.end);
        report.findings.push(located);
    }
    report
}

/// Shows reports in every format, as in a pipe and as at a narrow terminal: texts steer nothing, the others are JSON.
pub(super) fn show(reports: &[Report], language: Language) {
    for width in [None, Some(40)] {
        let manner = Manner { language, style: Style { color: false }, width, all: true };
        let shown = |format| {
            let mut out = Vec::new();
            write(format, reports, manner, &mut out).expect("memory takes everything");
            out
        };
        [Format::Full, Format::Short, Format::Github, Format::Markdown]
            .map(shown)
            .iter()
            .for_each(|out| steers_nothing(out));
        is_json(&shown(Format::Json));
        shown(Format::Jsonl).split(|&byte| byte == b'\n').filter(|line| !line.is_empty()).for_each(is_json);
    }
}

/// What comparable accounts reach, read once.
fn growth() -> &'static Arc<GrowthTable> {
    static SHIPPED: OnceLock<Arc<GrowthTable>> = OnceLock::new();
    SHIPPED.get_or_init(|| Arc::new(GrowthTable::shipped()))
}
