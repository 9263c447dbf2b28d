//! Courses of every shape, to the digits of the design, and their properties on any numbers.

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};

use super::{Course, Shape};
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::model::period::Period;

fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a valid day")
}

fn course(baseline: f64, target: f64, shape: Shape) -> Course {
    let period = Period::new(day("2026-09-01"), day("2027-03-01")).expect("in order");
    let better = if target < baseline { Better::Lower } else { Better::Higher };
    Course::new(baseline, target, period, shape, better).expect("finite values")
}

#[track_caller]
fn near(found: f64, wanted: f64, by: f64) {
    assert!((found - wanted).abs() <= by, "{found} is not {wanted}");
}

#[test]
fn the_golden_values() {
    let linear = course(1240.0, 1426.0, Shape::Linear);
    let now = day("2026-11-22");
    near(linear.length(), 181.0, 0.0);
    near(linear.expected_on(now), 1324.27, 0.005);
    near(course(1240.0, 1426.0, Shape::Compound).expected_on(now), 1321.05, 0.005);
    near(linear.progress(1305.0).expect("a way to go"), 0.3495, 0.00005);
    near(linear.time_share(now), 0.4530, 0.00005);
    near(linear.day_of(1305.0).expect("a day") - 82.0, -18.75, 0.005);
}

#[test]
fn before_the_start_and_after_the_end_it_stays_put() {
    for shape in [Shape::Linear, Shape::Compound, Shape::Milestones(vec![(day("2026-12-01"), 1300.0)])] {
        let course = course(1240.0, 1426.0, shape);
        near(course.expected_on(day("2026-01-01")), 1240.0, 0.0);
        near(course.expected_on(day("2026-09-01")), 1240.0, 0.0);
        near(course.expected_on(day("2027-03-01")), 1426.0, 0.0);
        near(course.expected_on(day("2028-01-01")), 1426.0, 0.0);
    }
}

#[test]
fn falling_goals_make_progress_downwards_and_negative_progress_stays_negative() {
    let falling = course(200.0, 100.0, Shape::Linear);
    near(falling.progress(150.0).expect("a way"), 0.5, 1e-12);
    near(falling.progress(220.0).expect("a way"), -0.2, 1e-12);
    assert!(falling.is_met_by(100.0) && falling.is_met_by(99.0) && !falling.is_met_by(101.0));
    assert!(falling.shortfall(150.0, 140.0) > 0.0);
}

#[test]
fn milestones_are_straight_between_and_unordered_ones_are_sorted() {
    let milestones = vec![(day("2026-12-10"), 150.0), (day("2026-10-21"), 150.0), (day("2020-01-01"), 7.0)];
    let course = course(100.0, 200.0, Shape::Milestones(milestones));
    near(course.expected_on(day("2026-09-26")), 125.0, 1e-9);
    near(course.expected_on(day("2026-11-11")), 150.0, 1e-9);
    near(course.day_of(125.0).expect("on the first leg"), 25.0, 1e-9);
    near(course.day_of(90.0).expect("before the first leg"), -10.0, 1e-9);
    assert!(course.day_of(210.0).expect("after the last leg") > 181.0);
}

#[test]
fn one_day_and_no_change_divide_by_nothing() {
    let one_day = Period::new(day("2027-01-01"), day("2027-01-01")).expect("in order");
    let sudden = Course::new(5.0, 9.0, one_day, Shape::Linear, Better::Higher).expect("finite");
    near(sudden.expected_on(day("2026-12-31")), 5.0, 0.0);
    near(sudden.expected_on(day("2027-01-01")), 9.0, 0.0);
    assert_eq!(course(5.0, 5.0, Shape::Compound).progress(5.0), None);
    assert_eq!(course(5.0, 5.0, Shape::Linear).day_of(6.0), None);
    assert_eq!(Course::new(f64::NAN, 1.0, one_day, Shape::Linear, Better::Higher), None);
}

#[test]
fn an_amount_expects_a_seventh_after_the_first_of_seven_days() {
    let week = Period::new(day("2027-03-01"), day("2027-03-07")).expect("in order");
    let amount = Course::of_amounts(70.0, week, Shape::Compound, Better::Higher).expect("finite");
    near(amount.expected_on(day("2027-02-28")), 0.0, 0.0);
    near(amount.expected_on(day("2027-03-01")), 10.0, 1e-9);
    near(amount.expected_on(day("2027-03-07")), 70.0, 0.0);
}

#[test]
fn a_stretch_goal_is_judged_at_seventy_per_cent_of_the_increase() {
    near(course(1000.0, 1500.0, Shape::Linear).shortened(0.7).target(), 1350.0, 1e-9);
    near(course(500.0, 400.0, Shape::Compound).shortened(0.7).target(), 430.0, 1e-9);
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(-1.0),
        Just(f64::MAX),
        Just(f64::MIN),
        Just(f64::MIN_POSITIVE),
        -1e7..1e7,
        any::<f64>().prop_filter("finite", |value| value.is_finite())
    ]
}

fn shape() -> impl Strategy<Value = Shape> {
    let milestones = proptest::collection::vec((-10i64..200, value()), 0..5)
        .prop_map(|list| list.into_iter().map(|(days, value)| (day("2026-09-01").plus_days(days), value)).collect());
    prop_oneof![Just(Shape::Linear), Just(Shape::Compound), milestones.prop_map(Shape::Milestones)]
}

proptest! {
    #[test]
    fn no_input_gives_nonsense(
        baseline in value(), target in value(), now in value(), shape in shape(),
        length in 0i64..400, today in -500i64..500,
    ) {
        let start = day("2026-09-01");
        let period = Period::new(start, start.plus_days(length)).expect("in order");
        let course = Course::new(baseline, target, period, shape, Better::Higher).expect("finite");
        let today = start.plus_days(today);
        prop_assert!(course.expected_on(today).is_finite());
        prop_assert!((0.0..=1.0).contains(&course.time_share(today)));
        prop_assert!(course.progress(now).is_none_or(f64::is_finite));
        prop_assert!(course.day_of(now).is_none_or(f64::is_finite));
    }

    #[test]
    fn progress_is_monotone_and_free_of_units(
        baseline in -1e6..1e6, change in prop_oneof![1.0..1e6, -1e6..-1.0],
        one in -1e6..1e6, other in -1e6..1e6, scale in 1e-3..1e3,
    ) {
        let course = course(baseline, baseline + change, Shape::Linear);
        let (low, high) = if one <= other { (one, other) } else { (other, one) };
        let (low, high) = (course.progress(low).expect("a way"), course.progress(high).expect("a way"));
        let in_order = if change > 0.0 { low <= high } else { low >= high };
        prop_assert!(in_order);
        let scaled = self::course(baseline * scale, (baseline + change) * scale, Shape::Linear);
        let (plain, scaled) = (course.progress(one).expect("a way"), scaled.progress(one * scale).expect("a way"));
        prop_assert!((plain - scaled).abs() <= 1e-6 * (1.0 + plain.abs()));
    }
}
