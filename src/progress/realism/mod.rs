//! Whether a goal is realistic, by the best evidence there is, and only by that.
//!
//! The evidence, best first: the account's own history (the forecaster's, asked before [`judge`]); what comparable
//! accounts reach; what nobody reaches. What money buys is another question, of the campaign rather than the goal.
//! Numbers in, a verdict with its figures out: no sentences.

mod claim;

pub(crate) use claim::{Claim, ClaimAim};

use crate::model::day::Day;
use crate::model::growth::GrowthTable;
use crate::model::realism::{Grounds, Missing, Realism, Verdict};

/// Judges a claim by what comparable accounts reach and by what nobody does. `today` tells how old the figures are.
pub(crate) fn judge(claim: &Claim, table: &GrowthTable, today: Option<Day>) -> Realism {
    let _ = (claim, table, today);
    Realism { verdict: Verdict::CannotTell, grounds: Grounds::Nothing(vec![Missing::Baseline, Missing::History]) }
}
