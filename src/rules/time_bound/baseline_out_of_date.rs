//! A start value that is older than the start.

use crate::model::campaign::Goal;
use crate::model::day::Day;
use crate::model::place::Place;
use crate::rules::nouns::Days;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A `baseline` that was read more than a month, and one interval between reviews, before the goal starts.
    ///
    /// ## Why it matters
    /// What an account gained in the months between is counted as the campaign's work, and the goal is half won before
    /// it starts.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// baseline_on = 2026-11-01
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
    /// baseline_on = 2027-02-26
    /// target = "+15%"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "T307", "baseline-out-of-date", Warning
}

sentence! {
    OldBaseline { on: Day, days: Days }
    en "the start value is from {on}, {days} before the goal starts",
    sv "startvärdet är från {on}, {days} innan målet börjar",
    nb "startverdien er fra {on}, {days} før målet begynner",
}

sentence! {
    ReadAgain {}
    en "read the number again close to the start and write it as `baseline`, with the day as `baseline_on`",
    sv "läs av siffran på nytt nära starten och skriv den som `baseline`, med dagen som `baseline_on`",
    nb "les av tallet på nytt nær starten og skriv det som `baseline`, med dagen som `baseline_on`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for (path, goal) in checked.goals() {
        if let Some((on, age)) = outdated_baseline(goal) {
            let message = OldBaseline { on, days: Days(age.unsigned_abs()) };
            found.add(&RULE, Place::value(path.key("baseline_on")), message).help(ReadAgain {});
        }
    }
}

/// The day of a baseline that is too old for its goal, and how many days it lies before the start. The total of an
/// earlier period is old by nature and is left alone.
pub(in crate::rules) fn outdated_baseline(goal: &Goal) -> Option<(Day, i64)> {
    let (on, start) = (goal.table.baseline_on?, goal.start?);
    let of_a_period = goal.table.baseline_period.is_some() || goal.metric.as_ref().is_some_and(|metric| metric.kind.has_period());
    let age = on.days_until(start);
    let allowed = 31 + goal.review_days().unwrap_or(0);
    (!of_a_period && age > allowed).then_some((on, age))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn a_month_and_a_review_are_allowed() {
        let on = |day: &str, metric: &str| {
            Case::of(&format!("[[goal]]\nmetric = \"{metric}\"\nbaseline = 5\nbaseline_on = {day}\n")).found(&RULE)
        };
        assert!(on("2027-01-22", "followers").is_empty());
        assert_eq!(on("2027-01-21", "followers").len(), 1);
        assert!(on("2027-01-21", "followers")[0].contains("39 days before"));
        assert!(on("2027-04-01", "followers").is_empty());
        assert!(on("2026-03-01", "clicks").is_empty());
    }
}
