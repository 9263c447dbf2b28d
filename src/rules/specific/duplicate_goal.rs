//! One goal that is written down twice.

mod cover;

use std::collections::BTreeMap;

use crate::model::campaign::Goal;
use crate::model::place::Place;
use crate::model::target::Target;
use crate::rules::{Checked, Findings};
use crate::say::sentence;
use cover::Cover;

rule! {
    /// ## What it catches
    /// Two goals that count the same metric on the same channels over the same time. A goal to stretch for
    /// (`stretch = true`) may stand beside the one it stretches.
    ///
    /// ## Why it matters
    /// When the two disagree, one can be reached and the other missed by one and the same number. Steps on the way
    /// are `milestones` of one goal.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// id = "by-june"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4500
    /// end = 2027-05-31
    /// source = "Instagram Insights, every Monday"
    ///
    /// [[goal]]
    /// id = "by-september"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4830
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4830
    /// milestones = [{ on = 2027-05-31, value = 4500 }]
    /// source = "Instagram Insights, every Monday"
    /// ```
    "S106", "duplicate-goal", Warning
}

sentence! {
    SameGoal { series: String, first: String }
    en "{series} is already counted over the same time by the goal `{first}`",
    sv "{series} räknas redan under samma tid av målet `{first}`",
    nb "{series} telles allerede i samme tidsrom av målet `{first}`",
}

sentence! {
    KeepOne {}
    en "keep one of the two, with steps on the way as `milestones = [{{ on = 2027-05-31, value = 4500 }}]`",
    sv "behåll ett av dem, med delmål som `milestones = [{{ on = 2027-05-31, value = 4500 }}]`",
    nb "behold ett av dem, med delmål som `milestones = [{{ on = 2027-05-31, value = 4500 }}]`",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    // Only goals that count the same are compared with each other.
    let mut counted: BTreeMap<_, Vec<(Option<Target>, Cover)>> = BTreeMap::new();
    for (path, goal) in checked.goals() {
        let Some(metric) = &goal.metric else { continue };
        let key = (&metric.name, &metric.denominator, channels(goal), goal.table.stretch);
        let covers = counted.entry(key).or_default();
        let alike = covers.iter().filter(|(target, _)| judged_alike(*target, goal.target));
        if let Some(first) = alike.filter_map(|(_, cover)| cover.first_in(goal.period())).min() {
            let first = checked.campaign.goals[first].id.clone();
            found.add(&RULE, Place::key(path), SameGoal { series: series(goal), first }).help(KeepOne {});
        }
        let same = |target: Option<Target>| target.is_none() == goal.target.is_none() && judged_alike(target, goal.target);
        if let Some((_, cover)) = covers.iter_mut().find(|(target, _)| same(*target)) {
            cover.take(goal.period(), goal.index);
        } else {
            let mut cover = Cover::default();
            cover.take(goal.period(), goal.index);
            covers.push((goal.target, cover));
        }
    }
}

/// Whether two goals count the same over the same time and are judged in the same way.
pub(in crate::rules) fn is_same_goal(one: &Goal, other: &Goal) -> bool {
    let names = one.metric.as_ref().zip(other.metric.as_ref());
    names.is_some_and(|(one, other)| one.name == other.name && one.denominator == other.denominator)
        && same_channels(one, other)
        && one.table.stretch == other.table.stretch
        && judged_alike(one.target, other.target)
        && one.period().zip(other.period()).is_none_or(|(one, other)| one.overlap(other).is_some())
}

fn same_channels(one: &Goal, other: &Goal) -> bool {
    channels(one) == channels(other)
}

/// The goal's channels, in the order of the alphabet.
fn channels(goal: &Goal) -> Vec<&str> {
    let mut channels: Vec<&str> = goal.channels.iter().map(String::as_str).collect();
    channels.sort_unstable();
    channels
}

/// Two values to reach are alike however they are written; a value to keep differs from one to reach.
fn judged_alike(one: Option<Target>, other: Option<Target>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return true };
    let kept = one.is_kept() || other.is_kept();
    !kept || std::mem::discriminant(&one) == std::mem::discriminant(&other)
}

/// What a goal counts, as after `plan record`: `followers@instagram`.
fn series(goal: &Goal) -> String {
    let metric = goal.metric.as_ref().map_or("", |metric| &metric.name);
    if goal.channels.is_empty() { metric.to_owned() } else { format!("{metric}@{}", goal.channels.join("+")) }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::Case;

    const FIRST: &str = "[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\ntarget = 4830\n";

    fn beside(goal: &str) -> Vec<String> {
        Case::of(&format!("{FIRST}[[goal]]\n{goal}\n")).found(&RULE)
    }

    #[test]
    fn however_it_is_written() {
        let twice = beside("metric = \"followers\"\nchannel = [\"instagram\"]\ntarget = \"+15%\"\nend = 2027-05-31");
        assert_eq!(twice.len(), 1);
        assert!(twice[0].starts_with(
            "warning goal[1]: followers@instagram is already counted over the same time by the goal `followers-instagram`"
        ));
    }

    #[test]
    fn one_of_many_times_is_told_with_a_goal_over_the_same_time() {
        let goal = |id: &str, start: &str, end: &str| format!("{FIRST}id = \"{id}\"\nstart = {start}\nend = {end}\n");
        let apart = goal("a", "2027-03-01", "2027-03-31") + &goal("b", "2027-05-01", "2027-05-31");
        let between = goal("c", "2027-04-01", "2027-04-30");
        assert!(Case::of(&format!("{apart}{between}")).found(&RULE).is_empty());
        let across = goal("d", "2027-03-20", "2027-06-30") + &goal("e", "2027-06-15", "2027-07-31");
        let found = Case::of(&format!("{apart}{across}")).found(&RULE);
        assert!(found.len() == 2 && found[0].contains("the goal `a`") && found[1].contains("the goal `d`"), "{found:?}");
    }

    #[test]
    fn another_channel_time_or_way_is_another_goal() {
        for other in [
            "metric = \"followers\"\nchannel = \"facebook\"\ntarget = 2000",
            "metric = \"followers\"\nchannel = \"instagram\"\ntarget = \">= 4000\"",
            "metric = \"followers\"\nchannel = \"instagram\"\ntarget = 5200\nstretch = true",
            "metric = \"followers\"\nchannel = \"instagram\"\ntarget = 5200\nstart = 2027-09-01\nend = 2027-12-31",
            "metric = \"folowers\"\nchannel = \"instagram\"\ntarget = 4830",
        ] {
            assert!(beside(other).is_empty(), "{other}");
        }
    }
}
