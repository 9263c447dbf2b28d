//! What a sentence claims, by itself: no file is asked, and no date of today.

use super::claim::{Claim, ClaimAim, DAYS_OF_A_MONTH};
use super::limits::is_own_work;
use crate::model::day::Day;
use crate::model::platform;
use crate::model::statement::{Aim, AimKind, Direction, Every, Moment, PassMark, Quantity, Statement, Unit};
use crate::model::vocabulary;
use crate::progress::number::days_between;

impl Claim {
    /// The claim with the time between two days to reach it in, where nothing else says how long it takes.
    pub(crate) fn between(self, start: Day, end: Option<Day>) -> Self {
        let months = self.months.or(end.map(|end| days_between(start, end) / DAYS_OF_A_MONTH));
        Self { months, ..self }
    }

    /// What a sentence claims, by itself.
    pub(crate) fn of_statement(statement: &Statement) -> Self {
        let metric = statement.metric.as_ref().map(|metric| metric.value.clone());
        let target = statement.target.as_ref();
        let is_share = metric.as_deref().and_then(vocabulary::known).is_some_and(|known| known.metric().is_share());
        let countable = is_own_work(metric.as_deref()) && statement.measurable == Ok(PassMark::Countable);
        // "Every Tuesday" is counted though no number is said.
        let once = (target.is_none() && countable).then_some((ClaimAim::Level(1.0), Every::Week));
        // What nobody counts can be neither reached nor missed.
        let target = target.filter(|_| statement.specific.is_ok());
        Self {
            platform: only_platform(statement),
            baseline: start_value(statement, is_share),
            aim: target.map(|target| aim_of(target, is_share)).or(once.map(|(aim, _)| aim)),
            months: months(statement),
            direction: target.map_or(Direction::Up, |target| target.direction),
            every: target.and_then(|target| target.every).or(once.map(|(_, every)| every)),
            audience: None,
            exaggeration: statement.exaggeration.as_ref().map(|exaggeration| exaggeration.value),
            stretch: false,
            metric,
        }
    }
}

/// A number as it is counted: a share of one, a time in seconds. A bare number of a share is meant in per cent.
fn number(quantity: &Quantity, is_share: bool) -> f64 {
    match quantity.unit {
        Unit::Percent | Unit::Points => quantity.value / 100.0,
        Unit::Count if is_share => quantity.value / 100.0,
        Unit::Time(seconds) => quantity.value * seconds,
        Unit::Count | Unit::Money(_) | Unit::ToOne => quantity.value,
    }
}

fn aim_of(aim: &Aim, is_share: bool) -> ClaimAim {
    let number = number(&aim.quantity, is_share);
    match aim.kind {
        AimKind::Absolute => ClaimAim::Level(number),
        AimKind::Delta => ClaimAim::Gain(number),
        AimKind::Points => ClaimAim::Gain(aim.quantity.value / 100.0),
        AimKind::RelativePercent => ClaimAim::Relative(aim.quantity.value / 100.0),
    }
}

/// The start that is said, or worked out from a level with its change: "15 % up to 4,830".
fn start_value(statement: &Statement, is_share: bool) -> Option<f64> {
    if let Some(baseline) = &statement.baseline {
        return Some(number(baseline, is_share));
    }
    let (level, change) = (statement.target.as_ref()?, statement.change.as_ref()?);
    if level.kind != AimKind::Absolute {
        return None;
    }
    let level = number(&level.quantity, is_share);
    let signed = if change.direction == Direction::Down { -1.0 } else { 1.0 };
    match aim_of(change, is_share) {
        ClaimAim::Relative(share) => Some(level / (1.0 + signed * share)),
        ClaimAim::Gain(gain) => Some(level - signed * gain),
        ClaimAim::Level(_) => None,
    }
}

/// How long it has: said, or between two dates that are. A change that comes back every month has that month.
fn months(statement: &Statement) -> Option<f64> {
    let target = statement.target.as_ref();
    let again = target.and_then(|target| months_of(target.every?));
    if target.is_some_and(|target| target.kind != AimKind::Absolute) && again.is_some() {
        return again;
    }
    let day = |moment: Moment| if let Moment::Day(day) = moment { Some(day) } else { None };
    let between = || {
        let (start, end) = (day(statement.start.as_ref()?.value)?, day(statement.end.as_ref()?.value)?);
        Some(days_between(start, end) / DAYS_OF_A_MONTH).filter(|months| *months > 0.0)
    };
    // An amount that comes back every month says nothing of how long it takes to get from another amount to it.
    statement.months.or_else(between).or(again.filter(|_| statement.baseline.is_none()))
}

/// The length of a period that is counted each time: "2.5 % a month" is judged by its month.
fn months_of(every: Every) -> Option<f64> {
    match every {
        Every::Day => Some(1.0 / DAYS_OF_A_MONTH),
        Every::Week => Some(7.0 / DAYS_OF_A_MONTH),
        Every::Month => Some(1.0),
        Every::Quarter => Some(3.0),
        Every::Year => Some(12.0),
        Every::Piece => None,
    }
}

fn only_platform(statement: &Statement) -> Option<String> {
    let [channel] = statement.channels.as_slice() else { return None };
    platform::lookup(&channel.value).map(|platform| platform.name.to_owned())
}
