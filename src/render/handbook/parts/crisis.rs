//! The crisis card: what makes it a crisis, who leads, what is said first, what is done by when.

use crate::model::document::strategy::CrisisTable;
use crate::model::strategy::{Strategy, Trigger};
use crate::render::handbook::block::{Block, List, Part, Step, Tone};
use crate::render::handbook::{Source, said};
use crate::render::quantity::time_in_words;
use crate::say::{Amount, Language, Sentence, sentence};

sentence! { InACrisis {} en "In a crisis", sv "I en kris", nb "I en krise" }
sentence! { ItIsOneWhen {} en "It is a crisis when", sv "Det är en kris när", nb "Det er en krise når" }
sentence! {
    ManyComplaints { count: Amount, within: String }
    en "{count} complaints come within {within}",
    sv "{count} klagomål kommer inom {within}",
    nb "{count} klager kommer innen {within}",
}
sentence! {
    ErrorInPost {}
    en "there is an error in something we published",
    sv "det är ett fel i något vi har publicerat",
    nb "det er en feil i noe vi har publisert",
}
sentence! { WhoLeads {} en "Leads", sv "Leder", nb "Leder" }
sentence! { WhoElse {} en "If they cannot", sv "Annars", nb "Ellers" }
sentence! { PublishingWord {} en "Planned posts", sv "Planerade inlägg", nb "Planlagte innlegg" }
sentence! {
    HeldBack {}
    en "held back until it is over",
    sv "hålls inne tills det är över",
    nb "holdes tilbake til det er over",
}
sentence! { GoOn {} en "go on as planned", sv "publiceras som planerat", nb "publiseres som planlagt" }
sentence! { SayFirst {} en "Say first", sv "Säg först", nb "Si først" }
sentence! { ThenInOrder {} en "Then, in this order", sv "Sedan, i den här ordningen", nb "Så, i denne rekkefølgen" }
sentence! {
    CountedFrom {}
    en "The times count from when it begins. It began at:",
    sv "Tiderna räknas från att det börjar. Det började klockan:",
    nb "Tidene regnes fra det begynner. Det begynte klokken:",
}
sentence! { Within { time: String } en "within {time}", sv "inom {time}", nb "innen {time}" }

/// The card.
pub(super) fn part(source: &Source<'_>) -> Part {
    let mut blocks = source.file().crisis.as_ref().map_or_else(Vec::new, |crisis| card(source, crisis));
    blocks.extend(source.open(&["P709"]));
    Part { id: super::CRISIS, heading: source.say(InACrisis {}), blocks }
}

fn card(source: &Source<'_>, crisis: &CrisisTable) -> Vec<Block> {
    let mut blocks = Vec::new();
    let triggers: Vec<String> = source
        .strategy
        .crisis
        .triggers
        .iter()
        .flatten()
        .map(|trigger| trigger_said(*trigger, source.language))
        .collect();
    if !triggers.is_empty() {
        blocks.push(Block::Lists(vec![List { heading: source.say(ItIsOneWhen {}), tone: Tone::Bad, items: triggers }]));
    }
    let paused = crisis.pause_publishing.map(|paused| publishing(paused, source.language));
    let facts = [
        (source.say(WhoLeads {}), said(crisis.owner.as_ref())),
        (source.say(WhoElse {}), said(crisis.backup.as_ref())),
        (source.say(PublishingWord {}), paused),
    ];
    let facts: Vec<(String, String)> = facts.into_iter().filter_map(|(word, text)| Some((word, text?))).collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    if let Some(statement) = said(crisis.holding_statement.as_ref()) {
        blocks.extend([Block::Heading(source.say(SayFirst {})), Block::Quote(statement)]);
    }
    let steps = steps(source.strategy, source.language);
    if !steps.is_empty() {
        let began = source.say(CountedFrom {});
        blocks.extend([Block::Heading(source.say(ThenInOrder {})), Block::WriteIn(began), Block::Steps(steps)]);
    }
    blocks
}

/// The steps with the time that each may take.
fn steps(strategy: &Strategy, language: Language) -> Vec<Step> {
    let table = strategy.file.crisis.iter().flat_map(|crisis| &crisis.steps);
    let steps = table.zip(&strategy.crisis.step_times).filter_map(|(step, within)| {
        let within = within.map(|seconds| Within { time: time_in_words(seconds, language) }.say(language));
        Some(Step { within, what: said(step.action.as_ref())? })
    });
    steps.collect()
}

/// What makes it a crisis, to stand behind "when".
pub(crate) fn trigger_said(trigger: Trigger, language: Language) -> String {
    match trigger {
        Trigger::Complaints { count, within } => {
            ManyComplaints { count: Amount(count), within: time_in_words(within, language) }.say(language)
        }
        Trigger::PostError => ErrorInPost {}.say(language),
    }
}

/// What becomes of planned posts.
pub(crate) fn publishing(is_paused: bool, language: Language) -> String {
    if is_paused { HeldBack {}.say(language) } else { GoOn {}.say(language) }
}
