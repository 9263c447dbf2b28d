//! The goal that is spoken of: the last one of the file.

use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::GoalTable;
use crate::model::metric::MetricKind;
use crate::model::vocabulary;

/// The goal that is spoken of: the last one, made if there is none yet.
pub(in super::super) fn goal_now(file: &mut CampaignFile) -> &mut GoalTable {
    if file.goal.is_empty() {
        file.goal.push(GoalTable::default());
    }
    let last = file.goal.len() - 1;
    &mut file.goal[last]
}

/// Whether anything at all is said of a goal that makes it one.
pub(in super::super) fn says_something(goal: &GoalTable) -> bool {
    goal.statement.is_some() || goal.metric.is_some()
}

/// How the numbers of the last goal's metric behave, where that is known.
pub(in super::super) fn goal_metric_kind(file: &CampaignFile) -> Option<MetricKind> {
    let name = file.goal.last()?.metric.as_deref()?;
    let own = file.metric.get(name).and_then(|metric| metric.kind);
    own.or_else(|| vocabulary::known(name).map(|metric| metric.kind))
}
