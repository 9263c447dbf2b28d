//! What rules would find in a goal that says no more than its sentence: their codes, so that a goal is called the same
//! on the spot as in a file.

use super::{Fault, channel, contrary, sum, time_bound};
use crate::model::day::Day;
use crate::model::finding::Severity;
use crate::model::realism::Realism;
use crate::model::statement::{AimKind, Statement};
use crate::rules::find;
use crate::rules::realism::tell;
use crate::rules::reasons::{measurable, specific};
use crate::say::{Sentence, sentence};

/// No pass mark, or of nothing that is counted.
pub(super) const VAGUE: &str = "S101";
/// Two outcomes in one sentence.
pub(super) const TWO_GOALS: &str = "S105";
/// No end.
pub(super) const NO_END: &str = "T301";
/// A change of a start that is not said.
pub(super) const CHANGE_OF_WHAT: &str = "M402";
/// The last day has passed.
pub(super) const OVER: &str = "T304";
/// The start is beyond what is to be reached.
const CONTRARY: &str = "R204";
/// No channel.
pub(super) const NO_CHANNEL: &str = "C501";

sentence! {
    SeveralGoals { number: usize }
    en "{number} goals in one sentence: write one sentence for each",
    sv "{number} mål i en mening: skriv en mening för varje",
    nb "{number} mål i én setning: skriv én setning for hvert",
}

sentence! {
    ChangeOfWhat {}
    en "the change is said, but not the value it starts from",
    sv "förändringen sägs, men inte värdet den utgår från",
    nb "endringen sies, men ikke verdien den går ut fra",
}

/// Everything that rules would find, in the order in which they matter.
pub(super) fn faults(text: &str, statement: &Statement, realism: &Realism, today: Day) -> Vec<Fault> {
    let mut found = lacks(text, statement);
    let told = tell(realism);
    if let Some((rule, severity)) = told.fault {
        found.push(Fault { rule: rule.id, severity, message: told.message, help: told.help });
    }
    if let Some(reason) = contrary::reason(text, statement) {
        // One of the two is a slip of the pen, and nobody can tell which.
        found.extend(as_grave(Severity::Error, fault(CONTRARY, reason)));
    } else {
        found.extend(sum::fault(text, statement));
    }
    if statement.end.is_none() {
        found.extend(fault(NO_END, time_bound::reason(text, statement, today)));
    }
    if time_bound::is_over(statement, today) {
        found.extend(as_grave(Severity::Warning, fault(OVER, time_bound::reason(text, statement, today))));
    }
    found.extend(start_and_place(text, statement));
    found
}

/// What it lacks to be one goal that can be reached.
fn lacks(text: &str, statement: &Statement) -> Vec<Fault> {
    let mut found = Vec::new();
    if statement.measurable.is_err() {
        found.extend(fault(VAGUE, measurable::reason(text, statement)));
    } else if statement.specific.is_err() {
        found.extend(fault(VAGUE, specific::reason(text, statement)));
    }
    if !statement.further.is_empty() {
        found.extend(fault(TWO_GOALS, Box::new(SeveralGoals { number: statement.further.len() + 1 })));
    }
    found
}

/// What it lacks of a start value and of a channel: neither keeps it from being a goal.
fn start_and_place(text: &str, statement: &Statement) -> Vec<Fault> {
    let mut found = Vec::new();
    let is_change = statement.target.as_ref().is_some_and(|target| target.kind != AimKind::Absolute);
    if is_change && statement.baseline.is_none() {
        // Before a campaign starts its first reading can still settle it.
        found.extend(as_grave(Severity::Warning, fault(CHANGE_OF_WHAT, Box::new(ChangeOfWhat {}))));
    }
    if channel::destination_only(text, statement).is_some() {
        found.extend(as_grave(Severity::Note, fault(NO_CHANNEL, channel::reason(text, statement))));
    } else if statement.channels.is_empty() {
        found.extend(fault(NO_CHANNEL, channel::reason(text, statement)));
    }
    found
}

/// A text that is no sentence is no goal.
pub(super) fn illegible(message: Box<dyn Sentence>) -> Vec<Fault> {
    fault(VAGUE, message).into_iter().collect()
}

/// A fault by its rule's code, as grave as the rule has it.
fn fault(code: &str, message: Box<dyn Sentence>) -> Option<Fault> {
    let rule = find(code)?.id;
    Some(Fault { rule, severity: rule.severity, message, help: None })
}

/// A fault as grave as it is in a sentence that stands alone.
fn as_grave(severity: Severity, fault: Option<Fault>) -> Option<Fault> {
    fault.map(|fault| Fault { severity, ..fault })
}
