//! A goal's target as its file writes it.

use super::Checked;
use crate::model::campaign::Goal;
use crate::model::document::shapes::Written;
use crate::model::target::Target;
use crate::say::{Amount, Percent, Show};

/// What a file says in the place of a number, as it says it; empty where it says nothing.
fn as_written(written: Option<&Written>) -> String {
    match written {
        None => String::new(),
        Some(Written::Number(number)) => number.to_string(),
        Some(Written::Text(text)) => text.trim().to_owned(),
    }
}

/// A goal's target as its file says it; one that the sentence says as the field would have it: `+15%`.
pub(super) fn target_as_written(checked: &Checked<'_>, goal: &Goal) -> String {
    let Some(target) = goal.target.filter(|_| goal.table.target.is_none()) else {
        return as_written(goal.table.target.as_ref());
    };
    let language = checked.campaign.language;
    let sign = |change: f64| if change < 0.0 { '-' } else { '+' };
    match target {
        Target::Relative(share) => format!("{}{}", sign(share), Percent(share.abs()).show(language)),
        Target::Change(change) => format!("{}{}", sign(change), Amount(change.abs()).show(language)),
        Target::Points(share) => format!("{}{} pp", sign(share), Amount(share.abs() * 100.0).show(language)),
        Target::Level(value) | Target::Hold(_, value) | Target::Cap(value) => Amount(value).show(language),
        Target::Cadence { count: amount, .. } | Target::Rate { amount, .. } => Amount(amount).show(language),
        Target::ServiceLevel { share, .. } => Percent(share).show(language),
    }
}
