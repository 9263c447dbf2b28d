//! The cells of a chart of letters. Places are shares of its width and height, from the upper left corner; what matters
//! more covers what matters less.

use super::Pen;
use crate::progress::number::{count, whole_days};
use crate::render::style::Style;

/// Dots of a cell of fine dots, across and down.
const DOTS: (usize, usize) = (2, 4);
/// The bit of each dot, by column and row, in the block of fine dots.
const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
/// Where that block begins.
const FINE_DOTS: u32 = 0x2800;

/// What a cell shows, from what covers least to what covers most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    /// Nothing.
    Empty,
    /// Where 8 cases of 10 lie.
    Range,
    /// What the plan expects.
    Planned,
    /// What is to be reached.
    Target,
    /// Where it leads.
    Forecast,
    /// What was read, as part of a line.
    Read,
    /// What was read, as a point of its own.
    Point,
}

impl Layer {
    /// How the legend shows it.
    pub(super) fn sample(self, unicode: bool) -> &'static str {
        let [fine, plain] = match self {
            Self::Empty => ["", ""],
            Self::Range => ["░", ":"],
            Self::Planned => ["·", "."],
            Self::Target => ["─", "-"],
            Self::Forecast => ["+", "+"],
            Self::Read => ["⣀⠤⠒", "o"],
            Self::Point => ["●", "o"],
        };
        if unicode { fine } else { plain }
    }

    /// A text of this layer, in its colour.
    pub(super) fn paint(self, text: &str, style: Style) -> String {
        match self {
            Self::Empty => text.to_owned(),
            Self::Range | Self::Planned => style.dim(text),
            Self::Target => style.good(text),
            Self::Forecast => style.doubtful(text),
            Self::Read | Self::Point => style.bold(text),
        }
    }
}

/// The cells, row by row.
#[derive(Debug)]
pub(super) struct Canvas {
    columns: usize,
    rows: usize,
    cells: Vec<(Layer, u8)>,
}

/// The place of a share among so many.
pub(super) fn place(share: f64, places: usize) -> usize {
    let last = places.saturating_sub(1);
    usize::try_from(whole_days(share * count(last) + 0.5)).unwrap_or(0).min(last)
}

impl Canvas {
    /// An empty one.
    pub(super) fn new(columns: usize, rows: usize) -> Self {
        Self { columns, rows, cells: vec![(Layer::Empty, 0); columns * rows] }
    }

    fn mark(&mut self, column: usize, row: usize, layer: Layer) {
        if let Some(cell) = self.cells.get_mut(row * self.columns + column) {
            cell.0 = cell.0.max(layer);
        }
    }

    /// Fills what lies between two lines: the ends of each at the left, then at the right.
    pub(super) fn band(&mut self, [left, right]: [[(f64, f64); 2]; 2]) {
        let [first, last] = [left, right].map(|ends| place(ends[0].0, self.columns));
        for column in first..=last {
            let part = if last > first { count(column - first) / count(last - first) } else { 1.0 };
            let [bottom, top] = [0, 1].map(|end| place(left[end].1 + (right[end].1 - left[end].1) * part, self.rows));
            (top..=bottom).for_each(|row| self.mark(column, row, Layer::Range));
        }
    }

    /// A straight line, one cell a column. The planned course leaves every other column free.
    pub(super) fn path(&mut self, from: (f64, f64), to: (f64, f64), layer: Layer) {
        let [first, last] = [from.0, to.0].map(|share| place(share, self.columns));
        for column in first..=last {
            let part = if last > first { count(column - first) / count(last - first) } else { 1.0 };
            if layer != Layer::Planned || column % 2 == 0 {
                self.mark(column, place(from.1 + (to.1 - from.1) * part, self.rows), layer);
            }
        }
    }

    /// What was read without a gap: a line of fine dots, or a letter for each; one alone is a point.
    pub(super) fn readings(&mut self, points: &[(f64, f64)], unicode: bool) {
        if !unicode || points.len() == 1 {
            for point in points {
                self.mark(place(point.0, self.columns), place(point.1, self.rows), Layer::Point);
            }
            return;
        }
        for pair in points.windows(2) {
            self.fine_line(pair[0], pair[1]);
        }
    }

    fn fine_line(&mut self, from: (f64, f64), to: (f64, f64)) {
        let dot = |point: (f64, f64)| (place(point.0, self.columns * DOTS.0), place(point.1, self.rows * DOTS.1));
        let (from, to) = (dot(from), dot(to));
        let steps = from.0.abs_diff(to.0).max(from.1.abs_diff(to.1)).max(1);
        for step in 0..=steps {
            let part = count(step) / count(steps);
            let along = |one: usize, other: usize| {
                let at = count(one) + (count(other) - count(one)) * part;
                usize::try_from(whole_days(at + 0.5)).unwrap_or(0)
            };
            let (x, y) = (along(from.0, to.0), along(from.1, to.1));
            self.mark(x / DOTS.0, y / DOTS.1, Layer::Read);
            if let Some(cell) = self.cells.get_mut(y / DOTS.1 * self.columns + x / DOTS.0) {
                cell.1 |= BITS[x % DOTS.0][y % DOTS.1];
            }
        }
    }

    /// A row as text; neighbours of one layer are painted together.
    pub(super) fn line(&self, row: usize, pen: Pen) -> String {
        let cells = self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or_default();
        let text = |run: &[(Layer, u8)]| {
            let letters: String = run.iter().map(|cell| letter(*cell, pen.unicode)).collect();
            run.first().map_or(String::new(), |cell| cell.0.paint(&letters, pen.style))
        };
        let end = cells.iter().rposition(|cell| cell.0 != Layer::Empty).map_or(0, |last| last + 1);
        cells[..end].chunk_by(|one, next| one.0 == next.0).map(text).collect()
    }
}

fn letter((layer, dots): (Layer, u8), unicode: bool) -> char {
    match layer {
        Layer::Read if unicode => char::from_u32(FINE_DOTS + u32::from(dots)).unwrap_or('●'),
        Layer::Read | Layer::Empty | Layer::Range | Layer::Planned | Layer::Target | Layer::Forecast | Layer::Point => {
            layer.sample(unicode).chars().next().unwrap_or(' ')
        }
    }
}
