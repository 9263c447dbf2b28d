//! When a campaign publishes: its channels' times day by day, and the posts that are fixed.
//!
//! A post at the time of a channel's rhythm takes that time; one without a time of day takes the first free one of its
//! day. Nothing is worked out here of when the audience is there, and no clock is asked.

mod faults;
mod schedule;

use chrono::NaiveTime;

use super::campaign::{Campaign, Channel};
use super::day::Day;
use super::document::log::{PostStatus, PostTable};
use super::period::Period;
use super::platform;
pub(crate) use faults::{Collision, Silence, collisions, silences};
pub(crate) use schedule::{Paused, Schedule, schedule};

/// One thing that is to go out on one channel.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Publication<'c> {
    /// The day.
    pub(crate) day: Day,
    /// When, as clocks show it where the campaign runs; `None`: some time that day.
    pub(crate) time: Option<NaiveTime>,
    /// The channel: by the name it is declared under, else as the post writes it.
    pub(crate) channel: &'c str,
    /// What is fixed for it; `None`: a time of the channel's rhythm that waits for its content.
    pub(crate) post: Option<Post<'c>>,
    /// Whether it is held back for now: publishing is stopped as a whole.
    pub(crate) is_held: bool,
}

/// A post with its place in the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Post<'c> {
    /// Its place, from 0.
    pub(crate) index: usize,
    /// The table as written.
    pub(crate) table: &'c PostTable,
}

impl Publication<'_> {
    /// Whether it is to reach anybody: it is not a post that was cancelled.
    pub(crate) fn is_live(&self) -> bool {
        self.post.is_none_or(Post::is_live)
    }
}

impl Post<'_> {
    /// Whether it was not cancelled.
    pub(crate) fn is_live(self) -> bool {
        self.table.status != Some(PostStatus::Cancelled)
    }
}

/// The posts of a campaign, in the order of the file.
pub(crate) fn posts(campaign: &Campaign) -> impl Iterator<Item = Post<'_>> {
    campaign.file.post.iter().enumerate().map(|(index, table)| Post { index, table })
}

/// The days of the campaign and of its posts, from the first to the last; `None` where there is no post.
pub(crate) fn days_of_posts(campaign: &Campaign) -> Option<Period> {
    let days = || campaign.file.post.iter().map(|post| post.on.day);
    let first = days().chain(campaign.start).min().filter(|_| days().next().is_some())?;
    Period::new(first, days().chain(campaign.end).max()?)
}

/// The channel that a word means: the declared one of that name, or the only one that is declared on that platform.
pub(crate) fn declared<'c>(campaign: &'c Campaign, word: &str) -> Option<(&'c str, &'c Channel)> {
    let word = word.trim();
    let named = |(name, channel): (&'c String, &'c Channel)| (name.as_str(), channel);
    let mut by_name = campaign.channels.iter().filter(|(name, _)| name.eq_ignore_ascii_case(word));
    if let Some(found) = campaign.channels.get_key_value(word).or_else(|| by_name.next()) {
        return Some(named(found));
    }
    let platform = platform::lookup(word)?;
    let mut on_it = campaign.channels.iter().filter(|(_, channel)| channel.platform == Some(platform));
    let first = on_it.next()?;
    on_it.next().is_none().then(|| named(first))
}

#[cfg(test)]
mod tests;
