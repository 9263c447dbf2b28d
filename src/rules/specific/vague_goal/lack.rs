//! What a goal does not say, its sentence and its fields taken together, and which words are at fault.

use std::ops::Range;

use crate::model::campaign::Goal;
use crate::model::metric::MetricKind;
use crate::model::statement::{Statement, Unmeasurable, Unspecific};
use crate::say::{Language, Show, sentence};

/// Something that a goal does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Which metric.
    What,
    /// Which number of things.
    HowMany,
    /// Which share, time or price.
    HowMuch,
    /// Which day.
    ByWhen,
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::What => ["what is counted", "vad som räknas", "hva som telles"],
            Self::HowMany => ["how many", "hur många", "hvor mange"],
            Self::HowMuch => ["how much", "hur mycket", "hvor mye"],
            Self::ByWhen => ["by when", "till när", "innen når"],
        };
        let words = match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        };
        words.to_owned()
    }
}

/// What is missing from a goal, if it is vague.
#[derive(Debug)]
pub(in crate::rules) struct Lack {
    /// The parts; never empty, and never the day alone.
    pub(super) missing: Vec<Missing>,
    /// The words of the sentence at fault.
    pub(super) at: Option<Range<usize>>,
    /// What is the matter with them.
    pub(super) fault: Option<Fault>,
}

/// What is the matter with some words of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    BareDirection,
    Unbounded,
    Placeholder,
    MeansOnly,
    Everyone,
    OtherNumber,
    Input,
    NotCounted,
    Milestone,
    AwarenessOfNobody,
}

impl Lack {
    /// What a goal lacks; `None` where its fields, or fields and sentence together, say what is counted and how many.
    ///
    /// A metric or target that cannot be understood counts as given: that is told elsewhere.
    pub(in crate::rules) fn of(goal: &Goal) -> Option<Self> {
        let nothing = Statement::empty();
        let said = goal.said.as_deref().unwrap_or(&nothing);
        let metric = goal.table.metric.as_ref().is_some_and(|name| !name.trim().is_empty());
        let how_many = (goal.table.target.is_none()).then(|| said.measurable.as_ref().err()).flatten();
        let what = said.specific.as_ref().err().filter(|_| !metric);
        let what = what.filter(|reason| **reason != Unspecific::Unmeasurable || said.metric.is_none());
        let mut missing = Vec::new();
        missing.extend(what.is_some().then_some(Missing::What));
        missing.extend(how_many.is_some().then(|| number_of(goal)));
        if missing.is_empty() {
            return None;
        }
        missing.extend(goal.end.is_none().then_some(Missing::ByWhen));
        let fault = how_many.and_then(fault_of_number).or_else(|| what.and_then(fault_of_metric));
        let (fault, at) = fault.map_or((None, None), |(fault, at)| (Some(fault), at));
        Some(Self { missing, at, fault })
    }
}

/// The number that a goal lacks, as people ask for it.
fn number_of(goal: &Goal) -> Missing {
    let kind = goal.metric.as_ref().map(|metric| metric.kind);
    match kind {
        Some(MetricKind::Ratio | MetricKind::Duration) => Missing::HowMuch,
        Some(MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique) | None => Missing::HowMany,
    }
}

fn fault_of_number(reason: &Unmeasurable) -> Option<(Fault, Option<Range<usize>>)> {
    let (fault, at) = match reason {
        Unmeasurable::NoNumber => return None,
        Unmeasurable::BareDirection(at) => (Fault::BareDirection, at),
        Unmeasurable::Unbounded(at) => (Fault::Unbounded, at),
        Unmeasurable::Placeholder(at) => (Fault::Placeholder, at),
        Unmeasurable::MeansOnly(at) => (Fault::MeansOnly, at),
        Unmeasurable::Everyone(at) => (Fault::Everyone, at),
        Unmeasurable::OtherNumber(at) => (Fault::OtherNumber, at),
        Unmeasurable::Input(at) => (Fault::Input, at),
    };
    Some((fault, Some(at.clone())))
}

fn fault_of_metric(reason: &Unspecific) -> Option<(Fault, Option<Range<usize>>)> {
    match reason {
        Unspecific::Unmeasurable | Unspecific::NoMetric => None,
        Unspecific::NotCounted(at) => Some((Fault::NotCounted, Some(at.clone()))),
        Unspecific::Milestone => Some((Fault::Milestone, None)),
        Unspecific::AwarenessOfNobody(at) => Some((Fault::AwarenessOfNobody, Some(at.clone()))),
    }
}

sentence! {
    BareDirection { words: String }
    en ": with \"{words}\" alone, a single one is enough",
    sv ": med bara \"{words}\" räcker det med en enda",
    nb ": med bare «{words}» holder det med én eneste",
}

sentence! {
    Unbounded { words: String }
    en ": \"{words}\" may be any number",
    sv ": \"{words}\" kan vara hur många som helst",
    nb ": «{words}» kan være hvor mange som helst",
}

sentence! {
    Placeholder { words: String }
    en ": \"{words}\" is still a blank",
    sv ": \"{words}\" är inte ifyllt ännu",
    nb ": «{words}» er ikke fylt ut ennå",
}

sentence! {
    MeansOnly { words: String }
    en ": \"{words}\" is how you work for it, not what comes of it",
    sv ": \"{words}\" är hur ni arbetar för det, inte vad det ger",
    nb ": «{words}» er hvordan dere jobber for det, ikke hva det gir",
}

sentence! {
    Everyone { words: String }
    en ": \"{words}\" is more than anyone reaches",
    sv ": \"{words}\" är fler än någon når",
    nb ": «{words}» er flere enn noen når",
}

sentence! {
    OtherNumber { words: String }
    en ": \"{words}\" is no number to reach",
    sv ": \"{words}\" är ingen siffra att nå",
    nb ": «{words}» er ikke et tall å nå",
}

sentence! {
    Input { words: String }
    en ": \"{words}\" is what you put in, not what comes of it",
    sv ": \"{words}\" är vad ni lägger in, inte vad det ger",
    nb ": «{words}» er det dere legger inn, ikke hva det gir",
}

sentence! {
    NotCounted { words: String }
    en ": nobody can count \"{words}\"",
    sv ": ingen kan räkna \"{words}\"",
    nb ": ingen kan telle «{words}»",
}

sentence! {
    Milestone {}
    en ": it is done or not done, which moves no number",
    sv ": det blir gjort eller inte, men ingen siffra ändras",
    nb ": det blir gjort eller ikke, men ingen tall endrer seg",
}

sentence! {
    AwarenessOfNobody { words: String }
    en ": \"{words}\" among whom, by which survey?",
    sv ": \"{words}\" hos vilka, enligt vilken undersökning?",
    nb ": «{words}» hos hvem, etter hvilken undersøkelse?",
}

/// What is the matter, behind what the goal does not say; nothing where there is nothing more to say.
#[derive(Debug, Clone)]
pub(crate) struct Why {
    /// What is the matter with the words.
    pub(super) fault: Option<Fault>,
    /// The words.
    pub(super) words: String,
}

impl Show for Why {
    fn show(&self, language: Language) -> String {
        use crate::say::Sentence;
        let words = self.words.clone();
        match self.fault {
            None => String::new(),
            Some(Fault::BareDirection) => BareDirection { words }.say(language),
            Some(Fault::Unbounded) => Unbounded { words }.say(language),
            Some(Fault::Placeholder) => Placeholder { words }.say(language),
            Some(Fault::MeansOnly) => MeansOnly { words }.say(language),
            Some(Fault::Everyone) => Everyone { words }.say(language),
            Some(Fault::OtherNumber) => OtherNumber { words }.say(language),
            Some(Fault::Input) => Input { words }.say(language),
            Some(Fault::NotCounted) => NotCounted { words }.say(language),
            Some(Fault::Milestone) => Milestone {}.say(language),
            Some(Fault::AwarenessOfNobody) => AwarenessOfNobody { words }.say(language),
        }
    }
}
