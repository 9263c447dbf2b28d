//! `plan report`: a page to show to people who never open a terminal.

mod handbook;

use std::path::{Path, PathBuf};

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use super::Outcome;
use super::check::Selection;
use super::opened::{self, Readable};
use super::reports::Checking;
use super::time::TimeArgs;
use crate::assess::urgency;
use crate::env::Env;
use crate::model::day::Day;
use crate::render::plain::visible;
use crate::render::report::{self, Beside, Format};
use crate::render::status::Shown;
use crate::say::{Failure, Language, Sentence, sentence};
use crate::store::{names, viewer, write};

/// Make a report to show: a page with charts that says whether the goals will be reached, and why.
///
/// At a terminal the page is written to NAME.report.html in this folder, in a pipe to standard output. It needs nothing
/// else: it can be opened in any browser, sent by mail and printed. It speaks the campaign's language.
/// With --strategy it is the handbook for staff instead: what they may publish, who answers what and when, what is done
/// in a crisis, on a sheet of its own.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// Campaign files, folders or names; every campaign below this folder if left out. Several make one report.
    campaigns: Vec<PathBuf>,
    /// Make the handbook of strategy.toml: the nearest one from this folder upwards, or the file or folder that is named.
    #[arg(long)]
    strategy: bool,
    /// How it is written. Markdown and JSON go to standard output where no file is named.
    #[arg(long, value_enum, default_value_t = Format::Html, value_name = "FORMAT")]
    format: Format,
    /// Write it to this file; `-` is standard output. An earlier report is written over, nothing else.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over a file that is no report.
    #[arg(long)]
    force: bool,
    /// Show it in the browser when it is written.
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    time: TimeArgs,
}

sentence! {
    Written { file: String }
    en "written: {file}",
    sv "skriven: {file}",
    nb "skrevet: {file}",
}

sentence! {
    PageWritten { file: String }
    en "written: {file}. Open it in a browser, send it or print it; --open shows it at once",
    sv "skriven: {file}. Öppna den i en webbläsare, skicka eller skriv ut den; --open visar den direkt",
    nb "skrevet: {file}. Åpne den i en nettleser, send den eller skriv den ut; --open viser den med en gang",
}

sentence! {
    NothingToOpen {}
    en "--open shows a file, and --output - writes none",
    sv "--open visar en fil, och --output - skriver ingen",
    nb "--open viser en fil, og --output - skriver ingen",
}

sentence! {
    NameAFile {}
    en "leave one of them out, or name a file",
    sv "utelämna den ena, eller ange en fil",
    nb "utelat den ene, eller oppgi en fil",
}

pub(crate) fn run(args: &ReportArgs, asked: Option<Language>, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    if args.open && is_standard_output(args.output.as_deref()) {
        return Err(Failure::new(NothingToOpen {}).help(NameAFile {}).into());
    }
    if args.strategy {
        return handbook::run(args, asked, env);
    }
    let (campaigns, unreadable) = opened::open(&args.campaigns, &args.time, env)?;
    if !campaigns.is_empty() {
        let text = report(args, &campaigns, asked, env)?;
        let read: Vec<PathBuf> = campaigns.iter().map(|campaign| campaign.found().path.clone()).collect();
        deliver(args, &name(&campaigns), &read, &text, env)?;
    }
    env.out.flush()?;
    unreadable?;
    Ok(Outcome::Clean)
}

/// The report, the campaign whose worst goal is worst off first.
fn report(args: &ReportArgs, campaigns: &[Readable], asked: Option<Language>, env: &Env<'_>) -> anyhow::Result<String> {
    let language = asked.or_else(|| common_language(campaigns)).unwrap_or(env.language);
    let (opener, selection) = (args.time.opener(env)?, Selection::default());
    let checking = Checking::new(&opener, &selection, &env.cwd, &[]);
    let told = campaigns.par_iter().map(|campaign| tell(campaign, &checking));
    let mut told = told.collect::<anyhow::Result<Vec<_>>>()?;
    told.sort_by_key(|(shown, _)| shown.overview.worst().map_or(usize::MAX, urgency));
    let (shown, beside): (Vec<Shown<'_>>, Vec<Beside>) = told.into_iter().unzip();
    let as_of = shown.iter().map(|one| one.overview.today).max().unwrap_or(Day(env.now.date_naive()));
    Ok(report::report(args.format, as_of, &shown, &beside, language)?)
}

/// All that is told of a campaign.
fn tell<'c>(campaign: &'c Readable, checking: &Checking<'_>) -> anyhow::Result<(Shown<'c>, Beside)> {
    let findings = checking.file(campaign.found())?.findings;
    Ok((campaign.shown(), Beside { ways: campaign.ways(), findings }))
}

/// The language that all campaigns are written in; `None` where they differ.
fn common_language(campaigns: &[Readable]) -> Option<Language> {
    let first = campaigns.first()?.language();
    campaigns.iter().all(|campaign| campaign.language() == first).then_some(first)
}

/// What a report is called: as its campaign, where it is on one.
fn name(campaigns: &[Readable]) -> String {
    match campaigns {
        [one] => names::short_name(&one.found().path),
        _ => "campaigns".to_owned(),
    }
}

/// Brings the report where it is wanted, and says where that is. `read` are the files that it was made from.
fn deliver(args: &ReportArgs, name: &str, read: &[PathBuf], text: &str, env: &mut Env<'_>) -> anyhow::Result<()> {
    let Some(file) = destination(args, name, env) else {
        env.out.write_all(text.as_bytes())?;
        return Ok(());
    };
    let (path, shown) = (env.cwd.join(&file), file.to_string_lossy());
    write::spare_what_is_read(&path, &shown, read)?;
    write::report(&path, &shown, text, args.force, &|text| report::is_report(args.format, text))?;
    let file = shown.into_owned();
    let told = if args.format == Format::Html {
        PageWritten { file }.say(env.language)
    } else {
        Written { file }.say(env.language)
    };
    writeln!(env.err, "{}", visible(&told))?;
    if args.open { viewer::show(&path) } else { Ok(()) }
}

/// The file that it goes to; `None`: standard output.
fn destination(args: &ReportArgs, name: &str, env: &Env<'_>) -> Option<PathBuf> {
    if let Some(output) = &args.output {
        return (!is_standard_output(Some(output))).then(|| output.clone());
    }
    let is_to_be_looked_at = args.open || (args.format == Format::Html && env.width.is_some());
    is_to_be_looked_at.then(|| PathBuf::from(format!("{name}.report.{}", args.format.extension())))
}

fn is_standard_output(output: Option<&Path>) -> bool {
    output == Some(Path::new("-"))
}
