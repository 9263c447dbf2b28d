//! The way of a goal, for drawing it: what was read, what is expected day by day, where it leads.
//!
//! It judges nothing: what a goal's numbers mean is settled by [`stand`](super::stand()).

use super::kept::{known_windows, windows_are_judged};
use super::outlook::trend;
use super::reach::course;
use super::{Facts, Measured, keep, measure};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::forecast::Expected;
use crate::progress::number::day_count;
use crate::progress::series::Point;

/// A forecast is drawn through so many days.
const STEPS_AHEAD: i64 = 12;
/// Two readings further apart than so many usual gaps have something unknown between them.
const WIDEST_GAP: f64 = 1.5;

/// The way of a goal up to a day, and where it leads from there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// The goal's first and last day.
    pub(crate) period: Period,
    /// What was read, oldest first, in stretches without a gap: between two of them nobody knows.
    pub(crate) stretches: Vec<Vec<Point>>,
    /// The expected line, by the days on which it bends; empty where nothing is expected by day.
    pub(crate) expected: Vec<Point>,
    /// What is expected of the days to come, up to the last one.
    pub(crate) ahead: Vec<(Day, Expected)>,
    /// Whether the values add up from nothing.
    pub(crate) adds_up: bool,
}

/// Lays out a goal's way.
pub(crate) fn way(facts: &Facts<'_>) -> Way {
    let measured = measure(facts);
    let is_kept = keep::bound_to_keep(facts, &measured).is_some();
    let judged_by_window = is_kept && windows_are_judged(facts);
    let stretches = if judged_by_window { windows(facts, &measured) } else { readings(facts, &measured) };
    let course = if is_kept { None } else { course(facts, &measured) };
    Way {
        period: facts.period,
        stretches,
        ahead: if course.is_some() { ahead(facts, &measured) } else { Vec::new() },
        expected: course.map(|course| course.bends()).unwrap_or_default(),
        adds_up: facts.adds_up() || judged_by_window,
    }
}

/// The readings, parted where nobody knows what lies between two of them: days of an amount that nobody read, else a
/// gap clearly longer than usual.
fn readings(facts: &Facts<'_>, measured: &Measured) -> Vec<Vec<Point>> {
    let usual = usual_gap(&measured.points);
    let is_joined = |one: &Point, next: &Point| match &measured.amounts {
        Some(amounts) if facts.adds_up() => {
            let between = Period::new(one.0.plus_days(1), next.0);
            between.is_some_and(|between| amounts.within(between).coverage.is_whole())
        }
        Some(_) | None => day_count(one.0.days_until(next.0)) <= WIDEST_GAP * usual,
    };
    measured.points.chunk_by(is_joined).map(<[Point]>::to_vec).collect()
}

/// The windows that are over, each by its last day; parted by those that nobody knows of.
fn windows(facts: &Facts<'_>, measured: &Measured) -> Vec<Vec<Point>> {
    let windows = known_windows(facts, measured);
    let known = windows.split(|window| window.1.is_none());
    let points = known.map(|stretch| stretch.iter().filter_map(|&(day, value)| Some((day, value?))).collect());
    points.filter(|stretch: &Vec<Point>| !stretch.is_empty()).collect()
}

/// The middle one of the days between two readings; 0 of fewer than two.
fn usual_gap(points: &[Point]) -> f64 {
    let mut gaps: Vec<i64> = points.windows(2).map(|pair| pair[0].0.days_until(pair[1].0)).collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).map_or(0.0, |&gap| day_count(gap))
}

/// What is expected from the day after the last reading to the end, in even steps.
fn ahead(facts: &Facts<'_>, measured: &Measured) -> Vec<(Day, Expected)> {
    let (Some(trend), Some(last)) = (trend(facts, measured), measured.points.last()) else { return Vec::new() };
    let days = last.0.days_until(facts.period.end());
    let steps = days.clamp(0, STEPS_AHEAD);
    let day = |step: i64| last.0.plus_days(days * step / steps);
    (1..=steps).filter_map(|step| Some((day(step), trend.expected(day(step))?))).collect()
}

#[cfg(test)]
mod tests {
    use super::Way;
    use crate::model::metric::MetricKind;
    use crate::model::target::{Per, Target};
    use crate::progress::series::fixtures::{amounts_of, daily, day};
    use crate::progress::standing::tests::Given;

    fn lengths(way: &Way) -> Vec<usize> {
        way.stretches.iter().map(Vec::len).collect()
    }

    #[test]
    fn a_week_that_nobody_read_parts_the_line() {
        let readings = daily(&[
            ("2027-03-01", 1100.0),
            ("2027-03-08", 1110.0),
            ("2027-03-15", 1120.0),
            ("2027-03-29", 1140.0),
            ("2027-04-05", 1150.0),
        ]);
        let given = Given { baseline: Some(1100.0), ..Given::new(MetricKind::Gauge, Target::Level(1500.0), readings) };
        let way = given.way_on("2027-04-06");
        assert_eq!(lengths(&way), [3, 2]);
        assert_eq!(way.expected.first(), Some(&(way.period.start(), 1100.0)));
        assert_eq!(way.expected.last(), Some(&(way.period.end(), 1500.0)));
        let (last, expected) = way.ahead.last().expect("five readings");
        assert!(*last == way.period.end() && expected.range.0 < expected.median, "{expected:?}");
        assert!(way.ahead.iter().all(|(day_ahead, _)| *day_ahead > day("2027-04-05")));
    }

    #[test]
    fn an_amount_is_parted_by_unknown_days_alone() {
        let rows = [
            ("2027-03-01", "2027-03-07", 70.0),
            ("2027-03-08", "2027-03-28", 210.0),
            ("2027-04-05", "2027-04-11", 70.0),
        ];
        let way = Given::new(MetricKind::Flow, Target::Level(2000.0), amounts_of(&rows)).way_on("2027-04-12");
        assert_eq!(lengths(&way), [2, 1], "three weeks in one row are known; the week after is not");
        assert_eq!(way.stretches.concat().last(), Some(&(day("2027-04-11"), 350.0)));
        assert_eq!(way.expected.first().map(|point| point.1), Some(0.0));
    }

    #[test]
    fn what_is_kept_every_week_is_shown_week_by_week() {
        let rows =
            [("2027-03-01", "2027-03-07", 3.0), ("2027-03-08", "2027-03-14", 4.0), ("2027-03-22", "2027-03-28", 2.0)];
        let target = Target::Cadence { count: 3.0, per: Per::Week };
        let way = Given::new(MetricKind::Flow, target, amounts_of(&rows)).way_on("2027-03-30");
        assert_eq!(
            way.stretches,
            [vec![(day("2027-03-07"), 3.0), (day("2027-03-14"), 4.0)], vec![(day("2027-03-28"), 2.0)]]
        );
        assert!(way.expected.is_empty() && way.ahead.is_empty());
    }
}
