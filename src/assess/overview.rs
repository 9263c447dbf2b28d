//! A whole campaign on a day: where it is in time, where its goals stand, where the money stands.

use super::closed;
use super::money::{MoneyStanding, money};
use super::review::{Reviews, reviews};
use super::standing::{GoalStanding, standings};
use super::urgency::worst;
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::period::Period;
use crate::progress::number::days_between;
use crate::progress::state::State;
use crate::text::snapshots::Folded;

/// Where a campaign is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Phase {
    /// It has not begun.
    Planned,
    /// It is under way.
    Running,
    /// Its last day is past, and nobody has closed it.
    Over,
    /// Its final review is held.
    Closed,
}

impl Phase {
    /// The word in JSON. Other programs depend on it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Over => "over",
            Self::Closed => "closed",
        }
    }

    /// Where a campaign is; `None` where its dates are missing or out of order.
    fn of(campaign: &Campaign, today: Day) -> Option<Self> {
        let is_closed = campaign.file.outcome.as_ref().is_some_and(|outcome| outcome.closed_on <= today);
        if is_closed {
            return Some(Self::Closed);
        }
        let period = campaign.period()?;
        Some(match today {
            _ if today < period.start() => Self::Planned,
            _ if today <= period.end() => Self::Running,
            _ => Self::Over,
        })
    }
}

/// A campaign on a day.
#[derive(Debug, Clone)]
pub(crate) struct Overview<'c> {
    /// The campaign.
    pub(crate) campaign: &'c Campaign,
    /// The day.
    pub(crate) today: Day,
    /// Where it is in time.
    pub(crate) phase: Option<Phase>,
    /// The share of its time that is gone, 0 to 1; `None` without dates.
    pub(crate) time_share: Option<f64>,
    /// Its goals, in the order of the file.
    pub(crate) goals: Vec<GoalStanding<'c>>,
    /// Its money, where there is a budget or something was spent.
    pub(crate) money: Option<MoneyStanding<'c>>,
    /// How its follow-ups stand.
    pub(crate) reviews: Reviews,
}

impl Overview<'_> {
    /// The state of the goal that is worst off; `None` without goals.
    pub(crate) fn worst(&self) -> Option<State> {
        worst(self.goals.iter().map(GoalStanding::state))
    }
}

/// Puts a campaign, its readings and the day together.
pub(crate) fn overview<'c>(campaign: &'c Campaign, folded: &Folded, today: Day) -> Overview<'c> {
    let mut overview = Overview {
        campaign,
        today,
        phase: Phase::of(campaign, today),
        time_share: campaign.period().map(|period| time_share(period, today)),
        goals: standings(campaign, folded, today),
        money: money(campaign, folded, today),
        reviews: reviews(campaign, today),
    };
    if let Some(outcome) = campaign.file.outcome.as_ref().filter(|_| overview.phase == Some(Phase::Closed)) {
        overview.goals.iter_mut().for_each(|goal| closed::goal(goal, outcome));
        overview.money.iter_mut().for_each(closed::money);
        closed::reviews(&mut overview.reviews);
    }
    overview
}

/// The share of a period that is gone on a day, 0 to 1.
pub(super) fn time_share(period: Period, today: Day) -> f64 {
    if today >= period.end() {
        return 1.0;
    }
    (days_between(period.start(), today) / days_between(period.start(), period.end())).clamp(0.0, 1.0)
}
