//! A strategy file: the company's standing rules, `strategy.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::channel::AudienceTable;
use super::shapes::{OneOrMany, Written};
use crate::model::day::Day;
use crate::model::place::KeyPath;
use crate::model::platform::{self, Platform};

/// A company's standing rules for social media. Campaigns below inherit its tables.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Strategy"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct StrategyFile {
    /// Who keeps the strategy, and when it was last gone through.
    pub(crate) strategy: StrategyTable,
    /// What is to be reached by being there.
    pub(crate) objective: Vec<ObjectiveTable>,
    /// Who the audience is today, and whom to attract.
    pub(crate) audience: OneOrMany<AudienceTable>,
    /// How each platform is used and where it leads.
    pub(crate) channel: BTreeMap<String, StrategyChannelTable>,
    /// The people. Where it is given, owners must be among them.
    pub(crate) team: Vec<MemberTable>,
    /// What staff may publish.
    pub(crate) guidelines: Option<GuidelinesTable>,
    /// Who answers what, and where.
    pub(crate) responsibility: Vec<ResponsibilityTable>,
    /// Who is on duty when.
    pub(crate) shift: Vec<ShiftTable>,
    /// How feedback is answered.
    pub(crate) feedback: Option<FeedbackTable>,
    /// Causes of complaints that are being mended.
    pub(crate) fix: Vec<FixTable>,
    /// What is done in a crisis.
    pub(crate) crisis: Option<CrisisTable>,
}

impl StrategyFile {
    /// Where an audience stands: `audience`, or `audience[1]` in a list.
    pub(crate) fn audience_path(&self, index: usize) -> KeyPath {
        let path = KeyPath::of("audience");
        if self.audience.list { path.index(index) } else { path }
    }

    /// The platform of a channel: as the file declares it, else told from the name.
    pub(crate) fn platform(&self, channel: &str) -> Option<&'static Platform> {
        let declared = self.channel.get(channel).and_then(|declared| declared.platform.as_deref());
        platform::lookup(declared.unwrap_or(channel))
    }
}

/// Who keeps the strategy, and when it was last gone through.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "StrategyTable"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct StrategyTable {
    /// Who is responsible for it. Campaigns inherit it.
    pub(crate) owner: Option<String>,
    /// Time zone by its usual name, "Europe/Oslo": what the hours of shifts are counted in. UTC if left out.
    pub(crate) timezone: Option<String>,
    /// When it was last gone through.
    pub(crate) reviewed_on: Option<Day>,
    /// By whom.
    pub(crate) reviewed_by: Option<String>,
    /// How success is measured.
    pub(crate) measured_by: Option<String>,
}

/// Something to reach by being there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Objective"))]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectiveTable {
    /// A short name for goals to point at with `supports`.
    pub(crate) id: String,
    /// The objective in a sentence.
    pub(crate) text: String,
}

/// How a platform is used and where it leads.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "StrategyChannel"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct StrategyChannelTable {
    /// The platform, where the channel's name is not one.
    pub(crate) platform: Option<String>,
    /// What the channel is for.
    pub(crate) purpose: Option<String>,
    /// What is published there.
    pub(crate) content: Vec<String>,
    /// The channel that this one sends people on to.
    pub(crate) leads_to: Option<String>,
    /// Whether customers can write to you here.
    pub(crate) contact: Option<bool>,
}

/// One of the people.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Member"))]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberTable {
    /// Their name.
    pub(crate) name: String,
    /// What they do.
    pub(crate) role: Option<String>,
    /// When they read and accepted the guidelines.
    pub(crate) acknowledged_guidelines: Option<Day>,
}

/// What staff may publish.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Guidelines"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct GuidelinesTable {
    /// What anybody may publish.
    pub(crate) allowed: Vec<String>,
    /// What nobody may publish.
    pub(crate) forbidden: Vec<String>,
    /// What needs approval first.
    pub(crate) approval: Vec<String>,
    /// How you speak to customers.
    pub(crate) voice: Option<String>,
}

/// Who answers what, and where.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Responsibility"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ResponsibilityTable {
    /// What it is about: "orders and deliveries".
    pub(crate) topic: Option<String>,
    /// On which channels; all if left out.
    pub(crate) channels: Vec<String>,
    /// Who answers.
    pub(crate) who: Option<String>,
    /// Who answers when they cannot.
    pub(crate) backup: Option<String>,
}

/// Who is on duty when.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Shift"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ShiftTable {
    /// Who.
    pub(crate) who: Option<String>,
    /// On which days: "Mon-Fri".
    pub(crate) days: Option<String>,
    /// At which hours: `["08:00-12:00", "13:00-17:00"]`.
    pub(crate) hours: Vec<String>,
}

/// How feedback is answered.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "FeedbackPolicy"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct FeedbackTable {
    /// Within what time praise and complaints are answered: "1h".
    pub(crate) respond_within: Option<String>,
    /// What customers are told openly: "around the clock", or "office hours" where the shifts are the hours you answer in.
    pub(crate) promise: Option<Promise>,
    /// Days when nobody is on duty.
    pub(crate) holidays: Vec<Day>,
    /// `true` to answer where it was asked, never only in private.
    pub(crate) same_place: Option<bool>,
    /// `true` to sign answers with one's own name.
    pub(crate) sign_with_name: Option<bool>,
    /// The steps of an answer, in order.
    pub(crate) steps: Vec<String>,
    /// What customers are offered: the same complaint gets the same treatment.
    pub(crate) offer: Vec<OfferTable>,
}

/// When customers may expect an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Promise {
    /// At any hour of any day.
    #[serde(rename = "around the clock")]
    AroundTheClock,
    /// When somebody is on duty, and customers are told when that is.
    #[serde(rename = "office hours")]
    OfficeHours,
}

/// What customers with a certain complaint are offered.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Offer"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct OfferTable {
    /// The complaint.
    pub(crate) issue: Option<String>,
    /// What is offered.
    pub(crate) offer: Option<String>,
}

/// A cause of complaints that is being mended.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "CauseFix"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct FixTable {
    /// What customers complain of.
    pub(crate) topic: Option<String>,
    /// Who mends it.
    pub(crate) owner: Option<String>,
    /// By when.
    pub(crate) due: Option<Day>,
    /// When it was mended.
    pub(crate) done: Option<Day>,
}

/// What is done in a crisis.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Crisis"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CrisisTable {
    /// Who leads.
    pub(crate) owner: Option<String>,
    /// Who leads when they cannot.
    pub(crate) backup: Option<String>,
    /// What makes it a crisis: `[{ negatives = 5, within = "6h" }, { post_error = true }]`.
    pub(crate) triggers: Vec<TriggerTable>,
    /// What is said first, with the apology.
    pub(crate) holding_statement: Option<String>,
    /// Whether planned posts are held back.
    pub(crate) pause_publishing: Option<bool>,
    /// What is done, in order: `[{ within = "15min", do = "…" }]`.
    pub(crate) steps: Vec<CrisisStepTable>,
}

/// What makes it a crisis.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Trigger"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TriggerTable {
    /// How many complaints.
    pub(crate) negatives: Option<Written>,
    /// Within what time.
    pub(crate) within: Option<String>,
    /// `true`: an error in a post.
    pub(crate) post_error: Option<bool>,
}

/// One thing to do in a crisis.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "CrisisStep"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct CrisisStepTable {
    /// Within what time.
    pub(crate) within: Option<String>,
    /// What.
    #[serde(rename = "do")]
    pub(crate) action: Option<String>,
}
