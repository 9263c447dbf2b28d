//! A platform by a name it no longer has.

use crate::model::campaign::Campaign;
use crate::model::place::{KeyPath, Place, Spot};
use crate::model::platform::{self, Platform};
use crate::rules::channel_use::{declared_at, named_at};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A platform that has changed its name, by the old one: `twitter` is `x`, `adwords` is `google-ads`. It does not
    /// mind a channel of your own naming that has `platform = "x"`.
    ///
    /// ## Why it matters
    /// Exports, readers and new colleagues know the place by its new name, and two names look like two places. Readings
    /// recorded under the old name are still found.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram", "twitter"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone"
    /// size = 40000
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["instagram", "x"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone"
    /// size = 40000
    /// ```
    "C510", "renamed-platform", Warning
}

sentence! {
    Renamed { old: String, title: &'static str }
    en "\"{old}\" is called {title} now",
    sv "\"{old}\" heter numera {title}",
    nb "\"{old}\" heter nå {title}",
}

sentence! {
    WriteNew { new: &'static str }
    en "write \"{new}\"",
    sv "skriv \"{new}\"",
    nb "skriv \"{new}\"",
}

sentence! {
    MakeOne { old: String, new: &'static str }
    en "[channel.{new}] is there too: make one table of the two, and write \"{new}\" wherever it says \"{old}\"",
    sv "[channel.{new}] finns också: gör en tabell av de två, och skriv \"{new}\" överallt där det står \"{old}\"",
    nb "[channel.{new}] finnes også: gjør én tabell av de to, og skriv \"{new}\" overalt der det står \"{old}\"",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    for (spot, word) in words(campaign) {
        // A channel that is declared with its platform has a name of its own choosing.
        let own = campaign.channels.get(word).is_some_and(|channel| channel.table.platform.is_some());
        let Some(platform) = platform::renamed(word).filter(|_| !own) else { continue };
        let message = Renamed { old: word.to_owned(), title: platform.title };
        let added = found.add(&RULE, place(&spot), message);
        if is_taken(campaign, platform) {
            added.help(MakeOne { old: word.to_owned(), new: platform.name });
        } else {
            let replacement = replacement(&spot, platform);
            added.help(WriteNew { new: platform.name }).fix(spot, replacement);
        }
    }
}

/// Every word of the file that names a platform or a channel, with the spot to replace.
fn words(campaign: &Campaign) -> Vec<(Spot, &str)> {
    let mut words = Vec::new();
    for (name, channel) in &campaign.channels {
        let at = declared_at(name);
        words.push((Spot::Name(at.clone()), name.as_str()));
        words.extend(channel.table.platform.iter().map(|word| (Spot::Value(at.key("platform")), word.as_str())));
        words.extend(channel.table.leads_to.iter().map(|word| (Spot::Value(at.key("leads_to")), word.as_str())));
    }
    for goal in &campaign.goals {
        let named = goal.table.channel.values.iter().enumerate();
        words.extend(named.map(|(position, word)| (Spot::Value(named_at(goal, position)), word.as_str())));
    }
    for audience in &campaign.audiences {
        let Some(path) = &audience.path else { continue };
        let places = audience.table.places.iter().enumerate();
        words.extend(places.map(|(index, word)| (Spot::Value(path.key("where").index(index)), word.as_str())));
    }
    words.extend(campaign.file.post.iter().enumerate().map(|(index, post)| {
        let path = KeyPath::of("post").index(index).key("channel");
        (Spot::Value(path), post.channel.as_str())
    }));
    for line in campaign.budget.iter().flat_map(|budget| &budget.lines) {
        let path = KeyPath::of("budget").key("line").index(line.index).key("channel");
        words.extend(line.table.channel.iter().map(|word| (Spot::Value(path.clone()), word.as_str())));
    }
    words
}

/// A finding about a table's name stands at its header.
fn place(spot: &Spot) -> Place {
    if let Spot::Name(path) = spot { Place::key(path.clone()) } else { Place { spot: spot.clone(), ..Place::whole() } }
}

/// Whether the new name is a table already: the two would become one.
fn is_taken(campaign: &Campaign, platform: &Platform) -> bool {
    let old = |name: &String| platform::renamed(name) == Some(platform);
    campaign.channels.contains_key(platform.name) && campaign.channels.keys().any(old)
}

/// A bare key in a header, a string elsewhere.
fn replacement(spot: &Spot, platform: &Platform) -> String {
    if matches!(spot, Spot::Name(_)) { platform.name.to_owned() } else { format!("\"{}\"", platform.name) }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn every_mention_is_told_with_its_own_fix() {
        let tables = "[audience]\nwhere = [\"instagram\", \"Twitter\"]\n[channel.twitter]\n[channel.blog]\n\
            leads_to = \"twitter\"\n[channel.ads]\nplatform = \"adwords\"\n[[goal]]\nmetric = \"followers\"\n\
            channel = \"twitter\"\n[[goal]]\nmetric = \"clicks\"\nchannel = [\"x\", \"twitter\"]\n[budget]\ntotal = 1\n\
            [[budget.line]]\nchannel = \"facebook-ads\"\namount = 1\n[[post]]\non = 2027-03-02\nchannel = \"twitter\"";
        let found = Case::of(tables).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|line| line.split([' ', ':']).nth(1)).collect();
        assert_eq!(
            places,
            [
                "channel.ads.platform",
                "channel.blog.leads_to",
                "channel.twitter",
                "goal[0].channel",
                "goal[1].channel[1]",
                "audience.where[1]",
                "post[0].channel",
                "budget.line[0].channel",
            ]
        );
        assert!(found[2].ends_with("[x]") && found[0].ends_with("[\"google-ads\"]"), "{found:?}");
    }

    #[test]
    fn a_name_of_one_s_own_stays() {
        let tables = "[channel.twitter]\nplatform = \"x\"\n[[goal]]\nmetric = \"followers\"\nchannel = \"twitter\"";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }

    #[test]
    fn two_tables_are_not_made_one_by_a_fix() {
        let found = Case::of("[channel.twitter]\n[channel.x]").found(&RULE);
        assert!(found[0].contains("make one table of the two") && !found[0].ends_with(']'), "{found:?}");
    }
}
