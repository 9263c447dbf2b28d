//! X: the account's overview by day, and its posts, as its analytics export them now and as Twitter did.
//!
//! There is no number of followers in any of them, only who came and who left.

use super::{Channel, Column, Format, Grain, Meaning, Seen, column, metric, nothing};

/// The columns that the overview and the posts have in common.
const COLUMNS: &[Column] = &[
    metric("impressions", &["impressions"]),
    metric("likes", &["likes", "favorites"]),
    metric("engagements", &["engagements"]),
    metric("saves", &["bookmarks"]),
    metric("shares", &["shares", "share"]),
    metric("reposts", &["reposts", "retweets"]),
    metric("follows", &["new follows", "follows"]),
    metric("unfollows", &["unfollows"]),
    metric("comments", &["replies"]),
    metric("profile_visits", &["profile visits", "user profile clicks"]),
    metric("posts", &["create post"]),
    metric("video_views", &["video views", "media views of videos"]),
    metric("link_clicks", &["url clicks"]),
    column(Meaning::Share("engagement_rate"), &["engagement rate"]),
    nothing(&[
        "media views",
        "media engagements",
        "detail expands",
        "hashtag clicks",
        "permalink clicks",
        "app opens",
        "app installs",
        "email tweet",
        "dial phone",
    ]),
    nothing(&[
        "post id",
        "tweet id",
        "date",
        "time",
        "post text",
        "tweet text",
        "link",
        "post link",
        "tweet permalink",
    ]),
];

pub(super) const FORMATS: &[Format] = &[
    Format {
        name: "x-posts",
        title: "X, posts",
        seen: Seen::File,
        languages: &["en"],
        channel: Channel::Of("x"),
        needs: &[&["post id"], &["impressions"], &["post text", "link", "post link"]],
        also: None,
        grain: Grain::Item { id: &["post id"], is_of_range: false },
        above: None,
        has_point: true,
        columns: COLUMNS,
    },
    Format {
        name: "x-posts-legacy",
        title: "Twitter, tweets",
        seen: Seen::Documentation,
        languages: &["en"],
        channel: Channel::Of("x"),
        needs: &[&["tweet id"], &["impressions"]],
        also: None,
        grain: Grain::Item { id: &["tweet id"], is_of_range: false },
        above: None,
        has_point: true,
        columns: COLUMNS,
    },
    Format {
        name: "x-overview",
        title: "X, account overview",
        seen: Seen::File,
        languages: &["en"],
        channel: Channel::Of("x"),
        needs: &[&["date"], &["impressions"], &["engagements"], &["new follows", "create post", "bookmarks"]],
        also: None,
        grain: Grain::Day { day: &["date"], order: None },
        above: None,
        has_point: true,
        columns: COLUMNS,
    },
];
