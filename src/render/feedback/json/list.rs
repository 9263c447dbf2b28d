//! Items as JSON: `docs/feedback-list.schema.json`.

use std::io::{self, Write};

use serde::Serialize;

use super::{PromiseJson, SCHEMA_VERSION, promise};
use crate::model::feedback::Mood;
use crate::render::feedback::Shown;
use crate::render::feedback::list::place;
use crate::render::json::pretty;
use crate::text::rows::instant_text;

/// The items that are asked for, as `plan feedback list --format json` prints them.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "FeedbackList"))]
struct List<'s> {
    /// The version of this shape.
    schema_version: u32,
    /// The log of feedback.
    file: &'s str,
    /// Now: `2027-03-02T18:30:00Z`.
    as_of: String,
    /// What is promised.
    promise: PromiseJson,
    /// How many items wait for an answer, whatever was asked for.
    waiting: usize,
    /// How many of them wait for longer than is promised.
    overdue: usize,
    /// The items: who waits the longest first.
    items: Vec<ItemJson<'s>>,
}

/// A piece of feedback.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Item"))]
#[expect(clippy::struct_excessive_bools, reason = "other programs read them as values that are true or false")]
struct ItemJson<'s> {
    /// Its name.
    item: &'s str,
    /// When it came in.
    received: String,
    /// `praise`, `complaint`, `question` or `post_error`; null: not said.
    mood: Option<&'static str>,
    /// Where: `instagram/public`; empty where the log does not say.
    place: String,
    /// What it is about; may be empty.
    topic: &'s str,
    /// Who said it, by an id; may be empty.
    customer: &'s str,
    /// Who answers it; null where the strategy does not say.
    who: Option<&'s str>,
    /// Who stands in.
    backup: Option<&'s str>,
    /// When it was first answered in the place where it was asked.
    answered: Option<String>,
    /// When it was settled.
    resolved: Option<String>,
    /// Whether it was passed on.
    shared: bool,
    /// Whether the customer was thanked.
    thanked: bool,
    /// Whether it was taken away.
    deleted: bool,
    /// Since when the customer waits; null where they do not.
    waits_since: Option<String>,
    /// By when an answer is due.
    due: Option<String>,
    /// Whether that has passed.
    is_overdue: bool,
    /// Where it can be looked up; may be empty.
    link: &'s str,
    /// A remark; may be empty.
    note: &'s str,
}

/// The items that are asked for.
pub(in crate::render::feedback) fn list(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (desk, log) = (shown.desk, shown.desk.log);
    let items = shown.items.iter().map(|&index| {
        let item = &log.items[index];
        let waiting = desk.waiting.iter().find(|waiting| waiting.item == index);
        let answerer = shown.answerer(index);
        ItemJson {
            item: log.name(index),
            received: instant_text(item.received),
            mood: item.mood.map(Mood::name),
            place: place(shown, item),
            topic: log.text(item.topic),
            customer: log.text(item.customer),
            who: answerer.map(|answerer| answerer.who),
            backup: answerer.and_then(|answerer| answerer.backup),
            answered: item.first_answer().map(instant_text),
            resolved: item.resolved.map(instant_text),
            shared: item.further().shared.is_some(),
            thanked: item.further().thanked.is_some(),
            deleted: item.further().deleted.is_some(),
            waits_since: waiting.map(|waiting| instant_text(waiting.since)),
            due: waiting.and_then(|waiting| waiting.due).map(instant_text),
            is_overdue: waiting.is_some_and(|waiting| waiting.is_overdue),
            link: log.text(item.further().link),
            note: log.text(item.further().note),
        }
    });
    let list = List {
        schema_version: SCHEMA_VERSION,
        file: shown.file,
        as_of: instant_text(desk.now),
        promise: promise(shown),
        waiting: desk.waiting.len(),
        overdue: desk.overdue(),
        items: items.collect(),
    };
    writeln!(out, "{}", pretty(&list)?)
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn pages_hold_the_schema() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(List)).expect("JSON");
        crate::golden::assert_file("docs/feedback-list.schema.json", &(schema + "\n"));
    }
}
