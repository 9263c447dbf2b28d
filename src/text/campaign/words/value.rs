//! What is said of numbers, money, dates, times and names.

use crate::say::{Amount, sentence};
use crate::text::toml::Key;
pub(in crate::text::campaign) use crate::text::toml::NumberTooLarge;

sentence! {
    NotANumber { text: String }
    en "\"{text}\" is not a number",
    sv "\"{text}\" är inget tal",
    nb "«{text}» er ikke et tall",
}

sentence! {
    BelowZero { key: String, text: String }
    en "`{key}` cannot be below zero; here it is {text}",
    sv "`{key}` kan inte vara under noll; här är det {text}",
    nb "`{key}` kan ikke være under null; her er det {text}",
}

sentence! {
    ZeroOrMore {}
    en "write 0 or more",
    sv "skriv 0 eller mer",
    nb "skriv 0 eller mer",
}

sentence! {
    WriteNumber {}
    en "write it like 4200, \"4,200\" or \"10k\"",
    sv "skriv det som 4200, \"4 200\" eller \"10k\"",
    nb "skriv det som 4200, \"4 200\" eller \"10k\"",
}

sentence! {
    AmbiguousNumber { text: String, thousands: Amount, decimal: Amount }
    en "\"{text}\" may mean {thousands} or {decimal}",
    sv "\"{text}\" kan betyda {thousands} eller {decimal}",
    nb "«{text}» kan bety {thousands} eller {decimal}",
}

sentence! {
    WriteOneOf { thousands: String, decimal: String }
    en "write {thousands} or {decimal}, without a separator",
    sv "skriv {thousands} eller {decimal}, utan skiljetecken",
    nb "skriv {thousands} eller {decimal}, uten skilletegn",
}

sentence! {
    OtherCurrency { text: String, other: String }
    en "\"{text}\" is in {other}, another currency than the campaign's",
    sv "\"{text}\" är i {other}, en annan valuta än kampanjens",
    nb "«{text}» er i {other}, en annen valuta enn kampanjens",
}

sentence! {
    OneCurrency { currency: String }
    en "write the amount in {currency}, as a plain number",
    sv "skriv beloppet i {currency}, som ett rent tal",
    nb "skriv beløpet i {currency}, som et rent tall",
}

sentence! {
    UnknownLanguage { tag: String }
    en "\"{tag}\" is no language that is known here",
    sv "\"{tag}\" är inget språk som är känt här",
    nb "«{tag}» er ikke et språk som er kjent her",
}

sentence! {
    WriteLanguage {}
    en "write \"en\", \"sv\" or \"nb\"",
    sv "skriv \"en\", \"sv\" eller \"nb\"",
    nb "skriv \"en\", \"sv\" eller \"nb\"",
}

sentence! {
    NoCurrencyCode { text: String }
    en "\"{text}\" is not a currency by its three letters",
    sv "\"{text}\" är ingen valuta med sina tre bokstäver",
    nb "«{text}» er ikke en valuta med sine tre bokstaver",
}

sentence! {
    WriteCurrency {}
    en "write \"GBP\", \"EUR\" or \"SEK\"",
    sv "skriv \"SEK\", \"EUR\" eller \"NOK\"",
    nb "skriv \"NOK\", \"EUR\" eller \"SEK\"",
}

sentence! {
    UnknownZone { name: String }
    en "\"{name}\" is no time zone",
    sv "\"{name}\" är ingen tidszon",
    nb "«{name}» er ikke en tidssone",
}

sentence! {
    DidYouMeanZone { zone: String }
    en "did you mean \"{zone}\"?",
    sv "menade du \"{zone}\"?",
    nb "mente du «{zone}»?",
}

sentence! {
    WriteZone {}
    en "write it as continent and city, \"Europe/Stockholm\"",
    sv "skriv den som världsdel och stad, \"Europe/Stockholm\"",
    nb "skriv den som verdensdel og by, \"Europe/Oslo\"",
}

sentence! {
    BadDuration { text: String }
    en "\"{text}\" is not a length of time",
    sv "\"{text}\" är ingen tidslängd",
    nb "«{text}» er ikke et tidsrom",
}

sentence! {
    WriteDuration {}
    en "write it like \"6 months\" or \"8 weeks\"",
    sv "skriv den som \"6 månader\" eller \"8 veckor\"",
    nb "skriv det som \"6 måneder\" eller \"8 uker\"",
}

sentence! {
    BadPeriod { text: String }
    en "\"{text}\" is not a period from one day to another",
    sv "\"{text}\" är ingen period från en dag till en annan",
    nb "«{text}» er ikke en periode fra en dag til en annen",
}

sentence! {
    WritePeriod {}
    en "write first and last day, \"2027-07-05/2027-07-31\"",
    sv "skriv första och sista dagen, \"2027-07-05/2027-07-31\"",
    nb "skriv første og siste dag, \"2027-07-05/2027-07-31\"",
}

sentence! {
    NoDay { text: String }
    en "\"{text}\" names no day of the week",
    sv "\"{text}\" nämner ingen veckodag",
    nb "«{text}» nevner ingen ukedag",
}

sentence! {
    UnknownDay { text: String, word: String }
    en "\"{word}\" in \"{text}\" is no day of the week",
    sv "\"{word}\" i \"{text}\" är ingen veckodag",
    nb "«{word}» i «{text}» er ingen ukedag",
}

sentence! {
    DidYouMeanDay { day: String }
    en "did you mean \"{day}\"?",
    sv "menade du \"{day}\"?",
    nb "mente du «{day}»?",
}

sentence! {
    NoTime { text: String }
    en "\"{text}\" has no time of day",
    sv "\"{text}\" har inget klockslag",
    nb "«{text}» har ikke noe klokkeslett",
}

sentence! {
    BadTime { text: String, word: String }
    en "\"{word}\" in \"{text}\" is no time of day",
    sv "\"{word}\" i \"{text}\" är inget klockslag",
    nb "«{word}» i «{text}» er ikke et klokkeslett",
}

sentence! {
    WriteWindow {}
    en "write days and hours, \"Mon-Fri 19:00-21:30\"",
    sv "skriv dagar och tider, \"mån-fre 19.00-21.30\"",
    nb "skriv dager og klokkeslett, \"man-fre 19.00-21.30\"",
}

sentence! {
    WriteSlot {}
    en "write day and time, \"Tue 19:30\" or \"1st Sun 09:30\"",
    sv "skriv dag och tid, \"tis 19.30\" eller \"första söndagen 09.30\"",
    nb "skriv dag og tid, \"tir 19.30\" eller \"første søndag 09.30\"",
}

sentence! {
    UnknownPlatform { name: String }
    en "\"{name}\" is no platform that is known here",
    sv "\"{name}\" är ingen plattform som är känd här",
    nb "«{name}» er ikke en plattform som er kjent her",
}

sentence! {
    PlatformOrOther { nearest: String }
    en "write one that is, such as \"{nearest}\", or \"other\"",
    sv "skriv en som är det, som \"{nearest}\", eller \"other\"",
    nb "skriv en som er det, som «{nearest}», eller \"other\"",
}

sentence! {
    NoKind { name: Key }
    en "[metric.{name}] does not say how its numbers behave",
    sv "[metric.{name}] säger inte hur dess siffror beter sig",
    nb "[metric.{name}] sier ikke hvordan tallene oppfører seg",
}

sentence! {
    AddKind {}
    en "add `kind = \"flow\"` for amounts that add up, or `kind = \"gauge\"` for a level where the last number counts",
    sv "lägg till `kind = \"flow\"` för antal som läggs ihop, eller `kind = \"gauge\"` för en nivå där den senaste siffran gäller",
    nb "legg til `kind = \"flow\"` for antall som legges sammen, eller `kind = \"gauge\"` for et nivå der det siste tallet gjelder",
}

sentence! {
    FileElsewhere { name: String }
    en "\"{name}\" is not beside this file or below it",
    sv "\"{name}\" ligger inte bredvid den här filen eller under den",
    nb "«{name}» ligger ikke ved siden av denne filen eller under den",
}

sentence! {
    FileBeside {}
    en "move it there and write its name without .. or a drive",
    sv "flytta den dit och skriv namnet utan .. eller enhet",
    nb "flytt den dit og skriv navnet uten .. eller stasjon",
}

sentence! {
    FileOfAnotherKind { name: String, ending: &'static str }
    en "\"{name}\" does not end in .{ending}",
    sv "\"{name}\" slutar inte på .{ending}",
    nb "«{name}» slutter ikke på .{ending}",
}

sentence! {
    EndSo { ending: &'static str }
    en "name a file that ends in .{ending}; others are not read or written",
    sv "ange en fil som slutar på .{ending}; andra varken läses eller skrivs",
    nb "oppgi en fil som slutter på .{ending}; andre verken leses eller skrives",
}
