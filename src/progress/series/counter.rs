//! Running totals: only differences count, and a fall is a question to be answered.
//!
//! The canonical form continues the count over a declared new beginning: 70, then 100 declared as the new zero, then
//! 150 are 70, 70, 120.

use super::levels::levels;
use super::{Point, Recorded};
use crate::model::day::Day;
use crate::model::period::Period;

/// A running total, continued over new beginnings.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Counted {
    /// The total by day; it never falls.
    pub(crate) points: Vec<Point>,
    /// What came in between each reading and the next: the days after the first up to the second, and how much. Pairs
    /// whose difference is not known are left out.
    pub(crate) gains: Vec<(Period, f64)>,
    /// Falls that nobody declared.
    pub(crate) falls: Vec<Fall>,
}

/// A running total that went down without a word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fall {
    /// The reading before.
    pub(crate) from: Point,
    /// The lower reading.
    pub(crate) to: Point,
}

/// Continues a running total over its declared breaks. An undeclared fall is reported, and what came in over it is
/// unknown: it adds nothing.
pub(crate) fn counted(recorded: &Recorded<'_>, today: Day) -> Counted {
    let read = levels(recorded.readings, today);
    let mut counted = Counted { points: read.first().copied().into_iter().collect(), ..Counted::default() };
    let mut total = read.first().map_or(0.0, |first| first.1);
    for pair in read.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let declared = recorded.breaks.iter().any(|&day| from.0 < day && day <= to.0);
        if !declared && to.1 < from.1 {
            counted.falls.push(Fall { from, to });
        } else if !declared {
            let gain = (to.1 - from.1).min(f64::MAX);
            total = (total + gain).min(f64::MAX);
            counted.gains.extend(Period::new(from.0.plus_days(1), to.0).map(|period| (period, gain)));
        }
        counted.points.push((to.0, total));
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::{Fall, counted};
    use crate::progress::series::Recorded;
    use crate::progress::series::fixtures::{daily, day};

    fn totals(values: &[(&str, f64)], breaks: &[&str]) -> (Vec<f64>, usize) {
        let (readings, breaks) = (daily(values), breaks.iter().map(|text| day(text)).collect::<Vec<_>>());
        let counted = counted(&Recorded { readings: &readings, breaks: &breaks }, day("2027-12-31"));
        (counted.points.iter().map(|point| point.1).collect(), counted.falls.len())
    }

    #[test]
    fn a_declared_new_beginning_goes_on_from_where_it_was() {
        let readings = [("2027-03-01", 70.0), ("2027-03-02", 100.0), ("2027-03-03", 150.0)];
        assert_eq!(totals(&readings, &["2027-03-02"]), (vec![70.0, 70.0, 120.0], 0));
        assert_eq!(totals(&readings, &[]), (vec![70.0, 100.0, 150.0], 0));
    }

    #[test]
    fn a_break_may_lie_between_readings_and_may_go_down() {
        let readings = [("2027-03-01", 900.0), ("2027-03-08", 12.0), ("2027-03-15", 40.0)];
        assert_eq!(totals(&readings, &["2027-03-04"]), (vec![900.0, 900.0, 928.0], 0));
    }

    #[test]
    fn an_undeclared_fall_is_told_and_adds_nothing() {
        let readings = daily(&[("2027-03-01", 900.0), ("2027-03-08", 12.0), ("2027-03-15", 40.0)]);
        let counted = counted(&Recorded { readings: &readings, breaks: &[] }, day("2027-12-31"));
        let fall = Fall { from: (day("2027-03-01"), 900.0), to: (day("2027-03-08"), 12.0) };
        assert_eq!(counted.falls, [fall]);
        assert_eq!(counted.points.last(), Some(&(day("2027-03-15"), 928.0)));
        assert_eq!(counted.gains.len(), 1, "what came in over the fall is unknown");
    }

    #[test]
    fn a_missed_day_catches_up_by_itself_and_nothing_read_is_nothing_counted() {
        let (totals_read, _) = totals(&[("2027-03-01", 5.0), ("2027-03-20", 25.0)], &[]);
        assert_eq!(totals_read, [5.0, 25.0]);
        assert_eq!(totals(&[], &["2027-03-01"]), (vec![], 0));
    }
}
