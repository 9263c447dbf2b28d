//! What nobody reaches, whoever they are; and what everybody can, because it is their own work.

use std::borrow::Cow;

use super::claim::{Claim, ClaimAim, DAYS_OF_A_MONTH};
use crate::model::metric::GoalKind;
use crate::model::realism::{Grounds, Limit, Realism, Verdict};
use crate::model::statement::{Direction, Every};
use crate::model::vocabulary;
use crate::progress::number::{at_least, at_most};

/// So many followers has one account in two thousand (accounts on X, October 2026).
const MILLION: f64 = 1_000_000.0;
/// So many in a month come to nobody who does not have many more already.
const TEN_THOUSAND: f64 = 10_000.0;
/// From these shares on no audience reacts, whatever they are counted of.
const SHARES: [(&str, f64); 4] =
    [("engagement_rate", 0.3), ("click_rate", 0.5), ("conversion_rate", 0.5), ("open_rate", 0.9)];
/// More of one's own work a day than this wants a closer look.
const TWO_A_DAY: f64 = 2.0;
/// An answer within this can be given by people, in seconds.
const QUARTER_OF_AN_HOUR: f64 = 900.0;

/// What the claim runs into, whoever makes it.
pub(super) fn whoever(claim: &Claim) -> Option<Limit> {
    if let Some(exaggeration) = claim.exaggeration {
        return Some(Limit::Exaggeration(exaggeration));
    }
    if claim.direction != Direction::Up {
        return None;
    }
    beyond_any_share(claim).or_else(|| beyond_any_start(claim))
}

fn beyond_any_share(claim: &Claim) -> Option<Limit> {
    let (metric, limit) = SHARES.into_iter().find(|(metric, _)| claim.is_of(&[metric]))?;
    let share = claim.judged_level().filter(|share| at_least(*share, limit))?;
    // Whoever is there already counts it in a way of their own.
    let is_there = claim.baseline.is_some_and(|start| at_least(start, limit));
    (!is_there).then_some(Limit::Share { metric: Cow::Borrowed(metric), share, limit })
}

/// So many followers that the start, which is not known, would not matter.
fn beyond_any_start(claim: &Claim) -> Option<Limit> {
    let of_new = claim.is_of(&["follows", "net_follows"]);
    let starts_unknown = of_new || (claim.is_of_followers() && claim.baseline.is_none());
    let count = match claim.aim? {
        _ if !starts_unknown => None,
        ClaimAim::Level(level) => Some(level),
        ClaimAim::Gain(gain) => Some(gain * claim.part()),
        ClaimAim::Relative(_) => None,
    }?;
    let in_a_month = claim.months.is_some_and(|months| months <= 1.05);
    if at_least(count, MILLION) {
        Some(Limit::Million { count })
    } else {
        (in_a_month && at_least(count, TEN_THOUSAND)).then_some(Limit::TenThousandInAMonth { count })
    }
}

/// Judges what needs nobody else: keeping a value, one's own posts, one's own answers.
pub(super) fn own_work(claim: &Claim) -> Option<Realism> {
    let plausible = |grounds| Some(Realism { verdict: Verdict::Plausible, grounds });
    let level = claim.level();
    if claim.is_of(&["response_time", "complaint_response_time"]) {
        let within = level.filter(|within| at_least(*within, QUARTER_OF_AN_HOUR))?;
        return plausible(Grounds::AnswerTime { within });
    }
    if is_own_work(claim.metric.as_deref()) {
        let a_day = level.and_then(|times| times_a_day(claim, times)).filter(|a_day| at_most(*a_day, TWO_A_DAY))?;
        return plausible(Grounds::Routine { a_day });
    }
    (claim.direction == Direction::Hold && claim.aim.is_some()).then(|| plausible(Grounds::Kept)).flatten()
}

/// Whether a metric counts what we do ourselves.
pub(super) fn is_own_work(metric: Option<&str>) -> bool {
    let known = metric.and_then(vocabulary::known);
    known.is_some_and(|known| known.goal_kind == GoalKind::Activity)
}

/// How often a day: in the period that is counted each time, else over the whole time.
fn times_a_day(claim: &Claim, times: f64) -> Option<f64> {
    let days = match claim.every {
        Some(Every::Day) => 1.0,
        Some(Every::Week) => 7.0,
        Some(Every::Month) => DAYS_OF_A_MONTH,
        Some(Every::Quarter) => 3.0 * DAYS_OF_A_MONTH,
        Some(Every::Year) => 12.0 * DAYS_OF_A_MONTH,
        Some(Every::Piece) | None => claim.months? * DAYS_OF_A_MONTH,
    };
    Some(times / days)
}

/// Where a gain would take more people than the audience has, and nothing better says that it is too much.
pub(super) fn within_audience(realism: Realism, claim: &Claim) -> Realism {
    // The whole of the way, also of a goal to stretch for: the people must be there to be gained.
    let gain = claim.level().zip(claim.baseline).map(|(level, start)| level - start);
    let exceeds = gain.zip(claim.audience).filter(|(gain, size)| gain > size);
    match exceeds {
        Some((gain, size)) if realism.verdict != Verdict::Implausible => {
            Realism { verdict: Verdict::Implausible, grounds: Grounds::Limit(Limit::Audience { gain, size }) }
        }
        _ => realism,
    }
}
