//! `plan log`: the readings as a table, also those that no longer count.

mod marks;

use std::collections::VecDeque;
use std::path::PathBuf;

use super::Outcome;
use super::time::{TimeArgs, day};
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot};
use crate::render::log::{self, LogFormat, Logged, Manner, Mark};
use crate::say::{Failure, Sentence, sentence};
use crate::store::discover;
use crate::store::open::Opened;
use crate::text::shell;
use crate::text::snapshots::{Row, RowProblem};
use crate::text::typed::resolve;

/// So many readings are shown at a terminal, where nothing else is asked for.
const LAST_AT_TERMINAL: usize = 30;

/// Show the readings, newest last: also those that were corrected, taken back or cannot be read.
#[derive(Debug, clap::Args)]
pub(crate) struct LogArgs {
    /// Campaign file, folder or name; the only one below this folder if left out.
    campaign: Option<PathBuf>,
    /// Only this one: followers@instagram. May be repeated.
    #[arg(long, value_name = "SERIES")]
    series: Vec<String>,
    /// Only readings for this day and later.
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Only so many, the newest; 30 at a terminal, else all.
    #[arg(long, value_name = "NUMBER")]
    last: Option<usize>,
    /// How to show them.
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<LogFormat>,
    /// CSV that Excel opens in columns, in the language's way of writing numbers.
    #[arg(long)]
    excel: bool,
    #[command(flatten)]
    time: TimeArgs,
}

sentence! {
    Unreadable { file: String }
    en "{file} cannot be read as a campaign",
    sv "{file} kan inte läsas som en kampanj",
    nb "{file} kan ikke leses som en kampanje",
}
sentence! {
    CheckFile { file: String }
    en "`plan check {file}` shows what is wrong with it",
    sv "`plan check {file}` visar vad som är fel",
    nb "`plan check {file}` viser hva som er galt",
}
sentence! {
    ExcelIsCsv {}
    en "--excel is a way to write CSV",
    sv "--excel är ett sätt att skriva CSV",
    nb "--excel er en måte å skrive CSV på",
}
sentence! {
    LeaveOutFormat {}
    en "leave out --format, or write --format csv",
    sv "ta bort --format, eller skriv --format csv",
    nb "ta bort --format, eller skriv --format csv",
}
sentence! {
    NothingThere {}
    en "there are no readings to show; `plan record` writes them down",
    sv "det finns inga avläsningar att visa; `plan record` skriver in dem",
    nb "det er ingen avlesninger å vise; `plan record` skriver dem inn",
}
sentence! {
    ShownOf { shown: usize, all: String }
    en "the last {shown} of {all}; --last {all} shows all of them",
    sv "de senaste {shown} av {all}; --last {all} visar alla",
    nb "de siste {shown} av {all}; --last {all} viser alle",
}

/// A row of a snapshots file, readable or not.
type Kept = (RowAt, Result<Snapshot, RowProblem>);

pub(crate) fn run(args: &LogArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    let format = format(args)?;
    let found = discover::campaign(args.campaign.as_deref(), &env.cwd)?;
    let reader = args.time.opener(env)?;
    let mut whole = reader.plan(&found)?;
    let Some(campaign) = &whole.campaign else {
        let file = || found.shown.clone();
        return Err(Failure::new(Unreadable { file: file() })
            .help(CheckFile { file: shell::word_in_code(&file()) })
            .into());
    };
    let mut wanted = Wanted::new(args, campaign, env)?;
    reader.read(&mut whole, Some(&mut |at, row| wanted.see(at, row)))?;
    let logged = marks::mark(wanted.rows.into(), &whole, args.series.is_empty())?;
    let manner = Manner { language: env.language, width: env.width, excel: args.excel };
    log::write(format, &found.shown, whole.today, &logged, manner, env.out)?;
    env.out.flush()?;
    tell(&logged, wanted.seen, env)?;
    Ok(Outcome::Clean)
}

fn format(args: &LogArgs) -> anyhow::Result<LogFormat> {
    match (args.format, args.excel) {
        (Some(LogFormat::Text | LogFormat::Json), true) => {
            Err(Failure::new(ExcelIsCsv {}).help(LeaveOutFormat {}).into())
        }
        (_, true) => Ok(LogFormat::Csv),
        (format, false) => Ok(format.unwrap_or(LogFormat::Text)),
    }
}

/// What is left out, and why there is nothing.
fn tell(logged: &[Logged], seen: usize, env: &mut Env<'_>) -> std::io::Result<()> {
    if logged.is_empty() {
        return writeln!(env.err, "{}", NothingThere {}.say(env.language));
    }
    // A last line that was cut short is told besides.
    let shown = logged.iter().filter(|one| one.mark != Mark::CutShort).count();
    if shown < seen {
        return writeln!(env.err, "{}", ShownOf { shown, all: seen.to_string() }.say(env.language));
    }
    Ok(())
}

/// The rows that are asked for, the last of them.
struct Wanted {
    series: Vec<SeriesName>,
    since: Option<Day>,
    last: usize,
    rows: VecDeque<Kept>,
    seen: usize,
}

impl Wanted {
    fn new(args: &LogArgs, campaign: &Campaign, env: &Env<'_>) -> anyhow::Result<Self> {
        let series = args.series.iter().map(|name| {
            let (metric, channel) = name.split_once('@').unwrap_or((name, ""));
            resolve(campaign, metric.trim(), channel.trim()).map(|resolved| resolved.name)
        });
        let usual = if env.width.is_some() { LAST_AT_TERMINAL } else { usize::MAX };
        Ok(Self {
            series: series.collect::<Result<_, _>>()?,
            since: args.since.as_deref().map(|text| day(text, env)).transpose()?,
            last: args.last.unwrap_or(usual),
            rows: VecDeque::new(),
            seen: 0,
        })
    }

    fn see(&mut self, at: RowAt, row: &Result<&Row<'_>, RowProblem>) {
        let is_wanted = match row {
            Ok(row) => self.wants(row),
            Err(_) => self.series.is_empty(),
        };
        if !is_wanted {
            return;
        }
        self.seen += 1;
        if self.rows.len() >= self.last {
            self.rows.pop_front();
        }
        if self.last > 0 {
            self.rows.push_back((at, row.as_ref().map(|row| row.to_snapshot()).map_err(Clone::clone)));
        }
    }

    fn wants(&self, row: &Row<'_>) -> bool {
        let is_named = |name: &SeriesName| *name.metric == *row.metric && *name.channel == *row.channel;
        let is_late = self.since.is_none_or(|since| row.date >= since);
        is_late && (self.series.is_empty() || self.series.iter().any(is_named))
    }
}

/// How values of a series are to be taken, for an opened campaign.
fn reckoning(opened: &Opened, name: &SeriesName) -> crate::text::snapshots::Reckoning {
    use crate::text::snapshots::Reckoning;
    let metric = opened.campaign.as_ref().and_then(|campaign| campaign.metric(&name.metric));
    metric.as_ref().map_or_else(Reckoning::unknown, Reckoning::of)
}
