//! How a verdict on a goal's realism is told, with its figures and their source: for the rules, and for whoever judges a
//! goal's sentence on the spot.
//!
//! It judges nothing: that is done in `progress::realism`.

mod change;
mod comparison;
mod figures;
mod limit;
mod source;

use super::measurable::relative_without_baseline::lacks_baseline;
use super::{Checked, Findings, Rule, realistic};
use crate::model::campaign::Goal;
use crate::model::finding::Severity;
use crate::model::part::Part;
use crate::model::realism::{Grounds, Limit, Missing, Realism, Verdict};
use crate::say::{All, Language, Sentence, Show, sentence};

pub(crate) use source::Aged;

/// A verdict told.
#[derive(Debug)]
pub(crate) struct Told {
    /// The rule that finds it and how grave it is; `None` for what is no fault: plausible, or nothing to judge by.
    pub(crate) fault: Option<(&'static Rule, Severity)>,
    /// What was found, with its numbers.
    pub(crate) message: Box<dyn Sentence>,
    /// What would change the verdict.
    pub(crate) help: Option<Box<dyn Sentence>>,
}

sentence! {
    CannotTell {}
    en "whether it is realistic cannot be told yet",
    sv "om det är realistiskt går inte att säga än",
    nb "det er for tidlig å si om det er realistisk",
}

sentence! {
    WouldTell { things: All<Missing> }
    en "it takes {things}",
    sv "det som behövs är {things}",
    nb "det som trengs, er {things}",
}

impl Show for Missing {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Target => ["a number to reach", "ett tal att nå", "et tall å nå"],
            Self::Baseline => ["the value at the start", "värdet vid starten", "verdien ved starten"],
            Self::Months => ["a first and a last day", "en första och en sista dag", "en første og en siste dag"],
            Self::History => [
                "a reading every week (`plan record`)",
                "en avläsning varje vecka (`plan record`)",
                "en avlesning hver uke (`plan record`)",
            ],
        };
        match language {
            Language::English => english,
            Language::Swedish => swedish,
            Language::Norwegian => norwegian,
        }
        .to_owned()
    }
}

/// Tells a verdict.
pub(crate) fn tell(realism: &Realism) -> Told {
    let fault = fault(realism);
    match &realism.grounds {
        Grounds::Comparison(compared) => comparison::tell(compared, realism.verdict, fault),
        Grounds::Change(change) => change::tell(*change, fault),
        Grounds::Limit(limit) => limit::tell(limit, fault),
        Grounds::Kept => change::kept(),
        Grounds::Routine { .. } => change::routine(),
        Grounds::AnswerTime { within } => change::answer_time(*within),
        Grounds::Nothing(missing) => Told {
            fault,
            message: Box::new(CannotTell {}),
            help: Some(Box::new(WouldTell { things: All(missing.clone()) })),
        },
    }
}

/// Adds what this rule finds of the goals. A goal that lacks its start value is told so, not also that it is unrealistic,
/// save where the start would not matter.
pub(super) fn find(rule: &'static Rule, checked: &Checked<'_>, found: &mut Findings) {
    for (goal, realism) in checked.campaign.goals.iter().zip(&checked.evidence.realism) {
        let Some((finds, severity)) = fault(realism).filter(|(finds, _)| finds.id == rule.id) else { continue };
        let whatever_start = matches!(realism.grounds, Grounds::Limit(Limit::Million { .. }));
        let is_better_known = own_history_speaks(checked, goal, severity);
        if (lacks_baseline(checked, goal) && !whatever_start) || is_better_known {
            continue;
        }
        let Told { message, help, .. } = tell(realism);
        let added = found.add(finds, goal.place(Part::Target), message).severity(severity);
        if let Some(help) = help {
            added.help(help);
        }
    }
}

/// Whether the account's own history is heard instead of what others reach. It is the better evidence, save that what
/// nobody reaches stays an error where the own history leaves it hardly a chance either.
fn own_history_speaks(checked: &Checked<'_>, goal: &Goal, severity: Severity) -> bool {
    let own = checked.own_history(goal);
    own.is_some_and(|own| severity < Severity::Error || own.chance >= realistic::beyond_own_history::SMALL_CHANCE)
}

/// Whether it is told as an error that others do not reach the goal.
pub(super) fn is_beyond_others(checked: &Checked<'_>, goal: &Goal) -> bool {
    let realism = checked.evidence.realism.get(goal.index);
    realism
        .and_then(fault)
        .is_some_and(|(_, severity)| severity == Severity::Error && !own_history_speaks(checked, goal, severity))
}

/// The rule that finds a verdict at fault, and how grave it is there.
fn fault(realism: &Realism) -> Option<(&'static Rule, Severity)> {
    let severity = |rule: &'static Rule| Some((rule, rule.id.severity));
    match (realism.verdict, &realism.grounds) {
        (Verdict::CannotTell | Verdict::Plausible, _) => None,
        (Verdict::Ambitious, _) => severity(&realistic::ambitious_growth::RULE),
        (Verdict::Implausible, Grounds::Limit(Limit::Audience { .. })) => {
            severity(&realistic::target_exceeds_audience::RULE)
        }
        (Verdict::Implausible, grounds) if is_weak(grounds) => {
            Some((&realistic::implausible_growth::RULE, Severity::Warning))
        }
        (Verdict::Implausible, _) => severity(&realistic::implausible_growth::RULE),
    }
}

/// Whether what it rests on carries a warning at most.
fn is_weak(grounds: &Grounds) -> bool {
    match grounds {
        Grounds::Comparison(compared) => compared.is_weak,
        Grounds::Change(_) => true,
        Grounds::Limit(_)
        | Grounds::Kept
        | Grounds::Routine { .. }
        | Grounds::AnswerTime { .. }
        | Grounds::Nothing(_) => false,
    }
}

#[cfg(test)]
mod tests;
