//! A goal that is won before it starts.

use crate::model::campaign::Goal;
use crate::model::metric::{Better, Metric, MetricKind};
use crate::model::own_history::OwnHistory;
use crate::model::part::Part;
use crate::model::target::Target;
use crate::rules::realistic::beyond_own_history::rounded;
use crate::text::quantity::Quantity;
use crate::rules::{Checked, Findings};
use crate::say::{Percent, sentence};

rule! {
    /// ## What it catches
    /// A target that the start value already meets; for amounts such as clicks, a target no higher than what an equally
    /// long period brought before. Also one that is reached with a chance of 80 % or more if things go on as they did
    /// before the start, where there are readings enough to tell. Values to keep (`>= 4%`, `<= 60min`) are left alone: keeping them is the work.
    ///
    /// ## Why it matters
    /// A goal that is reached on the first day changes nothing: nobody has to do anything for it, and when it is
    /// "met" nobody has learnt anything.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4000
    /// source = "Instagram Insights"
    /// ```
    /// ```toml,bad
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4280
    /// end = 2027-05-25
    /// source = "Instagram Insights"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4830
    /// source = "Instagram Insights"
    /// ```
    "R204", "trivial-target", Warning
}

sentence! {
    AlreadyReached { target: Quantity, start: Quantity }
    en "the target {target} is reached before it begins: the start value is {start}",
    sv "målet {target} är nått innan det börjar: startvärdet är {start}",
    nb "målet {target} er nådd før det begynner: startverdien er {start}",
}

sentence! {
    BroughtBefore { target: Quantity, before: Quantity }
    en "the target {target} is no more than an equally long period brought before: {before}",
    sv "målet {target} är inte mer än vad en lika lång period gav tidigare: {before}",
    nb "målet {target} er ikke mer enn det en like lang periode ga tidligere: {before}",
}

sentence! {
    ComesByItself { target: Quantity, leads: Quantity, chance: Percent }
    en "the target {target} comes by itself: the readings from before the start lead to {leads}, and the chance is at \
        least {chance} without doing anything",
    sv "målet {target} kommer av sig självt: avläsningarna från tiden före starten leder till {leads}, och chansen är \
        minst {chance} utan att ni gör något",
    nb "målet {target} kommer av seg selv: avlesningene fra tiden før starten leder til {leads}, og sjansen er minst \
        {chance} uten at dere gjør noe",
}

sentence! {
    NoChange {}
    en "the target is the start value itself: there is nothing to reach",
    sv "målet är startvärdet självt: det finns inget att nå",
    nb "målet er selve startverdien: det er ingenting å nå",
}

sentence! {
    AimFurther {}
    en "set a target that takes work to reach",
    sv "sätt ett mål som det krävs arbete för att nå",
    nb "sett et mål som det kreves arbeid å nå",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    for goal in &checked.campaign.goals {
        let (Some(target), Some(metric)) = (goal.target, &goal.metric) else { continue };
        let place = goal.place(Part::Target);
        if is_no_change(target) {
            found.add(&RULE, place, NoChange {}).help(AimFurther {});
            continue;
        }
        if let Some(own) = checked.own_history(goal).filter(|own| comes_by_itself(own) && !is_reached_at_start(own, target)) {
            let (target, leads) = (rounded(metric, own.judged), rounded(metric, own.by_itself));
            found.add(&RULE, place, ComesByItself { target, leads, chance: Percent(SURE) }).help(AimFurther {});
            continue;
        }
        let known = checked.evidence.goals.get(goal.index).and_then(|known| known.baseline);
        let (Target::Level(level), Some(start)) = (target, start_value(goal, metric, known)) else { continue };
        let reached = match metric.better {
            Better::Higher => start >= level,
            Better::Lower => start <= level,
        };
        if reached {
            let (target, start) = (Quantity::of(metric, level), Quantity::of(metric, start));
            let added = if matches!(metric.kind, MetricKind::Flow | MetricKind::Counter) {
                found.add(&RULE, place, BroughtBefore { target, before: start })
            } else {
                found.add(&RULE, place, AlreadyReached { target, start })
            };
            added.help(AimFurther {});
        }
    }
}

/// From this chance on a target comes by itself.
const SURE: f64 = 0.8;

/// Whether the readings from before the start lead beyond the target.
pub(in crate::rules) fn comes_by_itself(own: &OwnHistory) -> bool {
    own.chance >= SURE
}

/// Whether the start value is at a level that is to be reached: that says it all.
fn is_reached_at_start(own: &OwnHistory, target: Target) -> bool {
    let is_past = |start: f64| if own.by_itself >= start { start >= own.judged } else { start <= own.judged };
    matches!(target, Target::Level(_)) && own.start.is_some_and(is_past)
}

/// `"+0%"`, `"+0"`, `"+0pp"`.
fn is_no_change(target: Target) -> bool {
    let (Target::Relative(change) | Target::Change(change) | Target::Points(change)) = target else { return false };
    change.abs() < f64::EPSILON
}

/// The value at the start that a level is judged by. For amounts and for people in a period only one that the file
/// gives: what readings say of the start is not of a period as long as the goal's.
fn start_value(goal: &Goal, metric: &Metric, known: Option<f64>) -> Option<f64> {
    match metric.kind {
        MetricKind::Gauge | MetricKind::Ratio | MetricKind::Duration => goal.baseline.or(known),
        MetricKind::Flow | MetricKind::Counter => goal.baseline.filter(|_| is_as_long(goal)),
        MetricKind::Unique => goal.baseline,
    }
}

/// Whether the baseline is the total of a period as long as the goal, give or take a twentieth. Without a period of its
/// own it is: that is what a baseline of an amount means.
fn is_as_long(goal: &Goal) -> bool {
    let Some([start, end]) = goal.table.baseline_period else { return true };
    let Some(period) = goal.period() else { return false };
    let days = start.days_until(end) + 1;
    (days - period.days()).abs() * 20 <= period.days()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::model::evidence::GoalEvidence;
    use crate::rules::testing::Case;

    fn found(goal: &str) -> Vec<String> {
        Case::of(&format!("[[goal]]\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn a_level_below_the_start_is_reached() {
        assert_eq!(
            found("metric = \"followers\"\nbaseline = 4200\ntarget = 4200"),
            ["warning goal[0].target: the target 4,200 is reached before it begins: the start value is 4,200; set a \
              target that takes work to reach"]
        );
        assert_eq!(found("metric = \"engagement_rate\"\nbaseline = \"4%\"\ntarget = \"2.5%\"").len(), 1);
        assert_eq!(found("metric = \"response_time\"\nbaseline = \"30min\"\ntarget = \"45min\"").len(), 1);
        assert!(found("metric = \"response_time\"\nbaseline = \"60min\"\ntarget = \"45min\"").is_empty());
        assert!(found("metric = \"followers\"\nbaseline = 4200\ntarget = \">= 4000\"").is_empty());
    }

    #[test]
    fn an_amount_is_held_against_an_equally_long_period() {
        assert!(found("metric = \"clicks\"\nbaseline = 500\ntarget = 400")[0].contains("an equally long period"));
        let of = |period: &str| {
            found(&format!("metric = \"clicks\"\nbaseline = 500\nbaseline_period = {period}\ntarget = 400"))
        };
        assert_eq!(of("[2026-03-01, 2026-08-31]").len(), 1);
        assert!(of("[2026-01-01, 2026-12-31]").is_empty());
    }

    #[test]
    fn no_change_is_nothing_to_reach() {
        assert_eq!(found("metric = \"followers\"\ntarget = \"+0%\"").len(), 1);
        assert!(found("metric = \"followers\"\ntarget = \"+1\"").is_empty());
    }

    #[test]
    fn readings_tell_the_start_of_a_level() {
        let known = || GoalEvidence { baseline: Some(5000.0), ..GoalEvidence::default() };
        let case = |goal: &str| Case::of(&format!("[[goal]]\n{goal}\n")).goal(known()).found(&RULE).len();
        assert_eq!(case("metric = \"followers\"\ntarget = 4830"), 1);
        assert_eq!(case("metric = \"clicks\"\ntarget = 4830"), 0);
    }
}
