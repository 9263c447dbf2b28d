//! The desk as JSON for other programs.

use std::io::{self, Write};

use serde::Serialize;

use super::Shown;
use super::list::place;
use crate::assess::desk::{Clock, Figures, Quantile, Speed};
use crate::model::feedback::Mood;
use crate::render::json::pretty;
use crate::text::rows::instant_text;

const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct List<'s> {
    schema_version: u32,
    file: &'s str,
    as_of: String,
    promise: PromiseJson,
    waiting: usize,
    overdue: usize,
    items: Vec<ItemJson<'s>>,
}

#[derive(Serialize)]
struct PromiseJson {
    seconds: i64,
    clock: &'static str,
    is_promised: bool,
}

#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "other programs read them as values that are true or false")]
struct ItemJson<'s> {
    item: &'s str,
    received: String,
    mood: Option<&'static str>,
    place: String,
    topic: &'s str,
    customer: &'s str,
    who: Option<&'s str>,
    backup: Option<&'s str>,
    answered: Option<String>,
    resolved: Option<String>,
    shared: bool,
    thanked: bool,
    deleted: bool,
    waits_since: Option<String>,
    due: Option<String>,
    is_overdue: bool,
    link: &'s str,
    note: &'s str,
}

/// The items that are asked for.
pub(super) fn list(shown: &Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
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
            shared: item.shared.is_some(),
            thanked: item.thanked.is_some(),
            deleted: item.deleted.is_some(),
            waits_since: waiting.map(|waiting| instant_text(waiting.since)),
            due: waiting.and_then(|waiting| waiting.due).map(instant_text),
            is_overdue: waiting.is_some_and(|waiting| waiting.is_overdue),
            link: log.text(item.link),
            note: log.text(item.note),
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

fn promise(shown: &Shown<'_>) -> PromiseJson {
    let promise = &shown.desk.promise;
    PromiseJson {
        seconds: promise.within.num_seconds(),
        clock: match promise.clock {
            Clock::Wall => "wall",
            Clock::Staffed => "staffed",
        },
        is_promised: shown.desk.is_promised,
    }
}

#[derive(Serialize)]
struct Stats<'s> {
    schema_version: u32,
    file: &'s str,
    as_of: String,
    promise: PromiseJson,
    items: u64,
    events: u64,
    waiting: usize,
    overdue: usize,
    judged: SpeedJson,
    wall: SpeedJson,
    staffed: Option<SpeedJson>,
    by_channel: Vec<ChannelJson<'s>>,
    by_mood: Vec<MoodJson>,
    by_hour_of_week: Vec<HourJson>,
    topics: Vec<TopicJson<'s>>,
    praise: PraiseJson,
    turned_round: u64,
    cost: f64,
}

#[derive(Serialize)]
struct SpeedJson {
    n: u64,
    answered: u64,
    open: u64,
    within_promise: u64,
    late: u64,
    share: Option<f64>,
    median: Option<QuantileJson>,
    p90: Option<QuantileJson>,
    worst: Option<QuantileJson>,
}

#[derive(Serialize)]
struct QuantileJson {
    seconds: i64,
    at_least: bool,
}

#[derive(Serialize)]
struct ChannelJson<'s> {
    channel: &'s str,
    #[serde(flatten)]
    speed: SpeedJson,
}

#[derive(Serialize)]
struct MoodJson {
    mood: Option<&'static str>,
    #[serde(flatten)]
    speed: SpeedJson,
}

#[derive(Serialize)]
struct HourJson {
    hour: usize,
    items: u64,
    late: u64,
}

#[derive(Serialize)]
struct TopicJson<'s> {
    topic: &'s str,
    items: u64,
    complaints: u64,
    customers: u64,
    without_customer: u64,
}

#[derive(Serialize)]
struct PraiseJson {
    items: u64,
    thanked: u64,
    shared: u64,
    unused: u64,
    places: u64,
}

/// The log in figures.
pub(super) fn stats(shown: &Shown<'_>, figures: &Figures, out: &mut dyn Write) -> io::Result<()> {
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
