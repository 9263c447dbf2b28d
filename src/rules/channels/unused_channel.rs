//! A channel that nobody knows the use of.

use crate::model::place::Place;
use crate::rules::channel_use::{declared_at, in_strategy, is_said, Leads, Meant};
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use crate::text::toml::Key;

rule! {
    /// ## What it catches
    /// A declared channel that no goal counts on, that no other channel leads to, and whose purpose is not said.
    ///
    /// ## Why it matters
    /// Every channel takes hours each week. One that serves no goal takes them from those that do.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    ///
    /// [channel.blog]
    /// material = ["article"]
    /// times = ["Wed 08:00"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    ///
    /// [channel.blog]
    /// purpose = "Explain; collect sign-ups for a trial ride"
    /// material = ["article"]
    /// times = ["Wed 08:00"]
    /// ```
    "C502", "unused-channel", Warning
}

sentence! {
    Unused { channel: String }
    en "{channel} serves no goal, and nothing says what it is for",
    sv "{channel} tjänar inget mål, och det framgår inte vad kanalen är till för",
    nb "{channel} støtter ikke noe mål, og det står ikke hva kanalen er til for",
}

sentence! {
    SayPurpose { channel: Key }
    en "add `purpose = \"…\"` to [channel.{channel}], or leave the channel out",
    sv "lägg till `purpose = \"…\"` under [channel.{channel}], eller stryk kanalen",
    nb "legg til `purpose = \"…\"` under [channel.{channel}], eller ta bort kanalen",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    if !checked.is_whole("goal") {
        return;
    }
    let campaign = checked.campaign;
    let counted = Meant::words(campaign, campaign.goals.iter().flat_map(|goal| &goal.channels).map(String::as_str));
    let leads = Leads::of(campaign);
    // Whether anything else in the files says what a channel is for.
    let has_use = |name: &str| {
        let standing = in_strategy(campaign, name).is_some_and(|channel| is_said(channel.purpose.as_ref()));
        counted.has(name) || standing || leads.reach(name)
    };
    for (name, channel) in &campaign.channels {
        if !is_said(channel.table.purpose.as_ref()) && !has_use(name) {
            let message = Unused { channel: name.clone() };
            found.add(&RULE, Place::key(declared_at(name)), message).help(SayPurpose { channel: Key(name.clone()) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn a_use_may_be_said_in_four_ways() {
        for tables in [
            "[channel.blog]\npurpose = \"Explain\"",
            "[channel.x]\n[[goal]]\nmetric = \"followers\"\nchannel = \"Twitter\"",
            "[channel.email]\n[channel.instagram]\npurpose = \"Inspire\"\nleads_to = \"newsletter\"",
        ] {
            assert!(Case::of(tables).found(&RULE).is_empty(), "{tables}");
        }
        let strategy = Some("[channel.blog]\npurpose = \"Explain\"");
        assert!(Case::file(&format!("{CAMPAIGN}[channel.blog]"), strategy).found(&RULE).is_empty());
    }

    #[test]
    fn a_blank_purpose_and_a_channel_that_leads_to_itself_are_no_use() {
        let found = Case::of("[channel.blog]\npurpose = \"  \"\nleads_to = \"blog\"").found(&RULE);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn a_table_is_shown_as_it_is_written() {
        let found = Case::of("[channel.\"bus stops\"]").found(&RULE);
        assert!(found[0].contains("to [channel.\"bus stops\"]"), "{found:?}");
    }

    #[test]
    fn nothing_is_said_where_a_goal_cannot_be_read() {
        let tables = "[channel.blog]\n[[goal]]\nmetric = \"visits\"\nchannel = blog\n";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
