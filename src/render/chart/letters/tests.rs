//! Charts as they are seen.

use super::{Pen, in_stretches};
use crate::golden;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::series::Point;
use crate::progress::series::fixtures::{day, period};
use crate::render::chart::{Ahead, Chart, Words};
use crate::render::style::Style;
use crate::say::Language;
use proptest::prelude::{any, prop_assert, proptest};
use unicode_width::UnicodeWidthStr;

fn pen(unicode: bool, width: usize) -> Pen {
    Pen { style: Style { color: false }, unicode, width }
}

fn chart<'c>(points: &[Point], days: Period, label: &'c dyn Fn(f64) -> String) -> Chart<'c> {
    Chart {
        days,
        stretches: in_stretches(points),
        told: Vec::new(),
        expected: Vec::new(),
        ahead: Vec::new(),
        target: None,
        marks: Vec::new(),
        pauses: &[],
        today: days.end(),
        from_nothing: false,
        label,
        words: Words::of(Language::English),
        language: Language::English,
    }
}

/// Five readings with a gap, a plan, a forecast, a target and a change, in so many columns.
fn drawn(unicode: bool, width: usize) -> Vec<String> {
    let read = [("01-01", 10.0), ("01-08", 14.0), ("01-15", 16.0), ("02-12", 22.0), ("02-19", 24.0)];
    let points = read.map(|(on, value)| (day(&format!("2027-{on}")), value));
    let label = |value: f64| format!("{value:.0}");
    let ahead = |on: &str, value: f64, half: f64| Ahead { day: day(on), value, range: (value - half, value + half) };
    let days = period("2027-01-01", "2027-04-01");
    Chart {
        expected: vec![(days.start(), 10.0), (days.end(), 40.0)],
        ahead: vec![ahead("2027-02-20", 24.0, 1.0), ahead("2027-04-01", 32.0, 5.0)],
        target: Some(40.0),
        marks: vec![(day("2027-02-01"), 1), (day("2028-01-01"), 2)],
        ..chart(&points, days, &label)
    }
    .letters(pen(unicode, width))
}

#[test]
fn a_chart_in_plain_letters() {
    let lines = drawn(false, 60);
    assert!(lines.iter().all(|line| line.is_ascii()));
    golden::assert_file("src/render/chart/letters/plain.txt", &(lines.join("\n") + "\n"));
}

#[test]
fn a_chart_in_fine_dots() {
    golden::assert_file("src/render/chart/letters/fine.txt", &(drawn(true, 60).join("\n") + "\n"));
}

#[test]
fn a_gap_stays_a_gap() {
    let read = ["2027-01-01", "2027-01-08", "2027-01-15", "2027-02-12", "2027-02-19"].map(|on| (day(on), 1.0));
    assert_eq!(in_stretches(&read).iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
    assert!(in_stretches(&[]).is_empty());
}

#[test]
fn one_value_is_drawn_in_the_middle_and_none_not_at_all() {
    let on = day("2027-01-01");
    let days = Period::new(on, on).expect("a day");
    let label = |value: f64| format!("{value:.1}");
    let lines = chart(&[(on, 5.0)], days, &label).letters(pen(false, 40));
    assert!(lines[5].contains("|o") || lines[6].contains("|o"), "{lines:#?}");
    assert!(chart(&[], days, &label).letters(pen(false, 40)).is_empty());
}

proptest! {
    #[test]
    fn every_line_ends_before_the_edge(
        values in proptest::collection::vec((0_i64..4_000_000, any::<f64>()), 1..40),
        width in 40_usize..140,
        unicode: bool,
    ) {
        let mut points: Vec<Point> =
            values.iter().map(|(days, value)| (Day::FIRST.plus_days(*days), *value)).collect();
        points.sort_by_key(|point| point.0);
        let days = Period::new(points[0].0, points[points.len() - 1].0).expect("in order");
        let label = |value: f64| format!("{value:.1e}");
        let expected = vec![(days.start(), 0.0), (days.end(), 1.0)];
        let chart = Chart { expected, target: Some(1.0), ..chart(&points, days, &label) };
        for line in chart.letters(pen(unicode, width)) {
            prop_assert!(line.width() <= width.max(60), "{line}");
            prop_assert!(unicode || line.is_ascii());
        }
    }
}
