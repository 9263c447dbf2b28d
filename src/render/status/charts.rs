//! Charts of a campaign's goals, below their table.

use std::io::{self, Write};

use super::text::paragraph;
use super::{Drawn, Manner, Shown};
use crate::assess::GoalStanding;
use crate::model::period::Period;
use crate::progress::standing::Way;
use crate::render::chart::{Ahead, Chart, Pen, Words};
use crate::render::quantity::Measure;
use crate::render::status::outlook::says_something;
use crate::render::table::{NARROWEST, USUAL_WIDTH};

/// A quarter of a goal's days may be shown from before its start.
const BEFORE: i64 = 4;

/// Writes the chart of every goal that has been read.
pub(super) fn write(shown: &Shown<'_>, drawn: &Drawn, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let width = usize::from(manner.width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
    let pen = Pen { style: manner.style, unicode: drawn.unicode, width };
    for (goal, way) in shown.overview.goals.iter().zip(&drawn.ways) {
        let lines = way.as_ref().map(|way| lines(shown, goal, way, pen, manner)).unwrap_or_default();
        if lines.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", manner.style.bold(&paragraph("", &goal.goal.id, manner)))?;
        for line in lines {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

fn lines(shown: &Shown<'_>, goal: &GoalStanding<'_>, way: &Way, pen: Pen, manner: Manner) -> Vec<String> {
    let measure = Measure::of(goal.goal);
    let before = way.period.start().plus_days(-(way.period.days() / BEFORE));
    let recent = |stretch: &Vec<_>| -> Vec<_> { stretch.iter().copied().filter(|(day, _)| *day >= before).collect() };
    let stretches: Vec<Vec<_>> = way.stretches.iter().map(recent).filter(|stretch| !stretch.is_empty()).collect();
    let Some(first) = stretches.first().and_then(|stretch| stretch.first()).map(|point| point.0) else {
        return Vec::new();
    };
    let last = stretches.iter().flatten().map(|point| point.0).max().unwrap_or(first);
    let is_told = goal.standing.as_ref().is_some_and(says_something);
    let ahead = way.ahead.iter().filter(|_| is_told);
    let label = |value: f64| measure.level(value, manner.language);
    let chart = Chart {
        days: Period::new(first.min(way.period.start()), way.period.end().max(last)).unwrap_or(way.period),
        stretches,
        told: Vec::new(),
        expected: way.expected.clone(),
        ahead: ahead
            .map(|(day, expected)| Ahead { day: *day, value: expected.median, range: expected.range })
            .collect(),
        target: goal.target(),
        marks: shown
            .overview
            .campaign
            .file
            .change
            .iter()
            .zip(1..)
            .map(|(change, number)| (change.on, number))
            .collect(),
        pauses: &shown.overview.campaign.pauses,
        today: shown.overview.today,
        from_nothing: way.adds_up,
        label: &label,
        words: Words::of(manner.language),
        language: manner.language,
    };
    chart.letters(pen)
}
