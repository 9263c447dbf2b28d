//! The channel that a typed name means.

use super::remarks::{DidYouMean, NameAnother, Remark, UnknownChannel};
use crate::model::campaign::Campaign;
use crate::model::platform::{self, PLATFORMS};
use crate::model::snapshot::SeriesName;
use crate::say::Sentence;
use crate::text::suggest::closest;
use crate::text::toml::Key;

/// The channel's name in the snapshots file, and whether it is known at all.
///
/// The campaign's own names come first, also for a platform's other name: where it says `[channel.insta]`,
/// `instagram` means that.
pub(super) fn channel(campaign: &Campaign, typed: &str) -> (String, bool) {
    let is_own = |name: &str| own_names(campaign).any(|own| own == name);
    if typed.is_empty() || is_own(typed) {
        return (typed.to_owned(), true);
    }
    let lower = typed.to_lowercase();
    if is_own(&lower) {
        return (lower, true);
    }
    let Some(platform) = platform::lookup(typed) else { return (typed.to_owned(), false) };
    let mut same = own_names(campaign).filter(|own| is_on(campaign, own, platform.name));
    match (same.next(), same.next()) {
        (Some(own), None) => (own.to_owned(), true),
        (Some(_), Some(_)) | (None, _) => (platform.name.to_owned(), true),
    }
}

/// What is said of a channel that nobody knows.
pub(super) fn unknown(campaign: &Campaign, name: &SeriesName) -> Remark {
    let known = own_names(campaign).chain(PLATFORMS.iter().map(|platform| platform.name));
    let nearest = closest(&name.channel, known).map(|channel| super::on(&name.metric, channel));
    let help: Box<dyn Sentence> = match nearest {
        Some(name) => Box::new(DidYouMean { name }),
        None => Box::new(NameAnother { channel: Key(name.channel.clone()) }),
    };
    Remark::warning(UnknownChannel { channel: name.channel.clone() }, Some(help))
}

/// The channels that the campaign's files name, each once.
fn own_names(campaign: &Campaign) -> impl Iterator<Item = &str> {
    let strategy = campaign.strategy.iter().flat_map(|strategy| strategy.channel.keys());
    let of_goals = campaign.goals.iter().flat_map(|goal| &goal.channels);
    let mut names: Vec<&str> = campaign.channels.keys().chain(of_goals).chain(strategy).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter()
}

/// Whether one of the campaign's channels is on a platform.
fn is_on(campaign: &Campaign, own: &str, platform: &str) -> bool {
    let declared = campaign.channels.get(own).and_then(|channel| channel.platform);
    declared.or_else(|| platform::lookup(own)).is_some_and(|found| found.name == platform)
}
