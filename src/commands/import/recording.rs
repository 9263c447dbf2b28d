//! Writes the readings of export files down: what the campaign does not hold already, all of it or nothing.

use std::collections::HashMap;

use chrono::{DateTime, SubsecRound, Utc};

use super::held::{FileAge, Known, News};
use super::{ImportArgs, Read};
use crate::commands::receipt;
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Snapshot, Value, Written};
use crate::render::import::Counts;
use crate::say::{Failure, sentence};
use crate::store::ledger::Ledger;
use crate::store::{Opened, Opener, discover};
use crate::text::import::Understood;
use crate::text::typed::Remark;

/// What is noted beside readings of a day that was not over.
pub(super) const PROVISIONAL: &str = "provisional";

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

/// What files come to: the rows that are new, and by file how many.
#[derive(Debug)]
pub(super) struct Compared {
    rows: Vec<Snapshot>,
    /// By file, in order.
    pub(super) counts: Vec<Counts>,
}

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

    /// Compares files with what is recorded already.
    ///
    /// # Errors
    /// When the snapshots file cannot be read.
    pub(super) fn compare(&self, read: &[Read], args: &ImportArgs, env: &Env<'_>) -> anyhow::Result<Compared> {
        let now = env.now.trunc_subsecs(0);
        let mut known = Known::read(&self.ledgers, &self.campaign)?;
        let (mut rows, mut counts) = (Vec::new(), Vec::new());
        for Read { export, understood } in read {
            let age = FileAge { exported: export.modified, takes_all: args.replace };
            let last = last_days(understood);
            let (mut count, before) = (Counts::default(), rows.len());
            for row in snapshots(understood, &self.campaign, now) {
                let last = last.get(&row.series).copied().unwrap_or(row.date);
                let news = known.news(&row, &self.campaign, age, last);
                match news {
                    News::New | News::Replaces => rows.push(row),
                    News::None => count.unchanged += 1,
                    News::Older => count.older += 1,
                    News::Unsettled => count.unsettled += 1,
                }
                count.replaced += usize::from(news == News::Replaces);
            }
            count.new = rows.len() - before;
            counts.push(count);
        }
        Ok(Compared { rows, counts })
    }

    /// Records what is new, all of it or nothing; what the snapshots file has to say.
    ///
    /// # Errors
    /// When the snapshots file cannot be written; then nothing was recorded.
    pub(super) fn record(&self, compared: &Compared) -> anyhow::Result<Vec<Remark>> {
        let Some(ledger) = self.ledgers.first().filter(|_| !compared.rows.is_empty()) else { return Ok(Vec::new()) };
        let receipt = ledger.append(&compared.rows)?;
        Ok(receipt::remarks(&receipt, ledger.name()))
    }
}

/// By series, the last day that the file tells of.
fn last_days(understood: &Understood) -> HashMap<SeriesName, Day> {
    let mut last: Vec<Option<Day>> = vec![None; understood.series.len()];
    for reading in &understood.readings {
        last[reading.series] = last[reading.series].max(Some(reading.date));
    }
    understood.series.iter().zip(last).filter_map(|(name, day)| Some((name.clone(), day?))).collect()
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
