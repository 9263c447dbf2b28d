//! What the rows of one reading have in common, as far as it decides whether they can be folded apart from those before.

use chrono::{DateTime, Utc};

use crate::model::snapshot::Value;

/// What the rows that came to a reading have in common.
///
/// A long file is folded in parts. What later rows of a reading came to may take the place of what earlier ones came to,
/// all at once, only where that gives the same as row by row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Common {
    /// There is one row.
    Alone,
    /// All say when they were recorded, and none gives an instant: the one that was recorded last counts.
    Recorded,
    /// None says when it was recorded, gives an instant or takes the reading back: the last one counts, and where two
    /// differ, the last two that do are the contradiction.
    Silent,
    /// Anything else: which row counts hangs on its order among all the others.
    Nothing,
}

impl Common {
    /// What rows like this one have in common.
    #[inline]
    pub(super) fn of(recorded_at: Option<DateTime<Utc>>, instant: Option<DateTime<Utc>>, value: Value) -> Self {
        match (recorded_at, instant) {
            (Some(_), None) => Self::Recorded,
            (None, None) if value != Value::Retracted => Self::Silent,
            _ => Self::Nothing,
        }
    }

    /// With one more row, of the kind `later`; the row that counted before it is of the kind `before`.
    #[inline]
    pub(super) fn and(self, before: Self, later: Self) -> Self {
        let before = if self == Self::Alone { before } else { self };
        if before == later { before } else { Self::Nothing }
    }
}
