//! What the readings of each kind of metric come to: one canonical series a kind.
//!
//! A level is a level, amounts add up, running totals are compared, people are never added, ratios are pooled, times
//! are ranked. A day without a reading is unknown, never zero. Readings come in any order and leave in one.

pub(crate) mod amounts;
pub(crate) mod counter;
pub(crate) mod duration;
pub(crate) mod levels;
pub(crate) mod ratio;

use crate::model::day::Day;
use crate::model::snapshot::Reading;

/// A value at the end of a day.
pub(crate) type Point = (Day, f64);

/// What was recorded of one series, with the days its counting began anew.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recorded<'a> {
    /// Its readings, in any order.
    pub(crate) readings: &'a [Reading],
    /// First days of a new counting, in any order: nothing is compared across them.
    pub(crate) breaks: &'a [Day],
}

impl Recorded<'_> {
    /// The first day of the counting that holds on `today`; `None` where it never began anew.
    pub(crate) fn last_break(&self, today: Day) -> Option<Day> {
        self.breaks.iter().copied().filter(|&day| day <= today).max()
    }
}

/// The readings for days up to `today` that hold a finite number, oldest first. Those of one day come in the order in
/// which they were recorded where all of them say, so that it does not matter which of two histories stands first in
/// the file; else as they stand there. The order does not depend on the order they came in.
pub(crate) fn in_order(readings: &[Reading], today: Day) -> Vec<&Reading> {
    let mut ordered: Vec<_> =
        readings.iter().filter(|reading| reading.day() <= today && reading.number().is_finite()).collect();
    ordered.sort_by(|one, other| {
        let key = |reading: &Reading| (reading.day(), reading.row, reading.period.start(), reading.recorded_at);
        key(one).cmp(&key(other)).then(one.number().total_cmp(&other.number()))
    });
    for of_day in ordered.chunk_by_mut(|one, other| one.day() == other.day()) {
        if of_day.len() > 1 && of_day.iter().all(|reading| reading.recorded_at.is_some()) {
            of_day.sort_by_key(|reading| reading.recorded_at);
        }
    }
    ordered
}

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) mod fixtures {
    //! Readings for tests, written short.

    use crate::model::day::Day;
    use crate::model::period::Period;
    use crate::model::snapshot::{Reading, RowAt, Value};

    /// The day of an ISO date.
    pub(crate) fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a valid day")
    }

    /// The period between two ISO dates.
    pub(crate) fn period(start: &str, end: &str) -> Period {
        Period::new(day(start), day(end)).expect("in order")
    }

    /// Readings of single days.
    pub(crate) fn daily(values: &[(&str, f64)]) -> Vec<Reading> {
        let rows = values.iter().map(|&(date, value)| (date, date, Value::Number(value))).collect::<Vec<_>>();
        rows_of(&rows)
    }

    /// Readings with a first day, a last day and a value, in the order of a file.
    pub(crate) fn rows_of(rows: &[(&str, &str, Value)]) -> Vec<Reading> {
        (1..)
            .zip(rows)
            .map(|(line, &(start, end, value))| Reading {
                period: period(start, end),
                value,
                recorded_at: None,
                row: RowAt { ledger: 0, line, offset: 0 },
            })
            .collect()
    }

    /// Amounts of periods.
    pub(crate) fn amounts_of(rows: &[(&str, &str, f64)]) -> Vec<Reading> {
        let rows = rows.iter().map(|&(start, end, value)| (start, end, Value::Number(value))).collect::<Vec<_>>();
        rows_of(&rows)
    }
}
