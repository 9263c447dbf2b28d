//! Platforms that are there because others are.

use crate::model::document::strategy::StrategyFile;
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::{is_met_at, is_said};
use crate::rules::part::{Part, tell_missing};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A strategy that describes no platform, or a `[channel.NAME]` that does not say what the platform is for, what is
    /// published there, or where it leads. A channel that others lead to may be where the road ends.
    ///
    /// ## Why it matters
    /// Each platform needs its own reason, or all get the same post. And together they should lead somewhere: from the
    /// place where people meet you to the place where they book, buy or sign up.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [channel.instagram]
    /// content = ["reels from the workshop"]
    ///
    /// [channel.blog]
    /// purpose = "Explain; take bookings for a trial ride"
    /// content = ["guides"]
    /// leads_to = "web"
    /// contact = false
    /// ```
    ///
    /// ```toml,strategy,bad
    /// # without: channel
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [channel.instagram]
    /// purpose = "Inspire; show the people and the work behind the shop"
    /// content = ["reels from the workshop"]
    /// leads_to = "blog"
    ///
    /// [channel.blog]
    /// purpose = "Explain; take bookings for a trial ride"
    /// content = ["guides"]
    /// contact = false
    /// ```
    "P714", "platform-without-use", Warning, of strategies
}

sentence! {
    NoPlatforms {}
    en "no platforms: nothing says how you use each of them, and how they work together",
    sv "inga plattformar: det framgår inte hur ni använder var och en, och hur de hänger ihop",
    nb "ingen plattformer: det står ikke hvordan dere bruker hver av dem, og hvordan de henger sammen",
}

sentence! {
    AddPlatform {}
    en "add a table for each, `[channel.instagram]`, with `purpose`, `content` and `leads_to`",
    sv "lägg till en tabell för var och en, `[channel.instagram]`, med `purpose`, `content` och `leads_to`",
    nb "legg til en tabell for hver, `[channel.instagram]`, med `purpose`, `content` og `leads_to`",
}

sentence! {
    Incomplete { channel: String, missing: All<Part> }
    en "{channel}: nothing says {missing}",
    sv "{channel}: det framgår inte {missing}",
    nb "{channel}: det står ikke {missing}",
}

const PURPOSE: Part = Part {
    tells: ["what it is for", "vad den är till för", "hva den er til for"],
    line: "`purpose = \"…\"`",
};
const CONTENT: Part = Part {
    tells: ["what you publish there", "vad ni publicerar där", "hva dere publiserer der"],
    line: "`content = [\"…\"]`",
};
const LEADS: Part = Part {
    tells: ["where it leads people", "vart den leder folk", "hvor den leder folk"],
    line: "`leads_to = \"…\"`",
};

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    if file.channel.is_empty() && checked.is_whole("channel") {
        found.add(&RULE, Place::whole(), NoPlatforms {}).help(AddPlatform {});
    }
    for (name, channel) in &file.channel {
        let parts = [
            (PURPOSE, is_said(channel.purpose.as_ref())),
            (CONTENT, !channel.content.is_empty()),
            (LEADS, is_said(channel.leads_to.as_ref()) || file.channel.len() == 1 || is_led_to(file, name)),
        ];
        let place = Place::key(KeyPath::of("channel").key(name));
        tell_missing(&RULE, place, parts, found, |missing| Incomplete { channel: name.clone(), missing });
    }
}

/// Whether another channel leads to this one.
fn is_led_to(file: &StrategyFile, name: &str) -> bool {
    let platform = file.platform(name);
    let others = file.channel.iter().filter(|(other, _)| *other != name);
    others.filter_map(|(_, channel)| channel.leads_to.as_ref()).any(|to| is_met_at(to, name, platform))
}
