//! How long a post may be: what the platforms take, as they said in 2026.
//!
//! Numbers and how they are counted; counting itself is `text::post_length`. A platform that is not here has no limit
//! that we know of.

/// What a platform takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PostLimits {
    /// The platform's name in files.
    pub(crate) platform: &'static str,
    /// Characters of the text.
    pub(crate) characters: Limit,
    /// Hashtags; `None` where they are not counted.
    pub(crate) hashtags: Option<Limit>,
    /// What it takes for a character.
    pub(crate) count: Count,
}

/// How much is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit {
    /// From everybody, in every way of publishing.
    pub(crate) everybody: usize,
    /// From some: paying accounts, the platform's own app, servers with other settings. Beyond it, from nobody.
    pub(crate) some: usize,
}

/// What counts as a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// A code point of Unicode: what is assumed where a platform does not say.
    CodePoints,
    /// What people see as one, an emoji of several parts too (Bluesky).
    Seen,
    /// The same, but an address counts 23, and of `@name@server` only the name (Mastodon).
    SeenWithShortAddresses,
    /// Latin letters one, most other writing and emojis two, an address 23 (X).
    Weighted,
}

const fn exactly(most: usize) -> Limit {
    Limit { everybody: most, some: most }
}

const fn of(platform: &'static str, characters: Limit, hashtags: Option<Limit>) -> PostLimits {
    PostLimits { platform, characters, hashtags, count: Count::CodePoints }
}

const fn counted(count: Count, limits: PostLimits) -> PostLimits {
    let PostLimits { platform, characters, hashtags, .. } = limits;
    PostLimits { platform, characters, hashtags, count }
}

/// The platforms whose limits are known, each with where that stands.
static LIMITS: &[PostLimits] = &[
    // socialk.it, Social Media Character Limits, checked June 2026.
    of("facebook", exactly(63_206), None),
    // The same; hashtags: socialmediatoday.com, 18 December 2025. Five instead of thirty, rolling out account by account.
    of("instagram", exactly(2_200), Some(Limit { everybody: 5, some: 30 })),
    // socialk.it, June 2026: 4,000 in the app, 2,200 through scheduling tools; hashtags: notices in the app, 2025.
    of("tiktok", Limit { everybody: 2_200, some: 4_000 }, Some(exactly(5))),
    // The description. lettercounter.org; hashtags: YouTube Help, beyond sixty all are ignored.
    of("youtube", exactly(5_000), Some(exactly(60))),
    // socialswiss.tech, Social Media Character Limits, 2026.
    of("linkedin", exactly(3_000), None),
    // The same; 25,000 with Premium. Weights: twitter-text, configuration 3.
    counted(Count::Weighted, of("x", Limit { everybody: 280, some: 25_000 }, None)),
    // The description. Pinterest, product specifications: 500; newer forms show up to 800.
    of("pinterest", Limit { everybody: 500, some: 800 }, None),
    // Threads post requirements, docs of Ayrshare, 2026: one topic a post.
    of("threads", exactly(500), Some(exactly(1))),
    // socialswiss.tech, 2026: graphemes.
    counted(Count::Seen, of("bluesky", exactly(300), None)),
    // docs of Mastodon: 500 unless the server says otherwise.
    counted(Count::SeenWithShortAddresses, of("mastodon", Limit { everybody: 500, some: usize::MAX }, None)),
];

/// What a platform takes, by its name; `None` where that is not known.
pub(crate) fn limits(platform: &str) -> Option<&'static PostLimits> {
    LIMITS.iter().find(|limits| limits.platform == platform)
}

#[cfg(test)]
mod tests {
    use super::LIMITS;
    use crate::model::platform;

    #[test]
    fn limits_are_of_known_platforms_and_in_order() {
        for limits in LIMITS {
            assert!(platform::known(limits.platform).is_some(), "{}", limits.platform);
            let all = std::iter::once(limits.characters).chain(limits.hashtags);
            assert!(all.into_iter().all(|limit| limit.everybody <= limit.some), "{}", limits.platform);
        }
    }
}
