//! The log as readings, for goals: how long answers took, how many came in time, how much of what was said is praise.
//!
//! What is open and not yet overdue says nothing yet and is left out; what is overdue counts as at least its age. Each
//! metric has a series for all channels together, and one for each channel.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Clock, Promise};
use crate::model::day::Day;
use crate::model::feedback::{FeedbackLog, Item, Mood};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Series, SeriesName, Value};
use crate::progress::rota::Timetable;

/// The metrics that are counted from the log, and from nowhere else.
pub(crate) const FROM_LOG: [&str; 4] = [RESPONSE_TIME, COMPLAINT_RESPONSE_TIME, ANSWERED_IN_TIME, PRAISE_SHARE];
const RESPONSE_TIME: &str = "response_time";
const COMPLAINT_RESPONSE_TIME: &str = "complaint_response_time";
const ANSWERED_IN_TIME: &str = "answered_in_time";
const PRAISE_SHARE: &str = "praise_share";

/// So many of so many on a day.
type Parts = BTreeMap<(&'static str, String, Day), (f64, f64)>;

/// The series of a log up to now.
pub(crate) fn readings(log: &FeedbackLog, promise: &Promise, now: DateTime<Utc>) -> Vec<Series> {
    let first = log.items.iter().map(|item| item.received).min().unwrap_or(now);
    let rota = promise.rota.as_ref().filter(|_| promise.clock == Clock::Staffed);
    let timetable = rota.map(|rota| Timetable::new(rota, promise.zone, first, now));
    let mut series: BTreeMap<SeriesName, Vec<Reading>> = BTreeMap::new();
    let mut parts = Parts::new();
    for item in &log.items {
        let day = promise.zone.day(item.received);
        let channel = log.text(item.channel).to_owned();
        let channels = [String::new(), channel.clone()];
        for channel in channels.iter().take(if channel.is_empty() { 1 } else { 2 }) {
            if let Some(seconds) = waited(item, promise, timetable.as_ref(), now) {
                let is_in_time = seconds <= whole(promise.within.num_seconds());
                add(&mut parts, (ANSWERED_IN_TIME, channel, day), is_in_time);
                let of_complaints = item.is_negative().then_some(COMPLAINT_RESPONSE_TIME);
                for metric in [RESPONSE_TIME].into_iter().chain(of_complaints) {
                    series.entry(name(metric, channel)).or_default().push(reading(day, Value::Number(seconds)));
                }
            }
            if let Some(mood @ (Mood::Praise | Mood::Complaint)) = item.mood {
                add(&mut parts, (PRAISE_SHARE, channel, day), mood == Mood::Praise);
            }
        }
    }
    for ((metric, channel, day), (numerator, denominator)) in parts {
        let value = Value::Parts { numerator, denominator };
        series.entry(name(metric, &channel)).or_default().push(reading(day, value));
    }
    series.into_iter().map(|(name, readings)| sorted(name, readings)).collect()
}

/// How many seconds a customer waited for the first answer, by the clock that judges; `None` where that is not known yet,
/// or will never be because it was taken away.
fn waited(item: &Item, promise: &Promise, timetable: Option<&Timetable>, now: DateTime<Utc>) -> Option<f64> {
    let answer = item.first_answer().or(item.resolved);
    if answer.is_none() && item.further().deleted.is_some() {
        return None;
    }
    let until = answer.unwrap_or(now);
    let waited = timetable.map_or(until - item.received, |table| table.worked(item.received, until));
    (answer.is_some() || waited > promise.within).then(|| whole(waited.num_seconds()))
}

#[expect(clippy::cast_precision_loss, reason = "seconds of some years")]
fn whole(seconds: i64) -> f64 {
    seconds as f64
}

/// Counts one more, which is one of those that are looked for or not.
fn add(parts: &mut Parts, (metric, channel, day): (&'static str, &str, Day), is_one: bool) {
    let (some, all) = parts.entry((metric, channel.to_owned(), day)).or_default();
    *some += f64::from(u8::from(is_one));
    *all += 1.0;
}

fn name(metric: &str, channel: &str) -> SeriesName {
    SeriesName { metric: metric.to_owned(), channel: channel.to_owned() }
}

/// A reading of a day. It stands in no snapshots file.
fn reading(day: Day, value: Value) -> Reading {
    let row = RowAt { ledger: usize::MAX, line: 0, offset: 0 };
    Reading { period: Period::day(day), value, recorded_at: None, row }
}

fn sorted(name: SeriesName, mut readings: Vec<Reading>) -> Series {
    readings.sort_by(|one, other| one.day().cmp(&other.day()).then(one.number().total_cmp(&other.number())));
    Series { name, readings }
}
