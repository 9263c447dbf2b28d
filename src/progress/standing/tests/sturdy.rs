//! Any input gives finite numbers and no panic, in any order and any unit.

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{Given, Standing};
use crate::model::metric::MetricKind;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Value};
use crate::model::target::{Bound, Per, Target};
use crate::progress::series::fixtures::day;

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(-1.0),
        Just(f64::MAX),
        Just(f64::MIN),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(5e-324),
        0.0..1e6,
        any::<f64>(),
    ]
}

fn target() -> impl Strategy<Value = Target> {
    (number(), 0..9u8).prop_map(|(number, which)| match which {
        0 => Target::Relative(number),
        1 => Target::Level(number),
        2 => Target::Change(number),
        3 => Target::Points(number),
        4 => Target::Hold(Bound::AtMost, number),
        5 => Target::ServiceLevel { share: 0.9, within: number },
        6 => Target::Cadence { count: number, per: Per::Week },
        7 => Target::Rate { amount: number, per: Per::Month },
        _ => Target::Cap(number),
    })
}

fn kind() -> impl Strategy<Value = MetricKind> {
    proptest::sample::select(vec![
        MetricKind::Gauge,
        MetricKind::Flow,
        MetricKind::Counter,
        MetricKind::Unique,
        MetricKind::Ratio,
        MetricKind::Duration,
    ])
}

fn readings() -> impl Strategy<Value = Vec<Reading>> {
    let reading = (-60i64..250, 0i64..40, number(), proptest::option::of(number()));
    proptest::collection::vec(reading, 0..12).prop_map(|rows| {
        (1..)
            .zip(rows)
            .map(|(line, (end, length, numerator, denominator))| {
                let end = day("2027-03-01").plus_days(end);
                let value = match denominator {
                    Some(denominator) => Value::Parts { numerator, denominator },
                    None => Value::Number(numerator),
                };
                let period = Period::new(end.plus_days(-length), end).expect("in order");
                Reading { period, value, recorded_at: None, row: RowAt { ledger: 0, line, offset: 0 } }
            })
            .collect()
    })
}

fn given() -> impl Strategy<Value = Given> {
    let about = (kind(), target(), proptest::option::of(number()), 0i64..250);
    let how = (any::<bool>(), any::<bool>(), proptest::option::of(-1i64..40), proptest::option::of(0i64..200));
    (about, how, readings()).prop_map(
        |((kind, target, baseline, length), (stretch, at_end, review_days, broken), readings)| {
            let start = day("2027-03-01");
            Given {
                stretch,
                judged_at_end: at_end,
                baseline,
                review_days,
                period: Period::new(start, start.plus_days(length)).expect("in order"),
                breaks: broken.map(|days| start.plus_days(days)).into_iter().collect(),
                ..Given::new(kind, target, readings)
            }
        },
    )
}

fn numbers(standing: &Standing) -> Vec<Option<f64>> {
    vec![
        standing.baseline,
        standing.target,
        standing.judged_target,
        standing.now.map(|now| now.1),
        standing.expected_now,
        standing.expected_then,
        standing.gap,
        standing.days_ahead,
        standing.progress,
        Some(standing.time_share),
        standing.pace,
        standing.needed_per_day,
        standing.needed_compound,
        standing.recent.map(|recent| recent.per_day),
        standing.average_per_day,
        standing.projection,
    ]
}

proptest! {
    #[test]
    fn no_input_panics_or_gives_nonsense(given in given(), today in -100i64..400) {
        let found = given.on_day(day("2027-03-01").plus_days(today));
        for (place, number) in numbers(&found).into_iter().enumerate() {
            prop_assert!(number.is_none_or(f64::is_finite), "number {} of {:?}", place, found);
        }
    }

    #[test]
    fn the_order_of_readings_changes_nothing(given in given(), today in 0i64..300, turn in 0usize..12) {
        let today = day("2027-03-01").plus_days(today);
        let mut shuffled = given.clone();
        shuffled.readings.reverse();
        let turn = turn.min(shuffled.readings.len());
        shuffled.readings.rotate_left(turn);
        prop_assert_eq!(shuffled.on_day(today), given.on_day(today));
    }

    #[test]
    fn units_change_neither_progress_nor_state(
        start in 10.0..1e5, gain in 1.0..1e5, now in 1.0..2e5, scale in proptest::sample::select(vec![0.125, 4.0, 1024.0]),
    ) {
        let with = |scale: f64| {
            let readings = crate::progress::series::fixtures::daily(&[("2027-06-01", now * scale)]);
            let given = Given::new(MetricKind::Gauge, Target::Level((start + gain) * scale), readings);
            Given { baseline: Some(start * scale), ..given }.on("2027-06-01")
        };
        let (plain, scaled) = (with(1.0), with(scale));
        prop_assert_eq!((plain.state, plain.progress, plain.pace), (scaled.state, scaled.progress, scaled.pace));
    }
}
