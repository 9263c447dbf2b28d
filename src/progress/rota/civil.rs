//! Civil minutes of a day as instants of a zone.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use crate::model::day::Day;
use crate::model::week::Minute;
use crate::model::zone::{Instants, Zone};

/// The instant when a minute of a day begins; of a minute that comes twice, the first time.
pub(super) fn first_instant(day: Day, minute: Minute, zone: Zone) -> Option<DateTime<Utc>> {
    instant(day, minute, zone, |first, _| first)
}

/// The same; of a minute that comes twice, the second time: who works until then works both.
pub(super) fn last_instant(day: Day, minute: Minute, zone: Zone) -> Option<DateTime<Utc>> {
    instant(day, minute, zone, |_, second| second)
}

/// A minute that the clocks skip begins when they go on. `None` behind the end of the calendar.
fn instant(
    day: Day,
    minute: Minute,
    zone: Zone,
    of_two: fn(DateTime<Utc>, DateTime<Utc>) -> DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let civil = day.0.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(i64::from(minute)))?;
    Some(match zone.instants(civil) {
        Instants::Once(instant) => instant,
        Instants::Twice(first, second) => of_two(first, second),
        Instants::Never(change) => change.at,
    })
}
