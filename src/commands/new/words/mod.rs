//! What is said around the answers: suggestions, where files go, how a conversation begins and ends.

pub(super) mod goal;
pub(super) mod pick;

use crate::rules::reasons::Quote;
use crate::say::{Language, Sentence, sentence};

/// Whether an answer says yes, in any of the languages.
pub(super) fn is_yes(answer: &str) -> bool {
    answer.trim().to_lowercase().starts_with(['y', 'j'])
}

/// Whether an answer says no, in any of the languages.
pub(super) fn is_no(answer: &str) -> bool {
    answer.trim().to_lowercase().starts_with('n')
}

/// Whether an answer says that something stays as it is, in any of the languages.
pub(super) fn is_keep(answer: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    Language::ALL.iter().any(|language| Keep {}.say(*language) == answer)
}

sentence! {
    Keep {}
    en "keep",
    sv "behåll",
    nb "behold",
}

sentence! {
    InFlag { flag: String, what: String }
    en "{flag}: {what}",
    sv "{flag}: {what}",
    nb "{flag}: {what}",
}

sentence! {
    NameOnCommandLine {}
    en "write it on the command line: plan new \"Spring 2027\" --start 2027-03-01 --end 2027-08-31; `plan new --help` lists what else can be given",
    sv "skriv det på kommandoraden: plan new \"Våren 2027\" --start 2027-03-01 --end 2027-08-31; `plan new --help` visar vad mer som kan anges",
    nb "skriv det på kommandolinjen: plan new \"Våren 2027\" --start 2027-03-01 --end 2027-08-31; `plan new --help` viser hva annet som kan oppgis",
}

sentence! {
    Stopped {}
    en "you stopped; nothing was written",
    sv "du avbröt; inget skrevs",
    nb "du avbrøt; ingenting ble skrevet",
}

sentence! {
    GoOn { command: String }
    en "go on where you were whenever you like: {command}",
    sv "fortsätt där du var när du vill: {command}",
    nb "fortsett der du var når du vil: {command}",
}

sentence! {
    EndLeft { words: Quote }
    en "left to fill in: {words} is no date; give the goal an `end`, its last day, or it ends with the campaign",
    sv "kvar att fylla i: {words} är inget datum; ge målet ett `end`, dess sista dag, annars slutar det med kampanjen",
    nb "gjenstår å fylle inn: {words} er ingen dato; gi målet en `end`, dets siste dag, ellers slutter det med kampanjen",
}

sentence! {
    NotACampaign { file: String }
    en "{file} would not be found again: it is not named like a campaign",
    sv "{file} skulle inte hittas igen: den heter inte som en kampanj",
    nb "{file} ville ikke bli funnet igjen: den heter ikke som en kampanje",
}

sentence! {
    NotAStrategy { file: String }
    en "{file} would not be found again: a strategy is called strategy.toml",
    sv "{file} skulle inte hittas igen: en strategi heter strategy.toml",
    nb "{file} ville ikke bli funnet igjen: en strategi heter strategy.toml",
}

sentence! {
    NameIt { name: String }
    en "call it {name}",
    sv "kalla den {name}",
    nb "kall den {name}",
}

sentence! {
    NameTaken { file: String }
    en "{file} is already there",
    sv "{file} finns redan",
    nb "{file} finnes allerede",
}

sentence! {
    OtherName {}
    en "choose another name, or start again with --force to overwrite it",
    sv "välj ett annat namn, eller börja om med --force för att skriva över den",
    nb "velg et annet navn, eller begynn på nytt med --force for å skrive over den",
}

sentence! {
    AFewQuestions {}
    en "A few questions. Leave empty what you do not know yet; it can be added later.\nEnter takes what stands in brackets, the arrow keys pick from a list,\nEsc or < goes back one question, Ctrl-C stops.",
    sv "Några frågor. Lämna tomt det ni inte vet än: det går att fylla i senare.\nEnter tar det som står inom parentes, piltangenterna väljer i en lista,\nEsc eller < går tillbaka en fråga, Ctrl-C avbryter.",
    nb "Noen spørsmål. La stå tomt det dere ikke vet ennå: det kan fylles inn senere.\nEnter tar det som står i parentes, piltastene velger i en liste,\nEsc eller < går tilbake ett spørsmål, Ctrl-C avbryter.",
}

sentence! {
    ThreeMonths {}
    en "3 months",
    sv "3 månader",
    nb "3 måneder",
}

sentence! {
    EveryWeek {}
    en "weekly",
    sv "varje vecka",
    nb "hver uke",
}

sentence! {
    AWeek {}
    en "week",
    sv "vecka",
    nb "uke",
}

sentence! {
    AnAmount {}
    en "amount",
    sv "antal",
    nb "antall",
}

sentence! {
    No {}
    en "no",
    sv "nej",
    nb "nei",
}

sentence! {
    /// A growth to suggest as an answer.
    FifteenPercent {}
    en "+15%",
    sv "+15 %",
    nb "+15 %",
}

sentence! {
    SchemaLeft { file: String }
    en "{file} was left as it is: something else of that name is there, or it cannot be written. Editors will complete less",
    sv "{file} lämnades som den är: något annat med det namnet finns redan, eller så går den inte att skriva. Redigerare kompletterar mindre",
    nb "{file} ble stående som den er: noe annet med det navnet finnes allerede, eller så kan den ikke skrives. Redigeringsprogrammer fullfører mindre",
}
