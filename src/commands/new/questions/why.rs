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
    en "The last day, or a length such as 6 months. Without an end, nobody can say whether a goal was reached",
    sv "Sista dagen, eller en längd som 6 månader. Utan slut kan ingen säga om målet är nått",
    nb "Siste dag, eller en lengde som 6 måneder. Uten slutt kan ingen si om målet er nådd",
}

sentence! {
    WhyAudience {}
    en "As narrow as you can: Parents aged 28-40 in Malmö who cycle to nursery. May be left empty",
    sv "Så snävt ni kan: Föräldrar 28-40 år i Malmö som cyklar till förskolan. Får lämnas tomt",
    nb "Så snevert dere kan: Foreldre 28-40 år i Tromsø som sykler til barnehagen. Kan stå tomt",
}

sentence! {
    WhyWhere {}
    en "The platforms they use, with commas: instagram, facebook. May be left empty",
    sv "Plattformarna de använder, med komma: instagram, facebook. Får lämnas tomt",
    nb "Plattformene de bruker, med komma: instagram, facebook. Kan stå tomt",
}

sentence! {
    WhyWhen {}
    en "Days and hours: Mon-Fri 19:00-21:30, Sun 09:00-11:00. May be left empty",
    sv "Dagar och tider: mån-fre 19.00-21.30, sön 09.00-11.00. Får lämnas tomt",
    nb "Dager og klokkeslett: man-fre 19.00-21.30, søn 09.00-11.00. Kan stå tomt",
}

sentence! {
    WhyHow {}
    en "For example: on the phone, short video, saves posts for the weekend. May be left empty",
    sv "Till exempel: i mobilen, korta filmer, sparar inlägg till helgen. Får lämnas tomt",
    nb "For eksempel: på mobilen, korte filmer, lagrer innlegg til helgen. Kan stå tomt",
}

sentence! {
    WhyChannels {}
    en "With commas: instagram, blog, newsletter, posters. May be left empty",
    sv "Med komma: instagram, blogg, nyhetsbrev, affischer. Får lämnas tomt",
    nb "Med komma: instagram, blogg, nyhetsbrev, plakater. Kan stå tomt",
}

sentence! {
    WhyMetric {}
    en "Followers, link clicks, sign-ups, or something of your own. Empty: no goal for now",
    sv "Följare, länkklick, anmälningar, eller något eget. Tomt: inget mål än",
    nb "Følgere, lenkeklikk, påmeldinger, eller noe eget. Tomt: ikke noe mål ennå",
}

sentence! {
    WhyMetricKind {}
    en "amount: they add up week by week (bookings); level: the last number counts (members)",
    sv "antal: de läggs ihop vecka för vecka (bokningar); nivå: det senaste talet gäller (medlemmar)",
    nb "antall: de legges sammen uke for uke (bestillinger); nivå: det siste tallet gjelder (medlemmer)",
}

sentence! {
    WhyOn {}
    en "One channel; several, with commas, are added up. Empty: on none in particular",
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
    en "What to compare with: last year's, or the months before. Empty: not known",
    sv "Det ni jämför med: förra årets, eller månaderna innan. Tomt: inte känt",
    nb "Det dere sammenligner med: fjorårets, eller månedene før. Tomt: ikke kjent",
}

sentence! {
    WhyTarget {}
    en "+15% for growth, 4830 for a number to reach, +600 for a gain",
    sv "+15 % för tillväxt, 4830 för ett tal att nå, +600 för en ökning",
    nb "+15 % for vekst, 4830 for et tall å nå, +600 for en økning",
}

sentence! {
    WhySource {}
    en "So that everybody reads off the same one: Instagram Insights, every Monday. May be left empty",
    sv "Så att alla läser av samma tal: Instagram Insights, varje måndag. Får lämnas tomt",
    nb "Så alle leser av det samme tallet: Instagram Insights, hver mandag. Kan stå tomt",
}

sentence! {
    WhyOwner {}
    en "Who measures and reports, and decides when something must change. May be left empty",
    sv "Den som mäter och rapporterar, och bestämmer när något måste ändras. Får lämnas tomt",
    nb "Den som måler og rapporterer, og bestemmer når noe må endres. Kan stå tomt",
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
    en "All of you together, until it ends: time is a cost as well. May be left empty",
    sv "Alla tillsammans, tills den slutar: tid är också en kostnad. Får lämnas tomt",
    nb "Alle til sammen, til den slutter: tid er også en kostnad. Kan stå tomt",
}

sentence! {
    WhyReview {}
    en "daily, weekly, every other week, monthly, quarterly, at end",
    sv "varje dag, varje vecka, varannan vecka, varje månad, varje kvartal, på slutet",
    nb "hver dag, hver uke, annenhver uke, hver måned, hvert kvartal, på slutten",
}
