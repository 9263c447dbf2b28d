//! Parts that a table should have: which are missing, and the lines that would say them.
//!
//! What several rules about a strategy's tables ask. It finds nothing by itself.

use crate::model::place::{KeyPath, Place};
use crate::rules::{Findings, Rule};
use crate::say::{All, Language, Sentence, Show, sentence};

/// A part of a table: what it tells, in English, Swedish and Norwegian, and a line that says it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// What it tells, to stand in a list: "who leads".
    pub(super) tells: [&'static str; 3],
    /// A line that tells it: `` `owner = "…"` ``.
    pub(super) line: &'static str,
}

impl Show for Part {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = self.tells;
        match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        }
        .to_owned()
    }
}

sentence! {
    AddLines { lines: All<&'static str> }
    en "add {lines}",
    sv "lägg till {lines}",
    nb "legg til {lines}",
}

sentence! {
    OwnBackup { name: String }
    en "{name} is to stand in for {name}: there is nobody when {name} is away",
    sv "{name} ska ersätta {name}: det finns ingen när {name} är borta",
    nb "{name} skal være reserve for {name}: det er ingen når {name} er borte",
}

sentence! {
    AnotherPerson {}
    en "name another person",
    sv "ange någon annan",
    nb "oppgi en annen",
}

/// Adds a finding at a table's `backup` where that is the very person who is to be stood in for.
pub(super) fn tell_own_backup(
    rule: &Rule,
    table: &KeyPath,
    person: Option<&str>,
    backup: Option<&str>,
    found: &mut Findings,
) {
    let name = person.map(str::trim).filter(|name| !name.is_empty() && backup.map(str::trim) == Some(name));
    if let Some(name) = name {
        let message = OwnBackup { name: name.to_owned() };
        found.add(rule, Place::value(table.key("backup")), message).help(AnotherPerson {});
    }
}

/// Adds one finding that names every part that is not there, with the lines to add; none where nothing is missing.
pub(super) fn tell_missing<S: Sentence + 'static>(
    rule: &Rule,
    place: Place,
    parts: impl IntoIterator<Item = (Part, bool)>,
    found: &mut Findings,
    message: impl FnOnce(All<Part>) -> S,
) {
    let missing: Vec<Part> = parts.into_iter().filter(|(_, is_there)| !is_there).map(|(part, _)| part).collect();
    if missing.is_empty() {
        return;
    }
    let lines = All(missing.iter().map(|part| part.line).collect());
    found.add(rule, place, message(All(missing))).help(AddLines { lines });
}
