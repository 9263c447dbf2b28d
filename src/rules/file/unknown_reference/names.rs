//! What a campaign names, each with its place, and what there is to be named.

use crate::model::campaign::Campaign;
use crate::model::document::shapes::OneOrMany;
use crate::model::place::KeyPath;
use crate::model::platform::PLATFORMS;

/// A name where it is written.
pub(super) struct Named<'c> {
    /// Where.
    pub(super) path: KeyPath,
    /// The name.
    pub(super) name: &'c str,
    /// Whether nothing is worked out from it.
    pub(super) mild: bool,
}

/// The channels there are: the campaign's, its strategy's, and the platforms that need no table.
pub(super) fn channels(campaign: &Campaign) -> Vec<&str> {
    let inherited = campaign.strategy.iter().flat_map(|strategy| strategy.channel.keys());
    let own = campaign.channels.keys().chain(inherited).map(String::as_str);
    own.chain(PLATFORMS.iter().map(|platform| platform.name)).collect()
}

/// The strategy's objectives, by id.
pub(super) fn objectives(campaign: &Campaign) -> Vec<&str> {
    let objectives = campaign.strategy.iter().flat_map(|strategy| &strategy.objective);
    objectives.map(|objective| objective.id.as_str()).collect()
}

/// The people of the strategy's team.
pub(super) fn members(campaign: &Campaign) -> Vec<&str> {
    let members = campaign.strategy.iter().flat_map(|strategy| &strategy.team);
    members.map(|member| member.name.trim()).collect()
}

/// Every channel that the campaign names, in the order of the file's reference.
pub(super) fn named_channels(campaign: &Campaign) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for audience in &campaign.audiences {
        // What the strategy says of its audience is told where it is checked for itself.
        let Some(path) = &audience.path else { continue };
        for (index, name) in audience.table.places.iter().enumerate() {
            named.push(Named { path: path.key("where").index(index), name, mild: true });
        }
    }
    for (channel, known) in &campaign.channels {
        if let Some(name) = &known.table.leads_to {
            named.push(grave(KeyPath::of("channel").key(channel).key("leads_to"), name));
        }
    }
    for goal in &campaign.goals {
        let path = KeyPath::of("goal").index(goal.index).key("channel");
        named.extend(one_or_many(&path, &goal.table.channel));
    }
    for line in campaign.budget.iter().flat_map(|budget| &budget.lines) {
        if let Some(name) = &line.table.channel {
            named.push(grave(KeyPath::of("budget").key("line").index(line.index).key("channel"), name));
        }
    }
    for (index, post) in campaign.file.post.iter().enumerate() {
        named.push(grave(KeyPath::of("post").index(index).key("channel"), &post.channel));
    }
    named
}

/// Every objective that a goal supports.
pub(super) fn named_objectives(campaign: &Campaign) -> impl Iterator<Item = Named<'_>> {
    campaign.goals.iter().filter_map(|goal| {
        let path = KeyPath::of("goal").index(goal.index).key("supports");
        goal.table.supports.as_deref().map(|name| grave(path, name))
    })
}

/// Everybody who owns the campaign, a channel or a goal.
pub(super) fn named_people(campaign: &Campaign) -> Vec<Named<'_>> {
    let own = campaign.file.campaign.owner.iter().map(|name| (KeyPath::of("campaign"), name));
    let channels = campaign.channels.iter().filter_map(|(channel, known)| {
        known.table.owner.as_ref().map(|name| (KeyPath::of("channel").key(channel), name))
    });
    let goals = campaign.goals.iter().filter_map(|goal| {
        goal.table.owner.as_ref().map(|name| (KeyPath::of("goal").index(goal.index), name))
    });
    own.chain(channels).chain(goals).map(|(path, name)| grave(path.key("owner"), name)).collect()
}

pub(super) fn grave(path: KeyPath, name: &str) -> Named<'_> {
    Named { path, name, mild: false }
}

fn one_or_many<'c>(path: &KeyPath, names: &'c OneOrMany<String>) -> impl Iterator<Item = Named<'c>> {
    names.values.iter().enumerate().map(|(index, name)| {
        let path = if names.list { path.index(index) } else { path.clone() };
        grave(path, name)
    })
}
