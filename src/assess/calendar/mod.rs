//! Everything of a campaign that has a day: what goes out, follow-ups, milestones, money, the start and the end.
//!
//! It follows from the campaign's file alone, so that a calendar somebody subscribes to does not change with the clock;
//! follow-ups go on from the last one that the file says was held.

mod follow_ups;
mod spending;

use chrono::{DateTime, NaiveTime, Utc};

use crate::model::campaign::{Campaign, Goal, Line, Money};
use crate::model::day::Day;
use crate::model::document::log::ReviewTable;
use crate::model::period::Period;
use crate::model::publishing::{Collision, Paused, Publication, Silence, collisions, schedule, silences};
use crate::model::zone::Zone;
use follow_ups::follow_ups;
use spending::spending;

/// A campaign's calendar, or a part of it.
#[derive(Debug)]
pub(crate) struct Calendar<'c> {
    /// The campaign.
    pub(crate) campaign: &'c Campaign,
    /// The days it shows.
    pub(crate) span: Period,
    /// What there is, in order of time; what has no time of day comes first in its day.
    pub(crate) entries: Vec<Entry<'c>>,
    /// Where channels fall silent.
    pub(crate) silences: Vec<Silence<'c>>,
    /// Where posts go out at one time.
    pub(crate) collisions: Vec<Collision<'c>>,
    /// The first day whose times are left out because there are too many; `None` where none are.
    pub(crate) cut_at: Option<Day>,
    /// Since when publishing is stopped; `None` where it is not.
    pub(crate) held_since: Option<DateTime<Utc>>,
}

/// One thing in a calendar.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'c> {
    /// Its day, or its first.
    pub(crate) day: Day,
    /// Its last day: another one only for a pause.
    pub(crate) last: Day,
    /// When, as clocks show it where the campaign runs; `None`: all day, or some time that day.
    pub(crate) time: Option<NaiveTime>,
    /// What it is.
    pub(crate) what: What<'c>,
}

/// What is in a calendar.
#[derive(Debug, Clone)]
pub(crate) enum What<'c> {
    /// The campaign begins.
    Start,
    /// Nothing is published.
    Pause(Paused),
    /// Money begins to be spent on these lines.
    SpendingBegins(Vec<&'c Line>),
    /// A follow-up is due: of one goal, or of all.
    FollowUp(Option<&'c Goal>),
    /// A follow-up was held.
    Held(&'c ReviewTable),
    /// A goal is to have reached this value.
    Milestone(&'c Goal, f64),
    /// A goal is to be reached before the campaign ends, or after.
    Due(&'c Goal),
    /// A channel publishes.
    Publication(Publication<'c>),
    /// No more money is spent on these lines; so much of all money is to be gone.
    SpendingEnds(Vec<&'c Line>, Option<Money>),
    /// The campaign ends.
    End,
}

impl What<'_> {
    /// The word in CSV and JSON. Other programs depend on it.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Pause(_) => "pause",
            Self::SpendingBegins(_) => "spending-begins",
            Self::FollowUp(_) => "follow-up",
            Self::Held(_) => "follow-up-held",
            Self::Milestone(..) => "milestone",
            Self::Due(_) => "goal-due",
            Self::Publication(Publication { post: None, .. }) => "time",
            Self::Publication(Publication { post: Some(_), .. }) => "post",
            Self::SpendingEnds(..) => "spending-ends",
            Self::End => "end",
        }
    }

    /// Its order within a day.
    fn rank(&self) -> u8 {
        match self {
            Self::Start => 0,
            Self::Pause(_) => 1,
            Self::SpendingBegins(_) => 2,
            Self::Held(_) => 3,
            Self::FollowUp(_) => 4,
            Self::Milestone(..) => 5,
            Self::Due(_) => 6,
            Self::Publication(_) => 7,
            Self::SpendingEnds(..) => 8,
            Self::End => 9,
        }
    }

    /// Whether it is held back for now.
    pub(crate) fn is_held(&self) -> bool {
        if let Self::Publication(publication) = self { publication.is_held } else { false }
    }

    /// The channel it is about, where it is about one.
    pub(crate) fn channel(&self) -> Option<&str> {
        if let Self::Publication(publication) = self { Some(publication.channel) } else { None }
    }
}

impl<'c> Entry<'c> {
    /// Something that takes a day.
    fn on(day: Day, what: What<'c>) -> Self {
        Self { day, last: day, time: None, what }
    }

    fn reaches_into(&self, span: Period) -> bool {
        Period::new(self.day, self.last).is_some_and(|days| days.overlap(span).is_some())
    }
}

/// The days from the first thing that a campaign's file dates to the last; `None` where it dates nothing.
pub(crate) fn whole(campaign: &Campaign) -> Option<Period> {
    let file = &campaign.file;
    let goals = campaign.goals.iter().flat_map(|goal| goal.milestones.iter().map(|(day, _)| *day).chain(goal.end));
    let lines = campaign.budget.iter().flat_map(|budget| &budget.lines).filter_map(|line| line.period);
    let days = [campaign.start, campaign.end].into_iter().flatten();
    let days = days.chain(file.post.iter().map(|post| post.on.day)).chain(file.review.iter().map(|held| held.on));
    let days = days.chain(goals).chain(lines.flat_map(|period| [period.start(), period.end()]));
    let (first, last) = days.fold(None, |found: Option<(Day, Day)>, day| {
        let (first, last) = found.unwrap_or((day, day));
        Some((first.min(day), last.max(day)))
    })?;
    Period::new(first, last)
}

/// What is in the calendar of a campaign on the days of `span`; of one channel alone where one is named, as it is
/// declared. What goes out after `held_since` is held back.
pub(crate) fn calendar<'c>(
    campaign: &'c Campaign,
    span: Period,
    channel: Option<&str>,
    held_since: Option<DateTime<Utc>>,
) -> Calendar<'c> {
    let all = whole(campaign).unwrap_or(span);
    let mut schedule = schedule(campaign, all);
    if let Some(since) = held_since {
        schedule.hold_from(campaign.zone.local(since));
    }
    let is_wanted = |name: &str| channel.is_none_or(|wanted| wanted.eq_ignore_ascii_case(name));
    let is_near = |from: Day, to: Day| from <= span.end() && to >= span.start();
    let mut silences = silences(campaign, &schedule);
    silences.retain(|silence| is_wanted(silence.channel) && is_near(silence.after, silence.until));
    let mut collisions = collisions(&schedule);
    collisions.retain(|collision| is_wanted(collision.channel) && span.contains(collision.day));
    let published =
        schedule.publications.iter().filter(|one| is_wanted(one.channel)).map(|one| published(*one, campaign.zone));
    let mut entries: Vec<Entry<'c>> = published.chain(schedule.pauses.iter().map(|pause| paused(*pause))).collect();
    if channel.is_none() {
        entries.extend(ends(campaign));
        entries.extend(follow_ups(campaign));
        entries.extend(goals(campaign));
        entries.extend(spending(campaign));
    }
    entries.retain(|entry| entry.reaches_into(span));
    entries.sort_by_key(|entry| (entry.day, entry.time, entry.what.rank()));
    let cut_at = schedule.cut_at.filter(|day| *day <= span.end());
    Calendar { campaign, span, entries, silences, collisions, cut_at, held_since }
}

/// A time that clocks skip, because they are put forward over it, is shown as what they show instead.
fn published(publication: Publication<'_>, zone: Zone) -> Entry<'_> {
    let shown = publication.time.map(|time| zone.local(zone.instant(publication.day.0.and_time(time))));
    let day = shown.map_or(publication.day, |shown| Day(shown.date()));
    Entry { time: shown.map(|shown| shown.time()), ..Entry::on(day, What::Publication(publication)) }
}

fn paused<'c>(pause: Paused) -> Entry<'c> {
    Entry { last: pause.period.end(), ..Entry::on(pause.period.start(), What::Pause(pause)) }
}

fn ends(campaign: &Campaign) -> impl Iterator<Item = Entry<'_>> {
    let start = campaign.start.map(|day| Entry::on(day, What::Start));
    start.into_iter().chain(campaign.end.map(|day| Entry::on(day, What::End)))
}

/// What goals are to have reached on the way, and when they are due where that is not the campaign's last day.
fn goals(campaign: &Campaign) -> impl Iterator<Item = Entry<'_>> {
    campaign.goals.iter().flat_map(|goal| {
        let milestones = goal.milestones.iter().map(|(day, value)| Entry::on(*day, What::Milestone(goal, *value)));
        let due = goal.end.filter(|day| Some(*day) != campaign.end).map(|day| Entry::on(day, What::Due(goal)));
        milestones.chain(due)
    })
}
