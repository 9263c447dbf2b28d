//! What to do with a goal's sentence next.

use crate::assess::sentence::Judgement;
use crate::say::{Language, Sentence, sentence};
use crate::text::shell;

/// A longer sentence is not repeated on a command line. In characters.
const LONGEST: usize = 160;

sentence! {
    MakeCampaign { command: String }
    en "That is a goal. Next: `{command}` makes a campaign of it.",
    sv "Det är ett mål. Sedan: `{command}` gör en kampanj av det.",
    nb "Det er et mål. Så: `{command}` lager en kampanje av det.",
}

sentence! {
    AddToday { command: String }
    en "That is a goal. Add today's number, and you can tell how far you have come: `{command}` makes a campaign of it and asks for it.",
    sv "Det är ett mål. Lägg till dagens siffra, så syns det hur långt ni har kommit: `{command}` gör en kampanj av det och frågar efter den.",
    nb "Det er et mål. Legg til dagens tall, så ser dere hvor langt dere er kommet: `{command}` lager en kampanje av det og spør om det.",
}

sentence! {
    FillIn {}
    en "Next: fill in the blanks; `plan new --goal \"…\"` makes a campaign of it and asks for the rest.",
    sv "Sedan: fyll i luckorna; `plan new --goal \"…\"` gör en kampanj av det och frågar efter resten.",
    nb "Så: fyll ut det som mangler; `plan new --goal \"…\"` lager en kampanje av det og spør om resten.",
}

sentence! {
    Mend {}
    en "Next: mend what is marked ✗, and try again with `plan goal \"…\"`.",
    sv "Sedan: rätta det som är märkt ✗, och försök igen med `plan goal \"…\"`.",
    nb "Så: rett det som er merket ✗, og prøv igjen med `plan goal \"…\"`.",
}

sentence! {
    Example {}
    en "Grow Instagram followers from 4,200 to 4,830 (+15%) by 31 August 2027",
    sv "Öka antalet följare på Instagram från 4 200 till 4 830 (+15 %) senast den 31 augusti 2027",
    nb "Øke antall følgere på Instagram fra 4 200 til 4 830 (+15 %) innen 31. august 2027",
}

/// The step after this judgement.
pub(super) fn next_step(judgement: &Judgement<'_>, language: Language) -> String {
    if judgement.is_goal() {
        let text = judgement.text.trim();
        let sentence = if text.chars().count() > LONGEST { "\"…\"".to_owned() } else { shell::word(text) };
        // What begins with a hyphen would be taken for a flag of its own.
        let joint = if text.starts_with('-') { '=' } else { ' ' };
        let command = format!("plan new --goal{joint}{sentence}");
        let lacks_start = judgement.statement.baseline.is_none() && judgement.suggestion.is_some();
        return if lacks_start { AddToday { command }.say(language) } else { MakeCampaign { command }.say(language) };
    }
    if judgement.suggestion.is_some() { FillIn {}.say(language) } else { Mend {}.say(language) }
}

/// A sentence that is a goal.
pub(super) fn example(language: Language) -> String {
    Example {}.say(language)
}
