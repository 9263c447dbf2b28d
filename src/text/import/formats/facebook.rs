//! Facebook's own: who follows a page, from Business Suite's audience; and the page insights of former years.
//!
//! The audience file of 2024 holds the only number of followers that any export of Meta tells. Later ones tell who they
//! are and no more. In page insights the beginning of a heading is its period; weeks and 28 days overlap and are left.

use super::{Candidate, Channel, Column, DATE, Format, Grain, Seen, metric, nothing};
use crate::text::import::header::plain;
use crate::text::import::refusal::Refusal;
use crate::text::import::table::Row;

const AUDIENCE: &[Column] = &[metric("followers", &["fb_page"]), nothing(&["follow", "unique_users"])];

/// Titles of tables that tell who the followers are.
const WHO: &[&str] = &[
    "age & gender",
    "age and gender",
    "top cities",
    "top towns/cities",
    "top countries",
    "ålder och kön",
    "populäraste städerna",
    "alder og kjønn",
    "idade e gênero",
    "principais cidades",
    "principais países",
];

const INSIGHTS: &[Column] = &[
    metric("followers", &["lifetime total likes"]),
    metric("follows", &["daily new likes"]),
    metric("unfollows", &["daily unlikes"]),
    metric("reach", &["daily total reach"]),
    metric("impressions", &["daily total impressions"]),
    // Weeks and runs of 28 days are told anew every day, and most of the rest is told twice.
    nothing(&["weekly *", "28 days *", "daily *", "lifetime *"]),
    nothing(DATE),
];

/// Whether the title or the file's name says that this is about who the followers are.
fn is_of_people(candidate: &Candidate<'_>) -> bool {
    let title = candidate.title().map(plain).unwrap_or_default();
    let shares = candidate.block.rows.iter().flat_map(Row::cells).filter(|cell| cell.ends_with('%')).count();
    let is_named = ["audience", "målgrupp", "público"].iter().any(|name| candidate.name.starts_with(name));
    !candidate.has(DATE) && (WHO.contains(&title.as_str()) || (is_named && shares > 1))
}

/// What they have in common.
const fn page(name: &'static str, title: &'static str, grain: Grain, columns: &'static [Column]) -> Format {
    Format {
        name,
        title,
        seen: Seen::Documentation,
        languages: &["en"],
        channel: Channel::Of("facebook"),
        needs: &[],
        also: None,
        grain,
        above: None,
        has_point: true,
        columns,
    }
}

pub(super) const FORMATS: &[Format] = &[
    Format {
        needs: &[&["fb_page"], &["follow"], &["unique_users"]],
        ..page("meta-audience", "Meta Business Suite, audience", Grain::Now, AUDIENCE)
    },
    Format {
        also: Some(is_of_people),
        ..page("meta-audience-people", "Meta Business Suite, who follows", Grain::Refused(Refusal::People), &[])
    },
    Format {
        needs: &[DATE, &["lifetime total likes", "daily new likes", "daily page engaged users", "daily total reach"]],
        ..page(
            "facebook-page-insights",
            "Facebook Page Insights, page by day",
            Grain::Day { day: DATE, order: None },
            INSIGHTS,
        )
    },
];
