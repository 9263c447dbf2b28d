//! Readings put in order for a forecast: by time, one a day, finite. It judges nothing and fills no gaps.

/// So many readings, the last ones, are looked at: a year of daily ones, eight years of weekly ones. Older ones say
/// nothing of the months to come, and would only take time.
pub(super) const MOST_READINGS: usize = 400;
/// Days beyond which a calendar makes no sense; they would only lose precision.
pub(super) const FARTHEST_DAY: f64 = 1e9;
/// A last value under this share of the largest is no unit to measure the others in.
const NEGLIGIBLE: f64 = 1e-9;

/// At least two readings, by time, no two of one day and no more than matter, with a unit for their values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct History {
    /// Day, counted from any beginning, and value.
    points: Vec<(f64, f64)>,
    /// The unit: the last value, or the largest size where the last is nothing or less.
    unit: f64,
}

impl History {
    /// Orders readings of time in days and value. A reading counts for its whole day: of several on a day the last in
    /// time stays, of equal times the last given. `None` where fewer than two are left, or all are zero: there is
    /// nothing to go by.
    pub(crate) fn new(readings: impl IntoIterator<Item = (f64, f64)>) -> Option<Self> {
        let is_usable = |&(time, value): &(f64, f64)| time.abs() <= FARTHEST_DAY && value.is_finite();
        let mut points: Vec<_> = readings.into_iter().filter(is_usable).collect();
        points.sort_by(|one, other| one.0.total_cmp(&other.0));
        for point in &mut points {
            point.0 = point.0.floor();
        }
        // `dedup_by` keeps the earlier of two, so the later is written over it.
        points.dedup_by(|later, kept| {
            let is_same_day = later.0 <= kept.0;
            if is_same_day {
                *kept = *later;
            }
            is_same_day
        });
        points.drain(..points.len().saturating_sub(MOST_READINGS));
        let last = points.last().filter(|_| points.len() > 1)?.1;
        let largest = points.iter().fold(0.0_f64, |largest, point| largest.max(point.1.abs()));
        let unit = if last > largest * NEGLIGIBLE { last } else { largest };
        // Of a subnormal unit the values would overflow.
        unit.is_normal().then_some(Self { points, unit })
    }

    /// The readings: day and value.
    pub(crate) fn points(&self) -> &[(f64, f64)] {
        &self.points
    }

    /// The first reading.
    pub(crate) fn first(&self) -> (f64, f64) {
        self.points[0]
    }

    /// The last reading.
    pub(crate) fn last(&self) -> (f64, f64) {
        self.points[self.points.len() - 1]
    }

    /// The unit that values are measured in: positive.
    pub(super) fn unit(&self) -> f64 {
        self.unit
    }

    /// Days from the first to the last.
    pub(crate) fn span(&self) -> f64 {
        self.last().0 - self.first().0
    }

    /// Days between two readings on average: what the models count as one step.
    pub(crate) fn step(&self) -> f64 {
        self.span() / crate::progress::number::count(self.points.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    #[test]
    fn readings_are_ordered_one_a_day() {
        let history = History::new([(7.0, 3.0), (0.2, 1.0), (0.9, 2.0), (7.0, 4.0)]).expect("two days");
        assert_eq!(history.points(), [(0.0, 2.0), (7.0, 4.0)]);
        assert!((history.step() - 7.0).abs() < 1e-12);
    }

    #[test]
    fn of_very_many_readings_the_last_are_kept() {
        let history = History::new((0_u32..5000).map(|day| (f64::from(day), 1.0))).expect("readings");
        assert_eq!((history.points().len(), history.first().0, history.last().0), (400, 4600.0, 4999.0));
    }

    #[test]
    fn nothing_to_go_by() {
        assert_eq!(History::new([]), None);
        assert_eq!(History::new([(1.0, 5.0), (1.5, 6.0)]), None, "one day");
        assert_eq!(History::new([(1.0, 0.0), (2.0, 0.0)]), None, "all zero");
        assert_eq!(History::new([(1.0, f64::NAN), (2.0, 1.0), (f64::INFINITY, 2.0)]), None);
    }

    #[test]
    fn a_last_value_of_nothing_is_no_unit() {
        let unit = |values: [f64; 2]| History::new([(0.0, values[0]), (1.0, values[1])]).map(|history| history.unit());
        assert_eq!([unit([3.0, 5.0]), unit([-3.0, 0.0]), unit([4e9, 1.0])], [Some(5.0), Some(3.0), Some(4e9)]);
    }
}
