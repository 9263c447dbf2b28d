//! What a new campaign knows, as values in the tables of the example.

use super::fill::{Known, Table};
use super::quote::{key, list, quoted, written};
use crate::model::document::budget::BudgetTable;
use crate::model::document::campaign::{CampaignFile, CampaignTable};
use crate::model::document::channel::{AudienceTable, ChannelTable};
use crate::model::document::goal::{GoalTable, MetricTable, PerWord};
use crate::model::document::log::{ChangeTable, GoalOutcome, OutcomeTable, ReviewTable};
use crate::model::document::shapes::{Review, Rhythm, Written};
use crate::model::metric::{MetricKind, RowPeriod};

/// The tables of the file that stand where the example has `name`; those in which nothing is known are left out.
pub(super) fn tables(file: &CampaignFile, name: &str) -> Vec<Table> {
    let kind = name.split('.').next().unwrap_or(name);
    match kind {
        "campaign" => vec![table(name, campaign(&file.campaign))],
        "audience" => file.audience.values.iter().take(1).map(|one| table(name, audience(one))).collect(),
        "channel" => file.channel.iter().map(|(name, one)| table(&below("channel", name), channel(one))).collect(),
        "goal" => file.goal.iter().map(|one| table(name, goal(one))).collect(),
        "metric" => file.metric.iter().map(|(name, one)| table(&below("metric", name), metric(one))).collect(),
        "budget" => file.budget.iter().map(|one| table(name, budget(one))).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn table(name: &str, values: Vec<Option<Known>>) -> Table {
    Table { name: name.to_owned(), values: values.into_iter().flatten().collect() }
}

pub(super) fn below(kind: &str, name: &str) -> String {
    format!("{kind}.{}", key(name))
}

pub(super) fn known(key: &'static str, value: Option<String>) -> Option<Known> {
    value.map(|value| Known { slot: key, key, value })
}

pub(super) fn text(key: &'static str, value: Option<&String>) -> Option<Known> {
    known(key, value.map(|value| quoted(value)))
}

pub(super) fn texts(key: &'static str, values: &[String]) -> Option<Known> {
    known(key, (!values.is_empty()).then(|| list(values)))
}

fn number(key: &'static str, value: Option<&Written>) -> Option<Known> {
    known(key, value.map(written))
}

fn campaign(table: &CampaignTable) -> Vec<Option<Known>> {
    // A length stands on the line of the last day: one of the two is enough.
    let duration =
        table.duration.as_ref().map(|duration| Known { slot: "end", key: "duration", value: quoted(duration) });
    vec![
        known("name", Some(quoted(&table.name))),
        text("owner", table.owner.as_ref()),
        known("start", table.start.map(|day| day.to_string())),
        duration.or_else(|| known("end", table.end.map(|day| day.to_string()))),
        text("timezone", table.timezone.as_ref()),
        text("currency", table.currency.as_ref()),
        text("language", table.language.as_ref()),
        text("tone", table.tone.as_ref()),
        known("review", table.review.as_ref().map(review)),
    ]
}

fn review(review: &Review) -> String {
    match review {
        Review::Rhythm(rhythm) => quoted(rhythm_word(*rhythm)),
        Review::On(days) => {
            let days: Vec<String> = days.iter().map(ToString::to_string).collect();
            format!("[{}]", days.join(", "))
        }
    }
}

fn rhythm_word(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Daily => "daily",
        Rhythm::Weekly => "weekly",
        Rhythm::Biweekly => "biweekly",
        Rhythm::Monthly => "monthly",
        Rhythm::Quarterly => "quarterly",
        Rhythm::AtEnd => "at end",
    }
}

pub(super) fn audience(table: &AudienceTable) -> Vec<Option<Known>> {
    vec![
        text("who", table.who.as_ref()),
        texts("where", &table.places),
        texts("when", &table.when),
        text("how", table.how.as_ref()),
    ]
}

fn channel(table: &ChannelTable) -> Vec<Option<Known>> {
    vec![text("platform", table.platform.as_ref())]
}

/// The values of a goal, in the order they are written.
pub(super) fn goal(table: &GoalTable) -> Vec<Option<Known>> {
    let channels = match table.channel.values.as_slice() {
        [only] if !table.channel.list => Some(quoted(only)),
        [] => None,
        several => Some(list(several)),
    };
    vec![
        text("id", table.id.as_ref()),
        text("statement", table.statement.as_ref()),
        text("metric", table.metric.as_ref()),
        known("channel", channels),
        number("baseline", table.baseline.as_ref()),
        known("baseline_on", table.baseline_on.map(|day| day.to_string())),
        number("target", table.target.as_ref()),
        known("start", table.start.map(|day| day.to_string())),
        known("end", table.end.map(|day| day.to_string())),
        known("per", table.per.map(|per| quoted(per_word(per)))),
        text("source", table.source.as_ref()),
    ]
}

fn per_word(per: PerWord) -> &'static str {
    match per {
        PerWord::Week => "week",
        PerWord::Month => "month",
        PerWord::Campaign => "campaign",
    }
}

fn metric(table: &MetricTable) -> Vec<Option<Known>> {
    let kind = |kind: MetricKind| match kind {
        MetricKind::Gauge => "gauge",
        MetricKind::Flow => "flow",
        MetricKind::Counter => "counter",
        MetricKind::Unique => "unique",
        MetricKind::Ratio => "ratio",
        MetricKind::Duration => "duration",
    };
    let period = |period: RowPeriod| match period {
        RowPeriod::Day => "day",
        RowPeriod::Week => "week",
        RowPeriod::Month => "month",
    };
    vec![
        known("kind", table.kind.map(|one| quoted(kind(one)))),
        known("period", table.period.map(|one| quoted(period(one)))),
    ]
}

fn budget(table: &BudgetTable) -> Vec<Option<Known>> {
    vec![number("total", table.total.as_ref()), number("hours", table.hours.as_ref())]
}

/// A change that was made.
pub(super) fn change(table: &ChangeTable) -> Vec<Option<Known>> {
    vec![known("on", Some(table.on.to_string())), text("did", Some(&table.did)), text("why", table.why.as_ref())]
}

/// A follow-up that was held.
pub(super) fn held(table: &ReviewTable) -> Vec<Option<Known>> {
    vec![known("on", Some(table.on.to_string())), text("note", table.note.as_ref())]
}

/// The final review, without the goals' results.
pub(super) fn outcome(table: &OutcomeTable) -> Vec<Option<Known>> {
    vec![known("closed_on", Some(table.closed_on.to_string())), text("lesson", table.lesson.as_ref())]
}

/// What became of one goal.
pub(super) fn goal_outcome(table: &GoalOutcome) -> Vec<Option<Known>> {
    vec![
        text("id", Some(&table.id)),
        known("result", Some(quoted(table.result.word()))),
        number("value", table.value.as_ref()),
        number("target", table.target.as_ref()),
    ]
}
