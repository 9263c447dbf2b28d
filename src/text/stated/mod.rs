//! A goal's sentence as the fields of a `[[goal]]` table: what the sentence says, as a file writes it.
//!
//! Only what a file could hold is taken over: a number that would mean nothing on the metric stays in the sentence
//! alone. Nothing is added that the sentence does not say, and nothing is judged.

mod amount;
mod ends;
mod season;
#[cfg(test)]
mod tests;
mod typed;

use crate::model::document::goal::{GoalTable, PerWord};
use crate::model::document::shapes::{OneOrMany, Written};
use crate::model::metric::{Metric, MetricKind};
use crate::model::platform;
use crate::model::statement::{Every, Statement};
use crate::model::vocabulary::{self, Known};
use crate::say::Language;
use crate::text::slug::slug;
pub(crate) use ends::{Ends, ends};
pub(crate) use season::proposal;
pub(crate) use typed::typed_end;

/// The table of a goal that says what its sentence says. `own` gives the metrics of the campaign's own; numbers in texts
/// are written in `language`.
///
/// A number per week or month of people reached becomes `per`; other rates become the target's own.
pub(crate) fn goal(
    sentence: &str,
    said: &Statement,
    own: &dyn Fn(&str) -> Option<Metric>,
    language: Language,
) -> GoalTable {
    let name = said.metric.as_ref().map(|metric| metric.value.clone());
    let metric = name.as_deref().and_then(|name| own(name).or_else(|| vocabulary::known(name).map(Known::metric)));
    let kind = metric.as_ref().map(|metric| metric.kind);
    GoalTable {
        statement: Some(sentence.trim().to_owned()),
        channel: channels(said, kind),
        baseline: said.baseline.as_ref().and_then(|start| amount::baseline(start, metric.as_ref(), language)),
        target: target(sentence, said, metric.as_ref(), language),
        per: per(said, kind),
        metric: name,
        ..GoalTable::default()
    }
}

/// The target; where it is said as a level and as a change, the level, which needs no start value.
fn target(sentence: &str, said: &Statement, metric: Option<&Metric>, language: Language) -> Option<Written> {
    said.target.iter().chain(&said.change).find_map(|aim| amount::target(sentence, aim, metric, language))
}

/// The media that are named, by their keys in files. A level on several channels is no sum: then none is chosen.
fn channels(said: &Statement, kind: Option<MetricKind>) -> OneOrMany<String> {
    let key = |name: &str| platform::lookup(name).map_or_else(|| slug(name, '-'), |platform| platform.name.to_owned());
    let values: Vec<String> = said.channels.iter().map(|channel| key(&channel.value)).collect();
    match values.len() {
        0 | 1 => OneOrMany { values, list: false },
        _ if kind == Some(MetricKind::Flow) => OneOrMany { values, list: true },
        _ => OneOrMany::default(),
    }
}

/// In what period people are counted, where the sentence says that of people reached.
fn per(said: &Statement, kind: Option<MetricKind>) -> Option<PerWord> {
    let every = said.target.as_ref().and_then(|aim| aim.every).filter(|_| kind == Some(MetricKind::Unique))?;
    match every {
        Every::Week => Some(PerWord::Week),
        Every::Month => Some(PerWord::Month),
        Every::Day | Every::Quarter | Every::Year | Every::Piece => None,
    }
}
