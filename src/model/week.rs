//! Times of the week: when an audience is there, when a channel publishes.

use chrono::Weekday;

/// Minutes from midnight, 0 to 1440.
pub(crate) type Minute = u16;

/// Days of the week, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct WeekDays(u8);

impl WeekDays {
    /// One more day.
    #[must_use]
    pub(crate) fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.num_days_from_monday())
    }

    /// Whether the day is among them.
    pub(crate) fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// The days, Monday first.
    pub(crate) fn iter(self) -> impl Iterator<Item = Weekday> {
        std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7).filter(move |day| self.contains(*day))
    }

    /// Whether it has no day.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A stretch of time that comes back every week: `Mon-Fri 19:00-21:30`. Past midnight, `end` is below `start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct WeekWindow {
    /// The days it begins on.
    pub(crate) days: WeekDays,
    /// When it begins.
    pub(crate) start: Minute,
    /// When it ends, not included.
    pub(crate) end: Minute,
}

impl WeekWindow {
    /// Whether it holds this minute of this day.
    pub(crate) fn contains(self, day: Weekday, minute: Minute) -> bool {
        if self.start <= self.end {
            return self.days.contains(day) && (self.start..self.end).contains(&minute);
        }
        (self.days.contains(day) && minute >= self.start) || (self.days.contains(day.pred()) && minute < self.end)
    }
}

/// A publishing time that comes back: `Tue 19:30` every week, `1st Sun 09:30` once a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Slot {
    /// On which days.
    pub(crate) days: WeekDays,
    /// At what time.
    pub(crate) minute: Minute,
    /// Which of the month's such days, 1 to 5, or -1 for the last; `None`: every week.
    pub(crate) nth: Option<i8>,
}

#[cfg(test)]
mod tests {
    use super::{WeekDays, WeekWindow};
    use chrono::Weekday::{Fri, Mon, Sat, Tue};

    #[test]
    fn a_window_may_pass_midnight() {
        let window = WeekWindow { days: WeekDays::default().with(Fri), start: 22 * 60, end: 60 };
        assert!(window.contains(Fri, 23 * 60) && window.contains(Sat, 30));
        assert!(!window.contains(Sat, 90) && !window.contains(Fri, 30) && !window.contains(Mon, 23 * 60));
        assert!(!WeekDays::default().with(Tue).is_empty());
    }
}
