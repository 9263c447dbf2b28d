//! What is known of a strategy besides its file, as plain values for rules.

use std::collections::BTreeSet;

use crate::model::day::Day;
use crate::model::document::strategy::Promise;
use crate::model::evidence::StrategyEvidence;
use crate::model::rota::WeekStretch;
use crate::model::strategy::Strategy;
use crate::progress::rota::unwatched;

/// An answer is expected within an hour where nothing else is promised.
pub(super) const USUAL_PROMISE: f64 = 3600.0;

/// What is known of a strategy. `supported` are the objectives that goals of the campaigns below support, where all of
/// those campaigns were looked at and there are any.
pub(crate) fn strategy_evidence(
    strategy: &Strategy,
    today: Option<Day>,
    supported: Option<BTreeSet<String>>,
) -> StrategyEvidence {
    StrategyEvidence { today, supported, unwatched: unwatched_hours(strategy) }
}

/// When nobody is on duty for longer than an answer may take. Nothing where customers are told when somebody is; not
/// known where the strategy says nothing of answers at all.
fn unwatched_hours(strategy: &Strategy) -> Option<Vec<WeekStretch>> {
    let feedback = strategy.file.feedback.as_ref()?;
    let rota = strategy.rota.as_ref()?;
    let within = promised(strategy)?;
    if feedback.promise == Some(Promise::OfficeHours) && !rota.windows.is_empty() {
        return Some(Vec::new());
    }
    Some(unwatched(rota, within))
}

/// Within how many seconds an answer is promised, or expected where nothing is; `None` where that cannot be read.
pub(super) fn promised(strategy: &Strategy) -> Option<f64> {
    let is_written = strategy.file.feedback.as_ref().is_some_and(|feedback| feedback.respond_within.is_some());
    strategy.respond_within.or((!is_written).then_some(USUAL_PROMISE))
}

#[cfg(test)]
mod tests;
