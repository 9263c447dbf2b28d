//! What a conversation about a strategy asks.

use crate::say::sentence;

sentence! {
    AskOwner {}
    en "Who keeps the strategy?",
    sv "Vem håller i strategin?",
    nb "Hvem har ansvaret for strategien?",
}

sentence! {
    AskObjectives {}
    en "What do you want to reach by being on social media?",
    sv "Vad vill ni uppnå med att finnas i sociala medier?",
    nb "Hva vil dere oppnå med å være i sosiale medier?",
}

sentence! {
    AskAudience {}
    en "Who is your audience today?",
    sv "Vilka är er målgrupp i dag?",
    nb "Hvem er publikummet deres i dag?",
}

sentence! {
    AskWanted {}
    en "And whom do you want to attract?",
    sv "Och vilka vill ni locka?",
    nb "Og hvem vil dere tiltrekke?",
}

sentence! {
    AskChannels {}
    en "Which platforms do you use?",
    sv "Vilka plattformar använder ni?",
    nb "Hvilke plattformer bruker dere?",
}

sentence! {
    AskPurposes {}
    en "What is each of them for?",
    sv "Vad är var och en till för?",
    nb "Hva er hver av dem til for?",
}

sentence! {
    AskMeasured {}
    en "How do you see whether it works?",
    sv "Hur ser ni om det fungerar?",
    nb "Hvordan ser dere om det virker?",
}

sentence! {
    AskAnswers {}
    en "Who answers what customers write?",
    sv "Vem svarar på det kunderna skriver?",
    nb "Hvem svarer på det kundene skriver?",
}

sentence! {
    AskBackup {}
    en "Who answers when that person is away?",
    sv "Vem svarar när den personen är borta?",
    nb "Hvem svarer når den personen er borte?",
}

sentence! {
    AskOnDuty {}
    en "When is somebody on duty?",
    sv "När har någon jour?",
    nb "Når har noen vakt?",
}

sentence! {
    AskWithin {}
    en "How fast do praise and complaints get an answer?",
    sv "Hur snabbt får beröm och klagomål svar?",
    nb "Hvor raskt får ros og klager svar?",
}

sentence! {
    AskPromise {}
    en "What do you tell customers openly?",
    sv "Vad säger ni öppet till kunderna?",
    nb "Hva sier dere åpent til kundene?",
}

sentence! {
    AskOffers {}
    en "What do you offer for which complaint?",
    sv "Vad erbjuder ni vid vilket klagomål?",
    nb "Hva tilbyr dere ved hvilken klage?",
}

sentence! {
    AskAllowed {}
    en "What may anybody publish?",
    sv "Vad får alla publicera?",
    nb "Hva kan alle publisere?",
}

sentence! {
    AskForbidden {}
    en "What may nobody publish?",
    sv "Vad får ingen publicera?",
    nb "Hva kan ingen publisere?",
}

sentence! {
    AskApproval {}
    en "What must somebody approve first?",
    sv "Vad måste någon godkänna först?",
    nb "Hva må noen godkjenne først?",
}

sentence! {
    AskVoice {}
    en "How do you speak to customers?",
    sv "Hur talar ni till kunderna?",
    nb "Hvordan snakker dere til kundene?",
}

sentence! {
    AskLeads {}
    en "Who leads in a crisis?",
    sv "Vem leder i en kris?",
    nb "Hvem leder i en krise?",
}

sentence! {
    AskStandsIn {}
    en "And when that person is away?",
    sv "Och när den personen är borta?",
    nb "Og når den personen er borte?",
}

sentence! {
    AskTriggers {}
    en "What makes it a crisis?",
    sv "Vad gör det till en kris?",
    nb "Hva gjør det til en krise?",
}

sentence! {
    AskStatement {}
    en "What do you say first, with the apology?",
    sv "Vad säger ni först, med ursäkten?",
    nb "Hva sier dere først, med beklagelsen?",
}
