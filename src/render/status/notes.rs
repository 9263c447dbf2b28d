//! What stands under the table of goals.

use std::collections::BTreeMap;

use super::cells::day;
use super::outlook::{cautions, picture};
use super::pace::pace_in_full;
use super::remarks::remarks;
use super::uplift::caveat;
use super::{Shown, steps};
use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::say::{Language, Sentence, sentence};

sentence! {
    LastRead { day: String }
    en "Last read {day}",
    sv "Senast avläst {day}",
    nb "Sist lest av {day}",
}

sentence! {
    LastReadOf { day: String, goals: String }
    en "Last read {day}: {goals}",
    sv "Senast avläst {day}: {goals}",
    nb "Sist lest av {day}: {goals}",
}

sentence! {
    QuietSince { day: String, goals: String }
    en "No feedback since {day} that counts here: {goals}",
    sv "Ingen feedback sedan {day} som räknas här: {goals}",
    nb "Ingen tilbakemeldinger siden {day} som teller her: {goals}",
}

/// What stands under the table: of each goal what the table has no room for, and when they were read.
///
/// `brief`: the table has not all its columns, so that the pace and the days of reading stand here. The goal that the
/// last line is about is not told twice what to do.
pub(in crate::render) fn notes(shown: &Shown<'_>, brief: bool, language: Language) -> Vec<String> {
    let worst = steps::worst(shown).map(|goal| goal.goal.index);
    let mut notes = Vec::new();
    for goal in &shown.overview.goals {
        let is_last_line = worst == Some(goal.goal.index);
        let step = if steps::is_beyond_the_table(goal.state()) && !is_last_line {
            steps::step(shown, goal, language)
        } else if brief {
            pace_in_full(shown, goal, is_last_line, language).map(|line| with_picture(goal, line))
        } else {
            None
        };
        let remarks = remarks(shown, goal, brief, language);
        notes.extend(step.into_iter().chain(remarks).map(|note| format!("{}: {note}", goal.goal.id)));
    }
    notes.extend(caveat(shown, language));
    notes.extend(cautions(shown, language));
    if brief {
        notes.extend(last_read(shown, language));
    }
    notes.extend(quiet(shown, language));
    notes
}

/// The line with a small picture of the way so far before it.
fn with_picture(goal: &GoalStanding<'_>, line: String) -> String {
    match goal.standing.as_ref().and_then(picture) {
        Some(picture) => format!("{picture} {line}"),
        None => line,
    }
}

/// When the values were read, where that is not today: one line a day.
fn last_read(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let mut read: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
    for goal in &shown.overview.goals {
        let now = goal.standing.as_ref().and_then(|standing| standing.now);
        if let Some((day, _)) = now.filter(|_| goal.quiet_since.is_none()) {
            read.entry(day).or_default().push(&goal.goal.id);
        }
    }
    let is_one = read.len() == 1;
    let earlier = read.into_iter().filter(|(read, _)| *read != shown.overview.today);
    let line = |(read, goals): (Day, Vec<&str>)| {
        let day = day(read, shown, language);
        if is_one { LastRead { day }.say(language) } else { LastReadOf { day, goals: goals.join(", ") }.say(language) }
    };
    earlier.map(line).collect()
}

/// Since when nothing has come into the log of feedback that goals count: one line a day.
fn quiet(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let mut quiet: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
    for goal in &shown.overview.goals {
        if let Some(day) = goal.quiet_since {
            quiet.entry(day).or_default().push(&goal.goal.id);
        }
    }
    let line =
        |(since, goals): (Day, Vec<&str>)| QuietSince { day: day(since, shown, language), goals: goals.join(", ") };
    quiet.into_iter().map(|one| line(one).say(language)).collect()
}
