//! What is wrong with a schedule: a channel that falls silent, two posts at one time.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::schedule::times_of;
use super::{Post, Publication, Schedule};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::model::week::Slot;

/// A channel without a rhythm in its table has one of its own from so many posts on.
const ENOUGH_POSTS: usize = 4;
/// Such a rhythm is loose: a silence is longer than this many times the usual interval …
const LOOSELY: i64 = 2;
/// … and longer by so many days at least.
const AT_LEAST_LONGER: i64 = 3;

/// A channel that says nothing for longer than it usually does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Silence<'c> {
    /// The channel.
    pub(crate) channel: &'c str,
    /// The last day on which it published, or would have but for a pause.
    pub(crate) after: Day,
    /// The next day on which it does.
    pub(crate) until: Day,
    /// Days from the one to the other, without those of pauses.
    pub(crate) days: i64,
    /// The longest it is silent by its own rhythm.
    pub(crate) usual: i64,
}

/// Posts that go out on one channel at one time.
#[derive(Debug, Clone)]
pub(crate) struct Collision<'c> {
    /// The channel.
    pub(crate) channel: &'c str,
    /// The day.
    pub(crate) day: Day,
    /// The time.
    pub(crate) time: NaiveTime,
    /// The posts, in the order of the file; at least two.
    pub(crate) posts: Vec<Post<'c>>,
}

/// Where channels fall silent, in order of time.
pub(crate) fn silences<'c>(campaign: &'c Campaign, schedule: &Schedule<'c>) -> Vec<Silence<'c>> {
    let mut by_channel: BTreeMap<&str, Vec<Day>> = BTreeMap::new();
    let published = schedule.publications.iter().filter(|one| one.is_live()).map(|one| (one.day, one.channel));
    // What a pause leaves out is no silence.
    for (day, channel) in published.chain(schedule.excused.iter().copied()) {
        by_channel.entry(channel).or_default().push(day);
    }
    for days in by_channel.values_mut() {
        days.sort_unstable();
    }
    let mut silences = Vec::new();
    for (channel, days) in by_channel {
        let Some(usual) = longest_usual(campaign, channel, &days) else { continue };
        for pair in days.windows(2) {
            let (after, until) = (pair[0], pair[1]);
            let days = after.days_until(until) - paused_between(campaign, after, until);
            if days > usual {
                silences.push(Silence { channel, after, until, days, usual });
            }
        }
    }
    silences.sort_by_key(|silence| (silence.after, silence.channel));
    silences
}

/// The longest that a channel is silent by its times, or by its posts where it has no times.
fn longest_usual(campaign: &Campaign, channel: &str, days: &[Day]) -> Option<i64> {
    let slots = campaign.channels.get(channel).map_or(&[][..], |channel| &channel.slots);
    let slots: Vec<Slot> = slots.iter().copied().flatten().collect();
    if slots.is_empty() { of_posts(days) } else { of_times(&slots, campaign.period()?) }
}

/// By its times: the longest interval between two of them in the campaign's first year.
fn of_times(slots: &[Slot], period: Period) -> Option<i64> {
    const YEAR: i64 = 366;
    let days = (0..period.days().min(YEAR)).map(|days| period.start().plus_days(days));
    let falls: Vec<Day> = days.filter(|day| !times_of(slots, *day).is_empty()).collect();
    falls.windows(2).map(|pair| pair[0].days_until(pair[1])).max()
}

/// By its posts: twice the interval in the middle, for nobody is so exact without a rhythm.
fn of_posts(days: &[Day]) -> Option<i64> {
    let mut intervals: Vec<i64> =
        days.windows(2).map(|pair| pair[0].days_until(pair[1])).filter(|days| *days > 0).collect();
    intervals.sort_unstable();
    let middle = *intervals.get(intervals.len() / 2)?;
    (days.len() >= ENOUGH_POSTS).then_some((middle * LOOSELY).max(middle + AT_LEAST_LONGER))
}

/// Days between two days that lie in a pause; a day that lies in two counts once.
fn paused_between(campaign: &Campaign, after: Day, until: Day) -> i64 {
    let Some(between) = Period::new(after.plus_days(1), until.plus_days(-1)) else { return 0 };
    let mut paused: Vec<Period> = campaign.pauses.iter().filter_map(|pause| pause.overlap(between)).collect();
    paused.sort_unstable();
    let mut counted = 0;
    let mut next = between.start();
    for pause in paused {
        if let Some(new) = Period::new(pause.start().max(next), pause.end()) {
            counted += new.days();
            next = new.end().plus_days(1);
        }
    }
    counted
}

/// Where several posts go out on one channel at one time, in order of time. Cancelled ones do not.
pub(crate) fn collisions<'c>(schedule: &Schedule<'c>) -> Vec<Collision<'c>> {
    let mut at: BTreeMap<(Day, NaiveTime, &str), Vec<Post<'c>>> = BTreeMap::new();
    for one in schedule.publications.iter().filter(|one| one.is_live()) {
        let Publication { day, time: Some(time), channel, post: Some(post), .. } = *one else { continue };
        at.entry((day, time, channel)).or_default().push(post);
    }
    let several = at.into_iter().filter(|(_, posts)| posts.len() > 1);
    several.map(|((day, time, channel), posts)| Collision { channel, day, time, posts }).collect()
}
