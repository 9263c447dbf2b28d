//! One file a command: its arguments, whose documentation is its help, and what it does.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod explain;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod new;
mod opened;
pub(crate) mod record;
mod reports;
pub(crate) mod schema;
pub(crate) mod status;
pub(crate) mod time;
pub(crate) mod welcome;

/// How a command ended, when it could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to complain of.
    Clean,
    /// Findings at or above the bar, or goals that fail the gate.
    Findings,
}
