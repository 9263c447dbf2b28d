//! Readings of parts (campaigns, mailings, places) made to readings of their days.
//!
//! What adds up is added up. People are not: who was reached by two parts was reached once. So for them, and for shares,
//! a day of several parts has no reading, and that is told.

use std::collections::BTreeMap;

use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::vocabulary;
use crate::text::import::Reading;

/// Decimals that a sum keeps: amounts have two, and binary fractions add more.
const DECIMALS: f64 = 1e6;

/// The readings of days, and the places of series that could not be added up somewhere.
pub(super) fn add_up<'p>(
    parts: impl Iterator<Item = &'p Reading>,
    metric: impl Fn(usize) -> String,
) -> (Vec<Reading>, Vec<usize>) {
    let mut days: BTreeMap<(Day, Option<Day>, usize), (Reading, usize)> = BTreeMap::new();
    for part in parts {
        let key = (part.date, part.period_start, part.series);
        let whole = || (Reading { item: None, value: 0.0, ..part.clone() }, 0);
        let (sum, count) = days.entry(key).or_insert_with(whole);
        sum.value += part.value;
        *count += 1;
    }
    let mut left_out = Vec::new();
    let mut readings = Vec::new();
    for (mut sum, count) in days.into_values() {
        let adds_up = vocabulary::known(&metric(sum.series)).is_some_and(|known| known.kind == MetricKind::Flow);
        if count == 1 || adds_up {
            sum.value = (sum.value * DECIMALS).round() / DECIMALS;
            readings.push(sum);
        } else if !left_out.contains(&sum.series) {
            left_out.push(sum.series);
        }
    }
    (readings, left_out)
}
