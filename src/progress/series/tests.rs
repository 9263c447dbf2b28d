//! Two histories put together by git read alike, whichever stands first.

use chrono::DateTime;
use proptest::prelude::{Just, Strategy, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::amounts::Amounts;
use super::counter::counted;
use super::levels::{Span, levels, people};
use super::{Recorded, duration, ratio};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, Value};

/// Readings of a few days, each recorded in its own second, in an order and in another.
fn two_orders() -> impl Strategy<Value = (Vec<Reading>, Vec<Reading>)> {
    let value = prop_oneof![
        (0_u32..50).prop_map(|number| Value::Number(f64::from(number))),
        (0_u32..5, 1_u32..9).prop_map(|(n, d)| Value::Parts { numerator: f64::from(n), denominator: f64::from(d) }),
    ];
    let reading = (1_u32..9, prop_oneof![Just(0_i64), Just(6), Just(27)], value);
    let numbered = prop::collection::vec(reading, 1..30).prop_map(|readings| {
        let numbered = (1..).zip(readings);
        let readings = numbered.map(|(second, (day, before, value))| {
            let end = Day::new(2027, 3, day).expect("a day");
            let period = Period::new(end.plus_days(-before), end).expect("in order");
            let recorded_at = DateTime::from_timestamp(1_800_000_000 + second, 0);
            Reading { period, value, recorded_at, row: RowAt { ledger: 0, line: 0, offset: 0 } }
        });
        readings.collect::<Vec<_>>()
    });
    let shuffled = numbered.prop_flat_map(|readings| (Just(readings.clone()), Just(readings).prop_shuffle()));
    shuffled.prop_map(|(one, other)| (in_lines(one), in_lines(other)))
}

/// The readings as they would stand in a file, one a line.
fn in_lines(mut readings: Vec<Reading>) -> Vec<Reading> {
    for (line, reading) in (1..).zip(&mut readings) {
        reading.row.line = line;
    }
    readings
}

proptest! {
    #[test]
    fn every_kind_of_series_is_free_of_the_order_in_the_file((one, other) in two_orders()) {
        let today = Day::new(2027, 3, 31).expect("a day");
        let window = Period::new(today.plus_days(-40), today).expect("in order");
        prop_assert_eq!(levels(&one, today), levels(&other, today));
        for span in [Span::Week, Span::Month, Span::AsLast] {
            prop_assert_eq!(people(&one, today, span), people(&other, today, span));
        }
        prop_assert_eq!(duration::times(&one, window), duration::times(&other, window));
        let shares = ratio::shares(&one, today, 7).into_iter().zip(ratio::shares(&other, today, 7));
        prop_assert!(shares.into_iter().all(|(one, other)| one.0 == other.0 && (one.1 - other.1).abs() < 1e-12));
        let recorded = |readings| [Recorded { readings, breaks: &[] }];
        prop_assert_eq!(counted(&recorded(&one)[0], today), counted(&recorded(&other)[0], today));
        let sum = |readings| Amounts::of_flows(&recorded(readings), today).within(window);
        let (one, other) = (sum(&one), sum(&other));
        prop_assert_eq!(one.coverage, other.coverage);
        prop_assert!((one.amount - other.amount).abs() < 1e-9);
    }
}
