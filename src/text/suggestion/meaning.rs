//! What the metrics that are offered instead of a wish count, in a few words.

use crate::say::{Language, Show};

/// What a metric that is offered counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning(pub(super) &'static str);

impl Show for Meaning {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self.0 {
            "reach" => [
                "reach counts the people who saw you",
                "räckvidd räknar dem som såg er",
                "rekkevidde teller dem som så dere",
            ],
            "engagements" => [
                "interactions count likes, comments and shares",
                "interaktioner räknar gilla-markeringar, kommentarer och delningar",
                "interaksjoner teller likerklikk, kommentarer og delinger",
            ],
            "brand_awareness" => [
                "brand awareness asks a named group who knows you",
                "varumärkeskännedom frågar en bestämd grupp vilka som känner till er",
                "merkekjennskap spør en bestemt gruppe hvem som kjenner dere",
            ],
            "rating" => [
                "the rating is what customers think of you, in stars",
                "betyget är vad kunderna tycker om er, i stjärnor",
                "vurderingen er hva kundene synes om dere, i stjerner",
            ],
            "mentions" => [
                "mentions count how often others speak of you",
                "omnämnanden räknar hur ofta andra talar om er",
                "omtaler teller hvor ofte andre snakker om dere",
            ],
            "posts" => [
                "posts count what you publish",
                "inlägg räknar det ni publicerar",
                "innlegg teller det dere publiserer",
            ],
            "sales" => [
                "sales count what it brings in the end",
                "försäljningen räknar vad det ger till slut",
                "salget teller hva det gir til slutt",
            ],
            "response_time" => [
                "the response time is how long people wait for an answer",
                "svarstiden är hur länge man får vänta på svar",
                "svartiden er hvor lenge folk venter på svar",
            ],
            "market_share" => [
                "the market share says how large a part of all purchases is yours",
                "marknadsandelen säger hur stor del av alla köp som är er",
                "markedsandelen sier hvor stor del av alle kjøp som er deres",
            ],
            "subscribers" => [
                "subscribers count those who want to hear more from you",
                "prenumeranter räknar dem som vill höra mer från er",
                "abonnenter teller dem som vil høre mer fra dere",
            ],
            "visits" => [
                "visits count how often somebody comes by",
                "besök räknar hur ofta någon kommer förbi",
                "besøk teller hvor ofte noen kommer innom",
            ],
            "downloads" => [
                "downloads count how often somebody takes it home",
                "nedladdningar räknar hur ofta någon tar med det hem",
                "nedlastinger teller hvor ofte noen tar det med seg",
            ],
            "leads" => [
                "leads count those who get in touch with you",
                "leads räknar dem som hör av sig",
                "leads teller dem som tar kontakt",
            ],
            "retention" => [
                "the retention rate counts the customers who come back",
                "återköpsgraden räknar kunderna som kommer tillbaka",
                "gjenkjøpsraten teller kundene som kommer tilbake",
            ],
            _ => [
                "followers count those who want to see more of you",
                "följare räknar dem som vill se mer av er",
                "følgere teller dem som vil se mer av dere",
            ],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}
