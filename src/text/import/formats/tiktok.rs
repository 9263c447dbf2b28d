//! TikTok: what its Studio exports, and its Business Suite.
//!
//! Headings are in English whatever the language, dates are in the user's language and without a year.

use super::{Channel, Column, DATE, Format, Grain, Meaning, Seen, metric, nothing};

const COLUMNS: &[Column] = &[
    metric("video_views", &["video views", "total views"]),
    metric("profile_visits", &["profile views"]),
    metric("likes", &["likes", "total likes"]),
    metric("comments", &["comments", "total comments"]),
    metric("shares", &["shares", "total shares"]),
    metric("saves", &["total favorites", "saves", "favorites", "total saves"]),
    metric("reach", &["reached audience", "total viewers", "reach"]),
    metric("followers", &["followers"]),
    metric("net_follows", &["difference in followers from previous day", "net growth", "net followers"]),
    metric("follows", &["new followers"]),
    metric("unfollows", &["lost followers"]),
    Column { headings: &["engagement rate"], meaning: Meaning::Percent("engagement_rate") },
    nothing(&["new viewers", "returning viewers", "followers activity", "hour", "active followers"]),
    nothing(&["date", "time", "video title", "video link", "post time", "product views", "lead submission"]),
];

/// A file of one row a day.
const fn by_day(name: &'static str, title: &'static str, needs: &'static [&'static [&'static str]]) -> Format {
    Format {
        name,
        title,
        seen: Seen::File,
        languages: &["en"],
        channel: Channel::Of("tiktok"),
        needs,
        also: None,
        grain: Grain::Day { day: DATE, order: None },
        above: None,
        has_point: true,
        columns: COLUMNS,
    }
}

pub(super) const FORMATS: &[Format] = &[
    by_day(
        "tiktok-followers",
        "TikTok Studio, followers",
        &[DATE, &["followers"], &["difference in followers from previous day"]],
    ),
    by_day(
        "tiktok-business",
        "TikTok Business Suite, overview",
        &[DATE, &["video views"], &["reached audience", "net growth", "new followers", "lost followers"]],
    ),
    by_day("tiktok-overview", "TikTok Studio, overview", &[DATE, &["video views"], &["profile views"]]),
    by_day("tiktok-viewers", "TikTok Studio, viewers", &[DATE, &["total viewers"], &["new viewers"]]),
    Format {
        grain: Grain::Item { id: &["video link", "video title"], is_of_range: false },
        ..by_day("tiktok-content", "TikTok Studio, videos", &[&["video title"], &["video link"], &["total views"]])
    },
    Format {
        grain: Grain::Nothing,
        ..by_day("tiktok-activity", "TikTok Studio, followers by hour", &[DATE, &["hour"], &["active followers"]])
    },
];
