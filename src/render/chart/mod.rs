//! Charts of values over days, as inline SVG or in letters: dots for what was read, a broken line for what is expected, a band for
//! what may come, a rule for the target.
//!
//! A chart is drawn for one width, so that its letters keep their size; pages hold one for wide paper and one for
//! phones. It is told by its heading and by the table of its values, so all that is in it is hidden from readers who
//! hear the page. It knows nothing of goals.

mod calendar;
mod draw;
mod letters;
mod scale;
mod thin;

pub(crate) use draw::Size;
pub(crate) use letters::{Pen, in_stretches};
use scale::Scale;
pub(crate) use thin::{by_week, thinned};

use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::series::Point;
use crate::say::{Language, Sentence, sentence};

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

sentence! { TargetWord {} en "target", sv "mål", nb "mål" }
sentence! { ForecastWord {} en "forecast", sv "prognos", nb "prognose" }
sentence! { TodayWord {} en "today", sv "i dag", nb "i dag" }

impl Words {
    /// The usual ones.
    pub(crate) fn of(language: Language) -> Self {
        Self {
            target: TargetWord {}.say(language),
            forecast: ForecastWord {}.say(language),
            today: TodayWord {}.say(language),
        }
    }
}

impl Chart<'_> {
    /// The heights of its values, with about `marks` round numbers. `None` where no value can be drawn.
    fn scale(&self, marks: f64) -> Option<Scale> {
        let read = self.stretches.iter().flatten().map(|point| point.1);
        let lines = read.chain(self.expected.iter().map(|point| point.1)).chain(self.target);
        let known: Vec<f64> = lines.collect();
        let (low, high) = (known.iter().copied().reduce(f64::min)?, known.iter().copied().reduce(f64::max)?);
        // A forecast as wide as it is unsure would press everything else flat.
        let most = (high - low).max(high.abs() * 0.05);
        let ahead = self.ahead.iter().flat_map(|ahead| [ahead.range.0.max(low - most), ahead.range.1.min(high + most)]);
        Scale::of(known.iter().copied().chain(ahead), self.from_nothing, marks)
    }
}
