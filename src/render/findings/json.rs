//! Findings for other programs: stable, versioned, in English, numbers and dates as machines write them.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Located, Report, Source, counts, understood};
use crate::model::finding::{Dimension, Fix};
use crate::model::place::Spot;
use crate::render::json::{compact, pretty};
use crate::say::Language;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
pub(super) fn write(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    let [errors, warnings, notes] = counts(reports);
    let findings: Vec<Value> = reports.iter().flat_map(|report| &report.findings).map(finding).collect();
    let scorecard: Vec<Value> = reports.iter().flat_map(scores).collect();
    let read: Vec<Value> = reports
        .iter()
        .flat_map(|report| report.understood.iter().map(|read| understood::object(&report.file, read)))
        .collect();
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "files": reports.len(),
        "findings": findings,
        "scorecard": scorecard,
        "read_as": read,
        "summary": { "errors": errors, "warnings": warnings, "notes": notes },
    });
    writeln!(out, "{}", pretty(&whole)?)
}

/// Writes an object a line, one for each finding.
pub(super) fn write_lines(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    for located in reports.iter().flat_map(|report| &report.findings) {
        writeln!(out, "{}", compact(&finding(located))?)?;
    }
    Ok(())
}

fn finding(located: &Located) -> Value {
    let found = &located.finding;
    json!({
        "code": found.rule.code,
        "rule": found.rule.name,
        "dimension": found.rule.dimension().name(),
        "severity": found.severity.word(),
        "message": found.message.say(Language::English),
        "help": found.help.as_ref().map(|help| help.say(Language::English)),
        "file": located.file,
        "line": located.start.0,
        "column": located.start.1,
        "end_line": located.end.0,
        "end_column": located.end.1,
        "place": place(&found.place.spot),
        "goal": located.goal,
        "fix": found.fix.as_ref().and_then(|fix| edit(fix, located)),
        "fingerprint": fingerprint(located),
    })
}

/// The path of keys, where it is one.
fn place(spot: &Spot) -> Option<String> {
    match spot {
        Spot::Key(path) | Spot::Name(path) | Spot::Value(path) | Spot::Within(path, _) => Some(path.to_string()),
        Spot::Whole | Spot::Bytes(..) | Spot::Row(..) => None,
    }
}

/// The edit that mends it, in bytes of the file.
fn edit(fix: &Fix, located: &Located) -> Option<Value> {
    let span = located.fix?;
    Some(json!({ "start": span.start, "end": span.end, "replacement": fix.replacement }))
}

/// Stable when lines move: made of the rule, the file, the place and the text it points at, not of line numbers.
fn fingerprint(located: &Located) -> String {
    let text = match &located.source {
        Source::Toml(text) | Source::Row { text, .. } => text.get(located.span.start..located.span.end),
    };
    let place = place(&located.finding.place.spot).unwrap_or_default();
    let parts = [located.finding.rule.code, &located.file, &place, text.unwrap_or_default()];
    format!("{:016x}", fnv1a(parts.join("\0").as_bytes()))
}

/// The 64-bit FNV-1a hash: short, and the same on every machine and in every version.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn scores(report: &Report) -> Vec<Value> {
    let rows = report.scorecard.iter().map(|row| {
        let mut object = json!({ "file": report.file, "goal": row.goal });
        for (dimension, mark) in Dimension::OF_GOALS.iter().zip(row.marks) {
            object[dimension.name().replace('-', "_")] = mark.word().into();
        }
        object
    });
    rows.collect()
}
