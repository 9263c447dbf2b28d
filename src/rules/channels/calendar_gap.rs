//! A channel that falls silent, and posts in each other's way.

use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::place::{KeyPath, Place};
use crate::model::publishing::{Post, Schedule, Silence, collisions, days_of_posts, posts, schedule, silences};
use crate::rules::channel_use::declared_at;
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A channel that is silent for longer than by its own rhythm, because posts at its times are cancelled; or, where it
    /// has no `times`, for more than twice the usual interval of its posts. Two posts on one channel at one time. A post in
    /// a pause. Days of pauses are no silence, what is past is not told, and cancelled posts collide with nothing.
    ///
    /// ## Why it matters
    /// People and platforms forget a channel that falls silent, and two posts at one minute take each other's readers.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[post]]
    /// id = "first-ride"
    /// on = 2027-03-23T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    ///
    /// [[post]]
    /// id = "hills"
    /// on = 2027-03-23T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[post]]
    /// id = "first-ride"
    /// on = 2027-03-23T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    ///
    /// [[post]]
    /// id = "hills"
    /// on = 2027-03-25T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// ```
    "C513", "calendar-gap", Warning
}

sentence! {
    FallsSilent { channel: String, days: Days, after: Day, until: Day, usual: Days }
    en "{channel} is silent for {days}, from {after} to {until}; by its own rhythm it is {usual} at most",
    sv "{channel} är tyst i {days}, från {after} till {until}; enligt sin egen rytm högst {usual}",
    nb "{channel} er taus i {days}, fra {after} til {until}; etter sin egen rytme høyst {usual}",
}

sentence! {
    FillOrPause { after: Day, until: Day }
    en "plan a post in between, or say that it is meant: `pauses = [\"{after}/{until}\"]` under [campaign], with your days",
    sv "planera ett inlägg däremellan, eller säg att det är meningen: `pauses = [\"{after}/{until}\"]` under [campaign], med era dagar",
    nb "planlegg et innlegg imellom, eller si at det er meningen: `pauses = [\"{after}/{until}\"]` under [campaign], med deres dager",
}

sentence! {
    AtOneTime { channel: String, day: Day, time: String }
    en "another post goes out on {channel} on {day} at {time} as well",
    sv "ett annat inlägg går också ut på {channel} {day} kl. {time}",
    nb "et annet innlegg går også ut på {channel} {day} kl. {time}",
}

sentence! {
    AnotherTime {}
    en "give one of them another time",
    sv "ge ett av dem en annan tid",
    nb "gi ett av dem en annen tid",
}

sentence! {
    InPause { day: Day }
    en "{day} is in a pause, when nothing is published",
    sv "{day} ligger i ett uppehåll, då inget publiceras",
    nb "{day} ligger i en pause, da ingenting publiseres",
}

sentence! {
    MoveOrShorten {}
    en "move the post, or shorten the pause in `pauses`",
    sv "flytta inlägget, eller korta uppehållet i `pauses`",
    nb "flytt innlegget, eller kort ned pausen i `pauses`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    if checked.is_closed() || !checked.is_whole("post") {
        return;
    }
    let is_to_come = |day: Day| checked.today().is_none_or(|today| day >= today);
    // Without posts, channels' times are never silent and never in each other's way.
    let Some(days) = days_of_posts(campaign) else { return };
    let schedule = schedule(campaign, days);
    for silence in silences(campaign, &schedule).into_iter().filter(|silence| is_to_come(silence.until)) {
        tell_of_silence(campaign, &schedule, silence, found);
    }
    for collision in collisions(&schedule).into_iter().filter(|collision| is_to_come(collision.day)) {
        for post in collision.posts.iter().skip(1) {
            let (day, time) = (collision.day, collision.time.format("%H:%M").to_string());
            let message = AtOneTime { channel: collision.channel.to_owned(), day, time };
            found.add(&RULE, on(*post), message).help(AnotherTime {});
        }
    }
    for post in posts(campaign).filter(|post| post.is_live() && is_to_come(post.table.on.day)) {
        let day = post.table.on.day;
        if campaign.pauses.iter().any(|pause| pause.contains(day)) {
            found.add(&RULE, on(post), InPause { day }).help(MoveOrShorten {});
        }
    }
}

fn tell_of_silence(campaign: &Campaign, schedule: &Schedule<'_>, silence: Silence<'_>, found: &mut Findings) {
    let days = |days: i64| Days(days.unsigned_abs());
    let Silence { channel, after, until, .. } = silence;
    let message = FallsSilent {
        channel: channel.to_owned(),
        days: days(silence.days),
        after,
        until,
        usual: days(silence.usual),
    };
    // Its table is where its rhythm stands; without one, the post that breaks the silence.
    let mut breaks = schedule.publications.iter().filter(|one| (one.day, one.channel) == (until, channel));
    let place = match campaign.channels.get(channel) {
        Some(_) => Place::key(declared_at(channel)),
        None => breaks.find_map(|one| one.post).map_or_else(Place::whole, on),
    };
    found.add(&RULE, place, message).help(FillOrPause { after: after.plus_days(1), until: until.plus_days(-1) });
}

/// Where a post says when it goes out.
fn on(post: Post<'_>) -> Place {
    Place::value(KeyPath::of("post").index(post.index).key("on"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    const TUESDAYS: &str = "[channel.instagram]\ntimes = [\"Tue 19:30\"]\n";

    fn post(on: &str, status: &str) -> String {
        format!("[[post]]\non = {on}\nchannel = \"instagram\"\nstatus = \"{status}\"\n")
    }

    #[test]
    fn a_silence_is_told_until_it_is_past() {
        let case = || Case::of(&format!("{TUESDAYS}{}", post("2027-03-09T19:30:00", "cancelled")));
        let said = "warning channel.instagram: instagram is silent for 14 days, from 2 Mar 2027 to 16 Mar 2027; by its own \
            rhythm it is 7 days at most;";
        assert!(case().found(&RULE)[0].starts_with(said), "{:?}", case().found(&RULE));
        assert_eq!(case().today("2027-03-16").found(&RULE).len(), 1);
        assert!(case().today("2027-03-17").found(&RULE).is_empty());
        assert!(case().today("2027-03-01").found(&RULE).len() == 1 && Case::of(TUESDAYS).found(&RULE).is_empty());
    }

    #[test]
    fn posts_collide_once_each() {
        let at = |status| post("2027-03-09T19:30:00", status);
        let posts = [at("draft"), at("cancelled"), at("idea"), at("draft")].concat();
        let found = Case::of(&format!("{TUESDAYS}{posts}")).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|said| said.split(": ").next()).collect();
        assert_eq!(places, ["warning post[2].on", "warning post[3].on"]);
    }

    #[test]
    fn nothing_goes_out_in_a_pause() {
        let pause = "pauses = [\"2027-03-08/2027-03-14\"]\n";
        let posts = [post("2027-03-10", "draft"), post("2027-03-11", "cancelled"), post("2027-03-15", "draft")].concat();
        let found = Case::file(&format!("{CAMPAIGN}{pause}{TUESDAYS}{posts}"), None).found(&RULE);
        assert_eq!(
            found,
            ["warning post[0].on: 10 Mar 2027 is in a pause, when nothing is published; move the post, or shorten the pause \
              in `pauses`"]
        );
    }
}
