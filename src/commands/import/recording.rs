//! Writes the readings of export files down: what the campaign does not hold already, all of it or nothing.

use chrono::SubsecRound;

use super::held::{FileAge, Known};
use super::new_rows::{NewRows, ROWS_BETWEEN_LOOKS, Stoppable};
use super::{ImportArgs, Read};
use crate::commands::opened::says_something;
use crate::commands::receipt;
use crate::env::Env;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::say::{Failure, sentence};
use crate::store::ledger::{Ledger, Rows};
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
            Opened { campaign: Some(campaign), kept_in, .. } if !kept_in.is_empty() && says_something(&campaign) => {
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
    pub(super) fn compare<'r>(
        &'r self,
        read: &'r [Read],
        args: &ImportArgs,
        env: &Env<'_>,
    ) -> anyhow::Result<NewRows<'r>> {
        let mut known = Known::read(&self.ledgers, &self.campaign)?;
        let mut rows = NewRows::new(&self.campaign, env.now.trunc_subsecs(0));
        for Read { export, understood } in read {
            let today = Day(env.now.date_naive());
            let age = FileAge { exported: export.modified, today, takes_all: args.replace };
            let series: Vec<u32> = understood.series.iter().map(|name| known.series(name)).collect();
            let last = last_days(understood);
            let news = understood.readings.iter().map(|reading| {
                let last = last[reading.series].unwrap_or(reading.date);
                known.news(reading, series[reading.series], last, age)
            });
            rows.add(understood, news);
        }
        Ok(rows)
    }

    /// Records what is new, all of it or nothing; what the snapshots file has to say. Ctrl-C in the midst of many rows
    /// takes those back that were written.
    ///
    /// # Errors
    /// When the snapshots file cannot be written, or the user wants to stop; then nothing was recorded.
    pub(super) fn record(&self, rows: &NewRows<'_>, env: &mut Env<'_>) -> anyhow::Result<Vec<Remark>> {
        let Some(ledger) = self.ledgers.first().filter(|_| rows.count() > 0) else { return Ok(Vec::new()) };
        let is_long = rows.count() > ROWS_BETWEEN_LOOKS;
        let clock = env.clock.as_deref_mut().filter(|_| is_long);
        let receipt = match clock.and_then(|clock| clock.listen().is_ok().then_some(clock)) {
            Some(clock) => ledger.append(&Stoppable { rows, clock })?,
            None => ledger.append(rows)?,
        };
        Ok(receipt::remarks(&receipt, ledger.name()))
    }
}

/// By series, the last day that the file tells of.
fn last_days(understood: &Understood) -> Vec<Option<Day>> {
    let mut last = vec![None; understood.series.len()];
    for reading in &understood.readings {
        last[reading.series] = last[reading.series].max(Some(reading.date));
    }
    last
}
