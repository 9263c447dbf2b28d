//! A campaign that is published nowhere.

use crate::model::place::Place;
use crate::model::platform;
use crate::rules::{Checked, Findings, channel_use};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A campaign without channels: none is declared, no goal names one, no post goes out on one.
    ///
    /// ## Why it matters
    /// Where the audience spends its time decides what you make, when you publish it and what you can count. A campaign
    /// that has not chosen ends up everywhere a little.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: channel
    /// [[goal]]
    /// metric = "members"
    /// baseline = 400
    /// target = 440
    /// source = "Members' register, every Monday"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value
    /// 2027-02-01,members,,394
    /// 2027-03-01,members,,400
    /// 2027-03-15,members,,405
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    /// ```
    "C501", "no-channels", Warning
}

sentence! {
    NoChannels {}
    en "no channel is chosen: nothing says where the campaign is published",
    sv "ingen kanal är vald: det framgår inte var kampanjen publiceras",
    nb "ingen kanal er valgt: det står ikke hvor kampanjen publiseres",
}

sentence! {
    ChooseChannel { channel: String }
    en "add `channel = \"{channel}\"` to a goal, or a [channel.{channel}] table with purpose, material and times",
    sv "lägg till `channel = \"{channel}\"` i ett mål, eller en tabell [channel.{channel}] med purpose, material och times",
    nb "legg til `channel = \"{channel}\"` i et mål, eller en tabell [channel.{channel}] med purpose, material og times",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    if channel_use::used(campaign).is_empty() && campaign.file.post.is_empty() {
        let mut places = campaign.audiences.iter().flat_map(|audience| &audience.table.places);
        let known = places.find_map(|place| platform::lookup(place));
        let channel = known.map_or("instagram", |platform| platform.name).to_owned();
        found.add(&RULE, Place::whole(), NoChannels {}).help(ChooseChannel { channel });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn a_channel_may_be_named_anywhere_that_something_is_published_or_counted() {
        for tables in [
            "[[goal]]\nmetric = \"followers\"\nchannel = [\"instagram\"]",
            "[channel.posters]\nplatform = \"other\"",
            "[[post]]\non = 2027-03-02\nchannel = \"blog\"",
        ] {
            assert!(Case::of(tables).found(&RULE).is_empty(), "{tables}");
        }
    }

    #[test]
    fn the_audience_s_own_place_is_proposed() {
        let found = Case::of("[audience]\nwhere = [\"Möllevångstorget\", \"Twitter\"]").found(&RULE);
        assert!(found[0].contains("channel = \"x\""), "{found:?}");
    }
}
