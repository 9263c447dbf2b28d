//! The six ways a series may move, and how likely each is before any reading is seen.
//!
//! All are one model with different settings: a level that wanders, a drift that stays, a slope that comes and fades.
//! Settings and priors are the ones that forecast best on several hundred public series of followers, stars, downloads
//! and page views, none of which is in this crate.

use crate::model::behaviour::Behaviour;

/// How many ways there are.
pub(super) const COUNT: usize = 6;

/// The settings of one way. Variances are relative to the model's noise level, times count in steps.
#[derive(Debug, Clone, Copy)]
pub(super) struct Component {
    /// Variance of what is read around the level.
    pub(super) reading: f64,
    /// Variance that the level gains a step.
    pub(super) wander: f64,
    /// Variance of the fading slope in the long run (an Ornstein-Uhlenbeck process).
    pub(super) slope: f64,
    /// Steps in which a slope fades to 1/e.
    pub(super) fade: f64,
    /// Variance of the drift before anything is seen.
    pub(super) drift: f64,
}

/// The six.
pub(super) const COMPONENTS: [Component; COUNT] = [
    // A steady drift.
    Component { reading: 0.0, wander: 1.0, slope: 0.0, fade: 1.0, drift: 4.0 },
    // No drift: it stays about where it is.
    Component { reading: 0.0, wander: 1.0, slope: 0.0, fade: 1.0, drift: 0.0 },
    // A drift that changes slowly,
    Component { reading: 0.0, wander: 1.0, slope: 0.3, fade: 12.0, drift: 4.0 },
    // faster,
    Component { reading: 0.0, wander: 1.0, slope: 3.0, fade: 12.0, drift: 4.0 },
    // and so fast that the last slope says most.
    Component { reading: 0.0, wander: 1.0, slope: 30.0, fade: 12.0, drift: 100.0 },
    // Readings that jump about a level that hardly moves.
    Component { reading: 10.0, wander: 1.0, slope: 0.3, fade: 3.0, drift: 0.0 },
];

/// How likely each way is beforehand, on the linear and on the log scale. Only the proportions matter.
pub(super) struct Prior {
    /// In the order of [`COMPONENTS`].
    pub(super) linear: [f64; COUNT],
    /// The same on the log scale.
    pub(super) log: [f64; COUNT],
}

impl Prior {
    /// The prior of a series that behaves so.
    pub(super) fn of(behaviour: Behaviour) -> &'static Self {
        match behaviour {
            Behaviour::Unknown => &UNKNOWN,
            Behaviour::Level => &LEVEL,
            Behaviour::Total => &TOTAL,
            Behaviour::Amount => &AMOUNT,
        }
    }
}

static UNKNOWN: Prior =
    Prior { linear: [0.36, 0.03, 0.12, 0.07, 0.06, 0.01], log: [0.01, 0.17, 0.01, 0.05, 0.03, 0.08] };
static LEVEL: Prior = Prior { linear: [0.49, 0.09, 0.14, 0.09, 0.07, 0.01], log: [0.01, 0.03, 0.01, 0.06, 0.03, 0.01] };
/// What adds up speeds up and slows down for weeks on end, so the last slope says more than of a level.
static TOTAL: Prior = Prior { linear: [0.22, 0.10, 0.15, 0.08, 0.30, 0.01], log: [0.01, 0.01, 0.01, 0.07, 0.03, 0.01] };
static AMOUNT: Prior =
    Prior { linear: [0.01, 0.15, 0.05, 0.01, 0.01, 0.03], log: [0.01, 0.24, 0.01, 0.01, 0.03, 0.47] };
