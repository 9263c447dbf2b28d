//! Why each question is asked and how to answer it, a line each.

use crate::say::sentence;

sentence! {
    WhyName {}
    en "A short name that everybody knows it by: Spring 2027",
    sv "Ett kort namn som alla känner igen: Våren 2027",
    nb "Et kort navn som alle kjenner igjen: Våren 2027",
}

sentence! {
    WhyStart {}
    en "The first day: 2027-03-01, or 1 March 2027",
    sv "Första dagen: 2027-03-01 eller 1 mars 2027",
    nb "Første dag: 2027-03-01 eller 1. mars 2027",
}

sentence! {
    WhyEnd {}
    en "The last day, or a length: 31 August 2027, 6 months",
    sv "Sista dagen, eller en längd: 31 augusti 2027, 6 månader",
    nb "Siste dag, eller en lengde: 31. august 2027, 6 måneder",
}

sentence! {
    WhyAudience {}
    en "Be narrow: Parents in Malmö who cycle to nursery. May be left empty",
    sv "Avgränsa er: Föräldrar i Malmö som cyklar till förskolan. Får lämnas tomt",
    nb "Avgrens dere: Foreldre i Tromsø som sykler til barnehagen. Kan stå tomt",
}

sentence! {
    WhyWhere {}
    en "Platforms, with commas: instagram, facebook. May be left empty",
    sv "Plattformar, med komma: instagram, facebook. Får lämnas tomt",
    nb "Plattformer, med komma: instagram, facebook. Kan stå tomt",
}

sentence! {
    WhyWhen {}
    en "Mon-Fri 19:00-21:30, Sun 09:00-11:00. May be left empty",
    sv "mån-fre 19.00-21.30, sön 09.00-11.00. Får lämnas tomt",
    nb "man-fre 19.00-21.30, søn 09.00-11.00. Kan stå tomt",
}

sentence! {
    WhyHow {}
    en "On the phone, short video, save posts for the weekend. May be left empty",
    sv "I mobilen, korta filmer, sparar inlägg till helgen. Får lämnas tomt",
    nb "På mobilen, korte filmer, lagrer innlegg til helgen. Kan stå tomt",
}

sentence! {
    WhyChannels {}
    en "With commas: instagram, blog, newsletter, posters. May be left empty",
    sv "Med komma: instagram, blogg, nyhetsbrev, affischer. Får lämnas tomt",
    nb "Med komma: instagram, blogg, nyhetsbrev, plakater. Kan stå tomt",
}

sentence! {
    WhyMetric {}
    en "Pick one, or write something of your own that you count",
    sv "Välj en, eller skriv något eget som ni räknar",
    nb "Velg ett, eller skriv noe eget som dere teller",
}

sentence! {
    WhyMetricKind {}
    en "amount: they add up (bookings); level: the last one counts (members)",
    sv "antal: de läggs ihop (bokningar); nivå: det senaste gäller (medlemmar)",
    nb "antall: de legges sammen (bestillinger); nivå: det siste gjelder (medlemmer)",
}

sentence! {
    WhyOn {}
    en "One channel; several, with commas, are added up. May be left empty",
    sv "En kanal; flera, med komma, läggs ihop. Tomt: ingen särskild",
    nb "Én kanal; flere, med komma, legges sammen. Tomt: ingen bestemt",
}

sentence! {
    WhyPer {}
    en "Days and weeks cannot be added up: it is the same people again",
    sv "Dagar och veckor kan inte läggas ihop: det är samma personer igen",
    nb "Dager og uker kan ikke legges sammen: det er de samme personene igjen",
}

sentence! {
    WhyLevel {}
    en "The start value that the goal is measured from. Empty: not known yet",
    sv "Startvärdet som målet mäts från. Tomt: inte känt än",
    nb "Startverdien som målet måles fra. Tomt: ikke kjent ennå",
}

sentence! {
    WhyBefore {}
    en "What to compare with, last year's for instance. Empty: not known",
    sv "Något att jämföra med, till exempel förra årets. Tomt: inte känt",
    nb "Noe å sammenligne med, for eksempel fjorårets. Tomt: ikke kjent",
}

sentence! {
    WhyTarget {}
    en "+15% for growth, 4830 for a number to reach, +600 for a gain",
    sv "+15 % för tillväxt, 4830 för en siffra att nå, +600 för en ökning",
    nb "+15 % for vekst, 4830 for et tall å nå, +600 for en økning",
}

sentence! {
    WhySource {}
    en "Instagram Insights, every Monday: so that all read off the same number",
    sv "Instagram Insights, varje måndag: så att alla läser av samma siffra",
    nb "Instagram Insights, hver mandag: så alle leser av det samme tallet",
}

sentence! {
    WhyBetter {}
    en "Keep yours if you know more than the figures do",
    sv "Behåll ert eget om ni vet mer än siffrorna",
    nb "Behold deres eget hvis dere vet mer enn tallene",
}

sentence! {
    WhyAnother {}
    en "One to three goals are best: each takes its share of your week",
    sv "Ett till tre mål är lagom: vart och ett tar sin del av veckan",
    nb "Ett til tre mål er passe: hvert tar sin del av uken",
}

sentence! {
    WhyOwner {}
    en "Who measures, reports and decides. May be left empty",
    sv "Den som mäter, rapporterar och bestämmer. Får lämnas tomt",
    nb "Den som måler, rapporterer og bestemmer. Kan stå tomt",
}

sentence! {
    WhyCurrency {}
    en "Three letters: SEK, NOK, EUR. May be left empty",
    sv "Tre bokstäver: SEK, NOK, EUR. Får lämnas tomt",
    nb "Tre bokstaver: SEK, NOK, EUR. Kan stå tomt",
}

sentence! {
    WhyBudget {}
    en "60000, or 0 if no money is spent. May be left empty",
    sv "60 000, eller 0 om den inte kostar pengar. Får lämnas tomt",
    nb "60 000, eller 0 hvis den ikke koster penger. Kan stå tomt",
}

sentence! {
    WhyHours {}
    en "All of you together: time is a cost as well. May be left empty",
    sv "Alla tillsammans: tid är också en kostnad. Får lämnas tomt",
    nb "Alle til sammen: tid er også en kostnad. Kan stå tomt",
}

sentence! {
    WhyReview {}
    en "daily, weekly, every other week, monthly, quarterly, at end",
    sv "varje dag, varje vecka, varannan vecka, varje månad, vid slutet",
    nb "hver dag, hver uke, annenhver uke, hver måned, til slutt",
}
