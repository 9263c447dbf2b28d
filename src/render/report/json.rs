//! A report for other programs: what `plan status` says, and beside it what only a report tells. Exact, in English.

use std::io;

use serde_json::{Value, json};

use super::events::{Event, What, events};
use super::{Reported, mark, names};
use crate::assess::{GoalStanding, Phase};
use crate::model::day::Day;
use crate::progress::series::Point;
use crate::progress::standing::Way;
use crate::render::findings::Located;
use crate::render::json::pretty;
use crate::render::status::{Shown, json as status};
use crate::say::{Language, Sentence};

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// The report.
pub(super) fn text(as_of: Day, shown: &[Shown<'_>], campaigns: &[Reported<'_>]) -> io::Result<String> {
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "generator": mark(),
        "as_of": as_of.to_string(),
        "status": status::whole(as_of, shown),
        "campaigns": campaigns.iter().map(campaign).collect::<Vec<_>>(),
    });
    Ok(pretty(&whole)? + "\n")
}

fn campaign(told: &Reported<'_>) -> Value {
    let overview = told.overview();
    let campaign = overview.campaign;
    let goals = overview.goals.iter().zip(told.ways);
    let channels = campaign.channels.iter().map(|(name, channel)| {
        json!({
            "name": name,
            "title": names::channel(campaign, name, Language::English),
            "purpose": channel.table.purpose,
            "leads_to": channel.table.leads_to,
            "paid": channel.table.paid,
        })
    });
    json!({
        "file": told.shown.file,
        "name": campaign.file.campaign.name,
        "owner": campaign.file.campaign.owner,
        "language": campaign.language.code(),
        "phase": overview.phase.map(Phase::word),
        "lesson": campaign.file.outcome.as_ref().and_then(|outcome| outcome.lesson.as_deref()),
        "next_review": overview.reviews.next.map(|day| day.to_string()),
        "goals": goals.map(|(of, way)| goal(of, way.as_ref())).collect::<Vec<_>>(),
        "events": events(campaign, overview.today).iter().map(event).collect::<Vec<_>>(),
        "channels": channels.collect::<Vec<_>>(),
        "findings": told.findings.iter().map(finding).collect::<Vec<_>>(),
    })
}

fn goal(of: &GoalStanding<'_>, way: Option<&Way>) -> Value {
    let goal = of.goal;
    json!({
        "id": goal.id,
        "name": names::goal(goal, Language::English),
        "statement": goal.table.statement,
        "owner": goal.owner,
        "source": goal.table.source,
        "start": goal.start.map(|day| day.to_string()),
        "end": goal.end.map(|day| day.to_string()),
        "readings": way.map(|way| way.stretches.iter().map(|stretch| points(stretch)).collect::<Vec<_>>()),
        "expected": way.map(|way| points(&way.expected)),
        "ahead": way.map(|way| way.ahead.iter().map(|(day, expected)| json!({
            "day": day.to_string(),
            "point": status::number(Some(expected.median)),
            "lo80": status::number(Some(expected.range.0)),
            "hi80": status::number(Some(expected.range.1)),
        })).collect::<Vec<_>>()),
    })
}

fn points(points: &[Point]) -> Vec<Value> {
    points.iter().map(|(day, value)| json!({ "day": day.to_string(), "value": status::number(Some(*value)) })).collect()
}

fn event(event: &Event<'_>) -> Value {
    let (kind, did, series, why) = match event.what {
        What::Change { did, why } => ("change", Some(did), None, why),
        What::Break { series, why } => ("break", None, Some(series), why),
        What::Review { note } => ("review", None, None, note),
    };
    json!({
        "day": event.day.to_string(),
        "kind": kind,
        "number": event.number,
        "did": did,
        "series": series,
        "why": why,
    })
}

fn finding(located: &Located) -> Value {
    let finding = &located.finding;
    json!({
        "code": finding.rule.code,
        "rule": finding.rule.name,
        "severity": finding.severity.word(),
        "message": finding.message.say(Language::English),
        "help": finding.help.as_ref().map(|help| help.say(Language::English)),
        "goal": located.goal,
    })
}
