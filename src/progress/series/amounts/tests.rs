//! Sums over periods that touch, overlap, straddle and are missing.

use proptest::prelude::{Just, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{Amounts, Coverage};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Value};
use crate::progress::series::Recorded;
use crate::progress::series::fixtures::{amounts_of, daily, day, period};

fn amounts(readings: &[Reading]) -> Amounts {
    Amounts::of_flows(&[Recorded { readings, breaks: &[] }], day("2030-01-01"))
}

#[track_caller]
fn sum(readings: &[Reading], start: &str, end: &str) -> (f64, i64, i64, bool) {
    let sum = amounts(readings).within(period(start, end));
    let Coverage { known_days, due_days, shared_out } = sum.coverage;
    ((sum.amount * 1e9).round() / 1e9, known_days, due_days, shared_out)
}

#[test]
fn a_missing_day_is_unknown_and_the_sum_says_so() {
    let readings = daily(&[("2027-03-01", 5.0), ("2027-03-02", 6.0), ("2027-03-04", 7.0)]);
    assert_eq!(sum(&readings, "2027-03-01", "2027-03-04"), (18.0, 3, 4, false));
    assert_eq!(sum(&readings, "2027-04-01", "2027-04-04"), (0.0, 0, 4, false));
    assert_eq!(sum(&[], "2027-03-01", "2027-03-04"), (0.0, 0, 4, false));
}

#[test]
fn a_period_over_the_border_is_shared_out_by_days_and_marked() {
    let readings = amounts_of(&[("2027-02-26", "2027-03-04", 70.0), ("2027-03-05", "2027-03-11", 14.0)]);
    assert_eq!(sum(&readings, "2027-03-01", "2027-03-11"), (54.0, 11, 11, true));
    assert_eq!(sum(&readings, "2027-02-26", "2027-03-11"), (84.0, 14, 14, false));
    assert_eq!(sum(&readings, "2027-03-05", "2027-03-05"), (2.0, 1, 1, true));
}

#[test]
fn the_finer_of_overlapping_periods_win() {
    let week = ("2027-03-01", "2027-03-07", 70.0);
    let days = [1, 2, 3, 4, 5, 6, 7].map(|number| format!("2027-03-0{number}"));
    let mut rows: Vec<_> = days.iter().map(|day| (day.as_str(), day.as_str(), 11.0)).collect();
    rows.push(week);
    assert_eq!(sum(&amounts_of(&rows), "2027-03-01", "2027-03-07"), (77.0, 7, 7, false));
    assert!(amounts(&amounts_of(&rows)).overlaps);
}

#[test]
fn a_day_inside_a_week_is_not_counted_twice() {
    let readings = amounts_of(&[("2027-03-01", "2027-03-07", 70.0), ("2027-03-03", "2027-03-03", 25.0)]);
    assert_eq!(sum(&readings, "2027-03-01", "2027-03-07"), (70.0, 7, 7, false));
    assert_eq!(sum(&readings, "2027-03-03", "2027-03-03"), (25.0, 1, 1, false));
    assert_eq!(sum(&readings, "2027-03-01", "2027-03-02"), (15.0, 2, 2, true));
}

#[test]
fn finer_readings_above_the_coarse_one_leave_nothing_below_zero() {
    let readings = amounts_of(&[("2027-03-01", "2027-03-07", 10.0), ("2027-03-03", "2027-03-03", 25.0)]);
    assert_eq!(sum(&readings, "2027-03-01", "2027-03-07"), (25.0, 7, 7, false));
}

#[test]
fn totals_of_the_year_so_far_come_apart_into_days() {
    let readings = amounts_of(&[
        ("2027-01-01", "2027-01-03", 24.0),
        ("2027-01-01", "2027-01-01", 10.0),
        ("2027-01-01", "2027-01-02", 15.0),
    ]);
    assert!((sum(&readings, "2027-01-02", "2027-01-02").0 - 5.0).abs() < 1e-9);
    assert!((sum(&readings, "2027-01-03", "2027-01-03").0 - 9.0).abs() < 1e-9);
}

#[test]
fn readings_of_one_period_add_and_so_do_channels() {
    let readings = daily(&[("2027-03-01", 5.0), ("2027-03-01", 6.0)]);
    assert!((sum(&readings, "2027-03-01", "2027-03-01").0 - 11.0).abs() < 1e-9);
    let other = daily(&[("2027-03-02", 4.0)]);
    let both = [&readings, &other].map(|readings| Recorded { readings, breaks: &[] });
    let both = Amounts::of_flows(&both, day("2027-03-31"));
    let all = both.within(period("2027-03-01", "2027-03-02"));
    assert_eq!((all.amount, all.coverage.known_days), (15.0, 1));
    assert!(!both.overlaps);
}

#[test]
fn the_running_total_starts_with_the_window() {
    let readings = amounts_of(&[
        ("2027-02-26", "2027-03-04", 70.0),
        ("2027-03-05", "2027-03-05", 3.0),
        ("2027-03-08", "2027-03-08", 4.0),
    ]);
    let total = amounts(&readings).running_total(period("2027-03-01", "2027-03-31"));
    assert_eq!(total, [(day("2027-03-04"), 40.0), (day("2027-03-05"), 43.0), (day("2027-03-08"), 47.0)]);
}

#[test]
fn gains_of_a_running_total_are_amounts() {
    let readings = daily(&[("2027-03-01", 100.0), ("2027-03-11", 150.0)]);
    let gains = Amounts::of_counters(&[Recorded { readings: &readings, breaks: &[] }], day("2027-03-31"));
    let sum = gains.within(period("2027-03-02", "2027-03-06"));
    assert_eq!((sum.amount, sum.coverage.known_days), (25.0, 5));
}

proptest! {
    #[test]
    fn sums_are_finite_and_free_of_order(
        rows in proptest::collection::vec(
            (0i64..60, 0i64..40, prop_oneof![-100.0..1e6, Just(f64::MAX), Just(f64::MIN), Just(f64::NAN), Just(0.0)]),
            0..30,
        ),
        start in 0i64..60, length in 0i64..60,
    ) {
        let first = day("2027-01-01");
        let mut readings: Vec<_> = (1..).zip(&rows).map(|(line, &(start, length, value))| Reading {
            period: Period::new(first.plus_days(start), first.plus_days(start + length)).expect("in order"),
            value: Value::Number(value),
            recorded_at: None,
            row: RowAt { ledger: 0, line, offset: 0 },
        }).collect();
        let window = Period::new(first.plus_days(start), first.plus_days(start + length)).expect("in order");
        let forwards = amounts(&readings);
        let sum = forwards.within(window);
        prop_assert!(sum.amount.is_finite());
        prop_assert!((0..=sum.coverage.due_days).contains(&sum.coverage.known_days));
        prop_assert!(forwards.running_total(window).iter().all(|point| point.1.is_finite()));
        readings.reverse();
        prop_assert_eq!(amounts(&readings), forwards);
    }
}
