//! The channels: what each is for, and how they lead to each other, as a list and as a drawing of it.

use maud::{Markup, html};

use super::Level;
use crate::model::campaign::{Campaign, Channel};
use crate::render::page::flow;
use crate::render::report::{Reported, names};
use crate::say::{All, Language, Sentence, Show, sentence};

sentence! {
    ChannelsHeading {}
    en "Channels, and how they lead to each other",
    sv "Kanalerna, och hur de leder till varandra",
    nb "Kanalene, og hvordan de leder til hverandre",
}
sentence! {
    LeadsTo { channel: String }
    en "leads to {channel}",
    sv "leder till {channel}",
    nb "leder til {channel}",
}
sentence! {
    Publishes { material: All<String> }
    en "Published: {material}",
    sv "Publiceras: {material}",
    nb "Publiseres: {material}",
}

/// The section; nothing where no channel is told of.
pub(super) fn section(told: &Reported<'_>, level: Level, language: Language) -> Markup {
    let campaign = told.overview().campaign;
    html! {
        @if !campaign.channels.is_empty() {
            section.channels {
                (level.heading(&ChannelsHeading {}.say(language)))
                (flow::drawing(ways(campaign), &|name| names::channel(campaign, name, language)))
                dl {
                    @for (name, channel) in &campaign.channels {
                        div {
                            dt {
                                (names::channel(campaign, name, language))
                                @if let Some(next) = &channel.table.leads_to {
                                    span.next { " " (LeadsTo { channel: names::channel(campaign, next, language) }.say(language)) }
                                }
                            }
                            (about(channel, language))
                        }
                    }
                }
            }
        }
    }
}

/// Who leads to whom.
fn ways(campaign: &Campaign) -> impl Iterator<Item = (&str, &str)> {
    campaign.channels.iter().filter_map(|(name, channel)| Some((name.as_str(), channel.table.leads_to.as_deref()?)))
}

/// What a channel is for, what is published there, and when.
fn about(channel: &Channel, language: Language) -> Markup {
    let table = &channel.table;
    let material =
        (!table.material.is_empty()).then(|| Publishes { material: All(table.material.clone()) }.say(language));
    let times = (!table.times.is_empty()).then(|| All(table.times.clone()).show(language));
    let lines: Vec<String> =
        [table.purpose.clone(), material.into_iter().chain(times).reduce(|one, other| format!("{one}; {other}"))]
            .into_iter()
            .flatten()
            .collect();
    html! { @for line in lines { dd { (line) } } }
}
