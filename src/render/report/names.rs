//! What goals are called in a report: as people call them, not as files do.

use crate::model::campaign::Goal;
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::OneOrMany;
use crate::render::goal_name::goal_name;
use crate::say::Language;

/// The name of a goal: what it counts and where, "Instagram followers"; its id where it counts nothing yet.
pub(super) fn goal(goal: &Goal, language: Language) -> String {
    let counted = GoalTable {
        metric: goal.metric.as_ref().map(|metric| metric.name.clone()),
        channel: OneOrMany { values: goal.channels.clone(), list: goal.channels.len() > 1 },
        ..GoalTable::default()
    };
    goal_name(&counted, language).unwrap_or_else(|| goal.id.clone())
}
