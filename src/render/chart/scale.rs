//! From values to heights: a range with round numbers on it.

use crate::progress::number::finite;

/// A range of values, lowest to highest; it is never empty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

/// So much of the range is left free above and below what is drawn.
const ROOM: f64 = 0.04;
/// Values beyond this cannot be told apart on paper, and their differences overflow.
const LARGEST: f64 = 1e300;

impl Scale {
    /// A scale that holds these values, with about `marks` round numbers on it. `None` of no value.
    pub(super) fn of(values: impl Iterator<Item = f64>, from_nothing: bool, marks: f64) -> Option<Self> {
        let fits = |value: &f64| value.abs() <= LARGEST;
        let (mut low, mut high) = values
            .filter(fits)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        if low > high {
            return None;
        }
        if from_nothing {
            (low, high) = (low.min(0.0), high.max(0.0));
        }
        if high - low <= f64::EPSILON * high.abs() {
            let room = if high == 0.0 { 1.0 } else { high.abs() / 10.0 };
            (low, high) = if from_nothing { (low.min(0.0), high + room) } else { (low - room, high + room) };
        }
        let room = (high - low) * ROOM;
        let step = round_step((high - low) / marks);
        let bottom = if from_nothing && low >= 0.0 { 0.0 } else { low - room };
        Some(Self { low: bottom, high: high + room, step })
    }

    /// How high a value lies, 0 at the bottom and 1 at the top; what lies outside stops at the edge.
    pub(super) fn share(&self, value: f64) -> f64 {
        finite((value - self.low) / (self.high - self.low)).unwrap_or(0.0).clamp(0.0, 1.0)
    }

    /// The round numbers within it, lowest first.
    pub(super) fn round_numbers(&self) -> Vec<f64> {
        let first = (self.low / self.step).ceil();
        let all = (0_u8..24).map(|place| (first + f64::from(place)) * self.step);
        // Added to nothing, a negative zero is one that people write.
        all.take_while(|&number| number <= self.high).map(|number| number + 0.0).collect()
    }
}

/// 1, 2 or 5 with zeros behind or before: the smallest such step that is not shorter.
fn round_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0].into_iter().map(|digit| digit * power).find(|step| *step >= rough).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::Scale;

    fn numbers(values: &[f64], from_nothing: bool) -> Vec<f64> {
        Scale::of(values.iter().copied(), from_nothing, 4.0).expect("values").round_numbers()
    }

    #[test]
    fn marks_are_round_numbers() {
        assert_eq!(numbers(&[2840.0, 3398.0], false), [3000.0, 3200.0, 3400.0]);
        assert_eq!(numbers(&[0.0, 1200.0], true), [0.0, 500.0, 1000.0]);
        assert_eq!(numbers(&[-3.0, 3.0], false), [-2.0, 0.0, 2.0]);
    }

    #[test]
    fn one_value_has_room_around_it() {
        let scale = Scale::of([5.0].into_iter(), false, 4.0).expect("a value");
        assert!((scale.share(5.0) - 0.5).abs() < 1e-9);
        assert!(Scale::of([0.0, 0.0].into_iter(), true, 4.0).expect("zeros").share(0.0) < 1e-9);
    }

    #[test]
    fn what_no_paper_holds_is_left_out() {
        assert_eq!(Scale::of([f64::NAN, f64::INFINITY].into_iter(), false, 4.0), None);
        let scale = Scale::of([1.0, 1e308, -1e299].into_iter(), false, 4.0).expect("values");
        assert!(scale.share(1e308) <= 1.0 && scale.round_numbers().len() < 24);
        assert!(Scale::of([1e-300, 2e-300].into_iter(), false, 4.0).expect("tiny").share(2e-300) <= 1.0);
    }
}
