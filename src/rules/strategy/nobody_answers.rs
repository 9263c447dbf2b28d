//! Questions that are nobody's to answer.

use crate::model::document::strategy::{ResponsibilityTable, StrategyFile};
use crate::model::place::{KeyPath, Place};
use crate::rules::channel_use::{is_met_at, is_said};
use crate::rules::part::{Part, tell_missing, tell_own_backup};
use crate::rules::{CheckedStrategy, Findings};
use crate::say::{All, sentence};

rule! {
    /// ## What it catches
    /// A strategy without a `[[responsibility]]`; one that names no topic, nobody who answers or nobody who stands in; and
    /// a channel where customers can write and nobody answers. Say `contact = false` of a channel where they cannot.
    ///
    /// ## Why it matters
    /// A question that is everybody's is nobody's, and an unanswered question is read by all who come after. With a name
    /// for each topic, and another for when that person is away, everybody knows whom to ask.
    ///
    /// ## Bad
    /// ```toml,strategy,bad
    /// [[responsibility]]
    /// topic = "orders and deliveries"
    /// who = "Jonas Lind"
    /// ```
    ///
    /// ```toml,strategy,bad
    /// [[responsibility]]
    /// topic = "orders and deliveries"
    /// channels = ["email"]
    /// who = "Jonas Lind"
    /// backup = "Ida Berg"
    /// ```
    ///
    /// ## Good
    /// ```toml,strategy,good
    /// [[responsibility]]
    /// topic = "orders and deliveries"
    /// channels = ["email", "instagram"]
    /// who = "Jonas Lind"
    /// backup = "Ida Berg"
    /// ```
    "P704", "nobody-answers", Warning, of strategies
}

sentence! {
    NoResponsibilities {}
    en "no responsibilities: nothing says who answers what",
    sv "inget ansvar är fördelat: det framgår inte vem som svarar på vad",
    nb "ikke noe ansvar er fordelt: det står ikke hvem som svarer på hva",
}

sentence! {
    AddResponsibility {}
    en "add [[responsibility]] with `topic`, `channels`, `who` and `backup`",
    sv "lägg till [[responsibility]] med `topic`, `channels`, `who` och `backup`",
    nb "legg til [[responsibility]] med `topic`, `channels`, `who` og `backup`",
}

sentence! {
    Incomplete { topic: String, missing: All<Part> }
    en "{topic}: nothing says {missing}",
    sv "{topic}: det framgår inte {missing}",
    nb "{topic}: det står ikke {missing}",
}

sentence! {
    NobodyThere { channels: All<String> }
    en "customers can write to you on {channels}, and nobody answers there",
    sv "kunderna kan skriva till er på {channels}, och där svarar ingen",
    nb "kundene kan skrive til dere på {channels}, og der svarer ingen",
}

sentence! {
    CoverChannel {}
    en "name the channel in a [[responsibility]], or say `contact = false` if nobody can write there",
    sv "ta med kanalen i en [[responsibility]], eller ange `contact = false` om ingen kan skriva där",
    nb "ta med kanalen i en [[responsibility]], eller oppgi `contact = false` hvis ingen kan skrive der",
}

const TOPIC: Part = Part {
    tells: ["what it is about", "vad det gäller", "hva det gjelder"],
    line: "`topic = \"…\"`",
};
const WHO: Part = Part { tells: ["who answers", "vem som svarar", "hvem som svarer"], line: "`who = \"…\"`" };
const BACKUP: Part = Part {
    tells: ["who answers when that person is away", "vem som svarar när den personen är borta", "hvem som svarer når den personen er borte"],
    line: "`backup = \"…\"`",
};

fn check(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    if file.responsibility.is_empty() {
        if checked.is_whole("responsibility") {
            found.add(&RULE, Place::whole(), NoResponsibilities {}).help(AddResponsibility {});
        }
        return;
    }
    for (index, responsibility) in file.responsibility.iter().enumerate() {
        check_one(index, responsibility, found);
    }
    let alone: Vec<&String> = unanswered(file).collect();
    if let Some(first) = alone.first().filter(|_| checked.is_whole("responsibility")) {
        let place = Place::key(KeyPath::of("channel").key(first));
        let channels = All(alone.into_iter().cloned().collect());
        found.add(&RULE, place, NobodyThere { channels }).help(CoverChannel {});
    }
}

fn check_one(index: usize, responsibility: &ResponsibilityTable, found: &mut Findings) {
    let path = KeyPath::of("responsibility").index(index);
    let ResponsibilityTable { topic, who, backup, .. } = responsibility;
    let parts = [
        (TOPIC, is_said(topic.as_ref())),
        (WHO, is_said(who.as_ref())),
        (BACKUP, is_said(backup.as_ref())),
    ];
    let name = topic.clone().unwrap_or_else(|| format!("[[responsibility]] {}", index + 1));
    tell_missing(&RULE, Place::key(path.clone()), parts, found, |missing| Incomplete { topic: name, missing });
    tell_own_backup(&RULE, &path, who.as_deref(), backup.as_deref(), found);
}

/// The channels where customers can write and that no responsibility covers.
fn unanswered(file: &StrategyFile) -> impl Iterator<Item = &String> {
    let everywhere = file.responsibility.iter().any(|one| one.channels.is_empty());
    let covered = move |name: &String| {
        let platform = file.platform(name);
        let named = file.responsibility.iter().flat_map(|one| &one.channels);
        everywhere || named.into_iter().any(|place| is_met_at(place, name, platform))
    };
    let open = file.channel.iter().filter(|(_, channel)| channel.contact != Some(false));
    open.map(|(name, _)| name).filter(move |name| !covered(name))
}
