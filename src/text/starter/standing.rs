//! What a new strategy knows, as values in the tables of the example.

use super::fill::{Known, Table};
use super::quote::quoted;
use super::values::{audience, below, known, table, text, texts};
use crate::model::document::channel::AudienceTable;
use crate::model::document::shapes::Written;
use crate::model::document::strategy::{
    CrisisTable, FeedbackTable, GuidelinesTable, ObjectiveTable, OfferTable, Promise, ResponsibilityTable, ShiftTable,
    StrategyChannelTable, StrategyFile, StrategyTable, TriggerTable,
};

/// The tables of the file that stand where the example has `name`; those in which nothing is known are left out.
pub(super) fn tables(file: &StrategyFile, name: &str) -> Vec<Table> {
    let kind = name.split_once('.').map_or(name, |(kind, _)| kind);
    let kind = if name == "feedback.offer" { name } else { kind };
    let tables: Vec<Table> = match kind {
        "strategy" => vec![table(name, strategy(&file.strategy))],
        "objective" => file.objective.iter().map(|one| table(name, objective(one))).collect(),
        "audience" => {
            let wanted = |wanted: bool| known("wanted", wanted.then(|| "true".to_owned()));
            let values = |one: &AudienceTable| audience(one).into_iter().chain([wanted(one.wanted)]).collect();
            file.audience.values.iter().map(|one| table(name, values(one))).collect()
        }
        "channel" => file.channel.iter().map(|(name, one)| table(&below("channel", name), channel(one))).collect(),
        "guidelines" => file.guidelines.iter().map(|one| table(name, guidelines(one))).collect(),
        "responsibility" => file.responsibility.iter().map(|one| table(name, responsibility(one))).collect(),
        "shift" => file.shift.iter().map(|one| table(name, shift(one))).collect(),
        "feedback" if name == "feedback" => file.feedback.iter().map(|one| table(name, feedback(one))).collect(),
        "feedback.offer" => {
            file.feedback.iter().flat_map(|one| &one.offer).map(|one| table(name, offer(one))).collect()
        }
        "crisis" => file.crisis.iter().map(|one| table(name, crisis(one))).collect(),
        _ => Vec::new(),
    };
    tables.into_iter().filter(|table| kind == "channel" || !table.values.is_empty()).collect()
}

fn strategy(table: &StrategyTable) -> Vec<Option<Known>> {
    vec![
        text("owner", table.owner.as_ref()),
        text("timezone", table.timezone.as_ref()),
        known("reviewed_on", table.reviewed_on.map(|day| day.to_string())),
        text("reviewed_by", table.reviewed_by.as_ref()),
        text("measured_by", table.measured_by.as_ref()),
    ]
}

fn objective(table: &ObjectiveTable) -> Vec<Option<Known>> {
    vec![known("id", Some(quoted(&table.id))), known("text", Some(quoted(&table.text)))]
}

fn channel(table: &StrategyChannelTable) -> Vec<Option<Known>> {
    vec![text("platform", table.platform.as_ref()), text("purpose", table.purpose.as_ref())]
}

fn guidelines(table: &GuidelinesTable) -> Vec<Option<Known>> {
    vec![
        texts("allowed", &table.allowed),
        texts("forbidden", &table.forbidden),
        texts("approval", &table.approval),
        text("voice", table.voice.as_ref()),
    ]
}

fn responsibility(table: &ResponsibilityTable) -> Vec<Option<Known>> {
    vec![text("topic", table.topic.as_ref()), text("who", table.who.as_ref()), text("backup", table.backup.as_ref())]
}

fn shift(table: &ShiftTable) -> Vec<Option<Known>> {
    vec![text("who", table.who.as_ref()), text("days", table.days.as_ref()), texts("hours", &table.hours)]
}

fn feedback(table: &FeedbackTable) -> Vec<Option<Known>> {
    let promise = |promise: Promise| match promise {
        Promise::OfficeHours => quoted("office hours"),
        Promise::AroundTheClock => quoted("around the clock"),
    };
    vec![text("respond_within", table.respond_within.as_ref()), known("promise", table.promise.map(promise))]
}

fn offer(table: &OfferTable) -> Vec<Option<Known>> {
    vec![text("issue", table.issue.as_ref()), text("offer", table.offer.as_ref())]
}

fn crisis(table: &CrisisTable) -> Vec<Option<Known>> {
    let triggers = (!table.triggers.is_empty()).then(|| {
        let triggers: Vec<String> = table.triggers.iter().map(trigger).collect();
        format!("[{}]", triggers.join(", "))
    });
    vec![
        text("owner", table.owner.as_ref()),
        text("backup", table.backup.as_ref()),
        known("triggers", triggers),
        text("holding_statement", table.holding_statement.as_ref()),
    ]
}

/// `{ negatives = 5, within = "6h" }`
fn trigger(table: &TriggerTable) -> String {
    let count = table.negatives.as_ref().map(|count| match count {
        Written::Number(number) => number.to_string(),
        Written::Text(text) => quoted(text),
    });
    let parts = [
        count.map(|count| format!("negatives = {count}")),
        table.within.as_ref().map(|within| format!("within = {}", quoted(within))),
        table.post_error.map(|error| format!("post_error = {error}")),
    ];
    format!("{{ {} }}", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}
