//! How a campaign went, for people: a line a goal.

use std::io::{self, Write};

use crate::model::document::log::{GoalOutcome, GoalResult, OutcomeTable};
use crate::model::document::shapes::Written;
use crate::progress::state::State;
use crate::render::plain::{no_command, visible};
use crate::render::quantity::Measure;
use crate::render::status::Shown;
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    Of { value: String, target: String }
    en "{value} of {target}",
    sv "{value} av {target}",
    nb "{value} av {target}",
}

/// Writes what became of each goal.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write_results(
    shown: &Shown<'_>,
    outcome: &OutcomeTable,
    language: Language,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}\n", no_command(&visible(&shown.overview.campaign.file.campaign.name)))?;
    for goal in &outcome.goal {
        writeln!(out, "  {}", no_command(&visible(&line(goal, language))))?;
    }
    writeln!(out)
}

/// "followers: reached, 4,841 of 4,830".
fn line(goal: &GoalOutcome, language: Language) -> String {
    let result = result(goal.result, language);
    let value = goal.value.as_ref().zip(goal.target.as_ref());
    let told = value.map(|(value, target)| Of { value: number(value, language), target: number(target, language) });
    let told = told.map(|told| format!(", {}", told.say(language))).unwrap_or_default();
    format!("{}: {result}{told}", goal.id)
}

/// The word that the state has elsewhere.
fn result(result: GoalResult, language: Language) -> String {
    match result {
        GoalResult::Met => State::Met,
        GoalResult::Missed => State::Missed,
        GoalResult::Unknown => State::Unknown,
    }
    .show(language)
}

fn number(value: &Written, language: Language) -> String {
    match value {
        Written::Number(value) => Measure::Plain.level(*value, language),
        Written::Text(text) => text.clone(),
    }
}
