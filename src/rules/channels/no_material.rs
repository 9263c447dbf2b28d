//! A channel without anything to publish.

use crate::model::place::Place;
use crate::rules::channel_use::{declared_at, in_strategy, Meant};
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use crate::text::toml::Key;

rule! {
    /// ## What it catches
    /// A declared channel that does not say what is published there: neither under `material`, nor in a planned post,
    /// nor in the strategy.
    ///
    /// ## Why it matters
    /// A reel takes a day and a text post ten minutes. Who makes it, and what it costs, hangs on what it is.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// times = ["Tue 19:30"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel", "story"]
    /// times = ["Tue 19:30"]
    /// ```
    "C505", "no-material", Warning
}

sentence! {
    NoMaterial { channel: String }
    en "nothing says what will be published on {channel}",
    sv "det framgår inte vad som ska publiceras på {channel}",
    nb "det står ikke hva som skal publiseres på {channel}",
}

sentence! {
    SayMaterial { channel: Key }
    en "add `material = [\"video\", \"article\"]`, or what it is, to [channel.{channel}]",
    sv "lägg till `material = [\"video\", \"artikel\"]`, eller vad det nu är, under [channel.{channel}]",
    nb "legg til `material = [\"video\", \"artikkel\"]`, eller hva det nå er, under [channel.{channel}]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let posts = campaign.file.post.iter().filter(|post| post.material.is_some());
    let planned = Meant::words(campaign, posts.map(|post| post.channel.as_str()));
    for (name, channel) in &campaign.channels {
        let standing = in_strategy(campaign, name).is_some_and(|channel| !channel.content.is_empty());
        if channel.table.material.is_empty() && !planned.has(name) && !standing {
            let message = NoMaterial { channel: name.clone() };
            found.add(&RULE, Place::key(declared_at(name)), message).help(SayMaterial { channel: Key(name.clone()) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn posts_and_the_strategy_may_say_it() {
        let post = "[channel.x]\n[[post]]\non = 2027-03-02\nchannel = \"twitter\"\nmaterial = \"video\"";
        assert!(Case::of(post).found(&RULE).is_empty());
        let strategy = Some("[channel.x]\ncontent = [\"News\"]");
        assert!(Case::file(&format!("{CAMPAIGN}[channel.x]"), strategy).found(&RULE).is_empty());
        assert_eq!(Case::of("[channel.x]\n[channel.blog]").found(&RULE).len(), 2);
    }

    #[test]
    fn a_channel_that_only_a_goal_names_is_not_asked() {
        assert!(Case::of("[[goal]]\nmetric = \"followers\"\nchannel = \"x\"").found(&RULE).is_empty());
    }
}
