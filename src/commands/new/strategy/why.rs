//! Why each part of a strategy matters and how to answer, a line each.

use crate::say::sentence;

sentence! {
    WhyOwner {}
    en "One person, by name: what everybody is responsible for, nobody does",
    sv "En person, med namn: det som alla ansvarar för gör ingen",
    nb "Én person, med navn: det alle har ansvar for, gjør ingen",
}

sentence! {
    WhyObjectives {}
    en "Campaigns' goals point at it. Several with semicolons",
    sv "Kampanjernas mål pekar på det. Flera med semikolon",
    nb "Kampanjenes mål peker på det. Flere med semikolon",
}

sentence! {
    WhyAudience {}
    en "It decides how you speak: Parents in Malmö who cycle to nursery",
    sv "Det avgör hur ni talar: Föräldrar i Malmö som cyklar till förskolan",
    nb "Det avgjør hvordan dere snakker: Foreldre i Tromsø som sykler til barnehagen",
}

sentence! {
    WhyWanted {}
    en "It decides where you go next: Families who have just moved here",
    sv "Det avgör vart ni går härnäst: Familjer som just har flyttat hit",
    nb "Det avgjør hvor dere går videre: Familier som nettopp har flyttet hit",
}

sentence! {
    WhyChannels {}
    en "With commas: instagram, blog, newsletter. Each needs its own reason",
    sv "Med komma: instagram, blogg, nyhetsbrev. Var och en behöver sitt skäl",
    nb "Med komma: instagram, blogg, nyhetsbrev. Hver av dem trenger sin grunn",
}

sentence! {
    WhyPurposes {}
    en "So that no two do the same: instagram: inspire; blog: explain",
    sv "Så att inga två gör samma sak: instagram: inspirera; blogg: förklara",
    nb "Så ingen gjør det samme: instagram: inspirere; blogg: forklare",
}

sentence! {
    WhyMeasured {}
    en "So that you know, and do not guess: Clicks per post, every Monday",
    sv "Så att ni vet och slipper gissa: Klick per inlägg, varje måndag",
    nb "Så dere vet og slipper å gjette: Klikk per innlegg, hver mandag",
}

sentence! {
    WhyAnswers {}
    en "An unanswered question is read by all who come after",
    sv "En obesvarad fråga läses av alla som kommer efter",
    nb "Et ubesvart spørsmål leses av alle som kommer etter",
}

sentence! {
    WhyBackup {}
    en "People are ill and on holiday; customers write all the same",
    sv "Folk blir sjuka och har semester; kunderna skriver ändå",
    nb "Folk er syke og har ferie; kundene skriver likevel",
}

sentence! {
    WhyOnDuty {}
    en "Social media never close: Mon-Fri 08:00-17:00, Sat 10:00-14:00",
    sv "Sociala medier stänger aldrig: mån-fre 08.00-17.00, lör 10.00-14.00",
    nb "Sosiale medier stenger aldri: man-fre 08.00-17.00, lør 10.00-14.00",
}

sentence! {
    WhyWithin {}
    en "Most who complain expect a first answer within the hour",
    sv "Den som klagar väntar sig ett första svar inom en timme",
    nb "Den som klager, venter seg et første svar innen en time",
}

sentence! {
    WhyPromise {}
    en "office hours: you answer when somebody is on duty; or around the clock",
    sv "office hours: ni svarar på kontorstid; eller around the clock: dygnet runt",
    nb "office hours: dere svarer i kontortiden; eller around the clock: døgnet rundt",
}

sentence! {
    WhyOffers {}
    en "The same for all: late delivery: free shipping; long wait: a coffee",
    sv "Lika för alla: sen leverans: fri frakt; lång väntan: en kaffe",
    nb "Likt for alle: sen levering: fri frakt; lang ventetid: en kaffe",
}

sentence! {
    WhyAllowed {}
    en "Staff must know for certain. Several with semicolons",
    sv "De anställda måste veta säkert. Flera med semikolon",
    nb "De ansatte må vite det sikkert. Flere med semikolon",
}

sentence! {
    WhyForbidden {}
    en "So that nobody finds out afterwards: customers' names; politics",
    sv "Så att ingen får veta det i efterhand: kunders namn; politik",
    nb "Så ingen får vite det etterpå: navn på kunder; politikk",
}

sentence! {
    WhyApproval {}
    en "What is costly to get wrong: prices; injuries",
    sv "Det som är dyrt att få fel: priser; skador",
    nb "Det som er dyrt å få feil: priser; skader",
}

sentence! {
    WhyVoice {}
    en "So that you are one company, whoever writes: Warm and concrete",
    sv "Så att ni är ett företag, vem som än skriver: Varmt och konkret",
    nb "Så dere er én bedrift, uansett hvem som skriver: Varmt og konkret",
}

sentence! {
    WhyLeads {}
    en "An error in a post, a stream of angry comments: no time to ask",
    sv "Ett fel i ett inlägg, en ström av arga kommentarer: ingen tid att fråga",
    nb "En feil i et innlegg, en strøm av sinte kommentarer: ingen tid til å spørre",
}

sentence! {
    WhyStandsIn {}
    en "Crises do not wait until somebody is back",
    sv "Kriser väntar inte tills någon är tillbaka",
    nb "Kriser venter ikke til noen er tilbake",
}

sentence! {
    WhyTriggers {}
    en "So nobody has to judge it alone: 5 complaints in 6h; an error in a post",
    sv "Så att ingen avgör det ensam: 5 klagomål på 6h; ett fel i ett inlägg",
    nb "Så ingen må avgjøre det alene: 5 klager på 6h; en feil i et innlegg",
}

sentence! {
    WhyStatement {}
    en "Good words come while all is calm: We got this wrong, and we are sorry",
    sv "Bra ord finner man i lugn och ro: Vi gjorde fel, och vi ber om ursäkt",
    nb "Gode ord finner man i ro og mak: Vi gjorde feil, og vi beklager",
}
