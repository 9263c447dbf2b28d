//! Channels that lead round in a circle.

use std::collections::BTreeMap;

use crate::model::campaign::Campaign;
use crate::model::document::strategy::StrategyFile;
use crate::model::place::Place;
use crate::rules::channel_use::{Meant, declared_at, is_met_at};
use crate::rules::{Checked, CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Channels whose `leads_to` comes back to where it began, in a campaign or in a strategy.
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
    /// ```toml,strategy,bad
    /// [channel.instagram]
    /// purpose = "Inspire"
    /// content = ["reels"]
    /// leads_to = "email"
    /// contact = true
    ///
    /// [channel.email]
    /// purpose = "Keep regulars informed"
    /// content = ["news"]
    /// leads_to = "instagram"
    /// contact = false
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
    "C509", "dead-end", Note, and strategies
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

/// A longer way is told by its beginning.
const MOST_TOLD: usize = 12;

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let campaign = checked.campaign;
    let mut declared = Meant::new(campaign);
    campaign.channels.keys().for_each(|name| declared.insert(name, name.as_str()));
    let names = campaign.channels.keys().map(String::as_str);
    tell(&circles(names, &|name| next(campaign, &declared, name)), found);
}

fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    tell(&circles(file.channel.keys().map(String::as_str), &|name| next_standing(file, name)), found);
}

fn tell(circles: &[Vec<&str>], found: &mut Findings) {
    for circle in circles {
        let Some(first) = circle.first() else { continue };
        let left_out = circle.len() > MOST_TOLD;
        let told = circle.iter().take(MOST_TOLD).copied().chain(left_out.then_some("…"));
        let way = told.chain([*first]).collect::<Vec<_>>().join(" → ");
        found.add(&RULE, Place::value(declared_at(first).key("leads_to")), Circle { way }).help(EndSomewhere {});
    }
}

/// The circles, each once and from its first channel in the order of the alphabet. Every channel is passed once.
fn circles<'c>(
    names: impl Iterator<Item = &'c str> + Clone,
    next: &dyn Fn(&'c str) -> Option<&'c str>,
) -> Vec<Vec<&'c str>> {
    // From which channel each was first come to.
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut circles = Vec::new();
    for start in names {
        let mut way = Vec::new();
        let mut here = Some(start);
        while let Some(name) = here.filter(|name| !begun.contains_key(name)) {
            begun.insert(name, start);
            way.push(name);
            here = next(name);
        }
        let Some(again) = here.filter(|name| begun.get(name) == Some(&start)) else { continue };
        let mut circle: Vec<&str> = way.into_iter().skip_while(|name| *name != again).collect();
        let first = circle.iter().enumerate().min_by_key(|(_, name)| **name).map_or(0, |(position, _)| position);
        circle.rotate_left(first);
        circles.push(circle);
    }
    circles.sort_unstable();
    circles
}

/// The declared channel that this one leads to.
fn next<'c>(campaign: &'c Campaign, declared: &Meant<'c, &'c str>, name: &str) -> Option<&'c str> {
    let to = campaign.channels.get(name)?.table.leads_to.as_deref()?;
    let exact = campaign.channels.get_key_value(to).map(|(name, _)| name.as_str());
    exact.or_else(|| declared.get(to).into_iter().filter_map(<[_]>::first).min().copied())
}

/// The same among a strategy's channels.
fn next_standing<'s>(file: &'s StrategyFile, name: &str) -> Option<&'s str> {
    let to = file.channel.get(name)?.leads_to.as_deref()?;
    let exact = file.channel.get_key_value(to).map(|(name, _)| name.as_str());
    let meant = || file.channel.keys().find(|name| is_met_at(to, name, file.platform(name))).map(String::as_str);
    exact.or_else(meant)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{Case, StrategyCase};

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
    fn a_long_way_round_is_told_by_its_beginning() {
        let names: Vec<String> = (10..5010).map(|at| format!("c{at}")).collect();
        let next = names.iter().cycle().skip(1);
        let roads: Vec<(&str, &str)> = names.iter().zip(next).map(|(from, to)| (&**from, &**to)).collect();
        let found = self::found(&roads);
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("circle: c10 → c11 → ") && found[0].contains(" → c21 → … → c10;"), "{found:?}");
    }

    #[test]
    fn a_strategy_s_own_channels_are_looked_at_too() {
        let road = |from: &str, to: &str| format!("[channel.{from}]\nleads_to = \"{to}\"\n");
        let round = road("instagram", "e-mail") + &road("email", "instagram") + &road("blog", "web");
        let found = StrategyCase::of(&round).found(&RULE);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("note channel.email.leads_to: the channels lead round in a circle: email → instagram"));
        assert!(StrategyCase::of(&road("blog", "web")).found(&RULE).is_empty());
    }

    #[test]
    fn roads_that_end_are_fine() {
        assert!(found(&[("instagram", "blog"), ("blog", "web"), ("x", "nowhere")]).is_empty());
    }
}
