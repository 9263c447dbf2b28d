//! What became of each goal once a campaign is over, as its file tells it.

use crate::assess::{GoalStanding, Overview};
use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::document::log::{GoalOutcome, GoalResult, OutcomeTable};
use crate::model::document::shapes::Written;
use crate::model::metric::MetricKind;
use crate::model::target::Target;
use crate::progress::state::State;

/// The final review of a campaign, as its file tells it.
pub(crate) fn outcome(overview: &Overview<'_>, closed_on: Day, lesson: Option<String>) -> OutcomeTable {
    OutcomeTable { closed_on, lesson, goal: overview.goals.iter().map(of_goal).collect() }
}

fn of_goal(goal: &GoalStanding<'_>) -> GoalOutcome {
    let result = result(goal);
    // A value from long before the end would be taken for the end's.
    let known = goal.standing.as_ref().filter(|_| result != GoalResult::Unknown);
    GoalOutcome {
        id: goal.goal.id.clone(),
        result,
        value: known.and_then(|standing| standing.now).map(|now| written(goal.goal, now.1)),
        target: goal.target().map(|target| written(goal.goal, target)),
    }
}

/// What became of a goal. One that is closed before its time was reached by then or was not.
fn result(goal: &GoalStanding<'_>) -> GoalResult {
    let is_kept = goal.goal.target.is_some_and(Target::is_kept);
    match goal.state() {
        State::Met => GoalResult::Met,
        State::OnTrack if is_kept => GoalResult::Met,
        State::Missed | State::Unreachable | State::OnTrack | State::AtRisk | State::Behind => GoalResult::Missed,
        State::Unknown | State::Stale | State::TooEarly | State::NoData | State::NotStarted => GoalResult::Unknown,
    }
}

/// A value as people write it in a campaign's file: 4841, "4.53%", "45min".
fn written(goal: &Goal, value: f64) -> Written {
    let hundredths = |value: f64| (value * 100.0).round() / 100.0;
    let is_service_level = matches!(goal.target, Some(Target::ServiceLevel { .. }));
    match &goal.metric {
        Some(metric) if is_service_level || metric.is_share() => {
            Written::Text(format!("{}%", hundredths(value * 100.0)))
        }
        Some(metric) if metric.kind == MetricKind::Duration => {
            Written::Text(format!("{}min", hundredths(value / 60.0)))
        }
        Some(_) | None => Written::Number(hundredths(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::outcome;
    use crate::assess::overview;
    use crate::model::day::Day;
    use crate::model::document::log::GoalResult;
    use crate::model::document::shapes::Written;
    use crate::model::zone::Zone;
    use crate::text::campaign;
    use crate::text::snapshots::{Fold, Reckoning, Row, RowProblem, Scanner};

    const CAMPAIGN: &str = "[campaign]\nname = \"X\"\nstart = 2027-03-01\nend = 2027-08-31\nreview = \"weekly\"\n\
        [[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\nbaseline = 4200\ntarget = 4830\n\
        [[goal]]\nmetric = \"click_rate\"\nchannel = \"email\"\ntarget = \">= 2.5%\"\njudge = \"end\"\n";

    /// The results and the values of both goals, from these rows, on this day.
    fn results(rows: &str, today: &str) -> Vec<(GoalResult, Option<Written>)> {
        let campaign = campaign::read(CAMPAIGN, None).value.expect("a campaign");
        let today = Day::parse_iso(today).expect("a day");
        let reckon = |series: &crate::model::snapshot::SeriesName| {
            campaign.metric(&series.metric).as_ref().map_or_else(Reckoning::unknown, Reckoning::of)
        };
        let mut fold = Fold::new(reckon).until(today);
        let mut scanner = Scanner::new(0, Zone::UTC);
        let file = format!("date,metric,channel,value\n{rows}");
        let mut take = |at, row: Result<&Row<'_>, RowProblem>| {
            fold.push(at, row.expect("a good row"));
        };
        scanner.feed(file.as_bytes(), &mut take);
        let _ = scanner.finish(&mut take);
        let overview = overview(&campaign, &fold.finish(), today);
        outcome(&overview, today, None).goal.into_iter().map(|goal| (goal.result, goal.value)).collect()
    }

    #[test]
    fn a_reading_within_the_rhythm_tells_of_the_end() {
        let followers = |on: &str, value: u32| format!("{on},followers,instagram,{value}\n");
        let first = |rows: String| results(&rows, "2027-09-10").swap_remove(0);
        assert_eq!(first(followers("2027-08-26", 4841)), (GoalResult::Met, Some(Written::Number(4841.0))));
        assert_eq!(first(followers("2027-08-26", 4700)), (GoalResult::Missed, Some(Written::Number(4700.0))));
        assert_eq!(first(followers("2027-08-20", 4841)), (GoalResult::Unknown, None), "older than a week");
        assert_eq!(first(String::new()), (GoalResult::Unknown, None));
    }

    #[test]
    fn shares_are_written_as_people_write_them() {
        let rates = results("2027-08-30,click_rate,email,31/1000\n", "2027-09-10");
        assert_eq!(rates[1], (GoalResult::Met, Some(Written::Text("3.1%".to_owned()))));
    }

    #[test]
    fn what_is_closed_early_was_reached_by_then_or_not() {
        let rows = "2027-06-28,followers,instagram,4300\n2027-06-28,click_rate,email,31/1000\n";
        let closed: Vec<_> = results(rows, "2027-06-30").into_iter().map(|goal| goal.0).collect();
        assert_eq!(closed, [GoalResult::Missed, GoalResult::Met]);
    }
}
