//! The last line of what is told of an export file: what its readings are to those that were there already.

use super::{Counts, Shown};
use crate::render::record::Readings;
use crate::say::{Language, Sentence, sentence};

sentence! {
    Recorded { new: Readings }
    en "recorded: {new}",
    sv "registrerat: {new}",
    nb "registrert: {new}",
}
sentence! {
    ComesTo { readings: Readings }
    en "{readings} to record",
    sv "{readings} att registrera",
    nb "{readings} å registrere",
}
sentence! {
    NothingNew {}
    en "nothing new",
    sv "inget nytt",
    nb "ingenting nytt",
}
sentence! {
    Replacing { count: u64 }
    en "{count} of them in place of another number",
    sv "{count} av dem i stället för ett annat värde",
    nb "{count} av dem i stedet for et annet tall",
}
sentence! {
    Unchanged { old: Readings }
    en "unchanged, because it was there already: {old}",
    sv "oförändrat, eftersom det redan fanns: {old}",
    nb "uendret, fordi det var der fra før: {old}",
}
sentence! {
    NotTaken { old: Readings }
    en "not taken, because a later export says otherwise: {old}",
    sv "inte taget, eftersom en senare export säger något annat: {old}",
    nb "ikke tatt med, fordi en senere eksport sier noe annet: {old}",
}
sentence! {
    NotSettled { old: Readings }
    en "not taken, because they are provisional and a settled number is there: {old}",
    sv "inte taget, eftersom de är preliminära och ett slutligt värde redan finns: {old}",
    nb "ikke tatt med, fordi de er foreløpige og et endelig tall finnes fra før: {old}",
}

/// The line.
pub(super) fn line(shown: &Shown<'_>, language: Language) -> String {
    let readings = |count: usize| Readings(count as u64);
    let all = shown.understood.readings.len();
    let Some(counts) = shown.counts else { return ComesTo { readings: readings(all) }.say(language) };
    let Counts { new, replaced, unchanged, older, unsettled } = counts;
    let mut first = match (new, shown.is_recorded) {
        (0, _) => NothingNew {}.say(language),
        (_, true) => Recorded { new: readings(new) }.say(language),
        (_, false) => ComesTo { readings: readings(new) }.say(language),
    };
    if replaced > 0 {
        first = format!("{first}, {}", Replacing { count: replaced as u64 }.say(language));
    }
    let mut parts = vec![first];
    if unchanged > 0 {
        parts.push(Unchanged { old: readings(unchanged) }.say(language));
    }
    if older > 0 {
        parts.push(NotTaken { old: readings(older) }.say(language));
    }
    if unsettled > 0 {
        parts.push(NotSettled { old: readings(unsettled) }.say(language));
    }
    parts.join("; ")
}
