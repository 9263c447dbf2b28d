//! Words that wish for something which nobody counts, and the metric that counts what comes nearest.

use super::meaning::Meaning;
use super::words::one_line;
use crate::model::statement::{Statement, Unmeasurable, Unspecific};
use crate::say::{Sentence, sentence};

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

/// Beginnings of words that wish for something, a metric a line; the first that begins a word of the sentence decides.
const WISHES: &[(&str, &str)] = &[
    ("reach", "visib synlig synas synes everywhere överallt overalt attention oppmerksom uppmärksam seen"),
    (
        "response_time",
        "24/7 service kundserv kundeserv bemöt available tilgjengelig tillgänglig helpful hjälpsam hjelpsom",
    ),
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
        let wished = wished(sentence).filter(|_| !is_done);
        let metric = wished.map(|(metric, _)| metric).or_else(|| fallback(statement));
        let word = not_counted(sentence, statement).or(wished.map(|(_, word)| word));
        Self { metric, why: metric.map(|metric| why(word, metric)) }
    }
}

/// The metric of the first wish that begins a word, and that word.
fn wished(sentence: &str) -> Option<(&'static str, &str)> {
    let words: Vec<&str> = sentence.split_whitespace().map(|word| word.trim_matches(is_mark)).collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    WISHES.iter().find_map(|(metric, starts)| {
        let begins = |word: &String| starts.split(' ').any(|start| word.starts_with(start));
        lower.iter().position(begins).map(|at| (*metric, words[at]))
    })
}

fn is_mark(character: char) -> bool {
    !character.is_alphanumeric()
}

/// The word that the reader of the sentence found to be counted by nobody.
fn not_counted<'s>(sentence: &'s str, statement: &Statement) -> Option<&'s str> {
    match &statement.specific {
        Err(Unspecific::NotCounted(at)) => sentence.get(at.clone()),
        Ok(()) | Err(_) => None,
    }
}

/// Something that is done or paid for brings no number of itself; else what the channel is there for, or reach where
/// none is named.
fn fallback(statement: &Statement) -> Option<&'static str> {
    let is_done = matches!(statement.specific, Err(Unspecific::Milestone));
    let is_input = matches!(statement.measurable, Err(Unmeasurable::Input(_)));
    match statement.channels.first() {
        Some(channel) => Some(counted_on(&channel.value)),
        None => (!is_done && !is_input).then_some("reach"),
    }
}

/// What a channel is judged by first.
fn counted_on(channel: &str) -> &'static str {
    match channel {
        "email" => "subscribers",
        "blog" | "web" | "google" => "visits",
        "podcast" | "app" => "downloads",
        "google-ads" | "meta-ads" | "sms" | "tv" | "radio" | "print" => "leads",
        _ => "followers",
    }
}

fn why(word: Option<&str>, metric: &'static str) -> Box<dyn Sentence> {
    let instead = Meaning(metric);
    match word {
        Some(word) => Box::new(NobodyCounts { word: one_line(word), instead }),
        None => Box::new(NothingCounted { instead }),
    }
}

#[cfg(test)]
mod tests {
    use super::Wish;
    use crate::model::statement::{Said, Statement, Unspecific};
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
            ("Var bättre på kundservice", "response_time"),
            ("", "reach"),
        ] {
            assert_eq!(Wish::of(sentence, &Statement::empty()).metric, Some(metric), "{sentence}");
        }
    }

    #[test]
    fn an_advertisement_has_no_followers() {
        let on = |channel: &str| {
            let channels = vec![Said { value: channel.to_owned(), at: 0..0 }];
            Wish::of("", &Statement { channels, ..Statement::empty() }).metric
        };
        assert_eq!(
            (on("meta-ads"), on("email"), on("tiktok")),
            (Some("leads"), Some("subscribers"), Some("followers"))
        );
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
        let wish = Wish::of("Øke Synligheten!", &Statement::empty());
        let said = wish.why.expect("a reason").say(Language::Norwegian);
        assert_eq!(said, "ingen teller «Synligheten»; rekkevidde teller dem som så dere");
    }

    #[test]
    fn every_wish_is_a_metric() {
        assert!(super::WISHES.iter().all(|(metric, _)| known(metric).is_some()));
    }
}
