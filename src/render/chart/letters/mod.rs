//! The same charts of letters, for a terminal, a log or a chat.
//!
//! Each sort of thing has a sign of its own, so that nothing is told by colour alone. In plain ASCII readings are single
//! letters; elsewhere they are lines of fine dots, broken where nobody knows what lies between two readings.

mod canvas;

use canvas::{Canvas, Layer, place};

use super::calendar::named_days;
use super::scale::Scale;
use super::{Ahead, Chart};
use crate::model::day::Day;
use crate::progress::number::days_between;
use crate::progress::series::Point;
use crate::render::style::Style;
use crate::say::{Sentence, Show, sentence};

/// Lines of the drawing itself.
const ROWS: usize = 12;
/// Round numbers beside it.
const NUMBERS: f64 = 4.0;
/// No drawing is narrower: it would show nothing.
const FEWEST_COLUMNS: usize = 20;
/// No drawing is wider: it would only be longer.
const MOST_COLUMNS: usize = 100;
/// A day's name takes about so many columns, with room around it.
const DAY_NAME: usize = 10;

/// How it is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pen {
    /// Colours, beside the signs.
    pub(crate) style: Style,
    /// Whether signs beyond ASCII can be shown.
    pub(crate) unicode: bool,
    /// Columns in all.
    pub(crate) width: usize,
}

sentence! { Read {} en "read", sv "avläst", nb "lest av" }
sentence! { Planned {} en "plan", sv "plan", nb "plan" }
sentence! { Range {} en "8 cases of 10", sv "8 fall av 10", nb "8 av 10 tilfeller" }
sentence! { Changed {} en "changed", sv "ändrat", nb "endret" }

impl Chart<'_> {
    /// The lines, with axes and a key to the signs; none where no value can be drawn.
    pub(crate) fn letters(&self, pen: Pen) -> Vec<String> {
        let Some(scale) = self.scale(NUMBERS) else { return Vec::new() };
        let names = self.names(&scale);
        let margin = names.iter().map(|(_, name)| name.chars().count()).max().unwrap_or(0);
        let columns = pen.width.saturating_sub(margin + 3).clamp(FEWEST_COLUMNS, MOST_COLUMNS);
        let mut canvas = Canvas::new(columns, ROWS);
        self.fill(&mut canvas, &scale, pen.unicode);
        let [edge_of_name, bare] = if pen.unicode { ['┤', '│'] } else { ['|', '|'] };
        let mut lines: Vec<String> = Vec::with_capacity(ROWS + 3);
        for row in 0..ROWS {
            let name = names.iter().find(|(at, _)| *at == row).map(|(_, name)| name.as_str());
            let edge = if name.is_some() { edge_of_name } else { bare };
            let line = format!("{:>margin$} {edge}{}", name.unwrap_or_default(), canvas.line(row, pen));
            lines.push(line.trim_end().to_owned());
        }
        lines.push(format!("{:margin$} {}", "", self.axis(columns, pen.unicode)));
        lines.push(format!("{:margin$}  {}", "", self.days_below(columns)).trim_end().to_owned());
        lines.push(format!("{:margin$}  {}", "", self.signs(pen)));
        lines
    }

    /// How far to the right a day lies: 0 at the left, 1 at the right edge.
    fn across(&self, day: Day) -> f64 {
        let days = days_between(self.days.start(), self.days.end()).max(1.0);
        (days_between(self.days.start(), day) / days).clamp(0.0, 1.0)
    }

    /// The names of rows: the target's, then round numbers beside rows that are free.
    fn names(&self, scale: &Scale) -> Vec<(usize, String)> {
        let row = |value: f64| place(1.0 - scale.share(value), ROWS);
        let label = |value: f64| (self.label)(value).replace('\u{a0}', " ");
        let mut names: Vec<(usize, String)> = self.target.into_iter().map(|value| (row(value), label(value))).collect();
        for (at, name) in scale.round_numbers().into_iter().map(|value| (row(value), label(value))) {
            let is_free = names.iter().all(|(taken, other)| *taken != at && *other != name);
            names.extend(is_free.then_some((at, name)));
        }
        names
    }

    /// Everything in its place, what is read on top.
    fn fill(&self, canvas: &mut Canvas, scale: &Scale, unicode: bool) {
        let at = |(day, value): Point| (self.across(day), 1.0 - scale.share(value));
        for pair in self.ahead.windows(2) {
            let ends = [&pair[0], &pair[1]].map(|ahead| [ahead.range.0, ahead.range.1].map(|end| at((ahead.day, end))));
            canvas.band(ends);
        }
        for pair in self.expected.windows(2) {
            canvas.path(at(pair[0]), at(pair[1]), Layer::Planned);
        }
        if let Some(target) = self.target {
            let height = 1.0 - scale.share(target);
            canvas.path((0.0, height), (1.0, height), Layer::Target);
        }
        for pair in self.ahead.windows(2) {
            let [from, to] = [&pair[0], &pair[1]].map(|ahead: &Ahead| at((ahead.day, ahead.value)));
            canvas.path(from, to, Layer::Forecast);
        }
        for stretch in &self.stretches {
            canvas.readings(&stretch.iter().copied().map(at).collect::<Vec<_>>(), unicode);
        }
    }

    /// The line below the drawing, with a mark at each named day and where something was changed.
    fn axis(&self, columns: usize, unicode: bool) -> String {
        let [corner, dash, tick] = if unicode { ['└', '─', '┴'] } else { ['+', '-', '+'] };
        let mut line = vec![dash; columns];
        for (day, _) in named_days(self.days, columns / DAY_NAME, self.language) {
            line[place(self.across(day), columns)] = tick;
        }
        for day in self.changed() {
            line[place(self.across(day), columns)] = change_sign(unicode);
        }
        std::iter::once(corner).chain(line).collect()
    }

    fn changed(&self) -> impl Iterator<Item = Day> {
        self.marks.iter().map(|mark| mark.0).filter(|day| self.days.contains(*day))
    }

    /// The names of the last and the first day, and of those between as there is room.
    fn days_below(&self, columns: usize) -> String {
        let mut line = vec![' '; columns];
        let [first, last] = [self.days.start(), self.days.end()].map(|day| day.show(self.language));
        write_free(&mut line, columns.saturating_sub(last.chars().count()), &last);
        write_free(&mut line, 0, &first);
        for (day, name) in named_days(self.days, columns / DAY_NAME, self.language) {
            write_free(&mut line, place(self.across(day), columns), &name);
        }
        line.into_iter().collect::<String>().replace('\u{a0}', " ")
    }

    /// The signs that are there, and what each means.
    fn signs(&self, pen: Pen) -> String {
        let language = self.language;
        let all = [
            (Layer::Read, !self.stretches.is_empty(), Read {}.say(language)),
            (Layer::Planned, self.expected.len() > 1, Planned {}.say(language)),
            (Layer::Target, self.target.is_some(), self.words.target.clone()),
            (Layer::Forecast, !self.ahead.is_empty(), self.words.forecast.clone()),
            (Layer::Range, !self.ahead.is_empty(), Range {}.say(language)),
        ];
        let there = all.into_iter().filter(|(_, is_there, _)| *is_there);
        let told = |(layer, _, name): (Layer, bool, String)| {
            format!("{} {name}", layer.paint(layer.sample(pen.unicode), pen.style))
        };
        let mut signs: Vec<String> = there.map(told).collect();
        let has_changed = self.changed().next().is_some();
        signs.extend(has_changed.then(|| format!("{} {}", change_sign(pen.unicode), Changed {}.say(language))));
        signs.join("   ")
    }
}

/// The sign of a day on which something was changed.
fn change_sign(unicode: bool) -> char {
    if unicode { '▲' } else { '^' }
}

/// Writes a text where there is room for it and for a space on both sides.
fn write_free(line: &mut [char], from: usize, text: &str) {
    let until = from + text.chars().count();
    let around = from.saturating_sub(1)..(until + 1).min(line.len());
    let is_free = line.get(around).is_some_and(|cells| cells.iter().all(|cell| *cell == ' '));
    if let Some(cells) = line.get_mut(from..until).filter(|_| is_free) {
        cells.iter_mut().zip(text.chars()).for_each(|(cell, letter)| *cell = letter);
    }
}

/// Readings in stretches: two clearly further apart than is usual have a gap between them.
pub(crate) fn in_stretches(points: &[Point]) -> Vec<Vec<Point>> {
    let mut gaps: Vec<i64> = points.windows(2).map(|pair| pair[0].0.days_until(pair[1].0)).collect();
    gaps.sort_unstable();
    let usual = gaps.get(gaps.len() / 2).copied().unwrap_or(0);
    points.chunk_by(|one, next| 2 * one.0.days_until(next.0) <= 3 * usual).map(<[Point]>::to_vec).collect()
}

#[cfg(test)]
mod tests;
