//! `plan explain`: why a rule is there, what a metric means.

use super::Outcome;
use crate::env::Env;
use crate::model::day::Day;
use crate::model::finding::RuleId;
use crate::model::growth::GrowthTable;
use crate::model::vocabulary::{self, Known, METRICS};
use crate::render::forecast;
use crate::render::growth::{self, Paper};
use crate::render::table::Sheet;
use crate::rules::{self, REGISTRY, Rule};
use crate::say::{DidYouMean, Failure, Sentence, sentence};
use crate::store::settings;
use crate::text::suggest::closest;

/// Explain a rule, with a bad and a good example, a metric, or what growth is realistic; without a name, list them.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// A rule by code or name (M402, relative-without-baseline), or a metric by any of its names (followers, följare), or growth: what accounts reach, what results cost, and who says so; or forecast: how to read one.
    name: Option<String>,
}

sentence! {
    NothingSoCalled { name: String }
    en "no rule or metric is called {name}",
    sv "ingen regel och inget mätetal heter {name}",
    nb "ingen regel og ikke noe måltall heter {name}",
}

sentence! {
    SeeAll {}
    en "`plan explain` lists them all",
    sv "`plan explain` visar alla",
    nb "`plan explain` viser alle",
}

sentence! {
    RulesHeading {}
    en "Rules",
    sv "Regler",
    nb "Regler",
}

sentence! {
    MetricsHeading {}
    en "Metrics",
    sv "Mätetal",
    nb "Måltall",
}

sentence! {
    SeeForecast {}
    en "How to read a forecast: `plan explain forecast`",
    sv "Så läser du en prognos: `plan explain forecast`",
    nb "Slik leser du en prognose: `plan explain forecast`",
}

sentence! {
    SeeGrowth {}
    en "What growth is realistic: `plan explain growth`",
    sv "Vilken tillväxt som är realistisk: `plan explain growth`",
    nb "Hvilken vekst som er realistisk: `plan explain growth`",
}

pub(crate) fn run(args: &ExplainArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let Some(name) = args.name.as_deref() else {
        list(env)?;
        return Ok(Outcome::Clean);
    };
    if forecast::NAMES.iter().any(|word| word.eq_ignore_ascii_case(name.trim())) {
        write!(env.out, "{}", forecast::explained(env.language))?;
        return Ok(Outcome::Clean);
    }
    if is_growth(name) {
        let settings = settings::team(&env.cwd, &env.cwd, &[])?;
        let table = GrowthTable::shipped().with(&settings.realism);
        let today = Some(Day(env.now.date_naive()));
        growth::write(&table, Paper { language: env.language, width: env.width, today }, env.out)?;
        return Ok(Outcome::Clean);
    }
    if let Some(rule) = rules::find(name) {
        write!(env.out, "{}", page(rule))?;
        return Ok(Outcome::Clean);
    }
    let metrics = metrics_called(name);
    if metrics.is_empty() {
        return Err(unknown(name));
    }
    for metric in metrics {
        write!(env.out, "{}", metric_page(metric))?;
    }
    Ok(Outcome::Clean)
}

/// What goals are compared with has a page of its own, in the reader's language.
const GROWTH: [&str; 3] = ["growth", "tillväxt", "vekst"];

fn is_growth(name: &str) -> bool {
    GROWTH.contains(&name.trim().to_lowercase().as_str())
}

fn metrics_called(name: &str) -> Vec<&'static Known> {
    match vocabulary::known(name) {
        Some(metric) => vec![metric],
        None => vocabulary::lookup(name),
    }
}

fn unknown(name: &str) -> anyhow::Error {
    let rules = REGISTRY.iter().flat_map(|rule| [rule.id.code, rule.id.name]);
    let metrics = METRICS.iter().map(|metric| metric.name);
    let failure = Failure::new(NothingSoCalled { name: name.to_owned() });
    match closest(name, rules.chain(metrics).chain(GROWTH)) {
        Some(nearest) => failure.help(DidYouMean { name: nearest.to_owned() }).into(),
        None => failure.help(SeeAll {}).into(),
    }
}

/// A rule's page: what `docs/rules/` holds too.
pub(crate) fn page(rule: &Rule) -> String {
    let RuleId { code, name, severity } = rule.id;
    // Each line of a documentation comment keeps the blank after its slashes.
    let lines: Vec<&str> = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    format!("# {code} {name} ({})\n\n{}\n", severity.word(), lines.join("\n"))
}

fn metric_page(metric: &Known) -> String {
    let join = |words: &[&str]| if words.is_empty() { "–".to_owned() } else { words.join(", ") };
    let kind = match metric.kind {
        crate::model::metric::MetricKind::Gauge => "gauge: a level; the last number counts",
        crate::model::metric::MetricKind::Flow => "flow: an amount in a period; periods add up",
        crate::model::metric::MetricKind::Counter => "counter: a running total; differences count",
        crate::model::metric::MetricKind::Unique => "unique: people in a period; never added over days or channels",
        crate::model::metric::MetricKind::Ratio => "ratio: so many of so many; write 12/480 or 2.5%",
        crate::model::metric::MetricKind::Duration => "duration: a time; write 45min or 4h",
    };
    let better = match metric.better {
        crate::model::metric::Better::Higher => "higher",
        crate::model::metric::Better::Lower => "lower",
    };
    format!(
        "# {}\n\nkind: {kind}\nbetter: {better}\nnot reported by: {}\nEnglish: {}\nsvenska: {}\nnorsk: {}\n",
        metric.name,
        join(metric.not_on),
        join(metric.english),
        join(metric.swedish),
        join(metric.norwegian),
    )
}

fn list(env: &mut Env<'_>) -> std::io::Result<()> {
    let mut sheet = Sheet::new(&[(RulesHeading {}.say(env.language), false), (String::new(), false)], env.width);
    for rule in REGISTRY {
        sheet.row(&[rule.id.code.to_owned(), rule.id.name.to_owned()]);
    }
    writeln!(env.out, "{}\n", sheet.finish())?;
    let names: Vec<&str> = METRICS.iter().map(|metric| metric.name).collect();
    writeln!(env.out, "{}: {}\n", MetricsHeading {}.say(env.language), names.join(", "))?;
    writeln!(env.out, "{}", SeeGrowth {}.say(env.language))?;
    writeln!(env.out, "{}", SeeForecast {}.say(env.language))
}

#[cfg(test)]
mod pages;
