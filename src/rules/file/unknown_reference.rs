//! Something that is named and is not there.

mod names;
mod of_strategy;

use crate::model::campaign::Campaign;
use crate::model::finding::Severity;
use crate::model::place::{KeyPath, Place};
use crate::model::platform::lookup;
use crate::rules::{Checked, Findings};
use crate::say::{All, Sentence, sentence};
use crate::text::suggest::{Candidates, closest};
use crate::text::toml::Key;
use of_strategy::check_strategy;
use names::{Named, channels, members, named_channels, named_objectives, named_people, objectives};

rule! {
    /// ## What it catches
    /// A channel that is neither declared under `[channel.NAME]` nor a platform that `plan` knows, an objective that the
    /// strategy does not have, a snapshots file that is not there. Where the strategy has a `[[team]]`, also an owner who
    /// is not in it, or anybody whom the strategy itself gives something to do, as a warning; and as a warning, a place where the audience is that is neither channel nor platform.
    ///
    /// ## Why it matters
    /// A goal on a channel that is misspelt never gets a reading, and nobody sees why.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// leads_to = "blogg-malmo"
    /// material = ["reel"]
    /// times = ["Tue 19:30", "Thu 19:30"]
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [channel.instagram]
    /// purpose = "Inspire; build the following"
    /// leads_to = "blog"
    /// material = ["reel"]
    /// times = ["Tue 19:30", "Thu 19:30"]
    /// ```
    "E005", "unknown-reference", Error, and strategies
}

sentence! {
    UnknownChannel { name: String }
    en "\"{name}\" is neither a channel of this campaign nor a platform that is known here",
    sv "\"{name}\" är varken en kanal i kampanjen eller en plattform som är känd här",
    nb "«{name}» er verken en kanal i kampanjen eller en plattform som er kjent her",
}

sentence! {
    DeclareChannel { name: Key }
    en "declare it: `[channel.{name}]` with `platform = \"other\"`",
    sv "ange den: `[channel.{name}]` med `platform = \"other\"`",
    nb "oppgi den: `[channel.{name}]` med `platform = \"other\"`",
}

sentence! {
    UnknownObjective { name: String }
    en "the strategy has no objective \"{name}\"",
    sv "strategin har inget övergripande mål \"{name}\"",
    nb "strategien har ikke noe overordnet mål «{name}»",
}

sentence! {
    KnownObjectives { names: All<String> }
    en "its objectives are {names}",
    sv "dess övergripande mål är {names}",
    nb "dens overordnede mål er {names}",
}

sentence! {
    NotInTeam { name: String }
    en "\"{name}\" is not in the strategy's [[team]]",
    sv "\"{name}\" finns inte i strategins [[team]]",
    nb "«{name}» er ikke i strategiens [[team]]",
}

sentence! {
    AddToTeam { name: String }
    en "add `[[team]]` with `name = \"{name}\"` to strategy.toml, or name somebody who is in it",
    sv "lägg till `[[team]]` med `name = \"{name}\"` i strategy.toml, eller ange någon som finns där",
    nb "legg til `[[team]]` med `name = \"{name}\"` i strategy.toml, eller oppgi noen som er der",
}

sentence! {
    NoSuchFile { name: String }
    en "the snapshots file \"{name}\" is not there",
    sv "filen med avläsningar, \"{name}\", finns inte",
    nb "filen med avlesninger, «{name}», finnes ikke",
}

sentence! {
    CheckFile {}
    en "is the name right? The first file of the list is made by the first `plan record`",
    sv "stämmer namnet? Listans första fil skapas av den första `plan record`",
    nb "stemmer navnet? Listens første fil lages av den første `plan record`",
}

sentence! {
    DidYouMean { name: String }
    en "did you mean \"{name}\"?",
    sv "menade du \"{name}\"?",
    nb "mente du «{name}»?",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    check_channels(checked, found);
    check_objectives(checked, found);
    check_people(checked, found);
    check_ledgers(checked, found);
}

fn check_channels(checked: &Checked<'_>, found: &mut Findings) {
    let known = Candidates::new(channels(checked.campaign));
    for Named { path, name, mild } in named_channels(checked.campaign) {
        if !is_known_channel(checked.campaign, name) {
            let nearest = known.closest(name);
            let message = UnknownChannel { name: name.to_owned() };
            let severity = if mild { Severity::Warning } else { Severity::Error };
            tell(found, path, severity, message, nearest, DeclareChannel { name: Key(name.to_owned()) });
        }
    }
}

/// Whether a channel of this name is declared, or it is a platform that needs no table.
pub(in crate::rules) fn is_known_channel(campaign: &Campaign, name: &str) -> bool {
    let inherited = campaign.strategy.as_ref().is_some_and(|strategy| strategy.channel.contains_key(name));
    campaign.channels.contains_key(name) || inherited || lookup(name).is_some()
}

fn check_objectives(checked: &Checked<'_>, found: &mut Findings) {
    let known = objectives(checked.campaign);
    for Named { path, name, .. } in named_objectives(checked.campaign) {
        if !known.is_empty() && !known.contains(&name) {
            let nearest = closest(name, known.iter().copied());
            let message = UnknownObjective { name: name.to_owned() };
            let names = All(known.iter().map(|name| format!("\"{name}\"")).collect());
            tell(found, path, Severity::Error, message, nearest, KnownObjectives { names });
        }
    }
}

fn check_people(checked: &Checked<'_>, found: &mut Findings) {
    let known = members(checked.campaign);
    for Named { path, name, .. } in named_people(checked.campaign) {
        if !known.is_empty() && !known.contains(&name.trim()) {
            let nearest = closest(name, known.iter().copied());
            let message = NotInTeam { name: name.to_owned() };
            tell(found, path, Severity::Warning, message, nearest, AddToTeam { name: name.to_owned() });
        }
    }
}

fn check_ledgers(checked: &Checked<'_>, found: &mut Findings) {
    for (index, ledger) in checked.evidence.ledgers.iter().enumerate() {
        if ledger.named && !ledger.exists {
            let place = Place::value(KeyPath::of("campaign").key("snapshots").index(index));
            found.add(&RULE, place, NoSuchFile { name: ledger.name.clone() }).help(CheckFile {});
        }
    }
}

/// Adds a finding with the nearest name as its fix, or other help where no name is near.
fn tell(
    found: &mut Findings,
    path: KeyPath,
    severity: Severity,
    message: impl Sentence + 'static,
    nearest: Option<&str>,
    otherwise: impl Sentence + 'static,
) {
    let place = Place::value(path);
    let spot = place.spot.clone();
    let added = found.add(&RULE, place, message).severity(severity);
    match nearest {
        Some(name) => added.help(DidYouMean { name: name.to_owned() }).fix(spot, format!("{name:?}")),
        None => added.help(otherwise),
    };
}

#[cfg(test)]
mod tests;
