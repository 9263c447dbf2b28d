//! A forecast for other programs: `docs/forecast.schema.json`. English, exact, null where there is nothing to say.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Asked;
use crate::model::metric::Better;
use crate::progress::forecast::Trend;
use crate::render::chance::caution_word;
use crate::render::json::pretty;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
pub(super) fn write(asked: &Asked, out: &mut dyn Write) -> io::Result<()> {
    let trend = asked.trend.as_ref();
    let expected = trend.and_then(|trend| trend.expected(asked.by));
    let cautions = trend.map(|trend| trend.cautions(asked.by, asked.today)).unwrap_or_default();
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "as_of": asked.today.to_string(),
        "series": asked.name,
        "readings": asked.points.len(),
        "first_date": asked.points.first().map(|point| point.0.to_string()),
        "now": asked.last().1,
        "now_date": asked.last().0.to_string(),
        "by": asked.by.to_string(),
        "projection": {
            "point": expected.map(|expected| expected.median),
            "lo80": expected.map(|expected| expected.range.0),
            "hi80": expected.map(|expected| expected.range.1),
            "lo50": expected.map(|expected| expected.middle.0),
            "hi50": expected.map(|expected| expected.middle.1),
        },
        "target": asked.target.map(|(target, better)| of_target(asked, trend, target, better)),
        "cautions": cautions.into_iter().map(caution_word).collect::<Vec<_>>(),
    });
    writeln!(out, "{}", pretty(&whole)?)
}

fn of_target(asked: &Asked, trend: Option<&Trend>, target: f64, better: Better) -> Value {
    let prospect = trend.and_then(|trend| trend.prospect(asked.by, target, better));
    let arrival = trend.filter(|_| !asked.is_met()).and_then(|trend| trend.arrival(target, better));
    let day = |day: Option<crate::model::day::Day>| day.map(|day| day.to_string());
    json!({
        "value": target,
        "direction": if better == Better::Higher { "up" } else { "down" },
        "chance": prospect.map(|prospect| prospect.chance),
        "even": prospect.map(|prospect| prospect.even),
        "safe": prospect.map(|prospect| prospect.safe),
        "eta": arrival.map(|arrival| json!({
            "earliest": day(arrival.earliest),
            "likely": day(arrival.likely),
            "latest": day(arrival.latest),
        })),
    })
}
