//! Tries an answer out: writes the file that would come of it, reads it back, and sees what is complained of.
//!
//! So an answer is right exactly when `plan check` would find it right, and nothing about values is said twice.

use std::sync::Arc;

use super::field::Field;
use super::take::Setting;
use crate::assess::evidence;
use crate::model::document::campaign::CampaignFile;
use crate::model::finding::{Dimension, Finding, Severity};
use crate::model::place::Place;
use crate::rules::{self, Checked};
use crate::say::Failure;
use crate::text::{campaign, starter};

/// The first error that stands where the field's value stands. With somebody to ask, what rules say of dates and
/// numbers counts too; in a script it is told afterwards, when the whole file is known.
///
/// # Errors
/// The complaint, to be told.
pub(super) fn try_out(field: Field, file: &CampaignFile, setting: Setting) -> Result<(), Failure> {
    let read = campaign::read(&starter::campaign(file, setting.language_of(file)), None);
    let mut findings = read.findings;
    if let (Some(campaign), true) = (&read.value, setting.asked) {
        let evidence = evidence(campaign, &[], Some(setting.today), None, &Arc::default());
        findings.extend(rules::check(&Checked { campaign, evidence: &evidence }).into_vec());
    }
    match findings.into_iter().find(|finding| is_about(field, file, finding)) {
        Some(Finding { message, help, .. }) => Err(Failure { what: message, help }),
        None => Ok(()),
    }
}

/// Whether a finding is an error in this field's value that another value would mend.
fn is_about(field: Field, file: &CampaignFile, finding: &Finding) -> bool {
    let value = match finding.rule.dimension() {
        Dimension::TimeBound => true,
        // What a sentence does not tell is asked for next.
        Dimension::File => field != Field::Statement,
        // A metric of one's own is not known until the next answer says how its numbers behave.
        Dimension::Measurable => field != Field::Metric,
        Dimension::Specific
        | Dimension::Realistic
        | Dimension::Channels
        | Dimension::Budget
        | Dimension::Strategy
        | Dimension::Ledger
        | Dimension::Feedback => false,
    };
    let here = |place: &Place| place.path().is_some_and(|path| field.places(file).iter().any(|mine| mine.holds(path)));
    finding.severity == Severity::Error && value && here(&finding.place)
}
