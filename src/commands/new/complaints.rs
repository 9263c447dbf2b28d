//! What is wrong with an answer, and what to write instead.

use crate::model::day::Day;
use crate::say::{Any, sentence};

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
    BadStart { text: String }
    en "\"{text}\" is no date, or may be two",
    sv "\"{text}\" är inget datum, eller kan vara två",
    nb "«{text}» er ingen dato, eller kan være to",
}

sentence! {
    WriteDay {}
    en "write year-month-day, 2027-03-01, or 1 March 2027",
    sv "skriv år-månad-dag, 2027-03-01, eller 1 mars 2027",
    nb "skriv år-måned-dag, 2027-03-01, eller 1. mars 2027",
}

sentence! {
    BadEnd { text: String }
    en "\"{text}\" is neither a date nor a length of time",
    sv "\"{text}\" är varken ett datum eller en tidslängd",
    nb "«{text}» er verken en dato eller et tidsrom",
}

sentence! {
    WriteEnd {}
    en "write the last day, 2027-08-31, or how long, \"6 months\"",
    sv "skriv sista dagen, 2027-08-31, eller hur länge, \"6 månader\"",
    nb "skriv siste dag, 2027-08-31, eller hvor lenge, «6 måneder»",
}

sentence! {
    EndsFirst { end: Day, start: Day }
    en "it would end on {end}, before it starts on {start}",
    sv "den skulle sluta {end}, innan den börjar {start}",
    nb "den ville slutte {end}, før den begynner {start}",
}

sentence! {
    StartsLate { start: Day, end: Day }
    en "it would start on {start}, after it ends on {end}",
    sv "den skulle börja {start}, efter att den slutar {end}",
    nb "den ville begynne {start}, etter at den slutter {end}",
}

sentence! {
    WriteSoonerStart {}
    en "give an earlier day, or go back and move the last one",
    sv "ange en tidigare dag, eller gå tillbaka och flytta den sista",
    nb "oppgi en tidligere dag, eller gå tilbake og flytt den siste",
}

sentence! {
    AlreadyOver { end: Day }
    en "{end} has already passed",
    sv "{end} har redan passerat",
    nb "{end} er allerede passert",
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
    WriteLaterEnd {}
    en "give a later day; is the year right?",
    sv "ange en senare dag; stämmer året?",
    nb "oppgi en senere dag; stemmer året?",
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

sentence! {
    UnknownChannel { name: String }
    en "\"{name}\" is no channel that is known here",
    sv "\"{name}\" är ingen kanal som är känd här",
    nb "«{name}» er ingen kanal som er kjent her",
}

sentence! {
    NotAChannel { name: String }
    en "\"{name}\" is neither a channel of this campaign nor a platform that is known here",
    sv "\"{name}\" är varken en av kampanjens kanaler eller en plattform som är känd här",
    nb "«{name}» er verken en av kampanjens kanaler eller en plattform som er kjent her",
}

sentence! {
    UseChannel { name: String }
    en "write one of the campaign's channels, such as {name}",
    sv "skriv en av kampanjens kanaler, som {name}",
    nb "skriv en av kampanjens kanaler, som {name}",
}

sentence! {
    OwnChannel { name: String }
    en "name it among the channels too: --channel \"{name}\"",
    sv "nämn den bland kanalerna också: --channel \"{name}\"",
    nb "nevn den blant kanalene også: --channel \"{name}\"",
}

sentence! {
    UnknownMetric { name: String }
    en "\"{name}\" is no metric that is known here",
    sv "\"{name}\" är inget mätetal som är känt här",
    nb "«{name}» er ikke et måltall som er kjent her",
}

sentence! {
    AmbiguousMetric { name: String, names: Any<String> }
    en "\"{name}\" may mean {names}",
    sv "\"{name}\" kan betyda {names}",
    nb "«{name}» kan bety {names}",
}

sentence! {
    WriteOne { names: Any<String> }
    en "write {names}",
    sv "skriv {names}",
    nb "skriv {names}",
}

sentence! {
    DidYouMean { name: String }
    en "did you mean {name}?",
    sv "menade du {name}?",
    nb "mente du {name}?",
}
