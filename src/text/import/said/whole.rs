//! What is said of a file or a table as a whole: that it is locked, what its rows come to, which days it is of.

use super::Rows;
use crate::say::{All, sentence};

sentence! {
    NotJson { reason: String }
    en "it begins like JSON and cannot be read as such: {reason}",
    sv "den börjar som JSON men går inte att läsa: {reason}",
    nb "den begynner som JSON, men kan ikke leses: {reason}",
}
sentence! {
    NotAddedUp { series: All<String> }
    en "several rows a day: {series} cannot be added up, so such days were left out",
    sv "flera rader per dag: {series} kan inte summeras, så sådana dagar togs inte med",
    nb "flere rader per dag: {series} kan ikke legges sammen, så slike dager ble ikke tatt med",
}
sentence! {
    AddedUp { rows: Rows, days: u64 }
    en "{rows} were added up to {days} days or periods, for a channel's numbers are kept by day",
    sv "{rows} summerades till {days} dagar eller perioder, eftersom en kanals siffror sparas per dag",
    nb "{rows} ble lagt sammen til {days} dager eller perioder, for en kanals tall lagres per dag",
}
sentence! {
    WhichDays {}
    en "nothing says which days the numbers are of",
    sv "inget säger vilka dagar siffrorna gäller",
    nb "ingenting sier hvilke dager tallene gjelder",
}
sentence! {
    SayRange {}
    en "add --since and --until with the first and the last day, or export again by day",
    sv "lägg till --since och --until med första och sista dagen, eller exportera på nytt per dag",
    nb "legg til --since og --until med den første og den siste dagen, eller eksporter på nytt per dag",
}
sentence! {
    SeveralNow { count: u64 }
    en "the file tells of {count} accounts, and one channel has one number",
    sv "filen gäller {count} konton, och en kanal har ett värde",
    nb "filen gjelder {count} kontoer, og en kanal har ett tall",
}
sentence! {
    OneByOne {}
    en "import each account from a file of its own, with --channel for all but one",
    sv "importera varje konto från en egen fil, med --channel för alla utom ett",
    nb "importer hver konto fra en egen fil, med --channel for alle unntatt én",
}
sentence! {
    Describes {}
    en "a row that only describes the columns",
    sv "en rad som bara beskriver kolumnerna",
    nb "en rad som bare beskriver kolonnene",
}
sentence! {
    MapThem { options: String }
    en "say what its columns are, once for each to take: {options}",
    sv "säg vad kolumnerna är, en gång för var och en som ska med: {options}",
    nb "si hva kolonnene er, én gang for hver som skal med: {options}",
}
sentence! {
    SeveralMappings { names: All<String> }
    en "several saved mappings fit its headings: {names}",
    sv "flera sparade mappningar passar rubrikerna: {names}",
    nb "flere lagrede tilordninger passer overskriftene: {names}",
}
sentence! {
    SayMapping {}
    en "say which one with --mapping NAME",
    sv "ange vilken med --mapping NAMN",
    nb "si hvilken med --mapping NAVN",
}
