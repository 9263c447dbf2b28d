//! The feedback desk's arithmetic: when an answer is due, who waits, and how fast answers come.
//!
//! Two clocks count ([`rota`](super::rota)); what is promised says which of them judges. An item that nobody has answered
//! yet counts as waiting at least as long as it has waited so far. Items in, figures out: nothing here says a sentence.

mod alarm;
mod figures;
mod readings;
mod repeats;
mod speed;

use chrono::{DateTime, TimeDelta, Utc};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::rota::{due_on_the_wall, due_when_staffed};
use crate::model::feedback::{FeedbackLog, Item};
use crate::model::rota::Rota;
use crate::model::zone::Zone;
pub(crate) use alarm::{Alarm, Trigger, alarms};
pub(crate) use figures::{Figures, HourOfWeek, figures};
pub(crate) use readings::{FROM_LOG, readings};
pub(crate) use speed::{Quantile, Speed};

/// So many items are worth being looked at by several at the same time; by one, fewer are done sooner.
const MANY: usize = 1 << 16;

/// What counts the time that an answer takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// Every hour, as social media never close.
    Wall,
    /// The hours when somebody is on duty.
    Staffed,
}

/// What is promised to customers.
#[derive(Debug, Clone)]
pub(crate) struct Promise {
    /// Within what time they are answered.
    pub(crate) within: TimeDelta,
    /// By which clock.
    pub(crate) clock: Clock,
    /// Who is on duty when; `None` where nothing says so.
    pub(crate) rota: Option<Rota>,
    /// Where days begin and end.
    pub(crate) zone: Zone,
}

impl Promise {
    /// When an answer to what came in then is due; `None` where the clock never comes so far.
    pub(crate) fn due(&self, received: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match (self.clock, &self.rota) {
            (Clock::Staffed, Some(rota)) => due_when_staffed(received, self.within, rota, self.zone),
            (Clock::Wall, _) | (Clock::Staffed, None) => due_on_the_wall(received, self.within),
        }
    }
}

/// Somebody who waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Waiting {
    /// The item's number in the log.
    pub(crate) item: usize,
    /// Since when.
    pub(crate) since: DateTime<Utc>,
    /// When an answer is due; `None` where it never is.
    pub(crate) due: Option<DateTime<Utc>>,
    /// Whether that has passed.
    pub(crate) is_overdue: bool,
}

/// Everybody who waits, the longest first.
pub(crate) fn waiting(log: &FeedbackLog, promise: &Promise, now: DateTime<Utc>) -> Vec<Waiting> {
    let waits = |(item, one): (usize, &Item)| {
        let since = one.waits_since()?;
        let due = promise.due(since);
        Some(Waiting { item, since, due, is_overdue: due.is_some_and(|due| due < now) })
    };
    let mut waiting: Vec<Waiting> = if log.items.len() < MANY {
        log.items.iter().enumerate().filter_map(waits).collect()
    } else {
        log.items.par_iter().enumerate().filter_map(waits).collect()
    };
    waiting.sort_by_key(|waiting| (waiting.since, waiting.item));
    waiting
}

#[cfg(test)]
mod tests;
