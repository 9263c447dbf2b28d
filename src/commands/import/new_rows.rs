//! The readings of files that are new, as rows to append. They are made while they are written: a large export has
//! millions, and their texts would take many times the room of the file.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::held::News;
use super::recording::PROVISIONAL;
use crate::env::Clock;
use crate::model::campaign::Campaign;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Value, Written};
use crate::render::import::Counts;
use crate::say::{Failure, sentence};
use crate::store::ledger::Rows;
use crate::text::import::{Reading, Understood};
use crate::text::snapshots::Row;

/// The rows, file by file.
#[derive(Debug)]
pub(super) struct NewRows<'r> {
    campaign: &'r Campaign,
    now: DateTime<Utc>,
    files: Vec<File<'r>>,
    /// By file, what its readings are to those that were there already.
    pub(super) counts: Vec<Counts>,
}

/// After so many rows at the latest it is looked whether the user wants to stop.
pub(super) const ROWS_BETWEEN_LOOKS: u64 = 10_000;

sentence! {
    Stopped {}
    en "stopped before all was recorded, so nothing was",
    sv "avbrutet innan allt var registrerat, så inget registrerades",
    nb "avbrutt før alt var registrert, så ingenting ble registrert",
}
sentence! {
    ImportAgain {}
    en "import the same again when there is time for it",
    sv "importera samma sak igen när det finns tid",
    nb "importer det samme igjen når det er tid",
}

/// A file.
#[derive(Debug)]
struct File<'r> {
    understood: &'r Understood,
    /// By reading, whether it is new.
    is_new: Vec<bool>,
    /// By series, how its values are written.
    written: Vec<Written>,
    source: String,
}

impl<'r> NewRows<'r> {
    /// None yet.
    pub(super) fn new(campaign: &'r Campaign, now: DateTime<Utc>) -> Self {
        Self { campaign, now, files: Vec::new(), counts: Vec::new() }
    }

    /// Adds those of a file; `news`: what each of its readings is to those that were there already.
    pub(super) fn add(&mut self, understood: &'r Understood, news: impl Iterator<Item = News>) {
        let mut counts = Counts::default();
        let mut count = |news| {
            match news {
                News::New => counts.new += 1,
                News::Replaces => (counts.new, counts.replaced) = (counts.new + 1, counts.replaced + 1),
                News::None => counts.unchanged += 1,
                News::Older => counts.older += 1,
                News::Unsettled => counts.unsettled += 1,
            }
            matches!(news, News::New | News::Replaces)
        };
        let is_new = news.map(&mut count).collect();
        let written = understood.series.iter().map(|name| written(self.campaign, name)).collect();
        let source = format!("import:{}", understood.format.unwrap_or("map"));
        self.files.push(File { understood, is_new, written, source });
        self.counts.push(counts);
    }

    fn row<'f>(&self, file: &'f File<'r>, reading: &'f Reading) -> Row<'f> {
        let name = &file.understood.series[reading.series];
        Row {
            date: reading.date,
            instant: None,
            metric: Cow::Borrowed(&name.metric),
            channel: Cow::Borrowed(&name.channel),
            value: Value::Number(reading.value),
            written: file.written[reading.series],
            item: Cow::Borrowed(reading.item.as_deref().unwrap_or_default()),
            period_start: reading.period_start,
            id: Cow::Borrowed(""),
            recorded_at: Some(self.now),
            source: Cow::Borrowed(&file.source),
            note: Cow::Borrowed(if reading.is_provisional { PROVISIONAL } else { "" }),
        }
    }
}

impl Rows for NewRows<'_> {
    fn count(&self) -> u64 {
        self.counts.iter().map(|counts| counts.new as u64).sum()
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        for file in &self.files {
            let readings = file.understood.readings.iter().zip(&file.is_new).filter(|(_, is_new)| **is_new);
            for (reading, _) in readings {
                visit(&self.row(file, reading))?;
            }
        }
        Ok(())
    }
}

/// The same rows until the user wants to stop. That is an error, so what was written until then is taken back.
pub(super) struct Stoppable<'r> {
    /// The rows.
    pub(super) rows: &'r NewRows<'r>,
    /// Says whether the user wants to stop.
    pub(super) clock: &'r dyn Clock,
}

impl Rows for Stoppable<'_> {
    fn count(&self) -> u64 {
        self.rows.count()
    }

    fn each(&self, visit: &mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut count = 0;
        self.rows.each(&mut |row| {
            count += 1;
            if count % ROWS_BETWEEN_LOOKS == 0 && self.clock.is_stopped() {
                return Err(Failure::new(Stopped {}).help(ImportAgain {}).into());
            }
            visit(row)
        })
    }
}

/// How values of a series go to the file.
fn written(campaign: &Campaign, name: &SeriesName) -> Written {
    match campaign.metric(&name.metric) {
        Some(metric) if metric.is_share() => Written::Percent,
        Some(metric) if metric.kind == MetricKind::Duration => Written::Time,
        Some(_) | None => Written::Plain,
    }
}
