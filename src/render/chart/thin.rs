//! Fewer points that look the same: of each stretch of points its first, its lowest, its highest and its last.
//!
//! Nothing is averaged: what is drawn was read, and no peak is lost.

use crate::model::day::Day;
use crate::progress::series::Point;

/// Of stretches with more points than `most`, those that keep their outline; at most about as many.
pub(crate) fn thinned(stretches: &[Vec<Point>], most: usize) -> Vec<Vec<Point>> {
    let all: usize = stretches.iter().map(Vec::len).sum();
    if all <= most {
        return stretches.to_vec();
    }
    let of_stretch = |stretch: &Vec<Point>| {
        let buckets = (stretch.len() * most / all / 4).max(1);
        let size = stretch.len().div_ceil(buckets).max(1);
        stretch.chunks(size).flat_map(outline).collect()
    };
    stretches.iter().map(of_stretch).collect()
}

/// The first, the lowest, the highest and the last, in their order, none twice.
fn outline(points: &[Point]) -> Vec<Point> {
    let place = |better: fn(f64, f64) -> bool| {
        (0..points.len()).reduce(|best, next| if better(points[next].1, points[best].1) { next } else { best })
    };
    let (lowest, highest) = (place(|one, other| one < other), place(|one, other| one > other));
    let mut places: Vec<usize> =
        [Some(0), lowest, highest, points.len().checked_sub(1)].into_iter().flatten().collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().filter_map(|place| points.get(place).copied()).collect()
}

/// The points themselves where they are few; else the last of each week, weeks counted from Monday, and the last ones
/// where even those are more than `most`.
pub(crate) fn by_week(points: &[Point], most: usize) -> Vec<Point> {
    if points.len() <= most {
        return points.to_vec();
    }
    let monday = |day: Day| day.plus_days(-i64::from(day.weekday().num_days_from_monday()));
    let weeks = points.chunk_by(|one, next| monday(one.0) == monday(next.0));
    let last: Vec<Point> = weeks.filter_map(|week| week.last().copied()).collect();
    last[last.len().saturating_sub(most)..].to_vec()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{by_week, thinned};
    use crate::progress::series::Point;
    use crate::progress::series::fixtures::day;

    fn daily(values: &[f64]) -> Vec<Point> {
        (0..).map(|days| day("2027-03-01").plus_days(days)).zip(values.iter().copied()).collect()
    }

    #[test]
    fn few_points_stay() {
        let few = vec![daily(&[1.0, 2.0]), daily(&[3.0])];
        assert_eq!(thinned(&few, 3), few);
        assert_eq!(by_week(&few[0], 2), few[0]);
    }

    #[test]
    fn of_many_days_a_week_has_one() {
        let days = daily(&[1.0; 22]);
        assert_eq!(by_week(&days, 10).len(), 4);
        assert_eq!(by_week(&days, 3).len(), 3);
        assert_eq!(by_week(&days, 3).last(), days.last());
    }

    proptest! {
        #[test]
        fn no_peak_is_lost(values in prop::collection::vec(-1e6_f64..1e6, 1..900)) {
            let all = daily(&values);
            let kept = &thinned(std::slice::from_ref(&all), 120)[0];
            let ends = |points: &[Point]| {
                let low = points.iter().map(|point| point.1).fold(f64::INFINITY, f64::min);
                let high = points.iter().map(|point| point.1).fold(f64::NEG_INFINITY, f64::max);
                (low, high, points.first().copied(), points.last().copied())
            };
            prop_assert_eq!(ends(kept), ends(&all));
            prop_assert!(kept.len() <= 124 && kept.is_sorted_by_key(|point| point.0));
        }
    }
}
