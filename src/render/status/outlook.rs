//! Where a goal leads, in a line: the forecast with its range, the chance, the likely day, and why to take care.

use super::Shown;
use super::cells::day;
use crate::assess::GoalStanding;
use crate::progress::forecast::{Caution, ENOUGH_READINGS};
use crate::progress::standing::{Outlook, Standing};
use crate::progress::state::State;
use crate::render::chance::{caution, chance, likelihood};
use crate::render::quantity::Measure;
use crate::say::{Language, Sentence, sentence};

/// The heights of a small picture, lowest first.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const HIGHEST: f64 = 7.0;

sentence! {
    Leads { value: String, low: String, high: String }
    en "forecast {value} ({low} to {high})",
    sv "prognos {value} ({low} till {high})",
    nb "prognose {value} ({low} til {high})",
}
sentence! {
    WithChance { chance: String, word: String }
    en "chance {chance} ({word})",
    sv "chans {chance} ({word})",
    nb "sjanse {chance} ({word})",
}
sentence! {
    LikelyOn { day: String }
    en "likely reached about {day}",
    sv "nås troligast kring {day}",
    nb "nås trolig rundt {day}",
}
sentence! {
    CannotTell {}
    en "where it leads cannot be told: the times are too far apart",
    sv "vart det leder går inte att säga: tiderna ligger för långt isär",
    nb "hvor det fører, går det ikke an å si: tidene ligger for langt fra hverandre",
}
sentence! {
    ChanceOfJudged { chance: String }
    en "{chance} of what it is judged by",
    sv "{chance} för det som den bedöms vid",
    nb "{chance} for det den vurderes ved",
}
sentence! {
    CareOf { goals: String, reason: String }
    en "{goals}: {reason}",
    sv "{goals}: {reason}",
    nb "{goals}: {reason}",
}

/// "forecast 1,378 (1,366 to 1,391), chance under 10% (very unlikely), likely reached about 24 Apr".
pub(super) fn outlook(shown: &Shown<'_>, goal: &GoalStanding<'_>, language: Language) -> Option<String> {
    if goal.standing.as_ref().is_some_and(|standing| standing.is_unforeseeable) {
        return Some(CannotTell {}.say(language));
    }
    let standing = goal.standing.as_ref().filter(|standing| says_something(standing))?;
    let leads = standing.outlook.as_ref().map(|outlook| {
        let [value, low, high] = range(goal, outlook, language);
        Leads { value, low, high }.say(language)
    });
    let likely = standing.outlook.as_ref().filter(|outlook| !outlook.is_met).and_then(|_| standing.likely_day());
    let likely = likely.map(|found| LikelyOn { day: day(found, shown, language) }.say(language));
    let parts = [leads, of_chance(standing, language), likely];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(line).filter(|line| !line.is_empty())
}

/// Whether a forecast is worth showing. Of a few readings in the first days there is nothing to tell yet; programs get
/// it all the same.
pub(in crate::render) fn says_something(standing: &Standing) -> bool {
    let is_few = standing.outlook.as_ref().is_none_or(|outlook| outlook.readings < ENOUGH_READINGS);
    !(standing.state == State::TooEarly && is_few)
}

/// "chance 73% (likely)"; of a goal to stretch for also the chance of what it is judged by.
fn of_chance(standing: &Standing, language: Language) -> Option<String> {
    let found = standing.chance?;
    let word = likelihood(found, language).to_owned();
    let mut line = WithChance { chance: chance(found, language), word }.say(language);
    let judged = standing.outlook.as_ref().filter(|_| standing.judged_target != standing.target);
    if let Some(outlook) = judged {
        line += ", ";
        line += &ChanceOfJudged { chance: chance(outlook.judged_chance, language) }.say(language);
    }
    Some(line)
}

/// The value at the end and the ends of its range.
pub(in crate::render) fn range(goal: &GoalStanding<'_>, outlook: &Outlook, language: Language) -> [String; 3] {
    let measure = Measure::of(goal.goal);
    let expected = outlook.expected;
    [expected.median, expected.range.0, expected.range.1].map(|value| measure.level(value, language))
}

/// Why to take care, each reason once, with the goals it is about.
pub(super) fn cautions(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let of_goal = |goal: &GoalStanding<'_>, reason: Caution| {
        let is_open = super::cells::is_under_way(goal.state()) && goal.state() != State::Stale;
        let standing = goal.standing.as_ref().filter(|standing| says_something(standing));
        let outlook = standing.and_then(|standing| standing.outlook.as_ref());
        is_open && outlook.is_some_and(|outlook| outlook.cautions.contains(&reason))
    };
    let all = [Caution::TwoReadings, Caution::FewReadings, Caution::Stale, Caution::FartherThanHistory];
    let line = |reason: Caution| {
        let goals: Vec<&str> = shown
            .overview
            .goals
            .iter()
            .filter(|goal| of_goal(goal, reason))
            .map(|goal| goal.goal.id.as_str())
            .collect();
        let reason = caution(reason, language);
        (!goals.is_empty()).then(|| CareOf { goals: goals.join(", "), reason }.say(language))
    };
    all.into_iter().filter_map(line).collect()
}

/// The way so far as a small picture: "▁▂▂▃▅▆▇█". `None` of few readings, or where it never moved.
pub(super) fn picture(standing: &Standing) -> Option<String> {
    let trail = &standing.trail;
    let low = trail.iter().copied().fold(f64::INFINITY, f64::min);
    let high = trail.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let height = |value: &f64| {
        let share = (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0);
        let wanted = (share * HIGHEST).round();
        HEIGHTS
            .iter()
            .zip((0_u8..).map(f64::from))
            .find(|(_, rank)| *rank >= wanted)
            .map_or(HEIGHTS[0], |found| *found.0)
    };
    (standing.snapshots >= ENOUGH_READINGS && high > low).then(|| trail.iter().map(height).collect())
}

#[cfg(test)]
mod tests {
    use super::HEIGHTS;

    #[test]
    fn heights_are_as_many_as_they_say() {
        assert!((f64::from(u8::try_from(HEIGHTS.len() - 1).expect("few")) - super::HIGHEST).abs() < f64::EPSILON);
    }
}
