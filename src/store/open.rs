//! Opens a campaign with everything that belongs to it: its strategy, its snapshots files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::discover::Found;
use super::ledger::{CsvLedger, KnownBy, Ledger, Scope};
use super::names::{shown, usual_ledger};
use super::service;
use super::settings::nearest;
use super::text_file;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::LedgerFile;
use crate::model::finding::Finding;
use crate::model::snapshot::{RowAt, SeriesName};
use crate::model::zone::Zone;
use crate::text::campaign;
use crate::text::snapshots::{Fold, Folded, Reckoning, Row, RowProblem, Torn};
use crate::text::toml::{self, FileKind};

/// Opens campaigns as of a time. Strategies that several campaigns share are read once.
#[derive(Debug)]
pub(crate) struct Opener {
    cwd: PathBuf,
    now: DateTime<Utc>,
    as_of: Option<Day>,
    as_known: Option<Day>,
    /// Strategies by path; `None` for one that cannot be read.
    strategies: Mutex<BTreeMap<PathBuf, Option<Arc<StrategyFile>>>>,
    /// The nearest `strategy.toml` upwards, by folder.
    nearest_strategies: Mutex<BTreeMap<PathBuf, Option<PathBuf>>>,
}

/// A campaign with everything that belongs to it.
#[derive(Debug)]
pub(crate) struct Opened {
    /// Its file.
    pub(crate) found: Found,
    /// The file's text, for excerpts.
    pub(crate) text: String,
    /// The strategy that it inherits, by its path.
    pub(crate) strategy: Option<PathBuf>,
    /// The campaign; `None` where the file cannot be read as one.
    pub(crate) campaign: Option<Campaign>,
    /// What is wrong with the file's text.
    pub(crate) findings: Vec<Finding>,
    /// Today in the campaign's zone, or the day that was asked for.
    pub(crate) today: Day,
    /// The snapshots files, in the campaign's order.
    pub(crate) ledgers: Vec<LedgerFile>,
    /// Where its snapshots are kept, in the campaign's order; rows are added to the first.
    pub(crate) kept_in: Vec<Box<dyn Ledger>>,
    /// What their rows come to; `None` where they were not looked at.
    pub(crate) readings: Option<Readings>,
}

/// What the rows of the snapshots files come to.
#[derive(Debug, Default)]
pub(crate) struct Readings {
    /// The series.
    pub(crate) folded: Folded,
    /// Rows that cannot be read, each with its finding; at most [`MOST_BAD_ROWS`] a file.
    pub(crate) bad: Vec<(RowAt, RowProblem)>,
    /// How many rows cannot be read.
    pub(crate) bad_count: u64,
    /// Last lines that were cut short.
    pub(crate) torn: Vec<Torn>,
}

/// Sees the rows of the snapshots files as they are read.
pub(crate) type Watch<'w> = &'w mut dyn FnMut(RowAt, &Result<&Row<'_>, RowProblem>);

/// So many bad rows are shown of a file; the rest are counted.
const MOST_BAD_ROWS: usize = 20;

impl Opener {
    /// Opens as of `as_of`, or of `now` in each campaign's zone; `as_known` leaves out what was recorded after that day
    /// there.
    pub(crate) fn new(cwd: &Path, now: DateTime<Utc>, as_of: Option<Day>, as_known: Option<Day>) -> Self {
        Self {
            cwd: cwd.to_path_buf(),
            now,
            as_of,
            as_known,
            strategies: Mutex::default(),
            nearest_strategies: Mutex::default(),
        }
    }

    /// Today in a zone, or the day that was asked for.
    pub(crate) fn today(&self, zone: Zone) -> Day {
        self.as_of.unwrap_or(zone.day(self.now))
    }

    /// The last second that counts in a zone: now, or the end of the day that was asked for.
    pub(crate) fn end_of_today(&self, zone: Zone) -> DateTime<Utc> {
        match self.as_of {
            Some(day) if day != zone.day(self.now) => {
                zone.instant(day.plus_days(1).0.and_time(NaiveTime::MIN)) - TimeDelta::seconds(1)
            }
            Some(_) | None => self.now,
        }
    }

    /// Opens a campaign without its readings.
    ///
    /// # Errors
    /// When the file, or the strategy it names, cannot be read from disk.
    pub(crate) fn plan(&self, found: &Found) -> anyhow::Result<Opened> {
        let file = text_file::read(&found.path, &found.shown)?;
        let folder = found.path.parent().unwrap_or(Path::new("."));
        let strategy_path = self.strategy_path(folder, &file.text);
        let strategy = strategy_path.as_deref().map_or(Ok(None), |path| self.strategy(path))?;
        let document = if file.problem.is_some() {
            toml::Document { value: None, findings: Vec::new(), damaged: Vec::new() }
        } else {
            campaign::read(&file.text, strategy)
        };
        let zone = document.value.as_ref().map_or(Zone::UTC, |campaign| campaign.zone);
        let today = self.today(zone);
        let names = document.value.as_ref().map_or_else(Vec::new, |campaign| ledger_names(campaign, &found.path));
        let kept_in: Vec<Box<dyn Ledger>> =
            (0..).zip(&names).map(|(place, (name, _))| ledger(&folder.join(name), place, zone, &self.cwd)).collect();
        let ledgers = names.into_iter().zip(&kept_in).map(|((name, named), ledger)| LedgerFile {
            name,
            named,
            exists: ledger.exists(),
        });
        Ok(Opened {
            found: found.clone(),
            text: file.text,
            strategy: strategy_path,
            campaign: document.value,
            findings: file.problem.into_iter().chain(document.findings).collect(),
            today,
            ledgers: ledgers.collect(),
            kept_in,
            readings: None,
        })
    }

    /// Opens a campaign with its readings.
    ///
    /// # Errors
    /// When a file that is there cannot be read from disk.
    pub(crate) fn whole(&self, found: &Found) -> anyhow::Result<Opened> {
        let mut opened = self.plan(found)?;
        self.read(&mut opened, &mut |_, _| {})?;
        Ok(opened)
    }

    /// Reads the snapshots files of a campaign that was opened without them. `watch` sees every row, also those that
    /// cannot be read and those that do not count.
    ///
    /// # Errors
    /// When a file that is there cannot be read from disk.
    pub(crate) fn read(&self, opened: &mut Opened, watch: Watch<'_>) -> anyhow::Result<()> {
        if let Some(campaign) = &opened.campaign {
            opened.readings = Some(self.readings(campaign, opened, watch)?);
        }
        Ok(())
    }

    fn readings(&self, campaign: &Campaign, opened: &Opened, watch: Watch<'_>) -> anyhow::Result<Readings> {
        let reckon = |series: &SeriesName| {
            campaign.metric(&series.metric).as_ref().map_or_else(Reckoning::unknown, Reckoning::of)
        };
        let scope = Scope { as_of: self.as_of, as_known: self.as_known.map(|day| KnownBy::end_of(day, campaign.zone)) };
        // What is dated after today is left out as well where no other day is asked for, and is told by the fold.
        let mut fold = Fold::new(reckon).until(opened.today);
        let mut readings = Readings::default();
        for ledger in opened.kept_in.iter().filter(|ledger| ledger.exists()) {
            let mut bad_here = 0;
            let end = ledger.read(scope, &mut |at: RowAt, row| {
                watch(at, &row);
                match row {
                    Ok(row) => fold.push(at, row),
                    Err(problem) => {
                        readings.bad_count += 1;
                        bad_here += 1;
                        if bad_here <= MOST_BAD_ROWS {
                            readings.bad.push((at, problem));
                        }
                    }
                }
            })?;
            readings.torn.extend(end.torn);
        }
        readings.folded = fold.finish();
        if let Some(strategy) = &opened.strategy {
            let now = self.end_of_today(campaign.zone);
            service::add(campaign, strategy, &self.cwd, now, &mut readings.folded)?;
        }
        Ok(readings)
    }

    /// Looks for a folder's strategy once, however many campaigns it holds.
    fn nearest_strategy(&self, folder: &Path) -> Option<PathBuf> {
        let mut known = self.nearest_strategies.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(folder.to_path_buf()).or_insert_with(|| nearest(folder, "strategy.toml")).clone()
    }

    /// Where the strategy is that a campaign inherits: the one it names, else the nearest upwards.
    fn strategy_path(&self, folder: &Path, text: &str) -> Option<PathBuf> {
        match named_strategy(text) {
            Some(name) => Some(folder.join(name)).filter(|path| path.exists()),
            None => self.nearest_strategy(folder),
        }
    }

    /// A strategy, read once for all who inherit it.
    fn strategy(&self, path: &Path) -> anyhow::Result<Option<Arc<StrategyFile>>> {
        let mut known = self.strategies.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(strategy) = known.get(path) {
            return Ok(strategy.clone());
        }
        let file = text_file::read(path, &shown(path, &self.cwd))?;
        let document = toml::read::<StrategyFile>(FileKind::Strategy, &file.text);
        let strategy = document.value.map(Arc::new);
        known.insert(path.to_path_buf(), strategy.clone());
        Ok(strategy)
    }
}

/// The strategy that a campaign's text names. Looked for only where the word stands in the text at all.
fn named_strategy(text: &str) -> Option<String> {
    if !text.contains("strategy") {
        return None;
    }
    let (root, _) = ::toml::de::DeTable::parse_recoverable(text);
    let name = root.get_ref().get("campaign")?.get_ref().get("strategy")?.get_ref().as_str()?.to_owned();
    (campaign::is_inside(&name) && campaign::ends_in(&name, "toml")).then_some(name)
}

/// The snapshots files of a campaign: those it names, else the usual one; and whether it names them.
fn ledger_names(campaign: &Campaign, path: &Path) -> Vec<(String, bool)> {
    let named = &campaign.file.campaign.snapshots;
    if named.is_empty() {
        return vec![(usual_ledger(path), false)];
    }
    let ours = |name: &&String| campaign::is_inside(name) && campaign::ends_in(name, "csv");
    named.iter().filter(ours).map(|name| (name.clone(), true)).collect()
}

impl Readings {
    /// What is wrong with rows: those that cannot be read, those whose value does not fit, a last line cut short.
    pub(crate) fn bad_rows(&self) -> Vec<Finding> {
        let refused = self.folded.refused.first.iter().map(|(at, problem)| problem.finding(*at));
        let torn = self.torn.iter().map(Torn::finding);
        self.bad.iter().map(|(at, problem)| problem.finding(*at)).chain(refused).chain(torn).collect()
    }
}

/// The campaign's ledger number `place`. Here alone it is decided how snapshots are kept.
fn ledger(path: &Path, place: usize, zone: Zone, cwd: &Path) -> Box<dyn Ledger> {
    Box::new(CsvLedger::new(path.to_path_buf(), shown(path, cwd), place, zone))
}

/// A snapshots file that no campaign is known for.
pub(crate) fn ledger_alone(found: &Found) -> Box<dyn Ledger> {
    Box::new(CsvLedger::new(found.path.clone(), found.shown.clone(), 0, Zone::UTC))
}

/// What is wrong with the rows of a snapshots file that no campaign is known for.
///
/// # Errors
/// When the file cannot be read from disk.
pub(crate) fn bad_rows_of(ledger: &dyn Ledger) -> anyhow::Result<Vec<Finding>> {
    let mut bad = Vec::new();
    let end = ledger.read(Scope::ALL, &mut |at, row| {
        if let Err(problem) = row
            && bad.len() < MOST_BAD_ROWS
        {
            bad.push(problem.finding(at));
        }
    })?;
    bad.extend(end.torn.map(|torn| torn.finding()));
    Ok(bad)
}
