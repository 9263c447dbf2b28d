//! A run of civil days, both ends included.

use super::day::Day;

/// From `start` to `end`, both days included; `start <= end` always holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Period {
    start: Day,
    end: Day,
}

impl Period {
    /// A period; `None` when it would end before it starts.
    pub(crate) fn new(start: Day, end: Day) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// One day.
    pub(crate) fn day(day: Day) -> Self {
        Self { start: day, end: day }
    }

    /// The first day.
    pub(crate) fn start(self) -> Day {
        self.start
    }

    /// The last day.
    pub(crate) fn end(self) -> Day {
        self.end
    }

    /// How many days it covers, both ends counted; at least 1.
    pub(crate) fn days(self) -> i64 {
        self.start.days_until(self.end) + 1
    }

    /// Whether the day lies in it.
    pub(crate) fn contains(self, day: Day) -> bool {
        self.start <= day && day <= self.end
    }

    /// The shortest period that holds both.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The days that both have, if any.
    pub(crate) fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end))
    }
}

/// Days after `from` up to `to` that lie in no pause: how long somebody could have recorded something.
pub(crate) fn working_days(from: Day, to: Day, pauses: &[Period]) -> i64 {
    let Some(all) = Period::new(from.plus_days(1), to) else { return 0 };
    let mut taken_off: Vec<_> = pauses.iter().filter_map(|pause| pause.overlap(all)).collect();
    taken_off.sort();
    let mut days = all.days();
    let mut counted_to = from;
    for pause in taken_off {
        // Pauses may lie over each other; a day is taken off once.
        let fresh = Period::new(pause.start().max(counted_to.plus_days(1)), pause.end());
        days -= fresh.map_or(0, Period::days);
        counted_to = counted_to.max(pause.end());
    }
    days
}

#[cfg(test)]
mod tests {
    use super::{Day, Period, working_days};

    #[test]
    fn both_ends_count() {
        let day = |number| Day::new(2027, 3, number).expect("a day of March");
        let period = Period::new(day(1), day(7)).expect("in order");
        assert_eq!(period.days(), 7);
        assert!(period.contains(day(1)) && period.contains(day(7)) && !period.contains(day(8)));
        assert_eq!(Period::new(day(2), day(1)), None);
        let other = Period::new(day(5), day(9)).expect("in order");
        assert_eq!(period.overlap(other), Period::new(day(5), day(7)));
        assert_eq!(Some(other.and(period)), Period::new(day(1), day(9)));
    }

    #[test]
    fn days_of_a_pause_are_taken_off_once() {
        let july = |number| Day::new(2027, 7, number).expect("a day of July");
        let august = |number| Day::new(2027, 8, number).expect("a day of August");
        let [first, second] =
            [(july(5), july(31)), (july(20), august(1))].map(|(start, end)| Period::new(start, end).expect("in order"));
        assert_eq!(working_days(july(1), august(3), &[first, second]), 5);
        assert_eq!(working_days(july(1), august(3), &[second, first]), 5);
        assert_eq!(working_days(august(3), august(3), &[first, second]), 0);
        assert_eq!(working_days(july(31), july(1), &[]), 0);
    }
}
