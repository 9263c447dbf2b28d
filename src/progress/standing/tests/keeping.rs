//! Values to keep: bounds, cadences, service levels.

use super::{Given, near};
use crate::model::metric::{Better, MetricKind};
use crate::model::snapshot::Value;
use crate::model::target::{Bound, Per, Target};
use crate::progress::series::fixtures::{amounts_of, daily, day, period, rows_of};
use crate::progress::state::State;

/// Posts in the four weeks from Monday 2027-03-01 on, one row a week.
fn posts(counts: &[f64]) -> Given {
    let weeks = [
        ("2027-03-01", "2027-03-07"),
        ("2027-03-08", "2027-03-14"),
        ("2027-03-15", "2027-03-21"),
        ("2027-03-22", "2027-03-28"),
    ];
    let rows: Vec<_> = weeks.iter().zip(counts).map(|(&(start, end), &count)| (start, end, count)).collect();
    Given::new(MetricKind::Flow, Target::Cadence { count: 3.0, per: Per::Week }, amounts_of(&rows))
}

#[test]
fn the_running_week_is_not_yet_due() {
    let found = posts(&[3.0, 4.0]).on("2027-03-17");
    let windows = found.windows.expect("windows");
    assert_eq!((windows.kept, windows.due(), windows.remaining), (2, 2, 24));
    near(found.progress, 1.0, 0.0);
    assert_eq!((found.state, found.now), (State::OnTrack, Some((day("2027-03-14"), 4.0))));
}

#[test]
fn a_missed_week_is_a_risk_and_a_few_are_beyond_repair() {
    let found = posts(&[3.0, 3.0, 3.0, 2.0]).on("2027-03-29");
    assert_eq!((found.state, found.progress), (State::AtRisk, Some(0.75)));
    assert_eq!(posts(&[3.0, 2.0, 3.0, 2.0]).word("2027-03-29"), "unreachable", "at best 24 of 26");
}

#[test]
fn pauses_are_no_missed_weeks() {
    let paused = Given { pauses: vec![period("2027-03-10", "2027-03-10")], ..posts(&[3.0, 0.0, 5.0]) };
    let windows = paused.on("2027-03-22").windows.expect("windows");
    assert_eq!((windows.kept, windows.broken, windows.unknown), (2, 0, 0));
}

#[test]
fn days_nobody_recorded_are_no_missed_posts_and_no_proof_of_any() {
    let readings = daily(&[("2027-03-02", 1.0), ("2027-03-04", 1.0), ("2027-03-10", 2.0), ("2027-03-11", 1.0)]);
    let found = Given { readings, ..posts(&[]) }.on("2027-03-15");
    let windows = found.windows.expect("windows");
    assert_eq!((windows.kept, windows.broken, windows.unknown), (1, 0, 1));
}

#[test]
fn a_bound_is_held_at_every_review() {
    let part = |date: &'static str, numerator| (date, date, Value::Parts { numerator, denominator: 1000.0 });
    let rate = |values: &[f64]| {
        let dates = ["2027-03-05", "2027-03-12", "2027-03-19"];
        let rows: Vec<_> = dates.into_iter().zip(values).map(|(date, &value)| part(date, value)).collect();
        Given::new(MetricKind::Ratio, Target::Hold(Bound::AtLeast, 0.04), rows_of(&rows))
    };
    assert_eq!(rate(&[41.0, 40.0, 45.0]).word("2027-03-22"), "on-track");
    let found = rate(&[41.0, 40.0, 39.0]).on("2027-03-22");
    assert_eq!((found.state, found.progress), (State::AtRisk, Some(2.0 / 3.0)));
    near(found.gap, -0.001, 1e-12);
    assert_eq!(rate(&[50.0]).word("2027-03-05"), "too-early");
}

#[test]
fn judged_at_the_end_a_ratio_is_pooled_over_the_run() {
    let readings = rows_of(&[
        ("2027-03-05", "2027-03-05", Value::Parts { numerator: 10.0, denominator: 1000.0 }),
        ("2027-08-31", "2027-08-31", Value::Parts { numerator: 90.0, denominator: 1000.0 }),
    ]);
    let hold = Given::new(MetricKind::Ratio, Target::Hold(Bound::AtLeast, 0.05), readings);
    let hold = Given { judged_at_end: true, ..hold };
    assert_eq!([hold.word("2027-09-01"), hold.word("2027-03-12")], ["met", "behind"]);
    near(hold.on("2027-09-01").now.map(|now| now.1), 0.05, 1e-12);
}

#[test]
fn a_service_level_is_the_share_within_its_time() {
    let answers = daily(&[("2027-03-02", 600.0), ("2027-03-03", 3600.0), ("2027-03-04", 90_000.0)]);
    let level = Given::new(MetricKind::Duration, Target::ServiceLevel { share: 0.6, within: 3600.0 }, answers.clone());
    let found = level.on("2027-03-08");
    near(found.now.map(|now| now.1), 2.0 / 3.0, 1e-12);
    assert_eq!(found.state, State::OnTrack);
    let median = Given::new(MetricKind::Duration, Target::Hold(Bound::AtMost, 3600.0), answers);
    assert_eq!(median.word("2027-03-08"), "on-track", "the middle one took an hour; the mean took nine");
}

#[test]
fn a_target_that_is_the_start_value_is_a_value_to_keep() {
    let readings = daily(&[("2027-03-07", 12.0), ("2027-03-14", 11.0)]);
    let stock = Given { baseline: Some(10.0), ..Given::new(MetricKind::Gauge, Target::Level(10.0), readings) };
    let found = stock.on("2027-03-15");
    assert_eq!((found.state, found.progress), (State::OnTrack, Some(1.0)));
    let lower = Given { better: Better::Lower, ..stock };
    assert_eq!(lower.word("2027-03-15"), "unreachable");
}

#[test]
fn after_the_end_it_was_kept_broken_or_nobody_knows() {
    let march = Given { period: period("2027-03-01", "2027-03-28"), ..posts(&[3.0, 3.0, 3.0, 3.0]) };
    assert_eq!(march.word("2027-03-29"), "met");
    let broken = Given { period: march.period, ..posts(&[3.0, 3.0, 3.0, 2.0]) };
    assert_eq!(broken.word("2027-03-29"), "missed");
    let unknown = Given { period: march.period, ..posts(&[3.0, 3.0, 3.0]) };
    assert_eq!(unknown.word("2027-03-29"), "unknown");
}

#[test]
fn a_quiet_week_of_a_log_is_nothing_to_keep() {
    let read = Given {
        period: period("2027-03-01", "2027-04-25"),
        ..Given::new(
            MetricKind::Gauge,
            Target::Hold(Bound::AtLeast, 0.8),
            daily(&[("2027-03-03", 0.9), ("2027-03-10", 0.9), ("2027-03-17", 0.9)]),
        )
    };
    let windows = |given: &Given| given.on("2027-04-21").windows.expect("weeks");
    assert_eq!((windows(&read).kept, windows(&read).unknown), (3, 4));
    let counted = Given { is_counted: true, ..read };
    assert_eq!((windows(&counted).kept, windows(&counted).unknown, windows(&counted).broken), (3, 0, 0));
    assert_eq!(counted.word("2027-04-21"), "on-track");
}
