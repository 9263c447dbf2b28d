//! More posts a week than the hours make, or than anybody like us publishes.

use crate::model::campaign::{Campaign, Channel, Goal};
use crate::model::growth::Cadence;
use crate::model::part::Part;
use crate::model::place::{KeyPath, Place};
use crate::model::target::{Per, Target};
use crate::rules::channel_use::{declared_at, platform_of, same};
use crate::rules::channels::too_many_channels::{too_many, working_weeks};
use crate::rules::realism::Aged;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, sentence};

rule! {
    /// ## What it catches
    /// Posts a week, from the channels' `times` and from goals for posts, that leave less than a quarter of an hour for
    /// each in the hours of the budget; and posts a week on one channel that are over three times what companies publish
    /// there.
    ///
    /// The quarter of an hour is our own rule of thumb, not a measurement: nobody thinks up, makes, publishes and answers
    /// a post in less. What others publish is shown with its sources by `plan explain growth`; your own figures go under
    /// `[[realism.posts]]` in `plan.toml`.
    ///
    /// ## Why it matters
    /// A rhythm that nobody has time for is broken in the second week. Fewer posts, each worth stopping for, reach more.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire"
    /// material = ["reel"]
    /// times = ["Mon-Fri 19:00", "Mon-Fri 19:45", "Mon-Fri 20:30", "Mon-Fri 21:15"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire"
    /// material = ["reel"]
    /// times = ["Mon-Fri 19:00"]
    /// ```
    "R208", "cadence-beyond-hours", Warning
}

/// The fewest hours that a post takes. Our own rule of thumb.
const HOURS_A_POST: f64 = 0.25;
/// So many times what others publish is another business than theirs.
const SLACK: f64 = 3.0;
/// Months in a week.
const MONTHS_IN_A_WEEK: f64 = 12.0 / 52.18;

sentence! {
    TooLittleTime { hours: Amount, posts: Amount, minutes: Amount }
    en "{hours} hours for {posts} posts a week leave {minutes} minutes for each",
    sv "{hours} timmar till {posts} inlägg i veckan ger {minutes} minuter till vart och ett",
    nb "{hours} timer til {posts} innlegg i uken gir {minutes} minutter til hvert",
}

sentence! {
    FewerOrMore { posts: Amount, hours: Amount }
    en "publish at most {posts} a week, or plan {hours} hours",
    sv "publicera högst {posts} i veckan, eller planera {hours} timmar",
    nb "publiser høyst {posts} i uken, eller planlegg {hours} timer",
}

sentence! {
    FarMoreThanOthers { posts: Amount, channel: String, others: Amount, source: Aged }
    en "{posts} posts a week on {channel}; companies publish about {others} there ({source})",
    sv "{posts} inlägg i veckan på {channel}; företag publicerar ungefär {others} där ({source})",
    nb "{posts} innlegg i uken på {channel}; bedrifter publiserer omtrent {others} der ({source})",
}

sentence! {
    FewerAndBetter { most: Amount }
    en "publish at most {most} a week, and make each worth stopping for",
    sv "publicera högst {most} i veckan, och gör vart och ett värt att stanna för",
    nb "publiser høyst {most} i uken, og gjør hvert verdt å stanse for",
}

/// Posts a week on a channel, and where the file says so.
struct Rhythm<'c> {
    channel: &'c str,
    posts: f64,
    place: Place,
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let rhythms = rhythms(checked.campaign);
    if is_without_time(checked, &rhythms, found) {
        return;
    }
    for Rhythm { channel, posts, place } in rhythms {
        let Some(most) = most_of_others(checked, channel).filter(|most| posts > most.posts_a_week * SLACK) else {
            continue;
        };
        let message = FarMoreThanOthers {
            posts: tenths(posts),
            channel: channel.to_owned(),
            others: tenths(most.posts_a_week),
            source: Aged::on(&most.source, checked.today()),
        };
        let help = FewerAndBetter { most: Amount((most.posts_a_week * SLACK).floor()) };
        found.add(&RULE, place, message).help(help);
    }
}

/// Tells where the hours cannot make the posts. Too many channels for the hours are told as that.
fn is_without_time(checked: &Checked<'_>, rhythms: &[Rhythm<'_>], found: &mut Findings) -> bool {
    let campaign = checked.campaign;
    let hours = campaign.budget.as_ref().and_then(|budget| budget.hours).filter(|hours| *hours > 0.0);
    let (Some(hours), Some(period)) = (hours, checked.period()) else { return false };
    let weeks = working_weeks(campaign, period);
    let posts: f64 = rhythms.iter().map(|rhythm| rhythm.posts).sum();
    let each = hours / weeks / posts;
    if posts <= 0.0 || each >= HOURS_A_POST || too_many(checked).is_some() {
        return false;
    }
    let message = TooLittleTime { hours: Amount(hours), posts: tenths(posts), minutes: Amount((each * 600.0).floor() / 10.0) };
    let enough = Amount((posts * weeks * HOURS_A_POST).ceil());
    let help = FewerOrMore { posts: Amount((hours / weeks / HOURS_A_POST).floor()), hours: enough };
    found.add(&RULE, Place::value(KeyPath::of("budget").key("hours")), message).help(help);
    true
}

/// How often each channel publishes: by its times or by a goal for posts, whichever is more.
fn rhythms(campaign: &Campaign) -> Vec<Rhythm<'_>> {
    let declared = campaign.channels.iter().map(|(name, channel)| Rhythm {
        channel: name,
        posts: by_times(channel),
        place: Place::value(declared_at(name).key("times")),
    });
    let mut rhythms: Vec<Rhythm<'_>> = declared.collect();
    for goal in &campaign.goals {
        let ([channel], Some(posts)) = (goal.channels.as_slice(), by_goal(goal)) else { continue };
        let place = goal.place(Part::Target);
        match rhythms.iter_mut().find(|rhythm| same(campaign, rhythm.channel, channel)) {
            Some(rhythm) if rhythm.posts >= posts => {}
            Some(rhythm) => (rhythm.posts, rhythm.place) = (posts, place),
            None => rhythms.push(Rhythm { channel, posts, place }),
        }
    }
    rhythms
}

/// Posts a week by the times of a channel.
fn by_times(channel: &Channel) -> f64 {
    let slots = channel.slots.iter().flatten();
    slots
        .map(|slot| {
            let days: f64 = slot.days.iter().map(|_| 1.0).sum();
            if slot.nth.is_some() { days * MONTHS_IN_A_WEEK } else { days }
        })
        .sum()
}

/// Posts a week by a goal for posts.
fn by_goal(goal: &Goal) -> Option<f64> {
    goal.metric.as_ref().filter(|metric| metric.name == "posts")?;
    match goal.target? {
        Target::Cadence { count, per } | Target::Rate { amount: count, per } => Some(match per {
            Per::Day => count * 7.0,
            Per::Week => count,
            Per::Month => count * MONTHS_IN_A_WEEK,
        }),
        Target::Level(total) => {
            #[expect(clippy::cast_precision_loss, reason = "the days of a calendar")]
            let days = goal.period()?.days() as f64;
            Some(total * 7.0 / days)
        }
        Target::Relative(_)
        | Target::Change(_)
        | Target::Points(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Cap(_) => None,
    }
}

/// The most that comparable accounts publish on the channel's platform.
fn most_of_others<'c>(checked: &Checked<'c>, channel: &str) -> Option<&'c Cadence> {
    let platform = platform_of(checked.campaign, channel)?;
    let known = checked.evidence.growth.cadences.iter().filter(|cadence| cadence.platform == platform.name);
    known.max_by(|one, other| one.posts_a_week.total_cmp(&other.posts_a_week))
}

/// With one decimal: nobody publishes hundredths of a post.
fn tenths(number: f64) -> Amount {
    Amount((number * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(tables: &str) -> Vec<String> {
        Case::of(tables).found(&RULE)
    }

    #[test]
    fn a_post_takes_a_quarter_of_an_hour() {
        // 184 days are 26.3 weeks: 20 posts a week in a quarter of an hour each take 131.4 hours.
        let times = "[channel.blog]\ntimes = [\"Mon-Fri 08:00\", \"Mon-Fri 10:00\", \"Mon-Fri 12:00\", \"Mon-Fri 14:00\"]\n";
        assert!(found(&format!("{times}[budget]\nhours = 132\n")).is_empty());
        assert_eq!(
            found(&format!("{times}[budget]\nhours = 131\n")),
            ["warning budget.hours: 131 hours for 20 posts a week leave 14.9 minutes for each; publish at most 19 a week, \
              or plan 132 hours"]
        );
        assert!(found(times).is_empty(), "nobody says how many hours there are");
        assert!(found(&format!("{times}[budget]\nhours = 0\n")).is_empty(), "told elsewhere");
    }

    #[test]
    fn three_times_what_others_publish_is_too_much() {
        let goal = |target: &str| found(&format!("[[goal]]\nmetric = \"posts\"\nchannel = \"ig\"\ntarget = \"{target}\"\n"));
        assert!(goal(">= 15/week").is_empty() && goal(">= 2/day").is_empty());
        assert_eq!(
            goal(">= 3/day"),
            ["warning goal[0].target: 21 posts a week on ig; companies publish about 5 there (Socialinsider, 2025); \
              publish at most 15 a week, and make each worth stopping for"]
        );
        assert!(goal("400")[0].contains("15.2 posts a week"), "{:?}", goal("400"));
        assert!(found("[[goal]]\nmetric = \"posts\"\nchannel = \"blog\"\ntarget = \">= 9/day\"\n").is_empty());
    }

    #[test]
    fn a_monthly_time_is_a_fraction_of_a_week_and_nothing_takes_no_time() {
        assert!(found("[channel.linkedin]\ntimes = [\"1st Mon 08:00\"]\n[budget]\nhours = 2\n").is_empty());
        assert!(found("[channel.linkedin]\n[budget]\nhours = 1\n").is_empty());
    }
}
