//! The crisis plan, and whether it is needed: for people, and for programs.

mod json;
mod text;

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::status::Manner;
use crate::assess::crisis::Crisis;
use crate::model::feedback::FeedbackLog;
use crate::model::strategy::Strategy;

/// What is shown.
#[derive(Debug)]
pub(crate) struct Shown<'c> {
    /// The log of feedback, as messages name it.
    pub(crate) log_file: &'c str,
    /// The log.
    pub(crate) log: &'c FeedbackLog,
    /// The strategy.
    pub(crate) strategy: &'c Strategy,
    /// Whether its plan is needed.
    pub(crate) crisis: &'c Crisis<'c>,
    /// Now.
    pub(crate) now: DateTime<Utc>,
}

/// Writes it; as JSON where that is asked for.
///
/// # Errors
/// When nobody reads any more.
pub(crate) fn write(as_json: bool, shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    if as_json { json::write(shown, out) } else { text::write(shown, manner, out) }
}
