//! A change that nobody could tell from luck.

use crate::model::campaign::Goal;
use crate::model::metric::Metric;
use crate::model::part::Part;
use crate::model::target::Target;
use crate::text::quantity::Quantity;
use crate::rules::realistic::beyond_own_history::rounded;
use crate::rules::realistic::trivial_target::comes_by_itself;
use crate::rules::{Checked, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// A change smaller than the step that the source shows (`resolution` of the metric), or smaller than what the number
    /// comes and goes by itself: half the width of the range that the readings from before the start lead to in 8 cases
    /// of 10. The latter takes five readings over at least a third of the goal's length.
    ///
    /// ## Why it matters
    /// Whether such a goal is reached is a matter of luck. Nobody can tell afterwards whether the campaign did it, so
    /// nothing is learned from it.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [metric.followers]
    /// resolution = 100
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+60"
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [metric.followers]
    /// resolution = 100
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = "+600"
    /// source = "Instagram Insights, every Monday"
    /// ```
    "R207", "too-small-to-see", Warning
}

sentence! {
    BelowResolution { change: Quantity, step: Quantity }
    en "the change of {change} is smaller than the steps of {step} that the source shows",
    sv "ändringen på {change} är mindre än de steg om {step} som källan visar",
    nb "endringen på {change} er mindre enn de stegene på {step} som kilden viser",
}

sentence! {
    WithinLuck { change: Quantity, luck: Quantity }
    en "the change of {change} cannot be told from luck: by itself the number may end {luck} higher or lower",
    sv "ändringen på {change} går inte att skilja från slumpen: av sig självt kan talet hamna {luck} högre eller lägre",
    nb "endringen på {change} kan ikke skilles fra tilfeldigheter: av seg selv kan tallet ende {luck} høyere eller lavere",
}

sentence! {
    AimFor { least: Quantity }
    en "aim for a change of more than {least}, give it more time, or measure something closer to what you do",
    sv "sikta på en ändring på mer än {least}, ge den mer tid, eller mät något som ligger närmare det ni gör",
    nb "sikt mot en endring på mer enn {least}, gi den mer tid, eller mål noe som ligger nærmere det dere gjør",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let Some(metric) = &goal.metric else { continue };
        let Some(change) = change(checked, goal).filter(|change| *change > 0.0) else { continue };
        let place = goal.place(Part::Target);
        let step = metric.resolution.filter(|step| change < *step);
        let luck = || {
            let own = checked.own_history(goal).filter(|own| !comes_by_itself(own))?;
            Some(own.luck).filter(|luck| change < *luck)
        };
        let shown = |value: f64| rounded(metric, value);
        if let Some(step) = step {
            let message = BelowResolution { change: shown(change), step: shown(step) };
            found.add(&RULE, place, message).help(AimFor { least: shown(step) });
        } else if let Some(luck) = luck() {
            let message = WithinLuck { change: shown(change), luck: shown(luck) };
            found.add(&RULE, place, message).help(AimFor { least: shown(luck) });
        }
    }
}

/// The size of the change that is aimed at: as the target has it, or from the start value.
fn change(checked: &Checked<'_>, goal: &Goal) -> Option<f64> {
    let known = checked.evidence.goals.get(goal.index).and_then(|known| known.baseline);
    let start = goal.baseline.or(known);
    match goal.target? {
        Target::Change(change) | Target::Points(change) => Some(change.abs()),
        Target::Relative(share) => start.map(|start| (start * share).abs()),
        Target::Level(level) if !is_total(goal.metric.as_ref()?) => start.map(|start| (level - start).abs()),
        Target::Level(_)
        | Target::Hold(..)
        | Target::ServiceLevel { .. }
        | Target::Cadence { .. }
        | Target::Rate { .. }
        | Target::Cap(_) => None,
    }
}

/// Whether a level of the metric is a total that starts from nothing.
fn is_total(metric: &Metric) -> bool {
    metric.kind == crate::model::metric::MetricKind::Flow
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::model::own_history::OwnHistory;
    use crate::rules::testing::Case;

    fn found(goal: &str, luck: f64, chance: f64) -> Vec<String> {
        let own = OwnHistory {
            readings: 7,
            judged: 4260.0,
            start: Some(4200.0),
            chance,
            even: 4230.0,
            safe: 4150.0,
            by_itself: 4230.0,
            luck,
            pace: None,
        };
        let known = GoalEvidence { own: Some(own), ..GoalEvidence::default() };
        Case::of(&format!("[[goal]]\nmetric = \"followers\"\nbaseline = 4200\n{goal}\n")).goal(known).found(&RULE)
    }

    #[test]
    fn luck_decides() {
        let told = found("target = 4260", 95.4, 0.4);
        assert_eq!(
            told,
            ["warning goal[0].target: the change of 60 cannot be told from luck: by itself the number may end 95.4 higher \
              or lower; aim for a change of more than 95.4, give it more time, or measure something closer to what you do"]
        );
        assert!(found("target = 4260", 59.0, 0.4).is_empty());
        assert!(found("target = 4260", 95.4, 0.9).is_empty(), "told as coming by itself");
        assert!(found("target = \">= 4200\"", 95.4, 0.4).is_empty());
    }

    #[test]
    fn the_source_s_steps_decide_without_any_history() {
        let of = |target: &str| {
            let tables = format!("[metric.followers]\nresolution = 100\n[[goal]]\nmetric = \"followers\"\n{target}\n");
            Case::of(&tables).found(&RULE).len()
        };
        assert_eq!((of("target = \"+99\""), of("target = \"+100\""), of("target = \"+1%\"")), (1, 0, 0));
        assert_eq!((of("baseline = 4200\ntarget = \"+1%\""), of("baseline = 4200\ntarget = \"+0\"")), (1, 0));
    }
}
