//! What a sentence does not say, in the order in which it is asked for.

use super::channel::destination_only;
use super::{contrary, time_bound};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::statement::{AimKind, PassMark, Statement};
use crate::model::vocabulary::known;
use crate::say::{Language, Show};

/// Something that a sentence does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Which metric.
    What,
    /// Which number.
    HowMany,
    /// Which time, of answers.
    HowFast,
    /// How much money, or how large a share.
    HowMuch,
    /// Which value it starts from.
    FromWhat,
    /// Which channel.
    Where,
    /// Whether it is to grow or to shrink: words and numbers say different things.
    WhichWay,
    /// Which day.
    ByWhen,
    /// A day that has not passed.
    LaterDay,
}

impl Missing {
    /// What a statement leaves open.
    pub(super) fn of(text: &str, statement: &Statement, today: Day) -> Vec<Self> {
        let without_number = matches!(statement.measurable, Ok(PassMark::Countable | PassMark::Overtaking));
        let is_change = statement.target.as_ref().is_some_and(|target| target.kind != AimKind::Absolute);
        let every = statement.target.as_ref().is_some_and(|target| target.every.is_some());
        [
            (Self::What, statement.metric.is_none() || (statement.measurable.is_ok() && statement.specific.is_err())),
            (Self::number_of(statement), statement.target.is_none() && !without_number),
            (Self::FromWhat, is_change && !every && statement.baseline.is_none()),
            (Self::Where, statement.channels.is_empty() && destination_only(text, statement).is_none()),
            (Self::WhichWay, contrary::reason(text, statement).is_some()),
            (Self::ByWhen, statement.end.is_none()),
            (Self::LaterDay, time_bound::is_over(statement, today)),
        ]
        .into_iter()
        .filter(|(_, is_missing)| *is_missing)
        .map(|(missing, _)| missing)
        .collect()
    }
}

impl Missing {
    /// The number that is asked for: of things, of time, or of shares and ratios.
    fn number_of(statement: &Statement) -> Self {
        let metric = statement.metric.as_ref().and_then(|said| known(&said.value));
        match metric.map(|metric| metric.kind) {
            Some(MetricKind::Duration) => Self::HowFast,
            Some(MetricKind::Ratio) => Self::HowMuch,
            Some(MetricKind::Flow | MetricKind::Gauge | MetricKind::Counter | MetricKind::Unique) | None => {
                Self::HowMany
            }
        }
    }

    /// Whether a sentence that does not say it is a goal nevertheless: the start value is read when the campaign starts.
    pub(crate) fn may_wait(self) -> bool {
        self == Self::FromWhat
    }
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::What => ["what is counted", "vad som räknas", "hva som telles"],
            Self::HowMany => ["how many", "hur många", "hvor mange"],
            Self::HowFast => ["how fast", "hur snabbt", "hvor fort"],
            Self::HowMuch => ["how much", "hur mycket", "hvor mye"],
            Self::FromWhat => ["from what start", "från vilket startvärde", "fra hvilken startverdi"],
            Self::Where => ["on which channel", "på vilken kanal", "på hvilken kanal"],
            Self::WhichWay => [
                "whether it is to be more or less",
                "om det ska bli mer eller mindre",
                "om det skal bli mer eller mindre",
            ],
            Self::LaterDay => {
                ["a day that has not passed", "en dag som inte har passerat", "en dag som ikke er passert"]
            }
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
