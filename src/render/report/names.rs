//! What goals and channels are called in a report: as people call them, not as files do.

use crate::model::campaign::{Campaign, Goal};
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::OneOrMany;
use crate::model::platform;
use crate::render::goal_name::goal_name;
use crate::say::{Language, Show};

/// The name of a goal: what it counts and where, "Instagram followers"; its id where it counts nothing yet.
pub(super) fn goal(goal: &Goal, language: Language) -> String {
    let counted = GoalTable {
        metric: goal.metric.as_ref().map(|metric| metric.name.clone()),
        channel: OneOrMany { values: goal.channels.clone(), list: goal.channels.len() > 1 },
        ..GoalTable::default()
    };
    goal_name(&counted, language).unwrap_or_else(|| goal.id.clone())
}

/// The name of a channel: its platform's, where it has one.
pub(super) fn channel(campaign: &Campaign, name: &str, language: Language) -> String {
    let declared = campaign.channels.get(name).and_then(|channel| channel.platform);
    declared.or_else(|| platform::lookup(name)).map_or_else(|| name.to_owned(), |platform| platform.show(language))
}
