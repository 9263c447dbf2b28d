//! How the values of a series behave over time, as far as a forecast must know.

/// How the values of a series behave; it decides which ways of moving are likely before any reading is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behaviour {
    /// Nobody said.
    Unknown,
    /// A level that may fall: followers, a share, a rank.
    Level,
    /// The amount that came in during a period: visits a week.
    Amount,
    /// A running total that cannot fall.
    Total,
}
