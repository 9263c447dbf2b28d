//! What was recorded: a line a reading with what it means, a summary of many, or JSON.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value as Json, json};

use super::plain::visible;
use super::readings::Shown;
use crate::model::period::Period;
use crate::model::snapshot::{SeriesName, Snapshot};
use crate::render::json::compact;
use crate::say::{Language, Sentence, noun, sentence};
use crate::text::snapshots::Row;

/// The version of the JSON's shape.
const SCHEMA_VERSION: u32 = 1;

/// A row that was recorded.
#[derive(Debug)]
pub(crate) struct Recorded<'r> {
    /// The row.
    pub(crate) row: &'r Snapshot,
    /// What it means for goals.
    pub(crate) meaning: Vec<Box<dyn Sentence>>,
}

noun! {
    /// A count of readings.
    Readings
    en "reading" "readings",
    sv "avläsning" "avläsningar",
    nb "avlesning" "avlesninger",
}
sentence! {
    Line { name: String, when: Period, value: Shown }
    en "{name}, {when}: {value}",
    sv "{name}, {when}: {value}",
    nb "{name}, {when}: {value}",
}
sentence! {
    TakenBack { name: String, when: Period }
    en "{name}, {when}: taken back",
    sv "{name}, {when}: tillbakatagen",
    nb "{name}, {when}: trukket tilbake",
}
sentence! {
    UnchangedLine { line: String }
    en "{line} (unchanged: it was recorded before)",
    sv "{line} (oförändrad: den fanns redan)",
    nb "{line} (uendret: den var registrert fra før)",
}
sentence! {
    OfSeries { name: String, count: Readings, from: Period }
    en "{name}: {count}, {from}",
    sv "{name}: {count}, {from}",
    nb "{name}: {count}, {from}",
}
sentence! {
    SomeUnchanged { count: Readings }
    en "{count} unchanged: recorded before",
    sv "{count} oförändrade: fanns redan",
    nb "{count} uendret: registrert fra før",
}

/// A line for every reading.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn lines(
    recorded: &[Recorded<'_>],
    unchanged: &[Snapshot],
    language: Language,
    out: &mut dyn Write,
) -> io::Result<()> {
    for Recorded { row, meaning } in recorded {
        let meaning: Vec<String> = meaning.iter().map(|sentence| sentence.say(language)).collect();
        let dash = if meaning.is_empty() { "" } else { " – " };
        writeln!(out, "{}{dash}{}", visible(&line(row, language)), visible(&meaning.join("; ")))?;
    }
    for row in unchanged {
        writeln!(out, "{}", visible(&UnchangedLine { line: line(row, language) }.say(language)))?;
    }
    Ok(())
}

fn line(row: &Snapshot, language: Language) -> String {
    let when = period(row);
    let name = if row.item.is_empty() { row.series.to_string() } else { format!("{} ({})", row.series, row.item) };
    match row.value.number() {
        Some(_) => Line { name, when, value: Shown::of(row) }.say(language),
        None => TakenBack { name, when }.say(language),
    }
}

fn period(row: &Snapshot) -> Period {
    row.period_start.and_then(|start| Period::new(start, row.date)).unwrap_or(Period::day(row.date))
}

/// A line for every series: how many readings, and their days.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn summary(
    recorded: &BTreeMap<SeriesName, (u64, Period)>,
    unchanged: &[Snapshot],
    language: Language,
    out: &mut dyn Write,
) -> io::Result<()> {
    for (name, (count, from)) in recorded {
        let text = OfSeries { name: name.to_string(), count: Readings(*count), from: *from }.say(language);
        writeln!(out, "{}", visible(&text))?;
    }
    if unchanged.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", SomeUnchanged { count: Readings(unchanged.len() as u64) }.say(language))
}

/// Calls what it is given with every row, and can do so again.
pub(crate) type Each<'e> = &'e dyn Fn(&mut dyn FnMut(&Row<'_>) -> anyhow::Result<()>) -> anyhow::Result<()>;

/// The published JSON: `docs/record.schema.json`. Written row by row, for there may be a million of them.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn json(
    file: &str,
    recorded: Each<'_>,
    unchanged: &[Snapshot],
    warnings: &[String],
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    write!(out, "{{\"schema_version\":{SCHEMA_VERSION},\"file\":{},\"recorded\":", compact(&file)?)?;
    write_rows(recorded, out)?;
    write!(out, ",\"unchanged\":")?;
    write_rows(&|visit| unchanged.iter().try_for_each(|row| visit(&Row::from(row))), out)?;
    writeln!(out, ",\"warnings\":{}}}", compact(&warnings)?)?;
    Ok(())
}

fn write_rows(rows: Each<'_>, out: &mut dyn Write) -> anyhow::Result<()> {
    write!(out, "[")?;
    let mut before = "";
    rows(&mut |row| {
        write!(out, "{before}")?;
        before = ",";
        Ok(write!(out, "{}", compact(&row_as_json(row))?)?)
    })?;
    write!(out, "]")?;
    Ok(())
}

/// A share is a number of one, a time its seconds, a reading that was taken back null.
fn row_as_json(row: &Row<'_>) -> Json {
    json!({
        "date": row.date.to_string(),
        "period_start": row.period_start.map(|day| day.to_string()),
        "metric": row.metric,
        "channel": row.channel,
        "value": row.value.number().map(whole_as_integer),
    })
}

/// A whole number without a decimal point, as it was typed.
pub(crate) fn whole_as_integer(number: f64) -> Json {
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53: just checked")]
    if number.fract() == 0.0 && number.abs() < 9e15 { json!(number as i64) } else { json!(number) }
}
