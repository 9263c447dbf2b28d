//! Audiences and channels.

use serde::Deserialize;

use super::shapes::Written;

/// A group of people that the campaign is for.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Audience"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct AudienceTable {
    /// Who they are: "Parents aged 28–40 in Malmö who cycle to nursery".
    pub(crate) who: Option<String>,
    /// Where they are: the platforms they use, `["instagram", "facebook"]`.
    #[serde(rename = "where")]
    pub(crate) places: Vec<String>,
    /// When they are there: `["Mon-Fri 19:00-21:30", "Sun 09:00-11:00"]`.
    pub(crate) when: Vec<String>,
    /// How they use it: "On the phone, short video, saves posts for the weekend".
    pub(crate) how: Option<String>,
    /// How many they are.
    pub(crate) size: Option<Written>,
    /// How you know: "Instagram Insights, February 2027".
    pub(crate) evidence: Option<String>,
    /// `true` for people you want to attract and do not reach yet.
    pub(crate) wanted: bool,
}

/// A channel you publish on.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Channel"))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ChannelTable {
    /// The platform, where the channel's name is not one: "instagram"; "other" for posters and the like.
    pub(crate) platform: Option<String>,
    /// Your account there: "@velomalmo".
    pub(crate) account: Option<String>,
    /// What the channel is for: "Inspire; build the following".
    pub(crate) purpose: Option<String>,
    /// The channel that this one sends people on to.
    pub(crate) leads_to: Option<String>,
    /// What is published there: `["reel", "story"]`.
    pub(crate) material: Vec<String>,
    /// `true` where money is spent on it.
    pub(crate) paid: bool,
    /// When it is published: `["Tue 19:30", "1st Sun 09:30"]`, also "tis 19.30", "hverdager 08:00".
    pub(crate) times: Vec<String>,
    /// Tone of voice here, where it is not the campaign's.
    pub(crate) tone: Option<String>,
    /// Words that posts here must not use, besides the campaign's.
    pub(crate) avoid: Vec<String>,
    /// Who is responsible for it, where it is not the campaign's owner.
    pub(crate) owner: Option<String>,
}
