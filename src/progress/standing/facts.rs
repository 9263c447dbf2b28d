//! What is known of a goal on a day: the question that a standing answers.

use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::document::goal::{Judge, PerWord, Shape as WrittenShape};
use crate::model::metric::{Better, Metric, MetricKind};
use crate::model::period::{Period, working_days};
use crate::model::target::{Per, Target};
use crate::progress::course::Shape;
use crate::progress::number::days_between;
use crate::progress::series::levels::Span;
use crate::progress::series::{Recorded, duration};

/// What is known of a goal on a day.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Facts<'a> {
    /// How readings of its metric behave.
    pub(crate) kind: MetricKind,
    /// Whether its values are shares of one.
    pub(crate) is_share: bool,
    /// Which way is good where the target does not tell.
    pub(crate) better: Better,
    /// What it aims at.
    pub(crate) target: Target,
    /// Whether it is to stretch for.
    pub(crate) stretch: bool,
    /// Whether a value to keep is judged over the whole run, at the end.
    pub(crate) judged_at_end: bool,
    /// Its first and last day.
    pub(crate) period: Period,
    /// How it is expected to move.
    pub(crate) shape: Shape,
    /// The start value that the file gives.
    pub(crate) baseline: Option<f64>,
    /// The day the file's start value was read.
    pub(crate) baseline_on: Option<Day>,
    /// The period that people are counted in.
    pub(crate) span: Span,
    /// Longest gap between two reviews, in days; `None`: only one, at the end.
    pub(crate) review_days: Option<i64>,
    /// Whether it is counted from a log that tells of every day: then a quiet one is no reading that is missing.
    pub(crate) is_counted: bool,
    /// When nothing is published and nothing is stale.
    pub(crate) pauses: &'a [Period],
    /// What was recorded: one series, or several that are added up.
    pub(crate) recorded: &'a [Recorded<'a>],
    /// The day it is judged on; later readings are left out.
    pub(crate) today: Day,
    /// Whether it is asked where the readings lead: that takes longer than all the rest.
    pub(crate) looks_ahead: bool,
}

impl<'a> Facts<'a> {
    /// What a goal of a campaign says. `None` without a metric, a target, or days in order: there is nothing to judge.
    pub(crate) fn of_goal(goal: &Goal, recorded: &'a [Recorded<'a>], pauses: &'a [Period], today: Day) -> Option<Self> {
        let metric = goal.metric.as_ref()?;
        let period = goal.period()?;
        let shape = match goal.shape {
            _ if !goal.milestones.is_empty() => Shape::Milestones(goal.milestones.clone()),
            WrittenShape::Linear => Shape::Linear,
            WrittenShape::Compound => Shape::Compound,
        };
        let span = match goal.table.per {
            Some(PerWord::Week) => Span::Week,
            Some(PerWord::Month) => Span::Month,
            Some(PerWord::Campaign) => Span::Since(period.start()),
            None => Span::AsLast,
        };
        Some(Self {
            kind: metric.kind,
            is_share: metric.is_share(),
            better: metric.better,
            target: goal.target?,
            stretch: goal.table.stretch,
            judged_at_end: goal.table.judge == Some(Judge::End),
            period,
            shape,
            baseline: goal.baseline,
            baseline_on: goal.table.baseline_on,
            span,
            review_days: goal.review_days(),
            is_counted: false,
            pauses,
            recorded,
            today,
            looks_ahead: true,
        })
    }

    /// A series by itself, from its first day on: there is nothing to be judged by. `None` where that is after today.
    pub(crate) fn of_series(metric: &Metric, first: Day, recorded: &'a [Recorded<'a>], today: Day) -> Option<Self> {
        Some(Self {
            kind: metric.kind,
            is_share: metric.is_share(),
            better: metric.better,
            target: Target::Level(0.0),
            stretch: false,
            judged_at_end: false,
            period: Period::new(first, today)?,
            shape: Shape::Linear,
            baseline: None,
            baseline_on: None,
            span: Span::AsLast,
            review_days: None,
            is_counted: false,
            pauses: &[],
            recorded,
            today,
            looks_ahead: true,
        })
    }

    /// Today, or the last day once that is past.
    pub(crate) fn judged_day(&self) -> Day {
        self.today.min(self.period.end())
    }

    /// The part of its time that has begun, today included; `None` before the start.
    pub(crate) fn so_far(&self) -> Option<Period> {
        Period::new(self.period.start(), self.judged_day())
    }

    /// The share of its time that is gone, 0 to 1.
    pub(crate) fn time_share(&self) -> f64 {
        if self.today >= self.period.end() {
            return 1.0;
        }
        (days_between(self.period.start(), self.today) / self.length()).clamp(0.0, 1.0)
    }

    /// The days that a trailing share or median looks back on: from review to review, or a week.
    pub(crate) fn trailing_days(&self) -> i64 {
        self.review_days.unwrap_or(7).max(1)
    }

    /// Whether what is measured is a sum that grows over the run.
    pub(crate) fn adds_up(&self) -> bool {
        self.kind == MetricKind::Flow && self.rate_window().is_none()
    }

    /// Whether readings are amounts, or running totals whose gains are.
    pub(crate) fn kind_adds_up(&self) -> bool {
        matches!(self.kind, MetricKind::Flow | MetricKind::Counter)
    }

    /// Days from its first to its last.
    pub(crate) fn length(&self) -> f64 {
        days_between(self.period.start(), self.period.end())
    }

    /// What a goal makes of ordered times: the share within a service level's time, else the median.
    pub(crate) fn measure_of_times(&self, times: &[f64]) -> Option<f64> {
        match self.target {
            Target::ServiceLevel { within, .. } => duration::share_within(times, within),
            Target::Relative(_)
            | Target::Level(_)
            | Target::Change(_)
            | Target::Points(_)
            | Target::Hold(..)
            | Target::Cadence { .. }
            | Target::Rate { .. }
            | Target::Cap(_) => duration::median(times),
        }
    }

    /// The window that the target counts in, where it is a rate.
    pub(crate) fn rate_window(&self) -> Option<Per> {
        match self.target {
            Target::Rate { per, .. } => Some(per),
            Target::Relative(_)
            | Target::Level(_)
            | Target::Change(_)
            | Target::Points(_)
            | Target::Hold(..)
            | Target::ServiceLevel { .. }
            | Target::Cadence { .. }
            | Target::Cap(_) => None,
        }
    }

    /// Whether a reading of this day tells how it ended: read on the last day or later, or within the rhythm before it.
    pub(crate) fn tells_of_the_end(&self, day: Day) -> bool {
        let end = self.period.end();
        self.is_counted
            || day >= end
            || self.review_days.is_some_and(|rhythm| working_days(day, end, self.pauses) <= rhythm)
    }

    /// Whether the last reading is older than the rhythm, pauses not counted.
    pub(crate) fn is_stale(&self, last_reading: Day) -> bool {
        !self.is_counted && self.is_older_than_rhythm(last_reading)
    }

    /// The same of a goal that is counted: since when nothing has come that it counts.
    pub(crate) fn quiet_since(&self, last_reading: Day) -> Option<Day> {
        let is_under_way = self.today <= self.period.end();
        (self.is_counted && is_under_way && self.is_older_than_rhythm(last_reading)).then_some(last_reading)
    }

    fn is_older_than_rhythm(&self, last_reading: Day) -> bool {
        self.review_days.is_some_and(|rhythm| working_days(last_reading, self.today, self.pauses) > rhythm)
    }
}
