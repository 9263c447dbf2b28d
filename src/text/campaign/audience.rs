//! Audiences and channels of a campaign, with their times understood.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::model::campaign::{Audience, Channel};
use crate::model::document::campaign::CampaignFile;
use crate::model::document::strategy::StrategyFile;
use crate::model::place::KeyPath;
use crate::model::platform::{self, PLATFORMS};
use crate::text::suggest::closest;

/// The campaign's own audiences, or the strategy's where it names none.
pub(super) fn audiences(file: &CampaignFile, strategy: Option<&StrategyFile>, reader: &mut Reader) -> Vec<Audience> {
    if file.audience.values.is_empty() {
        let inherited = strategy.map_or(&[][..], |strategy| &strategy.audience.values[..]);
        // The strategy's own check tells what is wrong with its times.
        let mut silent = Reader::new("", None, String::new());
        return inherited.iter().map(|table| audience(None, table, &mut silent)).collect();
    }
    let own = file.audience.values.iter().enumerate().map(|(index, table)| {
        let path = KeyPath::of("audience");
        let path = if file.audience.list { path.index(index) } else { path };
        audience(Some(path), table, reader)
    });
    own.collect()
}

fn audience(
    path: Option<KeyPath>,
    table: &crate::model::document::channel::AudienceTable,
    reader: &mut Reader,
) -> Audience {
    let at = path.clone().unwrap_or_default();
    Audience {
        windows: reader.windows(&at.key("when"), &table.when),
        size: reader.count(&at.key("size"), table.size.as_ref()),
        path,
        table: table.clone(),
    }
}

/// The campaign's own channels by name.
pub(super) fn channels(file: &CampaignFile, reader: &mut Reader) -> BTreeMap<String, Channel> {
    let own = file.channel.iter().map(|(name, table)| {
        let path = KeyPath::of("channel").key(name);
        let slots = reader.slots(&path.key("times"), &table.times);
        let said = table.platform.as_deref();
        let platform = platform::lookup(said.unwrap_or(name));
        if let Some(said) = said.filter(|said| platform.is_none() && *said != "other") {
            let nearest = closest(said, PLATFORMS.iter().map(|platform| platform.name));
            reader.unknown_platform(&path.key("platform"), said, nearest);
        }
        (name.clone(), Channel { table: table.clone(), platform, slots })
    });
    own.collect()
}
