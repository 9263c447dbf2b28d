//! Where readings lead: chances of goals of every sort.

use super::Given;
use crate::model::metric::{Better, MetricKind};
use crate::model::snapshot::Value;
use crate::model::target::{Bound, Target};
use crate::progress::series::fixtures::{amounts_of, daily, day, rows_of};
use crate::progress::standing::Outlook;
use crate::progress::state::State;

/// Readings every seven days from 2027-03-01.
fn weekly(values: &[f64]) -> Vec<(String, f64)> {
    let start = day("2027-03-01");
    (0..).map(|week| start.plus_days(7 * week).to_string()).zip(values.iter().copied()).collect()
}

fn given(kind: MetricKind, target: Target, values: &[f64]) -> Given {
    let readings = weekly(values);
    let readings: Vec<(&str, f64)> = readings.iter().map(|(day, value)| (day.as_str(), *value)).collect();
    Given::new(kind, target, daily(&readings))
}

fn outlook(given: &Given, today: &str) -> Outlook {
    given.on(today).outlook.expect("readings enough")
}

#[test]
fn a_goal_to_fall_to_is_met_below() {
    let values = [50.0, 49.0, 47.5, 46.0, 45.5, 44.0, 43.0];
    let falling = Given { better: Better::Lower, ..given(MetricKind::Gauge, Target::Level(30.0), &values) };
    let near = outlook(&falling, "2027-04-13");
    assert!(near.prospect.chance > 0.5 && near.expected.median < 30.0, "{near:?}");
    assert!(near.prospect.safe > near.prospect.even, "the surer target is the higher one");
    let far = outlook(&Given { target: Target::Level(5.0), ..falling }, "2027-04-13");
    assert!(far.prospect.chance < near.prospect.chance && far.expected == near.expected);
}

#[test]
fn of_times_that_are_far_apart_nobody_can_tell_where_they_lead() {
    let of = |values: &[f64]| {
        Given { better: Better::Lower, ..given(MetricKind::Duration, Target::Level(3600.0), values) }.on("2027-04-20")
    };
    let scattered = of(&[600.0, 90_000.0, 1200.0, 400_000.0, 300.0, 7200.0, 200_000.0]);
    assert!(scattered.is_unforeseeable && scattered.outlook.is_none() && scattered.likely_end().is_none());
    let steady = of(&[5400.0, 5000.0, 5200.0, 4800.0, 4700.0, 4500.0, 4400.0]);
    assert!(!steady.is_unforeseeable && steady.outlook.is_some());
}

#[test]
fn nothing_is_forecast_across_a_break() {
    let values = [900.0, 910.0, 920.0, 100.0, 110.0, 121.0, 130.0, 141.0];
    let cut = Given { breaks: vec![day("2027-03-22")], ..given(MetricKind::Gauge, Target::Level(300.0), &values) };
    let found = outlook(&cut, "2027-04-20");
    assert_eq!(found.readings, 5);
    assert!(found.expected.median < 600.0 && found.expected.median > 200.0, "{found:?}");
}

#[test]
fn a_counter_that_begins_anew_goes_on() {
    let values = [100.0, 150.0, 200.0, 10.0, 60.0, 110.0, 160.0];
    let reset = Given { breaks: vec![day("2027-03-22")], ..given(MetricKind::Counter, Target::Level(1200.0), &values) };
    let found = outlook(&reset, "2027-04-13");
    assert_eq!(found.readings, 7);
    assert!(found.expected.median > 1000.0 && found.expected.range.0 >= 350.0, "50 a week for 20 weeks: {found:?}");
}

#[test]
fn an_amount_is_what_came_and_what_is_to_come() {
    // Seventy a week for eight weeks, and 18 weeks to come: 1,840 where nothing slackens, and things do.
    let start = day("2027-03-01");
    let weeks: Vec<(String, String)> =
        (0..8).map(|week| (start.plus_days(7 * week).to_string(), start.plus_days(7 * week + 6).to_string())).collect();
    let rows: Vec<(&str, &str, f64)> = weeks.iter().map(|(from, to)| (from.as_str(), to.as_str(), 70.0)).collect();
    let clicks = Given::new(MetricKind::Flow, Target::Level(1800.0), amounts_of(&rows));
    let whole = outlook(&clicks, "2027-04-26");
    assert!((1600.0..=1850.0).contains(&whole.expected.median), "{whole:?}");
    assert!(whole.expected.range.0 >= 560.0 && whole.expected.range.1 >= 1840.0, "{whole:?}");
    // A week that nobody recorded is no week without clicks.
    let gap = Given::new(MetricKind::Flow, Target::Level(1800.0), amounts_of(&[&rows[..3], &rows[4..]].concat()));
    let gap = outlook(&gap, "2027-04-26");
    let less = whole.expected.median - gap.expected.median;
    assert!((40.0..160.0).contains(&less), "the week itself, and hardly more: {gap:?}");
}

#[test]
fn a_cap_is_kept_below() {
    let rows = [
        ("2027-03-01", "2027-03-07", 100.0),
        ("2027-03-08", "2027-03-14", 100.0),
        ("2027-03-15", "2027-03-21", 100.0),
        ("2027-03-22", "2027-03-28", 100.0),
        ("2027-03-29", "2027-04-04", 100.0),
    ];
    let cap = |most: f64| {
        let spend = Given::new(MetricKind::Flow, Target::Cap(most), amounts_of(&rows));
        let found = Given { better: Better::Lower, ..spend }.on("2027-04-05");
        (found.chance.expect("five weeks"), found.state, found.outlook.and_then(|outlook| outlook.arrival))
    };
    let ((safe, on_track, never), (tight, behind, _)) = (cap(4000.0), cap(1500.0));
    assert!(safe > 0.95 && tight < 0.05, "{safe} {tight}");
    assert_eq!((on_track, behind, never), (State::OnTrack, State::Behind, None));
}

#[test]
fn a_share_stays_a_share() {
    let readings: Vec<_> = weekly(&[90.0, 93.0, 95.0, 96.0, 97.0, 98.0]);
    let parts = |value: f64| Value::Parts { numerator: value, denominator: 100.0 };
    let rows: Vec<(&str, &str, Value)> =
        readings.iter().map(|(day, value)| (day.as_str(), day.as_str(), parts(*value))).collect();
    let share = Given::new(MetricKind::Ratio, Target::Level(0.99), rows_of(&rows));
    let found = outlook(&share, "2027-04-06");
    assert!(found.expected.range.1 <= 1.0 && found.prospect.chance > 0.2, "{found:?}");
}

#[test]
fn what_is_kept_has_a_chance_once_windows_tell() {
    let values = [45.0, 46.0, 44.0, 47.0, 45.0, 46.0, 45.0, 46.0];
    let kept = given(MetricKind::Gauge, Target::Hold(Bound::AtLeast, 40.0), &values);
    assert_eq!(kept.on("2027-03-10").chance, None);
    let found = kept.on("2027-04-20").chance.expect("seven weeks");
    assert!((0.3..1.0).contains(&found), "{found}");
}

#[test]
fn the_end_itself_needs_no_forecast() {
    let values: Vec<f64> = (0_u32..28).map(|week| 1000.0 + 10.0 * f64::from(week)).collect();
    let over = given(MetricKind::Gauge, Target::Level(1300.0), &values);
    assert_eq!(over.on("2027-09-06").outlook, None);
    let before = over.on("2027-08-30");
    assert!(before.outlook.is_some() && before.state == State::Behind, "{:?}", before.outlook);
}
