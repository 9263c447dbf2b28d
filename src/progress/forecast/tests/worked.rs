//! Forecasts worked out by an independent program, to half a per cent.

use crate::model::behaviour::Behaviour;
use crate::model::metric::Better;
use crate::progress::forecast::{Forecaster, History};

/// Ten weekly readings of a page that grows by about ten a week.
pub(super) const WEEKLY: [f64; 10] = [1000.0, 1012.0, 1019.0, 1033.0, 1041.0, 1050.0, 1066.0, 1071.0, 1085.0, 1094.0];

pub(super) fn weekly(values: &[f64]) -> Vec<(f64, f64)> {
    (0_u32..).map(|week| f64::from(7 * week)).zip(values.iter().copied()).collect()
}

fn is_near(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() <= 0.005 * wanted.abs()
}

/// Wants median and range, and the chance of each target (to the last digit given).
fn wants(readings: &[(f64, f64)], end: f64, [median, low, high]: [f64; 3], chances: &[(f64, f64)]) {
    let history = History::new(readings.iter().copied()).expect("a history");
    let predictive = Forecaster::fit(history, Behaviour::Unknown).on(end).expect("a day ahead");
    let range = predictive.range(0.8);
    let found = [predictive.median(), range.0, range.1];
    let is_right = found.into_iter().zip([median, low, high]).all(|(found, wanted)| is_near(found, wanted));
    assert!(is_right, "{found:?}");
    for &(target, chance) in chances {
        let found = predictive.chance(target, Better::Higher);
        assert!((found - chance).abs() < 0.0015, "{target}: {found}");
        assert!((predictive.chance(target, Better::Lower) + found - 1.0).abs() < 1e-12);
    }
}

#[test]
fn weekly_readings() {
    let chances = [(1150.0, 0.974), (1200.0, 0.732), (1250.0, 0.092), (1400.0, 0.001)];
    wants(&weekly(&WEEKLY), 147.0, [1215.3, 1180.6, 1248.5], &chances);
}

#[test]
fn two_readings() {
    let chances = [(1060.0, 0.515), (1080.0, 0.280), (1200.0, 0.013)];
    wants(&[(0.0, 1000.0), (30.0, 1020.0)], 120.0, [1061.3, 999.7, 1107.6], &chances);
}

#[test]
fn a_level_that_never_moved() {
    wants(&weekly(&[500.0; 8]), 91.0, [500.0, 497.2, 502.8], &[]);
}

#[test]
fn a_beginning_from_nothing() {
    wants(&weekly(&[0.0, 40.0, 85.0, 120.0, 170.0]), 56.0, [335.4, 284.5, 394.0], &[]);
}

#[test]
fn readings_at_odd_times() {
    let readings = [(0.0, 200.0), (3.0, 210.0), (17.0, 260.0), (18.0, 258.0), (40.0, 330.0), (61.0, 420.0)];
    wants(&readings, 100.0, [557.4, 509.0, 618.1], &[]);
}

#[test]
fn a_running_total_keeps_what_it_has() {
    let history = History::new(weekly(&[100.0, 300.0, 310.0, 310.0, 310.0])).expect("a history");
    let total = Forecaster::fit(history, Behaviour::Total).on(35.0).expect("a day ahead");
    assert!(total.range(0.8).0 >= 310.0 && total.median() >= 310.0);
    let sure = [total.chance(310.0, Better::Higher), total.chance(300.0, Better::Lower)];
    assert!((sure[0] - 1.0).abs() < 1e-12 && sure[1].abs() < 1e-12, "{sure:?}");
}

#[test]
fn the_day_of_a_target() {
    let history = History::new(weekly(&WEEKLY)).expect("a history");
    let forecaster = Forecaster::fit(history, Behaviour::Level);
    let arrival = forecaster.arrival(1200.0, Better::Higher).expect("a level arrives");
    let (earliest, likely, latest) =
        (arrival.earliest.expect("early"), arrival.likely.expect("likely"), arrival.latest.expect("late"));
    assert!((earliest, latest) != (likely, likely) && earliest <= likely && likely <= latest);
    let chance = |day: f64| forecaster.on(day).expect("ahead").chance(1200.0, Better::Higher);
    assert!(chance(likely) >= 0.5 && chance(likely - 1.0) < 0.5, "{likely}");
    let never = forecaster.arrival(9000.0, Better::Higher).expect("a level may arrive");
    assert_eq!((never.likely, never.latest), (None, None));
}

#[test]
fn amounts_do_not_arrive() {
    let history = History::new(weekly(&WEEKLY)).expect("a history");
    assert_eq!(Forecaster::fit(history, Behaviour::Amount).arrival(1200.0, Better::Higher), None);
}
