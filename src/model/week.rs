//! Times of the week: when an audience is there, when a channel publishes.

use chrono::{Datelike, Weekday};

use super::day::Day;

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

impl Slot {
    /// Whether it comes on this day.
    pub(crate) fn falls_on(self, day: Day) -> bool {
        let which = i64::from(day.0.day0() / 7 + 1);
        let is_last = || day.plus_days(7).0.month() != day.0.month();
        self.days.contains(day.weekday())
            && match self.nth {
                None => true,
                Some(nth) if nth < 0 => is_last(),
                Some(nth) => which == i64::from(nth),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Slot, WeekDays, WeekWindow};
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Tue};

    #[test]
    fn a_slot_comes_every_week_or_once_a_month() {
        let days_of = |nth| {
            let slot = Slot { days: WeekDays::default().with(Sun), minute: 0, nth };
            let day = |number| Day::new(2027, 5, number).expect("a day of May");
            (1..=31).filter(|number| slot.falls_on(day(*number))).collect::<Vec<_>>()
        };
        assert_eq!(days_of(None), [2, 9, 16, 23, 30]);
        assert_eq!((days_of(Some(1)), days_of(Some(5)), days_of(Some(-1))), (vec![2], vec![30], vec![30]));
    }

    #[test]
    fn a_window_may_pass_midnight() {
        let window = WeekWindow { days: WeekDays::default().with(Fri), start: 22 * 60, end: 60 };
        assert!(window.contains(Fri, 23 * 60) && window.contains(Sat, 30));
        assert!(!window.contains(Sat, 90) && !window.contains(Fri, 30) && !window.contains(Mon, 23 * 60));
        assert!(!WeekDays::default().with(Tue).is_empty());
    }
}
