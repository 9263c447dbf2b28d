//! Fifteen per cent more than what?

use crate::model::campaign::Goal;
use crate::model::finding::Severity;
use crate::model::metric::MetricKind;
use crate::model::part::Part;
use crate::model::target::Target;
use crate::rules::as_written::target_as_written;
use crate::text::quantity::Quantity;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A target that is a change (`"+15%"`, `"+600"`) of a start value that is not known; per cent of a start value of
    /// 0, which is 0 for ever; and per cent of a start value under 20, which is a handful. Before the start an unknown
    /// start value is only a warning: the first reading will settle it.
    ///
    /// ## Why it matters
    /// 15 % more than nothing in particular can be neither reached nor missed.
    ///
    /// ## Bad
    /// ```toml,bad
    /// # without: snapshots
    /// # today: 2027-03-02
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
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
    "M402", "relative-without-baseline", Error
}

/// Per cent of fewer than this are a handful.
const FEW: f64 = 20.0;

sentence! {
    OfWhat { target: String }
    en "{target} of what? The start value is not known",
    sv "{target} av vad? Startvärdet är inte känt",
    nb "{target} av hva? Startverdien er ikke kjent",
}

sentence! {
    OfNothing { target: String, start: Quantity }
    en "{target} of a start value of {start} cannot be worked out",
    sv "{target} av startvärdet {start} går inte att räkna ut",
    nb "{target} av startverdien {start} lar seg ikke regne ut",
}

sentence! {
    OfFew { target: String, start: Quantity, gain: Quantity }
    en "{target} of a start value of {start} is {gain}: one or two by chance decide it",
    sv "{target} av startvärdet {start} är {gain}: en eller två på en slump avgör det",
    nb "{target} av startverdien {start} er {gain}: én eller to tilfeldige avgjør det",
}

sentence! {
    AddBaseline {}
    en "add `baseline = …` with today's number to the goal, or record it with `plan record`",
    sv "lägg till `baseline = …` med dagens siffra i målet, eller skriv upp den med `plan record`",
    nb "legg til `baseline = …` med dagens tall i målet, eller skriv det opp med `plan record`",
}

sentence! {
    AimAtNumber {}
    en "give a number to reach instead, as `target = …`",
    sv "ange ett tal att nå i stället, som `target = …`",
    nb "oppgi et tall å nå i stedet, som `target = …`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let Some(target) = goal.target.filter(|target| target.needs_baseline()) else { continue };
        let place = goal.place(Part::Target);
        let written = target_as_written(checked, goal);
        if lacks_baseline(checked, goal) {
            let severity = if before_start(checked, goal) { Severity::Warning } else { Severity::Error };
            found.add(&RULE, place, OfWhat { target: written }).help(AddBaseline {}).severity(severity);
            continue;
        }
        let (Target::Relative(share), Some(start)) = (target, start_value(checked, goal)) else { continue };
        let quantity = |value| goal.metric.as_ref().map_or(Quantity::Plain(value), |metric| Quantity::of(metric, value));
        if start <= 0.0 {
            let message = OfNothing { target: written, start: quantity(start) };
            found.add(&RULE, place, message).help(AimAtNumber {});
        } else if start < FEW && counts_things(goal) {
            let gain = quantity(start * share);
            let message = OfFew { target: written, start: quantity(start), gain };
            found.add(&RULE, place, message).help(AimAtNumber {}).severity(Severity::Warning);
        }
    }
}

/// Whether the goal aims at a change of a start value that neither the file nor a reading gives. A baseline that is
/// written but cannot be read is told where it stands.
pub(in crate::rules) fn lacks_baseline(checked: &Checked<'_>, goal: &Goal) -> bool {
    let relative = goal.target.is_some_and(Target::needs_baseline);
    relative && goal.table.baseline.is_none() && start_value(checked, goal).is_none()
}

fn start_value(checked: &Checked<'_>, goal: &Goal) -> Option<f64> {
    let known = checked.evidence.goals.get(goal.index);
    goal.baseline.or_else(|| known.and_then(|known| known.baseline))
}

/// Whether a first reading can still come in time; where only the plan is looked at, it may already be there.
fn before_start(checked: &Checked<'_>, goal: &Goal) -> bool {
    match (checked.today(), goal.start) {
        (Some(today), Some(start)) => today < start,
        (None, _) => true,
        (Some(_), None) => false,
    }
}

/// Whether the metric counts things one by one, so that a few of them are a handful.
fn counts_things(goal: &Goal) -> bool {
    goal.metric.as_ref().is_some_and(|metric| {
        let graded = matches!(metric.unit.as_str(), "stars" | "points" | "position" | "currency" | "hours");
        !graded && !matches!(metric.kind, MetricKind::Ratio | MetricKind::Duration)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::rules::testing::Case;

    fn case(goal: &str) -> Case {
        Case::of(&format!("[[goal]]\nmetric = \"followers\"\n{goal}\n"))
    }

    #[test]
    fn an_unknown_start_is_graver_once_it_has_passed() {
        let said = |today| case("target = \"+15 %\"").today(today).found(&RULE).concat();
        assert!(said("2027-03-01").starts_with("error goal[0].target: +15 % of what?"));
        assert!(said("2027-02-28").starts_with("warning goal[0].target: +15 % of what?"));
        assert!(case("target = \"+600\"").found(&RULE)[0].starts_with("warning"), "only the plan is looked at");
    }

    #[test]
    fn a_sentence_without_a_start_is_told_at_its_words() {
        let said = |statement: &str| Case::of(&format!("[[goal]]\nstatement = \"{statement}\"\n")).found(&RULE);
        let told = said("Grow Instagram followers by 15 %");
        assert!(told.len() == 1 && told[0].starts_with("warning goal[0].statement: +15% of what?"), "{told:?}");
        assert!(said("Grow Instagram followers by 15 %, from 4,200 to 4,830").is_empty());
    }

    #[test]
    fn a_reading_or_the_file_settles_it() {
        let known = GoalEvidence { baseline: Some(4200.0), ..GoalEvidence::default() };
        assert!(case("target = \"+15%\"").goal(known).today("2027-04-01").found(&RULE).is_empty());
        assert!(case("target = \"+15%\"\nbaseline = 4200").found(&RULE).is_empty());
        assert!(case("target = 4830").found(&RULE).is_empty());
        assert!(case("target = \"+15%\"\nbaseline = \"many\"").found(&RULE).is_empty(), "told elsewhere");
    }

    #[test]
    fn per_cent_of_nothing_and_of_a_handful() {
        assert!(case("target = \"+15%\"\nbaseline = 0").found(&RULE)[0].starts_with("error goal[0].target: +15% of a start"));
        assert!(case("target = \"+600\"\nbaseline = 0").found(&RULE).is_empty());
        assert!(case("target = \"+50%\"\nbaseline = 12").found(&RULE)[0].contains("start value of 12 is 6"));
        let few = case("target = \"+50%\"\nbaseline = 12").found(&RULE);
        assert!(few[0].ends_with("give a number to reach instead, as `target = …`"), "{few:?}");
        let rating = "[[goal]]\nmetric = \"rating\"\ntarget = \"+10%\"\nbaseline = 4.1\n";
        assert!(Case::of(rating).found(&RULE).is_empty());
    }
}
