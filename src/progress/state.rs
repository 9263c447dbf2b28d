//! The words for where a goal stands. One list, used by screens, files and exit codes alike.

/// Where a goal stands. Those of a running goal are ordered from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum State {
    /// The target is reached now, or was at the end.
    Met,
    /// At or near where it should be by now.
    OnTrack,
    /// Short of where it should be, but not by much.
    AtRisk,
    /// Clearly short of where it should be.
    Behind,
    /// Arithmetic rules it out: no time left, a cap broken, too many windows lost.
    Unreachable,
    /// It is over and the target was not reached.
    Missed,
    /// It is over, or cannot be compared, and nobody knows.
    Unknown,
    /// The last reading is older than the follow-up rhythm.
    Stale,
    /// Too little time has passed to judge a pace.
    TooEarly,
    /// There are no readings.
    NoData,
    /// It has not begun.
    NotStarted,
}

impl State {
    /// All of them.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 11] = [
        Self::Met,
        Self::OnTrack,
        Self::AtRisk,
        Self::Behind,
        Self::Unreachable,
        Self::Missed,
        Self::Unknown,
        Self::Stale,
        Self::TooEarly,
        Self::NoData,
        Self::NotStarted,
    ];

    /// The word in JSON and on the command line. Other programs depend on it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::OnTrack => "on-track",
            Self::AtRisk => "at-risk",
            Self::Behind => "behind",
            Self::Unreachable => "unreachable",
            Self::Missed => "missed",
            Self::Unknown => "unknown",
            Self::Stale => "stale",
            Self::TooEarly => "too-early",
            Self::NoData => "no-data",
            Self::NotStarted => "not-started",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn the_words_stay_put() {
        let words = State::ALL.map(State::word).join(" ");
        assert_eq!(words, "met on-track at-risk behind unreachable missed unknown stale too-early no-data not-started");
    }
}
