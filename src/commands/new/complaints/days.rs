//! What is wrong with a day, and what to write instead.

use crate::model::day::Day;
use crate::say::sentence;

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
    WriteLaterEnd {}
    en "give a later day; is the year right?",
    sv "ange en senare dag; stämmer året?",
    nb "oppgi en senere dag; stemmer året?",
}
