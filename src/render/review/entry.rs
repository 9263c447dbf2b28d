//! What was written into a campaign's file, told.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Format;
use crate::model::document::log::{ChangeTable, GoalOutcome, OutcomeTable, ReviewTable};
use crate::model::document::shapes::Written as WrittenValue;
use crate::render::findings::escape_markdown;
use crate::render::json::pretty;
use crate::render::plain::{no_command, visible};
use crate::render::status::number;
use crate::say::{Language, Sentence, sentence};
use crate::text::starter::{change_block, outcome_block, review_block};

/// Something that comes into a campaign's file.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    /// A change that was made.
    Change(ChangeTable),
    /// A follow-up that was held.
    Review(ReviewTable),
    /// The final review.
    Outcome(OutcomeTable),
}

impl Entry {
    /// Its table in the file, with line feeds.
    pub(crate) fn block(&self) -> String {
        match self {
            Self::Change(change) => change_block(change),
            Self::Review(review) => review_block(review),
            Self::Outcome(outcome) => outcome_block(outcome),
        }
    }
}

/// What was written, and where.
#[derive(Debug)]
pub(crate) struct Written<'w> {
    /// The file's name in messages.
    pub(crate) file: &'w str,
    /// What came to its end.
    pub(crate) block: &'w str,
    /// The same as values.
    pub(crate) entries: &'w [Entry],
    /// Whether it was only tried.
    pub(crate) is_trial: bool,
}

sentence! {
    Added { file: String }
    en "added to {file}:",
    sv "tillagt i {file}:",
    nb "lagt til i {file}:",
}

sentence! {
    WouldBeAdded { file: String }
    en "would be added to {file}:",
    sv "skulle läggas till i {file}:",
    nb "ville bli lagt til i {file}:",
}

/// Tells what was written.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn tell_written(
    format: Format,
    written: &Written<'_>,
    language: Language,
    out: &mut dyn Write,
) -> io::Result<()> {
    let file = written.file.to_owned();
    let said = if written.is_trial { WouldBeAdded { file }.say(language) } else { Added { file }.say(language) };
    match format {
        Format::Text => writeln!(out, "{}\n\n{}", no_command(&visible(&said)), written.block.trim_end()),
        // No line of a table begins with a fence, so none of them ends it.
        Format::Markdown => writeln!(out, "{}\n\n```toml\n{}\n```", escape_markdown(&said), written.block.trim_end()),
        Format::Json => writeln!(out, "{}", pretty(&object(written))?),
    }
}

fn object(written: &Written<'_>) -> Value {
    let [mut change, mut review, mut outcome] = [Value::Null, Value::Null, Value::Null];
    for entry in written.entries {
        match entry {
            Entry::Change(table) => {
                change = json!({ "on": table.on.to_string(), "did": table.did, "why": table.why });
            }
            Entry::Review(table) => review = json!({ "on": table.on.to_string(), "note": table.note }),
            Entry::Outcome(table) => {
                outcome = json!({
                    "closed_on": table.closed_on.to_string(),
                    "lesson": table.lesson,
                    "goals": table.goal.iter().map(goal_outcome).collect::<Vec<_>>(),
                });
            }
        }
    }
    json!({
        "schema_version": super::json::SCHEMA_VERSION,
        "file": written.file,
        "written": !written.is_trial,
        "change": change,
        "review": review,
        "outcome": outcome,
    })
}

/// What became of a goal, as in the file.
fn goal_outcome(goal: &GoalOutcome) -> Value {
    let value = |value: &Option<WrittenValue>| match value {
        Some(WrittenValue::Number(value)) => number(Some(*value)),
        Some(WrittenValue::Text(text)) => json!(text),
        None => Value::Null,
    };
    json!({
        "id": goal.id,
        "result": goal.result.word(),
        "value": value(&goal.value),
        "target": value(&goal.target),
    })
}
