//! How fast a goal must go from now on, how fast it has gone, and what has to change a week.

use super::Shown;
use super::cells::{is_kept, is_under_way, now, target};
use super::outlook::outlook;
use crate::assess::GoalStanding;
use crate::model::target::Target;
use crate::progress::standing::Standing;
use crate::render::quantity::{Measure, RateUnit};
use crate::say::{Language, Sentence, sentence};

sentence! {
    Needed { needed: String }
    en "{needed} needed",
    sv "{needed} behövs",
    nb "{needed} trengs",
}

sentence! {
    Allowed { needed: String }
    en "at most {needed} from now on",
    sv "högst {needed} från och med nu",
    nb "høyst {needed} fra nå av",
}

sentence! {
    SoFar { rate: String }
    en ", {rate} so far",
    sv ", hittills {rate}",
    nb ", hittil {rate}",
}

sentence! {
    MoreAWeek { amount: String }
    en ": {amount} more a week",
    sv ": {amount} mer i veckan",
    nb ": {amount} mer i uken",
}

sentence! {
    LessAWeek { amount: String }
    en ": {amount} less a week",
    sv ": {amount} mindre i veckan",
    nb ": {amount} mindre i uken",
}

sentence! {
    MoreAMonth { amount: String }
    en ": {amount} more a month",
    sv ": {amount} mer i månaden",
    nb ": {amount} mer i måneden",
}

sentence! {
    LessAMonth { amount: String }
    en ": {amount} less a month",
    sv ": {amount} mindre i månaden",
    nb ": {amount} mindre i måneden",
}

sentence! {
    AtTheEnd { value: String }
    en "{value} at the end at this pace",
    sv "{value} vid slutet i den här takten",
    nb "{value} til slutt i dette tempo",
}

sentence! {
    Keep { now: String, target: String }
    en "{now} now, {target} to keep",
    sv "{now} nu, {target} att hålla",
    nb "{now} nå, {target} å holde",
}

/// How fast it must go from now on and how fast it has gone; of a value to keep, where it is.
pub(in crate::render) fn pace(goal: &GoalStanding<'_>, standing: &Standing, language: Language) -> Option<String> {
    let measure = Measure::of(goal.goal);
    if is_kept(goal) || standing.windows.is_some() {
        return Some(
            Keep { now: now(standing, measure, language)?, target: target(goal, measure, language) }.say(language),
        );
    }
    let rate = standing.needed_per_day.filter(|rate| *rate != 0.0)?;
    let unit = RateUnit::of(rate, measure);
    let needed = unit.full(rate, measure, language);
    let is_cap = matches!(goal.goal.target, Some(Target::Cap(_)));
    let mut line = if is_cap { Allowed { needed }.say(language) } else { Needed { needed }.say(language) };
    if let Some(average) = standing.average_per_day {
        line += &SoFar { rate: unit.bare(average, measure, language) }.say(language);
        line += &change_needed(rate, average, is_cap, measure, language).unwrap_or_default();
    }
    Some(line)
}

/// What has to change, in what a week's meeting can take in: "9 more a week". `None` where nothing has to.
pub(in crate::render) fn change_needed(
    needed: f64,
    so_far: f64,
    is_cap: bool,
    measure: Measure,
    language: Language,
) -> Option<String> {
    let more = needed - so_far;
    let is_short = if is_cap { more < 0.0 } else { more * needed > 0.0 };
    let is_weekly = RateUnit::of(more, measure) != RateUnit::Month;
    let unit = if is_weekly { RateUnit::Week } else { RateUnit::Month };
    let amount = unit.bare(more.abs(), measure, language);
    is_short.then(|| match (more > 0.0, is_weekly) {
        (true, true) => MoreAWeek { amount }.say(language),
        (true, false) => MoreAMonth { amount }.say(language),
        (false, true) => LessAWeek { amount }.say(language),
        (false, false) => LessAMonth { amount }.say(language),
    })
}

/// The pace and where it leads, for tables without room for either. `is_said`: the pace stands elsewhere already.
pub(super) fn pace_in_full(
    shown: &Shown<'_>,
    goal: &GoalStanding<'_>,
    is_said: bool,
    language: Language,
) -> Option<String> {
    let standing = goal.standing.as_ref().filter(|_| is_under_way(goal.state()))?;
    let is_kept = standing.windows.is_some() || is_kept(goal);
    let line = pace(goal, standing, language).filter(|_| !is_said && !is_kept);
    let straight = || {
        let value = standing.projection.filter(|_| !is_kept)?;
        Some(AtTheEnd { value: Measure::of(goal.goal).level(value, language) }.say(language))
    };
    let leads = outlook(shown, goal, language).or_else(straight);
    let parts: Vec<String> = line.into_iter().chain(leads).collect();
    Some(parts.join("; ")).filter(|line| !line.is_empty())
}
