//! Whether an answer came in time, said the same way by every command that logs one.

use chrono::{DateTime, TimeDelta, Utc};

use crate::assess::desk::promise;
use crate::env::Env;
use crate::model::feedback::Item;
use crate::render::feedback::moment;
use crate::store::feedback::Feedback;

/// When an answer was due, for people, and whether it came too late.
pub(super) struct Lateness {
    pub(super) due: String,
    pub(super) is_late: bool,
}

/// Of an answer at this time to an item; `None` where the customer waits for none.
pub(super) fn lateness(item: &Item, at: DateTime<Utc>, feedback: &Feedback, env: &Env<'_>) -> Option<Lateness> {
    let due = promise(feedback.strategy.as_ref()).due(item.waits_since()?)?;
    let shown = moment(due, env.now, feedback.zone, env.language);
    Some(Lateness { due: shown, is_late: at - due > TimeDelta::zero() })
}
