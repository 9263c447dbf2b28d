//! What happens on the way: posts, breaks in the counting, changes, reviews, the outcome.

use serde::Deserialize;

use super::shapes::{Moment, Written};
use crate::model::day::Day;

/// A fixed entry of the content calendar.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Post"))]
#[serde(deny_unknown_fields)]
pub(crate) struct PostTable {
    /// A short name to point at the post with.
    pub(crate) id: Option<String>,
    /// When it is published: `2027-03-02T19:30:00`.
    pub(crate) on: Moment,
    /// Where.
    pub(crate) channel: String,
    /// What sort of material: "reel".
    pub(crate) material: Option<String>,
    /// What it is about.
    pub(crate) theme: Option<String>,
    /// The text.
    pub(crate) text: Option<String>,
    /// How far it has come: "idea", "draft", "approved", "scheduled", "published" or "cancelled".
    pub(crate) status: Option<PostStatus>,
}

/// How far a post has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum PostStatus {
    /// Thought of.
    Idea,
    /// Being written.
    Draft,
    /// Ready.
    Approved,
    /// Set to go out.
    Scheduled,
    /// Out.
    Published,
    /// Never to go out.
    Cancelled,
}

/// A day when a count began anew or changed its meaning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Break"))]
#[serde(deny_unknown_fields)]
pub(crate) struct BreakTable {
    /// The series, as after `plan record`: "views@instagram".
    pub(crate) series: String,
    /// The first day of the new counting.
    pub(crate) on: Day,
    /// What happened.
    pub(crate) why: Option<String>,
}

/// Something that was changed on the way.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Change"))]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeTable {
    /// When.
    pub(crate) on: Day,
    /// What was done: "Moved 5,000 SEK from Facebook ads to reels".
    pub(crate) did: String,
    /// Why.
    pub(crate) why: Option<String>,
}

/// A follow-up that was held.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "HeldReview"))]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewTable {
    /// When.
    pub(crate) on: Day,
    /// What was said.
    pub(crate) note: Option<String>,
}

/// The final review.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Outcome"))]
#[serde(deny_unknown_fields)]
pub(crate) struct OutcomeTable {
    /// When the campaign was closed.
    pub(crate) closed_on: Day,
    /// What you take with you to the next one.
    pub(crate) lesson: Option<String>,
    /// What became of each goal. `plan review --final` writes it.
    #[serde(default)]
    pub(crate) goal: Vec<GoalOutcome>,
}

/// What became of one goal.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "GoalOutcome"))]
#[serde(deny_unknown_fields)]
pub(crate) struct GoalOutcome {
    /// The goal's id.
    pub(crate) id: String,
    /// "met", "missed", or "unknown" where nobody read it at the end.
    pub(crate) result: GoalResult,
    /// The value at the end: 4841, "4.6%", "45min".
    pub(crate) value: Option<Written>,
    /// The number to reach, as it was then.
    pub(crate) target: Option<Written>,
}

/// What became of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(crate) enum GoalResult {
    /// The target was reached.
    Met,
    /// It was not.
    Missed,
    /// Nobody knows: it was not read at the end.
    Unknown,
}

impl GoalResult {
    /// The word in files and in JSON.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Unknown => "unknown",
        }
    }
}
