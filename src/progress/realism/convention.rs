//! What the size of a change alone tells: so little that anybody may plan for it, so much that nobody reaches it.
//!
//! A convention of ours, not research: it holds where no comparable accounts are known, keeps the comparison with them
//! from alarming anybody over a modest change, and keeps small accounts, which may grow by hundreds of per cent, from
//! passing with any number at all.

use super::claim::Claim;
use crate::progress::number::{at_least, at_most};

/// So much is modest in a month or more, or where no time is said.
const MODEST: f64 = 0.3;
/// So much is modest in less than a month.
const MODEST_IN_WEEKS: f64 = 0.1;
/// So much is modest in a quarter of a year or more.
const MODEST_IN_A_QUARTER: f64 = 1.0;
/// Calendar months are up to three days shorter or longer than the mean one, and quarters too.
const UNEVEN: f64 = 0.12;
/// No growth of 10 % a week goes on for three months.
const FASTEST: f64 = 0.51;
/// So many people are an audience; fewer may come from anywhere.
const FEW: f64 = 1000.0;

/// Whether a change, as a share of the start, is one that anybody may plan for.
pub(super) fn is_modest(share: f64, months: Option<f64>) -> bool {
    let has = |wanted: f64| months.is_none_or(|months| months >= wanted - UNEVEN);
    let bound = if months.is_some() && has(3.0) {
        MODEST_IN_A_QUARTER
    } else if has(1.0) {
        MODEST
    } else {
        MODEST_IN_WEEKS
    };
    at_most(share, bound)
}

/// The largest modest change in so many months, as a share of the start.
pub(super) fn largest_modest(months: f64) -> f64 {
    let candidates = [MODEST_IN_A_QUARTER, MODEST];
    candidates.into_iter().find(|share| is_modest(*share, Some(months))).unwrap_or(MODEST_IN_WEEKS)
}

/// Whether a change, as a share of the start, is more than anybody reaches in its time.
pub(super) fn is_leap(claim: &Claim, share: f64) -> bool {
    let within = |most: f64| claim.months.is_some_and(|months| months <= most + UNEVEN);
    let ends_small = claim.is_of_followers() && claim.judged_level().is_some_and(|level| level < FEW);
    let tenfold = at_least(share, 10.0) && (claim.months.is_none() || within(12.0));
    let fourfold = at_least(share, 3.0) && within(3.0);
    let double = at_least(share, 1.0) && within(1.0) && !ends_small;
    tenfold || fourfold || double || (claim.is_of_followers() && !ends_small && is_faster_than_any(claim, share))
}

/// Whether it takes over 10 % a week for what is three months of such growth, or more.
fn is_faster_than_any(claim: &Claim, share: f64) -> bool {
    let three_months = (1.0 + FASTEST).powi(3) - 1.0;
    share > three_months && claim.months.is_some_and(|months| (1.0 + share).ln() / months > (1.0 + FASTEST).ln())
}
