//! What a sentence aims at, as a goal's target: the same variants that the field `target` is read into.

use super::number::number;
use super::service;
use crate::model::metric::{Better, GoalKind, Metric, MetricKind};
use crate::model::period::Period;
use crate::model::statement::{Aim, AimKind, Direction, Every, Unit};
use crate::model::target::{Bound, Per, Target};

/// The target that a sentence says with an aim. `period` is the goal's: so many new ones each week are a change over all its weeks.
///
/// `None` where no target can say it: a ceiling for every week, a growth of 2 % each month, likes on every post.
pub(crate) fn target(sentence: &str, aim: &Aim, metric: &Metric, period: Option<Period>) -> Option<Target> {
    match aim.kind {
        // What grows by 2 % a month says nothing of where it shall be at the end.
        AimKind::RelativePercent if aim.every.is_some() => None,
        AimKind::RelativePercent => signed(aim, aim.quantity.value / 100.0).map(Target::Relative),
        AimKind::Points if metric.is_share() => signed(aim, aim.quantity.value / 100.0).map(Target::Points),
        AimKind::Points | AimKind::Delta => change(aim, metric, period).map(Target::Change),
        AimKind::Absolute => {
            let share = answers(aim, metric).then(|| service::share(sentence, &aim.quantity.at)).flatten();
            let within = share.and_then(|_| number(&aim.quantity, metric));
            let service = share.zip(within).map(|(share, within)| Target::ServiceLevel { share, within });
            let is_limit = answers(aim, metric) && stands_behind_within(sentence, aim.quantity.at.start);
            let limit = number(&aim.quantity, metric).filter(|_| is_limit);
            let limit = limit.map(|within| Target::Hold(Bound::AtMost, within));
            service.or(limit).or_else(|| absolute(aim, metric))
        }
    }
}

/// Whether an aim is a time to answer within.
fn answers(aim: &Aim, metric: &Metric) -> bool {
    metric.kind == MetricKind::Duration && metric.better == Better::Lower && matches!(aim.quantity.unit, Unit::Time(_))
}

/// Whether the number at a byte is the most that something may take: "answer within 4 hours" asks for that from the
/// first day, "cut the time to 4 hours" at the end.
fn stands_behind_within(sentence: &str, at: usize) -> bool {
    let before = sentence.get(..at).unwrap_or_default().to_lowercase();
    before.split_whitespace().next_back().is_some_and(|word| ["within", "inom", "innen"].contains(&word))
}

/// A change with its sign; one to hold is none.
fn signed(aim: &Aim, change: f64) -> Option<f64> {
    match aim.direction {
        Direction::Up => Some(change),
        Direction::Down => Some(-change),
        Direction::Hold => None,
    }
}

/// A change in units, over the whole of the goal's time.
fn change(aim: &Aim, metric: &Metric, period: Option<Period>) -> Option<f64> {
    let once = signed(aim, number(&aim.quantity, metric)?)?;
    let Some(every) = aim.every else { return Some(once) };
    // A level that gains 30 each week has gained 30 times the weeks at the end. Of an amount, 30 more each week say
    // nothing without the week before.
    let times = period.filter(|_| metric.kind == MetricKind::Gauge)?;
    #[expect(clippy::cast_precision_loss, reason = "days of a campaign are far below 2^52")]
    let days = times.days() as f64;
    Some((once * days / days_in(every)?).round())
}

/// The days of a period that numbers are counted in; a year is 365.25, a month a twelfth of it.
pub(crate) fn days_in(every: Every) -> Option<f64> {
    match every {
        Every::Day => Some(1.0),
        Every::Week => Some(7.0),
        Every::Month => Some(365.25 / 12.0),
        Every::Quarter => Some(365.25 / 4.0),
        Every::Year => Some(365.25),
        Every::Piece => None,
    }
}

/// An end level, a total, a state to keep, or so many in every period.
fn absolute(aim: &Aim, metric: &Metric) -> Option<Target> {
    let value = number(&aim.quantity, metric)?;
    let adds_up = matches!(metric.kind, MetricKind::Flow | MetricKind::Counter | MetricKind::Unique);
    match (aim.every, metric.kind) {
        (Some(every), _) if adds_up => per_period(aim, value, every, metric),
        // "10,000 followers a month" is neither a level nor a gain; a rate is the same every month.
        (Some(_), MetricKind::Gauge) => None,
        (_, MetricKind::Flow) => Some(total(aim.direction, value, metric.better)),
        _ => Some(match (aim.direction, metric.better) {
            (Direction::Hold, Better::Higher) => Target::Hold(Bound::AtLeast, value),
            (Direction::Hold, Better::Lower) => Target::Hold(Bound::AtMost, value),
            (Direction::Up | Direction::Down, _) => Target::Level(value),
        }),
    }
}

/// A total from start to end. One that shall be low is a cap: it grows from nothing.
fn total(direction: Direction, value: f64, better: Better) -> Target {
    match (direction, better) {
        (Direction::Down, _) | (Direction::Hold, Better::Lower) => Target::Cap(value),
        (Direction::Up, _) | (Direction::Hold, Better::Higher) => Target::Level(value),
    }
}

/// So many in every week for what we do ourselves and what is to be kept; so many in the last month for the rest.
fn per_period(aim: &Aim, value: f64, every: Every, metric: &Metric) -> Option<Target> {
    let kept = aim.direction == Direction::Hold || metric.goal_kind == GoalKind::Activity;
    let is_ceiling = aim.direction == Direction::Down || (kept && metric.better == Better::Lower);
    let (per, periods) = match every {
        Every::Day => (Per::Day, 1.0),
        Every::Week => (Per::Week, 1.0),
        Every::Month => (Per::Month, 1.0),
        Every::Quarter => (Per::Month, 3.0),
        Every::Year => (Per::Month, 12.0),
        Every::Piece => return None,
    };
    if is_ceiling {
        return None;
    }
    match kept {
        true if periods > 1.0 => None,
        true => Some(Target::Cadence { count: value, per }),
        false => Some(Target::Rate { amount: value / periods, per }),
    }
}
