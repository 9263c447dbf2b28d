//! Where a channel has fallen silent: fewer posts than its own times ask for, or posts past their day.
//!
//! Only what is known is told: posts that the campaign lists with a status, and posts that somebody counts.

use crate::assess::{GoalStanding, Overview, recorded_of};
use crate::model::campaign::{Campaign, Channel};
use crate::model::day::Day;
use crate::model::document::log::{PostStatus, PostTable};
use crate::model::period::Period;
use crate::model::snapshot::{Reading, SeriesName};
use crate::model::week::Slot;
use crate::progress::number::{day_count, whole_days};
use crate::progress::series::amounts::Amounts;
use crate::text::snapshots::Folded;

/// The metric that published posts are counted under.
const POSTS: &str = "posts";
/// So many days are looked back on: two weeks hold every weekly time twice.
const DAYS: i64 = 14;

/// A gap in what is published.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Gap {
    /// Fewer posts than the channel's times ask for.
    Fewer {
        /// Where.
        channel: String,
        /// So many were counted.
        published: f64,
        /// So many its times ask for.
        planned: f64,
        /// In so many days.
        days: i64,
    },
    /// Posts whose day has passed, and that are not published.
    Late {
        /// Where.
        channel: String,
        /// How many.
        posts: usize,
        /// The first one's day.
        since: Day,
    },
}

/// The gaps on the channels that a goal lives by: its own, and those that lead to them.
pub(super) fn gaps(goal: &GoalStanding<'_>, overview: &Overview<'_>, folded: &Folded) -> Vec<Gap> {
    let campaign = overview.campaign;
    let channels = campaign.channels.iter().filter(|(name, _)| leads_to_goal(campaign, name, goal));
    let of_channel = |(name, channel): (&String, &Channel)| {
        let late = late(&campaign.file.post, name, overview.today);
        late.into_iter().chain(fewer(name, channel, overview, folded))
    };
    channels.flat_map(of_channel).collect()
}

/// Whether a channel is the goal's, or leads to it, if need be over others. A goal without channels lives by all.
fn leads_to_goal(campaign: &Campaign, name: &str, goal: &GoalStanding<'_>) -> bool {
    let of_goal = &goal.goal.channels;
    let mut at = name;
    // Channels that lead round in a circle are left after as many steps as there are.
    for _ in 0..=campaign.channels.len() {
        if of_goal.is_empty() || of_goal.iter().any(|channel| channel == at) {
            return true;
        }
        let next = campaign.channels.get(at).and_then(|channel| channel.table.leads_to.as_deref());
        let Some(next) = next else { return false };
        at = next;
    }
    false
}

fn late(posts: &[PostTable], channel: &str, today: Day) -> Option<Gap> {
    let is_waiting = |post: &&PostTable| {
        let unpublished = matches!(
            post.status,
            Some(PostStatus::Idea | PostStatus::Draft | PostStatus::Approved | PostStatus::Scheduled)
        );
        unpublished && post.channel == channel && post.on.day < today
    };
    let waiting: Vec<Day> = posts.iter().filter(is_waiting).map(|post| post.on.day).collect();
    let since = waiting.iter().copied().min()?;
    Some(Gap::Late { channel: channel.to_owned(), posts: waiting.len(), since })
}

/// Fewer posts in the last two weeks that are known than the times of the week ask for. A day of pause asks for none.
fn fewer(name: &str, channel: &Channel, overview: &Overview<'_>, folded: &Folded) -> Option<Gap> {
    let campaign = overview.campaign;
    let series = SeriesName { metric: POSTS.to_owned(), channel: name.to_owned() };
    let last = folded.series.get(&series)?.readings.iter().map(Reading::day).max()?;
    let slots: Vec<Slot> =
        channel.slots.iter().copied().collect::<Option<_>>().filter(|slots: &Vec<Slot>| !slots.is_empty())?;
    let window = Period::new(last.plus_days(1 - DAYS), last).filter(|window| {
        campaign.period().is_some_and(|period| window.start() >= period.start() && window.end() <= period.end())
            && last.days_until(overview.today) < DAYS
    })?;
    let working = |day: &Day| !campaign.pauses.iter().any(|pause| pause.contains(*day));
    let days = (0..DAYS).map(|step| window.start().plus_days(step)).filter(working);
    let planned = days.map(|day| slots.iter().filter(|slot| falls_on(**slot, day)).count()).sum::<usize>();
    let planned = day_count(i64::try_from(planned).ok()?);
    let amounts = recorded_of(campaign, folded, &[series], |recorded| Amounts::of_flows(recorded, overview.today));
    let sum = amounts.within(window);
    let is_short = whole_days(planned - sum.amount) >= 1;
    (sum.coverage.is_whole() && is_short).then(|| Gap::Fewer {
        channel: name.to_owned(),
        published: sum.amount,
        planned,
        days: DAYS,
    })
}

/// Whether a publishing time falls on a day.
fn falls_on(slot: Slot, day: Day) -> bool {
    use chrono::Datelike;

    let nth = |count: i8| i64::from(count) == i64::from((day.0.day() - 1) / 7 + 1);
    let is_last = || day.plus_days(7).0.month() != day.0.month();
    slot.days.contains(day.weekday())
        && match slot.nth {
            None => true,
            Some(-1) => is_last(),
            Some(count) => nth(count),
        }
}

#[cfg(test)]
mod tests {
    use super::falls_on;
    use crate::model::day::Day;
    use crate::model::week::{Slot, WeekDays};
    use chrono::Weekday::Tue;

    #[test]
    fn a_time_of_the_month_falls_on_one_day_of_it() {
        let day = |text: &str| Day::parse_iso(text).expect("a day");
        let slot = |nth| Slot { days: WeekDays::default().with(Tue), minute: 0, nth };
        let tuesdays = ["2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30"].map(day);
        let on = |nth| tuesdays.map(|day| u8::from(falls_on(slot(nth), day)));
        assert_eq!(on(None), [1, 1, 1, 1, 1]);
        assert_eq!((on(Some(2)), on(Some(-1))), ([0, 1, 0, 0, 0], [0, 0, 0, 0, 1]));
        assert!(!falls_on(slot(None), day("2027-03-03")));
    }
}
