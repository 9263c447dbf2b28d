//! A whole log in figures: one pass over its items.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};
use rayon::iter::ParallelIterator;
use rayon::slice::ParallelSlice;

use super::repeats::{Topic, topics};
use super::speed::{Speed, Waits};
use super::{Clock, MANY, Promise};
use crate::model::campaign::Money;
use crate::model::feedback::{FeedbackLog, Item, Mood, Text, earliest};
use crate::model::zone::Zone;
use crate::progress::rota::Timetable;

/// Hours of a week.
const HOURS: usize = 7 * 24;

/// A log in figures.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figures {
    /// How many items there are.
    pub(crate) items: u64,
    /// How many events tell of them.
    pub(crate) events: u64,
    /// How fast answers come by the clock that judges.
    pub(crate) judged: Speed,
    /// By the wall clock.
    pub(crate) wall: Speed,
    /// By the hours when somebody is on duty, where that is known.
    pub(crate) staffed: Option<Speed>,
    /// By channel, those with most items first.
    pub(crate) by_channel: Vec<(Text, Speed)>,
    /// By mood, in their usual order; last those that have none.
    pub(crate) by_mood: Vec<(Option<Mood>, Speed)>,
    /// By the hour of the week when they came in, from Monday 00.
    pub(crate) by_hour: Vec<HourOfWeek>,
    /// What customers write about.
    pub(crate) topics: Vec<Topic>,
    /// What became of praise.
    pub(crate) praise: Praise,
    /// How many customers complained first and praised later.
    pub(crate) turned_round: u64,
    /// What rewards and amends cost.
    pub(crate) cost: Money,
}

/// What came in at an hour of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct HourOfWeek {
    /// How many items.
    pub(crate) items: u64,
    /// How many of them were answered too late, or wait too long already.
    pub(crate) late: u64,
}

/// What became of praise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Praise {
    /// How much there is.
    pub(crate) items: u64,
    /// How much was thanked for or answered.
    pub(crate) thanked: u64,
    /// How much was passed on.
    pub(crate) shared: u64,
    /// How much was neither.
    pub(crate) unused: u64,
    /// On how many channels it was given.
    pub(crate) places: u64,
}

/// Everything that can be counted in a log, as of now.
pub(crate) fn figures(log: &FeedbackLog, promise: &Promise, now: DateTime<Utc>) -> Figures {
    figures_by(MANY, log, promise, now)
}

/// Counts so many items in one go, and all of those at the same time: what one comes to hangs on no other, but for who
/// complained before.
pub(super) fn figures_by(part: usize, log: &FeedbackLog, promise: &Promise, now: DateTime<Utc>) -> Figures {
    let frame = Frame::new(log, promise, now);
    let count = |items: &[Item]| {
        let mut tally = Tally::new(&frame);
        for item in items {
            tally.take(item);
        }
        tally
    };
    let all_at_once = || log.items.par_chunks(part).map(count).reduce(|| Tally::new(&frame), Tally::with);
    let is_long = log.items.len() > part;
    let (tally, topics) =
        if is_long { rayon::join(all_at_once, || topics(log)) } else { (count(&log.items), topics(log)) };
    tally.finish(log, topics, is_long)
}

/// What every item is counted by.
struct Frame<'p> {
    promise: &'p Promise,
    now: DateTime<Utc>,
    timetable: Option<Timetable>,
    /// For each text that is a customer, when they first complained.
    complained: Vec<Option<DateTime<Utc>>>,
}

impl<'p> Frame<'p> {
    fn new(log: &FeedbackLog, promise: &'p Promise, now: DateTime<Utc>) -> Self {
        let mut first = now;
        let mut complained: Vec<Option<DateTime<Utc>>> = vec![None; log.texts.len()];
        for item in &log.items {
            first = first.min(item.received);
            if item.mood == Some(Mood::Complaint) {
                earliest(&mut complained[item.customer.index()], item.received);
            }
        }
        let rota = promise.rota.as_ref().filter(|rota| !rota.windows.is_empty());
        let timetable = rota.map(|rota| Timetable::new(rota, promise.zone, first, now));
        Self { promise, now, timetable, complained }
    }
}

/// Items, counted.
struct Tally<'f> {
    frame: &'f Frame<'f>,
    hours: Hours,
    channels: BTreeMap<Text, Waits>,
    moods: [Waits; 5],
    wall: Waits,
    staffed: Waits,
    by_hour: Vec<HourOfWeek>,
    praise: Praise,
    praised_on: BTreeSet<Text>,
    /// The customers who praised after a complaint, some of them several times.
    turned: Vec<Text>,
    cost: Money,
}

impl<'f> Tally<'f> {
    fn new(frame: &'f Frame<'f>) -> Self {
        Self {
            frame,
            hours: Hours::of(frame.promise.zone),
            channels: BTreeMap::new(),
            moods: Default::default(),
            wall: Waits::default(),
            staffed: Waits::default(),
            by_hour: vec![HourOfWeek::default(); HOURS],
            praise: Praise::default(),
            praised_on: BTreeSet::new(),
            turned: Vec::new(),
            cost: Money(0),
        }
    }

    /// With what another one counted.
    fn with(mut self, other: Self) -> Self {
        for (channel, waits) in &other.channels {
            self.channels.entry(*channel).or_default().extend(waits);
        }
        self.moods.iter_mut().zip(&other.moods).for_each(|(mood, other)| mood.extend(other));
        self.wall.extend(&other.wall);
        self.staffed.extend(&other.staffed);
        for (hour, other) in self.by_hour.iter_mut().zip(&other.by_hour) {
            hour.items += other.items;
            hour.late += other.late;
        }
        self.praise.items += other.praise.items;
        self.praise.thanked += other.praise.thanked;
        self.praise.shared += other.praise.shared;
        self.praise.unused += other.praise.unused;
        self.praised_on.extend(other.praised_on);
        self.turned.extend(other.turned);
        self.cost.0 = self.cost.0.saturating_add(other.cost.0);
        self
    }

    fn take(&mut self, item: &Item) {
        self.cost.0 = self.cost.0.saturating_add(item.further().cost.0);
        if item.mood == Some(Mood::Praise) {
            self.praise(item);
        }
        if item.further().deleted.is_some() && item.first_answer().is_none() {
            // What was taken away unanswered will never be answered: it says nothing of how fast anybody is.
            self.channels.entry(item.channel).or_default();
            return;
        }
        let answer = item.first_answer().or(item.resolved);
        let until = answer.unwrap_or(self.frame.now);
        let wall = until.signed_duration_since(item.received).num_seconds();
        let staffed = self.frame.timetable.as_ref().map(|table| table.worked(item.received, until).num_seconds());
        let is_open = answer.is_none();
        let judged = match self.frame.promise.clock {
            Clock::Wall => wall,
            Clock::Staffed => staffed.unwrap_or(wall),
        };
        self.wall.add(wall, is_open);
        if let Some(staffed) = staffed {
            self.staffed.add(staffed, is_open);
        }
        self.channels.entry(item.channel).or_default().add(judged, is_open);
        self.moods[mood_place(item.mood)].add(judged, is_open);
        let hour = &mut self.by_hour[self.hours.of_week(item.received)];
        hour.items += 1;
        hour.late += u64::from(judged > self.frame.promise.within.num_seconds());
    }

    fn praise(&mut self, item: &Item) {
        self.praise.items += 1;
        self.praise.thanked += u64::from(item.further().thanked.is_some() || item.last_reply.is_some());
        self.praise.shared += u64::from(item.further().shared.is_some());
        self.praise.unused += u64::from(item.is_unused_praise());
        if item.channel != Text::default() {
            self.praised_on.insert(item.channel);
        }
        let complained = self.frame.complained[item.customer.index()].filter(|_| item.customer != Text::default());
        if complained.is_some_and(|first| first < item.received) {
            self.turned.push(item.customer);
        }
    }

    fn finish(mut self, log: &FeedbackLog, topics: Vec<Topic>, is_long: bool) -> Figures {
        let promised = self.frame.promise.within.num_seconds();
        self.turned.sort_unstable();
        self.turned.dedup();
        let has_staffed = self.frame.timetable.is_some();
        let mut judged = Waits::default();
        self.channels.values().for_each(|channel| judged.extend(channel));
        let (mut channels, mut moods) = (self.channels, self.moods);
        let (mut wall, mut staffed) = (self.wall, self.staffed);
        let mut all = || (judged.speed(promised), wall.speed(promised), staffed.speed(promised));
        let mut groups = || {
            let channels: Vec<(Text, Speed)> =
                channels.iter_mut().map(|(name, waits)| (*name, waits.speed(promised))).collect();
            (channels, moods.each_mut().map(|waits| waits.speed(promised)))
        };
        let ((judged, wall, staffed), (mut by_channel, by_mood)) =
            if is_long { rayon::join(all, groups) } else { (all(), groups()) };
        by_channel.sort_by(|(one, one_speed), (other, other_speed)| {
            let by_count = other_speed.count().cmp(&one_speed.count());
            by_count.then_with(|| log.text(*one).cmp(log.text(*other)))
        });
        let by_mood = Mood::ALL.map(Some).into_iter().chain([None]).zip(by_mood);
        Figures {
            items: log.items.len() as u64,
            events: log.events,
            judged,
            wall,
            staffed: has_staffed.then_some(staffed),
            by_channel,
            by_mood: by_mood.filter(|(_, speed)| speed.count() > 0).collect(),
            by_hour: self.by_hour,
            topics,
            praise: Praise { places: self.praised_on.len() as u64, ..self.praise },
            turned_round: self.turned.len() as u64,
            cost: self.cost,
        }
    }
}

fn mood_place(mood: Option<Mood>) -> usize {
    match mood {
        Some(Mood::Praise) => 0,
        Some(Mood::Complaint) => 1,
        Some(Mood::Question) => 2,
        Some(Mood::PostError) => 3,
        None => 4,
    }
}

/// Tells the hour of the week of instants: those that come after each other mostly share what clocks go by.
struct Hours {
    zone: Zone,
    /// The quarter of an hour that was asked for last, and how far clocks are ahead of UTC in it. No zone has ever changed
    /// its clocks within one.
    last: Option<(i64, TimeDelta)>,
}

/// Seconds of a quarter of an hour.
const QUARTER: i64 = 15 * 60;

impl Hours {
    fn of(zone: Zone) -> Self {
        Self { zone, last: None }
    }

    fn of_week(&mut self, instant: DateTime<Utc>) -> usize {
        let quarter = instant.timestamp().div_euclid(QUARTER);
        let ahead = match self.last {
            Some((known, ahead)) if known == quarter => ahead,
            Some(_) | None => TimeDelta::seconds(i64::from(self.zone.offset(instant).seconds)),
        };
        self.last = Some((quarter, ahead));
        let local = instant.naive_utc().checked_add_signed(ahead).unwrap_or(instant.naive_utc());
        local.weekday().num_days_from_monday() as usize * 24 + local.hour() as usize
    }
}
