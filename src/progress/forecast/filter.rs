//! Carries one way of moving over the readings: a Kalman filter in continuous time (Harvey 1989, ch. 3.2 and 9.1).
//!
//! How sure the filter is depends on when was read and not on what, so one covariance serves the linear and the log
//! scale, and each scale only has a [`Track`] of its own.

use super::component::Component;

/// What a filter believes of a series on one scale, and how wrong it has been.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Track {
    level: f64,
    /// Change of the level a step that stays.
    drift: f64,
    /// Change of the level a step that fades.
    slope: f64,
    /// Squared one-step errors, each over its variance.
    pub(super) squared_errors: f64,
}

impl Track {
    fn starting_at(value: f64) -> Self {
        Self { level: value, drift: 0.0, slope: 0.0, squared_errors: 0.0 }
    }
}

/// One way of moving, on its course over the readings. Variances are relative to the noise level, which is not known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filter {
    component: Component,
    covariance: Covariance,
    /// The tracks on the linear and the log scale. Where some value has no logarithm the latter means nothing.
    pub(super) tracks: [Track; 2],
    /// Sum of the logarithms of the one-step variances.
    pub(super) log_variances: f64,
}

/// The covariance of level, drift and slope: the upper half, for the lower mirrors it.
#[derive(Debug, Clone, Copy)]
struct Covariance {
    level: f64,
    level_drift: f64,
    level_slope: f64,
    drift: f64,
    drift_slope: f64,
    slope: f64,
}

impl Filter {
    /// Starts at the first reading, given on the linear and the log scale.
    pub(super) fn new(component: Component, first: [f64; 2]) -> Self {
        let covariance = Covariance {
            level: component.reading,
            level_drift: 0.0,
            level_slope: 0.0,
            drift: component.drift,
            drift_slope: 0.0,
            slope: component.slope,
        };
        Self { component, covariance, tracks: first.map(Track::starting_at), log_variances: 0.0 }
    }

    /// Takes in a reading `steps` after the one before.
    pub(super) fn take(&mut self, steps: f64, values: [f64; 2]) {
        self.move_on(steps);
        let variance = self.covariance.level + self.component.reading;
        let Covariance { level, level_drift, level_slope, .. } = self.covariance;
        let gain = [level / variance, level_drift / variance, level_slope / variance];
        for (track, value) in self.tracks.iter_mut().zip(values) {
            let error = value - track.level;
            track.squared_errors += error * error / variance;
            track.level += gain[0] * error;
            track.drift += gain[1] * error;
            track.slope += gain[2] * error;
        }
        self.covariance.level -= gain[0] * level;
        self.covariance.level_drift -= gain[0] * level_drift;
        self.covariance.level_slope -= gain[0] * level_slope;
        self.covariance.drift -= gain[1] * level_drift;
        self.covariance.drift_slope -= gain[1] * level_slope;
        self.covariance.slope -= gain[2] * level_slope;
        self.log_variances += variance.ln();
    }

    /// The level expected on both scales `steps` after the last reading, and the variance of a reading then.
    pub(super) fn ahead(mut self, steps: f64) -> ([f64; 2], f64) {
        self.move_on(steps);
        let Component { reading, wander, .. } = self.component;
        // The level wanders at least so much; over an instant, rounding may have taken that away.
        let level = self.covariance.level.max(wander * steps);
        (self.tracks.map(|track| track.level), level + reading)
    }

    /// Lets `steps` pass without a reading. They count in units of the usual gap and need not be whole.
    fn move_on(&mut self, steps: f64) {
        let passing = Passing::of(self.component, steps);
        for track in &mut self.tracks {
            track.level += steps * track.drift + passing.reach * track.slope;
            track.slope *= passing.left;
        }
        self.covariance.pass(steps, &passing);
    }
}

/// What becomes of a fading slope while steps pass, and the noise that comes in meanwhile.
struct Passing {
    /// The share of the slope that is left.
    left: f64,
    /// What the slope adds to the level: its integral.
    reach: f64,
    /// Variance that the level gains.
    level: f64,
    /// Covariance of level and slope.
    level_slope: f64,
    /// Variance that the slope gains.
    slope: f64,
}

impl Passing {
    /// The exact integrals of an Ornstein-Uhlenbeck slope over `steps`, and of the level's own wandering.
    fn of(component: Component, steps: f64) -> Self {
        let Component { wander, slope, fade, .. } = component;
        let left = (-steps / fade).exp();
        let faded = -(-steps / fade).exp_m1();
        let faded_twice = -(-2.0 * steps / fade).exp_m1() / 2.0;
        let noise = 2.0 * slope * fade;
        Self {
            left,
            reach: fade * faded,
            level: wander * steps + noise * (steps - fade * (2.0 * faded - faded_twice)),
            level_slope: noise * (faded - faded_twice),
            slope: 2.0 * slope * faded_twice,
        }
    }
}

impl Covariance {
    /// F P Fᵀ + Q, where F adds `steps` of the drift and the reach of the slope to the level and fades the slope.
    fn pass(&mut self, steps: f64, passing: &Passing) {
        let with_level = self.level + steps * self.level_drift + passing.reach * self.level_slope;
        let with_drift = self.level_drift + steps * self.drift + passing.reach * self.drift_slope;
        let with_slope = self.level_slope + steps * self.drift_slope + passing.reach * self.slope;
        self.level = with_level + steps * with_drift + passing.reach * with_slope + passing.level;
        self.level_drift = with_drift;
        self.level_slope = passing.left * with_slope + passing.level_slope;
        self.drift_slope *= passing.left;
        self.slope = passing.left * passing.left * self.slope + passing.slope;
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, Passing};
    use crate::progress::forecast::component::COMPONENTS;

    #[test]
    fn two_steps_at_once_are_two_steps() {
        for component in COMPONENTS {
            let mut filter = Filter::new(component, [1.0, 0.0]);
            filter.take(1.0, [1.4, 0.3]);
            filter.take(0.5, [1.3, 0.2]);
            let (at_once, variance) = filter.ahead(2.5);
            filter.move_on(1.0);
            let (in_two, variance_in_two) = filter.ahead(1.5);
            assert!((at_once[0] - in_two[0]).abs() < 1e-12 && (at_once[1] - in_two[1]).abs() < 1e-12);
            assert!((variance - variance_in_two).abs() < 1e-9 * variance, "{component:?}");
        }
    }

    #[test]
    fn what_is_read_without_noise_is_believed() {
        let mut filter = Filter::new(COMPONENTS[0], [10.0, 0.0]);
        filter.take(1.0, [13.0, 0.0]);
        assert!((filter.tracks[0].level - 13.0).abs() < 1e-12 && filter.covariance.level.abs() < 1e-12);
        assert!((filter.tracks[0].squared_errors - 9.0 / 5.0).abs() < 1e-12, "wander 1 and drift 4");
    }

    #[test]
    fn a_slope_that_never_was_adds_nothing() {
        let passing = Passing::of(COMPONENTS[1], 3.0);
        assert!((passing.level - 3.0).abs() < 1e-12 && passing.slope.abs() < 1e-12);
    }
}
