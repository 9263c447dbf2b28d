//! Which fields a conversation asks for.

use super::{Field, goal_metric_kind, says_something};
use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::Written;
use crate::model::metric::MetricKind;
use crate::model::statement::Moment;
use crate::model::vocabulary;
use crate::text::statement::{self, Known};

impl Field {
    /// Whether a conversation asks for it, as far as the campaign is known by then. What a goal's sentence says is not
    /// asked for.
    pub(in super::super) fn is_asked(self, file: &CampaignFile) -> bool {
        let goal = file.goal.last();
        let metric = goal.and_then(|goal| goal.metric.as_deref());
        let counts = |is_open: fn(&GoalTable) -> bool| metric.is_some() && goal.is_some_and(is_open);
        let campaign = &file.campaign;
        match self {
            Self::Timezone => false,
            Self::Where | Self::When | Self::How => !file.audience.values.is_empty(),
            Self::Statement => goal.is_none_or(|goal| goal.statement.is_none() && goal.metric.is_none()),
            Self::Metric => goal.is_some_and(|goal| goal.statement.is_some() && goal.metric.is_none()),
            Self::MetricKind => {
                metric.is_some_and(|name| vocabulary::known(name).is_none() && !file.metric.contains_key(name))
            }
            Self::On => counts(|goal| goal.channel.values.is_empty()),
            Self::Per => goal_metric_kind(file) == Some(MetricKind::Unique) && counts(|goal| goal.per.is_none()),
            Self::Baseline => counts(|goal| goal.baseline.is_none() && !is_kept(goal)),
            Self::Target => counts(|goal| goal.target.is_none()),
            Self::Better => counts(|goal| goal.target.is_some() || goal.statement.is_some()),
            Self::GoalEnd => goal.is_some_and(|goal| goal.end.is_none() && named_end(goal).is_some()),
            Self::Source => counts(|goal| goal.source.is_none()),
            Self::Another => goal.is_some_and(says_something),
            Self::End => campaign.end.is_none() && campaign.duration.is_none(),
            Self::Start => campaign.start.is_none(),
            Self::Currency => campaign.currency.is_none(),
            Self::Budget => file.budget.as_ref().is_none_or(|budget| budget.total.is_none()),
            Self::Name | Self::Audience | Self::Channels | Self::Owner | Self::Hours | Self::Review => true,
        }
    }
}

/// The words of the goal's sentence for an end that is no date: "before Christmas".
pub(in super::super) fn named_end(goal: &GoalTable) -> Option<&str> {
    let sentence = goal.statement.as_deref()?;
    let end = statement::read(sentence, &Known::default()).end.filter(|end| end.value == Moment::Named)?;
    sentence.get(end.at).map(str::trim)
}

/// Whether the target, where it is known already, is a level to keep, which needs no start value.
fn is_kept(goal: &GoalTable) -> bool {
    let target = goal.target.as_ref();
    matches!(target, Some(Written::Text(text)) if text.trim_start().starts_with(['<', '>', '≤', '≥']))
}
