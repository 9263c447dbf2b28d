//! What is said about a goal's sentence while it is asked for.

use crate::assess::sentence::Missing;
use crate::say::{All, sentence};

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
    WriteOrStop {}
    en "Write what you want to reach, or Ctrl-C to stop; a single - goes on without a goal",
    sv "Skriv vad ni vill nå, eller Ctrl-C för att avbryta; ett ensamt - går vidare utan mål",
    nb "Skriv hva dere vil oppnå, eller Ctrl-C for å avbryte; en enkelt - går videre uten mål",
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
    en "A good start. Still to say: {missing}",
    sv "En bra början. Kvar att säga: {missing}",
    nb "En god start. Gjenstår å si: {missing}",
}

sentence! {
    CouldSay { sentence: String }
    en "It could say: {sentence}",
    sv "Det kunde stå: {sentence}",
    nb "Det kunne stå: {sentence}",
}
