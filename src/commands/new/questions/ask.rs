//! What a conversation asks, in the reader's language.

use crate::rules::reasons::Quote;
use crate::say::sentence;

sentence! {
    AskName {}
    en "What is the campaign called?",
    sv "Vad heter kampanjen?",
    nb "Hva heter kampanjen?",
}

sentence! {
    AskStart {}
    en "When does it start?",
    sv "När börjar kampanjen?",
    nb "Når starter kampanjen?",
}

sentence! {
    AskEnd {}
    en "By when?",
    sv "Till när?",
    nb "Innen når?",
}

sentence! {
    AskGoalEnd { words: Quote }
    en "By when is {words}? (a date)",
    sv "Vilket datum är {words}?",
    nb "Hvilken dato er {words}?",
}

sentence! {
    AskAudience {}
    en "Who is it for?",
    sv "Vem riktar den sig till?",
    nb "Hvem er den for?",
}

sentence! {
    AskWhere {}
    en "Where are they?",
    sv "Var finns de?",
    nb "Hvor er de?",
}

sentence! {
    AskWhen {}
    en "When are they there?",
    sv "När är de där?",
    nb "Når er de der?",
}

sentence! {
    AskHow {}
    en "How do they use it?",
    sv "Hur använder de det?",
    nb "Hvordan bruker de det?",
}

sentence! {
    AskChannels {}
    en "Which channels do you publish on?",
    sv "På vilka kanaler publicerar ni?",
    nb "Hvilke kanaler publiserer dere på?",
}

sentence! {
    AskMetric {}
    en "Which number will show it?",
    sv "Vilken siffra visar det?",
    nb "Hvilket tall viser det?",
}

sentence! {
    AskMetricKind {}
    en "How do its numbers behave?",
    sv "Hur beter sig siffrorna?",
    nb "Hvordan oppfører tallene seg?",
}

sentence! {
    AskOn {}
    en "On which channel is it counted?",
    sv "På vilken kanal räknas det?",
    nb "På hvilken kanal telles det?",
}

sentence! {
    AskPer {}
    en "People reached in what time: week, month or campaign?",
    sv "Personer under vilken tid: vecka, månad eller kampanj?",
    nb "Personer i hvilken tid: uke, måned eller kampanje?",
}

sentence! {
    AskLevel {}
    en "What is the number today?",
    sv "Vilken är siffran i dag?",
    nb "Hva er tallet i dag?",
}

sentence! {
    AskBefore {}
    en "How many were there in the same period last year, or the last equally long one?",
    sv "Hur många blev det under samma tid förra året, eller den senaste lika långa?",
    nb "Hvor mange ble det i samme periode i fjor, eller den siste like lange?",
}

sentence! {
    AskTarget {}
    en "What shall it be?",
    sv "Vad ska den bli?",
    nb "Hva skal det bli?",
}

sentence! {
    AskSource {}
    en "Where does the number come from?",
    sv "Var kommer siffran ifrån?",
    nb "Hvor kommer tallet fra?",
}

sentence! {
    AskBetter {}
    en "Which number shall it be?",
    sv "Vilket tal ska det bli?",
    nb "Hvilket tall skal det bli?",
}

sentence! {
    AskAnother {}
    en "Another goal?",
    sv "Ett mål till?",
    nb "Ett mål til?",
}

sentence! {
    AskOwner {}
    en "Who is responsible?",
    sv "Vem ansvarar?",
    nb "Hvem har ansvaret?",
}

sentence! {
    AskCurrency {}
    en "In which currency is money counted?",
    sv "I vilken valuta räknas pengarna?",
    nb "I hvilken valuta regnes pengene?",
}

sentence! {
    AskBudget {}
    en "What may it cost in all?",
    sv "Vad får den kosta sammanlagt?",
    nb "Hva får den koste til sammen?",
}

sentence! {
    AskHours {}
    en "And how many hours of work?",
    sv "Och hur många arbetstimmar?",
    nb "Og hvor mange arbeidstimer?",
}

sentence! {
    AskReview {}
    en "How often do you look at the numbers?",
    sv "Hur ofta följer ni upp siffrorna?",
    nb "Hvor ofte følger dere opp tallene?",
}
