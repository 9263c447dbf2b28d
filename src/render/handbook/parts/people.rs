//! The people, and when they read and accepted the guidelines.

use crate::render::handbook::block::{Block, Part};
use crate::render::handbook::{Source, said};
use crate::say::{Show, sentence};

sentence! { WeAre {} en "Who we are", sv "Vilka vi är", nb "Hvem vi er" }
sentence! { NameWord {} en "Name", sv "Namn", nb "Navn" }
sentence! { RoleWord {} en "Does", sv "Gör", nb "Gjør" }
sentence! {
    ReadGuidelines {}
    en "Read the guidelines",
    sv "Läste riktlinjerna",
    nb "Leste retningslinjene",
}
sentence! { NotYet {} en "not yet", sv "inte än", nb "ikke ennå" }

/// A table of the team.
pub(super) fn part(source: &Source<'_>) -> Part {
    let rows: Vec<Vec<String>> = source
        .file()
        .team
        .iter()
        .map(|member| {
            let read = member.acknowledged_guidelines.map(|day| day.show(source.language));
            let role = said(member.role.as_ref()).unwrap_or_else(|| "–".to_owned());
            vec![member.name.clone(), role, read.unwrap_or_else(|| source.say(NotYet {}))]
        })
        .collect();
    let head = vec![source.say(NameWord {}), source.say(RoleWord {}), source.say(ReadGuidelines {})];
    let mut blocks = if rows.is_empty() { Vec::new() } else { vec![Block::Table { head, rows }] };
    blocks.extend(source.open(&["P707"]));
    Part { id: "people", heading: source.say(WeAre {}), blocks }
}
