//! The crisis plan against the log of feedback: is a trigger tripped, since when, and by when what is to be done.

use chrono::{DateTime, TimeDelta, Utc};

use super::desk::{Alarm, Desk};
use crate::model::strategy::Strategy;

/// Whether it is a crisis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// A trigger is tripped.
    Tripped,
    /// None is.
    Quiet,
    /// What is known does not tell: a trigger or a row of the log cannot be read.
    Unclear,
}

impl State {
    /// The word for programs.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Tripped => "tripped",
            Self::Quiet => "quiet",
            Self::Unclear => "unclear",
        }
    }
}

/// A step of the plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Step<'s> {
    /// Within how many seconds.
    pub(crate) within: Option<f64>,
    /// By when, once it is a crisis.
    pub(crate) due: Option<DateTime<Utc>>,
    /// What is done.
    pub(crate) action: &'s str,
}

/// The plan, and whether it is needed.
#[derive(Debug)]
pub(crate) struct Crisis<'s> {
    /// Whether it is one.
    pub(crate) state: State,
    /// The triggers that are tripped.
    pub(crate) alarms: Vec<Alarm>,
    /// When the first of them was.
    pub(crate) since: Option<DateTime<Utc>>,
    /// What is to be done, in order.
    pub(crate) steps: Vec<Step<'s>>,
    /// Since when planned posts are held back; `None` where they are not.
    pub(crate) held_since: Option<DateTime<Utc>>,
}

/// The crisis plan of a strategy as the desk stands. `is_whole` says that every row of the log could be read.
pub(crate) fn crisis<'s>(strategy: &'s Strategy, desk: &Desk<'_>, is_whole: bool) -> Crisis<'s> {
    let alarms = desk.alarms(Some(strategy));
    let since = alarms.iter().map(|alarm| alarm.since).min();
    let state = match since {
        Some(_) => State::Tripped,
        None if strategy.crisis.has_unread_trigger || !is_whole => State::Unclear,
        None => State::Quiet,
    };
    let table = strategy.file.crisis.as_ref();
    let is_stopped = table.is_some_and(|crisis| crisis.pause_publishing == Some(true));
    let written = table.iter().flat_map(|crisis| &crisis.steps).zip(&strategy.crisis.step_times);
    let steps = written.filter_map(|(step, within)| {
        let action = step.action.as_deref().map(str::trim).filter(|action| !action.is_empty())?;
        Some(Step { within: *within, due: due(since, *within), action })
    });
    Crisis { state, alarms, since, steps: steps.collect(), held_since: since.filter(|_| is_stopped) }
}

/// When a step is due that counts from then; `None` where it has no time, or lies behind the end of the calendar.
fn due(since: Option<DateTime<Utc>>, within: Option<f64>) -> Option<DateTime<Utc>> {
    #[expect(clippy::cast_possible_truncation, reason = "a length of time in seconds, far from the limit")]
    let within = TimeDelta::try_seconds(within? as i64)?;
    since?.checked_add_signed(within)
}
