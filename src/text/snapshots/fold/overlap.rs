//! Amounts whose periods share days: weekly rows beside daily ones.

use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, SeriesName};

/// Amounts of one series whose periods share days without being the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overlap {
    /// Of which series.
    pub(crate) series: SeriesName,
    /// The first such pair: the longer period,
    pub(crate) coarse: (Period, RowAt),
    /// and the shorter one, which wins where both say something.
    pub(crate) fine: (Period, RowAt),
    /// How many readings begin within an earlier one.
    pub(crate) count: usize,
}

/// The overlap in a series, if there is one.
pub(super) fn find(name: &SeriesName, readings: &[Reading]) -> Option<Overlap> {
    let mut periods: Vec<(Period, RowAt)> = readings.iter().map(|reading| (reading.period, reading.row)).collect();
    periods.sort_by_key(|(period, row)| (period.start(), std::cmp::Reverse(period.end()), *row));
    let mut found: Option<Overlap> = None;
    let mut reaches_furthest: Option<(Period, RowAt)> = None;
    for current in periods {
        if let Some(earlier) = reaches_furthest
            && earlier.0.end() >= current.0.start()
            && earlier.0 != current.0
        {
            found.get_or_insert_with(|| pair(name, earlier, current)).count += 1;
        }
        if reaches_furthest.is_none_or(|(period, _)| period.end() < current.0.end()) {
            reaches_furthest = Some(current);
        }
    }
    found
}

fn pair(name: &SeriesName, one: (Period, RowAt), other: (Period, RowAt)) -> Overlap {
    let (coarse, fine) = if one.0.days() >= other.0.days() { (one, other) } else { (other, one) };
    Overlap { series: name.clone(), coarse, fine, count: 0 }
}
