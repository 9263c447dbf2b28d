//! Charts of values over days, as inline SVG: dots for what was read, a broken line for what is expected, a band for
//! what may come, a rule for the target.
//!
//! A chart is drawn for one width, so that its letters keep their size; pages hold one for wide paper and one for
//! phones. It is told by its heading and by the table of its values, so all that is in it is hidden from readers who
//! hear the page. It knows nothing of goals.

mod calendar;
mod draw;
mod scale;
mod thin;

pub(crate) use draw::Size;
pub(crate) use thin::{by_week, thinned};

use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::series::Point;
use crate::say::Language;

/// Where values may lie on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ahead {
    /// The day.
    pub(crate) day: Day,
    /// The likely value.
    pub(crate) value: f64,
    /// The ends of the range.
    pub(crate) range: (f64, f64),
}

/// What is drawn.
pub(crate) struct Chart<'c> {
    /// The days from left to right.
    pub(crate) days: Period,
    /// What was read, in stretches that are joined.
    pub(crate) stretches: Vec<Vec<Point>>,
    /// Readings that show their value when pointed at.
    pub(crate) told: Vec<Point>,
    /// The expected line.
    pub(crate) expected: Vec<Point>,
    /// What may come.
    pub(crate) ahead: Vec<Ahead>,
    /// The value to reach or to keep.
    pub(crate) target: Option<f64>,
    /// Days that something happened on, each with its number in the page's list.
    pub(crate) marks: Vec<(Day, usize)>,
    /// Days on which nothing was published.
    pub(crate) pauses: &'c [Period],
    /// The present day.
    pub(crate) today: Day,
    /// Whether the values add up from nothing, so that the axis begins there.
    pub(crate) from_nothing: bool,
    /// How a value is written.
    pub(crate) label: &'c dyn Fn(f64) -> String,
    /// The words beside the target, the likely value and the present day.
    pub(crate) words: Words,
    /// The reader's language, for days.
    pub(crate) language: Language,
}

/// The words in a chart.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// Beside the target.
    pub(crate) target: String,
    /// Beside the likely value at the end.
    pub(crate) forecast: String,
    /// Above the present day.
    pub(crate) today: String,
}
