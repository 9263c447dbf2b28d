//! Writes the readings of export files down: what the campaign does not hold already, all of it or nothing.

use std::collections::HashMap;

use chrono::{DateTime, SubsecRound, Utc};

use super::{ImportArgs, Read};
use crate::commands::receipt;
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::say::{Failure, sentence};
use crate::store::ledger::{Ledger, Scope};
use crate::store::{Opened, Opener, discover};
use crate::text::import::Understood;
use crate::text::typed::Remark;

/// What is noted beside readings of a day that was not over.
const PROVISIONAL: &str = "provisional";

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

/// The campaign that readings are recorded into.
#[derive(Debug)]
pub(super) struct Recording {
    /// The campaign.
    pub(super) campaign: Campaign,
    /// Where its readings are kept; they are added to the first.
    ledgers: Vec<Box<dyn Ledger>>,
}

/// By file, how many readings were recorded and how many were there already.
type Counts = Vec<(usize, usize)>;

/// What readings have in common that replace each other.
type Key = (SeriesName, String, Option<Day>, Day);
/// What a reading says, with its remark.
type Held = (Value, String);

impl Recording {
    /// Opens the campaign that is named, or the only one. For a dry run there need be none.
    ///
    /// # Errors
    /// When it cannot be found or read.
    pub(super) fn open(args: &ImportArgs, env: &Env<'_>) -> anyhow::Result<Option<Self>> {
        let named = args.campaign.as_deref();
        let found = match discover::campaign(named, &env.cwd) {
            Ok(found) => found,
            Err(_) if args.dry_run && named.is_none() => return Ok(None),
            Err(error) => return Err(error),
        };
        let opened = Opener::new(&env.cwd, env.now, None, None).plan(&found)?;
        let file = found.shown;
        match opened {
            Opened { campaign: Some(campaign), kept_in, .. } if !kept_in.is_empty() => {
                Ok(Some(Self { campaign, ledgers: kept_in }))
            }
            Opened { .. } if args.dry_run && named.is_none() => Ok(None),
            Opened { .. } => Err(Failure::new(Unreadable { file: file.clone() }).help(CheckFile { file }).into()),
        }
    }

    /// Records what is new; by file, how many readings were recorded and how many were there already, and what the
    /// snapshots file had to say.
    ///
    /// # Errors
    /// When the snapshots file cannot be read or written; then nothing was recorded.
    pub(super) fn record(&self, read: &[Read], env: &Env<'_>) -> anyhow::Result<(Counts, Vec<Remark>)> {
        let now = env.now.trunc_subsecs(0);
        let mut known = self.known()?;
        let mut rows = Vec::new();
        let mut counts = Vec::new();
        for Read { understood, .. } in read {
            let before = rows.len();
            for row in snapshots(understood, &self.campaign, now) {
                let key = (row.series.clone(), row.item.clone(), row.period_start, row.date);
                let is_new = known.get(&key).is_none_or(|held| changes(held, &row));
                if is_new {
                    known.insert(key, (row.value, row.note.clone()));
                    rows.push(row);
                }
            }
            let new = rows.len() - before;
            counts.push((new, understood.readings.len() - new));
        }
        if let Some(ledger) = self.ledgers.first().filter(|_| !rows.is_empty()) {
            let receipt = ledger.append(&rows)?;
            return Ok((counts, receipt::remarks(&receipt, ledger.name())));
        }
        Ok((counts, Vec::new()))
    }

    /// The readings that count so far, by what would replace them.
    fn known(&self) -> anyhow::Result<HashMap<Key, Held>> {
        let mut known: HashMap<Key, (Option<DateTime<Utc>>, Held)> = HashMap::new();
        for ledger in &self.ledgers {
            ledger.read(Scope::ALL, &mut |_, row| {
                let Ok(row) = row else { return };
                if !row.id.is_empty() || row.instant.is_some() {
                    return;
                }
                let row = row.to_snapshot();
                let start = row.period_start.or(self.has_period(&row.series.metric).then_some(row.date));
                let key = (row.series, row.item, start, row.date);
                let is_later =
                    known.get(&key).is_none_or(|(recorded, _)| recorded.is_none() || row.recorded_at >= *recorded);
                if is_later {
                    known.insert(key, (row.recorded_at, (row.value, row.note)));
                }
            })?;
        }
        Ok(known.into_iter().map(|(key, (_, held))| (key, held)).collect())
    }

    fn has_period(&self, metric: &str) -> bool {
        self.campaign.metric(metric).is_some_and(|metric| metric.kind.has_period())
    }
}

/// Whether a row says something new. A provisional number never replaces a settled one: it is from an older export.
fn changes((value, note): &Held, row: &Snapshot) -> bool {
    let is_settled = *value != Value::Retracted && note != PROVISIONAL;
    let is_older = is_settled && row.note == PROVISIONAL;
    !is_older && (*value != row.value || (note == PROVISIONAL && row.note != PROVISIONAL))
}

/// The rows that a file's readings come to.
fn snapshots(understood: &Understood, campaign: &Campaign, now: DateTime<Utc>) -> impl Iterator<Item = Snapshot> {
    let source = format!("import:{}", understood.format.unwrap_or("map"));
    let written: Vec<Written> = understood.series.iter().map(|name| written(campaign, name)).collect();
    understood.readings.iter().map(move |reading| Snapshot {
        date: reading.date,
        instant: None,
        series: understood.series[reading.series].clone(),
        value: Value::Number(reading.value),
        written: written[reading.series],
        item: reading.item.as_deref().unwrap_or_default().to_owned(),
        period_start: reading.period_start,
        id: String::new(),
        recorded_at: Some(now),
        source: source.clone(),
        note: if reading.is_provisional { PROVISIONAL.to_owned() } else { String::new() },
    })
}

/// How values of a series go to the file.
fn written(campaign: &Campaign, name: &SeriesName) -> Written {
    match campaign.metric(&name.metric) {
        Some(metric) if metric.is_share() => Written::Percent,
        Some(metric) if metric.kind == MetricKind::Duration => Written::Time,
        Some(_) | None => Written::Plain,
    }
}
