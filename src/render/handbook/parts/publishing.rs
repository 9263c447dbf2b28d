//! What staff may publish, and how they speak.

use crate::render::handbook::block::{Block, List, Part, Tone};
use crate::render::handbook::{Source, all_said, said};
use crate::say::sentence;

sentence! {
    MayPublish {}
    en "What we may publish",
    sv "Vad vi får publicera",
    nb "Hva vi kan publisere",
}
sentence! { GoAhead {} en "Go ahead", sv "Fritt fram", nb "Fritt fram" }
sentence! { AskFirst {} en "Ask first", sv "Fråga först", nb "Spør først" }
sentence! { Never {} en "Never", sv "Aldrig", nb "Aldri" }
sentence! {
    HowWeSpeak {}
    en "How we speak",
    sv "Hur vi låter",
    nb "Hvordan vi snakker",
}

/// What staff may publish, what they may not, and what somebody else looks at first.
pub(super) fn what(source: &Source<'_>) -> Part {
    let guidelines = source.file().guidelines.clone().unwrap_or_default();
    let lists = [
        (source.say(GoAhead {}), Tone::Good, guidelines.allowed),
        (source.say(AskFirst {}), Tone::Doubtful, guidelines.approval),
        (source.say(Never {}), Tone::Bad, guidelines.forbidden),
    ];
    let lists = lists.map(|(heading, tone, items)| List { heading, tone, items: all_said(&items) });
    let lists: Vec<List> = lists.into_iter().filter(|list| !list.items.is_empty()).collect();
    let mut blocks = if lists.is_empty() { Vec::new() } else { vec![Block::Lists(lists)] };
    blocks.extend(source.open(&["P706"]));
    Part { id: "publishing", heading: source.say(MayPublish {}), blocks }
}

/// How staff speak to customers.
pub(super) fn voice(source: &Source<'_>) -> Part {
    let voice = source.file().guidelines.as_ref().and_then(|guidelines| said(guidelines.voice.as_ref()));
    Part { id: "voice", heading: source.say(HowWeSpeak {}), blocks: voice.map(Block::Quote).into_iter().collect() }
}
