//! The worked example: 1,240 to "+15%" in six months, 1,305 after 82 of 181 days.

use super::{Given, near};
use crate::model::metric::MetricKind;
use crate::model::target::Target;
use crate::progress::baseline::BaselineFrom;
use crate::progress::course::Shape;
use crate::progress::forecast::Caution;
use crate::progress::series::fixtures::{daily, day, period};
use crate::progress::state::State;

fn golden() -> Given {
    let readings = daily(&[
        ("2026-09-01", 1240.0),
        ("2026-09-15", 1253.0),
        ("2026-09-22", 1256.0),
        ("2026-10-06", 1270.0),
        ("2026-10-27", 1283.0),
        ("2026-11-10", 1297.0),
        ("2026-11-22", 1305.0),
    ]);
    Given {
        period: period("2026-09-01", "2027-03-01"),
        baseline: Some(1240.0),
        ..Given::new(MetricKind::Gauge, Target::Relative(0.15), readings)
    }
}

#[test]
fn every_digit() {
    let found = golden().on("2026-11-22");
    assert_eq!((found.baseline, found.baseline_from), (Some(1240.0), Some(BaselineFrom::Explicit)));
    assert_eq!((found.now, found.snapshots), (Some((day("2026-11-22"), 1305.0)), 7));
    near(found.target, 1426.0, 1e-9);
    near(found.expected_now, 1324.27, 0.005);
    near(found.progress, 0.3495, 0.00005);
    near(Some(found.time_share), 0.4530, 0.00005);
    near(found.pace, 0.7714, 0.00005);
    near(found.gap, -19.27, 0.005);
    near(found.days_ahead, -18.75, 0.005);
    near(found.average_per_day, 0.7927, 0.00005);
    near(found.needed_per_day, 1.2222, 0.00005);
    near(found.needed_per_day.zip(found.average_per_day).map(|(needed, so_far)| needed / so_far), 1.542, 0.0005);
    assert_eq!(found.eta, Some(day("2027-04-24")));
    near(found.projection, 1383.48, 0.005);
}

#[test]
fn the_compound_course() {
    let found = Given { shape: Shape::Compound, ..golden() }.on("2026-11-22");
    near(found.expected_now, 1321.05, 0.005);
    near(found.needed_compound, (1426.0f64 / 1305.0).powf(1.0 / 99.0) - 1.0, 1e-12);
}

#[test]
fn lately_is_told_with_its_days() {
    let recent = golden().on("2026-11-22").recent.expect("readings to tell from");
    assert_eq!(recent.days, 26);
    near(Some(recent.per_day), 22.0 / 26.0, 1e-12);
}

#[test]
fn the_chance_decides() {
    let found = golden().on("2026-11-22");
    let outlook = found.outlook.expect("seven readings");
    assert!(outlook.prospect.chance < 0.1, "{outlook:?}");
    assert!(outlook.expected.range.1 < 1426.0 && outlook.expected.median > 1305.0, "{outlook:?}");
    assert_eq!((outlook.readings, found.state), (7, State::Behind));
}

#[test]
fn the_line_decides_while_readings_are_few() {
    let Given { readings, .. } = golden();
    let few = [readings[0], readings[2], readings[4], readings[6]].to_vec();
    let found = Given { readings: few, ..golden() }.on("2026-11-22");
    // 19.27 short of 84.27: 22.9 %, between the room of 15.9 % and twice that.
    assert_eq!(found.state, State::AtRisk);
    assert_eq!(found.outlook.map(|outlook| outlook.cautions.contains(&Caution::FewReadings)), Some(true));
}
