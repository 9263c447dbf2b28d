//! Limits of a count: which true means would give so few, or so many, one time in forty.
//!
//! Small counts have the exact limits of Garwood 1936, found by bisection on the Poisson sum instead of through the
//! chi-square distribution: the sum has few terms and needs no special function. From a hundred on Byar's formula, in
//! Rothman and Boice 1979 (it is Wilson and Hilferty's cube root), is as good as exact.

use crate::progress::number::NORMAL_975;

/// The chance left out on either side: together the limits hold with 95 %.
const TAIL: f64 = 0.025;
/// Halvings of the search; more than a double can tell apart.
const HALVINGS: u32 = 100;
/// From here on the formula is used: it is within a thousandth of the exact limits.
const MANY: f64 = 100.0;

/// The 95 % limits of the mean behind a count of `found`; lower is 0 for nothing found. A part of one is none.
pub(crate) fn limits(found: f64) -> (f64, f64) {
    if found >= MANY {
        return byar(found.floor());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below a hundred; `as` makes NaN 0")]
    exact(found.max(0.0) as u32)
}

/// After Garwood.
fn exact(found: u32) -> (f64, f64) {
    // The upper limit of a count of k lies below k + 4√k + 5.
    let most = f64::from(found) + 4.0 * f64::from(found).sqrt() + 5.0;
    let upper = search(0.0, most, |mean| chance_of_at_most(found, mean) > TAIL);
    let lower = match found.checked_sub(1) {
        Some(fewer) => search(0.0, most, |mean| 1.0 - chance_of_at_most(fewer, mean) < TAIL),
        None => 0.0,
    };
    (lower, upper)
}

/// After Byar.
fn byar(found: f64) -> (f64, f64) {
    let limit = |count: f64, side: f64| {
        let root = 1.0 - 1.0 / (9.0 * count) + side * NORMAL_975 / (3.0 * count.sqrt());
        count * root * root * root
    };
    (limit(found, -1.0), limit(found + 1.0, 1.0))
}

/// The chance of at most `found` where the mean is `mean`: the first terms of the Poisson distribution.
fn chance_of_at_most(found: u32, mean: f64) -> f64 {
    let mut term = (-mean).exp();
    let mut sum = term;
    for step in 1..=found {
        term *= mean / f64::from(step);
        sum += term;
    }
    sum
}

/// Where `is_below` turns false, between `low` and `high`.
fn search(mut low: f64, mut high: f64, is_below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if is_below(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::{byar, exact, limits};

    #[test]
    fn the_limits_of_the_tables() {
        let table = [
            (0.0, 0.0, 3.6889),
            (1.0, 0.0253, 5.5716),
            (2.9, 0.2422, 7.2247),
            (3.0, 0.6187, 8.7673),
            (5.0, 1.6235, 11.6683),
            (9.0, 4.1154, 17.0848),
            (50.0, 37.1110, 65.9188),
            (100.0, 81.3639, 121.6271),
        ];
        for (found, low, high) in table {
            let (lower, upper) = limits(found);
            let near = if found < 100.0 { 5e-5 } else { 2e-2 };
            assert!((lower - low).abs() < near && (upper - high).abs() < near, "{found}: {lower} {upper}");
        }
    }

    #[test]
    fn the_formula_meets_the_exact_limits() {
        let (exact, formula) = (exact(100), byar(100.0));
        assert!((exact.0 / formula.0 - 1.0).abs() < 1e-3 && (exact.1 / formula.1 - 1.0).abs() < 1e-3);
    }

    #[test]
    fn no_count_is_too_odd() {
        assert_eq!(limits(f64::NAN), limits(0.0));
        assert_eq!(limits(-5.0), limits(0.0));
        let (low, high) = limits(1e300);
        assert!(low.is_finite() && high.is_finite() && low <= high);
    }
}
