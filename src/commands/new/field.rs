//! What a new campaign is asked for, in the order it is asked: one list for the questions and the flags.

use crate::model::document::campaign::CampaignFile;
use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::Written;
use crate::model::metric::MetricKind;
use crate::model::place::KeyPath;
use crate::model::vocabulary;

/// Something that a campaign file can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// The campaign's name.
    Name,
    /// Its first day.
    Start,
    /// Its last day, or how long it lasts.
    End,
    /// Who the audience is.
    Audience,
    /// Where the audience is.
    Where,
    /// When it is there.
    When,
    /// How it is there.
    How,
    /// The channels that are published on.
    Channels,
    /// A goal in a sentence.
    Statement,
    /// What the goal counts.
    Metric,
    /// How the numbers of a metric of one's own behave.
    MetricKind,
    /// On which channel it is counted.
    On,
    /// For people reached: in what period.
    Per,
    /// The value today.
    Baseline,
    /// What to reach.
    Target,
    /// Where the number comes from.
    Source,
    /// Whether there is another goal.
    Another,
    /// Who is responsible.
    Owner,
    /// The currency of all money.
    Currency,
    /// The money.
    Budget,
    /// The hours.
    Hours,
    /// How often the goals are followed up.
    Review,
    /// The time zone.
    Timezone,
}

impl Field {
    /// Every field, in the order they are taken from flags: what a field needs to be understood comes before it.
    pub(super) const ALL: [Self; 23] = [
        Self::Name,
        Self::Start,
        Self::End,
        Self::Audience,
        Self::Where,
        Self::When,
        Self::How,
        Self::Channels,
        Self::Statement,
        Self::Metric,
        Self::MetricKind,
        Self::On,
        Self::Per,
        Self::Baseline,
        Self::Target,
        Self::Source,
        Self::Another,
        Self::Owner,
        Self::Currency,
        Self::Budget,
        Self::Hours,
        Self::Review,
        Self::Timezone,
    ];

    /// The order of questions: each goal from its sentence on, then the campaign around them.
    pub(super) const ASKED: [Self; 22] = [
        Self::Statement,
        Self::Metric,
        Self::MetricKind,
        Self::On,
        Self::Per,
        Self::Baseline,
        Self::Target,
        Self::End,
        Self::Source,
        Self::Another,
        Self::Name,
        Self::Start,
        Self::Audience,
        Self::Where,
        Self::When,
        Self::How,
        Self::Channels,
        Self::Owner,
        Self::Currency,
        Self::Budget,
        Self::Hours,
        Self::Review,
    ];

    /// Whether every goal has one of its own.
    pub(super) fn is_of_goal(self) -> bool {
        matches!(
            self,
            Self::Statement
                | Self::Metric
                | Self::MetricKind
                | Self::On
                | Self::Per
                | Self::Baseline
                | Self::Target
                | Self::Source
                | Self::Another
        )
    }

    /// Whether a conversation asks for it, as far as the campaign is known by then. What a goal's sentence says is not
    /// asked for.
    pub(super) fn is_asked(self, file: &CampaignFile) -> bool {
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
            Self::Source => counts(|goal| goal.source.is_none()),
            Self::Another => goal.is_some_and(says_something),
            Self::End => campaign.end.is_none() && campaign.duration.is_none(),
            Self::Start => campaign.start.is_none(),
            Self::Currency => campaign.currency.is_none(),
            Self::Budget => file.budget.as_ref().is_none_or(|budget| budget.total.is_none()),
            Self::Name | Self::Audience | Self::Channels | Self::Owner | Self::Hours | Self::Review => true,
        }
    }

    /// Where its value stands in the file, and where a mistake in it may show. A goal's fields are those of the last one.
    pub(super) fn places(self, file: &CampaignFile) -> Vec<KeyPath> {
        let campaign = |key: &str| KeyPath::of("campaign").key(key);
        let goal = |key: &str| KeyPath::of("goal").index(file.goal.len().saturating_sub(1)).key(key);
        match self {
            Self::Name => vec![campaign("name")],
            Self::Start => vec![campaign("start")],
            Self::End => vec![campaign("end"), campaign("duration")],
            Self::Audience => vec![KeyPath::of("audience").key("who")],
            Self::Where => vec![KeyPath::of("audience").key("where")],
            Self::When => vec![KeyPath::of("audience").key("when")],
            Self::How => vec![KeyPath::of("audience").key("how")],
            Self::Channels => vec![KeyPath::of("channel")],
            Self::Statement => vec![goal("statement")],
            Self::Metric => vec![goal("metric")],
            Self::MetricKind => vec![KeyPath::of("metric")],
            // A platform that does not report the metric is told at the metric.
            Self::On => vec![goal("channel"), goal("metric")],
            Self::Per => vec![goal("per")],
            Self::Baseline => vec![goal("baseline")],
            Self::Target => vec![goal("target")],
            Self::Source => vec![goal("source")],
            Self::Another => Vec::new(),
            Self::Owner => vec![campaign("owner")],
            Self::Currency => vec![campaign("currency")],
            Self::Budget => vec![KeyPath::of("budget").key("total")],
            Self::Hours => vec![KeyPath::of("budget").key("hours")],
            Self::Review => vec![campaign("review")],
            Self::Timezone => vec![campaign("timezone")],
        }
    }

    /// The flag that gives it in a script.
    pub(super) fn flag(self) -> &'static str {
        match self {
            Self::Name => "NAME",
            Self::Start => "--start",
            Self::End => "--end",
            Self::Audience => "--audience",
            Self::Where => "--where",
            Self::When => "--when",
            Self::How => "--how",
            Self::Channels => "--channel",
            Self::Statement => "--goal",
            Self::Metric => "--metric",
            Self::MetricKind => "--metric-kind",
            Self::On => "--on",
            Self::Per => "--per",
            Self::Baseline => "--baseline",
            Self::Target => "--target",
            Self::Source => "--source",
            Self::Another => "",
            Self::Owner => "--owner",
            Self::Currency => "--currency",
            Self::Budget => "--budget",
            Self::Hours => "--hours",
            Self::Review => "--review",
            Self::Timezone => "--timezone",
        }
    }
}

/// The goal that is spoken of: the last one, made if there is none yet.
pub(super) fn goal_now(file: &mut CampaignFile) -> &mut GoalTable {
    if file.goal.is_empty() {
        file.goal.push(GoalTable::default());
    }
    let last = file.goal.len() - 1;
    &mut file.goal[last]
}

/// Whether anything at all is said of a goal that makes it one.
pub(super) fn says_something(goal: &GoalTable) -> bool {
    goal.statement.is_some() || goal.metric.is_some()
}

/// How the numbers of the last goal's metric behave, where that is known.
pub(super) fn goal_metric_kind(file: &CampaignFile) -> Option<MetricKind> {
    let name = file.goal.last()?.metric.as_deref()?;
    let own = file.metric.get(name).and_then(|metric| metric.kind);
    own.or_else(|| vocabulary::known(name).map(|metric| metric.kind))
}

/// Whether the target, where it is known already, is a level to keep, which needs no start value.
fn is_kept(goal: &GoalTable) -> bool {
    let target = goal.target.as_ref();
    matches!(target, Some(Written::Text(text)) if text.trim_start().starts_with(['<', '>', '≤', '≥']))
}
