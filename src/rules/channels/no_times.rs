//! A channel without publishing times.

use crate::model::place::Place;
use crate::rules::channel_use::{declared_at, Meant};
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use crate::text::toml::Key;

rule! {
    /// ## What it catches
    /// A declared channel without `times` and without a planned post. Places that are open at all hours, such as a
    /// website, an app or search advertisements, need none.
    ///
    /// ## Why it matters
    /// What has no time slips. Times also show whether the audience is there when you publish, and whether the hours
    /// are enough.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30", "1st Thu 20:00"]
    /// ```
    "C506", "no-times", Warning
}

/// Platforms that nothing is published on at a certain time: what is there is there all the time.
const ALWAYS_OPEN: [&str; 6] = ["web", "app", "google", "google-ads", "google-business", "meta-ads"];

sentence! {
    NoTimes { channel: String }
    en "nothing says when {channel} is published",
    sv "det framgår inte när ni publicerar på {channel}",
    nb "det står ikke når dere publiserer på {channel}",
}

sentence! {
    SayTimes { channel: Key }
    en "add `times = [\"Tue 19:30\"]`, or when it is, to [channel.{channel}]",
    sv "lägg till `times = [\"tis 19.30\"]`, eller när det nu är, under [channel.{channel}]",
    nb "legg til `times = [\"tir 19.30\"]`, eller når det nå er, under [channel.{channel}]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let planned = Meant::words(campaign, campaign.file.post.iter().map(|post| post.channel.as_str()));
    for (name, channel) in &campaign.channels {
        let open = channel.platform.is_some_and(|platform| ALWAYS_OPEN.contains(&platform.name));
        if channel.table.times.is_empty() && !open && !planned.has(name) {
            let message = NoTimes { channel: name.clone() };
            found.add(&RULE, Place::key(declared_at(name)), message).help(SayTimes { channel: Key(name.clone()) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn what_is_open_at_all_hours_needs_no_times() {
        assert!(Case::of("[channel.web]\n[channel.shop]\nplatform = \"google-ads\"").found(&RULE).is_empty());
        assert_eq!(Case::of("[channel.instagram]\n[channel.email]").found(&RULE).len(), 2);
    }

    #[test]
    fn planned_posts_are_times() {
        let tables = "[channel.instagram]\n[[post]]\non = 2027-03-02T19:30:00\nchannel = \"instagram\"";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
