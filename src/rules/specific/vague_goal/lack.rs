//! What a goal does not say, its sentence and its fields taken together, and which words are at fault.

use std::ops::Range;

use crate::model::campaign::Goal;
use crate::model::metric::MetricKind;
use crate::model::statement::{Statement, Unmeasurable, Unspecific};
use crate::rules::reasons::{measurable, specific};
use crate::say::{Language, Sentence, Show};

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
    /// What is the matter with them, where more can be said than that something is missing.
    pub(super) reason: Option<Box<dyn Sentence>>,
}

impl Lack {
    /// What a goal lacks; `None` where its fields, or fields and sentence together, say what is counted and how many.
    ///
    /// A metric or target that cannot be understood counts as given: that is told elsewhere.
    pub(in crate::rules) fn of(goal: &Goal) -> Option<Self> {
        let nothing = Statement::empty();
        let said = goal.said.as_deref().unwrap_or(&nothing);
        let text = goal.table.statement.as_deref().unwrap_or_default();
        let metric = goal.table.metric.as_ref().is_some_and(|name| !name.trim().is_empty());
        let how_many = said.measurable.as_ref().err().filter(|_| goal.table.target.is_none());
        let what = said.specific.as_ref().err().filter(|_| !metric);
        let what = what.filter(|reason| **reason != Unspecific::Unmeasurable || said.metric.is_none());
        let mut missing = Vec::new();
        missing.extend(what.map(|_| Missing::What));
        missing.extend(how_many.map(|_| number_of(goal)));
        if missing.is_empty() {
            return None;
        }
        missing.extend(goal.end.is_none().then_some(Missing::ByWhen));
        let of_number = how_many.and_then(|reason| Some((words_of(reason)?, measurable::reason(text, said))));
        let of_metric = || what.and_then(|reason| Some((at_fault(reason)?, specific::reason(text, said))));
        let (at, reason) = of_number.map(|(at, reason)| (Some(at), reason)).or_else(of_metric).unzip();
        Some(Self { missing, at: at.flatten(), reason })
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

/// The words that look like a number and are none; `None` where there is nothing to say but that it is missing.
fn words_of(reason: &Unmeasurable) -> Option<Range<usize>> {
    match reason {
        Unmeasurable::NoNumber => None,
        Unmeasurable::BareDirection(at)
        | Unmeasurable::Unbounded(at)
        | Unmeasurable::Placeholder(at)
        | Unmeasurable::MeansOnly(at)
        | Unmeasurable::Everyone(at)
        | Unmeasurable::OtherNumber(at)
        | Unmeasurable::Input(at) => Some(at.clone()),
    }
}

/// The words that speak of something and nothing that is counted, or the whole sentence; `None` as with [`words_of`].
#[expect(clippy::option_option, reason = "no fault, a fault without a place, and one with a place are three things")]
fn at_fault(reason: &Unspecific) -> Option<Option<Range<usize>>> {
    match reason {
        Unspecific::Unmeasurable | Unspecific::NoMetric => None,
        Unspecific::Milestone => Some(None),
        Unspecific::NotCounted(at) | Unspecific::AwarenessOfNobody(at) => Some(Some(at.clone())),
    }
}
