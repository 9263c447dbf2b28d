//! Numbers of a sentence against those of the fields, and against each other.

use std::ops::Range;

use super::near::Exactness;
use super::{Other, Value};
use crate::model::campaign::Goal;
use crate::model::document::goal::PerWord;
use crate::model::metric::Metric;
use crate::model::part::Part;
use crate::model::period::Period;
use crate::model::statement::{Aim, Every, Statement};
use crate::model::target::{Per, Target};
use crate::text::meaning;
use crate::text::quantity::{Quantity, Wanted};

/// Two numbers that do not agree.
pub(super) enum Clash {
    /// The sentence's and a field's.
    Field(Other),
    /// The change that a sentence says, and what its numbers or the fields' make.
    Sum {
        /// The bytes that say the change.
        at: Range<usize>,
        from: Value,
        to: Value,
        /// What they make.
        is: Value,
        /// What is said.
        said: Value,
    },
}

/// The first contradiction of a goal's numbers: one slip often makes several of them disagree.
pub(super) fn clash(goal: &Goal, said: &Statement) -> Option<Clash> {
    let metric = goal.metric.as_ref()?;
    let judged = Judged { goal, said, metric };
    judged.target().or_else(|| judged.baseline()).map(Clash::Field).or_else(|| judged.sum())
}

/// A goal whose numbers are compared.
struct Judged<'g> {
    goal: &'g Goal,
    said: &'g Statement,
    metric: &'g Metric,
}

impl Judged<'_> {
    /// Another target than the field's.
    fn target(&self) -> Option<Other> {
        let given = self.goal.target.filter(|_| self.goal.table.target.is_some())?;
        let aim = self.comparable_aim(given)?;
        let meant = self.meant(aim)?;
        // A sentence that says no period leaves that to the field.
        let given = if matches!(meant, Target::Rate { .. }) { self.in_period(given) } else { given };
        let exactness = self.exactness(&aim.quantity.at);
        let agrees = Numbers { from: self.goal.baseline, period: self.goal.period(), exactness }.agree(meant, given)?;
        (!agrees).then(|| Other {
            part: Part::Target,
            at: aim.quantity.at.clone(),
            said: self.wanted(meant, None),
            given: self.wanted(given, self.goal.baseline),
        })
    }

    /// A number of people with the period that they are counted in: `target = 20000` with `per = "week"`.
    fn in_period(&self, given: Target) -> Target {
        match (given, self.goal.table.per) {
            (Target::Level(amount), Some(PerWord::Week)) => Target::Rate { amount, per: Per::Week },
            (Target::Level(amount), Some(PerWord::Month)) => Target::Rate { amount, per: Per::Month },
            (_, Some(PerWord::Week | PerWord::Month | PerWord::Campaign) | None) => given,
        }
    }

    /// What the sentence says that is most like the field: its change where the field is one.
    fn comparable_aim(&self, given: Target) -> Option<&Aim> {
        let is_change = given.needs_baseline();
        self.said.change.as_ref().filter(|_| is_change).or(self.said.target.as_ref())
    }

    /// Another start value than the field's.
    fn baseline(&self) -> Option<Other> {
        let given = self.goal.baseline.filter(|_| self.goal.table.baseline.is_some())?;
        let spoken = self.said.baseline.as_ref()?;
        let meant = meaning::number(spoken, self.metric)?;
        (!self.exactness(&spoken.at).same(meant, given)).then(|| Other {
            part: Part::Baseline,
            at: spoken.at.clone(),
            said: Value::Quantity(Quantity::of(self.metric, meant)),
            given: Value::Quantity(Quantity::of(self.metric, given)),
        })
    }

    /// A change in per cent that is not what start value and target make.
    fn sum(&self) -> Option<Clash> {
        let change = self.said.change.as_ref()?;
        let Target::Relative(said) = self.meant(change)? else { return None };
        let from = self.goal.baseline.filter(|from| *from > 0.0)?;
        let Target::Level(to) = self.meant(self.said.target.as_ref()?)? else { return None };
        let made = (to - from) / from;
        let rounded = (made * 1000.0).round() / 1000.0;
        (!self.exactness(&change.quantity.at).made_by(said, made)).then(|| Clash::Sum {
            at: change.quantity.at.clone(),
            from: Value::Quantity(Quantity::of(self.metric, from)),
            to: Value::Quantity(Quantity::of(self.metric, to)),
            is: self.wanted(Target::Relative(rounded), None),
            said: self.wanted(Target::Relative(said), None),
        })
    }

    /// What an aim of the sentence means.
    fn meant(&self, aim: &Aim) -> Option<Target> {
        let sentence = self.goal.table.statement.as_deref().unwrap_or_default();
        meaning::target(sentence, aim, self.metric, self.goal.period())
    }

    fn exactness(&self, at: &Range<usize>) -> Exactness {
        Exactness::of(self.goal.table.statement.as_deref().unwrap_or_default(), at.start)
    }

    fn wanted(&self, target: Target, from: Option<f64>) -> Value {
        Value::Wanted(Box::new(Wanted { target, metric: self.metric.clone(), from }))
    }
}

/// What two targets are compared by.
struct Numbers {
    from: Option<f64>,
    period: Option<Period>,
    exactness: Exactness,
}

impl Numbers {
    /// Whether two targets say the same; `None` where they cannot be compared.
    fn agree(&self, said: Target, given: Target) -> Option<bool> {
        let near = self.exactness;
        let from = self.from.filter(|from| *from > 0.0);
        match (said, given) {
            (Target::Relative(one), Target::Relative(other)) => Some(near.same_change(one, other)),
            (Target::Change(one), Target::Change(other)) | (Target::Points(one), Target::Points(other)) => {
                Some(near.same(one, other))
            }
            (Target::Relative(share), other) | (other, Target::Relative(share)) => {
                let made = (reached(other, from)? - from?) / from?;
                Some(near.made_by(share, made))
            }
            (Target::ServiceLevel { share, within }, Target::ServiceLevel { share: other, within: given }) => {
                Some(near.same(share, other) && near.same(within, given))
            }
            (Target::ServiceLevel { within, .. }, other) | (other, Target::ServiceLevel { within, .. }) => {
                Some(near.same(within, reached(other, from)?))
            }
            _ => match (per_day(said), per_day(given)) {
                (Some(one), Some(other)) => Some(near.same_pace(one, other)),
                (Some(pace), None) => self.total_of(pace, reached(given, from)?),
                (None, Some(pace)) => self.total_of(pace, reached(said, from)?),
                (None, None) => Some(near.same(reached(said, from)?, reached(given, from)?)),
            },
        }
    }

    /// Whether so many a day make this total over the goal's time.
    fn total_of(&self, per_day: f64, total: f64) -> Option<bool> {
        #[expect(clippy::cast_precision_loss, reason = "days of a campaign are far below 2^52")]
        let days = self.period?.days() as f64;
        Some(self.exactness.same_pace(per_day * days, total))
    }
}

/// The number to arrive at; `None` for what is counted in every period.
fn reached(target: Target, from: Option<f64>) -> Option<f64> {
    match target {
        Target::Cadence { .. } | Target::Rate { .. } | Target::ServiceLevel { .. } => None,
        Target::Relative(_)
        | Target::Level(_)
        | Target::Change(_)
        | Target::Points(_)
        | Target::Hold(..)
        | Target::Cap(_) => target.level(from),
    }
}

/// So many a day, where a target is counted in every period.
fn per_day(target: Target) -> Option<f64> {
    let (count, per) = match target {
        Target::Cadence { count, per } | Target::Rate { amount: count, per } => (count, per),
        Target::Relative(_)
        | Target::Level(_)
        | Target::Change(_)
        | Target::Points(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Cap(_) => return None,
    };
    let every = match per {
        Per::Day => Every::Day,
        Per::Week => Every::Week,
        Per::Month => Every::Month,
    };
    meaning::days_in(every).map(|days| count / days)
}
