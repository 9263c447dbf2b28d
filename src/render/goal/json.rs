//! A judgement as one JSON object on one line: `docs/goal.schema.json`. English, plain numbers, ISO dates; the
//! suggestion in the sentence's language.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use crate::assess::Mark;
use crate::assess::sentence::Judgement;
use crate::model::finding::Dimension;
use crate::model::statement::{Aim, AimKind, Direction, Moment, Statement};
use crate::render::json::compact;
use crate::say::Language;

/// The schema, as published.
pub(crate) const SCHEMA: &str = include_str!("../../../docs/goal.schema.json");

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// What `plan goal --format json` prints for each sentence, on a line of its own.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
struct GoalLine<'j> {
    /// The version of this shape.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    schema_version: u32,
    /// The sentence as it was given.
    text: &'j str,
    /// The language it is written in: "en", "sv" or "nb"; null where nothing tells.
    #[cfg_attr(test, schemars(extend("enum" = ["en", "sv", "nb", null])))]
    language: Option<&'static str>,
    /// What is to be moved, by the metric's name in files; null where none is named.
    metric: Option<&'j str>,
    /// The channels that it names, in its order.
    channels: Vec<&'j str>,
    /// The value it starts from, as written.
    #[serde(serialize_with = "plain")]
    #[cfg_attr(test, schemars(with = "Option<f64>"))]
    baseline: Option<f64>,
    /// What is to be reached.
    target: Option<TargetPart>,
    /// The day it starts, where its year can be told from the sentence.
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    start: Option<String>,
    /// The last day, where its year can be told from the sentence.
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    deadline: Option<String>,
    /// How it does in the six dimensions; null where the sentence gives nothing to judge by.
    verdicts: Verdicts,
    /// What a rule would find in a goal that says no more than this.
    findings: Vec<FindingPart>,
    /// A better sentence in the same language, with "___" for each part to fill in; null where nothing is missing.
    suggestion: Option<&'j str>,
}

/// A number to arrive at.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Target", deny_unknown_fields))]
struct TargetPart {
    /// The number as written, multipliers expanded: 15 for 15 %, 10000 for 10k.
    #[serde(serialize_with = "plain_number")]
    #[cfg_attr(test, schemars(with = "f64"))]
    value: f64,
    /// Of what sort the number is.
    kind: Kind,
    /// Which way it goes.
    direction: Way,
}

/// Of what sort a target's number is.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// An end level, or a total.
    Absolute,
    /// A change in units.
    Delta,
    /// A change in per cent of the start.
    RelativePercent,
    /// A change in percentage points.
    Points,
}

/// Which way a metric shall go.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Way {
    /// More.
    Up,
    /// Less.
    Down,
    /// Kept as it is, or on its side of a bound.
    Hold,
}

/// How a sentence does in the six dimensions.
#[expect(clippy::struct_excessive_bools, reason = "other programs read them as six values that are true or false")]
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(deny_unknown_fields))]
struct Verdicts {
    /// It says what is counted and how many.
    specific: bool,
    /// One can say afterwards whether it was reached.
    measurable: bool,
    /// It says by when.
    time_bound: bool,
    /// Others reach as much; null where there is nothing to compare with.
    realistic: Option<bool>,
    /// It says where.
    channel: bool,
    /// It says what it may cost; null where no money is named.
    budget: Option<bool>,
}

/// What a rule would find.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Finding", deny_unknown_fields))]
struct FindingPart {
    /// The rule's code: "S101".
    code: &'static str,
    /// The rule's name: "vague-goal".
    rule: &'static str,
    /// What was found, in English.
    message: String,
}

/// Writes one judgement on one line.
pub(super) fn write(judgement: &Judgement<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", compact(&line(judgement))?)
}

fn line<'j>(judgement: &'j Judgement<'_>) -> GoalLine<'j> {
    let statement = &judgement.statement;
    let findings = judgement.faults.iter().map(|fault| FindingPart {
        code: fault.rule.code,
        rule: fault.rule.name,
        message: fault.message.say(Language::English),
    });
    GoalLine {
        schema_version: SCHEMA_VERSION,
        text: judgement.text,
        language: statement.language.map(Language::code),
        metric: statement.metric.as_ref().map(|metric| metric.value.as_str()),
        channels: statement.channels.iter().map(|channel| channel.value.as_str()).collect(),
        baseline: statement.baseline.as_ref().map(|baseline| baseline.value),
        target: statement.target.as_ref().map(target),
        start: start(statement),
        deadline: statement.deadline().map(|day| day.to_string()),
        verdicts: verdicts(judgement),
        findings: findings.collect(),
        suggestion: judgement.suggestion.as_ref().map(|suggestion| suggestion.sentence.as_str()),
    }
}

fn target(aim: &Aim) -> TargetPart {
    let kind = match aim.kind {
        AimKind::Absolute => Kind::Absolute,
        AimKind::Delta => Kind::Delta,
        AimKind::RelativePercent => Kind::RelativePercent,
        AimKind::Points => Kind::Points,
    };
    let direction = match aim.direction {
        Direction::Up => Way::Up,
        Direction::Down => Way::Down,
        Direction::Hold => Way::Hold,
    };
    TargetPart { value: aim.quantity.value, kind, direction }
}

fn start(statement: &Statement) -> Option<String> {
    match statement.start.as_ref()?.value {
        Moment::Day(day) => Some(day.to_string()),
        Moment::DayOfYear { .. } | Moment::After(_) | Moment::This(_) | Moment::Next(_) | Moment::Named => None,
    }
}

/// The marks; of a text that cannot be read, everything but money and realism is no.
fn verdicts(judgement: &Judgement<'_>) -> Verdicts {
    let known = |dimension| match judgement.mark(dimension) {
        Mark::Pass => Some(true),
        Mark::Fail => Some(false),
        Mark::Unknown => None,
    };
    let holds = |dimension| known(dimension).unwrap_or(false);
    Verdicts {
        specific: holds(Dimension::Specific),
        measurable: holds(Dimension::Measurable),
        time_bound: holds(Dimension::TimeBound),
        realistic: known(Dimension::Realistic),
        channel: holds(Dimension::Channels),
        budget: known(Dimension::Budget),
    }
}

/// A whole number without a decimal point: 4200, not 4200.0.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands values over by reference")]
fn plain_number<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    /// Above this not every whole number is a number of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "whole and small enough: just checked")]
        return serializer.serialize_i64(*number as i64);
    }
    serializer.serialize_f64(*number)
}

/// The same where there may be none.
#[expect(clippy::ref_option, reason = "serde hands values over by reference")]
fn plain<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => plain_number(number, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::{GoalLine, SCHEMA};
    use crate::golden;

    #[test]
    fn the_published_schema_follows_the_type() {
        let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
        let mut schema = settings.into_generator().into_root_schema_for::<GoalLine<'static>>();
        schema.insert("title".to_owned(), "A line of `plan goal --format json`".into());
        let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        golden::assert_file("docs/goal.schema.json", &text);
        // The published file is compiled in: one that was just written is seen by the next build.
        assert!(golden::is_overwriting() || SCHEMA == text, "build again");
    }
}
