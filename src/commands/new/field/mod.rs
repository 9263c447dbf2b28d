//! What a new campaign is asked for, in the order it is asked: one list for the questions and the flags.

mod asked;
mod goal;
mod places;

pub(super) use asked::named_end;
pub(super) use goal::{goal_metric_kind, goal_now, says_something};

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
    /// The goal's own last day, where its sentence names a season or a holiday.
    GoalEnd,
    /// What to reach.
    Target,
    /// A number in the target's place that others reach.
    Better,
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
    pub(super) const ALL: [Self; 25] = [
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
        Self::GoalEnd,
        Self::Target,
        Self::Better,
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
    pub(super) const ASKED: [Self; 24] = [
        Self::Statement,
        Self::Metric,
        Self::MetricKind,
        Self::On,
        Self::Per,
        Self::Baseline,
        Self::GoalEnd,
        Self::End,
        Self::Target,
        Self::Better,
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
                | Self::GoalEnd
                | Self::Target
                | Self::Better
                | Self::Source
                | Self::Another
        )
    }

    /// The flag that gives it in a script; empty where there is none.
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
            Self::GoalEnd | Self::Better | Self::Another => "",
            Self::Owner => "--owner",
            Self::Currency => "--currency",
            Self::Budget => "--budget",
            Self::Hours => "--hours",
            Self::Review => "--review",
            Self::Timezone => "--timezone",
        }
    }
}
