//! A chart of letters: what was read, what is expected, and the target. Plain ASCII, readable in a log or a chat.

use crate::model::day::Day;
use crate::progress::forecast::Expected;
use crate::progress::number::{count, days_between, whole_days};
use crate::progress::series::Point;

/// Lines between the highest and the lowest value.
const ROWS: usize = 11;

/// What is drawn.
#[derive(Debug)]
pub(super) struct Chart<'c> {
    /// What was read.
    pub(super) points: &'c [Point],
    /// The last day of the chart.
    pub(super) end: Day,
    /// A line to reach.
    pub(super) target: Option<f64>,
}

impl Chart<'_> {
    /// The lines, `width` columns wide. `expected` says what is expected on a day, `label` writes a value.
    pub(super) fn draw(
        &self,
        width: usize,
        expected: impl Fn(Day) -> Option<Expected>,
        label: impl Fn(f64) -> String,
    ) -> Vec<String> {
        let [first, .., last] = [self.points.first(), self.points.last()].map(|point| point.map(|point| point.0));
        let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
        let outlook = expected(self.end);
        let Some(scale) = Scale::over(self.values(outlook)) else { return Vec::new() };
        let labels = [scale.high, scale.low].into_iter().chain(self.target).map(|value| label(value).chars().count());
        let margin = labels.max().unwrap_or(0) + 1;
        let columns = width.saturating_sub(margin + 2).max(10);
        let across = Across { first, days: days_between(first, self.end).max(1.0), columns };
        let mut canvas = vec![vec![b' '; columns]; ROWS];
        if let Some(target) = self.target {
            canvas[scale.row(target)].fill(b'-');
        }
        let ahead = (across.column(last)..columns).filter_map(|column| Some((column, expected(across.day(column))?)));
        for (column, expected) in ahead {
            let (highest, lowest) = (scale.row(expected.range.1), scale.row(expected.range.0));
            canvas[highest..=lowest].iter_mut().for_each(|row| row[column] = b':');
            canvas[scale.row(expected.median)][column] = b'+';
        }
        for &(day, value) in self.points {
            canvas[scale.row(value)][across.column(day)] = b'o';
        }
        let line = |(row, cells): (usize, Vec<u8>)| {
            let name = self.named(row, &scale).map(&label).unwrap_or_default();
            let cells = String::from_utf8_lossy(&cells).into_owned();
            format!("{name:>margin$} |{cells}").trim_end().to_owned()
        };
        let mut lines: Vec<String> = canvas.into_iter().enumerate().map(line).collect();
        lines.push(format!("{:margin$} +{}", "", "-".repeat(columns)));
        lines.push(format!("{:margin$}  {}", "", across.dates(last, self.end)).trim_end().to_owned());
        lines
    }

    /// The value that is written beside a row: the target, the highest, the lowest.
    fn named(&self, row: usize, scale: &Scale) -> Option<f64> {
        match row {
            _ if self.target.is_some_and(|target| scale.row(target) == row) => self.target,
            0 => Some(scale.high),
            row if row == ROWS - 1 => Some(scale.low),
            _ => None,
        }
    }

    fn values(&self, outlook: Option<Expected>) -> impl Iterator<Item = f64> {
        let ends = outlook.map(|expected| [expected.range.0, expected.range.1]);
        let read = self.points.iter().map(|point| point.1);
        read.chain(ends.into_iter().flatten()).chain(self.target)
    }
}

/// Values up and down.
struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    fn over(values: impl Iterator<Item = f64>) -> Option<Self> {
        let (low, high) =
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        (low.is_finite() && high.is_finite()).then_some(Self { low, high })
    }

    /// The row of a value, from 0 at the top.
    fn row(&self, value: f64) -> usize {
        // Halved, so that the ends of all numbers there are do not overflow.
        let share = (self.high / 2.0 - value / 2.0) / (self.high / 2.0 - self.low / 2.0);
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 };
        nearest(share, ROWS - 1)
    }
}

/// Days from left to right.
struct Across {
    first: Day,
    days: f64,
    columns: usize,
}

impl Across {
    fn column(&self, day: Day) -> usize {
        nearest((days_between(self.first, day) / self.days).clamp(0.0, 1.0), self.columns - 1)
    }

    fn day(&self, column: usize) -> Day {
        let share = count(column) / count(self.columns - 1);
        self.first.plus_days(whole_days(share * self.days + 0.5))
    }

    /// The first day, the last reading's where there is room, and the last day.
    fn dates(&self, last: Day, end: Day) -> String {
        let mut line = vec![' '; self.columns];
        let mut write = |from: usize, text: &str| {
            let place = line.get_mut(from..from + text.len()).filter(|place| place.iter().all(|one| *one == ' '));
            if let Some(place) = place {
                place.iter_mut().zip(text.chars()).for_each(|(cell, letter)| *cell = letter);
            }
        };
        let (first, middle, end) = (self.first.to_string(), last.to_string(), end.to_string());
        write(0, &first);
        write(self.columns.saturating_sub(end.len()), &end);
        let from = self.column(last).saturating_sub(middle.len() / 2);
        let is_clear = from > first.len() && from + middle.len() + end.len() < self.columns;
        if is_clear {
            write(from, &middle);
        }
        line.into_iter().collect()
    }
}

/// The whole number nearest to a share of `most`.
fn nearest(share: f64, most: usize) -> usize {
    usize::try_from(whole_days(share * count(most) + 0.5)).unwrap_or(0).min(most)
}

#[cfg(test)]
mod tests {
    use super::Chart;
    use crate::model::day::Day;
    use crate::progress::forecast::Expected;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a valid day")
    }

    #[test]
    fn it_is_drawn_to_scale() {
        let points = [(day("2027-01-01"), 10.0), (day("2027-01-11"), 20.0)];
        let chart = Chart { points: &points, end: day("2027-01-21"), target: Some(40.0) };
        let expected = |_| Some(Expected { median: 30.0, range: (25.0, 35.0), middle: (28.0, 32.0) });
        let lines = chart.draw(
            40,
            |on| if on > day("2027-01-11") { expected(on) } else { None },
            |value| format!("{value:.0}"),
        );
        assert_eq!(lines.len(), 13);
        assert!(lines[0].starts_with(" 40 |-----") && lines[10].starts_with(" 10 |o"), "{lines:#?}");
        assert!(lines[3].ends_with("++++") && lines[2].ends_with("::::"), "{lines:#?}");
        assert!(lines.iter().all(|line| line.is_ascii() && line.len() <= 40), "{lines:#?}");
        assert!(lines[12].contains("2027-01-01") && lines[12].ends_with("2027-01-21"), "{lines:#?}");
    }

    #[test]
    fn what_never_moved_is_drawn_in_the_middle() {
        let points = [(day("2027-01-01"), 5.0)];
        let lines =
            Chart { points: &points, end: day("2027-01-01"), target: None }.draw(20, |_| None, |_| "5".to_owned());
        assert!(lines[5].contains('o'), "{lines:#?}");
        let none = Chart { points: &[], end: day("2027-01-01"), target: None }.draw(20, |_| None, |_| String::new());
        assert!(none.is_empty());
    }

    #[test]
    fn huge_values_have_a_place() {
        let points = [(day("2027-01-01"), f64::MIN), (day("9999-01-01"), f64::MAX)];
        let lines =
            Chart { points: &points, end: day("9999-12-31"), target: None }.draw(0, |_| None, |_| "x".to_owned());
        assert!(lines[0].contains('o') && lines[10].contains('o'), "{lines:#?}");
    }
}
