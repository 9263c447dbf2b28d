//! What a number of the outcome is: a level, a change, a share; which way it goes, and how often it is counted.

mod change;
mod direction;
mod level;

use super::amount::{Amount, Form, is_arrow};
use super::metric::{Named, is_ratio};
use super::scene::{Role, Scene};
use super::sense::Sense;
use super::time::TimeMeaning;
use crate::model::statement::{Aim, AimKind, Direction, Every, Quantity, Unit};

/// The aim that an amount stands for.
pub(super) fn aim(scene: &Scene, amount: &Amount, metric: Option<Named>) -> Aim {
    let direction = direction::direction(scene, amount, metric);
    let at = scene.items[amount.items.start].at.start..scene.items[amount.items.end - 1].at.end;
    let quantity = Quantity { value: value(scene, amount, direction), unit: unit(amount.form, metric), at };
    Aim { quantity, kind: kind(scene, amount, metric), direction, every: every(scene, amount) }
}

/// What the number is in; of a metric that is a share a bare number is per cent.
fn unit(form: Form, metric: Option<Named>) -> Unit {
    match form {
        Form::Percent | Form::Share | Form::Multiple => Unit::Percent,
        Form::Points => Unit::Points,
        Form::Money(currency) => Unit::Money(currency.to_owned()),
        Form::Time(seconds) => Unit::Time(seconds),
        Form::ToOne => Unit::ToOne,
        Form::Count if metric.and_then(Named::name).is_some_and(is_ratio) => Unit::Percent,
        Form::Count => Unit::Count,
    }
}

/// The number as it is scored: the less demanding end of a range, a factor as the change that it is.
fn value(scene: &Scene, amount: &Amount, direction: Direction) -> f64 {
    if let (Form::Multiple, Sense::Number(factor)) = (amount.form, scene.sense(amount.items.start)) {
        // "10x" is 900 % more, "0.5x" half.
        return (factor - 1.0).abs() * 100.0;
    }
    let is_range = amount.form != Form::Share
        && amount.form != Form::ToOne
        && !matches!(scene.sense(amount.items.start + 1), Sense::Mark('/'));
    let numbers = amount.items.clone().filter_map(|at| scene.number(at));
    match direction {
        Direction::Down if is_range => numbers.fold(amount.value, f64::max),
        Direction::Up | Direction::Down | Direction::Hold => amount.value,
    }
}

/// Of what sort the number is. The first reason that holds decides: a loss or new ones are a change whatever leads to
/// them, a level is one whatever verb moves it.
fn kind(scene: &Scene, amount: &Amount, metric: Option<Named>) -> AimKind {
    match amount.form {
        Form::Points => AimKind::Points,
        Form::Percent | Form::Multiple if !is_level_in_percent(scene, amount, metric) => AimKind::RelativePercent,
        Form::Count if is_change_in_count(scene, amount, metric) => AimKind::Delta,
        Form::Money(_) | Form::Time(_) if is_change_without_level(scene, amount) => AimKind::Delta,
        Form::Percent | Form::Multiple | Form::Count | Form::Money(_) | Form::Time(_) | Form::Share | Form::ToOne => {
            AimKind::Absolute
        }
    }
}

/// Whether something makes the number a change, and nothing leads to a level.
fn is_change_without_level(scene: &Scene, amount: &Amount) -> bool {
    !level::is_level(scene, amount) && change::is_change(scene, amount)
}

/// Whether per cent are a level: where a word leads to one, else of a share that no verb moves. A factor never is.
fn is_level_in_percent(scene: &Scene, amount: &Amount, metric: Option<Named>) -> bool {
    let is_share = metric.and_then(Named::name).is_some_and(is_ratio);
    amount.form == Form::Percent
        && (level::is_level(scene, amount)
            || (is_share && !change::is_change(scene, amount) && !change::moves_by(scene, amount)))
}

/// Whether a number of things is a change.
fn is_change_in_count(scene: &Scene, amount: &Amount, metric: Option<Named>) -> bool {
    // "Get 600 new followers": "get" leads to a level, and what is new is none.
    let new = change::is_stock(metric) && change::is_new(scene, amount);
    let moved = || change::is_change(scene, amount) || change::is_gained_stock(scene, amount, metric);
    change::is_loss(scene, amount) || new || (!level::is_level(scene, amount) && moved())
}

/// The rate that stands beside an amount: "500 leads a month".
fn every(scene: &Scene, amount: &Amount) -> Option<Every> {
    /// How far before and behind a number its rate may stand.
    const NEAR: (usize, usize) = (4, 7);
    let start = amount.items.start.saturating_sub(NEAR.0);
    let end = (amount.items.end + NEAR.1).min(scene.items.len());
    let is_next_number = |at: &usize| scene.number(*at).is_some() && scene.roles[*at] != Role::Time;
    let end = (amount.items.end..end).find(is_next_number).unwrap_or(end);
    match scene.rate_in(start..end).map(|rate| rate.meaning) {
        Some(TimeMeaning::Rate(every)) => Some(every),
        Some(_) => Some(Every::Week),
        None => (start..end).any(|at| scene.sense(at) == Sense::Of).then_some(Every::Piece),
    }
}
