//! The channels' rhythms and the posts, laid out day by day.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, NaiveTime};

use super::{Post, Publication, declared, posts};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::document::log::PostStatus;
use crate::model::period::Period;
use crate::model::week::Slot;

/// So many times are laid out at most: files come from strangers, and nobody reads a calendar that long.
const MOST: usize = 50_000;

/// What a campaign publishes in a period.
#[derive(Debug, Clone, Default)]
pub(crate) struct Schedule<'c> {
    /// In order of time; those without a time of day come first.
    pub(crate) publications: Vec<Publication<'c>>,
    /// The pauses that reach into the period, with what they leave out.
    pub(crate) pauses: Vec<Paused>,
    /// The days on which a pause leaves out a channel's time.
    pub(super) excused: Vec<(Day, &'c str)>,
    /// The first day that is not laid out any more; `None` where all are.
    pub(crate) cut_at: Option<Day>,
}

/// A pause with what it leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paused {
    /// The days of the pause, also those outside the period.
    pub(crate) period: Period,
    /// How many times of channels' rhythms fall into both.
    pub(crate) left_out: usize,
}

/// Lays out a period. Rhythms go from the campaign's first day to its last; posts stand where they stand.
pub(crate) fn schedule(campaign: &Campaign, period: Period) -> Schedule<'_> {
    let rhythms = rhythms(campaign);
    let planned = planned(campaign, period);
    let within_campaign = campaign.period().and_then(|days| days.overlap(period));
    let mut schedule = Schedule { pauses: pauses(campaign, period), ..Schedule::default() };
    for day in within_campaign.into_iter().flat_map(days) {
        if schedule.publications.len() >= MOST {
            schedule.cut_at = Some(day);
            break;
        }
        for (channel, slots) in &rhythms {
            let of_day = planned.get(&(day, *channel)).map_or(&[][..], Vec::as_slice);
            schedule.lay_out(day, channel, times_of(slots, day), of_day);
        }
    }
    let has_rhythm = |channel: &str| rhythms.iter().any(|(name, _)| *name == channel);
    let is_laid_out = |day: Day| within_campaign.is_some_and(|days| days.contains(day));
    for ((day, channel), of_day) in &planned {
        if !(has_rhythm(channel) && is_laid_out(*day)) {
            schedule.lay_out(*day, channel, Vec::new(), of_day);
        }
    }
    schedule.publications.retain(|one| schedule.cut_at.is_none_or(|cut| one.day < cut));
    schedule.publications.sort_by_key(|one| (one.day, one.time, one.channel, one.post.map(|post| post.index)));
    schedule
}

impl<'c> Schedule<'c> {
    /// Holds back all that is still to go out from a moment on, as clocks show it where the campaign runs: in a crisis
    /// nothing goes out by itself. What is published already is out, and what was cancelled needs no holding.
    pub(crate) fn hold_from(&mut self, moment: NaiveDateTime) {
        let is_out = |post: Post<'_>| post.table.status == Some(PostStatus::Published);
        for one in self.publications.iter_mut().filter(|one| one.is_live()) {
            let is_before = one.day.0 < moment.date()
                || (one.day.0 == moment.date() && one.time.is_some_and(|time| time < moment.time()));
            one.is_held = !is_before && !one.post.is_some_and(is_out);
        }
    }

    /// One channel's day: posts take times of its rhythm, the pause takes those that are left.
    fn lay_out(&mut self, day: Day, channel: &'c str, rhythm: Vec<NaiveTime>, posts: &[Post<'c>]) {
        let mut free = rhythm;
        let timed = posts.iter().filter_map(|post| post.table.on.time);
        timed.for_each(|time| free.retain(|one| *one != time));
        for post in posts {
            let first_free = || (!free.is_empty()).then(|| free.remove(0));
            let time = post.table.on.time.or_else(first_free);
            self.publications.push(Publication { day, time, channel, post: Some(*post), is_held: false });
        }
        match self.pauses.iter_mut().find(|pause| pause.period.contains(day)) {
            Some(pause) if !free.is_empty() => {
                pause.left_out += free.len();
                self.excused.push((day, channel));
            }
            Some(_) => {}
            None => self.publications.extend(free.into_iter().map(|time| Publication {
                day,
                time: Some(time),
                channel,
                post: None,
                is_held: false,
            })),
        }
    }
}

/// The channels that publish at certain times, each with those times.
fn rhythms(campaign: &Campaign) -> Vec<(&str, Vec<Slot>)> {
    let known = campaign.channels.iter().map(|(name, channel)| {
        let slots: Vec<Slot> = channel.slots.iter().copied().flatten().collect();
        (name.as_str(), slots)
    });
    known.filter(|(_, slots)| !slots.is_empty()).collect()
}

/// The posts of each day and channel, in the order of the file.
fn planned(campaign: &Campaign, period: Period) -> BTreeMap<(Day, &str), Vec<Post<'_>>> {
    let mut planned: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for post in posts(campaign).filter(|post| period.contains(post.table.on.day)).take(MOST) {
        let written = post.table.channel.trim();
        let channel = declared(campaign, written).map_or(written, |(name, _)| name);
        planned.entry((post.table.on.day, channel)).or_default().push(post);
    }
    planned
}

fn pauses(campaign: &Campaign, period: Period) -> Vec<Paused> {
    let mut within: Vec<Period> =
        campaign.pauses.iter().copied().filter(|pause| pause.overlap(period).is_some()).collect();
    within.sort_unstable();
    within.into_iter().map(|period| Paused { period, left_out: 0 }).collect()
}

/// The times of a rhythm on a day, each once, in order.
pub(super) fn times_of(slots: &[Slot], day: Day) -> Vec<NaiveTime> {
    let falls = slots.iter().filter(|slot| slot.falls_on(day));
    let mut times: Vec<NaiveTime> = falls.filter_map(|slot| clock(*slot)).collect();
    times.sort_unstable();
    times.dedup();
    times
}

fn clock(slot: Slot) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(u32::from(slot.minute / 60), u32::from(slot.minute % 60), 0)
}

fn days(period: Period) -> impl Iterator<Item = Day> {
    (0..period.days()).map(move |days| period.start().plus_days(days))
}
