//! The feedback desk: a log, the strategy that it is answered by, and now, put together once.
//!
//! What `plan feedback`, `plan status` and the rules about feedback stand on.

mod who;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::strategy::{USUAL_PROMISE, promised};
use crate::model::day::Day;
use crate::model::document::strategy::Promise as Promised;
use crate::model::feedback::{FeedbackEvidence, FeedbackLog, Overdue, TrippedTrigger};
use crate::model::strategy::{Strategy, Trigger as Read};
use crate::model::zone::Zone;
pub(crate) use crate::progress::desk::{Alarm, Clock, Figures, HourOfWeek, Promise, Quantile, Speed, Trigger, Waiting};
use crate::progress::desk::{alarms, figures, waiting};
pub(crate) use who::{Answerer, who_answers};

/// The desk as of now.
#[derive(Debug)]
pub(crate) struct Desk<'l> {
    /// The log.
    pub(crate) log: &'l FeedbackLog,
    /// What is promised.
    pub(crate) promise: Promise,
    /// Whether a strategy promises it, or it is what people expect.
    pub(crate) is_promised: bool,
    /// Now.
    pub(crate) now: DateTime<Utc>,
    /// Everybody who waits for an answer, the longest first.
    pub(crate) waiting: Vec<Waiting>,
}

impl<'l> Desk<'l> {
    /// The desk of a log.
    pub(crate) fn new(log: &'l FeedbackLog, strategy: Option<&Strategy>, now: DateTime<Utc>) -> Self {
        let promise = promise(strategy);
        let waiting = waiting(log, &promise, now);
        let is_promised = strategy.is_some_and(|strategy| strategy.respond_within.is_some());
        Self { log, promise, is_promised, now, waiting }
    }

    /// Everything that can be counted.
    pub(crate) fn figures(&self) -> Figures {
        figures(self.log, &self.promise, self.now)
    }

    /// The triggers of the strategy's crisis plan that are tripped.
    pub(crate) fn alarms(&self, strategy: Option<&Strategy>) -> Vec<Alarm> {
        alarms(self.log, &triggers(strategy), self.now)
    }

    /// What is known of the log besides its items, for the rules. `published` are the days on which the campaigns that
    /// inherit the strategy published something, where any of them says so.
    pub(crate) fn evidence(&self, strategy: Option<&Strategy>, published: Option<BTreeSet<Day>>) -> FeedbackEvidence {
        let overdue = self.waiting.iter().filter(|waiting| waiting.is_overdue);
        let tripped =
            |alarm: Alarm| TrippedTrigger { is_post_error: alarm.trigger == Trigger::PostError, items: alarm.items };
        FeedbackEvidence {
            now: self.now,
            zone: self.promise.zone,
            promised: self.promise.within.num_seconds(),
            overdue: overdue.map(|waiting| Overdue { item: waiting.item, since: waiting.since }).collect(),
            alarms: self.alarms(strategy).into_iter().map(tripped).collect(),
            published,
        }
    }

    /// How many wait for longer than is promised.
    pub(crate) fn overdue(&self) -> usize {
        self.waiting.iter().filter(|waiting| waiting.is_overdue).count()
    }
}

/// What a strategy promises to customers; without one, an hour by the wall clock.
pub(crate) fn promise(strategy: Option<&Strategy>) -> Promise {
    let within = strategy.and_then(promised).unwrap_or(USUAL_PROMISE);
    let rota = strategy.and_then(|strategy| strategy.rota.clone()).filter(|rota| !rota.windows.is_empty());
    let feedback = strategy.and_then(|strategy| strategy.file.feedback.as_ref());
    let office_hours = feedback.is_some_and(|feedback| feedback.promise == Some(Promised::OfficeHours));
    #[expect(clippy::cast_possible_truncation, reason = "a length of time in seconds, far from the limit")]
    let within = TimeDelta::try_seconds(within as i64).unwrap_or(TimeDelta::MAX);
    Promise {
        within,
        clock: if office_hours && rota.is_some() { Clock::Staffed } else { Clock::Wall },
        rota,
        zone: strategy.map_or(Zone::UTC, |strategy| strategy.zone),
    }
}

/// What sets off a strategy's plan for a crisis, in its order; `None` for a trigger that cannot be read or lacks a part.
pub(crate) fn triggers(strategy: Option<&Strategy>) -> Vec<Option<Trigger>> {
    let triggers = strategy.map_or(&[][..], |strategy| &strategy.crisis.triggers);
    triggers.iter().map(|trigger| trigger.and_then(understood)).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count and a time, far from the limits")]
fn understood(trigger: Read) -> Option<Trigger> {
    match trigger {
        Read::PostError => Some(Trigger::PostError),
        Read::Complaints { count, within } => {
            let within = TimeDelta::try_seconds(within as i64)?;
            (count >= 1.0).then_some(Trigger::Negatives { count: count as usize, within })
        }
    }
}
