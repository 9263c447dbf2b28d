//! A campaign whose final review is held: its goals stand as the file says they ended, and nothing is ahead of it.

use super::GoalStanding;
use super::money::MoneyStanding;
use super::review::Reviews;
use crate::model::document::log::{GoalResult, OutcomeTable};
use crate::progress::budget::BudgetState;
use crate::progress::state::State;

/// Takes what lies ahead away from a goal, and gives it the result that the final review wrote down.
pub(super) fn goal(goal: &mut GoalStanding<'_>, outcome: &OutcomeTable) {
    let written = outcome.goal.iter().find(|written| written.id == goal.goal.id);
    let Some(standing) = &mut goal.standing else { return };
    if let Some(written) = written {
        standing.state = match written.result {
            GoalResult::Met => State::Met,
            GoalResult::Missed => State::Missed,
            GoalResult::Unknown => State::Unknown,
        };
    }
    standing.eta = standing.first_met;
    (standing.outlook, standing.chance, standing.projection) = (None, None, None);
    (standing.needed_per_day, standing.needed_compound) = (None, None);
    (standing.expected_now, standing.days_ahead, standing.gap, standing.pace) = (None, None, None, None);
}

/// The money: spent, and no more to come.
pub(super) fn money(money: &mut MoneyStanding<'_>) {
    let budget = &mut money.budget;
    budget.projected = Some(budget.spent);
    (budget.projected_lately, budget.forecast, budget.allowed_per_day) = (None, None, None);
    (budget.expected, budget.pacing) = (None, None);
    if let BudgetState::Fast(_) = budget.state {
        budget.state = BudgetState::OnPlan;
    }
}

/// The follow-ups: none waits, none is next.
pub(super) fn reviews(reviews: &mut Reviews) {
    (reviews.waiting, reviews.next, reviews.is_overdue) = (None, None, false);
}

#[cfg(test)]
mod tests {
    use crate::assess::overview;
    use crate::model::day::Day;
    use crate::progress::state::State;
    use crate::text::campaign;
    use crate::text::snapshots::Folded;

    const CAMPAIGN: &str = "[campaign]\nname = \"X\"\nstart = 2027-03-01\nend = 2027-08-31\nreview = \"weekly\"\n\
        [budget]\ntotal = 9000\n\
        [[goal]]\nid = \"fans\"\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 4200\ntarget = 4830\n\
        [outcome]\nclosed_on = 2027-05-01\n[[outcome.goal]]\nid = \"fans\"\nresult = \"missed\"\n";

    #[test]
    fn nothing_is_ahead_of_a_campaign_that_was_closed_early() {
        let campaign = campaign::read(CAMPAIGN, None).value.expect("a campaign");
        let on = |day| overview(&campaign, &Folded::default(), Day::parse_iso(day).expect("a day"));
        let closed = on("2027-05-02");
        let states: Vec<State> = closed.goals.iter().map(super::GoalStanding::state).collect();
        assert_eq!(states, [State::Missed]);
        assert_eq!(closed.reviews.next, None);
        assert_eq!(closed.money.and_then(|money| money.budget.allowed_per_day), None);
        let before = on("2027-04-30");
        assert_ne!(before.goals[0].state(), State::Missed);
        assert!(before.reviews.next.is_some() && before.money.is_some());
    }
}
