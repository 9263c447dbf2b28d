//! A channel that nobody knows the use of.

use crate::model::campaign::Campaign;
use crate::model::place::Place;
use crate::rules::channel_use::{declared_at, in_strategy, is_led_to, is_said, same};
use crate::rules::{Checked, Findings, rule};
use crate::say::sentence;

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
    sv "{channel} tjänar inget mål, och inget säger vad kanalen är till för",
    nb "{channel} tjener ikke noe mål, og ingenting sier hva kanalen er til for",
}

sentence! {
    SayPurpose { channel: String }
    en "add `purpose = \"…\"` to [channel.{channel}], or leave the channel out",
    sv "lägg till `purpose = \"…\"` under [channel.{channel}], eller stryk kanalen",
    nb "legg til `purpose = \"…\"` under [channel.{channel}], eller ta bort kanalen",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    if !checked.is_whole("goal") {
        return;
    }
    let campaign = checked.campaign;
    for (name, channel) in &campaign.channels {
        if !is_said(channel.table.purpose.as_ref()) && !has_use(campaign, name) {
            let message = Unused { channel: name.clone() };
            found.add(&RULE, Place::key(declared_at(name)), message).help(SayPurpose { channel: name.clone() });
        }
    }
}

/// Whether anything else in the files says what the channel is for.
fn has_use(campaign: &Campaign, name: &str) -> bool {
    let counted = campaign.goals.iter().flat_map(|goal| &goal.channels).any(|word| same(campaign, word, name));
    let standing = in_strategy(campaign, name).is_some_and(|channel| is_said(channel.purpose.as_ref()));
    counted || standing || is_led_to(campaign, name)
}
