//! Publishing when nobody is there.

use crate::model::campaign::{Audience, Campaign, Channel};
use crate::model::place::{KeyPath, Place};
use crate::model::week::{Minute, Slot};
use crate::rules::channel_use::{declared_at, is_met_at};
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};

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
    let slots = channel.slots.iter().enumerate().filter_map(|(index, slot)| Some((index, (*slot)?)));
    slots.filter(|(_, slot)| !finds_somebody(*slot, audiences)).map(|(index, _)| index).collect()
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

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(when: &str, times: &str) -> Vec<String> {
        let audience = format!("[audience]\nwhere = [\"instagram\"]\nwhen = {when}\n");
        Case::of(&format!("{audience}[channel.instagram]\ntimes = {times}")).found(&RULE)
    }

    #[test]
    fn only_times_that_find_nobody_are_named() {
        let found = found("[\"Mon-Fri 19:00-21:30\"]", "[\"Tue 21:30\", \"Wed 19:00\", \"Sat 19:00\", \"daily 20:00\"]");
        assert_eq!(found.len(), 1);
        let said = "warning channel.instagram.times: the audience is not on instagram when you publish: Tue 21:30 and Sat 19:00;";
        assert!(found[0].starts_with(said), "{found:?}");
    }

    #[test]
    fn windows_and_the_hour_before_them_may_pass_midnight() {
        assert!(found("[\"Fri 22:00-01:00\"]", "[\"Sat 00:30\"]").is_empty());
        assert!(found("[\"Sat 00:15-02:00\"]", "[\"Fri 23:30\"]").is_empty());
        assert!(found("[\"Mon 00:15-02:00\"]", "[\"Sun 23:30\"]").is_empty());
        let early = found("[\"Sat 00:45-02:00\"]", "[\"Fri 23:30\"]");
        assert!(early[0].starts_with("warning channel.instagram.times[0]:"), "{early:?}");
    }

    #[test]
    fn what_cannot_be_read_accuses_nobody() {
        assert!(found("[\"Mon 10-12\", \"evenings\"]", "[\"Tue 07:00\"]").is_empty());
        assert!(found("[]", "[\"Tue 07:00\"]").is_empty());
        assert!(found("[\"Mon 10-12\"]", "[\"whenever\"]").is_empty());
    }

    #[test]
    fn another_audience_may_be_there() {
        let tables = "[[audience]]\nwhere = [\"x\"]\nwhen = [\"Mon 10-12\"]\n[[audience]]\nwhere = [\"Twitter\"]\n\
            when = [\"Tue 07-08\"]\n[channel.x]\ntimes = [\"Tue 07:00\"]\n[channel.blog]\ntimes = [\"Sun 03:00\"]";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
