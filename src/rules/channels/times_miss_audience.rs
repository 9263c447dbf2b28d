//! Publishing when nobody is there.

use crate::model::campaign::{Audience, Campaign, Channel};
use crate::model::place::{KeyPath, Place};
use crate::model::week::{Minute, Slot};
use crate::rules::channel_use::{declared_at, is_met_at};
use crate::rules::{Checked, Findings, rule};
use crate::say::{All, sentence};
use crate::text::week::slot;

rule! {
    /// ## What it catches
    /// Publishing times of a channel at which none of the audiences on it is there, on any of their days. Up to an hour
    /// before they come is fine. A blog, a website, an app and a podcast are read at any time and are left alone.
    ///
    /// ## Why it matters
    /// Most of what a post reaches it reaches within hours. What is published while the audience sleeps starts behind
    /// everything that came after it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 07:00", "Thu 19:30"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 18:30", "Thu 19:30"]
    /// ```
    "C507", "times-miss-audience", Warning
}

/// Owned places that people come to when it suits them.
const READ_ANY_TIME: [&str; 4] = ["blog", "web", "app", "podcast"];

/// How long before the audience comes a post may go out, in minutes. Our own rule of thumb: it is still near the top.
const STILL_FRESH: Minute = 60;

const DAY: Minute = 24 * 60;

sentence! {
    NobodyThere { channel: String, times: All<String> }
    en "the audience is not on {channel} when you publish: {times}",
    sv "målgruppen är inte på {channel} när ni publicerar: {times}",
    nb "målgruppen er ikke på {channel} når dere publiserer: {times}",
}

sentence! {
    PublishWhen { windows: All<String> }
    en "publish when the audience is there: {windows}; or add the time to its `when`",
    sv "publicera när målgruppen är där: {windows}; eller lägg till tiden i dess `when`",
    nb "publiser når målgruppen er der: {windows}; eller legg til tiden i `when`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    for (name, channel) in &campaign.channels {
        let Some(audiences) = audiences_on(campaign, name, channel) else { continue };
        let missed: Vec<_> = missed(channel, &audiences);
        if missed.is_empty() {
            continue;
        }
        let windows = audiences.iter().flat_map(|audience| audience.table.when.iter().cloned()).collect();
        let message = NobodyThere { channel: name.clone(), times: All(texts(channel, &missed)) };
        found.add(&RULE, place(name, &missed), message).help(PublishWhen { windows: All(windows) });
    }
}

/// The audiences on the channel; `None` where there is none, where one may be there at any time, or where time does
/// not matter.
fn audiences_on<'c>(campaign: &'c Campaign, name: &str, channel: &Channel) -> Option<Vec<&'c Audience>> {
    if channel.platform.is_some_and(|platform| READ_ANY_TIME.contains(&platform.name)) {
        return None;
    }
    let is_there = |audience: &&Audience| {
        let places = &audience.table.places;
        places.is_empty() || places.iter().any(|place| is_met_at(place, name, channel.platform))
    };
    let audiences: Vec<_> = campaign.audiences.iter().filter(is_there).collect();
    let known = audiences.iter().all(|audience| audience.windows.len() == audience.table.when.len());
    let timed = audiences.iter().all(|audience| !audience.windows.is_empty());
    (known && timed && !audiences.is_empty()).then_some(audiences)
}

/// Which of the channel's times, by their place in the list, find nobody there.
fn missed(channel: &Channel, audiences: &[&Audience]) -> Vec<usize> {
    let times = channel.table.times.iter().enumerate();
    let read = times.filter_map(|(index, text)| Some((index, slot(text).ok()?)));
    read.filter(|(_, slot)| !finds_somebody(*slot, audiences)).map(|(index, _)| index).collect()
}

/// Whether on some day of the slot some audience is there, then or soon after.
fn finds_somebody(slot: Slot, audiences: &[&Audience]) -> bool {
    let windows = || audiences.iter().flat_map(|audience| &audience.windows);
    let days = slot.days.iter();
    let mut moments = days.flat_map(|day| {
        let later = slot.minute.saturating_add(STILL_FRESH);
        let soon = if later < DAY { (day, later) } else { (day.succ(), later - DAY) };
        [(day, slot.minute), soon]
    });
    moments.any(|(day, minute)| windows().any(|window| window.contains(day, minute)))
}

fn texts(channel: &Channel, missed: &[usize]) -> Vec<String> {
    missed.iter().filter_map(|index| channel.table.times.get(*index).cloned()).collect()
}

/// The one time that misses, or the list of them.
fn place(name: &str, missed: &[usize]) -> Place {
    let times: KeyPath = declared_at(name).key("times");
    match missed {
        [only] => Place::value(times.index(*only)),
        _ => Place::value(times),
    }
}
