//! One file a command: its arguments, whose documentation is its help, and what it does.

use std::io::ErrorKind;

mod add_goal;
mod bad_lines;
pub(crate) mod calendar;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod crisis;
pub(crate) mod explain;
pub(crate) mod feedback;
pub(crate) mod forecast;
pub(crate) mod goal;
pub(crate) mod import;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod new;
mod opened;
mod progress;
mod receipt;
pub(crate) mod record;
pub(crate) mod report;
mod reports;
pub(crate) mod review;
pub(crate) mod schema;
pub(crate) mod status;
pub(crate) mod time;
mod warning;
pub(crate) mod welcome;

/// How a command ended, when it could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to complain of.
    Clean,
    /// Findings at or above the bar, or goals that fail the gate.
    Findings,
}

/// Whether output failed because nobody reads it any more.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let direct = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let in_json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        direct.or(in_json) == Some(ErrorKind::BrokenPipe)
    })
}
