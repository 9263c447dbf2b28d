//! The log in figures as JSON: `docs/feedback-stats.schema.json`.

use std::io::{self, Write};

use serde::Serialize;

use super::{PromiseJson, SCHEMA_VERSION, promise};
use crate::assess::desk::{Figures, Quantile, Speed};
use crate::model::feedback::Mood;
use crate::render::feedback::Shown;
use crate::render::json::pretty;
use crate::text::rows::instant_text;

/// The log in figures, as `plan feedback stats --format json` prints it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "FeedbackStats"))]
struct Stats<'s> {
    /// The version of this shape.
    schema_version: u32,
    /// The log of feedback.
    file: &'s str,
    /// Now: `2027-03-02T18:30:00Z`.
    as_of: String,
    /// What is promised.
    promise: PromiseJson,
    /// How many items there are.
    items: u64,
    /// How many events.
    events: u64,
    /// How many items wait for an answer.
    waiting: usize,
    /// How many of them wait for longer than is promised.
    overdue: usize,
    /// How fast answers come by the clock that is promised.
    judged: SpeedJson,
    /// The same by the wall clock.
    wall: SpeedJson,
    /// The same in staffed hours; null without shifts.
    staffed: Option<SpeedJson>,
    /// By channel, by the clock that is promised.
    by_channel: Vec<ChannelJson<'s>>,
    /// By kind of feedback.
    by_mood: Vec<MoodJson>,
    /// By the hour of the week in which it came, where anything came.
    by_hour_of_week: Vec<HourJson>,
    /// What it is about, the most complained of first.
    topics: Vec<TopicJson<'s>>,
    /// What became of praise.
    praise: PraiseJson,
    /// Customers who complained first and praised later.
    turned_round: u64,
    /// What it cost in all, in your currency.
    cost: f64,
}

/// How fast answers come.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Speed"))]
struct SpeedJson {
    /// How many items.
    n: u64,
    /// How many are answered.
    answered: u64,
    /// How many are not.
    open: u64,
    /// How many were answered within the promise.
    within_promise: u64,
    /// How many were not, or wait for longer.
    late: u64,
    /// The share within the promise, of those that it can be said of; null where there are none.
    share: Option<f64>,
    /// Half waited for no longer.
    median: Option<QuantileJson>,
    /// Nine of ten waited for no longer.
    p90: Option<QuantileJson>,
    /// Nobody waited for longer.
    worst: Option<QuantileJson>,
}

/// A wait that somebody had.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Wait"))]
struct QuantileJson {
    /// In seconds.
    seconds: i64,
    /// Whether it may become longer, for something still waits.
    at_least: bool,
}

/// Answers on a channel.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "ChannelSpeed"))]
struct ChannelJson<'s> {
    /// The channel; empty where the log does not say.
    channel: &'s str,
    /// How fast they come.
    #[serde(flatten)]
    speed: SpeedJson,
}

/// Answers to a kind of feedback.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "MoodSpeed"))]
struct MoodJson {
    /// The kind; null: not said.
    mood: Option<&'static str>,
    /// How fast they come.
    #[serde(flatten)]
    speed: SpeedJson,
}

/// An hour of the week.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "HourOfWeek"))]
struct HourJson {
    /// Its number, 0 the first of Monday.
    hour: usize,
    /// How many items came.
    items: u64,
    /// How many of them were answered too late, or wait for too long.
    late: u64,
}

/// What feedback is about.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Topic"))]
struct TopicJson<'s> {
    /// In the log's words.
    topic: &'s str,
    /// How many items.
    items: u64,
    /// How many of them are complaints or errors.
    complaints: u64,
    /// How many different customers complain.
    customers: u64,
    /// How many complaints do not say of whom they are.
    without_customer: u64,
}

/// What became of praise.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "PraiseUse"))]
struct PraiseJson {
    /// How many items.
    items: u64,
    /// How many were thanked for.
    thanked: u64,
    /// How many were passed on.
    shared: u64,
    /// How many were left lying.
    unused: u64,
    /// From how many places.
    places: u64,
}

/// The log in figures.
pub(in crate::render::feedback) fn stats(shown: &Shown<'_>, figures: &Figures, out: &mut dyn Write) -> io::Result<()> {
    let (desk, log) = (shown.desk, shown.desk.log);
    let topics = figures.topics.iter().map(|topic| TopicJson {
        topic: log.text(topic.name),
        items: topic.items,
        complaints: topic.complaints,
        customers: topic.customers,
        without_customer: topic.unnamed,
    });
    let channels =
        figures.by_channel.iter().map(|(name, one)| ChannelJson { channel: log.text(*name), speed: speed(one) });
    let moods = figures.by_mood.iter().map(|(mood, one)| MoodJson { mood: mood.map(Mood::name), speed: speed(one) });
    let hours = figures.by_hour.iter().enumerate();
    let hours =
        hours.filter(|(_, one)| one.items > 0).map(|(hour, one)| HourJson { hour, items: one.items, late: one.late });
    #[expect(clippy::cast_precision_loss, reason = "money in hundredths, for JSON's numbers")]
    let cost = figures.cost.0 as f64 / 100.0;
    let stats = Stats {
        schema_version: SCHEMA_VERSION,
        file: shown.file,
        as_of: instant_text(desk.now),
        promise: promise(shown),
        items: figures.items,
        events: figures.events,
        waiting: desk.waiting.len(),
        overdue: desk.overdue(),
        judged: speed(&figures.judged),
        wall: speed(&figures.wall),
        staffed: figures.staffed.as_ref().map(speed),
        by_channel: channels.collect(),
        by_mood: moods.collect(),
        by_hour_of_week: hours.collect(),
        topics: topics.collect(),
        praise: PraiseJson {
            items: figures.praise.items,
            thanked: figures.praise.thanked,
            shared: figures.praise.shared,
            unused: figures.praise.unused,
            places: figures.praise.places,
        },
        turned_round: figures.turned_round,
        cost,
    };
    writeln!(out, "{}", pretty(&stats)?)
}

fn speed(speed: &Speed) -> SpeedJson {
    let quantile = |one: Quantile| QuantileJson { seconds: one.seconds, at_least: one.is_at_least };
    SpeedJson {
        n: speed.count(),
        answered: speed.answered,
        open: speed.open,
        within_promise: speed.within,
        late: speed.late,
        share: speed.share(),
        median: speed.median.map(quantile),
        p90: speed.p90.map(quantile),
        worst: speed.worst.map(quantile),
    }
}

#[cfg(test)]
mod tests {
    use super::Stats;

    #[test]
    fn pages_hold_the_schema() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(Stats)).expect("JSON");
        crate::golden::assert_file("docs/feedback-stats.schema.json", &(schema + "\n"));
    }
}
