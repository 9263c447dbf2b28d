//! Where goals stand, from readings to verdict.

mod golden;
mod keeping;
mod leading;
mod reaching;
mod sturdy;

use super::{Facts, Standing, Way, stand, way};
use crate::model::day::Day;
use crate::model::metric::{Better, MetricKind};
use crate::model::period::Period;
use crate::model::snapshot::Reading;
use crate::model::target::Target;
use crate::progress::course::Shape;
use crate::progress::series::Recorded;
use crate::progress::series::fixtures::{day, period};
use crate::progress::series::levels::Span;

/// A goal with its readings; what a test does not change is plain.
#[derive(Debug, Clone)]
pub(super) struct Given {
    pub(super) kind: MetricKind,
    pub(super) better: Better,
    pub(super) target: Target,
    pub(super) stretch: bool,
    pub(super) judged_at_end: bool,
    pub(super) period: Period,
    pub(super) shape: Shape,
    pub(super) baseline: Option<f64>,
    pub(super) span: Span,
    pub(super) review_days: Option<i64>,
    pub(super) is_counted: bool,
    pub(super) pauses: Vec<Period>,
    pub(super) readings: Vec<Reading>,
    pub(super) breaks: Vec<Day>,
}

impl Given {
    /// A weekly goal for `target` from 2027-03-01 to 2027-08-31, straight, with nothing known but its readings.
    pub(super) fn new(kind: MetricKind, target: Target, readings: Vec<Reading>) -> Self {
        Self {
            kind,
            better: Better::Higher,
            target,
            stretch: false,
            judged_at_end: false,
            period: period("2027-03-01", "2027-08-31"),
            shape: Shape::Linear,
            baseline: None,
            span: Span::AsLast,
            review_days: Some(7),
            is_counted: false,
            pauses: Vec::new(),
            readings,
            breaks: Vec::new(),
        }
    }

    pub(super) fn on(&self, today: &str) -> Standing {
        self.on_day(day(today))
    }

    pub(super) fn way_on(&self, today: &str) -> Way {
        self.with_facts(day(today), way)
    }

    fn on_day(&self, today: Day) -> Standing {
        self.with_facts(today, stand)
    }

    fn with_facts<T>(&self, today: Day, work: impl FnOnce(&Facts<'_>) -> T) -> T {
        work(&Facts {
            kind: self.kind,
            is_share: self.kind == MetricKind::Ratio,
            better: self.better,
            target: self.target,
            stretch: self.stretch,
            judged_at_end: self.judged_at_end,
            period: self.period,
            shape: self.shape.clone(),
            baseline: self.baseline,
            baseline_on: None,
            span: self.span,
            review_days: self.review_days,
            is_counted: self.is_counted,
            pauses: &self.pauses,
            recorded: &[Recorded { readings: &self.readings, breaks: &self.breaks }],
            today,
            looks_ahead: true,
        })
    }

    /// The word for where it stands.
    fn word(&self, today: &str) -> &'static str {
        self.on(today).state.word()
    }
}

#[track_caller]
fn near(found: Option<f64>, wanted: f64, by: f64) {
    let found = found.expect("a value");
    assert!((found - wanted).abs() <= by, "{found} is not {wanted}");
}
