//! The way from the start to now in a handful of values, for a small picture of it.

use super::{Facts, Measured};
use crate::progress::number::{count, days_between, whole_days};
use crate::progress::series::levels::{latest, value_on};

/// How many values.
const STEPS: usize = 8;

/// The values at even distances from the first reading of the goal's time to the last; none where there are not two.
pub(super) fn trail(facts: &Facts<'_>, measured: &Measured) -> Vec<f64> {
    let last = latest(&measured.points, facts.judged_day()).map(|point| point.0);
    let first = measured.points.iter().map(|point| point.0).find(|&day| day >= facts.period.start());
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let days = days_between(first, last);
    if days <= 0.0 {
        return Vec::new();
    }
    let day = |step: usize| first.plus_days(whole_days(days * count(step) / count(STEPS - 1)));
    (0..STEPS).filter_map(|step| value_on(&measured.points, day(step))).collect()
}
