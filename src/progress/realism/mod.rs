//! Whether a goal is realistic, by the best evidence there is, and only by that.
//!
//! The evidence, best first: the account's own history, which is the forecaster's and is asked before [`judge`]; what
//! comparable accounts reach ([`compare`]); what nobody reaches ([`limits`]); and, where nothing is known but the size
//! of the change, a convention ([`convention`]). What money buys is asked elsewhere, of a campaign beside its goals.
//! Numbers in, a verdict with its figures out: no sentences.

mod claim;
mod compare;
mod convention;
mod limits;
mod said;

pub(crate) use claim::Claim;

use crate::model::day::Day;
use crate::model::growth::GrowthTable;
use crate::model::realism::{Change, Grounds, Missing, Realism, Verdict};
use crate::model::statement::Direction;

/// Judges a claim by what comparable accounts reach and by what nobody does. `today` tells how old the figures are.
///
/// More is never judged milder, and more time never harsher.
pub(crate) fn judge(claim: &Claim, table: &GrowthTable, today: Option<Day>) -> Realism {
    let claim = claim.sound();
    if let Some(limit) = limits::whoever(&claim) {
        return Realism { verdict: Verdict::Implausible, grounds: Grounds::Limit(limit) };
    }
    limits::own_work(&claim)
        .or_else(|| compare::compare(&claim, table, today).map(|realism| limits::within_audience(realism, &claim)))
        .or_else(|| by_change(&claim))
        .unwrap_or_else(|| Realism { verdict: Verdict::CannotTell, grounds: Grounds::Nothing(missing(&claim)) })
}

/// Judges by the size of the change alone, where it is small enough or large enough for that.
fn by_change(claim: &Claim) -> Option<Realism> {
    let share = claim.share().filter(|_| claim.direction != Direction::Hold)?;
    let verdict = if convention::is_modest(share, claim.months) {
        Verdict::Plausible
    } else if claim.direction == Direction::Up && convention::is_leap(claim, share) {
        Verdict::Implausible
    } else {
        return None;
    };
    Some(Realism { verdict, grounds: Grounds::Change(Change { share, months: claim.months }) })
}

/// What would help to judge: one or two things, the most important first.
fn missing(claim: &Claim) -> Vec<Missing> {
    let wants = [
        (Missing::Target, claim.aim.is_none()),
        (Missing::Baseline, claim.baseline.is_none()),
        (Missing::Months, claim.months.is_none()),
        (Missing::History, true),
    ];
    wants.into_iter().filter(|(_, lacks)| *lacks).map(|(thing, _)| thing).take(2).collect()
}

#[cfg(test)]
mod tests;
