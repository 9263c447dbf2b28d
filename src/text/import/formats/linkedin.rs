//! LinkedIn: what the administrators of a page export (`.xls`), and what a member's own analytics do (`.xlsx`).
//!
//! `Total followers` in the page's file are those who came that day, from everywhere: never how many there are. Only the
//! member's file tells that, in a line above the table.

use super::{Above, Candidate, Channel, Column, Format, Grain, Meaning, Seen, column, metric, nothing};
use crate::text::import::dates::Order;

const DATE: &[&str] = &["date", "datum", "dato"];

const FOLLOWERS: &[Column] = &[
    metric("follows", &["total followers", "new followers"]),
    nothing(&["sponsored followers", "organic followers", "auto-invited followers", "date"]),
];

const VISITORS: &[Column] =
    &[metric("page_views", &["total page views (total)"]), metric("visitors", &["total unique visitors (total)"])];

const CONTENT: &[Column] = &[
    metric("impressions", &["impressions (total)", "impressions"]),
    metric("clicks", &["clicks (total)", "clicks"]),
    metric("likes", &["reactions (total)", "likes", "reactions"]),
    metric("comments", &["comments (total)", "comments"]),
    metric("shares", &["reposts (total)", "shares (total)", "reposts", "shares"]),
    metric("engagements", &["engagements"]),
    metric("follows", &["follows"]),
    metric("video_views", &["views"]),
    column(Meaning::Share("engagement_rate"), &["engagement rate (total)", "engagement rate"]),
    column(Meaning::Share("click_rate"), &["click through rate (ctr)"]),
    nothing(&["unique impressions (organic)", "impressions (organic)", "impressions (sponsored)", "date"]),
    nothing(&["clicks (organic)", "clicks (sponsored)", "reactions (organic)", "reactions (sponsored)"]),
    nothing(&["comments (organic)", "comments (sponsored)", "shares (organic)", "shares (sponsored)"]),
    nothing(&["reposts (organic)", "reposts (sponsored)"]),
    nothing(&["engagement rate (organic)", "engagement rate (sponsored)"]),
    nothing(&["post title", "post link", "post type", "campaign name", "posted by", "created date", "content type"]),
    nothing(&["campaign start date", "campaign end date", "audience", "views (excluding offsite video views)"]),
    nothing(&["offsite views"]),
];

const fn format(
    name: &'static str,
    title: &'static str,
    needs: &'static [&'static [&'static str]],
    columns: &'static [Column],
) -> Format {
    Format {
        name,
        title,
        seen: Seen::Documentation,
        languages: &["en"],
        channel: Channel::Of("linkedin"),
        needs,
        also: None,
        grain: Grain::Day { day: DATE, order: Some(Order::MonthFirst) },
        above: None,
        has_point: true,
        columns,
    }
}

/// Whether it is one of a member's sheets that hold no series by day.
fn is_other_sheet(candidate: &Candidate<'_>) -> bool {
    let sheet = candidate.block.sheet.as_deref().map(crate::text::import::header::plain).unwrap_or_default();
    let is_one = ["discovery", "top posts", "demographics", "top demographics", "follower demographics"];
    is_one.contains(&sheet.as_str())
}

/// Breakdowns of a page's followers and visitors by where they work and live.
fn is_demographics(candidate: &Candidate<'_>) -> bool {
    let sheet = candidate.block.sheet.as_deref().map(crate::text::import::header::plain).unwrap_or_default();
    let of_people = ["location", "job function", "seniority", "industry", "company size"];
    of_people.contains(&sheet.as_str()) && candidate.has(&["total followers", "total views"])
}

pub(super) const FORMATS: &[Format] = &[
    format(
        "linkedin-page-followers",
        "LinkedIn page, followers",
        &[DATE, &["organic followers"], &["total followers"]],
        FOLLOWERS,
    ),
    format("linkedin-page-visitors", "LinkedIn page, visitors", &[DATE, &["total page views (total)"]], VISITORS),
    format(
        "linkedin-page-content",
        "LinkedIn page, updates by day",
        &[DATE, &["impressions (total)"], &["clicks (total)"]],
        CONTENT,
    ),
    Format {
        grain: Grain::Item { id: &["post link", "post title"], is_of_range: false },
        ..format(
            "linkedin-page-posts",
            "LinkedIn page, posts",
            &[&["post link"], &["impressions"], &["clicks"]],
            CONTENT,
        )
    },
    Format {
        also: Some(is_demographics),
        grain: Grain::Nothing,
        ..format("linkedin-page-demographics", "LinkedIn page, who follows", &[], &[])
    },
    Format {
        also: Some(|candidate| candidate.block.sheet.is_some() && !candidate.has(&["new follows"])),
        ..format(
            "linkedin-creator",
            "LinkedIn member, engagement",
            &[DATE, &["impressions"], &["engagements"]],
            CONTENT,
        )
    },
    Format {
        also: Some(|candidate| candidate.block.sheet.is_some()),
        above: Some(Above { starts: &["total followers on"], metric: "followers" }),
        ..format("linkedin-creator", "LinkedIn member, followers", &[DATE, &["new followers"]], FOLLOWERS)
    },
    Format {
        also: Some(is_other_sheet),
        grain: Grain::Nothing,
        ..format("linkedin-creator", "LinkedIn member, other sheets", &[], &[])
    },
];
