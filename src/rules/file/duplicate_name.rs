//! Two things with one name.

use std::collections::BTreeMap;

use crate::model::campaign::Goal;
use crate::model::place::{KeyPath, Place};
use crate::rules::specific::duplicate_goal::is_same_goal;
use crate::rules::{Checked, CheckedStrategy, Findings};
use crate::say::sentence;

rule! {
    /// ## What it catches
    /// Two goals, posts, budget lines or objectives with one `id`, two people of one name in the team, or two channels whose names differ only in capital letters. A goal
    /// without an `id` is called after its metric and channel: `followers-instagram`.
    ///
    /// ## Why it matters
    /// Commands and reports point at a goal by its name. With two of that name, one is always the wrong one.
    ///
    /// ## Bad
    /// ```toml,bad
    /// [[goal]]
    /// id = "followers"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4500
    /// end = 2027-05-31
    /// source = "Instagram Insights, every Monday"
    ///
    /// [[goal]]
    /// id = "followers"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4500
    /// target = 4830
    /// start = 2027-06-01
    /// source = "Instagram Insights, every Monday"
    /// ```
    ///
    /// ## Good
    /// ```toml,good
    /// [[goal]]
    /// id = "followers-spring"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4200
    /// target = 4500
    /// end = 2027-05-31
    /// source = "Instagram Insights, every Monday"
    ///
    /// [[goal]]
    /// id = "followers-summer"
    /// metric = "followers"
    /// channel = "instagram"
    /// baseline = 4500
    /// target = 4830
    /// start = 2027-06-01
    /// source = "Instagram Insights, every Monday"
    /// ```
    "E006", "duplicate-name", Error, and strategies
}

sentence! {
    TwoGoals { name: String }
    en "two goals are called `{name}`",
    sv "två mål heter `{name}`",
    nb "to mål heter `{name}`",
}

sentence! {
    TwoPosts { name: String }
    en "two posts are called `{name}`",
    sv "två inlägg heter `{name}`",
    nb "to innlegg heter `{name}`",
}

sentence! {
    TwoLines { name: String }
    en "two budget lines are called `{name}`",
    sv "två budgetposter heter `{name}`",
    nb "to budsjettposter heter `{name}`",
}

sentence! {
    TwoObjectives { name: String }
    en "two objectives are called `{name}`",
    sv "två övergripande mål heter `{name}`",
    nb "to overordnede mål heter `{name}`",
}

sentence! {
    TwoMembers { name: String }
    en "two people in the team are called {name}",
    sv "två personer i teamet heter {name}",
    nb "to personer i teamet heter {name}",
}

sentence! {
    TwoChannels { name: String, other: String }
    en "the channels `{other}` and `{name}` differ only in capital letters",
    sv "kanalerna `{other}` och `{name}` skiljer sig bara i stora bokstäver",
    nb "kanalene `{other}` og `{name}` skiller seg bare i store bokstaver",
}

sentence! {
    AnotherName {}
    en "give one of them another name",
    sv "ge ett av dem ett annat namn",
    nb "gi ett av dem et annet navn",
}

sentence! {
    AddId {}
    en "add `id = \"…\"` with a name of its own to the goal",
    sv "lägg till `id = \"…\"` med ett eget namn i målet",
    nb "legg til `id = \"…\"` med et eget navn i målet",
}

fn check(checked: &Checked<'_>, found: &mut Findings) {
    check_goals(checked, found);
    let posts = checked.campaign.file.post.iter().map(|post| post.id.as_deref());
    for (index, name) in repeated(posts) {
        let place = Place::value(KeyPath::of("post").index(index).key("id"));
        found.add(&RULE, place, TwoPosts { name: name.to_owned() }).help(AnotherName {});
    }
    let lines = checked.campaign.budget.iter().flat_map(|budget| &budget.lines);
    for (index, name) in repeated(lines.map(|line| line.table.id.as_deref())) {
        let place = Place::value(KeyPath::of("budget").key("line").index(index).key("id"));
        found.add(&RULE, place, TwoLines { name: name.to_owned() }).help(AnotherName {});
    }
    check_channels(checked, found);
}

fn check_strategy(checked: &CheckedStrategy<'_>, found: &mut Findings) {
    let file = checked.file();
    for (index, name) in repeated(file.objective.iter().map(|objective| Some(objective.id.as_str()))) {
        let place = Place::value(KeyPath::of("objective").index(index).key("id"));
        found.add(&RULE, place, TwoObjectives { name: name.to_owned() }).help(AnotherName {});
    }
    for (index, name) in repeated(file.team.iter().map(|member| Some(member.name.trim()))) {
        let place = Place::value(KeyPath::of("team").index(index).key("name"));
        found.add(&RULE, place, TwoMembers { name: name.to_owned() }).help(AnotherName {});
    }
}

fn check_goals(checked: &Checked<'_>, found: &mut Findings) {
    let mut seen: BTreeMap<&str, &Goal> = BTreeMap::new();
    for (path, goal) in checked.goals() {
        let first = *seen.entry(&goal.id).or_insert(goal);
        if first.index == goal.index || is_told_elsewhere(first, goal) {
            continue;
        }
        let message = TwoGoals { name: goal.id.clone() };
        if goal.table.id.is_some() {
            found.add(&RULE, Place::value(path.key("id")), message).help(AnotherName {});
        } else {
            found.add(&RULE, Place::key(path), message).help(AddId {});
        }
    }
}

/// Names that nobody wrote are alike because the goals are the same one, or because neither says what it counts.
fn is_told_elsewhere(first: &Goal, goal: &Goal) -> bool {
    let written = first.table.id.is_some() || goal.table.id.is_some();
    !written && (is_same_goal(first, goal) || (goal.table.metric.is_none() && goal.metric.is_none()))
}

/// The names that came before, with where they come again.
fn repeated<'c>(names: impl Iterator<Item = Option<&'c str>>) -> Vec<(usize, &'c str)> {
    let mut seen = BTreeMap::new();
    let written = names.enumerate().filter_map(|(index, name)| Some((index, name?)));
    written.filter(|(index, name)| *seen.entry(*name).or_insert(*index) != *index).collect()
}

fn check_channels(checked: &Checked<'_>, found: &mut Findings) {
    let mut seen: BTreeMap<String, &String> = BTreeMap::new();
    for name in checked.campaign.channels.keys() {
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            let message = TwoChannels { name: name.clone(), other: other.clone() };
            found.add(&RULE, Place::key(KeyPath::of("channel").key(name)), message).help(AnotherName {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::{Case, StrategyCase};

    #[test]
    fn the_second_of_a_name_is_told() {
        let tables = "[[goal]]\nid = \"a\"\n[[goal]]\nid = \"a\"\n[[goal]]\nid = \"b\"\n\
            [channel.Blog]\n[channel.blog]\n\
            [[post]]\nid = \"p\"\non = 2027-03-02\nchannel = \"blog\"\n\
            [[post]]\non = 2027-03-02\nchannel = \"blog\"\n\
            [[post]]\nid = \"p\"\non = 2027-03-02\nchannel = \"blog\"\n\
            [[budget.line]]\nid = \"l\"\namount = 5\n[[budget.line]]\nid = \"l\"\namount = 5\n";
        let found = Case::of(tables).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|said| said.split(": ").next()).collect();
        assert_eq!(places, ["error goal[1].id", "error post[2].id", "error budget.line[1].id", "error channel.blog"]);
    }

    #[test]
    fn a_strategy_has_each_objective_and_each_person_once() {
        let tables = "[[objective]]\nid = \"a\"\ntext = \"A\"\n[[objective]]\nid = \"a\"\ntext = \"B\"\n\
            [[team]]\nname = \"Ida\"\n[[team]]\nname = \"Ida \"\n";
        let found = StrategyCase::of(tables).found(&RULE);
        let places: Vec<_> = found.iter().filter_map(|said| said.split(": ").next()).collect();
        assert_eq!(places, ["error objective[1].id", "error team[1].name"]);
    }

    #[test]
    fn names_that_nobody_wrote_are_told_only_where_nothing_else_is() {
        let goal = "[[goal]]\nmetric = \"followers\"\nchannel = \"instagram\"\ntarget = 5000\n";
        assert!(Case::of(&goal.repeat(2)).found(&RULE).is_empty(), "told as one goal twice");
        assert!(Case::of(&"[[goal]]\nchannel = \"blog\"\n".repeat(2)).found(&RULE).is_empty(), "told as vague");
        let halves = format!("{goal}end = 2027-05-31\n{goal}start = 2027-06-01\n");
        assert_eq!(
            Case::of(&halves).found(&RULE),
            ["error goal[1]: two goals are called `followers-instagram`; add `id = \"…\"` with a name of its own to the \
              goal"]
        );
        let borrowed = format!("[[goal]]\nid = \"followers-instagram\"\nmetric = \"clicks\"\n{goal}");
        assert_eq!(Case::of(&borrowed).found(&RULE).len(), 1);
    }
}
