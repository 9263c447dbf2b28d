//! A campaign without a tone of voice.

use std::collections::BTreeSet;

use crate::model::campaign::Campaign;
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::is_said;
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A campaign that publishes and does not say in what tone: neither for all of it, nor for each of its channels, nor
    /// as the `voice` of the strategy's guidelines.
    ///
    /// ## Why it matters
    /// Several people write, over several months. Without a tone in writing the audience meets several companies.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// review = "weekly"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [campaign]
    /// name = "Spring 2027"
    /// owner = "Ida Berg"
    /// start = 2027-03-01
    /// end = 2027-08-31
    /// timezone = "Europe/Stockholm"
    /// currency = "SEK"
    /// language = "en"
    /// review = "weekly"
    /// tone = "Warm and concrete; 'we', never 'the company'"
    /// ```
    "C508", "no-tone", Warning
}

sentence! {
    NoTone { channels: All<String> }
    en "nothing says what tone of voice you use on {channels}",
    sv "det framgår inte vilken tonalitet ni har på {channels}",
    nb "det står ikke hvilken tone dere har på {channels}",
}

sentence! {
    SayTone {}
    en "add `tone = \"Warm and concrete\"`, or what it is, to [campaign]",
    sv "lägg till `tone = \"Varm och konkret\"`, eller vad den nu är, under [campaign]",
    nb "legg til `tone = \"Varm og konkret\"`, eller hva den nå er, under [campaign]",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let channels: Vec<String> = without_tone(campaign).into_iter().map(str::to_owned).collect();
    if !channels.is_empty() && !has_tone(campaign) {
        let message = NoTone { channels: All(channels) };
        found.add(&RULE, Place::key(KeyPath::of("campaign")), message).help(SayTone {});
    }
}

/// Whether one tone is said for all channels.
fn has_tone(campaign: &Campaign) -> bool {
    let guidelines = campaign.strategy.as_ref().and_then(|strategy| strategy.guidelines.as_ref());
    is_said(campaign.file.campaign.tone.as_ref()) || guidelines.is_some_and(|lines| is_said(lines.voice.as_ref()))
}

/// The channels that are published on and have no tone of their own, in the order of the alphabet.
fn without_tone(campaign: &Campaign) -> BTreeSet<&str> {
    let declared = campaign.channels.keys().map(String::as_str);
    let published = declared.chain(campaign.file.post.iter().map(|post| post.channel.as_str()));
    let toneless = |name: &&str| !campaign.channels.get(*name).is_some_and(|own| is_said(own.table.tone.as_ref()));
    published.filter(toneless).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{CAMPAIGN, Case};

    #[test]
    fn channels_may_have_tones_of_their_own() {
        let tables = "[channel.x]\ntone = \"Short\"\n[channel.blog]\n[[post]]\non = 2027-03-02\nchannel = \"tiktok\"";
        let found = Case::of(tables).found(&RULE);
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("on blog and tiktok"), "{found:?}");
        assert!(Case::of("[channel.x]\ntone = \"Short\"").found(&RULE).is_empty());
    }

    #[test]
    fn a_voice_for_all_campaigns_is_a_tone_and_a_campaign_that_publishes_nothing_needs_none() {
        let strategy = Some("[guidelines]\nvoice = \"Warm\"");
        assert!(Case::file(&format!("{CAMPAIGN}[channel.x]"), strategy).found(&RULE).is_empty());
        assert!(Case::of("[[goal]]\nmetric = \"followers\"\nchannel = \"x\"").found(&RULE).is_empty());
    }
}
