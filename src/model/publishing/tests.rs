//! Schedules of small campaigns.

use super::{collisions, schedule, silences};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::period::Period;

const CAMPAIGN: &str = "[campaign]\nname = \"Spring\"\nstart = 2027-03-01\nend = 2027-03-28\n";

fn campaign(tables: &str) -> Campaign {
    let (campaign, tables) = tables.split_once('|').unwrap_or(("", tables));
    crate::text::campaign::read(&format!("{CAMPAIGN}{campaign}\n{tables}"), None).value.expect("a campaign")
}

fn march() -> Period {
    let day = |day| Day::new(2027, 3, day).expect("a day of March");
    Period::new(day(1), day(31)).expect("in order")
}

/// What is published in March: `2 19:30 instagram`, with `post[0]` where one is fixed.
fn published(tables: &str) -> Vec<String> {
    let campaign = campaign(tables);
    let told = schedule(&campaign, march()).publications.into_iter().map(|one| {
        let time = one.time.map(|time| time.format(" %H:%M").to_string()).unwrap_or_default();
        let post = one.post.map(|post| format!(" post[{}]", post.index)).unwrap_or_default();
        format!("{}{time} {}{post}", one.day.0.format("%-d"), one.channel)
    });
    told.collect()
}

const TUESDAYS: &str = "[channel.instagram]\ntimes = [\"Tue 19:30\", \"tis 19.30\", \"1st Sun 09:30\"]\n";

#[test]
fn times_come_back_within_the_campaign() {
    let times = ["2 19:30", "7 09:30", "9 19:30", "16 19:30", "23 19:30"];
    assert_eq!(published(TUESDAYS), times.map(|time| format!("{time} instagram")));
}

#[test]
fn a_post_takes_the_time_it_has_or_the_first_that_is_free() {
    let posts = "[[post]]\non = 2027-03-09T19:30:00\nchannel = \"ig\"\n[[post]]\non = 2027-03-16\nchannel = \"instagram\"\n\
        [[post]]\non = 2027-03-16\nchannel = \"Instagram\"\n[[post]]\non = 2027-03-30T08:00:00\nchannel = \"blog\"\n";
    assert_eq!(
        published(&format!("{TUESDAYS}{posts}")),
        [
            "2 19:30 instagram",
            "7 09:30 instagram",
            "9 19:30 instagram post[0]",
            "16 instagram post[2]",
            "16 19:30 instagram post[1]",
            "23 19:30 instagram",
            "30 08:00 blog post[3]"
        ]
    );
}

#[test]
fn a_pause_leaves_out_times_and_keeps_posts() {
    let pause = "pauses = [\"2027-03-08/2027-03-17\"]|";
    let post = "[[post]]\non = 2027-03-10T12:00:00\nchannel = \"instagram\"\n";
    let tables = format!("{pause}{TUESDAYS}{post}");
    assert_eq!(
        published(&tables),
        ["2 19:30 instagram", "7 09:30 instagram", "10 12:00 instagram post[0]", "23 19:30 instagram"]
    );
    let campaign = campaign(&tables);
    let schedule = schedule(&campaign, march());
    assert_eq!(schedule.pauses.iter().map(|pause| pause.left_out).collect::<Vec<_>>(), [2]);
    assert!(silences(&campaign, &schedule).is_empty(), "the pause says why");
}

/// Where channels fall silent: `instagram 2-16: 14 > 7`.
fn silent(tables: &str) -> Vec<String> {
    let campaign = campaign(tables);
    let told = silences(&campaign, &schedule(&campaign, march())).into_iter().map(|silence| {
        let (after, until) = (silence.after.0.format("%-d"), silence.until.0.format("%-d"));
        format!("{} {after}-{until}: {} > {}", silence.channel, silence.days, silence.usual)
    });
    told.collect()
}

#[test]
fn a_time_that_is_cancelled_is_a_silence() {
    let times = "[channel.instagram]\ntimes = [\"Tue 19:30\"]\n";
    let post = |status: &str| {
        format!("{times}[[post]]\non = 2027-03-09T19:30:00\nchannel = \"instagram\"\nstatus = \"{status}\"\n")
    };
    assert_eq!(silent(&post("cancelled")), ["instagram 2-16: 14 > 7"]);
    assert!(silent(&post("draft")).is_empty());
}

#[test]
fn posts_without_times_have_a_rhythm_from_four_on() {
    let posts = |days: &[u32]| {
        let post = |day: &u32| format!("[[post]]\non = 2027-03-{day:02}\nchannel = \"blog\"\n");
        days.iter().map(post).collect::<String>()
    };
    assert_eq!(silent(&posts(&[1, 4, 7, 20])), ["blog 7-20: 13 > 6"]);
    assert!(silent(&posts(&[1, 4, 20])).is_empty() && silent(&posts(&[1, 4, 7, 13])).is_empty());
    let pause = "pauses = [\"2027-03-08/2027-03-10\", \"2027-03-09/2027-03-14\"]|";
    assert!(silent(&format!("{pause}{}", posts(&[1, 4, 7, 20]))).is_empty(), "seven of the days are paused");
}

#[test]
fn posts_collide_on_one_channel_at_one_time() {
    let post = |channel: &str, status: &str| {
        format!("[[post]]\non = 2027-03-09T19:30:00\nchannel = \"{channel}\"\nstatus = \"{status}\"\n")
    };
    let collide = |posts: [String; 2]| {
        let campaign = campaign(&format!("{TUESDAYS}{}", posts.concat()));
        let found = collisions(&schedule(&campaign, march()));
        found.iter().flat_map(|collision| collision.posts.iter().map(|post| post.index)).collect::<Vec<_>>()
    };
    assert_eq!(collide([post("ig", "draft"), post("instagram", "idea")]), [0, 1]);
    assert!(collide([post("ig", "draft"), post("instagram", "cancelled")]).is_empty());
    assert!(collide([post("ig", "draft"), post("facebook", "draft")]).is_empty());
}

#[test]
fn a_campaign_of_all_times_is_cut() {
    let text =
        "[campaign]\nname = \"Ever\"\nstart = 0001-01-01\nend = 9999-12-31\n[channel.x]\ntimes = [\"daily 12:00\"]\n";
    let campaign = crate::text::campaign::read(text, None).value.expect("a campaign");
    let schedule = schedule(&campaign, campaign.period().expect("dates"));
    assert_eq!(schedule.publications.len(), 50_000);
    assert_eq!(schedule.cut_at.map(|day| day.to_string()).as_deref(), Some("0137-11-24"));
}

#[test]
fn a_stop_holds_what_is_still_to_go_out() {
    let posts = "[[post]]\non = 2027-03-09T19:30:00\nchannel = \"ig\"\nstatus = \"published\"\n\
        [[post]]\non = 2027-03-16T19:30:00\nchannel = \"ig\"\nstatus = \"cancelled\"\n\
        [[post]]\non = 2027-03-09\nchannel = \"blog\"\n[[post]]\non = 2027-03-09T08:00:00\nchannel = \"blog\"\n";
    let campaign = campaign(&format!("{TUESDAYS}{posts}"));
    let mut schedule = schedule(&campaign, march());
    schedule.hold_from("2027-03-09T12:00:00".parse().expect("a moment"));
    let held: Vec<String> = schedule
        .publications
        .iter()
        .filter(|one| one.is_held)
        .map(|one| format!("{} {}", one.day.0.format("%-d"), one.channel))
        .collect();
    assert_eq!(held, ["9 blog", "23 instagram"], "not what is out, cancelled, or was to go out that morning");
}
