//! Readings as JSON: `docs/log.schema.json`. English, plain numbers, ISO dates.

use std::io::Write;

use serde_json::{Value as Json, json};

use super::{Entry, Logged};
use crate::model::day::Day;
use crate::render::json::compact;
use crate::render::record::whole_as_integer;
use crate::say::{Language, Sentence};

/// The version of the JSON's shape.
const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
pub(super) fn write(campaign: &str, today: Day, logged: &[Logged], out: &mut dyn Write) -> anyhow::Result<()> {
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "campaign": campaign,
        "as_of": today.to_string(),
        "rows": logged.iter().map(row).collect::<Vec<_>>(),
    });
    writeln!(out, "{}", compact(&whole)?)?;
    Ok(())
}

/// A share is a number of one, a time its seconds, a reading that was taken back null.
fn row(logged: &Logged) -> Json {
    let mut row = match &logged.entry {
        Entry::Row(row, period) => json!({
            "date": row.date.to_string(),
            "period_start": period.start().to_string(),
            "metric": row.series.metric,
            "channel": row.series.channel,
            "item": row.item,
            "value": row.value.number().map(whole_as_integer),
            "id": row.id,
            "recorded_at": row.recorded_at.map(|instant| instant.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)),
            "source": row.source,
            "note": row.note,
        }),
        Entry::Line(text, problem) => json!({ "text": text, "problem": problem.say(Language::English) }),
    };
    row["file"] = json!(logged.file);
    row["line"] = json!(logged.at.line);
    row["status"] = json!(logged.mark.word());
    if let Entry::Row(..) = logged.entry {
        row["replaced_by"] = json!(logged.replaced_by.map(|row| row.at.line));
    }
    row
}
