//! Who is on duty when: the week's shifts and the days that have none.

use super::day::Day;
use super::week::WeekWindow;

/// The hours of every week when somebody is on duty, and the days when nobody is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Rota {
    /// When somebody is on duty. Windows may overlap: two people may share an hour.
    pub(crate) windows: Vec<WeekWindow>,
    /// Days when nobody is on duty, whatever the week says.
    pub(crate) holidays: Vec<Day>,
}

/// Minutes of a week.
pub(crate) const WEEK: u32 = 7 * DAY;
/// Minutes of a day.
pub(crate) const DAY: u32 = 24 * 60;

/// A stretch of the week, in minutes from Monday 00:00. One that passes the week's end has its end behind [`WEEK`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WeekStretch {
    /// First minute, below [`WEEK`].
    pub(crate) start: u32,
    /// One past the last minute; at most a week after the start.
    pub(crate) end: u32,
}

impl WeekStretch {
    /// How long it is, in minutes.
    pub(crate) fn minutes(self) -> u32 {
        self.end - self.start
    }
}
