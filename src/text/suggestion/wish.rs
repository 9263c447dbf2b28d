//! Words that wish for something which nobody counts, and the metric that counts what comes nearest.

use crate::model::statement::{Statement, Unmeasurable, Unspecific};
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    NobodyCounts { word: String, instead: Meaning }
    en "nobody counts \"{word}\"; {instead}",
    sv "ingen räknar \"{word}\"; {instead}",
    nb "ingen teller «{word}»; {instead}",
}

sentence! {
    NothingCounted { instead: Meaning }
    en "nothing is named that somebody counts; {instead}",
    sv "inget nämns som någon räknar; {instead}",
    nb "ingenting nevnes som noen teller; {instead}",
}

/// What a metric that is offered counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning(&'static str);

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

/// Beginnings of words that wish for something, a metric a line; the first that begins a word of the sentence decides.
const WISHES: &[(&str, &str)] = &[
    ("reach", "visib synlig synas synes everywhere överallt overalt attention oppmerksom uppmärksam seen"),
    ("response_time", "24/7 service bemöt available tilgjengelig tillgänglig helpful hjälpsam hjelpsom"),
    ("rating", "reputation rykte omdøm anseende image love kärlek kjærlighet omtyckt likt"),
    ("brand_awareness", "awareness kännedom kjennskap känd kjent known brand varumärk merkevare exists finns"),
    ("mentions", "buzz talked snackis omtal"),
    ("market_share", "dominate dominera dominere choice förstahandsval førstevalg ledande ledende leading"),
    ("retention", "loyal lojal"),
    ("posts", "active aktiv"),
    ("engagements", "engag engasj relevant content innehåll innhold"),
    ("sales", "success framgång suksess result lönsam lønnsom"),
    ("reach", "presence närvaro tilstede social sociala sosiale online nätet nettet"),
];

/// What to count where a sentence names no metric.
#[derive(Debug, Default)]
pub(super) struct Wish {
    /// The metric to offer, by its name in files; `None` where no number comes near.
    pub(super) metric: Option<&'static str>,
    /// Why that one.
    pub(super) why: Option<Box<dyn Sentence>>,
}

impl Wish {
    /// The metric that comes nearest to a sentence, of which `statement` was understood.
    pub(super) fn of(sentence: &str, statement: &Statement) -> Self {
        let is_done = matches!(statement.specific, Err(Unspecific::Milestone));
        let metric = wished(sentence).filter(|_| !is_done).or_else(|| fallback(statement));
        let why = metric.map(|metric| why(sentence, statement, metric));
        Self { metric, why }
    }
}

/// The metric of the first wish that begins a word.
fn wished(sentence: &str) -> Option<&'static str> {
    let lower = sentence.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().map(|word| word.trim_matches(is_mark)).collect();
    let begins = |starts: &str| starts.split(' ').any(|start| words.iter().any(|word| word.starts_with(start)));
    WISHES.iter().find(|(_, starts)| begins(starts)).map(|(metric, _)| *metric)
}

fn is_mark(character: char) -> bool {
    !character.is_alphanumeric()
}

/// Something that is done or paid for brings no number of itself; else followers, which every channel counts, or reach
/// where no channel is named.
fn fallback(statement: &Statement) -> Option<&'static str> {
    let is_done = matches!(statement.specific, Err(Unspecific::Milestone));
    let is_input = matches!(statement.measurable, Err(Unmeasurable::Input(_)));
    match (statement.channels.is_empty(), is_done || is_input) {
        (true, true) => None,
        (true, false) => Some("reach"),
        (false, _) => Some("followers"),
    }
}

fn why(sentence: &str, statement: &Statement, metric: &'static str) -> Box<dyn Sentence> {
    let instead = Meaning(metric);
    let word = match &statement.specific {
        Err(Unspecific::NotCounted(at)) => sentence.get(at.clone()),
        Ok(()) | Err(_) => None,
    };
    match word {
        Some(word) => Box::new(NobodyCounts { word: word.to_owned(), instead }),
        None => Box::new(NothingCounted { instead }),
    }
}

#[cfg(test)]
mod tests {
    use super::Wish;
    use crate::model::statement::{Statement, Unspecific};
    use crate::model::vocabulary::known;
    use crate::say::Language;

    #[test]
    fn a_wish_is_counted_by_what_comes_nearest() {
        for (sentence, metric) in [
            ("öka synligheten", "reach"),
            ("WE NEED TO BE EVERYWHERE!!!", "reach"),
            ("Styrke merkevaren", "brand_awareness"),
            ("Närvaro dygnet runt, 24/7", "response_time"),
            ("Mer kärlek ❤️", "rating"),
            ("", "reach"),
        ] {
            assert_eq!(Wish::of(sentence, &Statement::empty()).metric, Some(metric), "{sentence}");
        }
    }

    #[test]
    fn what_is_done_brings_no_number() {
        let statement = Statement { specific: Err(Unspecific::Milestone), ..Statement::empty() };
        let wish = Wish::of("Finish the guidelines", &statement);
        assert!(wish.metric.is_none() && wish.why.is_none());
    }

    #[test]
    fn it_says_why_in_the_sentence_s_own_word() {
        let statement = Statement { specific: Err(Unspecific::NotCounted(5..16)), ..Statement::empty() };
        let wish = Wish::of("öka synligheten", &statement);
        let said = wish.why.expect("a reason").say(Language::Swedish);
        assert_eq!(said, "ingen räknar \"synligheten\"; räckvidd räknar dem som såg er");
    }

    #[test]
    fn every_wish_is_a_metric() {
        assert!(super::WISHES.iter().all(|(metric, _)| known(metric).is_some()));
    }
}
