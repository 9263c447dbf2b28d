//! A post that the platform will not take.

use crate::model::place::{KeyPath, Place};
use crate::model::post_limits::{Limit, limits};
use crate::model::publishing::posts;
use crate::rules::channel_use::platform_of;
use crate::rules::{Checked, Findings};
use crate::say::{noun, sentence};
use crate::text::post_length::{characters, hashtags};

rule! {
    /// ## What it catches
    /// A post's text, or its hashtags, beyond what the platform takes: 280 characters on `x`, 300 on `bluesky`, 500 on
    /// `threads` and `mastodon` and in the description of a pin, 2,200 and five hashtags on `instagram`, 2,200 on `tiktok`
    /// through a scheduling tool, 3,000 on `linkedin`, 5,000 in the description of a video on `youtube`, 63,206 on
    /// `facebook`. Where some accounts, apps or servers may go further, it says so.
    ///
    /// It counts as the platform does. X counts two for an emoji and for most writing that is not Latin, and 23 for an
    /// address, however long. Mastodon counts 23 for an address, too, and only the name of `@name@server`; it and Bluesky
    /// count an emoji as one. Where a platform does not say how it counts, it is code points of Unicode. Platforms without
    /// a known limit, and posts that are cancelled, are left alone.
    ///
    /// ## Why it matters
    /// What is too long is cut, or refused at the very minute it was to go out.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// text = "Up the hill with two children #cargobike #malmo #spring #nursery #family #hills"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// text = "Up the hill with two children #cargobike #malmo #nursery"
    /// ```
    "C512", "post-too-long", Warning
}

noun! {
    Characters
    en "character" "characters",
    sv "tecken" "tecken",
    nb "tegn" "tegn",
}

noun! {
    Hashtags
    en "hashtag" "hashtags",
    sv "hashtag" "hashtaggar",
    nb "emneknagg" "emneknagger",
}

sentence! {
    TooLong { length: Characters, platform: &'static str, most: u64 }
    en "the text has {length}, and {platform} takes {most}",
    sv "texten har {length}, och {platform} tar {most}",
    nb "teksten har {length}, og {platform} tar {most}",
}

sentence! {
    TooManyHashtags { count: Hashtags, platform: &'static str, most: u64 }
    en "the text has {count}, and {platform} takes {most}",
    sv "texten har {count}, och {platform} tar {most}",
    nb "teksten har {count}, og {platform} tar {most}",
}

sentence! {
    Shorten { over: u64 }
    en "take out {over}",
    sv "ta bort {over}",
    nb "ta bort {over}",
}

sentence! {
    ShortenUnless { over: u64 }
    en "take out {over}; only some accounts, apps or servers take more",
    sv "ta bort {over}; bara vissa konton, appar eller servrar tar fler",
    nb "ta bort {over}; bare noen kontoer, apper eller servere tar flere",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for post in posts(checked.campaign).filter(|post| post.is_live()) {
        let platform = platform_of(checked.campaign, &post.table.channel);
        let (Some(text), Some(platform)) = (post.table.text.as_deref(), platform) else { continue };
        let Some(limits) = limits(platform.name) else { continue };
        let place = Place::value(KeyPath::of("post").index(post.index).key("text"));
        let length = characters(text, limits.count);
        if let Some((most, help)) = beyond(length, limits.characters) {
            let message = TooLong { length: Characters(length as u64), platform: platform.title, most };
            found.add(&RULE, place.clone(), message).help(help);
        }
        let count = hashtags(text);
        if let Some((most, help)) = limits.hashtags.and_then(|limit| beyond(count, limit)) {
            let message = TooManyHashtags { count: Hashtags(count as u64), platform: platform.title, most };
            found.add(&RULE, place, message).help(help);
        }
    }
}

/// The limit that is passed and what to do about it.
fn beyond(count: usize, limit: Limit) -> Option<(u64, Box<dyn crate::say::Sentence>)> {
    let over = |most: usize| (count - most) as u64;
    if count > limit.some {
        return Some((limit.some as u64, Box::new(Shorten { over: over(limit.some) })));
    }
    let most = limit.everybody;
    let help = || -> Box<dyn crate::say::Sentence> {
        if limit.some > most { Box::new(ShortenUnless { over: over(most) }) } else { Box::new(Shorten { over: over(most) }) }
    };
    (count > most).then(|| (most as u64, help()))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;
    use crate::say::Language;

    fn case(channel: &str, text: &str, status: &str) -> Case {
        let post = format!("on = 2027-03-02\nchannel = \"{channel}\"\ntext = \"{text}\"\nstatus = \"{status}\"\n");
        Case::of(&format!("[channel.shop]\nplatform = \"x\"\n[[post]]\n{post}"))
    }

    fn found(channel: &str, text: &str) -> Vec<String> {
        case(channel, text, "draft").found(&RULE)
    }

    #[test]
    fn a_limit_that_some_may_pass_is_told_as_such() {
        let text = "a".repeat(281);
        let said = "warning post[0].text: the text has 281 characters, and X takes 280; take out 1; only some accounts, \
            apps or servers take more";
        assert_eq!(found("x", &text), [said]);
        assert_eq!(found("shop", &text), [said], "a channel of any name on the platform");
        assert_eq!(found("bluesky", &"a".repeat(301))[0].split("; ").nth(1), Some("take out 1"));
        assert_eq!(
            found("x", &"a".repeat(25_001)),
            ["warning post[0].text: the text has 25,001 characters, and X takes 25,000; take out 1"]
        );
    }

    #[test]
    fn what_is_within_the_limit_unknown_or_cancelled_is_left_alone() {
        let address = format!("https://example.com/{}", "a".repeat(300));
        assert!(found("x", &address).is_empty() && found("x", &"å".repeat(280)).is_empty());
        assert_eq!(found("x", &"👍".repeat(141)).len(), 1);
        assert!(found("telegram", &"a".repeat(9999)).is_empty() && found("posters", &"a".repeat(9999)).is_empty());
        assert!(case("x", &"a".repeat(281), "cancelled").found(&RULE).is_empty());
    }

    #[test]
    fn hashtags_are_counted_too() {
        let said = case("threads", "#vår i #malmö", "draft").say(&RULE, Language::Swedish);
        assert_eq!(said, ["warning post[0].text: texten har 2 hashtaggar, och Threads tar 1; ta bort 1"]);
    }
}
