//! Standings for people at a terminal: a table that fits, remarks, the money, and what to do next.
//!
//! Where there is no room for every column, what is needed and where it leads moves under the table.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::cells::{Cells, cells, day};
use super::{Manner, Shown, heading, money, remarks, steps};
use crate::assess::GoalStanding;
use crate::model::day::Day;
use crate::progress::state::State;
use crate::render::plain::visible;
use crate::render::style::Style;
use crate::render::table::{Sheet, USUAL_WIDTH};
use crate::render::wrap::wrap;
use crate::say::{Language, Sentence, Show, sentence};

/// From this width on the table has all its columns.
const ROOMY: u16 = 110;

sentence! {
    GoalHeading {}
    en "Goal",
    sv "Mål",
    nb "Mål",
}

sentence! {
    NowHeading {}
    en "Now",
    sv "Nu",
    nb "Nå",
}

sentence! {
    ExpectedHeading {}
    en "Expected by now",
    sv "Väntat till nu",
    nb "Ventet til nå",
}

sentence! {
    ExpectedBrief {}
    en "Expected",
    sv "Väntat",
    nb "Ventet",
}

sentence! {
    TargetHeading {}
    en "Target",
    sv "Att nå",
    nb "Å nå",
}

sentence! {
    DoneHeading {}
    en "Done",
    sv "Klart",
    nb "Gjort",
}

sentence! {
    DaysHeading {}
    en "Days",
    sv "Dagar",
    nb "Dager",
}

sentence! {
    NeededHeading {}
    en "Needed",
    sv "Behövs",
    nb "Trengs",
}

sentence! {
    PaceHeading {}
    en "At this pace",
    sv "I den här takten",
    nb "I dette tempoet",
}

sentence! {
    StateHeading {}
    en "State",
    sv "Läge",
    nb "Status",
}

sentence! {
    StraightLine {}
    en "At this pace: a straight line from the start through the last reading, no forecast.",
    sv "I den här takten: en rak linje från starten genom den senaste avläsningen, ingen prognos.",
    nb "I dette tempoet: en rett linje fra starten gjennom den siste avlesningen, ingen prognose.",
}

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
    BudgetHeading {}
    en "Budget",
    sv "Budget",
    nb "Budsjett",
}

/// Writes campaigns, each with its table.
pub(super) fn write(campaigns: &[Shown<'_>], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    for (place, shown) in campaigns.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        write_one(shown, manner, out)?;
    }
    Ok(())
}

fn write_one(shown: &Shown<'_>, manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let style = manner.style;
    writeln!(out, "{}", title(shown, manner))?;
    writeln!(out)?;
    if !shown.overview.goals.is_empty() {
        writeln!(out, "{}\n", table(shown, manner))?;
        for line in notes(shown, manner) {
            writeln!(out, "{}", paragraph(&line, manner))?;
        }
        if shown.overview.goals.iter().any(|goal| leads_somewhere(goal)) {
            writeln!(out, "{}", style.dim(&paragraph(&StraightLine {}.say(manner.language), manner)))?;
        }
    }
    let lines = money::lines(shown, manner.language);
    if !lines.is_empty() {
        writeln!(out, "\n{}", style.bold(&BudgetHeading {}.say(manner.language)))?;
        for line in lines {
            writeln!(out, "{}", paragraph(&format!("  {line}"), manner))?;
        }
    }
    writeln!(out, "\n{}", style.bold(&paragraph(&steps::last_line(shown, manner.language), manner)))
}

/// "Open late · 1 Jul 2026 – 31 Jan 2027 · 67% of the time gone".
fn title(shown: &Shown<'_>, manner: Manner) -> String {
    let name = manner.style.bold(&visible(&shown.overview.campaign.file.campaign.name));
    let dates = heading::dates(&shown.overview, manner.language);
    let parts = [Some(name), dates, Some(heading::time(shown, manner.language))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn is_roomy(manner: Manner) -> bool {
    manner.width.unwrap_or(USUAL_WIDTH) >= ROOMY
}

/// Whether the table or the remarks speak of a goal's straight line.
fn leads_somewhere(goal: &GoalStanding<'_>) -> bool {
    let is_open = super::cells::is_under_way(goal.state()) && goal.state() != State::Met;
    is_open && goal.standing.as_ref().is_some_and(|standing| standing.projection.is_some())
}

fn table(shown: &Shown<'_>, manner: Manner) -> String {
    let language = manner.language;
    let roomy = is_roomy(manner);
    let rows: Vec<Cells> = shown.overview.goals.iter().map(|goal| cells(shown, goal, language)).collect();
    let mut sheet = Sheet::close(&headings(roomy, language), manner.width);
    for row in &rows {
        sheet.row(&if roomy { roomy_row(row, language) } else { brief_row(row, language) });
    }
    painted(&sheet.finish(), rows.iter().map(|row| row.state), manner)
}

pub(super) fn headings(roomy: bool, language: Language) -> Vec<(String, bool)> {
    let mut headings = vec![
        (GoalHeading {}.say(language), false),
        (NowHeading {}.say(language), true),
        (if roomy { ExpectedHeading {}.say(language) } else { ExpectedBrief {}.say(language) }, true),
        (TargetHeading {}.say(language), true),
        (DoneHeading {}.say(language), true),
        (DaysHeading {}.say(language), true),
    ];
    if roomy {
        headings.push((NeededHeading {}.say(language), true));
        headings.push((PaceHeading {}.say(language), true));
    }
    headings.push((StateHeading {}.say(language), false));
    headings
}

fn brief_row(row: &Cells, language: Language) -> Vec<String> {
    let cells = [&row.goal, &row.now, &row.expected, &row.target, &row.done, &row.days];
    cells.into_iter().cloned().chain([row.state.show(language)]).collect()
}

pub(super) fn roomy_row(row: &Cells, language: Language) -> Vec<String> {
    let mut now = row.now.clone();
    if let Some(parts) = &row.parts {
        now = format!("{now} · {parts}");
    }
    if let Some(day) = &row.read_on {
        now = format!("{now} ({day})");
    }
    let done = row.kept.clone().unwrap_or_else(|| row.done.clone());
    let cells = [&row.goal, &now, &row.expected, &row.target, &done, &row.days, &row.needed, &row.projection];
    cells.into_iter().cloned().chain([row.state.show(language)]).collect()
}

/// The table with the states, at the ends of their rows, in their colours. A state that had to be broken over lines
/// stays as it is.
fn painted(table: &str, states: impl Iterator<Item = State>, manner: Manner) -> String {
    let mut states = states.peekable();
    let lines = table.lines().map(|line| {
        let Some(&state) = states.peek() else { return line.to_owned() };
        let word = state.show(manner.language);
        let Some(rest) = line.strip_suffix(&word).filter(|rest| rest.ends_with(' ')) else { return line.to_owned() };
        states.next();
        format!("{rest}{}", in_color(state, &word, manner.style))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn in_color(state: State, word: &str, style: Style) -> String {
    match state {
        State::Met | State::OnTrack => style.good(word),
        State::AtRisk | State::Stale | State::NoData | State::Unknown => style.doubtful(word),
        State::Behind | State::Unreachable | State::Missed => style.bad(word),
        State::TooEarly | State::NotStarted => style.dim(word),
    }
}

/// What stands under the table: of each goal what the table has no room for, and when they were read.
fn notes(shown: &Shown<'_>, manner: Manner) -> Vec<String> {
    let brief = !is_roomy(manner);
    let worst = steps::worst(shown).map(|goal| goal.goal.index);
    let mut notes = Vec::new();
    for goal in &shown.overview.goals {
        let is_last_line = worst == Some(goal.goal.index);
        let step = match goal.state() {
            state if steps::is_beyond_the_table(state) && !is_last_line => steps::step(shown, goal, manner.language),
            _ if brief && !is_last_line => steps::pace_in_full(goal, manner),
            _ => None,
        };
        let remarks = remarks::remarks(shown, goal, brief, manner);
        notes.extend(step.into_iter().chain(remarks).map(|note| format!("{}: {note}", goal.goal.id)));
    }
    if brief {
        notes.extend(last_read(shown, manner.language));
    }
    notes
}

/// When the values were read, where that is not today: one line a day.
fn last_read(shown: &Shown<'_>, language: Language) -> Vec<String> {
    let mut read: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
    for goal in &shown.overview.goals {
        if let Some((day, _)) = goal.standing.as_ref().and_then(|standing| standing.now) {
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

/// A line made safe to show and broken before the edge; what follows is indented.
fn paragraph(line: &str, manner: Manner) -> String {
    let text = visible(line);
    let indent = &line[..line.len() - line.trim_start().len()];
    let room = usize::from(manner.width.unwrap_or(USUAL_WIDTH)) - indent.len();
    format!("{indent}{}", wrap(&text, room, &format!("{indent}  ")))
}
