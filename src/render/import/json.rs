//! The published JSON: `docs/import.schema.json`, one object a file on a line of its own. English, plain numbers, ISO
//! dates. Written reading by reading, for there may be a million of them.

use std::collections::BTreeSet;
use std::io::Write;

use serde_json::{Value as Json, json};

use super::{Counts, Shown};
use crate::render::json::compact;
use crate::render::record::whole_as_integer;
use crate::say::{Language, Sentence};
use crate::text::import::{Reading, Seen, Understood};

/// The version of the JSON's shape.
const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(shown: &Shown<'_>, out: &mut dyn Write) -> anyhow::Result<()> {
    let understood = shown.understood;
    let head = json!({
        "schema_version": SCHEMA_VERSION,
        "file": shown.file,
        "format": understood.format,
        "mapping": understood.mapping,
        "encoding": understood.encoding,
        "bom": understood.has_mark,
        "delimiter": understood.delimiter.map(String::from),
        "blocks": understood.blocks.iter().map(|seen| block(seen, understood)).collect::<Vec<_>>(),
    });
    let head = compact(&head)?;
    let (sums, said) = sums_and_said(&understood.readings);
    write!(out, "{},\"snapshots\":[", head.strip_suffix('}').unwrap_or(&head))?;
    snapshots(&said, understood, out)?;
    write!(out, "],\"sums\":[")?;
    snapshots(&sums, understood, out)?;
    let skipped = understood.skipped.iter().map(|skipped| {
        json!({
            "line": skipped.line,
            "last_line": skipped.last_line,
            "reason": skipped.reason.say(Language::English),
            "unclear": skipped.is_unclear,
        })
    });
    let english = |sentence: &dyn Sentence| sentence.say(Language::English);
    let warnings: Vec<String> = understood.warnings.iter().map(|warning| english(warning.as_ref())).collect();
    let stops = understood.stops.iter();
    let questions =
        stops.map(|stop| json!({ "message": english(stop.what.as_ref()), "help": english(stop.help.as_ref()) }));
    write!(out, "],\"skipped\":{}", compact(&skipped.collect::<Vec<_>>())?)?;
    write!(out, ",\"warnings\":{}", compact(&warnings)?)?;
    write!(out, ",\"questions\":{}", compact(&questions.collect::<Vec<_>>())?)?;
    let counts = shown.counts.filter(|_| shown.is_recorded);
    let count = |of: fn(Counts) -> usize| counts.map_or(Json::Null, |counts| json!(of(counts)));
    let (new, replaced) = (count(|counts| counts.new), count(|counts| counts.replaced));
    let (unchanged, older) = (count(|counts| counts.unchanged), count(|counts| counts.older + counts.unsettled));
    writeln!(out, ",\"recorded\":{new},\"replaced\":{replaced},\"unchanged\":{unchanged},\"older\":{older}}}")?;
    Ok(())
}

/// The readings that stand for several parts of the file (ads, mailings), and those that the file gives row by row. Both
/// are recorded; kept apart, so that whoever adds up what a file says does not count it twice.
fn sums_and_said(readings: &[Reading]) -> (Vec<&Reading>, Vec<&Reading>) {
    let key = |reading: &Reading| (reading.series, reading.date, reading.period_start);
    let parts: BTreeSet<_> = readings.iter().filter(|reading| reading.item.is_some()).map(key).collect();
    readings.iter().partition(|reading| reading.item.is_none() && parts.contains(&key(reading)))
}

fn snapshots(readings: &[&Reading], understood: &Understood, out: &mut dyn Write) -> anyhow::Result<()> {
    for (place, reading) in readings.iter().enumerate() {
        if place > 0 {
            write!(out, ",")?;
        }
        write!(out, "{}", compact(&snapshot(reading, understood))?)?;
    }
    Ok(())
}

fn block(seen: &Seen, understood: &Understood) -> Json {
    let columns = seen.columns.iter().map(|(heading, series)| {
        let name = series.and_then(|place| understood.series.get(place));
        json!({
            "header": heading,
            "metric": name.map(|name| name.metric.as_str()),
            "channel": name.map(|name| name.channel.as_str()),
        })
    });
    json!({
        "line": seen.lines.0,
        "last_line": seen.lines.1,
        "sheet": seen.sheet,
        "title": seen.title,
        "format": seen.format,
        "columns": columns.collect::<Vec<_>>(),
        "currency": seen.currency,
        "first_day": seen.days.map(|(first, _)| first.to_string()),
        "last_day": seen.days.map(|(_, last)| last.to_string()),
    })
}

fn snapshot(reading: &Reading, understood: &Understood) -> Json {
    let name = &understood.series[reading.series];
    json!({
        "date": reading.date.to_string(),
        "period_start": reading.period_start.map(|day| day.to_string()),
        "metric": name.metric,
        "channel": name.channel,
        "value": whole_as_integer(reading.value),
        "item": reading.item.as_deref().unwrap_or_default(),
        "provisional": reading.is_provisional,
        "line": reading.line,
    })
}
