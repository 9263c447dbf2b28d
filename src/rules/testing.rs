//! Runs one rule over a campaign's text, for the rules' own tests.

use super::{Checked, CheckedStrategy, Findings, Rule};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::{Evidence, GoalEvidence, StrategyEvidence};
use crate::model::period::Period;
use crate::model::place::Spot;
use crate::model::realism::Realism;
use crate::model::snapshot::{Reading, RowAt, Series, SeriesName, Value};
use crate::model::strategy::Strategy;
use crate::say::Language;
use crate::text;

/// The tables that most tests do not care about, in front of theirs.
pub(super) const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nowner = \"Ida Berg\"\nstart = 2027-03-01\n\
    end = 2027-08-31\nlanguage = \"en\"\nreview = \"weekly\"\n";

/// A day written `2027-03-01`.
pub(super) fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

/// A campaign under test with what is known of it.
pub(super) struct Case {
    campaign: Campaign,
    /// What is known besides the file; a test sets what it needs.
    pub(super) evidence: Evidence,
}

impl Case {
    /// Goals and other tables behind the usual `[campaign]`; nothing else is known, not even the day.
    pub(super) fn of(tables: &str) -> Self {
        Self::file(&format!("{CAMPAIGN}{tables}"), None)
    }

    /// A whole file, with the strategy it inherits.
    pub(super) fn file(text: &str, strategy: Option<&str>) -> Self {
        let strategy = strategy.map(|text| toml::from_str::<StrategyFile>(text).expect("a strategy").into());
        let campaign = text::campaign::read(text, strategy).value.expect("a campaign");
        let goals = campaign.goals.iter().map(|_| GoalEvidence::default()).collect();
        Self { campaign, evidence: Evidence { goals, ..Evidence::default() } }
    }

    /// On this day.
    pub(super) fn today(mut self, today: &str) -> Self {
        self.evidence.today = Some(day(today));
        self
    }

    /// With this known of the first goal.
    pub(super) fn goal(mut self, known: GoalEvidence) -> Self {
        self.evidence.goals[0] = known;
        self
    }

    /// With this verdict on the first goal.
    pub(super) fn realism(mut self, realism: Realism) -> Self {
        self.evidence.realism = vec![realism];
        self
    }

    /// With these readings of a series: the last day and value of each, and of how many days each is.
    pub(super) fn series(mut self, name: &str, days: i64, readings: &[(&str, f64)]) -> Self {
        let (metric, channel) = name.split_once('@').unwrap_or((name, ""));
        let name = SeriesName { metric: metric.to_owned(), channel: channel.to_owned() };
        let series = self.evidence.series.entry(name.clone()).or_insert(Series { name, readings: Vec::new() });
        for (line, (last, value)) in (2..).zip(readings) {
            let period = Period::new(day(last).plus_days(1 - days), day(last)).expect("a period");
            let row = RowAt { ledger: 0, line, offset: 0 };
            series.readings.push(Reading { period, value: Value::Number(*value), recorded_at: None, row });
        }
        series.readings.sort_by_key(|reading| (reading.day(), reading.row));
        self
    }

    /// What the rule finds, in this language: `severity place: message; help [fix]`.
    pub(super) fn say(&self, rule: &Rule, language: Language) -> Vec<String> {
        let mut found = Findings::default();
        let check = rule.check.expect("a rule with a check");
        check(&Checked { campaign: &self.campaign, evidence: &self.evidence }, &mut found);
        found.keep_outside(&self.campaign.damaged);
        said(found, language)
    }

    /// What the rule finds, in English.
    pub(super) fn found(&self, rule: &Rule) -> Vec<String> {
        self.say(rule, Language::English)
    }
}

/// Findings as text: `severity place: message; help [fix]`.
fn said(found: Findings, language: Language) -> Vec<String> {
    let said = found.into_vec().into_iter().map(|finding| {
        let place = if let Spot::Row(row, _) = finding.place.spot {
            format!("line {}", row.line)
        } else {
            finding.place.path().map(ToString::to_string).unwrap_or_default()
        };
        let help = finding.help.map_or_else(String::new, |help| format!("; {}", help.say(language)));
        let fix = finding.fix.map_or_else(String::new, |fix| format!(" [{}]", fix.replacement));
        let shown = format!("{} {place}: {}{help}{fix}", finding.severity.word(), finding.message.say(language));
        shown.replace('\u{a0}', " ")
    });
    said.collect()
}

/// A strategy under test with what is known of it.
pub(super) struct StrategyCase {
    strategy: Strategy,
    /// What is known besides the file; a test sets what it needs.
    pub(super) evidence: StrategyEvidence,
}

impl StrategyCase {
    /// A strategy file's text; nothing else is known, not even the day.
    pub(super) fn of(text: &str) -> Self {
        let strategy = text::strategy::read(text).value.expect("a strategy");
        Self { strategy, evidence: StrategyEvidence::default() }
    }

    /// What the rule finds, in this language.
    pub(super) fn say(&self, rule: &Rule, language: Language) -> Vec<String> {
        let mut found = Findings::default();
        let check = rule.check_strategy.expect("a rule that checks strategies");
        check(&CheckedStrategy { strategy: &self.strategy, evidence: &self.evidence }, &mut found);
        found.keep_outside(&self.strategy.damaged);
        said(found, language)
    }

    /// What the rule finds, in English.
    pub(super) fn found(&self, rule: &Rule) -> Vec<String> {
        self.say(rule, Language::English)
    }
}
