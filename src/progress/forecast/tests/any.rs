//! What must hold of any series whatever.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::worked::weekly;
use crate::model::behaviour::Behaviour;
use crate::model::metric::Better;
use crate::progress::forecast::{Forecaster, History, Predictive};

/// Numbers as they come, and the ones that break things.
fn numbers() -> impl Strategy<Value = f64> {
    let odd = [0.0, -0.0, -5.0, 1e-300, 1e300, f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::NAN, f64::INFINITY];
    prop_oneof![
        4 => 0.0..100_000.0_f64,
        2 => (0_usize..odd.len()).prop_map(move |index| odd[index]),
        1 => any::<f64>(),
    ]
}

fn behaviours() -> impl Strategy<Value = Behaviour> {
    prop_oneof![Just(Behaviour::Unknown), Just(Behaviour::Level), Just(Behaviour::Amount), Just(Behaviour::Total)]
}

/// Weekly positive values as a campaign has them.
fn usual() -> impl Strategy<Value = Vec<f64>> {
    vec(50.0..5000.0_f64, 2..20)
}

fn predicted(readings: &[(f64, f64)], behaviour: Behaviour, days: f64) -> Option<Predictive> {
    let history = History::new(readings.iter().copied())?;
    let end = history.last().0 + days;
    Forecaster::fit(history, behaviour).on(end)
}

fn is_close(one: f64, other: f64, unit: f64) -> bool {
    (one - other).abs() <= 1e-6 * unit
}

proptest! {
    #[test]
    fn nothing_breaks_it(
        values in vec((numbers(), numbers()), 0..30),
        behaviour in behaviours(),
        target in numbers(),
        days in numbers(),
    ) {
        if let Some(predictive) = predicted(&values, behaviour, days) {
            let (low, high) = predictive.range(0.8);
            prop_assert!(low.is_finite() && high.is_finite() && low <= high, "{low} {high}");
            let median = predictive.median();
            prop_assert!(low <= median && median <= high, "{low} {median} {high}");
            for better in [Better::Higher, Better::Lower] {
                let chance = predictive.chance(target, better);
                prop_assert!(target.is_nan() || (0.0..=1.0).contains(&chance), "{chance}");
            }
        }
        if let Some(history) = History::new(values.iter().copied()) {
            let _ = Forecaster::fit(history, behaviour).arrival(target, Better::Higher);
        }
    }

    #[test]
    fn a_higher_target_is_less_likely(values in usual(), behaviour in behaviours(), target in 0.0..9000.0_f64, more in 0.0..500.0_f64) {
        let predictive = predicted(&weekly(&values), behaviour, 30.0).expect("two readings");
        let chance = |target: f64| predictive.chance(target, Better::Higher);
        prop_assert!(chance(target) >= chance(target + more));
    }

    #[test]
    fn the_unit_of_values_and_the_first_day_do_not_matter(values in usual(), behaviour in behaviours(), times in 1e-3..1e3_f64, later in 0_u32..40_000) {
        let plain = weekly(&values);
        let other: Vec<_> = plain.iter().map(|&(day, value)| (day + f64::from(later), value * times)).collect();
        let (plain, other) = (predicted(&plain, behaviour, 30.0), predicted(&other, behaviour, 30.0));
        let (plain, other) = (plain.expect("two readings"), other.expect("two readings"));
        prop_assert!(is_close(plain.median() * times, other.median(), other.range(0.8).1), "{} {}", plain.median(), other.median());
        prop_assert!(is_close(plain.chance(900.0, Better::Higher), other.chance(900.0 * times, Better::Higher), 1.0));
    }

    #[test]
    fn farther_is_less_sure(mut values in usual(), days in 1.0..300.0_f64, more in 1.0..100.0_f64) {
        // What shrinks by shares has less and less room to be elsewhere; what does not shrink has ever more.
        values.sort_by(f64::total_cmp);
        let width = |days: f64| {
            let predictive = predicted(&weekly(&values), Behaviour::Level, days).expect("two readings");
            let (low, high) = predictive.range(0.8);
            high - low
        };
        let (near, far) = (width(days), width(days + more));
        prop_assert!(far >= near, "{near} {far}");
    }

    #[test]
    fn the_order_of_rows_does_not_matter(values in usual(), behaviour in behaviours(), seed in any::<u64>()) {
        let plain = weekly(&values);
        let mut shuffled = plain.clone();
        let half = usize::try_from(seed % 7).unwrap_or(0) % shuffled.len();
        shuffled.rotate_left(half);
        shuffled.reverse();
        let median = |readings: &[(f64, f64)]| predicted(readings, behaviour, 30.0).map(|found| found.median().to_bits());
        prop_assert_eq!(median(&plain), median(&shuffled));
    }
}
