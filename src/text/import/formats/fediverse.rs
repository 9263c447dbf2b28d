//! Mastodon and Bluesky: what their programming interfaces answer of an account, and of a server's weeks.
//!
//! An account's answer tells how many follow it at that moment; it is dated by `--until`, else by the file.

use super::{Channel, Column, Format, Grain, Seen, metric, nothing};

/// What is asked of an account.
const fn account(name: &'static str, title: &'static str, channel: &'static str, columns: &'static [Column]) -> Format {
    Format {
        name,
        title,
        seen: Seen::Documentation,
        languages: &["en"],
        channel: Channel::Of(channel),
        needs: &[],
        also: None,
        above: None,
        grain: Grain::Now,
        has_point: true,
        columns,
    }
}

pub(super) const FORMATS: &[Format] = &[
    Format {
        needs: &[&["followers_count"], &["statuses_count"]],
        ..account("mastodon-account", "Mastodon, account", "mastodon", &[metric("followers", &["followers_count"])])
    },
    Format {
        needs: &[&["followerscount"], &["postscount", "followscount"]],
        ..account("bluesky-profile", "Bluesky, profile", "bluesky", &[metric("followers", &["followerscount"])])
    },
    Format {
        needs: &[&["week"], &["statuses"], &["logins"]],
        grain: Grain::WeekFrom { second: &["week"] },
        ..account(
            "mastodon-activity",
            "Mastodon, a server's weeks",
            "mastodon",
            &[metric("posts", &["statuses"]), metric("signups", &["registrations"]), nothing(&["week", "logins"])],
        )
    },
];
