//! Verdicts on worked examples, on every row of the table, on sentences, and on any numbers.

mod any_numbers;
mod by_size_alone;
mod every_row;
mod sentences;
mod worked;

use super::claim::{Claim, ClaimAim};
use super::judge;
use crate::model::growth::GrowthTable;
use crate::model::realism::{Comparison, Grounds, Realism, Verdict};
use crate::model::statement::Direction;

/// Followers of no platform, with nothing known.
fn followers() -> Claim {
    Claim {
        metric: Some("followers".to_owned()),
        platform: None,
        baseline: None,
        aim: None,
        months: None,
        direction: Direction::Up,
        every: None,
        audience: None,
        exaggeration: None,
        stretch: false,
    }
}

/// A gain of followers on a platform, from a start in so many months.
fn on(platform: &str, start: f64, aim: ClaimAim, months: f64) -> Claim {
    let (platform, baseline) = (Some(platform.to_owned()), Some(start));
    Claim { platform, baseline, aim: Some(aim), months: Some(months), ..followers() }
}

fn shipped(claim: &Claim) -> Realism {
    judge(claim, &GrowthTable::shipped(), None)
}

fn verdict(claim: &Claim) -> Verdict {
    shipped(claim).verdict
}

fn compared(claim: &Claim) -> Comparison {
    let grounds = shipped(claim).grounds;
    let Grounds::Comparison(compared) = grounds else { panic!("compared with nobody: {grounds:?}") };
    *compared
}
