//! What is said about a goal's sentence while it is asked for.

use crate::say::{All, Language, Show, sentence};

sentence! {
    AskGoal {}
    en "What do you want to reach?",
    sv "Vad vill ni nå?",
    nb "Hva vil dere oppnå?",
}

sentence! {
    WhyGoal {}
    en "As you would say it to a colleague: 600 new followers by June",
    sv "Som ni skulle säga det till en kollega: 600 nya följare till juni",
    nb "Slik dere ville sagt det til en kollega: 600 nye følgere innen juni",
}

sentence! {
    AskAnotherGoal {}
    en "What else do you want to reach?",
    sv "Vad vill ni mer nå?",
    nb "Hva mer vil dere oppnå?",
}

sentence! {
    AskAgain {}
    en "Write it once more",
    sv "Skriv en gång till",
    nb "Skriv det en gang til",
}

sentence! {
    WhyAgain {}
    en "Or press Enter to keep it; then a few questions fill in the rest",
    sv "Eller tryck Enter för att behålla den; då fyller några frågor i resten",
    nb "Eller trykk Enter for å beholde den; da fyller noen spørsmål inn resten",
}

sentence! {
    Understood { what: String }
    en "Understood: {what}",
    sv "Uppfattat: {what}",
    nb "Oppfattet: {what}",
}

sentence! {
    SaysNow { sentence: String }
    en "The goal now: {sentence}",
    sv "Målet nu: {sentence}",
    nb "Målet nå: {sentence}",
}

sentence! {
    OneAtATime {}
    en "It holds more than one goal. This is about the first; write the other at \"Another goal?\"",
    sv "Den rymmer fler än ett mål. Nu gäller det första; skriv det andra vid \"Ett mål till?\"",
    nb "Den rommer mer enn ett mål. Nå gjelder det første; skriv det andre ved «Ett mål til?»",
}

sentence! {
    MissingParts { missing: All<Missing> }
    en "A good start. What it does not say yet: {missing}",
    sv "En bra början. Det som inte framgår än: {missing}",
    nb "En god start. Det den ikke sier ennå: {missing}",
}

sentence! {
    GoodStart {}
    en "A good start, but nobody could say afterwards whether it was reached",
    sv "En bra början, men ingen skulle i efterhand kunna säga om det nåddes",
    nb "En god start, men ingen kunne si etterpå om det ble nådd",
}

sentence! {
    Write { sentence: String }
    en "It could say: {sentence}",
    sv "Det kunde stå: {sentence}",
    nb "Det kunne stå: {sentence}",
}

/// Something that a sentence does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Missing {
    /// Which number is to change.
    What,
    /// How far.
    HowMany,
    /// Until when.
    ByWhen,
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::What => ["what is counted", "vad som räknas", "hva som telles"],
            Self::HowMany => ["how many", "hur många", "hvor mange"],
            Self::ByWhen => ["by when", "till när", "innen når"],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}
