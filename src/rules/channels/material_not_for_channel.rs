//! A post of a sort that its channel does not publish.

use crate::model::place::{KeyPath, Place};
use crate::model::publishing::{declared, posts};
use crate::rules::{Checked, Findings};
use crate::say::{Any, sentence};
use crate::text::word_forms::same_word;

rule! {
    /// ## What it catches
    /// A post whose `material` is not in its channel's list. Capitals and plurals do not count: a post of `reels` is a
    /// `reel`. Channels without a list, and posts that are cancelled, are left alone.
    ///
    /// ## Why it matters
    /// Either the post stands on the wrong channel, or the channel's plan has grown and nobody has written it down: then
    /// nobody has planned the hours for it either.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "article"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[post]]
    /// on = 2027-03-16T19:30:00
    /// channel = "instagram"
    /// material = "reel"
    /// ```
    "C514", "material-not-for-channel", Warning
}

sentence! {
    NotInList { material: String, channel: String }
    en "\"{material}\" is not among what {channel} publishes",
    sv "\"{material}\" hör inte till det som {channel} publicerar",
    nb "«{material}» hører ikke til det som {channel} publiserer",
}

sentence! {
    OneOfOrAdd { materials: Any<String>, channel: String }
    en "make it {materials}, move it to another channel, or add it to `material` under [channel.{channel}]",
    sv "gör det till {materials}, flytta det till en annan kanal, eller lägg till det i `material` under [channel.{channel}]",
    nb "gjør det til {materials}, flytt det til en annen kanal, eller legg det til i `material` under [channel.{channel}]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for post in posts(checked.campaign).filter(|post| post.is_live()) {
        let (Some(material), Some((name, channel))) =
            (post.table.material.as_deref(), declared(checked.campaign, &post.table.channel))
        else {
            continue;
        };
        let listed = &channel.table.material;
        let is_listed = listed.iter().any(|one| same_word(one.trim(), material.trim()));
        if !(listed.is_empty() || is_listed || material.trim().is_empty()) {
            let place = Place::value(KeyPath::of("post").index(post.index).key("material"));
            let message = NotInList { material: material.to_owned(), channel: name.to_owned() };
            let help = OneOfOrAdd { materials: Any(listed.clone()), channel: name.to_owned() };
            found.add(&RULE, place, message).help(help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(material: &str, status: &str) -> Vec<String> {
        let channels = "[channel.instagram]\nmaterial = [\"Reel\", \"story\"]\n[channel.blog]\n";
        let post = |channel: &str| {
            format!("[[post]]\non = 2027-03-02\nchannel = \"{channel}\"\nmaterial = \"{material}\"\nstatus = \"{status}\"\n")
        };
        let posts: String = ["ig", "blog", "tiktok"].map(post).concat();
        Case::of(&format!("{channels}{posts}")).found(&RULE)
    }

    #[test]
    fn only_a_list_can_lack_something() {
        assert_eq!(
            found("poll", "idea"),
            ["warning post[0].material: \"poll\" is not among what instagram publishes; make it Reel or story, move it to \
              another channel, or add it to `material` under [channel.instagram]"]
        );
        assert!(found("poll", "cancelled").is_empty());
    }

    #[test]
    fn plurals_and_capitals_are_the_same_material() {
        assert!(found("reels", "draft").is_empty() && found("STORIES", "draft").is_empty());
    }
}
