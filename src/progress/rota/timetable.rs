//! How long somebody was on duty between two instants: the staffed clock for millions of questions.

use chrono::{DateTime, TimeDelta, Utc};

use super::{civil, week};
use crate::model::rota::Rota;
use crate::model::zone::Zone;

/// Nobody keeps a log for longer; what is older counts from there.
const MOST_DAYS: i64 = 50 * 366;

/// The stretches of a span when somebody is on duty, by the second.
#[derive(Debug)]
pub(crate) struct Timetable {
    /// Start, end, and how many seconds of duty lie before.
    stretches: Vec<(i64, i64, i64)>,
}

impl Timetable {
    /// The duty between two instants, and on the days that hold them.
    pub(crate) fn new(rota: &Rota, zone: Zone, from: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        let last = zone.day(until).plus_days(1);
        let first = zone.day(from).plus_days(-1).max(last.plus_days(-MOST_DAYS));
        let mut stretches = Vec::new();
        let mut before = 0;
        for day in (0..=first.days_until(last)).map(|days| first.plus_days(days)) {
            for (start, end) in week::duty(rota, day) {
                let span = civil::first_instant(day, start, zone).zip(civil::last_instant(day, end, zone));
                let Some((start, end)) = span.filter(|(start, end)| start < end) else { continue };
                stretches.push((start.timestamp(), end.timestamp(), before));
                before += end.timestamp() - start.timestamp();
            }
        }
        Self { stretches }
    }

    /// How long somebody was on duty between two instants of the span.
    pub(crate) fn worked(&self, from: DateTime<Utc>, until: DateTime<Utc>) -> TimeDelta {
        TimeDelta::seconds(self.before(until.timestamp()) - self.before(from.timestamp()))
    }

    /// How many seconds of duty lie before an instant.
    fn before(&self, at: i64) -> i64 {
        let next = self.stretches.partition_point(|(start, ..)| *start <= at);
        let Some(&(start, end, before)) = next.checked_sub(1).and_then(|last| self.stretches.get(last)) else {
            return 0;
        };
        before + at.min(end) - start
    }
}
