//! A campaign's calendar: a table for people, iCalendar to subscribe to, CSV and JSON.
//!
//! [`words`] says what each thing is called; the formats only set it out.

mod ics;
mod json;
mod remarks;
mod row;
mod sheet;
mod table;
mod text;
mod words;

use std::io::{self, Write};

use super::status::Manner;
use crate::assess::calendar::Calendar;
use crate::model::day::Day;

/// How a calendar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people: week by week, what is missing and what is in each other's way.
    Table,
    /// A calendar to subscribe to in Google Calendar, Apple Calendar or Outlook.
    Ics,
    /// A row for each thing, for spreadsheets.
    Csv,
    /// One JSON object.
    Json,
}

/// A calendar with the names of its campaign.
#[derive(Debug)]
pub(crate) struct Shown<'c> {
    /// The campaign's file, as messages name it.
    pub(crate) file: String,
    /// What commands find it by.
    pub(crate) name: String,
    /// The day taken for today.
    pub(crate) today: Day,
    /// What is in it.
    pub(crate) calendar: Calendar<'c>,
}

/// Writes a calendar.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(format: Format, shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Table => text::write(shown, manner, out),
        Format::Ics => ics::write(shown, out),
        Format::Csv => sheet::write(shown, out),
        Format::Json => json::write(shown, out),
    }
}
