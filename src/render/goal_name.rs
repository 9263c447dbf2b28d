//! What people call a metric and a goal, and a goal's fields in one line.

use crate::model::document::goal::GoalTable;
use crate::model::document::shapes::Written;
use crate::model::vocabulary;
use crate::render::words::channel_name;
use crate::say::{All, Amount, Language, Sentence, Show, sentence};
use crate::text::stated::Ends;
use crate::text::suggestion;

sentence! {
    OnChannels { metric: String, channels: All<String> }
    en "{metric} on {channels}",
    sv "{metric} på {channels}",
    nb "{metric} på {channels}",
}

sentence! {
    From { value: String }
    en "from {value}",
    sv "från {value}",
    nb "fra {value}",
}

sentence! {
    To { value: String }
    en "to {value}",
    sv "till {value}",
    nb "til {value}",
}

sentence! {
    By { day: String }
    en "by {day}",
    sv "senast {day}",
    nb "innen {day}",
}

sentence! {
    Within { length: String }
    en "in {length}",
    sv "inom {length}",
    nb "innen {length}",
}

/// The metric by the word that people use most; one of a campaign's own by its name.
pub(crate) fn metric_name(metric: &str, language: Language) -> String {
    let known = vocabulary::known(metric).map(|known| known.called(language));
    known.map_or_else(|| metric.replace('_', " "), str::to_owned)
}

/// What a goal counts and where, as a name for it: "Instagram followers"; `None` where it counts nothing yet.
pub(crate) fn goal_name(goal: &GoalTable, language: Language) -> Option<String> {
    counted(goal, language).filter(|name| !name.is_empty()).map(|name| sentence_case(&name))
}

/// The text as a sentence begins.
pub(crate) fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a goal says in one line: "Instagram followers, from 4,200 to 4,830, by 31 Aug 2027"; empty where it says
/// nothing. `ends` is when it ends, where that is known.
pub(crate) fn in_one_line(goal: &GoalTable, ends: Option<&Ends>, language: Language) -> String {
    let from = goal.baseline.as_ref().map(|value| From { value: shown(value, language) }.say(language));
    let to = goal.target.as_ref().map(|target| aim(target, language));
    let steps: Vec<String> = from.into_iter().chain(to).collect();
    // "from 4,200 to 4,830", but "from 4,200, +15%".
    let joint = if matches!(&goal.target, Some(target) if is_signed(target)) { ", " } else { " " };
    let end = ends.map(|ends| match ends {
        Ends::On(day) => By { day: day.show(language) }.say(language),
        Ends::After(length) => Within { length: length.clone() }.say(language),
    });
    let steps = (!steps.is_empty()).then(|| steps.join(joint));
    let parts = counted(goal, language).into_iter().chain(steps).chain(end);
    parts.collect::<Vec<_>>().join(", ")
}

/// What is counted and where; the channels alone where the metric is not known.
fn counted(goal: &GoalTable, language: Language) -> Option<String> {
    let channels: Vec<&str> = goal.channel.values.iter().map(String::as_str).collect();
    let titles = || All(channels.iter().map(|name| channel_name(name, language)).collect());
    match &goal.metric {
        None => (!channels.is_empty()).then(|| titles().show(language)),
        Some(metric) => Some(match vocabulary::known(metric) {
            Some(known) => suggestion::counted(&known.metric(), &channels, language),
            None if channels.is_empty() => metric_name(metric, language),
            None => OnChannels { metric: metric_name(metric, language), channels: titles() }.say(language),
        }),
    }
}

/// A target: "to 4,830", or as it is written where it carries its own sign.
fn aim(target: &Written, language: Language) -> String {
    match target {
        Written::Text(text) if is_signed(target) => text.clone(),
        Written::Text(_) | Written::Number(_) => To { value: shown(target, language) }.say(language),
    }
}

/// Whether a target carries a sign or a bound of its own.
fn is_signed(target: &Written) -> bool {
    matches!(target, Written::Text(text) if !text.starts_with(|first: char| first.is_ascii_digit()))
}

fn shown(value: &Written, language: Language) -> String {
    match value {
        Written::Number(number) => Amount(*number).show(language),
        Written::Text(text) => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Ends, GoalTable, Language, Written, goal_name, in_one_line};
    use crate::model::day::Day;
    use crate::model::document::shapes::OneOrMany;

    fn goal(target: Written) -> GoalTable {
        GoalTable {
            metric: Some("followers".to_owned()),
            channel: OneOrMany { values: vec!["instagram".to_owned()], list: false },
            baseline: Some(Written::Number(4200.0)),
            target: Some(target),
            ..GoalTable::default()
        }
    }

    #[test]
    fn a_goal_is_told_in_one_line() {
        let level = goal(Written::Number(4830.0));
        let end = Day::parse_iso("2027-08-31").map(Ends::On);
        assert_eq!(
            in_one_line(&level, end.as_ref(), Language::English),
            "Instagram followers, from 4,200 to 4,830, by 31\u{a0}Aug\u{a0}2027"
        );
        let growth = goal(Written::Text("+15%".to_owned()));
        let length = Ends::After("6 månader".to_owned());
        assert_eq!(
            in_one_line(&growth, Some(&length), Language::Swedish),
            "följare på Instagram, från 4\u{a0}200, +15%, inom 6 månader"
        );
        assert_eq!(in_one_line(&GoalTable::default(), None, Language::Norwegian), "");
    }

    #[test]
    fn a_goal_has_a_name() {
        let level = goal(Written::Number(1.0));
        assert_eq!(goal_name(&level, Language::Norwegian).as_deref(), Some("Følgere på Instagram"));
        let own = GoalTable { metric: Some("trial_rides".to_owned()), ..GoalTable::default() };
        assert_eq!(goal_name(&own, Language::Swedish).as_deref(), Some("Trial rides"));
        assert_eq!(goal_name(&GoalTable::default(), Language::English), None);
    }
}
