//! A goal of a review in words: where it stands, and each thing that could be done.

use crate::assess::GoalStanding;
use crate::assess::review::{Reviewed, Step};
use crate::model::day::Day;
use crate::model::target::Target;
use crate::progress::standing::Recent;
use crate::render::chance::chance;
use crate::render::quantity::{Measure, RateUnit};
use crate::render::status::{self, Shown, day};
use crate::say::{Language, Sentence, Show, noun, sentence};

/// So many things to do are told of a goal: a meeting that can do anything does nothing.
const MOST: usize = 3;

sentence! {
    NowOf { now: String, target: String }
    en "{now} of {target}",
    sv "{now} av {target}",
    nb "{now} av {target}",
}
sentence! {
    Aim { target: String }
    en "target {target}",
    sv "målvärde {target}",
    nb "målverdi {target}",
}
sentence! {
    AtChance { chance: String }
    en "chance {chance}",
    sv "chans {chance}",
    nb "sjanse {chance}",
}
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
    Lately { rate: String, days: LastDays }
    en ", {rate} in the last {days}",
    sv ", {rate} de senaste {days}",
    nb ", {rate} de siste {days}",
}
sentence! {
    FastEnough {}
    en ": keep that up",
    sv ": håll den takten",
    nb ": hold det tempoet",
}
sentence! {
    Anew { even: String, safe: String, end: Day }
    en "or agree anew: as it goes, {even} by {end} has a chance of 50%, {safe} of 80%",
    sv "eller kom överens på nytt: som det går har {even} till {end} en chans på 50 %, {safe} på 80 %",
    nb "eller bli enige på nytt: slik det går, har {even} innen {end} en sjanse på 50 %, {safe} på 80 %",
}
sentence! {
    LikelyOn { target: String, day: String }
    en "; {target} is likely reached about {day}",
    sv "; {target} nås troligast kring {day}",
    nb "; {target} nås trolig rundt {day}",
}
sentence! {
    NotOnCourse { target: String }
    en "; {target} is not reached on the current course",
    sv "; {target} nås inte med nuvarande kurs",
    nb "; {target} nås ikke med dagens kurs",
}
noun! {
    /// Days that are past.
    LastDays
    en "day" "days",
    sv "dagen" "dagarna",
    nb "dagen" "dagene",
}

/// A rate this close to the needed one is fast enough: a share of it.
const CLOSE: f64 = 0.02;

/// "evening-bookings: behind · 503 of 1,200 · chance under 10%", without the name.
pub(super) fn standing(goal: &GoalStanding<'_>, language: Language) -> String {
    let measure = Measure::of(goal.goal);
    let target = status::target(goal, measure, language);
    let now = goal.standing.as_ref().and_then(|standing| status::now(standing, measure, language));
    let where_it_is = match now {
        Some(now) if goal.goal.target.is_some_and(Target::is_kept) => format!("{now} ({target})"),
        Some(now) => NowOf { now, target }.say(language),
        None => Aim { target }.say(language),
    };
    let says = goal.standing.as_ref().filter(|standing| status::says_something(standing));
    let found = says.and_then(|standing| standing.chance);
    let chance = found.map(|found| AtChance { chance: chance(found, language) }.say(language));
    let parts = [Some(goal.state().show(language)), Some(where_it_is), chance];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What could be done about a goal, a line each.
pub(super) fn lines(shown: &Shown<'_>, reviewed: &Reviewed<'_, '_>, language: Language) -> Vec<String> {
    reviewed.steps.iter().filter_map(|step| line(shown, reviewed.goal, step, language)).take(MOST).collect()
}

fn line(shown: &Shown<'_>, goal: &GoalStanding<'_>, step: &Step, language: Language) -> Option<String> {
    match step {
        Step::Speed { needed, recent } => Some(speed(goal, *needed, *recent, language)),
        Step::Renegotiate { even, safe, likely } => anew(shown, goal, (*even, *safe), *likely, language),
        Step::Keep => status::pace(goal, goal.standing.as_ref()?, language),
        Step::Record { .. } | Step::AgreeAnew | Step::Complete | Step::Learn => status::step(shown, goal, language),
    }
}

/// "10 a day needed, 3.9 in the last 28 days: 42.5 more a week".
fn speed(goal: &GoalStanding<'_>, needed: f64, recent: Option<Recent>, language: Language) -> String {
    let measure = Measure::of(goal.goal);
    let is_cap = matches!(goal.goal.target, Some(Target::Cap(_)));
    let unit = RateUnit::of(needed, measure);
    let rate = unit.full(needed, measure, language);
    let line = if is_cap { Allowed { needed: rate }.say(language) } else { Needed { needed: rate }.say(language) };
    let Some(recent) = recent else { return line };
    let days = LastDays(recent.days.unsigned_abs());
    let lately = Lately { rate: unit.bare(recent.per_day, measure, language), days }.say(language);
    let is_close = (needed - recent.per_day).abs() <= CLOSE * needed.abs();
    let change = status::change_needed(needed, recent.per_day, is_cap, measure, language).filter(|_| !is_close);
    line + &lately + &change.unwrap_or_else(|| FastEnough {}.say(language))
}

fn anew(
    shown: &Shown<'_>,
    goal: &GoalStanding<'_>,
    (even, safe): (f64, f64),
    likely: Option<Day>,
    language: Language,
) -> Option<String> {
    let measure = Measure::of(goal.goal);
    let [even, safe] = [even, safe].map(|value| measure.level(value, language));
    let target = measure.level(goal.target()?, language);
    let line = Anew { even, safe, end: goal.goal.end? }.say(language);
    let when = match likely {
        Some(likely) => LikelyOn { target, day: day(likely, shown, language) }.say(language),
        None => NotOnCourse { target }.say(language),
    };
    Some(line + &when)
}
