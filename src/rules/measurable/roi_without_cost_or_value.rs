//! A return without what it cost, or without what it brought.

use crate::model::campaign::{Budget, Goal, Money};
use crate::model::metric::GoalKind;
use crate::model::place::Place;
use crate::rules::{Checked, Findings};
use crate::say::{All, Language, Show, sentence};

rule! {
    /// ## What it catches
    /// A goal for the return on what the campaign costs (`kind = "roi"`, or the metric `roi` or `roas`) without a cost
    /// (a `[budget]` with a total, or hours and what an hour costs) or without a value (`value_each` at a goal, or
    /// revenue or profit that is counted).
    ///
    /// ## Why it matters
    /// The return is the value less the cost, over the cost. With one of them missing there is nothing to work out.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// kind = "roi"
    /// metric = "bookings"
    /// channel = "instagram"
    /// target = 120
    /// source = "Booking system, weekly count"
    /// ```
    /// ```csv,bad
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,bookings,instagram,3,,2027-02-22
    /// 2027-03-14,bookings,instagram,5,,2027-03-08
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// kind = "roi"
    /// metric = "bookings"
    /// channel = "instagram"
    /// target = 120
    /// value_each = 900
    /// source = "Booking system, weekly count"
    /// ```
    /// ```csv,good
    /// date,metric,channel,value,item,period_start
    /// 2027-02-28,bookings,instagram,3,,2027-02-22
    /// 2027-03-14,bookings,instagram,5,,2027-03-08
    /// ```
    "M411", "roi-without-cost-or-value", Error
}

/// Metrics that are money earned.
const EARNED: &[&str] = &["revenue", "profit"];

sentence! {
    NothingToWorkOut { missing: All<Part> }
    en "the return cannot be worked out without {missing}",
    sv "avkastningen går inte att räkna ut utan {missing}",
    nb "avkastningen lar seg ikke regne ut uten {missing}",
}

sentence! {
    AddParts { parts: All<Help> }
    en "add {parts}",
    sv "lägg till {parts}",
    nb "legg til {parts}",
}

/// What a return is worked out from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What the campaign costs.
    Cost,
    /// What it brings, in money.
    Value,
}

impl Show for Part {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self {
            Self::Cost => ["a cost", "en kostnad", "en kostnad"],
            Self::Value => ["a value", "ett värde", "en verdi"],
        };
        in_language(language, english, swedish, norwegian)
    }
}

/// How to give a part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Help(Part);

impl Show for Help {
    fn show(&self, language: Language) -> String {
        let [english, swedish, norwegian] = match self.0 {
            Part::Cost => [
                "`total = …` under [budget], or `hours` and `hour_rate`",
                "`total = …` under [budget], eller `hours` och `hour_rate`",
                "`total = …` under [budget], eller `hours` og `hour_rate`",
            ],
            Part::Value => [
                "`value_each = …` with what one result is worth, or a goal for `revenue`",
                "`value_each = …` med vad ett resultat är värt, eller ett mål för `revenue`",
                "`value_each = …` med hva ett resultat er verdt, eller et mål for `revenue`",
            ],
        };
        in_language(language, english, swedish, norwegian)
    }
}

fn in_language(language: Language, english: &str, swedish: &str, norwegian: &str) -> String {
    match language {
        Language::English => english.to_owned(),
        Language::Swedish => swedish.to_owned(),
        Language::Norwegian => norwegian.to_owned(),
    }
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let (cost, value) = (has_cost(checked.campaign.budget.as_ref()), has_value(checked));
    for (path, goal) in checked.goals().filter(|(_, goal)| is_return(goal)) {
        let value = value || is_cost_of_one(goal);
        let missing: Vec<Part> =
            [(cost, Part::Cost), (value, Part::Value)].into_iter().filter(|(given, _)| !given).map(|(_, part)| part).collect();
        if !missing.is_empty() {
            let parts = All(missing.iter().copied().map(Help).collect());
            found.add(&RULE, Place::key(path), NothingToWorkOut { missing: All(missing) }).help(AddParts { parts });
        }
    }
}

/// Whether the goal is said to be about the return. Revenue alone is of that kind too, and needs no cost.
fn is_return(goal: &Goal) -> bool {
    let name = goal.metric.as_ref().map_or("", |metric| &metric.name);
    goal.table.kind == Some(GoalKind::Roi) || matches!(name, "roi" | "roas")
}

/// What one result costs is a return without a value.
fn is_cost_of_one(goal: &Goal) -> bool {
    goal.metric.as_ref().is_some_and(|metric| metric.name.starts_with("cost_per_") || metric.name == "spend")
}

fn has_cost(budget: Option<&Budget>) -> bool {
    let Some(budget) = budget else { return false };
    let positive = |sum: Option<Money>| sum.is_some_and(|sum| sum.0 > 0);
    positive(budget.total) || (budget.hours.is_some_and(|hours| hours > 0.0) && positive(budget.hour_rate))
}

fn has_value(checked: &Checked<'_>) -> bool {
    let earned = |name: &str| EARNED.contains(&name);
    let goals = &checked.campaign.goals;
    goals.iter().any(|goal| goal.value_each.is_some() || goal.metric.as_ref().is_some_and(|metric| earned(&metric.name)))
        || checked.evidence.series.keys().any(|series| earned(&series.metric))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    #[test]
    fn both_parts_are_asked_for_at_once() {
        assert_eq!(
            Case::of("[[goal]]\nmetric = \"roi\"\ntarget = \"150%\"\n").found(&RULE),
            ["error goal[0]: the return cannot be worked out without a cost and a value; add `total = …` under [budget], \
              or `hours` and `hour_rate` and `value_each = …` with what one result is worth, or a goal for `revenue`"]
        );
    }

    #[test]
    fn hours_are_a_cost_and_revenue_is_a_value() {
        let goal = "[[goal]]\nkind = \"roi\"\nmetric = \"revenue\"\ntarget = 90000\n";
        assert_eq!(Case::of(&format!("{goal}[budget]\ntotal = 0\nhours = 40\n")).found(&RULE).len(), 1);
        assert!(Case::of(&format!("{goal}[budget]\ntotal = 0\nhours = 40\nhour_rate = 450\n")).found(&RULE).is_empty());
        assert!(Case::of(&format!("{goal}[budget]\ntotal = 100\n")).found(&RULE).is_empty());
        let cheap = "[[goal]]\nkind = \"roi\"\nmetric = \"cost_per_lead\"\ntarget = 45\n[budget]\ntotal = 100\n";
        assert!(Case::of(cheap).found(&RULE).is_empty());
    }

    #[test]
    fn revenue_alone_needs_no_cost() {
        assert!(Case::of("[[goal]]\nmetric = \"revenue\"\ntarget = 90000\n").found(&RULE).is_empty());
    }
}
