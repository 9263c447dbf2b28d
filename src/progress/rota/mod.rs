//! The hours that somebody is on duty: which of the week nobody watches, and when an answer is due.
//!
//! Two clocks count the time that an answer may take. The wall clock never stops, as social media never close. The
//! staffed clock counts only the hours of the rota: from Friday 16:30, one hour on Monday to Friday 09–17 ends on Monday
//! at 09:30. Civil hours become instants in a zone, so the hour that summer time takes or gives is counted as it passes.

mod civil;
mod timetable;
mod week;

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::rota::Rota;
use crate::model::zone::Zone;
pub(crate) use timetable::Timetable;
pub(crate) use week::unwatched;

/// An answer that is not due after so many days of looking never is: the rota has next to no hours.
const MOST_DAYS: i64 = 800;

/// When an answer is due by the wall clock; `None` behind the end of the calendar.
pub(crate) fn due_on_the_wall(created: DateTime<Utc>, within: TimeDelta) -> Option<DateTime<Utc>> {
    created.checked_add_signed(within)
}

/// When an answer is due by the staffed clock; `None` where the rota never has so many hours.
pub(crate) fn due_when_staffed(
    created: DateTime<Utc>,
    within: TimeDelta,
    rota: &Rota,
    zone: Zone,
) -> Option<DateTime<Utc>> {
    let first = zone.day(created);
    let mut left = within;
    for day in (0..MOST_DAYS).map(|days| first.plus_days(days)) {
        for (start, end) in week::duty(rota, day) {
            let from = civil::first_instant(day, start, zone)?.max(created);
            let until = civil::last_instant(day, end, zone)?;
            let worked = until.signed_duration_since(from).max(TimeDelta::zero());
            if worked > TimeDelta::zero() && worked >= left {
                return from.checked_add_signed(left);
            }
            left -= worked;
        }
    }
    None
}

#[cfg(test)]
mod tests;
