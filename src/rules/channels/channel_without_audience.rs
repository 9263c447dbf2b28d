//! A channel where the audience is not.

use std::collections::BTreeSet;

use crate::model::campaign::Campaign;
use crate::rules::channel_use::{Leads, Used, is_met_at, used};
use crate::rules::{Checked, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A channel that is not among the places where any audience is, as `where` says. Your own places (blog, website)
    /// need not be there: it is enough that another channel leads to them. E-mail and SMS reach those who have signed up
    /// wherever they are. Advertisements count as being where they are shown: `meta-ads` on `facebook` and `instagram`,
    /// `google-ads` on `google` and `youtube`.
    ///
    /// ## Why it matters
    /// The best post is wasted where nobody it is for will see it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["facebook"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, in local groups"
    /// size = 40000
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [audience]
    /// who = "Parents in Malmö who cycle to nursery"
    /// where = ["facebook", "instagram"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, in local groups"
    /// size = 40000
    /// ```
    "C503", "channel-without-audience", Warning
}

/// Own channels that go to the people on a list instead of waiting for them to come.
const GO_TO_PEOPLE: [&str; 2] = ["email", "sms"];

sentence! {
    NotThere { channel: String, places: All<String> }
    en "the audience is not on {channel}: it is on {places}",
    sv "målgruppen finns inte på {channel}: den finns på {places}",
    nb "målgruppen er ikke på {channel}: den er på {places}",
}

sentence! {
    GoWhereTheyAre { channel: String }
    en "publish where the audience is, or add \"{channel}\" to its `where` if it is there too",
    sv "publicera där målgruppen finns, eller lägg till \"{channel}\" i dess `where` om den finns där också",
    nb "publiser der målgruppen er, eller legg til \"{channel}\" i `where` hvis den er der også",
}

sentence! {
    LeadThem { channel: String }
    en "say how people get there: add `leads_to = \"{channel}\"` to a channel where they are",
    sv "säg hur folk kommer dit: lägg till `leads_to = \"{channel}\"` i en kanal där de finns",
    nb "si hvordan folk kommer dit: legg til `leads_to = \"{channel}\"` i en kanal der de er",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let Some(places) = places(campaign).filter(|_| checked.is_whole("audience")) else { return };
    let counted = campaign.goals.iter().flat_map(|goal| &goal.channels).map(String::as_str).collect();
    let leads = Leads::of(campaign);
    for channel in used(campaign) {
        let Some(platform) = channel.platform.filter(|_| !is_reached(&channel, &places, &counted, &leads)) else { continue };
        let name = channel.name.to_owned();
        let message = NotThere { channel: name.clone(), places: All(places.clone()) };
        let added = found.add(&RULE, channel.place, message);
        if platform.owned {
            added.help(LeadThem { channel: name });
        } else {
            added.help(GoWhereTheyAre { channel: name });
        }
    }
}

/// Everywhere that the audiences are; `None` where one of them may be anywhere, for that is told by itself.
fn places(campaign: &Campaign) -> Option<Vec<String>> {
    let mut places: Vec<String> = Vec::new();
    for audience in &campaign.audiences {
        if audience.table.places.is_empty() {
            return None;
        }
        for place in &audience.table.places {
            if !places.contains(place) {
                places.push(place.clone());
            }
        }
    }
    (!places.is_empty()).then_some(places)
}

/// Whether some audience is on the channel, is led there, or need not be: a list of people, or a place of one's own
/// that no goal counts on.
fn is_reached(channel: &Used<'_>, places: &[String], counted: &BTreeSet<&str>, leads: &Leads<'_>) -> bool {
    let owned = channel.platform.is_some_and(|platform| platform.owned);
    channel.platform.is_some_and(|platform| GO_TO_PEOPLE.contains(&platform.name))
        || places.iter().any(|place| is_met_at(place, channel.name, channel.platform))
        || (owned && (!counted.contains(channel.name) || leads.reach(channel.name)))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(where_they_are: &str, tables: &str) -> Vec<String> {
        Case::of(&format!("[audience]\nwhere = {where_they_are}\n{tables}")).found(&RULE)
    }

    #[test]
    fn advertisements_are_where_they_are_shown() {
        assert!(found("[\"Facebook\"]", "[channel.meta-ads]\n[channel.fb]").is_empty());
        assert_eq!(found("[\"tiktok\"]", "[channel.meta-ads]").len(), 1);
    }

    #[test]
    fn an_own_place_needs_a_road_to_it_only_where_a_goal_counts_on_it() {
        let goal = "[[goal]]\nmetric = \"visits\"\nchannel = [\"instagram\", \"blog\"]\n";
        assert!(found("[\"instagram\"]", "[channel.blog]").is_empty());
        assert!(found("[\"instagram\"]", &goal.replace("blog", "newsletter")).is_empty());
        assert!(found("[\"instagram\"]", &format!("{goal}[channel.instagram]\nleads_to = \"blog\"")).is_empty());
        let lost = found("[\"instagram\"]", goal);
        assert_eq!(lost.len(), 1, "{lost:?}");
        assert!(lost[0].starts_with("warning goal[0].channel[1]: the audience is not on blog"), "{lost:?}");
        assert!(lost[0].contains("leads_to = \"blog\""), "{lost:?}");
    }

    #[test]
    fn where_an_audience_may_be_anywhere_nothing_is_said() {
        assert!(found("[]", "[channel.tiktok]").is_empty());
        let two = "[[audience]]\nwhere = [\"facebook\"]\n[[audience]]\nwho = \"Students\"\n[channel.tiktok]";
        assert!(Case::of(two).found(&RULE).is_empty());
    }

    #[test]
    fn a_channel_that_nobody_knows_may_be_where_they_are() {
        assert!(found("[\"Malmö C\"]", "[channel.posters]\nplatform = \"other\"").is_empty());
    }
}
