//! Where a series of readings leads: a forecast with its range, and the chance of a target.
//!
//! A series gets twelve small state-space models, six ways of moving on a linear and on a log scale, and their
//! predictions are averaged with the weights that the series itself gives them (Bayesian model averaging; Hoeting et
//! al. 1999). The models are local level models with a drift and a slope that fades (Harvey 1989, ch. 2 and 4; Durbin
//! and Koopman 2012, ch. 3), in continuous time, so that readings need not be evenly spaced. The noise level of each
//! is integrated out under a conjugate prior, so the prediction is a Student's t and few readings make a wide range
//! (West and Harrison 1997, ch. 4.5).
//!
//! Followed from top to bottom: [`History`] puts readings in order, [`component`] says how a model moves, [`filter`]
//! carries a model over the readings, [`fit`] weighs the twelve, [`predictive`] answers for one day, [`arrival`]
//! looks for the day of a target, and [`trend`] gives all that in days of the calendar and values of a goal.
//!
//! What it does not know: seasons, holidays, campaigns and their causes, and that a share ends at one. It takes the
//! future to move as the past did, over a horizon about as long as the history. On real series (`benches/forecast.md`)
//! its 80 % range holds 82 in 100 values, more often passed upwards than downwards; of amounts that come in a period it
//! knows little more than that they stay about as they are. It never says how sure it is beyond 80 %.

mod arrival;
mod caution;
mod component;
mod filter;
mod fit;
mod history;
mod predictive;
mod search;
mod student;
mod trend;

pub(crate) use caution::{Caution, ENOUGH_READINGS};
pub(crate) use fit::Forecaster;
pub(crate) use history::History;
pub(crate) use predictive::Predictive;
pub(crate) use trend::{ArrivalDays, Expected, Prospect, Trend};

#[cfg(test)]
mod tests;
