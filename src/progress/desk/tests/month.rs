//! A month of feedback from three channels, made by a rule, and counted once more in the plainest way.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, TimeDelta, Timelike};

use super::{Clock, at, figures, log, oslo, promise};
use crate::model::feedback::Mood;
use crate::progress::desk::figures::figures_by;

const CHANNELS: [&str; 3] = ["facebook", "instagram", "email"];
const TOPICS: [&str; 4] = ["late delivery", "Late Delivery", "broken zip", "opening hours"];

/// One item as the rule makes it: when it came in, how long until the answer (`None`: there is none), and what it is.
struct Made {
    minute: i64,
    wait: Option<i64>,
    channel: usize,
    mood: usize,
    topic: usize,
    customer: u64,
}

/// The same numbers each time, without a pattern that anybody would see.
fn made(count: u64) -> Vec<Made> {
    let scattered = |index: u64, salt: u64| {
        let mixed = (index + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ salt.wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 33
    };
    let one = |index: u64| {
        let pick = |salt, of: u64| scattered(index, salt) % of;
        Made {
            minute: i64::try_from(pick(1, 31 * 24 * 60)).expect("a minute"),
            wait: (pick(2, 10) > 0).then(|| i64::try_from(pick(3, 300) * pick(4, 3)).expect("minutes")),
            channel: usize::try_from(pick(5, 3)).expect("a channel"),
            mood: usize::try_from(pick(6, 4)).expect("a mood"),
            topic: usize::try_from(pick(7, 4)).expect("a topic"),
            customer: pick(8, 500),
        }
    };
    (0..count).map(one).collect()
}

/// The rows of a log with so many items.
pub(super) fn rows(count: u64) -> Vec<String> {
    let start = at("2027-03-01T00:00:00Z");
    let mut rows = Vec::new();
    for (index, made) in made(count).iter().enumerate() {
        let received = start + TimeDelta::minutes(made.minute);
        let time = |minutes| (received + TimeDelta::minutes(minutes)).format("%Y-%m-%dT%H:%M:%SZ");
        let (channel, mood) = (CHANNELS[made.channel], Mood::ALL[made.mood].name());
        let (topic, customer) = (TOPICS[made.topic], made.customer);
        rows.push(format!("{},i{index},received,{channel}/public,,{mood},{topic},c-{customer}\n", time(0)));
        rows.extend(made.wait.map(|wait| format!("{},i{index},replied,,{channel}/public,,,,Ida\n", time(wait))));
    }
    rows
}

/// Share, median, nine of ten and worst of waits and of those that are open, by sorting all of them.
fn plain(waits: &[(i64, bool)]) -> (usize, usize, [i64; 3]) {
    let mut sorted: Vec<i64> = waits.iter().map(|(wait, _)| *wait).collect();
    sorted.sort_unstable();
    let rank = |percent: usize| sorted[(sorted.len() * percent).div_ceil(100) - 1] * 60;
    let within = waits.iter().filter(|(wait, is_open)| *wait <= 60 && !is_open).count();
    let late = waits.iter().filter(|(wait, _)| *wait > 60).count();
    (within, late, [rank(50), rank(90), rank(100)])
}

/// For each minute of the month until `end`, how many before it lie in office hours: one by one.
fn staffed_before(end: i64) -> Vec<i64> {
    let start = at("2027-03-01T00:00:00Z");
    let is_staffed = |minute: i64| {
        let local = oslo().local(start + TimeDelta::minutes(minute));
        local.weekday().num_days_from_monday() < 5 && (9..17).contains(&local.hour())
    };
    let mut before = vec![0];
    before.extend((0..end).scan(0, |sum, minute| {
        *sum += i64::from(is_staffed(minute));
        Some(*sum)
    }));
    before
}

#[test]
fn a_month_of_ten_thousand_items_comes_to_what_it_was_made_of() {
    let made = made(10_000);
    let now = "2027-04-02T00:00:00Z";
    let end = at(now).signed_duration_since(at("2027-03-01T00:00:00Z")).num_minutes();
    let log = log(&rows(10_000).concat(), now);
    let figures = figures(&log, &promise(Clock::Wall), at(now));
    for part in [1, 777, 9_999] {
        assert_eq!(figures_by(part, &log, &promise(Clock::Wall), at(now)), figures, "in parts of {part}");
    }
    assert_eq!((figures.items, figures.events), (10_000, rows(10_000).len() as u64));

    let wait = |made: &Made| (made.wait.unwrap_or(end - made.minute), made.wait.is_none());
    let agree = |speed: &super::super::Speed, waits: &[(i64, bool)], what: &str| {
        let (within, late, quantiles) = plain(waits);
        assert_eq!((speed.within, speed.late), (within as u64, late as u64), "{what}");
        let found = [speed.median, speed.p90, speed.worst].map(|one| one.expect("a wait").seconds);
        assert_eq!((found, speed.count()), (quantiles, waits.len() as u64), "{what}");
    };
    agree(&figures.wall, &made.iter().map(wait).collect::<Vec<_>>(), "all");
    for (channel, name) in CHANNELS.iter().enumerate() {
        let waits: Vec<_> = made.iter().filter(|made| made.channel == channel).map(wait).collect();
        let found = figures.by_channel.iter().find(|(text, _)| log.text(*text) == *name).expect("a channel");
        agree(&found.1, &waits, name);
    }
    for (mood, word) in Mood::ALL.iter().enumerate() {
        let waits: Vec<_> = made.iter().filter(|made| made.mood == mood).map(wait).collect();
        let found = figures.by_mood.iter().find(|(found, _)| found.as_ref() == Some(word)).expect("a mood");
        agree(&found.1, &waits, word.name());
    }
    let before = staffed_before(end);
    let before = |minute: i64| before[usize::try_from(minute).expect("a minute")];
    let staffed = |made: &Made| (before(made.minute + wait(made).0) - before(made.minute), wait(made).1);
    agree(&figures.staffed.expect("a rota"), &made.iter().map(staffed).collect::<Vec<_>>(), "staffed");

    let mut hours: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
    let mut customers: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
    for made in &made {
        let local = oslo().local(at("2027-03-01T00:00:00Z") + TimeDelta::minutes(made.minute));
        let hour = local.weekday().num_days_from_monday() as usize * 24 + local.hour() as usize;
        let counts = hours.entry(hour).or_default();
        *counts = (counts.0 + 1, counts.1 + u64::from(wait(made).0 > 60));
        if Mood::ALL[made.mood] == Mood::Complaint {
            customers.entry(TOPICS[made.topic].to_lowercase()).or_default().insert(made.customer);
        }
    }
    for (hour, found) in figures.by_hour.iter().enumerate() {
        assert_eq!((found.items, found.late), hours.get(&hour).copied().unwrap_or_default(), "hour {hour}");
    }
    assert_eq!(figures.topics.len(), 3, "topics that differ in the case of letters are one");
    for topic in &figures.topics {
        let counted = customers[&log.text(topic.name).to_lowercase()].len() as u64;
        assert_eq!((topic.customers, topic.unnamed), (counted, 0), "{}", log.text(topic.name));
    }
}
