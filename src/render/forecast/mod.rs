//! A forecast by itself: for people with a small chart, for programs as JSON, and a line a case for many.

mod case;
mod explained;
mod json;
mod text;

use std::io::{self, Write};

pub(crate) use case::write_case;
pub(crate) use explained::{NAMES, explained};

use super::quantity::Measure;
use super::status::Manner;
use crate::model::day::Day;
use crate::model::metric::Better;
use crate::progress::forecast::Trend;
use crate::progress::series::Point;

/// How a forecast is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ForecastFormat {
    /// For people: the figures and a chart.
    Text,
    /// One JSON object.
    Json,
}

/// A forecast to show, with its question.
#[derive(Debug)]
pub(crate) struct Asked {
    /// What is forecast: a metric on a channel, or a file's column.
    pub(crate) name: String,
    /// How its values are measured.
    pub(crate) measure: Measure,
    /// What was read, oldest first, one a day; at least one.
    pub(crate) points: Vec<Point>,
    /// Where it leads; `None` of too few readings, or of nothing but zeros.
    pub(crate) trend: Option<Trend>,
    /// The day asked for.
    pub(crate) by: Day,
    /// The target asked for, with its good side.
    pub(crate) target: Option<(f64, Better)>,
    /// Today.
    pub(crate) today: Day,
}

impl Asked {
    /// The last reading.
    fn last(&self) -> Point {
        self.points.last().copied().unwrap_or((self.today, 0.0))
    }

    /// Whether the target is reached already.
    fn is_met(&self) -> bool {
        self.target.is_some_and(|(target, better)| match better {
            Better::Higher => self.last().1 >= target,
            Better::Lower => self.last().1 <= target,
        })
    }
}

/// Writes a forecast. `unicode`: whether its chart may have signs beyond ASCII.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn write(
    format: ForecastFormat,
    asked: &Asked,
    manner: Manner,
    unicode: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        ForecastFormat::Text => text::write(asked, manner, unicode, out),
        ForecastFormat::Json => json::write(asked, out),
    }
}
