//! The platforms that need no table of their own: what they are called, and what they were called before.

/// A place to publish that `plan` knows by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Platform {
    /// The name in files: `google-ads`.
    pub(crate) name: &'static str,
    /// The name for people: `Google Ads`.
    pub(crate) title: &'static str,
    /// Other ways to write it; an alias that is an old name is in [`Platform::renamed_from`] instead.
    pub(crate) aliases: &'static [&'static str],
    /// What it was called before.
    pub(crate) renamed_from: &'static [&'static str],
    /// Whether it is the company's own place (blog, e-mail list), which others lead to.
    pub(crate) owned: bool,
}

const fn social(name: &'static str, title: &'static str, aliases: &'static [&'static str]) -> Platform {
    Platform { name, title, aliases, renamed_from: &[], owned: false }
}

const fn owned(name: &'static str, title: &'static str, aliases: &'static [&'static str]) -> Platform {
    Platform { name, title, aliases, renamed_from: &[], owned: true }
}

const fn once_called(platform: Platform, renamed_from: &'static [&'static str]) -> Platform {
    let Platform { name, title, aliases, owned, .. } = platform;
    Platform { name, title, aliases, renamed_from, owned }
}

/// Every platform that is known.
pub(crate) static PLATFORMS: &[Platform] = &[
    social("instagram", "Instagram", &["insta", "ig"]),
    social("facebook", "Facebook", &["fb"]),
    once_called(social("x", "X", &["x.com"]), &["twitter"]),
    social("linkedin", "LinkedIn", &["linked-in"]),
    social("tiktok", "TikTok", &["tik-tok"]),
    social("youtube", "YouTube", &["yt"]),
    social("pinterest", "Pinterest", &[]),
    social("threads", "Threads", &[]),
    social("bluesky", "Bluesky", &["bsky"]),
    social("mastodon", "Mastodon", &[]),
    social("snapchat", "Snapchat", &["snap"]),
    social("reddit", "Reddit", &[]),
    social("whatsapp", "WhatsApp", &[]),
    social("telegram", "Telegram", &[]),
    social("discord", "Discord", &[]),
    social("twitch", "Twitch", &[]),
    once_called(social("google-ads", "Google Ads", &["googleads"]), &["adwords", "google-adwords"]),
    once_called(
        social("google-business", "Google Business Profile", &["google-business-profile", "gbp"]),
        &["google-my-business", "gmb"],
    ),
    social("google", "Google", &["search"]),
    social("messenger", "Messenger", &["facebook-messenger"]),
    social("spotify", "Spotify", &[]),
    social("tripadvisor", "Tripadvisor", &[]),
    social("trustpilot", "Trustpilot", &[]),
    social("linkedin-ads", "LinkedIn Ads", &[]),
    social("tiktok-ads", "TikTok Ads", &[]),
    social("youtube-ads", "YouTube Ads", &[]),
    social("tv", "TV", &[]),
    social("radio", "Radio", &[]),
    social("print", "Print", &[]),
    once_called(social("meta-ads", "Meta Ads", &[]), &["facebook-ads"]),
    owned("email", "E-mail", &["e-mail", "newsletter", "mail", "nyhetsbrev", "e-post", "epost"]),
    owned("blog", "Blog", &["blogg"]),
    owned("web", "Website", &["website", "site", "webb", "webbplats", "nettsted", "nettside"]),
    owned("sms", "SMS", &[]),
    owned("podcast", "Podcast", &["podd", "podkast"]),
    owned("app", "App", &[]),
];

/// The platform of exactly this name.
pub(crate) fn known(name: &str) -> Option<&'static Platform> {
    PLATFORMS.iter().find(|platform| platform.name == name)
}

/// The platform that people mean by a word: its name, another way to write it, or what it was called before.
pub(crate) fn lookup(word: &str) -> Option<&'static Platform> {
    let wanted = plain(word);
    PLATFORMS.iter().find(|platform| {
        platform.name == wanted
            || platform.aliases.contains(&wanted.as_str())
            || platform.renamed_from.contains(&wanted.as_str())
    })
}

/// The platform that was once called this and is not any more.
pub(crate) fn renamed(word: &str) -> Option<&'static Platform> {
    let old = plain(word);
    PLATFORMS.iter().find(|platform| platform.renamed_from.contains(&old.as_str()))
}

/// A word as names and aliases are written: lower case, joined by hyphens.
fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace([' ', '_'], "-")
}

#[cfg(test)]
mod tests {
    use super::{PLATFORMS, known, lookup, renamed};

    #[test]
    fn old_names_are_told_from_new_ones() {
        assert_eq!(renamed(" Twitter").map(|platform| platform.name), Some("x"));
        assert_eq!(renamed("Google My Business").map(|platform| platform.name), Some("google-business"));
        assert!(renamed("x").is_none() && renamed("fb").is_none());
    }

    #[test]
    fn no_word_means_two_platforms() {
        for platform in PLATFORMS {
            for word in platform.aliases.iter().chain(platform.renamed_from) {
                assert_eq!(lookup(word).map(|found| found.name), Some(platform.name), "{word}");
                assert!(known(word).is_none(), "{word} is a name and an alias");
            }
        }
    }
}
