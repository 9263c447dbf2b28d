//! A review for other programs: stable, versioned, exact, in English.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::assess::Phase;
use crate::assess::review::{Gap, Reviewed, Step};
use crate::model::day::Day;
use crate::progress::budget::results::CostPerResult;
use crate::render::json::pretty;
use crate::render::status::{Shown, number};

/// The version of the shape; grows when a program that reads it would have to change.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// Writes one object.
pub(super) fn write(shown: &Shown<'_>, goals: &[Reviewed<'_, '_>], out: &mut dyn Write) -> io::Result<()> {
    let overview = &shown.overview;
    let file = &overview.campaign.file;
    let reviews = overview.reviews;
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "as_of": overview.today.to_string(),
        "file": shown.file,
        "name": file.campaign.name,
        "start": iso(overview.campaign.start),
        "end": iso(overview.campaign.end),
        "state": overview.phase.map(Phase::word),
        "reviews": {
            "due": reviews.due,
            "held": reviews.held,
            "last": iso(reviews.last),
            "waiting_since": iso(reviews.waiting),
            "overdue": reviews.is_overdue,
            "next": iso(reviews.next),
        },
        "goals": goals.iter().map(goal).collect::<Vec<_>>(),
        "changes": file.change.iter().map(|change| json!({
            "on": change.on.to_string(), "did": change.did, "why": change.why,
        })).collect::<Vec<_>>(),
    });
    writeln!(out, "{}", pretty(&whole)?)
}

fn iso(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn goal(reviewed: &Reviewed<'_, '_>) -> Value {
    let goal = reviewed.goal;
    let standing = goal.standing.as_ref();
    let now = standing.and_then(|standing| standing.now);
    json!({
        "id": goal.goal.id,
        "state": goal.state().word(),
        "now": number(now.map(|now| now.1)),
        "now_date": iso(now.map(|now| now.0)),
        "target": number(goal.target()),
        "chance": number(standing.and_then(|standing| standing.chance)),
        "steps": reviewed.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

/// What a result costs on a channel, with the 95 % limits of the count.
fn cost(channel: &str, of: CostPerResult) -> Value {
    json!({
        "channel": channel,
        "each": number(of.mean()),
        "lo95": number(of.range().map(|range| range.0)),
        "hi95": number(of.range().map(|range| range.1)),
    })
}

fn step(step: &Step) -> Value {
    match step {
        Step::Record { series, last, on } => json!({
            "step": "record",
            "series": series.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "last": iso(*last),
            "on": iso(*on),
        }),
        Step::Speed { needed, recent } => json!({
            "step": "speed",
            "needed_per_day": number(Some(*needed)),
            "recent_per_day": number(recent.map(|recent| recent.per_day)),
            "recent_days": recent.map(|recent| recent.days),
        }),
        Step::Publish(Gap::Fewer { channel, published, planned, days }) => json!({
            "step": "publish",
            "channel": channel,
            "published": number(Some(*published)),
            "planned": number(Some(*planned)),
            "days": days,
        }),
        Step::Publish(Gap::Late { channel, posts, since }) => json!({
            "step": "publish-late",
            "channel": channel,
            "posts": posts,
            "since": since.to_string(),
        }),
        Step::Cheapest(found) => json!({
            "step": "cheapest",
            "certain": found.is_certain,
            "channels": [cost(&found.channel, found.cost), cost(&found.other, found.other_cost)],
        }),
        Step::Spend { channel, left, per_day } => json!({
            "step": "spend",
            "channel": channel,
            "left": number(Some(left.units())),
            "per_day": number(Some(per_day.units())),
        }),
        Step::Keep => json!({ "step": "keep" }),
        Step::Renegotiate { even, safe, likely } => json!({
            "step": "renegotiate",
            "target_50": number(Some(*even)),
            "target_80": number(Some(*safe)),
            "likely_on": iso(*likely),
        }),
        Step::AgreeAnew => json!({ "step": "agree-anew" }),
        Step::Complete => json!({ "step": "complete" }),
        Step::Learn => json!({ "step": "learn" }),
    }
}
