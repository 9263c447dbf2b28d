//! The rules of a fold in the plainest words there are, however slow: a list of readings, searched from the start for
//! every row. The quick fold must come to the same.

use std::cmp::Ordering;

use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

use super::{fold_with, reckon};
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::snapshot::{Reading, RowAt, SeriesName, Snapshot, Value};
use crate::model::zone::Zone;
use crate::text::snapshots::fold::{Conflict, Folded};
use crate::text::snapshots::{Row, standard_header};

/// One reading: the row that counts, and which row it contradicts.
struct Naive {
    row: Snapshot,
    at: RowAt,
    period: Period,
    value: Value,
    conflict: Option<RowAt>,
}

fn is_same_reading(one: &Naive, other: &Naive) -> bool {
    let reckoning = reckon(&one.row.series);
    one.row.series == other.row.series
        && one.row.item == other.row.item
        && one.row.id == other.row.id
        && one.period == other.period
        && (!reckoning.tells_instants_apart() || one.row.instant == other.row.instant)
}

/// Whether `later`, further down, leaves `earlier` where it is.
fn is_outdated(later: &Snapshot, earlier: &Snapshot) -> bool {
    let recorded =
        later.recorded_at.zip(earlier.recorded_at).map_or(Ordering::Equal, |(later, earlier)| later.cmp(&earlier));
    let read = later.instant.zip(earlier.instant).map_or(Ordering::Equal, |(later, earlier)| later.cmp(&earlier));
    recorded.then(read) == Ordering::Less
}

fn is_contradiction(later: &Naive, earlier: &Naive) -> bool {
    later.row.recorded_at.is_none()
        && earlier.row.recorded_at.is_none()
        && later.row.id.is_empty()
        && later.row.instant == earlier.row.instant
        && later.value != earlier.value
        && later.value != Value::Retracted
        && earlier.value != Value::Retracted
}

fn naive(lines: &[String], today: Day) -> Vec<Naive> {
    let mut readings: Vec<Naive> = Vec::new();
    let mut offset = 0;
    for (number, line) in (1..).zip(lines) {
        let at = RowAt { ledger: 0, line: number, offset };
        offset += line.len() as u64 + 1;
        let row = Row::parse(&standard_header(), Zone::UTC, line.as_bytes()).expect("a row");
        let reckoning = reckon(&row.series());
        let value = reckoning.value(&row);
        let (Ok(value), true) = (value, row.date <= today) else { continue };
        let mut new = Naive { row: row.to_snapshot(), at, period: reckoning.period(&row), value, conflict: None };
        match readings.iter_mut().find(|old| is_same_reading(old, &new)) {
            None => readings.push(new),
            Some(old) if is_outdated(&new.row, &old.row) => {}
            Some(old) => {
                let was = old.conflict.filter(|_| {
                    new.value == old.value
                        && new.row.recorded_at.is_none()
                        && new.row.id.is_empty()
                        && new.row.instant == old.row.instant
                });
                new.conflict = if is_contradiction(&new, old) { Some(old.at) } else { was };
                *old = new;
            }
        }
    }
    readings.sort_by_key(|one| (one.period.end(), one.row.instant, one.row.recorded_at, one.period.start(), one.at));
    readings
}

/// The readings of a series, or of a post in it.
fn readings_of(readings: &[Naive], name: &SeriesName, item: &str) -> Vec<Reading> {
    let wanted = |one: &&Naive| one.row.series == *name && one.row.item == item && one.value != Value::Retracted;
    let reading =
        |one: &Naive| Reading { period: one.period, value: one.value, recorded_at: one.row.recorded_at, row: one.at };
    readings.iter().filter(wanted).map(reading).collect()
}

fn check(lines: &[String], today: Day) -> Result<(), proptest::test_runner::TestCaseError> {
    let wanted = naive(lines, today);
    let folded: Folded = fold_with(lines, |fold| fold.until(today));
    for (name, series) in &folded.series {
        prop_assert_eq!(&series.readings, &readings_of(&wanted, name, ""), "{}", name);
    }
    for item in &folded.items {
        prop_assert_eq!(&item.series.readings, &readings_of(&wanted, &item.series.name, &item.item));
    }
    let counting = wanted.iter().filter(|one| one.value != Value::Retracted);
    let of_series = folded.series.values().chain(folded.items.iter().map(|item| &item.series));
    prop_assert_eq!(of_series.map(|series| series.readings.len()).sum::<usize>(), counting.clone().count());
    prop_assert_eq!(folded.retracted, wanted.iter().filter(|one| one.value == Value::Retracted).count() as u64);
    let mut conflicts: Vec<Conflict> = counting
        .filter_map(|one| Some(Conflict { series: one.row.series.clone(), counts: one.at, replaced: one.conflict? }))
        .collect();
    conflicts.sort_by_key(|conflict| conflict.counts);
    prop_assert_eq!(&folded.conflicts, &conflicts);
    prop_assert_eq!(folded.rows, lines.len() as u64);
    Ok(())
}

/// Rows of all kinds, with and without instants, starts, ids, and a word on when they were recorded.
pub(super) fn rows() -> impl Strategy<Value = Vec<String>> {
    let date = (1_u32..9, prop_oneof![3 => Just(""), 1 => Just("T08:00:00Z"), 1 => Just("T20:00:00Z")]);
    let series = (prop::sample::select(vec!["f", "flow", "week", "month", "ratio", "time", "people"]), "[ab]?");
    let parts =
        (prop_oneof![3 => Just(""), 1 => Just("post")], prop_oneof![3 => Just(""), 1 => Just("x"), 1 => Just("y")]);
    let times = (prop::option::of(0_u32..3), prop::option::of(0_u32..4));
    let row = (date, series, prop::option::weighted(0.8, 1_u32..4), parts, times).prop_map(
        |((day, clock), (metric, channel), value, (item, id), (days, recorded))| {
            let unit = match metric {
                "ratio" => "/8",
                "time" => "s",
                _ => "",
            };
            let value = value.map(|value| format!("{value}{unit}")).unwrap_or_default();
            let start = days.map(|days| format!("2027-03-{:02}", 9 + day - days)).unwrap_or_default();
            let recorded = recorded.map(|hour| format!("2027-04-01T0{hour}:00:00Z")).unwrap_or_default();
            format!("2027-03-{:02}{clock},{metric},{channel},{value},{item},{start},{id},{recorded}", 9 + day)
        },
    );
    // In bursts, as a script that runs too often writes them.
    prop::collection::vec((row, 1_usize..4), 0..150)
        .prop_map(|rows| rows.into_iter().flat_map(|(row, times)| std::iter::repeat_n(row, times)).collect())
}

proptest! {
    #[test]
    fn the_quick_fold_and_the_plain_one_agree(rows in rows(), backwards in any::<bool>(), today in 12_u32..20) {
        let mut rows = rows;
        if backwards {
            rows.reverse();
        }
        check(&rows, Day::new(2027, 3, today).expect("a day"))?;
    }
}
