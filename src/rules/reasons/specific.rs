//! Whether a sentence says what is counted.

use super::Quote;
use crate::model::statement::{Statement, Unspecific};
use crate::model::vocabulary::known;
use crate::say::{Language, Sentence, Show, sentence};

sentence! {
    SaysWhat { metric: MetricName }
    en "it says what is counted: {metric}",
    sv "det säger vad som räknas: {metric}",
    nb "det sier hva som telles: {metric}",
}

sentence! {
    SaysEnough {}
    en "it says what is to be reached",
    sv "det säger vad som ska nås",
    nb "det sier hva som skal nås",
}

sentence! {
    SpeaksOf { metric: MetricName }
    en "it speaks of {metric}, but does not say how many or how much",
    sv "det handlar om {metric}, men säger inte hur många eller hur mycket",
    nb "det handler om {metric}, men sier ikke hvor mange eller hvor mye",
}

sentence! {
    SaysNothing {}
    en "it does not say what is counted, nor how many",
    sv "det säger varken vad som räknas eller hur många",
    nb "det sier verken hva som telles eller hvor mange",
}

sentence! {
    NumberOfNothing {}
    en "it has a number, but not of anything that is counted",
    sv "det har en siffra, men inte på något som räknas",
    nb "det har et tall, men ikke på noe som telles",
}

sentence! {
    NotCounted { words: Quote }
    en "{words} is nothing that anyone counts",
    sv "{words} är inget som någon räknar",
    nb "{words} er ikke noe som noen teller",
}

sentence! {
    SomethingToDo {}
    en "it is something to do; it says nothing of what that brings",
    sv "det är något att göra; det säger inget om vad det ger",
    nb "det er noe å gjøre; det sier ingenting om hva det gir",
}

sentence! {
    AmongWhom { words: Quote }
    en "{words} among whom? it is measured as a share of a named group",
    sv "{words} bland vilka? den mäts som andel av en bestämd grupp",
    nb "{words} blant hvem? den måles som andel av en bestemt gruppe",
}

/// What people call a metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MetricName(String);

impl MetricName {
    /// The metric that the sentence speaks of.
    pub(crate) fn of(statement: &Statement) -> Option<Self> {
        statement.metric.as_ref().map(|metric| Self(metric.value.clone()))
    }
}

impl Show for MetricName {
    fn show(&self, language: Language) -> String {
        known(&self.0).map_or_else(|| self.0.replace('_', " "), |known| known.called(language).to_owned())
    }
}

/// Why it is specific, or is not.
pub(crate) fn reason(text: &str, statement: &Statement) -> Box<dyn Sentence> {
    let metric = MetricName::of(statement);
    match (&statement.specific, metric) {
        (Ok(()), Some(metric)) => Box::new(SaysWhat { metric }),
        (Ok(()), None) => Box::new(SaysEnough {}),
        (Err(Unspecific::Unmeasurable), Some(metric)) => Box::new(SpeaksOf { metric }),
        (Err(Unspecific::Unmeasurable), None) => Box::new(SaysNothing {}),
        (Err(Unspecific::NoMetric), _) => Box::new(NumberOfNothing {}),
        (Err(Unspecific::NotCounted(at)), _) => Box::new(NotCounted { words: Quote::of(text, at) }),
        (Err(Unspecific::Milestone), _) => Box::new(SomethingToDo {}),
        (Err(Unspecific::AwarenessOfNobody(at)), _) => Box::new(AmongWhom { words: Quote::of(text, at) }),
    }
}
