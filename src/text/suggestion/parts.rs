//! What a sentence says and what is given beside it, as one: the parts that a suggestion is put together from.

use std::cmp::Ordering;

use super::Given;
use super::value::{Change, Value};
use crate::model::metric::{Better, Metric};
use crate::model::statement::{AimKind, Direction, Every, Statement, Unit};
use crate::model::target::{Bound, Per, Target};

/// The numbers of a goal. What is not known is `None` and becomes a blank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Numbers {
    /// The value to start from.
    pub(super) from: Option<Value>,
    /// The value to arrive at: said, or worked out from the start and the change.
    pub(super) to: Option<Value>,
    /// The change, where it is said.
    pub(super) change: Option<Change>,
    /// Which way it goes: said of a change, told by both ends, said to fall, else the way that is good for the metric.
    pub(super) direction: Direction,
    /// For a value to keep: which side of it is good.
    pub(super) bound: Bound,
    /// In which period it is counted each time.
    pub(super) every: Option<Every>,
    /// The share of answers that must keep the time, in per cent.
    pub(super) share: Option<f64>,
}

/// A target taken apart.
#[derive(Debug, Default)]
struct Aimed {
    to: Option<Value>,
    change: Option<Change>,
    direction: Option<Direction>,
    bound: Option<Bound>,
    every: Option<Every>,
    share: Option<f64>,
}

impl Numbers {
    /// The numbers of a sentence; fields that are given count before them.
    pub(super) fn of(statement: &Statement, given: &Given<'_>, metric: Option<&Metric>) -> Self {
        let better = metric.map_or(Better::Higher, |metric| metric.better);
        let from = match (given.baseline, metric) {
            (Some(number), Some(metric)) => Some(Value::given(number, metric, given.currency)),
            _ => statement.baseline.as_ref().map(Value::said),
        };
        let aimed = match (given.target, metric) {
            (Some(target), Some(metric)) => Aimed::given(target, metric, given.currency),
            _ => Aimed::said(statement),
        };
        let is_possible = |value: &Value| metric.is_none_or(|metric| value.is_possible(metric));
        let from = from.filter(is_possible);
        let worked_out = from.as_ref().zip(aimed.change.as_ref()).and_then(|(from, change)| from.changed(change));
        let to = aimed.to.or(worked_out).filter(is_possible);
        let good = match better {
            Better::Higher => Direction::Up,
            Better::Lower => Direction::Down,
        };
        let direction = match (aimed.direction, &aimed.change) {
            (Some(Direction::Hold), _) => Direction::Hold,
            (Some(said), Some(_)) => said,
            // Of a level, the start tells the way, else a verb that falls; "a cost per lead of 95" is the good way.
            (said, _) => {
                let falls = said.filter(|said| *said == Direction::Down);
                between(from.as_ref(), to.as_ref()).or(falls).unwrap_or(good)
            }
        };
        let bound = aimed.bound.unwrap_or(match better {
            Better::Higher => Bound::AtLeast,
            Better::Lower => Bound::AtMost,
        });
        Self { from, to, change: aimed.change, direction, bound, every: aimed.every, share: aimed.share }
    }
}

impl Aimed {
    fn said(statement: &Statement) -> Self {
        let Some(aim) = &statement.target else { return Self::default() };
        let change = Change::said(aim).or_else(|| statement.change.as_ref().and_then(Change::said));
        let to = (aim.kind == AimKind::Absolute).then(|| Value::said(&aim.quantity));
        // "At least 4.5" sounds like a level to keep; with a start it is one to arrive at.
        Self { to, change, direction: Some(aim.direction), every: aim.every, ..Self::default() }
    }

    fn given(target: Target, metric: &Metric, currency: &str) -> Self {
        let level = |number| Some(Value::given(number, metric, currency));
        let changed = |number: f64, kind| {
            let direction = if number < 0.0 { Direction::Down } else { Direction::Up };
            let unit = Value::given(0.0, metric, currency).unit;
            Self { change: Some(Change { number, kind, unit }), direction: Some(direction), ..Self::default() }
        };
        match target {
            Target::Relative(share) => changed(share * 100.0, AimKind::RelativePercent),
            Target::Points(share) => changed(share * 100.0, AimKind::Points),
            Target::Change(number) => changed(number, AimKind::Delta),
            Target::Level(number) => Self { to: level(number), ..Self::default() },
            Target::Hold(bound, number) => {
                Self { to: level(number), direction: Some(Direction::Hold), bound: Some(bound), ..Self::default() }
            }
            Target::Cap(number) => Self {
                to: level(number),
                direction: Some(Direction::Hold),
                bound: Some(Bound::AtMost),
                ..Self::default()
            },
            Target::ServiceLevel { share, within } => {
                Self { to: level(within), share: Some(share * 100.0), ..Self::default() }
            }
            Target::Cadence { count: number, per } | Target::Rate { amount: number, per } => {
                Self { to: level(number), every: Some(every(per)), ..Self::default() }
            }
        }
    }
}

fn every(per: Per) -> Every {
    match per {
        Per::Day => Every::Day,
        Per::Week => Every::Week,
        Per::Month => Every::Month,
    }
}

fn between(from: Option<&Value>, to: Option<&Value>) -> Option<Direction> {
    let (from, to) = (seconds_or_number(from?), seconds_or_number(to?));
    match from.partial_cmp(&to)? {
        Ordering::Less => Some(Direction::Up),
        Ordering::Greater => Some(Direction::Down),
        Ordering::Equal => None,
    }
}

fn seconds_or_number(value: &Value) -> f64 {
    match value.unit {
        Unit::Time(length) => value.number * length,
        Unit::Count | Unit::Percent | Unit::Points | Unit::Money(_) | Unit::ToOne => value.number,
    }
}
