//! How each platform is used, and how they work together.

use crate::model::document::strategy::StrategyChannelTable;
use crate::render::handbook::block::{Block, Part, PlatformUse};
use crate::render::handbook::{Source, all_said, said};
use crate::say::{All, Sentence, sentence};

sentence! {
    OurPlatforms {}
    en "Our platforms, and how they work together",
    sv "Våra plattformar, och hur de hänger ihop",
    nb "Plattformene våre, og hvordan de henger sammen",
}
sentence! {
    Publishes { content: All<String> }
    en "Published: {content}",
    sv "Publiceras: {content}",
    nb "Publiseres: {content}",
}
sentence! {
    CanWrite {}
    en "Customers can write to us here",
    sv "Här kan kunderna skriva till oss",
    nb "Her kan kundene skrive til oss",
}

/// Each platform with its use.
pub(super) fn part(source: &Source<'_>) -> Part {
    let platforms: Vec<PlatformUse> =
        source.file().channel.iter().map(|(name, channel)| platform(source, name, channel)).collect();
    let mut blocks = if platforms.is_empty() { Vec::new() } else { vec![Block::Platforms(platforms)] };
    blocks.extend(source.open(&["P714", "C509"]));
    Part { id: "platforms", heading: source.say(OurPlatforms {}), blocks }
}

fn platform(source: &Source<'_>, name: &str, channel: &StrategyChannelTable) -> PlatformUse {
    let content = all_said(&channel.content);
    let published = (!content.is_empty()).then(|| Publishes { content: All(content) }.say(source.language));
    let contact = (channel.contact == Some(true)).then(|| source.say(CanWrite {}));
    PlatformUse {
        key: name.to_owned(),
        name: source.channel(name),
        purpose: said(channel.purpose.as_ref()),
        about: published.into_iter().chain(contact).collect(),
        leads_to: said(channel.leads_to.as_ref()).map(|next| (next.clone(), source.channel(&next))),
    }
}
