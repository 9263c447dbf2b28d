//! Weighs the twelve models by how well each foresaw the readings, one after the other.
//!
//! The noise level of a model is integrated out: under an inverse-gamma prior (one observation's worth of a noise of
//! 0.4 % of the last value) what was seen has a Student's t density, and its logarithm is, up to a constant,
//! `-½·Σ ln S - ν/2·ln(s0² + Σ e²/S)`. On the log scale the density is one of logarithms; the Jacobian `Σ ln v` makes
//! it comparable.

use super::component::{COMPONENTS, COUNT, Component, Prior};
use super::filter::Filter;
use super::history::{FARTHEST_DAY, History};
use super::predictive::{Member, Predictive, Scale};
use super::student;
use crate::model::behaviour::Behaviour;
use crate::progress::number::count;

/// Degrees of freedom of the prior of the noise level: it weighs as much as one step.
const PRIOR_STEPS: f64 = 1.0;
/// The noise level a step before anything is seen, as a share of the last value.
const PRIOR_NOISE: f64 = 0.004;
/// Models with a smaller weight change no figure that anyone sees.
const LEAST_WEIGHT: f64 = 1e-10;

/// A series that the models have been fitted to.
#[derive(Debug, Clone)]
pub(crate) struct Forecaster {
    history: History,
    behaviour: Behaviour,
    filters: [Filter; COUNT],
    /// Weight and noise variance of each model: the linear ones, then those on the log scale.
    weighed: [[Weighed; COUNT]; 2],
}

/// What the readings say of one model.
#[derive(Debug, Clone, Copy, Default)]
struct Weighed {
    /// Its weight; together they are one.
    weight: f64,
    /// Its noise level, squared.
    noise: f64,
}

impl Forecaster {
    /// Fits the models to a history. Work grows with the readings and nothing is allocated.
    pub(crate) fn fit(history: History, behaviour: Behaviour) -> Self {
        let filters = COMPONENTS.map(|component| filtered(component, &history));
        let weighed = weigh(&filters, &history, Prior::of(behaviour));
        Self { history, behaviour, filters, weighed }
    }

    /// What was read.
    pub(crate) fn history(&self) -> &History {
        &self.history
    }

    /// How its values behave.
    pub(crate) fn behaviour(&self) -> Behaviour {
        self.behaviour
    }

    /// What the value will be on a day, counted as in the history. `None` for a day that is not after the last reading,
    /// or that no calendar has.
    pub(crate) fn on(&self, day: f64) -> Option<Predictive> {
        let steps = (day - self.history.last().0) / self.history.step();
        (steps > 0.0 && day <= FARTHEST_DAY).then(|| self.ahead(steps))
    }

    fn ahead(&self, steps: f64) -> Predictive {
        let mut members = [Member::default(); 2 * COUNT];
        let mut kept = 0;
        for (index, filter) in self.filters.iter().enumerate() {
            let (levels, variance) = filter.ahead(steps);
            for (scale, level) in Scale::BOTH.into_iter().zip(levels) {
                let Weighed { weight, noise } = self.weighed[scale.index()][index];
                if weight > LEAST_WEIGHT {
                    members[kept] = Member { weight, scale, center: level, spread: (noise * variance).sqrt() };
                    kept += 1;
                }
            }
        }
        let degrees = student::Degrees::new(self.history.points().len());
        let last = self.history.last().1;
        let is_ever_negative = self.history.points().iter().any(|point| point.1 < 0.0);
        let lowest = match self.behaviour {
            Behaviour::Total => last,
            Behaviour::Unknown | Behaviour::Level | Behaviour::Amount if is_ever_negative => f64::MIN,
            Behaviour::Unknown | Behaviour::Level | Behaviour::Amount => 0.0,
        };
        Predictive { members, kept, degrees, unit: self.history.unit(), behaviour: self.behaviour, last, lowest }
    }
}

/// Both scales of a value: in units, and its logarithm.
fn scaled(value: f64, unit: f64) -> [f64; 2] {
    let in_units = value / unit;
    [in_units, in_units.ln()]
}

/// A model carried over all readings.
fn filtered(component: Component, history: &History) -> Filter {
    let (unit, step) = (history.unit(), history.step());
    let mut filter = Filter::new(component, scaled(history.first().1, unit));
    for pair in history.points().windows(2) {
        filter.take((pair[1].0 - pair[0].0) / step, scaled(pair[1].1, unit));
    }
    filter
}

fn weigh(filters: &[Filter; COUNT], history: &History, prior: &Prior) -> [[Weighed; COUNT]; 2] {
    let degrees = PRIOR_STEPS + count(history.points().len() - 1);
    let has_logarithms = history.points().iter().all(|point| point.1 > 0.0);
    let jacobian: f64 = history.points()[1..].iter().map(|point| (point.1 / history.unit()).ln()).sum();
    let mut weighed = [[Weighed::default(); COUNT]; 2];
    for (scale, prior) in Scale::BOTH.into_iter().zip([&prior.linear, &prior.log]) {
        let jacobian = if scale == Scale::Log { jacobian } else { 0.0 };
        for ((filter, prior), place) in filters.iter().zip(prior).zip(&mut weighed[scale.index()]) {
            let sum = PRIOR_STEPS * PRIOR_NOISE * PRIOR_NOISE + filter.tracks[scale.index()].squared_errors;
            // In logarithms for now: the densities themselves would underflow.
            place.weight = prior.ln() - filter.log_variances / 2.0 - degrees / 2.0 * sum.ln() - jacobian;
            place.noise = sum / degrees;
            if !place.weight.is_finite() || (scale == Scale::Log && !has_logarithms) {
                *place = Weighed { weight: f64::NEG_INFINITY, noise: 0.0 };
            }
        }
    }
    normalise(&mut weighed);
    weighed
}

/// Turns logarithms into weights that are one together.
fn normalise(weighed: &mut [[Weighed; COUNT]; 2]) {
    let places = || weighed.iter().flatten();
    let largest = places().fold(f64::NEG_INFINITY, |largest, place| largest.max(place.weight));
    let sum: f64 = places().map(|place| (place.weight - largest).exp()).sum();
    for place in weighed.iter_mut().flatten() {
        place.weight = (place.weight - largest).exp() / sum;
    }
}
