//! Where the money stands: even plans, dated lines, too early, over.

use proptest::prelude::{prop_assert, proptest};

use super::{BudgetStanding, BudgetState, Haste, stand};
use crate::model::campaign::{Budget, Line, Money};
use crate::model::document::budget::LineTable;
use crate::model::document::shapes::Written;
use crate::model::period::Period;
use crate::progress::series::Recorded;
use crate::progress::series::fixtures::{amounts_of, day, period};

fn line(amount: i64, period: Option<Period>, committed: Option<i64>) -> Line {
    let table = LineTable {
        id: None,
        item: None,
        channel: None,
        amount: Written::Number(0.0),
        start: None,
        end: None,
        daily: None,
        committed: None,
    };
    let money = |units: i64| Money(units * 100);
    Line { index: 0, table, amount: Some(money(amount)), daily: None, committed: committed.map(money), period }
}

fn budget(total: Option<i64>, lines: Vec<Line>) -> Budget {
    Budget { total: total.map(|units| Money(units * 100)), hours: None, hour_rate: None, lines }
}

/// A run of 100 days, 2027-01-01 to 2027-04-10, with spending as given.
fn on(budget: &Budget, today: &str, spent: &[(&str, &str, f64)]) -> BudgetStanding {
    let readings = amounts_of(spent);
    let spending = [Recorded { readings: &readings, breaks: &[] }];
    stand(Some(budget), period("2027-01-01", "2027-04-10"), &spending, day(today))
}

#[test]
fn an_even_plan_half_way() {
    let budget = budget(Some(10_000), vec![line(4_000, None, Some(1_000))]);
    let found = on(&budget, "2027-02-19", &[("2027-01-01", "2027-02-19", 4_000.0)]);
    assert_eq!(found.expected, Some(Money(500_000)));
    assert_eq!(found.pacing, Some(0.8));
    assert_eq!(found.projected, Some(Money(800_000)));
    assert_eq!(found.projected_lately, None, "the same as over the whole run");
    assert_eq!(found.allowed_per_day, Some(Money(10_000)), "5,000 left of which 50 days take 100 each");
    assert_eq!(found.state, BudgetState::OnPlan);
}

#[test]
fn haste_has_three_degrees_and_a_floor() {
    let spent = |amount| {
        let budget = budget(Some(10_000), vec![]);
        on(&budget, "2027-02-19", &[("2027-01-01", "2027-02-19", amount)]).state
    };
    assert_eq!(spent(5_400.0), BudgetState::OnPlan);
    assert_eq!(spent(5_500.0), BudgetState::Fast(Haste::Slight));
    assert_eq!(spent(6_000.0), BudgetState::Fast(Haste::Marked));
    assert_eq!(spent(9_999.0), BudgetState::Fast(Haste::Extreme));
    assert_eq!(spent(10_001.0), BudgetState::Over);
    let small = budget(Some(100), vec![]);
    let found = on(&small, "2027-02-19", &[("2027-01-01", "2027-02-19", 80.0)]);
    assert_eq!(found.state, BudgetState::OnPlan, "60 above is under the floor");
}

#[test]
fn five_readings_have_a_range_and_four_do_not() {
    let weeks: Vec<(String, String, f64)> = (0..7)
        .map(|week| {
            let start = day("2027-01-01").plus_days(7 * week);
            (start.to_string(), start.plus_days(6).to_string(), if week % 2 == 0 { 650.0 } else { 750.0 })
        })
        .collect();
    let spent: Vec<(&str, &str, f64)> =
        weeks.iter().map(|(start, end, amount)| (start.as_str(), end.as_str(), *amount)).collect();
    let budget = budget(Some(10_000), vec![]);
    let expected = on(&budget, "2027-02-18", &spent).forecast.expect("seven weeks");
    let (low, high) = expected.range;
    assert!(4_850.0 <= low && low < expected.median && expected.median < high, "{expected:?}");
    assert!(low < 9_898.0 && 9_898.0 < high, "as much a day as so far: {expected:?}");
    assert!(on(&budget, "2027-02-04", &spent).forecast.is_some(), "five weeks");
    assert_eq!(on(&budget, "2027-01-28", &spent).forecast, None, "four weeks");
    assert_eq!(on(&budget, "2027-04-10", &spent).forecast, None, "nothing is left to foretell");
}

#[test]
fn one_day_above_the_daily_budget_is_no_alarm() {
    let budget = budget(Some(10_000), vec![]);
    let found =
        on(&budget, "2027-01-20", &[("2027-01-01", "2027-01-19", 1_900.0), ("2027-01-20", "2027-01-20", 200.0)]);
    assert_eq!(found.state, BudgetState::OnPlan);
    let first_day = on(&budget, "2027-01-01", &[("2027-01-01", "2027-01-01", 900.0)]);
    assert_eq!(first_day.state, BudgetState::OnPlan, "too early to tell");
}

#[test]
fn dated_lines_are_expected_on_their_dates() {
    let one_day = Some(period("2027-01-10", "2027-01-10"));
    let budget = budget(Some(10_000), vec![line(6_000, one_day, None)]);
    let before = on(&budget, "2027-01-09", &[]).expected;
    assert_eq!(before, Some(Money(36_000)), "nine days of the 4,000 that no line takes");
    let found = on(&budget, "2027-01-10", &[("2027-01-10", "2027-01-10", 6_000.0)]);
    assert_eq!(found.expected, Some(Money(640_000)));
    assert_eq!(found.state, BudgetState::OnPlan, "a planned lump is no haste");
}

#[test]
fn the_plan_does_not_wait_for_the_first_row() {
    let budget = budget(Some(10_000), vec![]);
    let found = on(&budget, "2027-02-19", &[("2027-02-19", "2027-02-19", 100.0)]);
    assert_eq!(found.expected, Some(Money(500_000)));
    assert_eq!(found.pacing, Some(0.02));
    assert_eq!(found.coverage.map(|coverage| (coverage.known_days, coverage.due_days)), Some((1, 50)));
    assert_eq!(found.projected_lately, None, "one known day says nothing of a week");
}

#[test]
fn two_large_costs_are_no_pace_of_seven_days() {
    let budget = budget(Some(10_000), vec![]);
    let cost = |day: &'static str| (day, day, 2_000.0);
    let two = on(&budget, "2027-01-12", &[cost("2027-01-08"), cost("2027-01-12")]);
    assert_eq!(two.projected_lately, None);
    let five = on(&budget, "2027-01-12", &[("2027-01-08", "2027-01-12", 500.0)]);
    assert_eq!(five.projected_lately, Some(Money(50_000 + 88 * 10_000)), "five days of 100, 88 to come");
}

#[test]
fn no_budget_and_none_at_all() {
    let spending = amounts_of(&[("2027-01-02", "2027-01-02", 5.0)]);
    let recorded = [Recorded { readings: &spending, breaks: &[] }];
    let run = period("2027-01-01", "2027-04-10");
    let found = stand(None, run, &recorded, day("2027-02-01"));
    assert_eq!((found.state, found.spent, found.expected), (BudgetState::NoBudget, Money(500), None));
    let free = budget(Some(0), vec![]);
    assert_eq!(stand(Some(&free), run, &[], day("2027-02-01")).state, BudgetState::OnPlan);
    assert_eq!(stand(Some(&free), run, &recorded, day("2027-02-01")).state, BudgetState::Over);
    let of_lines = budget(None, vec![line(300, None, None), line(200, None, None)]);
    assert_eq!(stand(Some(&of_lines), run, &[], day("2026-12-01")).total, Some(Money(50_000)));
}

#[test]
fn before_the_start_and_after_the_end() {
    let budget = budget(Some(10_000), vec![]);
    let before = on(&budget, "2026-12-01", &[]);
    assert_eq!((before.expected, before.allowed_per_day), (Some(Money(0)), Some(Money(10_000))));
    let after =
        on(&budget, "2027-05-01", &[("2027-01-01", "2027-04-10", 9_000.0), ("2027-04-11", "2027-04-30", 5_000.0)]);
    assert_eq!((after.spent, after.projected, after.allowed_per_day), (Money(900_000), Some(Money(900_000)), None));
}

#[test]
fn the_words_stay_put() {
    let states = [BudgetState::NoBudget, BudgetState::OnPlan, BudgetState::Fast(Haste::Slight), BudgetState::Over];
    assert_eq!(states.map(BudgetState::word).join(" "), "no-budget on-plan fast over");
}

proptest! {
    #[test]
    fn no_input_panics_or_gives_nonsense(
        total in 0i64..1_000_000, amount in -1e12..1e12, today in -50i64..200, length in 0i64..120,
    ) {
        let start = day("2027-01-01");
        let run = Period::new(start, start.plus_days(length)).expect("in order");
        let spending = amounts_of(&[("2027-01-01", "2027-01-05", amount)]);
        let recorded = [Recorded { readings: &spending, breaks: &[] }];
        let budget = budget(Some(total), vec![]);
        let found = stand(Some(&budget), run, &recorded, start.plus_days(today));
        prop_assert!(found.pacing.is_none_or(f64::is_finite));
        prop_assert!(found.allowed_per_day.is_none_or(|money| money >= Money(0)));
    }
}
