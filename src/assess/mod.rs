//! Puts a campaign, its readings and today together, once.
//!
//! `check` stands on [`evidence`](fn@evidence) and [`rules::check`](crate::rules::check); `status` and `list` stand on [`overview`](fn@overview).

pub(crate) mod calendar;
mod channel_money;
mod closed;
pub(crate) mod crisis;
pub(crate) mod desk;
mod duties;
mod evidence;
mod feeds;
mod money;
mod overview;
mod own_history;
mod portfolio;
pub(crate) mod review;
mod score;
pub(crate) mod sentence;
mod standing;
mod strategy;
mod surprise;
mod tracked;
mod understood;
mod urgency;
mod ways;

pub(crate) use channel_money::ChannelMoney;
pub(crate) use duties::{Duties, MIDNIGHT, duties};
pub(crate) use evidence::evidence;
pub(crate) use feeds::feeds;
pub(crate) use money::{MoneyStanding, ResultCost, Return};
pub(crate) use overview::{Overview, Phase, overview};
pub(crate) use portfolio::{CurrencySum, Member, Overlap, money_by_currency, overlaps};
pub(crate) use score::{Mark, Scorecard, scorecard};
use standing::recorded_of;
pub(crate) use standing::{GoalStanding, standings, standings_so_far};
pub(crate) use strategy::strategy_evidence;
pub(crate) use tracked::{better_of, goal_of, tracked_goal, tracked_series};
pub(crate) use understood::{Understood, understood};
pub(crate) use urgency::urgency;
pub(crate) use ways::ways;

#[cfg(test)]
pub(crate) mod examples;
