//! A start value in the file that the readings contradict.

use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::evidence::GoalEvidence;
use crate::model::metric::MetricKind;
use crate::model::part::Part;
use crate::rules::time_bound::baseline_out_of_date::outdated_baseline;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, sentence};

rule! {
    /// ## What it catches
    /// A `baseline` that differs by more than 1 % from the latest reading at the start. Only for levels such as
    /// followers: the start value of an amount is a total of another time.
    ///
    /// ## Why it matters
    /// Progress is counted from the start value. Too low, and part of the goal is a gift; too high, and the campaign has
    /// to make good what it never lost. Forecasts go by the readings, so their chance would be of another goal.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4050
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "M409", "baseline-disagrees", Warning
}

/// Differences up to this share of the baseline are the coming and going of a day.
const TOLERANCE: f64 = 0.01;

/// A reading this many days before the start, or as many as lie between reviews, tells of the start.
const NEAR: i64 = 31;

sentence! {
    Disagrees { baseline: Amount, read: Amount, on: Day }
    en "the start value is {baseline} here, and the reading of {on} says {read}",
    sv "startvärdet är {baseline} här, men avläsningen {on} säger {read}",
    nb "startverdien er {baseline} her, men avlesningen {on} sier {read}",
}

sentence! {
    MakeThemAgree { read: String, on: String }
    en "write `baseline = {read}` with `baseline_on = {on}`, or correct the reading",
    sv "skriv `baseline = {read}` med `baseline_on = {on}`, eller rätta avläsningen",
    nb "skriv `baseline = {read}` med `baseline_on = {on}`, eller rett avlesningen",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (_, goal, known) in checked.goals_with_evidence() {
        let Some((on, read, baseline)) = disagreement(goal, known) else { continue };
        let message = Disagrees { baseline: Amount(baseline), read: Amount(read), on };
        let help = MakeThemAgree { read: read.to_string(), on: on.to_string() };
        found.add(&RULE, goal.place(Part::Baseline), message).help(help);
    }
}

/// The reading at the start that contradicts the file: its day, its value, and the file's value.
fn disagreement(goal: &Goal, known: &GoalEvidence) -> Option<(Day, f64, f64)> {
    let (baseline, metric, start) = (goal.baseline?, goal.metric.as_ref()?, goal.start?);
    let (on, read) = known.read_at_start?;
    // A later reading may hold growth already; an old baseline is told as that.
    let near = (0..=goal.review_days().unwrap_or(0).max(NEAR)).contains(&on.days_until(start));
    let allowed = (baseline.abs() * TOLERANCE).max(metric.resolution.unwrap_or(0.0));
    let differs = (read - baseline).abs() > allowed;
    (metric.kind == MetricKind::Gauge && near && differs && outdated_baseline(goal).is_none()).then_some((on, read, baseline))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::rules::testing::{Case, day};

    fn found(goal: &str, on: &str, read: f64) -> Vec<String> {
        let known = GoalEvidence { read_at_start: Some((day(on), read)), ..GoalEvidence::default() };
        Case::of(&format!("[[goal]]\n{goal}\n")).goal(known).found(&RULE)
    }

    #[test]
    fn the_reading_at_the_start_decides() {
        let goal = "metric = \"followers\"\nbaseline = 4200";
        assert_eq!(
            found(goal, "2027-02-28", 4100.0),
            ["warning goal[0].baseline: the start value is 4,200 here, and the reading of 28 Feb 2027 says 4,100; write \
              `baseline = 4100` with `baseline_on = 2027-02-28`, or correct the reading"]
        );
        assert!(found(goal, "2027-03-01", 4242.0).is_empty());
        assert_eq!(found(goal, "2027-03-01", 4243.0).len(), 1);
        assert!(found(goal, "2027-03-08", 4300.0).is_empty(), "growth since the start");
        assert!(found(goal, "2026-12-01", 4000.0).is_empty(), "growth before the start");
    }

    #[test]
    fn amounts_rounding_and_old_baselines_are_left_alone() {
        assert!(found("metric = \"clicks\"\nbaseline = 4200", "2027-03-01", 40.0).is_empty());
        let rounded = "metric = \"subscribers\"\nbaseline = 4200\n[metric.subscribers]\nresolution = 100";
        assert!(found(rounded, "2027-03-01", 4300.0).is_empty());
        assert!(found("metric = \"followers\"\nbaseline = 42\nbaseline_on = 2026-01-01", "2027-03-01", 50.0).is_empty());
        assert!(found("metric = \"followers\"", "2027-03-01", 50.0).is_empty());
    }
}
