//! A goal that would take more people than there are.

use crate::model::campaign::Goal;
use crate::model::metric::{Metric, MetricKind};
use crate::model::part::Part;
use crate::model::realism::{Grounds, Limit, Verdict};
use crate::model::target::Target;
use crate::rules::{Checked, Findings};
use crate::say::{Amount, sentence};

rule! {
    /// ## What it catches
    /// A gain in followers, members or other people, or a reach, that is larger than the audience: the `size` of
    /// `[audience]`, or of all audiences together.
    ///
    /// ## Why it matters
    /// Not everybody in an audience will follow you, and nobody outside it is being talked to. A gain that is larger
    /// than the audience cannot come about: either the target or the size is wrong.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [audience]
    /// who = "Parents aged 28–40 in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, short video"
    /// size = 400
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [audience]
    /// who = "Parents aged 28–40 in Malmö who cycle to nursery"
    /// where = ["instagram"]
    /// when = ["Mon-Fri 19:00-21:30"]
    /// how = "On the phone, short video"
    /// size = 40000
    /// ```
    "R205", "target-exceeds-audience", Warning
}

sentence! {
    GainExceeds { gain: Amount, size: Amount }
    en "the goal takes {gain} more people, and the audience has {size}",
    sv "målet kräver {gain} personer till, och målgruppen har {size}",
    nb "målet krever {gain} personer til, og målgruppen har {size}",
}

sentence! {
    ReachExceeds { reach: Amount, size: Amount }
    en "the goal takes {reach} people, and the audience has {size}",
    sv "målet kräver {reach} personer, och målgruppen har {size}",
    nb "målet krever {reach} personer, og målgruppen har {size}",
}

sentence! {
    LowerOrWider {}
    en "lower the target, or correct `size` under [audience] if more people are meant",
    sv "sänk målet, eller rätta `size` under [audience] om fler är tänkta",
    nb "senk målet, eller rett `size` under [audience] hvis flere er ment",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    let Some(size) = audience_size(checked) else { return };
    for goal in &checked.campaign.goals {
        let (Some(metric), Some(target)) = (&goal.metric, goal.target) else { continue };
        let known = checked.evidence.goals.get(goal.index).and_then(|known| known.baseline);
        let Some(people) = people_needed(goal, metric, target, known) else { continue };
        if people <= size || is_told_by_more(checked, goal) {
            continue;
        }
        let (place, size) = (goal.place(Part::Target), Amount(size));
        let added = if metric.kind == MetricKind::Gauge {
            found.add(&RULE, place, GainExceeds { gain: Amount(people), size })
        } else {
            found.add(&RULE, place, ReachExceeds { reach: Amount(people), size })
        };
        added.help(LowerOrWider {});
    }
}

/// Whether what others reach says already that it is too much.
fn is_told_by_more(checked: &Checked<'_>, goal: &Goal) -> bool {
    let realism = checked.evidence.realism.get(goal.index);
    realism.is_some_and(|realism| {
        let by_audience = matches!(realism.grounds, Grounds::Limit(Limit::Audience { .. }));
        realism.verdict == Verdict::Implausible && !by_audience
    })
}

/// How many people all audiences together are; `None` where one of them does not say.
fn audience_size(checked: &Checked<'_>) -> Option<f64> {
    let sizes: Option<Vec<f64>> = checked.campaign.audiences.iter().map(|audience| audience.size).collect();
    sizes.filter(|sizes| !sizes.is_empty()).map(|sizes| sizes.iter().sum())
}

/// How many people the goal takes: those gained, or those reached in one period; `None` where the metric does not count
/// people or the start is not known.
fn people_needed(goal: &Goal, metric: &Metric, target: Target, known: Option<f64>) -> Option<f64> {
    let counts_people = metric.kind == MetricKind::Unique || matches!(metric.unit.as_str(), "accounts" | "people");
    if !counts_people || matches!(target, Target::Cap(_)) {
        return None;
    }
    let start = goal.baseline.or(known);
    match (metric.kind, target) {
        (MetricKind::Gauge, Target::Change(gain)) => Some(gain),
        (MetricKind::Gauge, _) => Some(target.level(start)? - start?),
        (MetricKind::Flow | MetricKind::Unique, _) => target.level(start),
        (MetricKind::Counter | MetricKind::Ratio | MetricKind::Duration, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    fn found(goal: &str) -> Vec<String> {
        Case::of(&format!("[[audience]]\nsize = 400\n[[audience]]\nsize = 600\n[[goal]]\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn only_the_gain_must_find_room() {
        assert!(found("metric = \"followers\"\nbaseline = 9000\ntarget = 10000").is_empty());
        assert_eq!(
            found("metric = \"followers\"\nbaseline = 9000\ntarget = 10001"),
            ["warning goal[0].target: the goal takes 1,001 more people, and the audience has 1,000; lower the target, or \
              correct `size` under [audience] if more people are meant"]
        );
        assert_eq!(found("metric = \"followers\"\ntarget = \"+1001\"").len(), 1);
        assert!(found("metric = \"followers\"\ntarget = \"+100%\"").is_empty(), "of what is not known");
    }

    #[test]
    fn people_reached_must_find_room_and_clicks_need_none() {
        assert_eq!(found("metric = \"reach\"\nper = \"month\"\ntarget = 5000").len(), 1);
        assert!(found("metric = \"clicks\"\ntarget = 5000").is_empty());
    }

    #[test]
    fn one_audience_without_a_size_leaves_it_open() {
        let tables = "[[audience]]\nsize = 4\n[[audience]]\nwho = \"x\"\n[[goal]]\nmetric = \"reach\"\ntarget = 50\n";
        assert!(Case::of(tables).found(&RULE).is_empty());
    }
}
