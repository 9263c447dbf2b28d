//! Student's t distribution for whole degrees of freedom.
//!
//! A forecast from n readings has exactly n of them, and for whole degrees the distribution is a finite sum
//! (Abramowitz and Stegun 1972, 26.7.3 and 26.7.4): exact, a few lines, and no need of an incomplete beta function.

use std::f64::consts::FRAC_2_PI;

/// Longer sums are cut: with so many degrees the 80 % range is 0.17 % wider than the normal one. No history is longer.
const MOST_DEGREES: u32 = 400;

/// Degrees of freedom: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Degrees(u32);

impl Degrees {
    /// So many, within bounds.
    pub(super) fn new(degrees: usize) -> Self {
        Self(u32::try_from(degrees).unwrap_or(MOST_DEGREES).clamp(1, MOST_DEGREES))
    }

    /// The chance of a value up to `score`, counted in spreads from the center.
    pub(super) fn cumulative(self, score: f64) -> f64 {
        0.5 + self.central(score) / 2.0
    }

    /// The chance of lying between `-score` and `score`; negative for a negative score. -1 and 1 at infinity.
    fn central(self, score: f64) -> f64 {
        let degrees = f64::from(self.0);
        let hypotenuse = degrees.sqrt().hypot(score);
        if hypotenuse.is_infinite() {
            return score.signum();
        }
        let (sine, cosine) = (score / hypotenuse, degrees.sqrt() / hypotenuse);
        if self.0.is_multiple_of(2) {
            return sine * series(cosine * cosine, 1, self.0 / 2);
        }
        let angle = (score / degrees.sqrt()).atan();
        FRAC_2_PI * (angle + sine * cosine * series(cosine * cosine, 2, self.0 / 2))
    }
}

/// The first `terms` of 1 + (k/(k+1))·x + (k·(k+2))/((k+1)·(k+3))·x² + …, with k = `first`.
fn series(x: f64, first: u32, terms: u32) -> f64 {
    let mut factor = f64::from(first);
    let mut term = 1.0;
    let mut sum = 0.0;
    for _ in 0..terms {
        sum += term;
        term *= x * factor / (factor + 1.0);
        factor += 2.0;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::Degrees;

    #[test]
    fn the_points_of_the_tables() {
        let table = [
            (1, 0.95, 6.313_751_5),
            (1, 0.75, 1.0),
            (2, 0.9, 1.885_618_1),
            (3, 0.9, 1.637_744_4),
            (4, 0.975, 2.776_445_1),
            (5, 0.995, 4.032_142_98),
            (10, 0.9, 1.372_183_64),
            (29, 0.95, 1.699_127_03),
            (30, 0.9, 1.310_415_03),
            (120, 0.975, 1.979_930_4),
        ];
        for (degrees, chance, score) in table {
            let degrees = Degrees::new(degrees);
            assert!((degrees.cumulative(score) - chance).abs() < 1e-8, "{degrees:?} {}", degrees.cumulative(score));
            assert!((degrees.cumulative(-score) + chance - 1.0).abs() < 1e-8, "{degrees:?}");
        }
    }

    #[test]
    fn the_ends_are_sure() {
        for degrees in [0, 1, 2, 7, 1_000_000].map(Degrees::new) {
            for (score, chance) in [(f64::INFINITY, 1.0), (f64::NEG_INFINITY, 0.0), (1e300, 1.0), (0.0, 0.5)] {
                assert!((degrees.cumulative(score) - chance).abs() < 1e-12, "{degrees:?} {score}");
            }
        }
    }

    #[test]
    fn many_degrees_are_nearly_normal() {
        assert!((Degrees::new(usize::MAX).cumulative(1.281_551_565_5) - 0.9).abs() < 5e-4);
    }
}
