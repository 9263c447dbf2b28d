//! What is to be reached by being there, how that is measured, and for whom it is all done.

use crate::model::document::channel::AudienceTable;
use crate::render::handbook::block::{Block, Part};
use crate::render::handbook::{Source, said};
use crate::say::{All, Show, sentence};

sentence! {
    WhatWeWant {}
    en "What we want to reach",
    sv "Vad vi vill uppnå",
    nb "Hva vi vil oppnå",
}
sentence! {
    MeasuredBy { how: String }
    en "How we measure it: {how}",
    sv "Så mäter vi det: {how}",
    nb "Slik måler vi det: {how}",
}
sentence! {
    WhoWeMeet {}
    en "Who we are there for",
    sv "Vilka vi är till för",
    nb "Hvem vi er der for",
}
sentence! { Today {} en "Our audience today", sv "Vår publik i dag", nb "Publikummet vårt i dag" }
sentence! { Wanted {} en "Whom we want to attract", sv "Vilka vi vill nå", nb "Hvem vi vil nå" }
sentence! { WhereWord {} en "Where", sv "Var", nb "Hvor" }
sentence! { WhenWord {} en "When", sv "När", nb "Når" }
sentence! { HowWord {} en "How", sv "Hur", nb "Hvordan" }

/// The objectives, and how success is measured.
pub(super) fn objectives(source: &Source<'_>) -> Part {
    let file = source.file();
    let objectives = file.objective.iter().filter_map(|objective| said(Some(&objective.text)));
    let objectives: Vec<Block> = objectives.map(Block::Quote).collect();
    let measured = said(file.strategy.measured_by.as_ref()).map(|how| Block::Text(source.say(MeasuredBy { how })));
    let blocks = objectives.into_iter().chain(measured).chain(source.open(&["P712", "P715"])).collect();
    Part { id: "objectives", heading: source.say(WhatWeWant {}), blocks }
}

/// Who the audience is, and whom to attract.
pub(super) fn audience(source: &Source<'_>) -> Part {
    let audiences = &source.file().audience.values;
    let mut blocks = Vec::new();
    for (wanted, heading) in [(false, source.say(Today {})), (true, source.say(Wanted {}))] {
        let told: Vec<Block> = audiences
            .iter()
            .filter(|audience| audience.wanted == wanted)
            .flat_map(|audience| one(source, audience))
            .collect();
        if !told.is_empty() {
            blocks.push(Block::Heading(heading));
            blocks.extend(told);
        }
    }
    blocks.extend(source.open(&["P713"]));
    Part { id: "audience", heading: source.say(WhoWeMeet {}), blocks }
}

fn one(source: &Source<'_>, audience: &AudienceTable) -> Vec<Block> {
    let places = audience.places.iter().map(|name| source.channel(name)).collect::<Vec<_>>();
    let listed = |texts: Vec<String>| (!texts.is_empty()).then(|| All(texts).show(source.language));
    let facts = [
        (source.say(WhereWord {}), listed(places)),
        (source.say(WhenWord {}), listed(audience.when.clone())),
        (source.say(HowWord {}), said(audience.how.as_ref())),
    ];
    let facts: Vec<(String, String)> = facts.into_iter().filter_map(|(word, text)| Some((word, text?))).collect();
    let who = said(audience.who.as_ref()).map(Block::Text);
    who.into_iter().chain((!facts.is_empty()).then_some(Block::Facts(facts))).collect()
}
