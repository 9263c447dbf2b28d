//! `plan import`: records what export files of platforms hold.
//!
//! One sequence: open the files, understand each, fit the series to the campaign, and only where all of it is clear,
//! record what is new. `--dry-run` ends before the last step.

mod asked;
mod fit;
mod held;
mod hints;
mod mappings;
mod new_rows;
mod periods;
mod recording;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use super::progress::Progress;
use super::{Outcome, receipt};
use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::day::Day;
use crate::render::import::{Shown, json, text};
use crate::render::record::Readings;
use crate::say::{Failure, Language, Sentence, sentence};
use crate::store::export::{self, Export};
use crate::text::import::{self, Blob, Mark, Order, Stop, Understood};
use new_rows::NewRows;
use recording::Recording;

/// Record what platforms export: plan import Overview.csv --dry-run shows what would be recorded.
///
/// Known are the exports of Meta, X, YouTube, TikTok, Google Analytics and others, in several languages; CSV and
/// workbooks, single files, folders and ZIP archives. Importing a file again changes nothing; a newer export of the same
/// days replaces the older numbers. Where something may mean two things nothing is recorded, and the option that
/// settles it is named.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    /// Export files as they were downloaded, folders or ZIP archives of them.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The campaign to record into (file, folder or name; may be left out if there is only one).
    #[arg(long, value_name = "CAMPAIGN")]
    campaign: Option<PathBuf>,
    /// The channel that the numbers are of, where the file does not say it.
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// What a column is: `Clicks=link_clicks@instagram`. May be repeated.
    #[arg(long, value_name = "HEADER=METRIC")]
    map: Vec<String>,
    /// A saved mapping: the columns as [import.mapping.NAME] in plan.toml says. What --map says comes first.
    #[arg(long, value_name = "NAME")]
    mapping: Option<String>,
    /// Save what --map says in plan.toml under this name, once all of it was recorded, or shown with --dry-run.
    #[arg(long, value_name = "NAME", requires = "map")]
    save_mapping: Option<String>,
    /// The character before the decimals, where the file leaves it open.
    #[arg(long, value_enum, value_name = "CHARACTER")]
    decimal: Option<Mark>,
    /// Whether 05/01/2027 has the month (mdy) or the day (dmy) first, where the file leaves it open.
    #[arg(long, value_enum, value_name = "ORDER")]
    date_order: Option<Order>,
    /// The first day that the export covers, where the file does not say it.
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// The last day that the export covers; dates without a year are counted back from it. Else the day on which the
    /// file was last changed.
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Only this one: followers@tiktok, or followers alone. May be repeated.
    #[arg(long, value_name = "SERIES")]
    only: Vec<String>,
    /// Record what is understood of a file even if something in it is not.
    #[arg(long)]
    partial: bool,
    /// Take this file's numbers even in place of those of a later export.
    #[arg(long)]
    replace: bool,
    /// Show what would be recorded, and record nothing.
    #[arg(long)]
    dry_run: bool,
    /// How to tell it.
    #[arg(long, value_enum, default_value_t = ImportFormat::Text, value_name = "FORMAT")]
    format: ImportFormat,
}

/// How to tell what was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum ImportFormat {
    /// For people.
    Text,
    /// For programs: one object a file.
    Json,
}

sentence! {
    Unclear {}
    en "it holds rows that are not understood, and only all of it is recorded or nothing",
    sv "den innehåller rader som inte går att förstå, och antingen registreras allt eller inget",
    nb "den inneholder rader som ikke kan forstås, og enten registreres alt eller ingenting",
}
sentence! {
    NoneOfThem { count: u64 }
    en "so none of the {count} files is recorded",
    sv "därför registreras ingen av de {count} filerna",
    nb "derfor registreres ingen av de {count} filene",
}
sentence! {
    TakePartial {}
    en "look at the lines above; --partial records the rest without them",
    sv "se raderna ovan; --partial registrerar resten utan dem",
    nb "se linjene over; --partial registrerer resten uten dem",
}

sentence! {
    OlderExport { day: Day, readings: Readings }
    en "the file is of {day}, older than what is recorded: {readings} would go back to older numbers; --replace takes them all the same",
    sv "filen är från {day}, äldre än det som är registrerat: {readings} skulle gå tillbaka till äldre värden; --replace tar med dem ändå",
    nb "filen er fra {day}, eldre enn det som er registrert: {readings} ville gått tilbake til eldre tall; --replace tar dem med likevel",
}

/// A file and what was understood of it.
#[derive(Debug)]
struct Read {
    export: Export,
    understood: Understood,
}

pub(crate) fn run(args: &ImportArgs, env: &mut Env<'_>) -> anyhow::Result<Outcome> {
    // A misspelt file is told before anything is asked about the campaign.
    let mut exports = Vec::new();
    for file in &args.files {
        exports.extend(export::open(file, &env.cwd)?);
    }
    let recording = Recording::open(args, env)?;
    let asked = asked::asked(args, env)?;
    let (mut progress, mut rows) = (Progress::default(), 0);
    let read = |export: Export| {
        let blob = Blob { name: &export.name, bytes: &export.bytes, modified: export.modified };
        let mut understood = import::read(&blob, &asked);
        fit::fit(&mut understood, recording.as_ref().map(|recording| &recording.campaign), args)?;
        rows += understood.readings.len() as u64;
        progress.rows(rows, env)?;
        Ok(Read { export, understood })
    };
    let read = exports.into_iter().map(read).collect::<anyhow::Result<Vec<Read>>>();
    progress.clear(env)?;
    let mut read = read?;
    pass_over_what_has_no_days(&mut read);
    refuse_what_nothing_helps(&mut read);
    let is_refused = read.iter().any(|read| refuses(&read.understood, args));
    let compared = match &recording {
        Some(recording) if !is_refused => Some(recording.compare(&read, args, env)?),
        Some(_) | None => None,
    };
    let remarks = match (&recording, &compared) {
        (Some(recording), Some(compared)) if !args.dry_run => recording.record(compared, env)?,
        _ => Vec::new(),
    };
    tell(&read, compared.as_ref(), args, env)?;
    remarks.iter().try_for_each(|remark| receipt::say(remark, env))?;
    let count = read.len();
    if let Some(failure) = read.into_iter().find_map(|read| refusal(read, args, count)) {
        return Err(failure.into());
    }
    mappings::save(args, env)?;
    Ok(Outcome::Clean)
}

/// A table of which nothing can be made is passed over beside others (the searches beside the days of one archive).
/// Where nothing else gives a reading, what to export instead must be said.
fn refuse_what_nothing_helps(read: &mut [Read]) {
    if read.iter().all(|read| read.understood.readings.is_empty() && read.understood.stops.is_empty()) {
        for Read { understood, .. } in read {
            understood.stops.append(&mut understood.refused);
        }
    }
}

/// Among the files of a folder or an archive one that nobody knows and that has no days holds no series: it is told, and
/// keeps nothing from being recorded. Where a file was named by itself, it was meant.
fn pass_over_what_has_no_days(read: &mut [Read]) {
    let helps = read.iter().any(|read| !read.understood.readings.is_empty());
    for Read { export, understood } in read {
        if helps && export.is_member && understood.format.is_none() && !understood.may_hold_days {
            let is_untold = understood.skipped.is_empty();
            let passed_over = understood.stops.drain(..).map(|stop| stop.what);
            understood.warnings.extend(passed_over.filter(|_| is_untold));
        }
    }
}

/// Whether a file keeps everything from being recorded.
fn refuses(understood: &Understood, args: &ImportArgs) -> bool {
    !understood.stops.is_empty() || (understood.is_unclear() && !args.partial)
}

/// Why a file keeps everything from being recorded: the first thing that must be settled.
fn refusal(read: Read, args: &ImportArgs, count: usize) -> Option<Failure> {
    if !refuses(&read.understood, args) {
        return None;
    }
    let file = read.export.shown;
    let (what, help): (_, Box<dyn Sentence>) = match read.understood.stops.into_iter().next() {
        Some(Stop { what, help }) => (what, help),
        None => (Box::new(Unclear {}) as Box<dyn Sentence>, Box::new(TakePartial {})),
    };
    Some(Failure { what: Box::new(InFile { file, what, count: count as u64 }), help: Some(help) })
}

/// What is said of a file, with its name.
#[derive(Debug)]
struct InFile {
    file: String,
    what: Box<dyn Sentence>,
    /// How many files were to be imported together.
    count: u64,
}

impl Sentence for InFile {
    fn say(&self, language: Language) -> String {
        let what = format!("{}: {}", self.file, self.what.say(language));
        match self.count {
            1 => what,
            count => format!("{what}; {}", NoneOfThem { count }.say(language)),
        }
    }
}

/// Tells all of it.
fn tell(read: &[Read], compared: Option<&NewRows<'_>>, args: &ImportArgs, env: &mut Env<'_>) -> anyhow::Result<()> {
    for (place, Read { export, understood }) in read.iter().enumerate() {
        let counts = compared.and_then(|compared| compared.counts.get(place).copied());
        let shown = Shown { file: &export.shown, understood, counts, is_recorded: counts.is_some() && !args.dry_run };
        match args.format {
            ImportFormat::Text => text::write(&shown, env.width, env.language, env.out)?,
            ImportFormat::Json => json::write(&shown, env.out)?,
        }
        env.out.flush()?;
        if args.format == ImportFormat::Text {
            understood.warnings.iter().try_for_each(|warning| warn(warning.as_ref(), None, env))?;
            let older = counts.filter(|counts| counts.older > 0).zip(export.modified);
            older.map_or(Ok(()), |(counts, day)| {
                warn(&OlderExport { day, readings: Readings(counts.older as u64) }, None, env)
            })?;
        }
    }
    Ok(())
}
