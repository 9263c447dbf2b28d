//! Where goals stand, as text: a table for people, a report to paste, JSON and CSV for other programs.
//!
//! What is said about a goal comes from [`cells`] (the table), [`remarks`] (what to know) and [`steps`] (what to do);
//! text and Markdown only set it out.

pub(in crate::render) mod cells;
mod charts;
pub(in crate::render) mod heading;
pub(in crate::render) mod json;
mod kept;
pub(in crate::render) mod markdown;
pub(in crate::render) mod money;
pub(in crate::render) mod notes;
pub(in crate::render) mod outlook;
pub(in crate::render) mod pace;
pub(in crate::render) mod portfolio;
pub(in crate::render) mod remarks;
mod sheet;
pub(in crate::render) mod steps;
mod table;
mod text;
pub(in crate::render) mod uplift;

use std::io::{self, Write};

pub(crate) use cells::short_day;
pub(in crate::render) use cells::{day, now, target};
pub(in crate::render) use json::number;
pub(in crate::render) use outlook::says_something;
pub(in crate::render) use pace::{change_needed, pace};
pub(in crate::render) use steps::step;
pub(in crate::render) use text::{paragraph, title};

use super::style::Style;
use crate::assess::Overview;
use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::progress::standing::Way;
use crate::say::Language;
use crate::text::shell;

/// How standings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: a table, the money, what to do next.
    Text,
    /// One JSON object.
    Json,
    /// A report to paste into a chat or a document.
    Markdown,
    /// A row a goal, for spreadsheets.
    Csv,
}

/// A campaign to show, with its names.
#[derive(Debug)]
pub(crate) struct Shown<'c> {
    /// Its file, as messages name it.
    pub(crate) file: String,
    /// What commands find it by: its short name, or its path where that does not lead there.
    pub(crate) name: String,
    /// Whether it is the only one below the working folder: then commands need not be told which.
    pub(crate) is_only_one: bool,
    /// Where it stands.
    pub(crate) overview: Overview<'c>,
    /// The ways of its goals, where they are to be drawn.
    pub(crate) drawn: Option<Drawn>,
}

/// What charts are drawn from, and how.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// The way of every goal, in the order of the file.
    pub(crate) ways: Vec<Option<Way>>,
    /// Whether signs beyond ASCII can be shown.
    pub(crate) unicode: bool,
}

impl Shown<'_> {
    /// The command that records readings of these series.
    fn record(&self, series: &[SeriesName]) -> String {
        let mut words = vec!["plan record".to_owned()];
        words.extend((!self.is_only_one).then(|| shell::word_in_code(&self.name)));
        words.extend((!series.is_empty()).then(|| shell::readings(series)));
        words.join(" ")
    }
}

/// How the reader wants it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    /// In which language.
    pub(crate) language: Language,
    /// In which colours.
    pub(crate) style: Style,
    /// Width of the terminal; `None` in a pipe.
    pub(crate) width: Option<u16>,
}

/// Writes where campaigns stand on the day `as_of`, in the order given.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(
    format: Format,
    as_of: Day,
    campaigns: &[Shown<'_>],
    manner: Manner,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => text::write(as_of, campaigns, manner, out),
        Format::Json => json::write(as_of, campaigns, out),
        Format::Markdown => markdown::write(as_of, campaigns, manner.language, out),
        Format::Csv => sheet::write(campaigns, out),
    }
}
