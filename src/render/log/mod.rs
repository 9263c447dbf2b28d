//! Readings as a table, as CSV, as JSON: every row with what has become of it.

mod csv;
mod json;
mod table;

use std::io::Write;

use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::{RowAt, Snapshot, Value, Written};
use crate::say::{Language, Sentence, Show};

/// How readings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum LogFormat {
    /// A table for people.
    Text,
    /// A table for spreadsheets and programs.
    Csv,
    /// For programs.
    Json,
}

/// A row of a snapshots file, and what has become of it.
#[derive(Debug)]
pub(crate) struct Logged {
    /// The file.
    pub(crate) file: String,
    /// Where in it.
    pub(crate) at: RowAt,
    /// What has become of it.
    pub(crate) mark: Mark,
    /// The row that counts in its place.
    pub(crate) replaced_by: Option<ReplacedBy>,
    /// What it says.
    pub(crate) entry: Entry,
}

/// The row that counts in another's place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReplacedBy {
    /// Where it stands.
    pub(crate) at: RowAt,
    /// What it says.
    pub(crate) value: Value,
    /// How that is written.
    pub(crate) written: Written,
}

/// What a row says.
#[derive(Debug)]
pub(crate) enum Entry {
    /// A reading and the days it covers.
    Row(Box<Snapshot>, Period),
    /// The text of a line that is none, and what is wrong with it.
    Line(String, Box<dyn Sentence>),
}

/// What has become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// It counts.
    Counts,
    /// It counts, and the platform that it came from may still change it.
    Provisional,
    /// A later row has another value for the same time.
    Corrected,
    /// A later row has another value for the same time, and neither says when it was recorded.
    Conflicting,
    /// A later row says the same once more.
    Repeated,
    /// It was taken back, or takes another one back.
    TakenBack,
    /// It was cut short while it was being written.
    CutShort,
    /// It is no row.
    Unreadable,
    /// Its value does not fit its metric.
    DoesNotFit,
    /// Its day is still to come.
    AfterToday,
}

impl Mark {
    /// The word in CSV and JSON. Other programs depend on it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Provisional => "provisional",
            Self::Conflicting => "conflicting",
            Self::Corrected => "corrected",
            Self::Repeated => "repeated",
            Self::TakenBack => "taken-back",
            Self::CutShort => "cut-short",
            Self::Unreadable => "unreadable",
            Self::DoesNotFit => "does-not-fit",
            Self::AfterToday => "after-today",
        }
    }
}

impl Show for Mark {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Counts => ["", "", ""],
            Self::Provisional => ["provisional", "preliminär", "foreløpig"],
            Self::Conflicting => ["conflicting", "motsägande", "motstridende"],
            Self::Corrected => ["corrected", "rättad", "rettet"],
            Self::Repeated => ["repeated", "upprepad", "gjentatt"],
            Self::TakenBack => ["taken back", "tillbakatagen", "trukket tilbake"],
            Self::CutShort => ["cut short", "avbruten", "avbrutt"],
            Self::Unreadable => ["unreadable", "oläslig", "uleselig"],
            Self::DoesNotFit => ["does not fit the metric", "passar inte måttet", "passer ikke måltallet"],
            Self::AfterToday => ["after today", "efter i dag", "etter i dag"],
        };
        match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        }
        .to_owned()
    }
}

/// For whom it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    /// The reader's language.
    pub(crate) language: Language,
    /// The terminal's width; `None` in a pipe.
    pub(crate) width: Option<u16>,
    /// Whether CSV is for Excel.
    pub(crate) excel: bool,
}

/// Writes the readings. `campaign` is the campaign's file, `today` the day taken for today.
///
/// # Errors
/// When they cannot be written.
pub(crate) fn write(
    format: LogFormat,
    campaign: &str,
    today: Day,
    logged: &[Logged],
    manner: Manner,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    match format {
        LogFormat::Text => table::write(logged, manner, out)?,
        LogFormat::Csv => csv::write(logged, manner, out)?,
        LogFormat::Json => json::write(campaign, today, logged, out)?,
    }
    Ok(())
}
