//! Where fields stand in the file.

use super::Field;
use crate::model::document::campaign::CampaignFile;
use crate::model::place::KeyPath;

impl Field {
    /// Where its value stands in the file, and where a mistake in it may show. A goal's fields are those of the last one.
    pub(in super::super) fn places(self, file: &CampaignFile) -> Vec<KeyPath> {
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
            Self::GoalEnd => vec![goal("end")],
            Self::Baseline => vec![goal("baseline")],
            Self::Target | Self::Better => vec![goal("target")],
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
}
