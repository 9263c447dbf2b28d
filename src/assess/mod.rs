//! Puts a campaign, its readings and today together, once.
//!
//! `check` stands on [`evidence`] and [`rules::check`](crate::rules::check); `status` stands on [`standings`].

mod evidence;
mod feeds;
mod score;
mod standing;

pub(crate) use evidence::evidence;
pub(crate) use feeds::feeds;
pub(crate) use score::{Mark, Scorecard, scorecard};
pub(crate) use standing::{GoalStanding, standings};

#[cfg(test)]
pub(crate) mod examples;
