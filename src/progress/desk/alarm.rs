//! What makes it a crisis: complaints that keep coming, or an error in what was published.

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::feedback::{FeedbackLog, Item, Mood};

/// What sets off the plan for a crisis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// So many complaints or errors within so long.
    Negatives {
        /// How many.
        count: usize,
        /// Within what time.
        within: TimeDelta,
    },
    /// An error in something that was published.
    PostError,
}

/// A trigger that is tripped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alarm {
    /// Which of the triggers, from 0.
    pub(crate) index: usize,
    /// The trigger.
    pub(crate) trigger: Trigger,
    /// The items that trip it, by their numbers in the log, in the order in which they came.
    pub(crate) items: Vec<usize>,
    /// Since when it is tripped.
    pub(crate) since: DateTime<Utc>,
}

/// The triggers that are tripped. A wave of complaints is over when its time has passed and each of them is answered,
/// settled or taken away; an error when it is settled or taken away.
pub(crate) fn alarms(log: &FeedbackLog, triggers: &[Option<Trigger>], now: DateTime<Utc>) -> Vec<Alarm> {
    let mut negatives: Vec<usize> = (0..log.items.len()).filter(|&index| log.items[index].is_negative()).collect();
    negatives.sort_by_key(|&index| log.items[index].received);
    let tripped = triggers.iter().enumerate().filter_map(|(index, trigger)| {
        let trigger = (*trigger)?;
        let (items, since) = match trigger {
            Trigger::Negatives { count, within } => wave(log, &negatives, count, within, now)?,
            Trigger::PostError => errors(log, &negatives)?,
        };
        Some(Alarm { index, trigger, items, since })
    });
    tripped.collect()
}

/// The last wave that goes on, and when it became one.
fn wave(
    log: &FeedbackLog,
    negatives: &[usize],
    count: usize,
    within: TimeDelta,
    now: DateTime<Utc>,
) -> Option<(Vec<usize>, DateTime<Utc>)> {
    let received = |place: usize| log.items[negatives[place]].received;
    let count = count.max(1);
    let is_full = |last: &usize| received(*last) - received(*last + 1 - count) <= within;
    // Each complaint that fills a window is a part of the wave with those before it.
    let last = (count - 1..negatives.len()).rev().find(is_full)?;
    let first_of = |last: usize| last + 1 - count;
    let mut began = last;
    while began >= count && is_full(&(began - 1)) {
        began -= 1;
    }
    let items = negatives[first_of(began)..=last].to_vec();
    let goes_on = now - received(last) <= within || items.iter().any(|&index| !is_over(&log.items[index]));
    goes_on.then(|| (items, received(began)))
}

fn is_over(item: &Item) -> bool {
    item.waits_since().is_none()
}

/// Errors that are not settled, and when the first of them was told of.
fn errors(log: &FeedbackLog, negatives: &[usize]) -> Option<(Vec<usize>, DateTime<Utc>)> {
    let is_open =
        |item: &Item| item.mood == Some(Mood::PostError) && item.resolved.is_none() && item.further().deleted.is_none();
    let items: Vec<usize> = negatives.iter().copied().filter(|&index| is_open(&log.items[index])).collect();
    let since = log.items[*items.first()?].received;
    Some((items, since))
}
