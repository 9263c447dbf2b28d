//! Commands to type next.

use super::recording::Recording;
use crate::model::snapshot::Snapshot;
use crate::render::readings::typed_value;
use crate::text::shell;

/// What a command is to do with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typing {
    /// Record it as it is.
    SameValue,
    /// Record it with another value.
    AnotherValue,
    /// Take it back.
    TakeBack,
}

/// The command line that does it; safe to paste into a shell.
pub(super) fn command(recording: &Recording, row: &Snapshot, typing: Typing) -> String {
    let mut words = vec!["plan".to_owned(), "record".to_owned()];
    words.extend(recording.named.as_deref().map(shell::word));
    let name = row.series.to_string();
    match typing {
        Typing::SameValue => words.push(shell::word(&format!("{name}={}", typed_value(row.value, row.written)))),
        Typing::AnotherValue => words.push(format!("{}=…", shell::word(&name))),
        Typing::TakeBack => words.extend(["--retract".to_owned(), shell::word(&name)]),
    }
    words.push(format!("--date {}", row.date));
    if let Some(start) = row.period_start.filter(|start| *start != row.date) {
        words.push(format!("--since {start}"));
    }
    if !row.id.is_empty() {
        words.push(format!("--id {}", shell::word(&row.id)));
    }
    words.join(" ")
}

/// The command line that shows the readings of a row's series.
pub(super) fn log_command(recording: &Recording, row: &Snapshot) -> String {
    let campaign = recording.named.as_deref().map(|name| format!(" {}", shell::word(name))).unwrap_or_default();
    format!("plan log{campaign} --series {}", shell::word(&row.series.to_string()))
}
