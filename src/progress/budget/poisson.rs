//! Exact limits of a small count: which true means would give so few, or so many, one time in forty.
//!
//! They are the limits of Garwood 1936, found by bisection on the Poisson sum instead of through the chi-square
//! distribution: for small counts the sum has few terms and needs no special function.

/// The chance left out on either side: together the limits hold with 95 %.
const TAIL: f64 = 0.025;
/// Halvings of the search; more than a double can tell apart.
const HALVINGS: u32 = 100;

/// The 95 % limits of the mean behind a count of `found`; lower is 0 for nothing found. Meant for counts under a
/// hundred: the work grows with the count.
pub(crate) fn limits(found: u32) -> (f64, f64) {
    // The upper limit of a count of k lies below k + 4√k + 5.
    let most = f64::from(found) + 4.0 * f64::from(found).sqrt() + 5.0;
    let upper = search(0.0, most, |mean| chance_of_at_most(found, mean) > TAIL);
    let lower = match found.checked_sub(1) {
        Some(fewer) => search(0.0, most, |mean| 1.0 - chance_of_at_most(fewer, mean) < TAIL),
        None => 0.0,
    };
    (lower, upper)
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
    use super::limits;

    #[test]
    fn the_limits_of_the_tables() {
        let table = [
            (0, 0.0, 3.6889),
            (1, 0.0253, 5.5716),
            (2, 0.2422, 7.2247),
            (3, 0.6187, 8.7673),
            (5, 1.6235, 11.6683),
            (9, 4.1154, 17.0848),
        ];
        for (found, low, high) in table {
            let (lower, upper) = limits(found);
            assert!((lower - low).abs() < 5e-5 && (upper - high).abs() < 5e-5, "{found}: {lower} {upper}");
        }
    }
}
