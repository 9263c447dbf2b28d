//! Targets of goals, from what is written to what is meant: `+15%`, `4,830`, `>= 4%`, `90% <= 4h`, `7000/month`.
//!
//! The same text means different things on different kinds of metrics, so the kind is part of the question. What
//! could mean two things is a [`TargetProblem`]; nothing is guessed.

mod amount;
mod bound;
mod meaning;
mod problem;
mod rate;
#[cfg(test)]
mod tests;

pub(crate) use problem::TargetProblem;

use crate::model::document::shapes::Written;
use crate::model::metric::MetricKind;
use crate::model::target::Target;
use crate::say::Language;
use crate::text::number::NumberProblem;

/// A target understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ReadTarget {
    /// What it aims at.
    pub(crate) target: Target,
    /// A signed percentage on a ratio, read as relative; percentage points may have been meant.
    pub(crate) signed_percent_on_ratio: bool,
}

/// Reads a target of a metric of this kind (`None`: the metric is not known), written in this language.
///
/// Times are in seconds, shares of one; every number in the result is finite. Errors when the text is no target, or
/// means nothing on this kind of metric.
pub(crate) fn target(
    written: &Written,
    kind: Option<MetricKind>,
    language: Option<Language>,
) -> Result<ReadTarget, TargetProblem> {
    match written {
        Written::Number(value) if !value.is_finite() => {
            Err(TargetProblem::Number { problem: NumberProblem::OutOfRange, at: None })
        }
        Written::Number(value) => meaning::of_number(*value, kind),
        Written::Text(text) => of_text(&Asked { text, kind, language }),
    }
}

/// What is asked: the whole text, to tell places in it, and what settles its meaning.
#[derive(Debug, Clone, Copy)]
struct Asked<'t> {
    /// The whole target as written.
    text: &'t str,
    /// The kind of the goal's metric, where it is known.
    kind: Option<MetricKind>,
    /// The language of the text, where something settles it.
    language: Option<Language>,
}

/// Takes the text apart from the outside in: service level, bound, period; what is left is a quantity.
fn of_text(asked: &Asked<'_>) -> Result<ReadTarget, TargetProblem> {
    let text = asked.text.trim();
    if text.is_empty() {
        return Err(TargetProblem::Empty);
    }
    if let Some((share, within)) = bound::split_service_level(text) {
        return plain(meaning::service_level(asked, share, within));
    }
    let (bound, text) = bound::split_bound(asked, text)?;
    let (text, per) = rate::split_rate(text);
    match (bound, per) {
        (None, None) => meaning::of_text(asked, text),
        (Some(bound), None) => plain(meaning::held(asked, bound, text)),
        (bound, Some(per)) => plain(meaning::rated(asked, bound, text, per)),
    }
}

/// A target that is no signed percentage.
fn plain(target: Result<Target, TargetProblem>) -> Result<ReadTarget, TargetProblem> {
    target.map(|target| ReadTarget { target, signed_percent_on_ratio: false })
}
