//! The feedback desk, for people and for programs.

mod json;
mod list;
mod one;
mod stats;
mod words;

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::style::Style;
use crate::assess::desk::{Answerer, Desk};
use crate::model::feedback::Entry;
use crate::model::strategy::Strategy;
use crate::model::zone::Zone;
use crate::say::Language;
pub(crate) use words::moment;

/// How the desk is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON object.
    Json,
    /// A row an item, for spreadsheets.
    Csv,
}

/// How it is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    /// The reader's language.
    pub(crate) language: Language,
    /// Whether it is coloured.
    pub(crate) style: Style,
    /// Width of the terminal; `None` in a pipe.
    pub(crate) width: Option<u16>,
}

/// What is shown.
#[derive(Debug)]
pub(crate) struct Shown<'d> {
    /// The log, as messages name it.
    pub(crate) file: &'d str,
    /// The desk.
    pub(crate) desk: &'d Desk<'d>,
    /// The strategy that says who answers.
    pub(crate) strategy: Option<&'d Strategy>,
    /// The items that are asked for, by their numbers in the log.
    pub(crate) items: Vec<usize>,
}

impl<'d> Shown<'d> {
    fn zone(&self) -> Zone {
        self.desk.promise.zone
    }

    /// Who answers an item.
    fn answerer(&self, item: usize) -> Option<Answerer<'d>> {
        let log = self.desk.log;
        let one = &log.items[item];
        crate::assess::desk::who_answers(self.strategy?, log.text(one.topic), log.text(one.channel), one.mood)
    }

    /// A time of the log as people read it.
    fn moment(&self, instant: DateTime<Utc>, language: Language) -> String {
        moment(instant, self.desk.now, self.zone(), language)
    }
}

/// Writes the items that are asked for.
///
/// # Errors
/// When nobody reads any more.
pub(crate) fn write_list(format: Format, shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => list::text(shown, manner, out),
        Format::Json => json::list(shown, out),
        Format::Csv => list::csv(shown, out),
    }
}

/// Writes one item with all that has happened to it.
///
/// # Errors
/// When nobody reads any more.
pub(crate) fn write_one(shown: &Shown<'_>, events: &[Entry], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    shown.items.iter().try_for_each(|&index| one::text(shown, index, events, manner, out))
}

/// Writes the log in figures.
///
/// # Errors
/// When nobody reads any more.
pub(crate) fn write_stats(format: Format, shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let figures = shown.desk.figures();
    match format {
        Format::Text => stats::text(shown, &figures, manner, out),
        Format::Json => json::stats(shown, &figures, out),
        Format::Csv => stats::csv(shown, &figures, out),
    }
}
