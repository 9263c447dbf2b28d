//! What a strategy names that is not there: channels, and people where there is a team.

use super::names::{Named, grave};
use super::{AddToTeam, DeclareChannel, NotInTeam, UnknownChannel, tell};
use crate::model::document::strategy::StrategyFile;
use crate::model::finding::Severity;
use crate::model::place::KeyPath;
use crate::model::platform::{PLATFORMS, lookup};
use crate::rules::{CheckedStrategy, Findings};
use crate::text::suggest::{Candidates, closest};
use crate::text::toml::Key;

pub(super) fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    let declared = file.channel.keys().map(String::as_str);
    let known: Vec<&str> = declared.chain(PLATFORMS.iter().map(|platform| platform.name)).collect();
    let known = Candidates::new(known);
    for Named { path, name, mild } in named_channels(file) {
        if !file.channel.contains_key(name) && lookup(name).is_none() {
            let severity = if mild { Severity::Warning } else { Severity::Error };
            let help = DeclareChannel { name: Key(name.to_owned()) };
            tell(found, path, severity, UnknownChannel { name: name.to_owned() }, known.closest(name), help);
        }
    }
    let team: Vec<&str> = file.team.iter().map(|member| member.name.trim()).collect();
    for Named { path, name, .. } in named_people(file) {
        if !team.is_empty() && !team.contains(&name.trim()) {
            let nearest = closest(name, team.iter().copied());
            let help = AddToTeam { name: name.to_owned() };
            tell(found, path, Severity::Warning, NotInTeam { name: name.to_owned() }, nearest, help);
        }
    }
}

/// Every channel that the strategy names.
fn named_channels(file: &StrategyFile) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (index, audience) in file.audience.values.iter().enumerate() {
        let path = file.audience_path(index).key("where");
        let places = audience.places.iter().enumerate();
        named.extend(places.map(|(index, name)| Named { path: path.index(index), name, mild: true }));
    }
    for (channel, table) in &file.channel {
        let path = KeyPath::of("channel").key(channel).key("leads_to");
        named.extend(table.leads_to.as_deref().map(|name| grave(path, name)));
    }
    for (index, responsibility) in file.responsibility.iter().enumerate() {
        let path = KeyPath::of("responsibility").index(index).key("channels");
        let channels = responsibility.channels.iter().enumerate();
        named.extend(channels.map(|(index, name)| grave(path.index(index), name)));
    }
    named
}

/// Everybody whom the strategy gives something to do.
fn named_people(file: &StrategyFile) -> Vec<Named<'_>> {
    let mut named: Vec<(KeyPath, &Option<String>)> = vec![(KeyPath::of("strategy").key("owner"), &file.strategy.owner)];
    for (index, one) in file.responsibility.iter().enumerate() {
        let path = KeyPath::of("responsibility").index(index);
        named.extend([(path.key("who"), &one.who), (path.key("backup"), &one.backup)]);
    }
    let shifts = file.shift.iter().enumerate();
    named.extend(shifts.map(|(index, shift)| (KeyPath::of("shift").index(index).key("who"), &shift.who)));
    let fixes = file.fix.iter().enumerate();
    named.extend(fixes.map(|(index, fix)| (KeyPath::of("fix").index(index).key("owner"), &fix.owner)));
    if let Some(crisis) = &file.crisis {
        let path = KeyPath::of("crisis");
        named.extend([(path.key("owner"), &crisis.owner), (path.key("backup"), &crisis.backup)]);
    }
    let said = named.into_iter().filter_map(|(path, name)| Some((path, name.as_deref()?)));
    said.filter(|(_, name)| !name.trim().is_empty()).map(|(path, name)| grave(path, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::RULE;
    use crate::rules::testing::StrategyCase;

    #[test]
    fn people_are_looked_for_where_there_is_a_team_and_channels_always() {
        let tables = "[strategy]\nowner = \"Ida Berg\"\n[channel.shop]\nleads_to = \"blogg-malmo\"\n\
            [[responsibility]]\nchannels = [\"shop\", \"instagrm\"]\nwho = \"Ida Brg\"\n[[shift]]\nwho = \"Nils\"\n\
            [crisis]\nbackup = \"Ida Berg\"\n";
        let places = |text: &str| -> Vec<String> {
            let found = StrategyCase::of(text).found(&RULE);
            found.iter().filter_map(|said| said.split(": ").next().map(str::to_owned)).collect()
        };
        let channels = ["error channel.shop.leads_to", "error responsibility[0].channels[1]"];
        assert_eq!(places(tables), channels);
        let team = format!("{tables}[[team]]\nname = \"Ida Berg\"\n");
        let people = ["warning responsibility[0].who", "warning shift[0].who"];
        assert_eq!(places(&team), [channels, people].concat());
        assert!(StrategyCase::of(&team).found(&RULE)[2].ends_with("did you mean \"Ida Berg\"? [\"Ida Berg\"]"));
    }
}
