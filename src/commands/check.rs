//! `plan check`: says what is wrong with campaigns, and what is missing.

mod bar;

use std::path::PathBuf;

use rayon::prelude::*;

use super::Outcome;
use super::reports::Checking;
use super::time::TimeArgs;
use crate::env::Env;
use crate::model::document::settings::FailOn;
use crate::render::findings::{self, Format, Manner, Report};
use crate::render::style::Style;
use crate::rules::REGISTRY;
use crate::say::{DidYouMean, Failure, sentence};
use crate::store::discover::Found;
use crate::store::names::Role;
use crate::store::{discover, settings, write};
use crate::text::suggest::closest;

/// Check campaigns, strategies and snapshots files: what is wrong, what is missing, what to do first.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// Files, folders or names of campaigns; everything below this folder if left out.
    paths: Vec<PathBuf>,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Full, value_name = "FORMAT")]
    format: Format,
    /// Write another format to a file as well: json=findings.json. May be repeated.
    #[arg(long, value_name = "FORMAT=FILE")]
    output: Vec<String>,
    /// The mildest finding that makes the command fail; default: what plan.toml says, else error.
    #[arg(long, value_parser = bar::BarParser, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,
    /// Show all advice at a terminal, also what can wait.
    #[arg(long)]
    all: bool,
    /// It is fine if there is nothing to check.
    #[arg(long)]
    allow_empty: bool,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    time: TimeArgs,
}

/// Which findings are wanted.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Selection {
    /// Only these rules, by code, name or dimension (specific, realistic, time-bound, measurable, channels, budget, strategy, ledger, file).
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// All but these rules, by code, name or dimension.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Look at the plan alone: not at the snapshots, not at today's date.
    #[arg(long)]
    pub(super) plan_only: bool,
}

sentence! {
    NothingToCheck {}
    en "there is nothing to check here: no campaign, strategy or snapshots file",
    sv "det finns inget att kontrollera här: ingen kampanj, strategi eller fil med avläsningar",
    nb "det er ingenting å kontrollere her: ingen kampanje, strategi eller fil med avlesninger",
}

sentence! {
    MakeOrAllow {}
    en "make a campaign with `plan new`, name a file or folder, or allow it with --allow-empty",
    sv "skapa en kampanj med `plan new`, ange en fil eller mapp, eller tillåt det med --allow-empty",
    nb "lag en kampanje med `plan new`, oppgi en fil eller mappe, eller tillat det med --allow-empty",
}

sentence! {
    UnknownRule { name: String }
    en "no rule or dimension is called {name}",
    sv "ingen regel eller dimension heter {name}",
    nb "ingen regel eller dimensjon heter {name}",
}

sentence! {
    SeeRules {}
    en "`plan explain` lists the rules",
    sv "`plan explain` visar reglerna",
    nb "`plan explain` viser reglene",
}

sentence! {
    BadOutput { text: String }
    en "--output {text} does not name a format and a file",
    sv "--output {text} anger inte ett format och en fil",
    nb "--output {text} oppgir ikke et format og en fil",
}

sentence! {
    OutputLike {}
    en "write it like --output json=findings.json",
    sv "skriv det som --output json=findings.json",
    nb "skriv det som --output json=findings.json",
}

pub(crate) fn run(args: &CheckArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    check_names(&args.selection)?;
    let outputs = args.output.iter().map(|text| parse_output(text)).collect::<anyhow::Result<Vec<_>>>()?;
    let read: Vec<PathBuf> = args.paths.iter().map(|path| env.cwd.join(path)).collect();
    for (_, path) in &outputs {
        write::spare_what_is_read(&env.cwd.join(path), &path.to_string_lossy(), &read)?;
    }
    let (reports, settings) = check(args, env)?;
    let manner = Manner { language: env.language, style: Style { color: env.color }, width: env.width, all: args.all };
    findings::write(args.format, &reports, manner, env.out)?;
    for (format, path) in outputs {
        let mut text = Vec::new();
        let manner = Manner { style: Style { color: false }, width: None, ..manner };
        findings::write(format, &reports, manner, &mut text)?;
        let shown = path.to_string_lossy();
        write::new_file(&env.cwd.join(&path), &shown, &String::from_utf8_lossy(&text), true)?;
    }
    env.out.flush()?;
    Ok(judge(&reports, bar(args, env, &settings)?))
}

/// The mildest finding that makes the command fail: asked for, or as the team's settings say.
fn bar(args: &CheckArgs, env: &Env<'_>, told: &[PathBuf]) -> anyhow::Result<FailOn> {
    if let Some(fail_on) = args.fail_on {
        return Ok(fail_on);
    }
    Ok(settings::team(&env.cwd, &env.cwd, told)?.check.fail_on.unwrap_or(FailOn::Error))
}

/// Checks every file; the reports come in the order of the files. Beside them: the settings files among those.
fn check(args: &CheckArgs, env: &Env<'_>) -> anyhow::Result<(Vec<Report>, Vec<PathBuf>)> {
    let mut files = discover::files(&args.paths, &env.cwd)?;
    let campaigns = files.iter().any(|file| file.role == Role::Campaign);
    let named = |path: &std::path::Path| args.paths.iter().any(|named| env.cwd.join(named) == path);
    // Campaigns check their own snapshots files; those that stand alone are checked when nothing else is, or by name.
    files.retain(|file| file.role != Role::Ledger || !campaigns || named(&file.path));
    if files.is_empty() && !args.allow_empty {
        return Err(Failure::new(NothingToCheck {}).help(MakeOrAllow {}).into());
    }
    let opener = args.time.opener(env)?;
    let told: Vec<PathBuf> =
        files.iter().filter(|file| file.role == Role::Settings).map(|file| file.path.clone()).collect();
    let checking = Checking::new(&opener, &args.selection, &env.cwd, &told);
    let (strategies, others): (Vec<Found>, Vec<Found>) =
        files.into_iter().partition(|file| file.role == Role::Strategy);
    let (logs, others): (Vec<Found>, Vec<Found>) = others.into_iter().partition(|file| file.role == Role::Feedback);
    let checked = others.par_iter().map(|file| checking.file(file));
    let mut reports = checked.collect::<anyhow::Result<Vec<_>>>()?;
    // One that was found in a folder has all its campaigns in that folder or below: they have just been checked.
    let checked = strategies.iter().map(|file| checking.strategy(file, !named(&file.path)));
    reports.extend(checked.collect::<anyhow::Result<Vec<_>>>()?);
    // What its campaigns published is known by now.
    reports.extend(logs.iter().map(|file| checking.feedback(file)).collect::<anyhow::Result<Vec<_>>>()?);
    reports.sort_by(|one, other| one.file.cmp(&other.file));
    Ok((reports, told))
}

fn judge(reports: &[Report], fail_on: FailOn) -> Outcome {
    let mut found = reports.iter().flat_map(|report| &report.findings);
    let fails = found.any(|located| fail_on.fails(located.finding.severity));
    if fails { Outcome::Findings } else { Outcome::Clean }
}

/// Refuses names that select nothing: a misspelt rule would silently check less.
fn check_names(selection: &Selection) -> anyhow::Result<()> {
    let known: Vec<&str> =
        REGISTRY.iter().flat_map(|rule| [rule.id.code, rule.id.name, rule.id.dimension().name()]).collect();
    for name in selection.select.iter().chain(&selection.ignore) {
        if known.iter().any(|known| known.eq_ignore_ascii_case(name.trim())) {
            continue;
        }
        let failure = Failure::new(UnknownRule { name: name.clone() });
        return Err(match closest(name, known.iter().copied()) {
            Some(nearest) => failure.help(DidYouMean { name: nearest.to_owned() }).into(),
            None => failure.help(SeeRules {}).into(),
        });
    }
    Ok(())
}

fn parse_output(text: &str) -> anyhow::Result<(Format, PathBuf)> {
    let parsed = text.split_once('=').and_then(|(format, file)| {
        let format = <Format as clap::ValueEnum>::from_str(format, true).ok()?;
        (!file.is_empty()).then(|| (format, PathBuf::from(file)))
    });
    parsed.ok_or_else(|| Failure::new(BadOutput { text: text.to_owned() }).help(OutputLike {}).into())
}
