//! Channels that nobody has named before: new ones, or old ones misspelt. They are told, never refused.

use std::collections::BTreeSet;

use crate::commands::warning::warn;
use crate::env::Env;
use crate::model::platform::{self, PLATFORMS};
use crate::say::{All, DidYouMean, Sentence, sentence};
use crate::store::discover;
use crate::store::feedback::Feedback;
use crate::store::names::Role;
use crate::store::text_file;
use crate::text::campaign;
use crate::text::suggest::closest;

/// So many new channels are told of, and so many known ones are listed.
const MOST_TOLD: usize = 8;

sentence! {
    NewChannel { channel: String }
    en "no channel has been called {channel} until now, so it counts as a new one",
    sv "ingen kanal har hetat {channel} förut, så den räknas som en ny",
    nb "ingen kanal har hett {channel} før, så den regnes som en ny",
}
sentence! {
    PerhapsMeant { name: String, file: String }
    en "if you meant {name}, correct it in {file}; if the channel is new, leave it",
    sv "om du menade {name}, rätta det i {file}; om kanalen är ny, låt det vara",
    nb "mente du {name}, rett det i {file}; er kanalen ny, la det stå",
}
sentence! {
    KnownAre { channels: All<String>, file: String }
    en "known are {channels}; if you meant one of them, correct it in {file}; if the channel is new, leave it",
    sv "kända är {channels}; om du menade någon av dem, rätta det i {file}; om kanalen är ny, låt det vara",
    nb "kjente er {channels}; mente du en av dem, rett det i {file}; er kanalen ny, la det stå",
}

/// The channels that rows name: enough of them to tell.
#[derive(Debug, Default)]
pub(super) struct Named(BTreeSet<String>);

impl Named {
    /// So many different ones are remembered: a batch may hold anything.
    const MOST: usize = 1_000;

    pub(super) fn add(&mut self, channel: &str) {
        if !channel.is_empty() && !self.0.contains(channel) && self.0.len() < Self::MOST {
            self.0.insert(channel.to_owned());
        }
    }

    pub(super) fn of<'c>(channels: impl IntoIterator<Item = &'c str>) -> Self {
        let mut named = Self::default();
        channels.into_iter().for_each(|channel| named.add(channel));
        named
    }
}

/// Warns of channels that neither the strategy nor its campaigns nor the log know, before rows that name them are added;
/// in a `trial` they are not. Campaigns and the log are read only where a channel is not the strategy's.
///
/// # Errors
/// When a file cannot be read from disk.
pub(super) fn tell_of_new(
    Named(mut new): Named,
    feedback: &Feedback,
    is_trial: bool,
    env: &mut Env<'_>,
) -> anyhow::Result<()> {
    let mut planned: BTreeSet<String> =
        feedback.strategy.iter().flat_map(|strategy| strategy.file.channel.keys().cloned()).collect();
    new.retain(|channel| !planned.contains(channel));
    if new.is_empty() {
        return Ok(());
    }
    planned.extend(of_campaigns(feedback, env)?);
    let mut known = planned.clone();
    feedback.each_event(&mut |row| {
        for channel in [&*row.place.channel, &*row.reply_place.channel] {
            if !channel.is_empty() && !known.contains(channel) {
                known.insert(channel.to_owned());
            }
        }
    })?;
    new.retain(|channel| !known.contains(channel));
    for channel in new.into_iter().filter_map(|channel| told(channel, &planned, &known)).take(MOST_TOLD) {
        let file = || feedback.name().to_owned();
        let help: Box<dyn Sentence> = match channel.near {
            Some(name) if is_trial => Box::new(DidYouMean { name }),
            Some(name) => Box::new(PerhapsMeant { name, file: file() }),
            None => {
                let channels = All(known.iter().take(MOST_TOLD).cloned().collect());
                Box::new(KnownAre { channels, file: file() })
            }
        };
        warn(&NewChannel { channel: channel.name }, Some(&*help), env)?;
    }
    Ok(())
}

/// A channel that is told of, and the one that was probably meant.
struct Told {
    name: String,
    near: Option<String>,
}

/// Without any plan for channels, a name that is like no other is as good as any.
fn told(name: String, planned: &BTreeSet<String>, known: &BTreeSet<String>) -> Option<Told> {
    let platforms = || PLATFORMS.iter().map(|platform| platform.name);
    if planned.is_empty() && platforms().any(|platform| platform == name) {
        return None;
    }
    let same_platform = platform::lookup(&name).map(|platform| platform.name).filter(|platform| *platform != name);
    let near = same_platform
        .or_else(|| closest(&name, known.iter().map(String::as_str)))
        .or_else(|| closest(&name, platforms()).filter(|platform| *platform != name));
    (near.is_some() || !planned.is_empty()).then(|| Told { near: near.map(str::to_owned), name })
}

/// The channels of the campaigns in the log's folder and below. What cannot be read as a campaign is told elsewhere.
fn of_campaigns(feedback: &Feedback, env: &Env<'_>) -> anyhow::Result<BTreeSet<String>> {
    let mut channels = BTreeSet::new();
    if !feedback.folder.is_dir() {
        return Ok(channels);
    }
    let files = discover::files(std::slice::from_ref(&feedback.folder), &env.cwd)?;
    for file in files.into_iter().filter(|file| file.role == Role::Campaign) {
        let text = text_file::read(&file.path, &file.shown)?.text;
        channels
            .extend(campaign::read(&text, None).value.into_iter().flat_map(|campaign| campaign.channels.into_keys()));
    }
    Ok(channels)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::told;

    #[test]
    fn a_channel_that_nobody_knows_is_told_with_the_one_that_was_meant() {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
        let near = |name: &str, planned: &[&str], logged: &[&str]| {
            let (planned, logged) = (set(planned), set(logged));
            told(name.to_owned(), &planned, &planned.union(&logged).cloned().collect()).map(|told| told.near)
        };
        let meant = |name: &str| Some(Some(name.to_owned()));
        assert_eq!(near("insta", &["instagram"], &[]), meant("instagram"), "another name of a platform");
        assert_eq!(near("Facebook", &["facebook"], &[]), meant("facebook"));
        assert_eq!(near("butikkn", &["butikken"], &[]), meant("butikken"), "a channel of their own");
        assert_eq!(near("instagarm", &[], &[]), meant("instagram"), "without any plan");
        assert_eq!(near("kundvagn", &[], &["kundvagnen"]), meant("kundvagnen"), "one of the log");
        assert_eq!(near("tripadvisor", &["instagram"], &[]), Some(None), "not in the plan");
        assert_eq!(near("tripadvisor", &[], &[]), None, "a platform, and no plan");
        assert_eq!(near("pressen", &[], &["email"]), None, "like no other, and no plan");
    }
}
