//! What rules would find in a goal that says no more than its sentence: their codes, so that a goal is called the same
//! on the spot as in a file.

use std::sync::Arc;

use super::{Fault, channel, time_bound};
use crate::assess::evidence;
use crate::model::document::goal::GoalTable;
use crate::model::finding::{Finding, Severity};
use crate::model::realism::Realism;
use crate::model::statement::{AimKind, Statement};
use crate::rules::{Checked, Findings, find};
use crate::rules::realism::tell;
use crate::rules::reasons::{measurable, specific};
use crate::say::{Sentence, sentence};
use crate::text::campaign;
use crate::text::starter::goal_block;

/// No pass mark, or of nothing that is counted.
pub(super) const VAGUE: &str = "S101";
/// Numbers that do not agree.
const CONTRADICTION: &str = "S102";
/// Two outcomes in one sentence.
pub(super) const TWO_GOALS: &str = "S105";
/// No end.
pub(super) const NO_END: &str = "T301";
/// A change of a start that is not said.
pub(super) const CHANGE_OF_WHAT: &str = "M402";
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
pub(super) fn faults(text: &str, statement: &Statement, realism: &Realism) -> Vec<Fault> {
    let mut found = Vec::new();
    if statement.measurable.is_err() {
        found.extend(fault(VAGUE, measurable::reason(text, statement)));
    } else if statement.specific.is_err() {
        found.extend(fault(VAGUE, specific::reason(text, statement)));
    }
    if !statement.further.is_empty() {
        found.extend(fault(TWO_GOALS, Box::new(SeveralGoals { number: statement.further.len() + 1 })));
    }
    found.extend(contradiction(text, statement));
    let told = tell(realism);
    if let Some((rule, severity)) = told.fault {
        found.push(Fault { rule: rule.id, severity, message: told.message, help: told.help });
    }
    if statement.end.is_none() {
        found.extend(fault(NO_END, time_bound::reason(text, statement)));
    }
    let is_change = statement.target.as_ref().is_some_and(|target| target.kind != AimKind::Absolute);
    if is_change && statement.baseline.is_none() {
        // Before a campaign starts its first reading can still settle it.
        let change = fault(CHANGE_OF_WHAT, Box::new(ChangeOfWhat {}));
        found.extend(change.map(|change| Fault { severity: Severity::Warning, ..change }));
    }
    if statement.channels.is_empty() {
        found.extend(fault(NO_CHANNEL, channel::reason(statement)));
    }
    found
}

/// A change that the sentence's own numbers do not make: found by the rule itself, in a campaign of this one goal.
fn contradiction(text: &str, statement: &Statement) -> Option<Fault> {
    statement.baseline.as_ref().and(statement.change.as_ref()).and(statement.target.as_ref())?;
    let table = GoalTable { statement: Some(text.trim().to_owned()), ..GoalTable::default() };
    let campaign = campaign::read(&goal_block(&table), None).value?;
    let evidence = evidence(&campaign, &[], None, None, &Arc::default());
    let mut found = Findings::default();
    find(CONTRADICTION)?.check?(&Checked { campaign: &campaign, evidence: &evidence }, &mut found);
    let Finding { rule, severity, message, help, .. } = found.into_vec().into_iter().next()?;
    Some(Fault { rule, severity, message, help })
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
