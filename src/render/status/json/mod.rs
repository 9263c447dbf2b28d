//! Standings for other programs: stable, versioned, exact, in English.
//!
//! Where there are two readings, projection, chance and likely day are those of the forecast; else of a straight line,
//! which has no range and no chance, and stands beside them in any case.

mod budget;

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Shown;
use super::portfolio::together;
use super::uplift::word;
use crate::assess::{GoalStanding, Overlap};
use crate::model::day::Day;
use crate::model::metric::{GoalKind, MetricKind};
use crate::progress::standing::{Standing, Uplift};
use crate::render::json::pretty;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
pub(super) fn write(as_of: Day, campaigns: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", pretty(&whole(as_of, campaigns))?)
}

/// The object.
pub(in crate::render) fn whole(as_of: Day, campaigns: &[Shown<'_>]) -> Value {
    let together = together(campaigns, as_of);
    json!({
        "schema_version": SCHEMA_VERSION,
        "as_of": as_of.to_string(),
        "campaigns": campaigns.iter().map(campaign).collect::<Vec<_>>(),
        "overlaps": together.overlaps.iter().map(|one| overlap(one, campaigns)).collect::<Vec<_>>(),
        "money": together.money.iter().map(budget::of_currency).collect::<Vec<_>>(),
    })
}

/// Goals that count the same readings over the same days.
fn overlap(of: &Overlap, campaigns: &[Shown<'_>]) -> Value {
    let goal = |&(campaign, goal): &(usize, usize)| {
        let shown = &campaigns[campaign];
        json!({ "file": shown.file, "goal": shown.overview.campaign.goals.get(goal).map(|goal| goal.id.as_str()) })
    };
    json!({
        "series": of.series.to_string(),
        "goals": of.goals.iter().map(goal).collect::<Vec<_>>(),
        "from": of.days.start().to_string(),
        "until": of.days.end().to_string(),
    })
}

fn campaign(shown: &Shown<'_>) -> Value {
    let overview = &shown.overview;
    let currency = overview.campaign.currency();
    json!({
        "file": shown.file,
        "name": overview.campaign.file.campaign.name,
        "start": overview.campaign.start.map(|day| day.to_string()),
        "end": overview.campaign.end.map(|day| day.to_string()),
        "time_share": number(overview.time_share),
        "goals": overview.goals.iter().map(|one| goal(one, currency)).collect::<Vec<_>>(),
        "budget": overview.money.as_ref().map(|money| budget::budget(money, currency)),
    })
}

fn goal(of: &GoalStanding<'_>, currency: &str) -> Value {
    let goal = of.goal;
    let standing = of.standing.as_ref();
    let known = |value: fn(&Standing) -> Option<f64>| number(standing.and_then(value));
    json!({
        "id": goal.id,
        "kind": goal.kind.map(kind),
        "metric": goal.metric.as_ref().map(|metric| metric.name.as_str()),
        "channel": channel(&goal.channels),
        "unit": unit(of, currency),
        "baseline": known(|standing| standing.baseline),
        "now": known(|standing| standing.now.map(|now| now.1)),
        "now_date": standing.and_then(|standing| standing.now).map(|now| now.0.to_string()),
        "target": number(of.target()),
        "expected_now": known(|standing| standing.expected_now),
        "gap": known(|standing| standing.gap),
        "days_ahead": known(|standing| standing.days_ahead),
        "progress": known(|standing| standing.progress),
        "pace": known(|standing| standing.pace),
        "needed_per_day": known(|standing| standing.needed_per_day),
        "recent_per_day": known(|standing| standing.recent.map(|recent| recent.per_day)),
        "projection": {
            "point": known(Standing::likely_end),
            "lo80": known(|standing| Some(standing.outlook.as_ref()?.expected.range.0)),
            "hi80": known(|standing| Some(standing.outlook.as_ref()?.expected.range.1)),
        },
        "chance": known(|standing| standing.chance),
        "eta": standing.and_then(Standing::likely_day).map(|day| day.to_string()),
        "straight_line": {
            "point": known(|standing| standing.projection),
            "eta": standing.and_then(|standing| standing.eta).map(|day| day.to_string()),
        },
        "uplift": standing.and_then(|standing| standing.uplift).map(uplift),
        "state": of.state().word(),
        "snapshots": standing.map_or(0, |standing| standing.snapshots),
    })
}

fn uplift(of: Uplift) -> Value {
    json!({ "point": of.point, "lo80": of.range.0, "hi80": of.range.1, "verdict": word(of.verdict) })
}

/// As in the file: a name, a list of names that are added up, or none.
pub(super) fn channel(channels: &[String]) -> Value {
    match channels {
        [] => Value::Null,
        [one] => json!(one),
        several => json!(several),
    }
}

/// What the values are in. Times are in seconds whatever unit the metric is told in, money in the campaign's currency.
pub(super) fn unit(of: &GoalStanding<'_>, currency: &str) -> Option<String> {
    let metric = of.goal.metric.as_ref()?;
    let unit = match (metric.kind, metric.unit.as_str()) {
        (MetricKind::Duration, _) => "seconds",
        (_, "currency") => currency,
        (_, unit) => unit,
    };
    Some(unit.to_owned()).filter(|unit| !unit.is_empty())
}

/// The word in files and in JSON.
pub(super) fn kind(kind: GoalKind) -> &'static str {
    match kind {
        GoalKind::Activity => "activity",
        GoalKind::Reach => "reach",
        GoalKind::Engagement => "engagement",
        GoalKind::Growth => "growth",
        GoalKind::Conversion => "conversion",
        GoalKind::Roi => "roi",
        GoalKind::Service => "service",
    }
}

/// Every digit of a number; a whole one without its ".0".
pub(in crate::render) fn number(value: Option<f64>) -> Value {
    /// From here on not every whole number has a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        Some(value) if value.fract() == 0.0 && value.abs() < EXACT => json!(value as i64),
        Some(value) => json!(value),
        None => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::number;

    #[test]
    fn numbers_keep_every_digit_and_invent_none() {
        let shown = [1305.0, -18.75, 0.349_462_365_591_397_8, -0.0, 1e300, f64::NAN]
            .map(|value| number(Some(value)).to_string());
        assert_eq!(shown, ["1305", "-18.75", "0.3494623655913978", "0", "1e+300", "null"]);
        assert_eq!(number(None), Value::Null);
    }
}
