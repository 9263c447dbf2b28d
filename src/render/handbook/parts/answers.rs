//! Who answers what, and where.

use crate::render::handbook::block::{Block, Part};
use crate::render::handbook::{Source, said};
use crate::say::{All, Show, sentence};

sentence! {
    WhoAnswers {}
    en "Who answers what",
    sv "Vem svarar på vad",
    nb "Hvem svarer på hva",
}
sentence! { TopicWord {} en "About", sv "Om", nb "Om" }
sentence! { WhereWord {} en "Where", sv "Var", nb "Hvor" }
sentence! { WhoWord {} en "Who answers", sv "Vem svarar", nb "Hvem svarer" }
sentence! { BackupWord {} en "If they cannot", sv "Annars", nb "Ellers" }
sentence! { Everywhere {} en "everywhere", sv "överallt", nb "overalt" }

/// A table of topics.
pub(super) fn part(source: &Source<'_>) -> Part {
    let responsibilities = &source.file().responsibility;
    let rows: Vec<Vec<String>> = responsibilities
        .iter()
        .map(|one| {
            let names: Vec<String> = one.channels.iter().map(|name| source.channel(name)).collect();
            let places = if names.is_empty() { source.say(Everywhere {}) } else { All(names).show(source.language) };
            let or_nothing = |text: Option<&String>| said(text).unwrap_or_else(|| "–".to_owned());
            vec![or_nothing(one.topic.as_ref()), places, or_nothing(one.who.as_ref()), or_nothing(one.backup.as_ref())]
        })
        .collect();
    let head =
        vec![source.say(TopicWord {}), source.say(WhereWord {}), source.say(WhoWord {}), source.say(BackupWord {})];
    let mut blocks = if rows.is_empty() { Vec::new() } else { vec![Block::Table { head, rows }] };
    blocks.extend(source.open(&["P704"]));
    Part { id: "answers", heading: source.say(WhoAnswers {}), blocks }
}
