//! What a value will be on one day: a mixture of Student's t distributions, some of them of the logarithm.

use super::component::COUNT;
use super::search::rising_to;
use super::student::Degrees;
use crate::model::behaviour::Behaviour;
use crate::model::metric::Better;

/// The scale that a model works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Scale {
    /// Values in units.
    #[default]
    Linear,
    /// Their logarithms.
    Log,
}

impl Scale {
    /// In the order of everything that has one place a scale.
    pub(super) const BOTH: [Self; 2] = [Self::Linear, Self::Log];

    /// Its place there.
    pub(super) fn index(self) -> usize {
        match self {
            Self::Linear => 0,
            Self::Log => 1,
        }
    }

    fn of_value(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log if value > 0.0 => value.ln(),
            Self::Log => f64::NEG_INFINITY,
        }
    }

    fn to_value(self, scaled: f64) -> f64 {
        match self {
            Self::Linear => scaled,
            Self::Log => scaled.exp(),
        }
    }
}

/// One model's prediction, in units of the history.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Member {
    pub(super) weight: f64,
    pub(super) scale: Scale,
    pub(super) center: f64,
    pub(super) spread: f64,
}

/// What the value will be on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Predictive {
    pub(super) members: [Member; 2 * COUNT],
    /// How many of the members count.
    pub(super) kept: usize,
    pub(super) degrees: Degrees,
    pub(super) unit: f64,
    pub(super) behaviour: Behaviour,
    /// The last value read.
    pub(super) last: f64,
    /// The lowest value there is: a running total keeps what it has, and what never was negative does not become so.
    pub(super) lowest: f64,
}

impl Predictive {
    /// The value that is as likely passed as not.
    pub(crate) fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The range that holds the value with this chance, as much left out above as below: 0.8 and 0.5 are what is known
    /// to hold.
    pub(crate) fn range(&self, chance: f64) -> (f64, f64) {
        let tail = (1.0 - chance) / 2.0;
        (self.quantile(tail), self.quantile(1.0 - tail))
    }

    /// The chance, 0 to 1, that a target is met on the day: at or above it, or at or below it.
    pub(crate) fn chance(&self, target: f64, better: Better) -> f64 {
        if self.behaviour == Behaviour::Total && target <= self.last {
            // A running total does not fall, so what is reached stays reached; a cap on less is broken.
            return if better == Better::Higher { 1.0 } else { f64::from(u8::from(target >= self.last)) };
        }
        let below = self.below(target / self.unit);
        match better {
            Better::Higher => 1.0 - below,
            Better::Lower => below,
        }
    }

    /// The target that is met with this chance: what to ask for to be that sure.
    pub(crate) fn target_with(&self, chance: f64, better: Better) -> f64 {
        match better {
            Better::Higher => self.quantile(1.0 - chance),
            Better::Lower => self.quantile(chance),
        }
    }

    /// The value that is not passed with this chance.
    fn quantile(&self, chance: f64) -> f64 {
        (self.unbounded_quantile(chance) * self.unit).clamp(self.lowest, f64::MAX)
    }

    fn unbounded_quantile(&self, chance: f64) -> f64 {
        // Ever wider about the members until the quantile is inside.
        let mut reach = 2.0;
        let (low, high) = loop {
            let ends = self.ends(reach);
            let is_inside = self.below(ends.0) <= chance && chance <= self.below(ends.1);
            if is_inside || reach > FARTHEST_REACH {
                break ends;
            }
            reach *= 4.0;
        };
        rising_to(chance, (low, high), |value| self.below(value))
    }

    /// The lowest and the highest of the members' values so many spreads from their centers.
    fn ends(&self, reach: f64) -> (f64, f64) {
        let end = |member: &Member, reach: f64| {
            member.scale.to_value(member.center + reach * member.spread).clamp(-FARTHEST_VALUE, FARTHEST_VALUE)
        };
        let lowest = self.members().iter().map(|member| end(member, -reach)).fold(f64::INFINITY, f64::min);
        let highest = self.members().iter().map(|member| end(member, reach)).fold(f64::NEG_INFINITY, f64::max);
        (lowest, highest)
    }

    /// The chance of a value up to this one, in units.
    fn below(&self, value: f64) -> f64 {
        let chance = |member: &Member| {
            let score = (member.scale.of_value(value) - member.center) / member.spread;
            member.weight * self.degrees.cumulative(score)
        };
        self.members().iter().map(chance).sum::<f64>().clamp(0.0, 1.0)
    }

    fn members(&self) -> &[Member] {
        &self.members[..self.kept]
    }
}

/// Spreads from the center that hold any chance worth asking for, even with one degree of freedom.
const FARTHEST_REACH: f64 = 1e9;
/// The largest value looked for, in units of the last one.
const FARTHEST_VALUE: f64 = 1e30;
