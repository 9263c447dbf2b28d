//! Which of a sentence's numbers is what is to be reached.
//!
//! [`mod@candidate`] gives a number its metric, [`group`] and [`implied`] where the metric is not simply named; here one is
//! chosen among them.

mod candidate;
mod group;
mod implied;

use super::amount::{Amount, Amounts, Form};
use super::metric::Named;
use super::scene::{Role, Scene};
use super::sense::Sense;
use crate::model::statement::{Aim, AimKind};
use candidate::candidate;

/// A number with the metric that it belongs to.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The number.
    pub(super) amount: Amount,
    /// Its metric.
    pub(super) metric: Option<Named>,
    /// What it comes to.
    pub(super) aim: Aim,
}

impl Candidate {
    /// Whether it is a level.
    fn is_level(&self) -> bool {
        self.aim.kind == AimKind::Absolute
    }

    /// Whether it is of what another is of.
    fn is_of_same(&self, other: &Self) -> bool {
        self.metric.map(|metric| metric.sense) == other.metric.map(|metric| metric.sense)
    }

    /// Which comes first: what someone counts, awareness, what we do ourselves, what nobody counts, nothing named.
    fn rank(&self) -> u8 {
        match self.metric {
            Some(metric) if is_result(metric) => 0,
            Some(metric) if metric.sense == Sense::Awareness => 1,
            Some(metric) if metric.is_output() => 2,
            Some(_) => 3,
            None => 4,
        }
    }
}

/// What the numbers of the outcome come to.
#[derive(Debug, Default)]
pub(super) struct Targets {
    /// What is to be reached.
    pub(super) target: Option<Candidate>,
    /// Where it starts.
    pub(super) baseline: Option<Amount>,
    /// The change that is said beside a level.
    pub(super) change: Option<Candidate>,
    /// Further outcomes.
    pub(super) further: Vec<Candidate>,
}

/// Chooses among the amounts: an outcome before an activity, a level before a change, the first before the others.
pub(super) fn targets(scene: &Scene, amounts: &Amounts) -> Targets {
    let candidates = candidates(scene, amounts);
    let Some(first) = (0..candidates.len()).min_by_key(|at| candidates[*at].rank()) else { return Targets::default() };
    let (target, change) = level_and_change(&candidates, first);
    let target = time_of_answer(scene, &candidates, &target).unwrap_or(target);
    let others = |candidate: &&Candidate| {
        candidate.metric.is_some_and(Named::is_counted)
            && !candidate.is_of_same(&target)
            && !matches!(candidate.amount.form, Form::Time(_))
    };
    let further = candidates.iter().filter(others).cloned().collect();
    let is_start =
        |amount: &&Amount| amount.starts && amount.role != Role::Means && fits(amount.form, target.amount.form);
    let baseline = amounts.eligible.iter().find(is_start).cloned();
    Targets { target: Some(target), baseline, change, further }
}

/// What someone counts, and what is not just our own work.
fn is_result(metric: Named) -> bool {
    metric.is_counted() && !metric.is_output()
}

/// The amounts that may be the target. A purpose gives the number where the outcome has none, or only what is done for
/// it.
fn candidates(scene: &Scene, amounts: &Amounts) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for role in [Role::Outcome, Role::Purpose] {
        let of_role = amounts.eligible.iter().filter(|amount| amount.role == role && !amount.starts);
        candidates.extend(of_role.filter_map(|amount| candidate(scene, amount)));
        if candidates.iter().any(|candidate| candidate.metric.is_some_and(is_result)) {
            break;
        }
    }
    candidates
}

/// The target and the change beside it: "by 15 %, to 4,830" is a level, and the change that leads there.
fn level_and_change(candidates: &[Candidate], first: usize) -> (Candidate, Option<Candidate>) {
    let target = &candidates[first];
    if target.is_level() {
        let change = candidates.iter().find(|other| other.is_of_same(target) && !other.is_level());
        return (target.clone(), change.cloned());
    }
    let is_its_level =
        |other: &&Candidate| other.is_of_same(target) && other.is_level() && other.amount.form != Form::Share;
    match candidates[first + 1..].iter().find(is_its_level) {
        Some(level) => (level.clone(), Some(target.clone())),
        None => (target.clone(), None),
    }
}

/// A service level's number is its time: "95 % within a day".
fn time_of_answer(scene: &Scene, candidates: &[Candidate], target: &Candidate) -> Option<Candidate> {
    let is_share = scene.answers && matches!(target.amount.form, Form::Percent | Form::Share);
    let time = candidates.iter().find(|candidate| matches!(candidate.amount.form, Form::Time(_)));
    time.filter(|_| is_share).cloned()
}

/// Whether the start is in the same unit as the target; a number of things starts anything.
fn fits(start: Form, target: Form) -> bool {
    start == Form::Count
        || target == Form::Multiple
        || std::mem::discriminant(&start) == std::mem::discriminant(&target)
}
