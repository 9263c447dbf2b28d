//! Which channels a campaign uses, and when two words mean one channel.
//!
//! What several rules about channels ask. It finds nothing by itself.

mod leads;
mod meant;

use crate::model::campaign::{Campaign, Goal};
use crate::model::document::strategy::StrategyChannelTable;
use crate::model::part::Part;
use crate::model::place::{KeyPath, Place};
use crate::model::platform::{self, Platform};
pub(super) use leads::Leads;
pub(super) use meant::Meant;

/// A channel that the campaign publishes or counts on.
#[derive(Debug, Clone)]
pub(super) struct Used<'c> {
    /// Its name, as the file writes it.
    pub(super) name: &'c str,
    /// The platform it is on, where that is known.
    pub(super) platform: Option<&'static Platform>,
    /// Where it is declared, or where a goal names it first.
    pub(super) place: Place,
}

/// Where advertisements that are bought on a platform are seen.
const SEEN_ON: &[(&str, &[&str])] = &[
    ("meta-ads", &["facebook", "instagram", "threads", "whatsapp"]),
    ("google-ads", &["google", "google-business", "youtube", "web"]),
];

/// The channels that are declared, then those that only goals name, each once.
pub(super) fn used(campaign: &Campaign) -> Vec<Used<'_>> {
    let declared = campaign.channels.iter().map(|(name, channel)| Used {
        name,
        platform: channel.platform,
        place: Place::key(declared_at(name)),
    });
    let mut used: Vec<_> = declared.collect();
    let mut known = Meant::words(campaign, campaign.channels.keys().map(String::as_str));
    for goal in &campaign.goals {
        for (position, name) in goal.channels.iter().enumerate() {
            if !known.has(name) {
                known.insert(name, ());
                let is_read = goal.read.contains(&Part::Channel);
                let place = if is_read { goal.place(Part::Channel) } else { Place::value(named_at(goal, position)) };
                used.push(Used { name, platform: platform::lookup(name), place });
            }
        }
    }
    used
}

/// Where a declared channel stands: `channel.instagram`.
pub(super) fn declared_at(name: &str) -> KeyPath {
    KeyPath::of("channel").key(name)
}

/// Where a goal names one of its channels: `goal[0].channel`, `goal[0].channel[1]`; its table where it does not say.
pub(super) fn named_at(goal: &Goal, position: usize) -> KeyPath {
    let table = KeyPath::of("goal").index(goal.index);
    match &goal.table.channel {
        written if position >= written.values.len() => table,
        written if written.list => table.key("channel").index(position),
        _ => table.key("channel"),
    }
}

/// Whether two words name one channel: the same name, or one platform where not both are declared.
pub(super) fn same(campaign: &Campaign, one: &str, other: &str) -> bool {
    if one.trim().eq_ignore_ascii_case(other.trim()) {
        return true;
    }
    let both_declared = campaign.channels.contains_key(one) && campaign.channels.contains_key(other);
    let platform = platform_of(campaign, one);
    !both_declared && platform.is_some() && platform == platform_of(campaign, other)
}

/// The platform that a channel is on: as declared, else told from its name.
pub(super) fn platform_of(campaign: &Campaign, channel: &str) -> Option<&'static Platform> {
    campaign.channels.get(channel).map_or_else(|| platform::lookup(channel), |declared| declared.platform)
}

/// Whether people at `place`, a word of an audience's `where`, meet a channel of this name and platform.
pub(super) fn is_met_at(place: &str, name: &str, platform: Option<&'static Platform>) -> bool {
    if place.trim().eq_ignore_ascii_case(name.trim()) {
        return true;
    }
    let (Some(there), Some(platform)) = (platform::lookup(place), platform) else { return false };
    let seen_on = SEEN_ON.iter().find(|(bought, _)| *bought == platform.name);
    there == platform || seen_on.is_some_and(|(_, seen)| seen.contains(&there.name))
}

/// What the strategy says of this channel.
pub(super) fn in_strategy<'c>(campaign: &'c Campaign, name: &str) -> Option<&'c StrategyChannelTable> {
    campaign.strategy.as_ref()?.channel.get(name)
}

/// Whether a text is there and says something.
pub(super) fn is_said(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_met_at, platform};

    #[test]
    fn people_meet_a_channel_where_it_is_shown() {
        let named = |name| is_met_at_named(name, "x");
        assert!(named("Twitter") && named("X") && !named("instagram"));
        assert!(is_met_at_named("Facebook", "meta-ads") && !is_met_at_named("blog", "meta-ads"));
        assert!(is_met_at("Bus stops", "bus stops", None) && !is_met_at("Bus stops", "posters", None));
    }

    fn is_met_at_named(place: &str, channel: &str) -> bool {
        is_met_at(place, channel, platform::lookup(channel))
    }
}
