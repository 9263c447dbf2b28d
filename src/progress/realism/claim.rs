//! What a goal claims, however it was said: in a campaign's fields or in a sentence.

use crate::model::campaign::{Campaign, Goal};
use crate::model::statement::{Direction, Every, Exaggeration, Statement};

/// What a goal claims. Shares are of one, times in seconds, the rest in the metric's unit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claim {
    /// The metric, by its name in files; `None` where none is known.
    pub(crate) metric: Option<String>,
    /// The platform, by its name in files, where exactly one is named.
    pub(crate) platform: Option<String>,
    /// The value at the start.
    pub(crate) baseline: Option<f64>,
    /// What is to be reached; `None` where nothing is said.
    pub(crate) aim: Option<ClaimAim>,
    /// How long it has, in months of 30.44 days.
    pub(crate) months: Option<f64>,
    /// Which way it goes.
    pub(crate) direction: Direction,
    /// In which period the number is counted each time.
    pub(crate) every: Option<Every>,
    /// How many people the audience has.
    pub(crate) audience: Option<f64>,
    /// A claim about everyone, or of being the best of all.
    pub(crate) exaggeration: Option<Exaggeration>,
    /// Whether it is a goal to stretch for, judged at 70 % of its way.
    pub(crate) stretch: bool,
}

/// A number to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ClaimAim {
    /// This level, or this total.
    Level(f64),
    /// So many more (or fewer), in the metric's unit; never negative.
    Gain(f64),
    /// So large a change of the start, of one; never negative.
    Relative(f64),
}

impl Claim {
    /// What a campaign's goal claims. `baseline` is its value at the start where the file does not say it.
    pub(crate) fn of_goal(goal: &Goal, campaign: &Campaign, baseline: Option<f64>) -> Self {
        let _ = (goal, campaign, baseline);
        todo_claim()
    }

    /// What a sentence claims, by itself.
    pub(crate) fn of_statement(statement: &Statement) -> Self {
        let _ = statement;
        todo_claim()
    }
}

fn todo_claim() -> Claim {
    Claim {
        metric: None,
        platform: None,
        baseline: None,
        aim: None,
        months: None,
        direction: Direction::Up,
        every: None,
        audience: None,
        exaggeration: None,
        stretch: false,
    }
}
