//! What is wrong with an answer, and what to write instead.

pub(super) mod days;
pub(super) mod words;

use crate::say::sentence;

sentence! {
    NoName {}
    en "a campaign needs a name",
    sv "en kampanj behöver ett namn",
    nb "en kampanje trenger et navn",
}

sentence! {
    GiveName {}
    en "a short one that everybody knows it by, \"Spring 2027\"",
    sv "ett kort som alla känner igen, \"Våren 2027\"",
    nb "et kort som alle kjenner igjen, «Våren 2027»",
}

sentence! {
    NoNumber {}
    en "without it there is no goal: nobody could say whether it was reached",
    sv "utan det finns inget mål: ingen skulle kunna säga om det nåddes",
    nb "uten det finnes det ikke noe mål: ingen kunne si om det ble nådd",
}

sentence! {
    WriteNumber {}
    en "write what you believe in today; it can be changed in the file",
    sv "skriv det ni tror på i dag; det går att ändra i filen",
    nb "skriv det dere tror på i dag; det kan endres i filen",
}

sentence! {
    NeitherYesNorNo { text: String }
    en "\"{text}\" is neither yes nor no",
    sv "\"{text}\" är varken ja eller nej",
    nb "«{text}» er verken ja eller nei",
}

sentence! {
    WriteYesOrNo {}
    en "write yes to write one more goal, no to go on",
    sv "skriv ja för att skriva ett mål till, nej för att gå vidare",
    nb "skriv ja for å skrive ett mål til, nei for å gå videre",
}

sentence! {
    BadPer { text: String }
    en "\"{text}\" is no period that people are counted in",
    sv "\"{text}\" är ingen period som personer räknas i",
    nb "«{text}» er ingen periode som personer telles i",
}

sentence! {
    WritePer {}
    en "write week, month or campaign",
    sv "skriv vecka, månad eller kampanj",
    nb "skriv uke, måned eller kampanje",
}

sentence! {
    BadReview { text: String }
    en "\"{text}\" does not say how often",
    sv "\"{text}\" säger inte hur ofta",
    nb "«{text}» sier ikke hvor ofte",
}

sentence! {
    WriteReview {}
    en "write daily, weekly, every other week, monthly, quarterly or at end",
    sv "skriv varje dag, varje vecka, varannan vecka, varje månad, varje kvartal eller vid slutet",
    nb "skriv hver dag, hver uke, annenhver uke, hver måned, hvert kvartal eller til slutt",
}

sentence! {
    BadKind { text: String }
    en "\"{text}\" does not say how the numbers behave",
    sv "\"{text}\" säger inte hur siffrorna beter sig",
    nb "«{text}» sier ikke hvordan tallene oppfører seg",
}

sentence! {
    WriteKind {}
    en "write amount for numbers that add up, level where the last number counts; also people, share or time",
    sv "skriv antal för siffror som läggs ihop, nivå där den senaste siffran gäller; även personer, andel eller tid",
    nb "skriv antall for tall som legges sammen, nivå der det siste tallet gjelder; også personer, andel eller tid",
}

sentence! {
    BadCurrency { text: String }
    en "\"{text}\" is no currency",
    sv "\"{text}\" är ingen valuta",
    nb "«{text}» er ingen valuta",
}

sentence! {
    WriteCurrency {}
    en "write its three letters: SEK, NOK, EUR, GBP",
    sv "skriv dess tre bokstäver: SEK, NOK, EUR, GBP",
    nb "skriv de tre bokstavene: SEK, NOK, EUR, GBP",
}
