//! What a recording stands on: the campaign, its snapshots file with its last rows, and what the options say.

use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, Utc};

use super::RecordArgs;
use super::rows::refuse_unwritable;
use crate::commands::opened::says_something;
use crate::commands::time::{NotADay, WriteIso};
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot};
use crate::say::{Failure, sentence};
use crate::store::discover;
use crate::store::ledger::Ledger;
use crate::store::service;
use crate::store::{Opened, Opener};
use crate::text::day;
use crate::text::shell;
use crate::text::snapshots::{Fold, Folded, Reckoning, Row};
use crate::text::typed::{Line, What};

/// So many of the last rows are read. Reading all of them would make recording slower with every row.
const TAIL_ROWS: usize = 100;

/// What a recording stands on.
#[derive(Debug)]
pub(super) struct Recording {
    /// The campaign.
    pub(super) campaign: Campaign,
    /// The campaign as it was named on the command line, for commands to repeat.
    pub(super) named: Option<String>,
    /// What rows are added to.
    pub(super) ledger: Box<dyn Ledger>,
    /// What else is read with it.
    pub(super) further: Vec<Box<dyn Ledger>>,
    /// Its name in messages.
    pub(super) file: String,
    /// The campaign's folder.
    pub(super) folder: PathBuf,
    /// Today in the campaign's zone.
    pub(super) today: Day,
    /// The last rows of every snapshots file of the campaign.
    pub(super) tail: Vec<Snapshot>,
    /// Whether these are all rows that there are.
    pub(super) tail_is_whole: bool,
    /// The readings that these rows come to.
    pub(super) known: Folded,
    /// The day the readings are for.
    pub(super) date: Day,
    /// First day of the period of an amount, where it is said.
    pub(super) since: Option<Day>,
    /// What makes the record safe to repeat; empty: nothing.
    pub(super) id: String,
    /// A remark, or nothing.
    pub(super) note: String,
    /// Now, to the millisecond: what is recorded within one second is told apart.
    pub(super) now: DateTime<Utc>,
}

sentence! {
    Unreadable { file: String }
    en "{file} cannot be read as a campaign, so nothing was recorded",
    sv "{file} kan inte läsas som en kampanj, så inget registrerades",
    nb "{file} kan ikke leses som en kampanje, så ingenting ble registrert",
}
sentence! {
    CheckFile { file: String }
    en "`plan check {file}` shows what is wrong with it",
    sv "`plan check {file}` visar vad som är fel",
    nb "`plan check {file}` viser hva som er galt",
}
sentence! {
    SinceAfterDate { since: Day, date: Day }
    en "the period would start on {since}, after its last day, {date}",
    sv "perioden skulle börja {since}, efter sin sista dag, {date}",
    nb "perioden ville begynt {since}, etter sin siste dag, {date}",
}
sentence! {
    FirstThenLast {}
    en "--since is the first day of the period, --date the last",
    sv "--since är periodens första dag, --date den sista",
    nb "--since er periodens første dag, --date den siste",
}

impl Recording {
    /// Opens the campaign that is named, or the only one.
    ///
    /// # Errors
    /// When it cannot be found or read, or an option not understood.
    pub(super) fn open(line: &Line, args: &RecordArgs, env: &Env<'_>) -> anyhow::Result<Self> {
        let named = line.campaign.clone();
        for text in [&args.id, &args.note].into_iter().flatten() {
            refuse_unwritable(text)?;
        }
        let found = discover::campaign(named.as_deref().map(Path::new), &env.cwd)?;
        let opened = Opener::new(&env.cwd, env.now, None, None).asking_about(metrics(line, args)).plan(&found)?;
        let file = found.shown.clone();
        let Opened { campaign: Some(campaign), kept_in, today, strategy, .. } = opened else {
            return Err(Failure::new(Unreadable { file: file.clone() })
                .help(CheckFile { file: shell::word_in_code(&file) })
                .into());
        };
        // Readings beside a shopping list would be found by nobody.
        let kept_in = if says_something(&campaign) { kept_in } else { Vec::new() };
        let (tail, tail_is_whole) = tail(&kept_in)?;
        let mut kept_in = kept_in.into_iter();
        let Some(ledger) = kept_in.next() else {
            return Err(Failure::new(Unreadable { file: file.clone() })
                .help(CheckFile { file: shell::word_in_code(&file) })
                .into());
        };
        let day = |text: &Option<String>| text.as_deref().map(|text| day_said(text, today, &campaign)).transpose();
        let (date, since) = (day(&args.date)?.unwrap_or(today), day(&args.since)?);
        if let Some(since) = since.filter(|since| *since > date) {
            return Err(Failure::new(SinceAfterDate { since, date }).help(FirstThenLast {}).into());
        }
        let mut recording = Self {
            named,
            file: ledger.name().to_owned(),
            folder: found.path.parent().unwrap_or(Path::new(".")).to_path_buf(),
            ledger,
            further: kept_in.collect(),
            today,
            tail,
            tail_is_whole,
            known: Folded::default(),
            date,
            since,
            id: args.id.clone().unwrap_or_default(),
            note: args.note.clone().unwrap_or_default(),
            now: env.now.trunc_subsecs(3),
            campaign,
        };
        recording.known = recording.fold(&[], recording.today.max(recording.date));
        recording.known.counted = service::counted(strategy.as_deref(), &env.cwd)?;
        Ok(recording)
    }

    /// How the values of a series are to be taken.
    pub(super) fn reckoning(&self, name: &SeriesName) -> Reckoning {
        self.reckoning_if_known(name).unwrap_or_else(Reckoning::unknown)
    }

    /// The same; `None` where nobody knows the metric.
    pub(super) fn reckoning_if_known(&self, name: &SeriesName) -> Option<Reckoning> {
        self.campaign.metric(&name.metric).as_ref().map(Reckoning::of)
    }

    /// The readings that the last rows and these new ones come to, up to a day.
    pub(super) fn fold(&self, new: &[Snapshot], until: Day) -> Folded {
        let mut fold = Fold::new(|name: &SeriesName| self.reckoning(name)).until(until);
        for (line, row) in (1..).zip(self.tail.iter().chain(new)) {
            fold.push(RowAt { ledger: 0, line, offset: line }, &Row::from(row));
        }
        fold.finish()
    }
}

/// The metrics that readings are typed for; none where it is not certain which.
fn metrics(line: &Line, args: &RecordArgs) -> Vec<String> {
    match &line.what {
        What::Readings(readings) if !args.undo => readings.iter().map(|reading| reading.metric.clone()).collect(),
        What::Readings(_) | What::Ask | What::Input | What::Bare(_) => Vec::new(),
    }
}

/// A date from the command line, as the campaign's people write it.
fn day_said(text: &str, today: Day, campaign: &Campaign) -> anyhow::Result<Day> {
    day::latest(text, today, Some(campaign.language))
        .ok_or_else(|| Failure::new(NotADay { text: text.to_owned() }).help(WriteIso {}).into())
}

/// The last rows of every ledger, oldest ledger first, and whether they are all there are.
fn tail(ledgers: &[Box<dyn Ledger>]) -> anyhow::Result<(Vec<Snapshot>, bool)> {
    let mut rows = Vec::new();
    let mut is_whole = true;
    // The first is the one that rows are added to; its rows are the latest.
    for ledger in ledgers.iter().rev() {
        let tail = ledger.tail(TAIL_ROWS)?;
        rows.extend(tail.rows);
        is_whole &= tail.is_all;
    }
    Ok((rows, is_whole))
}
