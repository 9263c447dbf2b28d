//! Amounts that add up over periods: clicks, bookings, money spent.
//!
//! Worked: a week of 70 and, inside it, one day of 25 are 70 in all: the day has its 25, the other six days share 45.
//! A sum says how many of its days are known; where some are not, it is a lower bound.

use std::collections::BTreeMap;

use super::counter::counted;
use super::{Point, Recorded, in_order};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::number::day_count;

/// How much of a stretch of days is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// Days that some reading covers.
    pub(crate) known_days: i64,
    /// Days there are.
    pub(crate) due_days: i64,
    /// Whether a period reached over the first or last day and was shared out by days.
    pub(crate) shared_out: bool,
}

impl Coverage {
    /// Whether every day is known.
    pub(crate) fn is_whole(self) -> bool {
        self.known_days >= self.due_days
    }

    /// The known share of the days, 0 to 1.
    pub(crate) fn share(self) -> f64 {
        if self.due_days > 0 { day_count(self.known_days) / day_count(self.due_days) } else { 0.0 }
    }
}

/// What came in over a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sum {
    /// The known part of it.
    pub(crate) amount: f64,
    /// How many of the days that is.
    pub(crate) coverage: Coverage,
}

/// What is known by a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Known {
    /// The day.
    pub(crate) day: Day,
    /// How many days are known up to it; with several series, as many as in the least known of them.
    pub(crate) days: i64,
    /// The sum of all that is known.
    pub(crate) total: f64,
}

/// Days that no other part of its series has, and what came in on them.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Part {
    period: Period,
    amount: f64,
    /// The days that the reading behind it covers.
    read: Period,
}

impl Part {
    /// The days it has in `window`, and their share of the amount.
    fn within(&self, window: Period) -> Option<(Period, f64)> {
        let days = self.period.overlap(window)?;
        let whole = days == self.period;
        let amount =
            if whole { self.amount } else { self.amount * day_count(days.days()) / day_count(self.period.days()) };
        Some((days, amount))
    }
}

/// One or several series of amounts that are added up.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Amounts {
    series: Vec<Vec<Part>>,
    /// Whether some periods of one series lie over each other, other than a period recorded in pieces.
    pub(crate) overlaps: bool,
}

impl Amounts {
    /// Amounts as recorded, up to `today`. Readings of exactly one period add; of periods that overlap the finer win.
    pub(crate) fn of_flows(series: &[Recorded<'_>], today: Day) -> Self {
        let mut amounts = Self::default();
        for recorded in series {
            let read: Vec<_> =
                in_order(recorded.readings, today).iter().map(|reading| (reading.period, reading.number())).collect();
            amounts.add_series(&read);
        }
        amounts
    }

    /// The gains of running totals, up to `today`.
    pub(crate) fn of_counters(series: &[Recorded<'_>], today: Day) -> Self {
        let mut amounts = Self::default();
        for recorded in series {
            amounts.add_series(&counted(recorded, today).gains);
        }
        amounts
    }

    fn add_series(&mut self, read: &[(Period, f64)]) {
        let mut by_period: BTreeMap<(i64, Day), (Period, f64)> = BTreeMap::new();
        for &(period, amount) in read {
            let entry = by_period.entry((period.days(), period.start())).or_insert((period, 0.0));
            entry.1 = (entry.1 + amount).clamp(f64::MIN, f64::MAX);
        }
        let mut parts: BTreeMap<Day, Part> = BTreeMap::new();
        for &(period, amount) in by_period.values() {
            let (taken, free) = taken_and_free(&parts, period);
            self.overlaps |= taken.is_some();
            parts.extend(shared_out(period, amount - taken.unwrap_or(0.0), amount, &free));
        }
        self.series.push(parts.into_values().collect());
    }

    /// What came in over `window`. With several series, as many days are known as in the least known of them.
    pub(crate) fn within(&self, window: Period) -> Sum {
        let mut amount: f64 = 0.0;
        let mut shared_out = false;
        let mut known_days = window.days();
        for parts in &self.series {
            let first = parts.partition_point(|part| part.period.end() < window.start());
            let inside = parts[first..].iter().map_while(|part| part.within(window).map(|found| (part, found)));
            let mut known = 0;
            for (part, (days, share)) in inside {
                amount = (amount + share).clamp(f64::MIN, f64::MAX);
                known += days.days();
                shared_out |= part.read.overlap(window) != Some(part.read);
            }
            known_days = known_days.min(known);
        }
        if self.series.is_empty() {
            known_days = 0;
        }
        Sum { amount, coverage: Coverage { known_days, due_days: window.days(), shared_out } }
    }

    /// The sum since the window's first day, at the end of each day on which a period ends.
    pub(crate) fn running_total(&self, window: Period) -> Vec<Point> {
        let mut gains: BTreeMap<Day, f64> = BTreeMap::new();
        for (days, amount) in self.series.iter().flatten().filter_map(|part| part.within(window)) {
            let gain = gains.entry(days.end()).or_default();
            *gain = (*gain + amount).clamp(f64::MIN, f64::MAX);
        }
        let mut total: f64 = 0.0;
        let add = |(day, gain): (Day, f64)| {
            total = (total + gain).clamp(f64::MIN, f64::MAX);
            (day, total)
        };
        gains.into_iter().map(add).collect()
    }

    /// The sum since the first day that is known, each time another stretch of days is known of all series.
    pub(crate) fn known_course(&self) -> Vec<Known> {
        let of_series = |(place, parts): (usize, &'_ Vec<Part>)| -> Vec<(Day, usize, i64, f64)> {
            parts.iter().map(|part| (part.period.end(), place, part.period.days(), part.amount)).collect()
        };
        let mut parts: Vec<_> = self.series.iter().enumerate().flat_map(of_series).collect();
        parts.sort_by_key(|part| (part.0, part.1));
        let mut known_days = vec![0; self.series.len()];
        let mut total: f64 = 0.0;
        let mut course: Vec<Known> = Vec::new();
        for (day, place, days, amount) in parts {
            known_days[place] += days;
            total = (total + amount).clamp(f64::MIN, f64::MAX);
            let known = Known { day, days: known_days.iter().copied().min().unwrap_or(0), total };
            match course.last_mut() {
                Some(last) if last.days == known.days => last.total = total,
                Some(_) | None => course.extend((known.days > 0).then_some(known)),
            }
        }
        course
    }

    /// How many days of `window` some series knows.
    pub(crate) fn days_known_of_any(&self, window: Period) -> i64 {
        let inside = |part: &Part| part.period.overlap(window);
        let mut known: Vec<Period> = self.series.iter().flatten().filter_map(inside).collect();
        known.sort_by_key(|days| (days.start(), days.end()));
        let mut counted_to = window.start().plus_days(-1);
        let mut count = 0;
        for days in known {
            let first = days.start().max(counted_to.plus_days(1));
            count += Period::new(first, days.end()).map_or(0, Period::days);
            counted_to = counted_to.max(days.end());
        }
        count
    }

    /// The first and the last day that any reading covers.
    pub(crate) fn known(&self) -> Option<Period> {
        let parts = || self.series.iter().flatten();
        Period::new(parts().map(|part| part.period.start()).min()?, parts().map(|part| part.period.end()).max()?)
    }
}

/// How much the finer parts say came in during `period` (`None` where they say nothing), and the days they leave.
fn taken_and_free(parts: &BTreeMap<Day, Part>, period: Period) -> (Option<f64>, Vec<Period>) {
    let before = parts.range(..period.start()).next_back().filter(|(_, part)| part.period.end() >= period.start());
    let mut taken = None;
    let mut free = Vec::new();
    let mut next = period.start();
    for (_, part) in before.into_iter().chain(parts.range(period.start()..=period.end())) {
        if let Some((days, amount)) = part.within(period) {
            *taken.get_or_insert(0.0) += amount;
            free.extend(Period::new(next, days.start().plus_days(-1)).filter(|_| days.start() > next));
            next = days.end().plus_days(1);
        }
    }
    let is_last_covered =
        parts.range(..=period.end()).next_back().is_some_and(|(_, part)| part.period.end() >= period.end());
    if !is_last_covered {
        free.extend(Period::new(next, period.end()));
    }
    (taken, free)
}

/// Shares what is left of a period's amount out over the days it is left with. What is left cannot turn its sign: then
/// the finer readings have all of it, and the days left have none.
fn shared_out(read: Period, left: f64, amount: f64, free: &[Period]) -> Vec<(Day, Part)> {
    let left = if left * amount.signum() > 0.0 { left.clamp(f64::MIN, f64::MAX) } else { 0.0 };
    let days = day_count(free.iter().map(|period| period.days()).sum());
    let share = |period: &Period| if free.len() == 1 { left } else { left * (day_count(period.days()) / days) };
    free.iter().map(|&period| (period.start(), Part { period, amount: share(&period), read })).collect()
}

#[cfg(test)]
mod tests;
