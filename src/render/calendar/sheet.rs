//! A calendar for spreadsheets: the members of JSON as columns, titles in the campaign's language.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::Shown;
use super::row::Row;
use crate::render::csv::line;

/// Writes the headings and a row for each thing.
pub(super) fn write(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let campaign = shown.calendar.campaign;
    let headings: Vec<String> = members(&Row::default())?.into_iter().map(|(heading, _)| heading).collect();
    out.write_all(line(&headings).as_bytes())?;
    for entry in &shown.calendar.entries {
        let cells: Vec<String> = members(&Row::of(entry, campaign, campaign.language))?.values().map(cell).collect();
        out.write_all(line(&cells).as_bytes())?;
    }
    Ok(())
}

fn members(row: &Row) -> io::Result<Map<String, Value>> {
    let members = serde_json::to_value(row)?;
    Ok(members.as_object().cloned().unwrap_or_default())
}

fn cell(value: &Value) -> String {
    let text = || value.as_str().map(str::to_owned);
    if value.is_null() { String::new() } else { text().unwrap_or_else(|| value.to_string()) }
}
