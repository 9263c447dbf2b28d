//! Channels that lead round in a circle.

use crate::model::campaign::Campaign;
use crate::model::place::Place;
use crate::rules::channel_use::{declared_at, same};
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Channels whose `leads_to` comes back to where it began.
    ///
    /// ## Why it matters
    /// People who are sent round never arrive anywhere: no sign-up, no booking, no purchase. One channel, mostly your
    /// own, should be where the road ends.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// leads_to = "blog"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    ///
    /// [channel.blog]
    /// purpose = "Explain"
    /// leads_to = "instagram"
    /// material = ["article"]
    /// times = ["Wed 08:00"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// leads_to = "blog"
    /// material = ["reel"]
    /// times = ["Tue 19:30"]
    ///
    /// [channel.blog]
    /// purpose = "Explain; collect sign-ups for a trial ride"
    /// material = ["article"]
    /// times = ["Wed 08:00"]
    /// ```
    "C509", "dead-end", Note
}

sentence! {
    Circle { way: String }
    en "the channels lead round in a circle: {way}",
    sv "kanalerna leder runt i en cirkel: {way}",
    nb "kanalene leder rundt i en sirkel: {way}",
}

sentence! {
    EndSomewhere {}
    en "take `leads_to` away from the channel where people are to act",
    sv "ta bort `leads_to` från den kanal där folk ska handla",
    nb "fjern `leads_to` fra kanalen der folk skal handle",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    for first in campaign.channels.keys() {
        let Some(circle) = circle_from(campaign, first) else { continue };
        // Each circle is told once: from its first channel in the order of the alphabet.
        if circle.iter().any(|name| *name < first.as_str()) {
            continue;
        }
        let way = [circle.join(" → "), first.clone()].join(" → ");
        found.add(&RULE, Place::value(declared_at(first).key("leads_to")), Circle { way }).help(EndSomewhere {});
    }
}

/// The channels passed on the way from `first` back to it, itself first; `None` where the way ends or never comes back.
fn circle_from<'c>(campaign: &'c Campaign, first: &'c str) -> Option<Vec<&'c str>> {
    let mut way = vec![first];
    loop {
        let next = next(campaign, way.last()?)?;
        if next == first {
            return Some(way);
        }
        if way.contains(&next) {
            return None;
        }
        way.push(next);
    }
}

/// The declared channel that this one leads to.
fn next<'c>(campaign: &'c Campaign, name: &str) -> Option<&'c str> {
    let to = campaign.channels.get(name)?.table.leads_to.as_deref()?;
    let exact = campaign.channels.get_key_value(to).map(|(name, _)| name.as_str());
    exact.or_else(|| campaign.channels.keys().map(String::as_str).find(|name| same(campaign, to, name)))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(roads: &[(&str, &str)]) -> Vec<String> {
        let tables = roads.iter().map(|(from, to)| format!("[channel.{from}]\nleads_to = \"{to}\"\n"));
        Case::of(&tables.collect::<String>()).found(&RULE)
    }

    #[test]
    fn each_circle_is_told_once_and_the_way_into_it_is_not() {
        let found = found(&[("c", "a"), ("a", "b"), ("b", "c"), ("tail", "a"), ("y", "z"), ("z", "y")]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("note channel.a.leads_to: the channels lead round in a circle: a → b → c → a;"));
        assert!(found[1].contains("y → z → y"));
    }

    #[test]
    fn a_channel_may_lead_to_itself_and_by_its_old_name() {
        assert_eq!(found(&[("blog", "blog")]).len(), 1);
        assert!(found(&[("x", "instagram"), ("instagram", "twitter")])[0].contains("instagram → x → instagram"));
    }

    #[test]
    fn roads_that_end_are_fine() {
        assert!(found(&[("instagram", "blog"), ("blog", "web"), ("x", "nowhere")]).is_empty());
    }
}
