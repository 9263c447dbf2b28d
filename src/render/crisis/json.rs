//! The crisis plan as JSON, for programs: `docs/crisis.schema.json`. English, seconds, instants in UTC.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Shown;
use crate::model::strategy::Trigger;
use crate::render::json::pretty;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// The crisis plan, as `plan crisis --json` prints it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Crisis"))]
struct Whole<'c> {
    /// The version of this shape.
    schema_version: u32,
    /// Now: `2027-03-02T18:30:00Z`.
    now: String,
    /// The log of feedback.
    file: &'c str,
    /// "tripped", "quiet", or "unclear" where a trigger or a row of the log cannot be read.
    state: &'static str,
    /// When the first trigger was tripped; null where none is.
    since: Option<String>,
    /// The plan's triggers, as far as they can be read.
    triggers: Vec<TriggerState<'c>>,
    /// Who leads.
    owner: Option<&'c str>,
    /// Who leads when they cannot.
    backup: Option<&'c str>,
    /// What is said first.
    holding_statement: Option<&'c str>,
    /// Whether planned posts are held back in a crisis; null: not said.
    pause_publishing: Option<bool>,
    /// Since when they are; null where they are not.
    held_since: Option<String>,
    /// What is to be done, in order.
    steps: Vec<StepState<'c>>,
}

/// What makes it a crisis.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "TriggerState"))]
struct TriggerState<'c> {
    /// "complaints" or "post-error".
    kind: &'static str,
    /// How many complaints or errors.
    count: Option<f64>,
    /// Within how many seconds.
    within_seconds: Option<f64>,
    /// Whether it is tripped.
    tripped: bool,
    /// Since when.
    since: Option<String>,
    /// What trips it, by the names of the log.
    items: Vec<&'c str>,
}

/// Something to do.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "StepState"))]
struct StepState<'c> {
    /// Within how many seconds.
    within_seconds: Option<f64>,
    /// By when; null where it is no crisis, or the step has no time.
    due: Option<String>,
    /// What.
    #[serde(rename = "do")]
    action: &'c str,
}

/// Writes one object.
pub(super) fn write(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", pretty(&whole(shown))?)
}

fn whole<'c>(shown: &Shown<'c>) -> Whole<'c> {
    let crisis = shown.crisis;
    let table = shown.strategy.file.crisis.as_ref();
    let steps = crisis.steps.iter().map(|step| StepState {
        within_seconds: step.within,
        due: step.due.map(instant),
        action: step.action,
    });
    let triggers = (0..).zip(&shown.strategy.crisis.triggers);
    let triggers = triggers.filter_map(|(place, one)| Some(trigger(place, (*one)?, shown)));
    Whole {
        schema_version: SCHEMA_VERSION,
        now: instant(shown.now),
        file: shown.log_file,
        state: crisis.state.word(),
        since: crisis.since.map(instant),
        triggers: triggers.collect(),
        owner: table.and_then(|table| table.owner.as_deref()),
        backup: table.and_then(|table| table.backup.as_deref()),
        holding_statement: table.and_then(|table| table.holding_statement.as_deref()),
        pause_publishing: table.and_then(|table| table.pause_publishing),
        held_since: crisis.held_since.map(instant),
        steps: steps.collect(),
    }
}

fn trigger<'c>(place: usize, trigger: Trigger, shown: &Shown<'c>) -> TriggerState<'c> {
    let (kind, count, within_seconds) = match trigger {
        Trigger::Complaints { count, within } => ("complaints", Some(count), Some(within)),
        Trigger::PostError => ("post-error", None, None),
    };
    let alarm = shown.crisis.alarms.iter().find(|alarm| alarm.index == place);
    TriggerState {
        kind,
        count,
        within_seconds,
        tripped: alarm.is_some(),
        since: alarm.map(|alarm| instant(alarm.since)),
        items: alarm.map_or_else(Vec::new, |alarm| alarm.items.iter().map(|item| shown.log.name(*item)).collect()),
    }
}

fn instant(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::Whole;

    #[test]
    fn pages_hold_the_schema() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(Whole)).expect("JSON");
        crate::golden::assert_file("docs/crisis.schema.json", &(schema + "\n"));
    }
}
