//! Whether one can say afterwards that a sentence's goal was reached.

use super::Quote;
use crate::model::statement::{PassMark, Statement, Unmeasurable};
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    HasNumber { words: Quote }
    en "{words} tells when it is reached",
    sv "{words} säger när det är nått",
    nb "{words} sier når det er nådd",
}

sentence! {
    CanBeCounted {}
    en "whether it was done can be counted",
    sv "det går att räkna om det blev gjort",
    nb "det går an å telle om det ble gjort",
}

sentence! {
    DoneOrNot {}
    en "it is done or not done: that shows",
    sv "det är gjort eller inte gjort: det syns",
    nb "det er gjort eller ikke gjort: det vises",
}

sentence! {
    PassedOrNot {}
    en "somebody's figure is passed or not: that can be looked up",
    sv "någons siffra är passerad eller inte: det går att se efter",
    nb "noens tall er passert eller ikke: det går an å se etter",
}

sentence! {
    NoNumber {}
    en "no number says when it is reached",
    sv "ingen siffra säger när det är nått",
    nb "ikke noe tall sier når det er nådd",
}

sentence! {
    OneExtra { words: Quote, extra: Extra }
    en "{words} is reached with {extra}",
    sv "{words} är nått med {extra}",
    nb "{words} er nådd med {extra}",
}

sentence! {
    NoBounds { words: Quote }
    en "{words} has no limits: how many?",
    sv "{words} har inga gränser: hur många?",
    nb "{words} har ingen grenser: hvor mange?",
}

sentence! {
    StillBlank { words: Quote }
    en "{words} is still a blank",
    sv "{words} är inte ifyllt än",
    nb "{words} er ikke fylt ut ennå",
}

sentence! {
    CountsTheMeans { words: Quote }
    en "{words} counts what you do for it, not what comes of it",
    sv "{words} räknar vad ni gör för det, inte vad det ger",
    nb "{words} teller hva dere gjør for det, ikke hva det gir",
}

sentence! {
    NobodyReachesAll { words: Quote }
    en "{words} can never be counted off: how many would be enough?",
    sv "{words} går aldrig att pricka av: hur många räcker?",
    nb "{words} kan aldri hakes av: hvor mange er nok?",
}

sentence! {
    SaysSomethingElse { words: Quote }
    en "{words} is a number, but not of what is to be reached",
    sv "{words} är en siffra, men inte på det som ska nås",
    nb "{words} er et tall, men ikke på det som skal nås",
}

sentence! {
    PutIn { words: Quote }
    en "{words} is what you put in, not what comes of it",
    sv "{words} är vad ni lägger in, inte vad det ger",
    nb "{words} er hva dere legger inn, ikke hva det gir",
}

/// The least that reaches a goal without a number: one extra follower.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Extra(Option<String>);

impl Show for Extra {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self.0.as_deref() {
            Some("followers" | "follows") => ["one extra follower", "en enda ny följare", "én ny følger"],
            Some("subscribers") => ["one extra subscriber", "en enda ny prenumerant", "én ny abonnent"],
            Some("members") => ["one extra member", "en enda ny medlem", "ett nytt medlem"],
            Some("leads") => ["one extra lead", "ett enda nytt lead", "ett nytt lead"],
            Some("customers") => ["one extra customer", "en enda ny kund", "én ny kunde"],
            Some("bookings") => ["one extra booking", "en enda bokning till", "én bestilling til"],
            Some("sales") => ["one extra sale", "ett enda köp till", "ett kjøp til"],
            Some("visits" | "visitors") => ["one extra visitor", "en enda besökare till", "én besøkende til"],
            Some("likes") => ["one extra like", "en enda gilla-markering till", "ett likerklikk til"],
            Some("comments") => ["one extra comment", "en enda kommentar till", "én kommentar til"],
            Some("clicks" | "link_clicks") => ["one extra click", "ett enda klick till", "ett klikk til"],
            Some("reviews") => ["one extra review", "en enda recension till", "én anmeldelse til"],
            Some("reach") => ["one extra person", "en enda person till", "én person til"],
            Some("posts") => ["one extra post", "ett enda inlägg till", "ett innlegg til"],
            _ => ["the smallest change", "minsta lilla förändring", "den minste endring"],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}

/// Why it is measurable, or is not.
pub(crate) fn reason(text: &str, statement: &Statement) -> Box<dyn Sentence> {
    let words = |at| Quote::of(text, at);
    match &statement.measurable {
        Ok(PassMark::Number) => match &statement.target {
            Some(aim) if !words(&aim.quantity.at).is_empty() => Box::new(HasNumber { words: words(&aim.quantity.at) }),
            Some(_) | None => Box::new(CanBeCounted {}),
        },
        Ok(PassMark::Countable) => Box::new(CanBeCounted {}),
        Ok(PassMark::Milestone) => Box::new(DoneOrNot {}),
        Ok(PassMark::Overtaking) => Box::new(PassedOrNot {}),
        Err(Unmeasurable::NoNumber) => Box::new(NoNumber {}),
        Err(Unmeasurable::BareDirection(at)) => {
            let metric = statement.metric.as_ref().map(|metric| metric.value.clone());
            Box::new(OneExtra { words: words(at), extra: Extra(metric) })
        }
        Err(Unmeasurable::Unbounded(at)) => Box::new(NoBounds { words: words(at) }),
        Err(Unmeasurable::Placeholder(at)) => Box::new(StillBlank { words: words(at) }),
        Err(Unmeasurable::MeansOnly(at)) => Box::new(CountsTheMeans { words: words(at) }),
        Err(Unmeasurable::Everyone(at)) => Box::new(NobodyReachesAll { words: words(at) }),
        Err(Unmeasurable::OtherNumber(at)) => Box::new(SaysSomethingElse { words: words(at) }),
        Err(Unmeasurable::Input(at)) => Box::new(PutIn { words: words(at) }),
    }
}
