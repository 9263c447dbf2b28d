//! Opens a campaign with everything that belongs to it: its strategy, its snapshots files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::discover::Found;
use super::ledger::{CsvLedger, KnownBy, Ledger, Scope};
use super::names::{shown, usual_ledger};
use super::readings::{self, Readings, Watch};
use super::service;
use super::settings::nearest;
use super::text_file;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::strategy::StrategyFile;
use crate::model::evidence::LedgerFile;
use crate::model::finding::Finding;
use crate::model::zone::Zone;
use crate::text::campaign;
use crate::text::toml::{self, FileKind};

/// Opens campaigns as of a time. Strategies that several campaigns share are read once.
#[derive(Debug)]
pub(crate) struct Opener {
    cwd: PathBuf,
    now: DateTime<Utc>,
    as_of: Option<Day>,
    as_known: Option<Day>,
    /// The metrics whose goals alone are asked about; of all, where there are none.
    asked: Vec<String>,
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

impl Opener {
    /// Opens as of `as_of`, or of `now` in each campaign's zone; `as_known` leaves out what was recorded after that day
    /// there.
    pub(crate) fn new(cwd: &Path, now: DateTime<Utc>, as_of: Option<Day>, as_known: Option<Day>) -> Self {
        Self {
            cwd: cwd.to_path_buf(),
            now,
            as_of,
            as_known,
            asked: Vec::new(),
            strategies: Mutex::default(),
            nearest_strategies: Mutex::default(),
        }
    }

    /// Asks only about goals that count one of these metrics. What is understood of others is not to be relied on.
    #[must_use]
    pub(crate) fn asking_about(self, metrics: Vec<String>) -> Self {
        Self { asked: metrics, ..self }
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
            campaign::read_for(&self.asked, &file.text, strategy)
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
        self.read(&mut opened, None)?;
        Ok(opened)
    }

    /// Reads the snapshots files of a campaign that was opened without them. `watch` sees every row, also those that
    /// cannot be read and those that do not count.
    ///
    /// # Errors
    /// When a file that is there cannot be read from disk.
    pub(crate) fn read(&self, opened: &mut Opened, watch: Option<Watch<'_>>) -> anyhow::Result<()> {
        let Some(campaign) = &opened.campaign else { return Ok(()) };
        let as_known = self.as_known.map(|day| KnownBy::end_of(day, campaign.zone));
        let scope = Scope { as_of: self.as_of, as_known, part: None };
        let mut readings = readings::read(campaign, &opened.kept_in, scope, opened.today, watch)?;
        if let Some(strategy) = &opened.strategy {
            let now = self.end_of_today(campaign.zone);
            service::add(campaign, strategy, &self.cwd, now, &mut readings.folded)?;
        }
        opened.readings = Some(readings);
        Ok(())
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

/// The campaign's ledger number `place`. Here alone it is decided how snapshots are kept.
fn ledger(path: &Path, place: usize, zone: Zone, cwd: &Path) -> Box<dyn Ledger> {
    Box::new(CsvLedger::new(path.to_path_buf(), shown(path, cwd), place, zone))
}

/// A snapshots file that no campaign is known for.
pub(crate) fn ledger_alone(found: &Found) -> Box<dyn Ledger> {
    Box::new(CsvLedger::new(found.path.clone(), found.shown.clone(), 0, Zone::UTC))
}
