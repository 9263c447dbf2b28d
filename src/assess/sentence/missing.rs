//! What a sentence does not say, in the order in which it is asked for.

use crate::model::statement::{AimKind, PassMark, Statement};
use crate::say::{Language, Show};

/// Something that a sentence does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Which metric.
    What,
    /// Which number.
    HowMany,
    /// Which value it starts from.
    FromWhat,
    /// Which channel.
    Where,
    /// Which day.
    ByWhen,
}

impl Missing {
    /// What a statement leaves open.
    pub(super) fn of(statement: &Statement) -> Vec<Self> {
        let without_number = matches!(statement.measurable, Ok(PassMark::Countable | PassMark::Overtaking));
        let is_change = statement.target.as_ref().is_some_and(|target| target.kind != AimKind::Absolute);
        let every = statement.target.as_ref().is_some_and(|target| target.every.is_some());
        [
            (Self::What, statement.metric.is_none() || (statement.measurable.is_ok() && statement.specific.is_err())),
            (Self::HowMany, statement.target.is_none() && !without_number),
            (Self::FromWhat, is_change && !every && statement.baseline.is_none()),
            (Self::Where, statement.channels.is_empty()),
            (Self::ByWhen, statement.end.is_none()),
        ]
        .into_iter()
        .filter(|(_, is_missing)| *is_missing)
        .map(|(missing, _)| missing)
        .collect()
    }
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::What => ["what is counted", "vad som räknas", "hva som telles"],
            Self::HowMany => ["how many", "hur många", "hvor mange"],
            Self::FromWhat => ["from what start", "från vilket startvärde", "fra hvilken startverdi"],
            Self::Where => ["on which channel", "på vilken kanal", "på hvilken kanal"],
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
