//! Goals to reach: every state in its order, every kind of metric, and the traps.

use super::{Given, near};
use crate::model::metric::{Better, MetricKind};
use crate::model::snapshot::Value;
use crate::model::target::{Per, Target};
use crate::progress::baseline::BaselineFrom;
use crate::progress::forecast::Caution;
use crate::progress::series::fixtures::{amounts_of, daily, day, period, rows_of};
use crate::progress::series::levels::Span;
use crate::progress::state::State;

fn followers(readings: &[(&str, f64)]) -> Given {
    Given { baseline: Some(4200.0), ..Given::new(MetricKind::Gauge, Target::Relative(0.15), daily(readings)) }
}

#[test]
fn states_in_their_order() {
    let none = followers(&[]);
    assert_eq!(
        [none.word("2027-02-28"), none.word("2027-03-01"), none.word("2027-12-01")],
        ["not-started", "no-data", "no-data"]
    );
    let one = followers(&[("2027-03-01", 4200.0)]);
    assert_eq!(
        [one.word("2027-03-02"), one.word("2027-03-08"), one.word("2027-03-09")],
        ["too-early", "too-early", "stale"]
    );
    assert_eq!(one.word("2027-09-01"), "unknown", "nobody read the end");
    // After 92 of 183 days 316.7 of 630 should be there, with room for 15 %: 47.5.
    let at = |gain: f64| followers(&[("2027-06-01", 4200.0 + gain)]).word("2027-06-01");
    assert_eq!(
        [at(320.0), at(270.0), at(260.0), at(225.0), at(215.0), at(-90.0)],
        ["on-track", "on-track", "at-risk", "at-risk", "behind", "behind"]
    );
    assert_eq!(at(630.0), "met");
}

#[test]
fn too_early_has_no_projection() {
    let found = followers(&[("2027-03-01", 4200.0), ("2027-03-02", 4290.0)]).on("2027-03-02");
    assert_eq!((found.state, found.pace, found.projection, found.eta), (State::TooEarly, None, None, None));
    near(found.average_per_day, 90.0, 1e-9);
}

#[test]
fn a_success_that_was_lost_is_remembered() {
    let lost = followers(&[("2027-06-01", 4840.0), ("2027-08-31", 4700.0)]);
    let found = lost.on("2027-09-06");
    assert_eq!((found.state, found.first_met), (State::Missed, Some(day("2027-06-01"))));
}

#[test]
fn the_end_is_read_on_its_day_or_between_two_readings() {
    assert_eq!(followers(&[("2027-08-31", 4830.0)]).word("2027-09-01"), "met");
    assert_eq!(followers(&[("2027-08-31", 4829.0)]).word("2027-09-01"), "missed");
    assert_eq!(followers(&[("2027-08-24", 4840.0)]).word("2027-09-01"), "met", "read within the week before it");
    assert_eq!(followers(&[("2027-08-24", 4820.0)]).word("2027-09-01"), "missed");
    assert_eq!(followers(&[("2027-08-23", 4840.0)]).word("2027-09-01"), "unknown", "older than the rhythm");
    assert_eq!(followers(&[("2027-08-30", 4820.0), ("2027-09-06", 4850.0)]).word("2027-09-06"), "missed");
    assert_eq!(followers(&[("2027-08-30", 4840.0), ("2027-09-06", 4850.0)]).word("2027-09-06"), "met");
}

#[test]
fn only_arithmetic_makes_a_goal_unreachable() {
    assert_eq!(followers(&[("2027-08-30", 4300.0)]).word("2027-08-30"), "behind", "a miracle is still arithmetic");
    assert_eq!(followers(&[("2027-08-31", 4300.0)]).word("2027-08-31"), "unreachable", "no time left");
}

#[test]
fn a_reading_on_the_line_stays_on_track_until_the_next_is_due() {
    let found = followers(&[("2027-03-15", 4200.0 + 630.0 * 14.0 / 183.0)]).on("2027-03-22");
    assert_eq!(found.state, State::OnTrack);
    near(found.days_ahead, -7.0, 1e-6);
    near(found.gap, -630.0 * 7.0 / 183.0, 1e-6);
}

#[test]
fn nothing_is_stale_in_a_pause() {
    let paused = Given { pauses: vec![period("2027-07-05", "2027-07-31")], ..followers(&[("2027-07-04", 4700.0)]) };
    assert_eq!(
        [paused.word("2027-07-31"), paused.word("2027-08-07"), paused.word("2027-08-08")],
        ["on-track", "on-track", "stale"]
    );
}

#[test]
fn a_failed_export_looks_stale_before_it_looks_on_track() {
    assert_eq!(followers(&[("2027-06-01", 4800.0)]).word("2027-06-20"), "stale");
}

#[test]
fn a_stretch_goal_counts_from_seventy_per_cent() {
    let stretch = Given { stretch: true, ..followers(&[("2027-08-31", 4642.0)]) };
    let found = stretch.on("2027-09-01");
    assert_eq!(found.state, State::Met);
    near(found.target, 4830.0, 1e-9);
    near(found.judged_target, 4641.0, 1e-9);
    let clicks = amounts_of(&[("2027-03-01", "2027-08-31", 1060.0)]);
    let clicks =
        Given { stretch: true, baseline: Some(1000.0), ..Given::new(MetricKind::Flow, Target::Relative(0.1), clicks) };
    near(clicks.on("2027-09-01").judged_target, 1070.0, 1e-9);
    assert_eq!(clicks.word("2027-09-01"), "missed", "70 % of the increase, not of the total");
}

#[test]
fn a_late_first_reading_is_the_start_value_and_says_so() {
    let late = Given { baseline: None, ..followers(&[("2027-03-20", 1000.0), ("2027-04-19", 1030.0)]) };
    let found = late.on("2027-04-19");
    assert_eq!(found.baseline_from, Some(BaselineFrom::LateSnapshot(day("2027-03-20"))));
    near(found.average_per_day, 1.0, 1e-9);
    near(found.target, 1150.0, 1e-9);
}

#[test]
fn fifteen_per_cent_of_two_per_cent_is_two_point_three() {
    let date = "2027-03-01";
    let readings = rows_of(&[(date, date, Value::Parts { numerator: 20.0, denominator: 1000.0 })]);
    near(Given::new(MetricKind::Ratio, Target::Relative(0.15), readings.clone()).on(date).target, 0.023, 1e-12);
    near(Given::new(MetricKind::Ratio, Target::Points(0.15), readings).on(date).target, 0.17, 1e-12);
}

#[test]
fn a_per_cent_of_nothing_cannot_be_judged() {
    let nothing = Given { baseline: Some(0.0), ..followers(&[("2027-06-01", 12.0)]) };
    let found = nothing.on("2027-06-01");
    assert_eq!((found.state, found.target, found.progress), (State::Unknown, None, None));
}

#[test]
fn numbers_before_and_after_a_new_counting_are_not_compared() {
    let mut broken = followers(&[("2027-03-01", 4200.0), ("2027-05-01", 9000.0), ("2027-06-01", 9100.0)]);
    broken.breaks = vec![day("2027-04-15")];
    let found = broken.on("2027-06-01");
    assert_eq!((found.state, found.broken_on), (State::Unknown, Some(day("2027-04-15"))));
    near(found.recent.map(|recent| recent.per_day), 100.0 / 31.0, 1e-9);
    assert_eq!((found.gap, found.progress, found.projection), (None, None, None));
    broken.baseline = None;
    let found = broken.on("2027-06-01");
    assert_eq!(found.baseline_from, Some(BaselineFrom::LateSnapshot(day("2027-05-01"))));
    assert_eq!(found.broken_on, None);
}

#[test]
fn a_total_counts_known_days_and_is_never_lost() {
    let rides = Given::new(
        MetricKind::Flow,
        Target::Level(184.0),
        amounts_of(&[("2027-03-01", "2027-03-07", 7.0), ("2027-03-15", "2027-03-21", 7.0)]),
    );
    let found = rides.on("2027-03-21");
    let coverage = found.coverage.expect("an amount");
    assert_eq!((coverage.known_days, coverage.due_days), (14, 21));
    near(found.expected_now, 21.0, 1e-9);
    near(found.expected_then, 14.0, 1e-9);
    near(found.average_per_day, 1.0, 1e-9);
    near(found.projection, 184.0, 1e-9);
    assert_eq!(found.state, State::OnTrack, "a week that nobody recorded was not a week of nothing");
    assert_eq!(rides.word("2027-09-01"), "unknown", "the days that nobody recorded may hold it");
    let done = Given::new(MetricKind::Flow, Target::Level(184.0), amounts_of(&[("2027-03-01", "2027-03-07", 200.0)]));
    assert_eq!([done.word("2027-03-08"), done.word("2027-06-01"), done.word("2027-09-01")], ["met"; 3]);
}

#[test]
fn a_relative_total_is_of_what_came_in_before() {
    let readings = amounts_of(&[("2026-08-01", "2027-02-28", 2120.0), ("2027-03-01", "2027-03-14", 160.0)]);
    let found = Given::new(MetricKind::Flow, Target::Relative(0.1), readings).on("2027-03-14");
    near(found.baseline, 1840.0, 1e-6);
    near(found.target, 2024.0, 1e-6);
    near(found.progress, 160.0 / 2024.0, 1e-9);
}

#[test]
fn a_cap_is_broken_by_arithmetic_and_met_only_at_the_end() {
    let spent = |amount| {
        Given::new(MetricKind::Flow, Target::Cap(18_400.0), amounts_of(&[("2027-03-01", "2027-05-31", amount)]))
    };
    assert_eq!(spent(9_200.0).word("2027-05-31"), "on-track");
    assert_eq!(spent(12_500.0).word("2027-05-31"), "behind");
    assert_eq!([spent(18_500.0).word("2027-05-31"), spent(18_500.0).word("2027-09-01")], ["unreachable", "missed"]);
    assert_eq!(spent(9_200.0).word("2027-09-01"), "unknown");
    near(spent(9_200.0).on("2027-05-31").needed_per_day, 100.0, 1e-9);
    let all =
        Given::new(MetricKind::Flow, Target::Cap(18_400.0), amounts_of(&[("2027-03-01", "2027-08-31", 18_400.0)]));
    assert_eq!(all.word("2027-09-01"), "met");
}

#[test]
fn a_rate_is_the_last_full_month() {
    let readings = amounts_of(&[
        ("2027-02-01", "2027-02-28", 5000.0),
        ("2027-03-01", "2027-03-31", 5500.0),
        ("2027-04-01", "2027-04-30", 7100.0),
        ("2027-05-01", "2027-05-05", 100.0),
    ]);
    let rate = Given::new(MetricKind::Flow, Target::Rate { amount: 7000.0, per: Per::Month }, readings);
    let found = rate.on("2027-05-05");
    assert_eq!(found.now, Some((day("2027-04-30"), 7100.0)));
    assert_eq!((found.baseline, found.state), (Some(5000.0), State::Met));
    assert_eq!(rate.on("2027-04-07").now, Some((day("2027-03-31"), 5500.0)));
}

#[test]
fn a_running_total_is_continued_and_its_falls_are_told() {
    let views = daily(&[("2027-03-01", 70.0), ("2027-03-08", 100.0), ("2027-03-15", 150.0)]);
    let mut views = Given::new(MetricKind::Counter, Target::Change(100.0), views);
    views.breaks = vec![day("2027-03-08")];
    let found = views.on("2027-03-15");
    assert_eq!((found.now, found.target), (Some((day("2027-03-15"), 120.0)), Some(170.0)));
    views.breaks.clear();
    views.readings = daily(&[("2027-03-01", 70.0), ("2027-03-08", 10.0)]);
    assert_eq!(views.on("2027-03-08").falls.len(), 1);
}

#[test]
fn people_of_a_month_are_not_those_of_a_week() {
    let readings = amounts_of(&[("2027-03-01", "2027-03-31", 9000.0), ("2027-04-05", "2027-04-11", 3000.0)]);
    let reach = Given { span: Span::Month, ..Given::new(MetricKind::Unique, Target::Level(10_000.0), readings) };
    assert_eq!(reach.on("2027-04-11").now, Some((day("2027-03-31"), 9000.0)));
}

#[test]
fn a_fall_can_be_the_goal() {
    let minutes = daily(&[("2027-03-01", 200.0), ("2027-06-01", 150.0)]);
    let falling = Given { better: Better::Lower, ..Given::new(MetricKind::Gauge, Target::Relative(-0.5), minutes) };
    let found = falling.on("2027-06-01");
    near(found.progress, 0.5, 1e-9);
    assert_eq!(found.state, State::OnTrack);
    assert!(found.needed_per_day.is_some_and(|needed| needed < 0.0));
}

#[test]
fn later_readings_are_left_out() {
    let found = followers(&[("2027-03-15", 4250.0), ("2027-08-31", 9999.0)]).on("2027-03-15");
    assert_eq!((found.now, found.snapshots), (Some((day("2027-03-15"), 4250.0)), 1));
}

#[test]
fn what_is_counted_from_a_log_is_never_out_of_date() {
    let read = Given::new(
        MetricKind::Gauge,
        Target::Level(1500.0),
        daily(&[("2027-03-01", 1000.0), ("2027-03-08", 1010.0), ("2027-03-15", 1020.0)]),
    );
    assert_eq!(read.word("2027-05-10"), "stale");
    let cautions = |given: &Given| given.on("2027-05-10").outlook.expect("readings enough").cautions;
    assert!(cautions(&read).contains(&Caution::Stale));
    let counted = Given { is_counted: true, ..read };
    assert_ne!(counted.word("2027-05-10"), "stale");
    assert!(!cautions(&counted).contains(&Caution::Stale));
    assert_eq!(counted.word("2027-09-10"), "missed", "quiet to the end is no missing number");
}
