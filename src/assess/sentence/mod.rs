//! A goal's sentence judged by itself, without a file: six verdicts with a reason each, what is missing, and a better
//! sentence.
//!
//! It stands on the sentence alone; whether the fields of a campaign's goal make up for what its sentence leaves out is
//! for the rules to say. Reading the sentence is `text::statement`, showing the answer is `render::goal`.

mod channel;
mod contrary;
mod faults;
mod legible;
mod missing;
mod sum;
#[cfg(test)]
mod tests;
mod time_bound;

use std::borrow::Cow;

use crate::assess::Mark;
use crate::model::day::Day;
use crate::model::finding::{Dimension, RuleId, Severity};
use crate::model::growth::GrowthTable;
use crate::model::realism::Realism;
use crate::model::statement::Statement;
use crate::progress::realism::{Claim, judge as judge_realism};
use crate::rules::realism::tell;
use crate::rules::reasons::{measurable, specific};
use crate::say::{Language, Sentence};
use crate::text::statement::{Known, read};
use crate::text::suggestion::{Given, Suggestion, better};
use legible::Legible;
pub(crate) use missing::Missing;

/// A sentence with everything that can be said of it.
#[derive(Debug)]
pub(crate) struct Judgement<'t> {
    /// The sentence as it was given.
    pub(crate) text: &'t str,
    /// What was understood.
    pub(crate) statement: Statement,
    /// A verdict for each of [`Dimension::OF_GOALS`], in that order; empty where it is no sentence that can be read.
    pub(crate) verdicts: Vec<Verdict>,
    /// What a rule would find in a goal that says no more than this.
    pub(crate) faults: Vec<Fault>,
    /// What it does not say, the most important first.
    pub(crate) missing: Vec<Missing>,
    /// The sentence to write instead; `None` where nothing is missing.
    pub(crate) suggestion: Option<Suggestion>,
}

/// How a sentence does in a dimension, and why.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// In which.
    pub(crate) dimension: Dimension,
    /// How.
    pub(crate) mark: Mark,
    /// Why, in one line; it names the words at fault.
    pub(crate) reason: Box<dyn Sentence>,
}

/// What a rule would find.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The rule.
    pub(crate) rule: &'static RuleId,
    /// How grave it is in a sentence that stands alone.
    pub(crate) severity: Severity,
    /// What was found.
    pub(crate) message: Box<dyn Sentence>,
    /// What would change that, where more than the better sentence does.
    pub(crate) help: Option<Box<dyn Sentence>>,
}

/// What sentences are judged with.
#[derive(Debug)]
pub(crate) struct Judge {
    /// What comparable accounts reach.
    pub(crate) growth: GrowthTable,
    /// The day it is, which tells how old those figures are and which days have passed.
    pub(crate) today: Day,
    /// The language that was asked for; `None`: each sentence's own, and `otherwise` where that cannot be told.
    pub(crate) asked: Option<Language>,
    /// The language of the reader.
    pub(crate) otherwise: Language,
}

impl Judge {
    /// Judges a sentence.
    pub(crate) fn judge<'t>(&self, text: &'t str) -> Judgement<'t> {
        let statement = read(text, &Known { language: self.asked, ..Known::default() });
        self.judge_statement(text, statement)
    }

    /// Judges a sentence that was read before.
    pub(crate) fn judge_statement<'t>(&self, text: &'t str, statement: Statement) -> Judgement<'t> {
        if let Err(reason) = Legible::of(text, &statement) {
            return Judgement {
                text,
                statement,
                verdicts: Vec::new(),
                faults: faults::illegible(reason),
                missing: Vec::new(),
                suggestion: None,
            };
        }
        let realism = judge_realism(&self.claim(&statement), &self.growth, Some(self.today));
        let own = statement.language.unwrap_or(self.asked.unwrap_or(self.otherwise));
        let missing = Missing::of(text, &statement, self.today);
        Judgement {
            text,
            verdicts: verdicts(text, &statement, &realism, self.today),
            faults: faults::faults(text, &statement, &realism, self.today),
            suggestion: better(text, &worth_keeping(&statement, &realism, &missing), &Given::default(), own),
            missing,
            statement,
        }
    }

    /// What the sentence claims. Where it names a day and no length, the time runs from today.
    fn claim(&self, statement: &Statement) -> Claim {
        let claim = Claim::of_statement(statement);
        let left = statement.deadline().filter(|day| *day > self.today && statement.start.is_none());
        claim.between(self.today, left)
    }

    /// The language to answer in.
    pub(crate) fn language(&self, statement: &Statement) -> Language {
        self.asked.or(statement.language).unwrap_or(self.otherwise)
    }
}

impl Judgement<'_> {
    /// Whether it is a goal: nothing is missing that it cannot be without, and nothing is wrong with it. Warnings alone
    /// never withhold that.
    pub(crate) fn is_goal(&self) -> bool {
        self.missing.iter().all(|missing| missing.may_wait()) && self.gravest() < Some(Severity::Error)
    }

    /// The mark in a dimension; unknown where the sentence cannot be read.
    pub(crate) fn mark(&self, dimension: Dimension) -> Mark {
        let verdict = self.verdicts.iter().find(|verdict| verdict.dimension == dimension);
        verdict.map_or(Mark::Unknown, |verdict| verdict.mark)
    }

    /// The gravest that a rule would find.
    pub(crate) fn gravest(&self) -> Option<Severity> {
        self.faults.iter().map(|fault| fault.severity).max()
    }
}

/// The statement without what a better sentence leaves a blank for: a number that nobody reaches, numbers that the words
/// contradict, a day that has passed.
fn worth_keeping<'s>(statement: &'s Statement, realism: &Realism, missing: &[Missing]) -> Cow<'s, Statement> {
    let mut kept = Cow::Borrowed(statement);
    let contrary = missing.contains(&Missing::WhichWay);
    if contrary || realism.verdict.is_realistic() == Some(false) {
        let kept = kept.to_mut();
        (kept.target, kept.change) = (None, None);
        kept.baseline = kept.baseline.take().filter(|_| !contrary);
    }
    if missing.contains(&Missing::LaterDay) {
        kept.to_mut().end = None;
    }
    kept
}

/// A verdict for each dimension of a goal, in their order.
fn verdicts(text: &str, statement: &Statement, realism: &Realism, today: Day) -> Vec<Verdict> {
    let realistic = match realism.verdict.is_realistic() {
        Some(true) => Mark::Pass,
        Some(false) => Mark::Fail,
        None => Mark::Unknown,
    };
    let passes = |holds| if holds { Mark::Pass } else { Mark::Fail };
    let by = |dimension, mark, reason| Verdict { dimension, mark, reason };
    vec![
        by(Dimension::Specific, passes(statement.specific.is_ok()), specific::reason(text, statement)),
        by(Dimension::Realistic, realistic, tell(realism).message),
        by(Dimension::TimeBound, passes(statement.end.is_some()), time_bound::reason(text, statement, today)),
        by(Dimension::Measurable, passes(statement.measurable.is_ok()), measurable::reason(text, statement)),
        by(Dimension::Channels, passes(!statement.channels.is_empty()), channel::reason(text, statement)),
        by(
            Dimension::Budget,
            if statement.budget.is_some() { Mark::Pass } else { Mark::Unknown },
            channel::budget(text, statement),
        ),
    ]
}
