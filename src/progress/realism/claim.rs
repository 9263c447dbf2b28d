//! What a goal claims, however it was said: in a campaign's fields, or in a sentence (`said`).

use crate::model::campaign::{Campaign, Goal};
use crate::model::metric::{Better, MetricKind};
use crate::model::platform;
use crate::model::statement::{Direction, Every, Exaggeration};
use crate::model::target::{Per, Target};
use crate::progress::number::{days_between, finite};

/// Days of a month, where no calendar is at hand: 365.25 ÷ 12, rounded.
pub(super) const DAYS_OF_A_MONTH: f64 = 30.44;
/// A goal to stretch for is judged at this part of its way.
const STRETCHED: f64 = 0.7;

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
    /// What a campaign's goal claims. `known` is its value at the start where readings tell it and the file does not.
    pub(crate) fn of_goal(goal: &Goal, campaign: &Campaign, known: Option<f64>) -> Self {
        let period = goal.period().map(|period| days_between(period.start(), period.end()));
        let (aim, every) = goal.target.map_or((None, None), aim_of);
        let baseline = every.is_none().then(|| start_value(goal, known)).flatten();
        Self {
            metric: goal.metric.as_ref().map(|metric| metric.name.clone()),
            platform: only_platform(goal, campaign),
            baseline,
            aim,
            months: period.map(|days| days / DAYS_OF_A_MONTH),
            direction: direction_of(goal, baseline),
            every,
            audience: audience_size(campaign),
            exaggeration: None,
            stretch: goal.table.stretch,
        }
    }

    /// Without numbers that are none, without starts below nothing, and without times shorter than a day.
    pub(super) fn sound(&self) -> Self {
        let positive = |number: f64| finite(number).filter(|number| *number >= 0.0);
        let aim = self.aim.filter(|aim| match *aim {
            ClaimAim::Level(number) | ClaimAim::Gain(number) | ClaimAim::Relative(number) => number.is_finite(),
        });
        Self {
            baseline: self.baseline.and_then(positive),
            aim,
            months: self.months.and_then(finite).map(|months| months.max(1.0 / DAYS_OF_A_MONTH)),
            audience: self.audience.and_then(positive),
            ..self.clone()
        }
    }

    /// Whether it is about this metric.
    pub(super) fn is_of(&self, names: &[&str]) -> bool {
        self.metric.as_deref().is_some_and(|metric| names.contains(&metric))
    }

    /// Whether it is about how many people follow.
    pub(super) fn is_of_followers(&self) -> bool {
        self.is_of(&["followers", "subscribers", "members"])
    }

    /// The number to reach, as it is said; `None` where it is a change of a start that is not known.
    pub(super) fn level(&self) -> Option<f64> {
        let signed = if self.direction == Direction::Down { -1.0 } else { 1.0 };
        let level = match self.aim? {
            ClaimAim::Level(level) => level,
            ClaimAim::Gain(gain) => self.baseline? + signed * gain,
            ClaimAim::Relative(share) => self.baseline? * (1.0 + signed * share),
        };
        // Beyond all numbers is as far as it goes: more is never judged milder.
        Some(level.clamp(f64::MIN, f64::MAX))
    }

    /// The number that it is judged by: for a goal to stretch for, a part of the way.
    pub(super) fn judged_level(&self) -> Option<f64> {
        let level = self.level()?;
        Some(self.baseline.map_or(level, |start| start + (level - start) * self.part()))
    }

    /// How large the change is, judged, of the start; `None` where the start is not known or nothing, and nobody says.
    pub(super) fn share(&self) -> Option<f64> {
        if let Some(ClaimAim::Relative(share)) = self.aim {
            return Some(share * self.part());
        }
        let start = self.baseline.filter(|start| *start > 0.0)?;
        Some(((self.judged_level()? - start).abs() / start).min(f64::MAX))
    }

    /// The part of its way that it is judged by.
    pub(super) fn part(&self) -> f64 {
        if self.stretch { STRETCHED } else { 1.0 }
    }
}

/// The number of a target, and the period it is counted in each time.
fn aim_of(target: Target) -> (Option<ClaimAim>, Option<Every>) {
    let every = |per: Per| match per {
        Per::Day => Every::Day,
        Per::Week => Every::Week,
        Per::Month => Every::Month,
    };
    match target {
        Target::Relative(share) => (Some(ClaimAim::Relative(share.abs())), None),
        Target::Change(change) | Target::Points(change) => (Some(ClaimAim::Gain(change.abs())), None),
        Target::Level(level) | Target::Hold(_, level) | Target::Cap(level) => (Some(ClaimAim::Level(level)), None),
        Target::ServiceLevel { within, .. } => (Some(ClaimAim::Level(within)), None),
        Target::Cadence { count: amount, per } | Target::Rate { amount, per } => {
            (Some(ClaimAim::Level(amount)), Some(every(per)))
        }
    }
}

/// What the target is a change of. An amount said for another length of time than the goal's is not compared.
fn start_value(goal: &Goal, known: Option<f64>) -> Option<f64> {
    let adds_up =
        goal.metric.as_ref().is_some_and(|metric| matches!(metric.kind, MetricKind::Flow | MetricKind::Counter));
    let other_length = adds_up
        && goal.table.baseline_period.is_some_and(|[start, end]| {
            let days = days_between(start, end);
            goal.period().is_none_or(|period| (days - days_between(period.start(), period.end())).abs() * 20.0 > days)
        });
    goal.baseline.filter(|_| !other_length).or(known)
}

fn direction_of(goal: &Goal, baseline: Option<f64>) -> Direction {
    let Some(target) = goal.target else { return Direction::Up };
    if matches!(target, Target::Hold(..) | Target::Cap(_) | Target::ServiceLevel { .. }) {
        return Direction::Hold;
    }
    let better = goal.metric.as_ref().map_or(Better::Higher, |metric| metric.better);
    match target.better(baseline, better) {
        Better::Higher => Direction::Up,
        Better::Lower => Direction::Down,
    }
}

/// The platform of the goal's only channel.
fn only_platform(goal: &Goal, campaign: &Campaign) -> Option<String> {
    let [channel] = goal.channels.as_slice() else { return None };
    let declared = campaign.channels.get(channel);
    let platform = declared.map_or_else(|| platform::lookup(channel), |channel| channel.platform);
    platform.map(|platform| platform.name.to_owned())
}

/// How many people all audiences together are; `None` where one of them does not say.
fn audience_size(campaign: &Campaign) -> Option<f64> {
    let sizes: Option<Vec<f64>> = campaign.audiences.iter().map(|audience| audience.size).collect();
    sizes.filter(|sizes| !sizes.is_empty()).map(|sizes| sizes.iter().sum())
}
