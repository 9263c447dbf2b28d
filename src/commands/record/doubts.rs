//! What should be looked at twice: values far off the last one, amounts that seem to cover more days than they say.
//!
//! At a terminal it is asked before anything is written; elsewhere it is written and told, with the command that mends
//! it, for a number that a script reads tonight may not be there tomorrow.

mod uncovered;

use std::collections::HashMap;

use super::hints::{self, Typing};
use super::made::Origin;
use super::recording::Recording;

use crate::env::{Answer, Env, Question};
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{Reading, SeriesName, Snapshot};
use crate::render::plain::visible;
use crate::render::readings::Shown;
use crate::render::style::Style;
use crate::say::{Sentence, sentence};
use crate::text::snapshots::{Reckoning, Row};
use crate::text::typed::Remark;
use uncovered::covers_too_little;
pub(super) use uncovered::{Uncovered, uncovered};

/// So many times the last value, or so small a part of it, is unusual.
const UNUSUAL_TIMES: f64 = 10.0;
/// Amounts that stay under this jump about by nature.
const SMALL_AMOUNT: f64 = 20.0;
/// Differences and money: what comes in less what goes out.
const GOES_BELOW_NONE: [&str; 5] = ["net_follows", "revenue", "spend", "profit", "nps"];
/// Of more doubts than these only the first are told.
const MOST_DOUBTS: usize = 20;

/// Something to look at twice.
#[derive(Debug)]
pub(super) struct Doubt {
    what: Box<dyn Sentence>,
    /// What to type instead, before anything is written.
    before: Option<Box<dyn Sentence>>,
    /// How to mend it once it is written.
    after: Box<dyn Sentence>,
}

impl Doubt {
    /// As a warning after the fact.
    pub(super) fn into_remark(self) -> Remark {
        Remark { what: self.what, help: Some(self.after), is_warning: true }
    }
}

/// What became of doubts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settled {
    /// Somebody was asked and wants it so, or there was nothing to ask.
    Agreed,
    /// Somebody was asked and does not.
    Refused,
    /// Nobody could be asked.
    Unasked,
}

sentence! {
    FarMore { name: String, value: Shown, last: Shown, on: Day }
    en "{name}: {value} is at least 10 times the last value, {last} on {on}",
    sv "{name}: {value} är minst 10 gånger det senaste värdet, {last} den {on}",
    nb "{name}: {value} er minst 10 ganger den siste verdien, {last} {on}",
}
sentence! {
    FarLess { name: String, value: Shown, last: Shown, on: Day }
    en "{name}: {value} is at most a tenth of the last value, {last} on {on}",
    sv "{name}: {value} är högst en tiondel av det senaste värdet, {last} den {on}",
    nb "{name}: {value} er høyst en tidel av den siste verdien, {last} {on}",
}
sentence! {
    BelowNone { name: String, value: Shown }
    en "{name}: {value} is less than none at all",
    sv "{name}: {value} är mindre än inget alls",
    nb "{name}: {value} er mindre enn ingenting",
}
sentence! {
    MendIt { command: String }
    en "if it is a slip, write the right value in its place: {command}",
    sv "om det är ett skrivfel, skriv rätt värde i stället: {command}",
    nb "hvis det er en skrivefeil, skriv riktig verdi i stedet: {command}",
}
sentence! {
    AllTheSame {}
    en "Record it all the same? (y/n)",
    sv "Registrera det ändå? (j/n)",
    nb "Registrere det likevel? (j/n)",
}
sentence! {
    No {}
    en "n",
    sv "n",
    nb "n",
}

/// What is known of a series while its rows are looked at, one after the other.
pub(super) struct Looked {
    reckoning: Reckoning,
    /// The last of the rows that were looked at.
    last: Option<Comparable>,
}

impl Looked {
    /// None of its rows was looked at yet.
    pub(super) fn new(reckoning: Reckoning) -> Self {
        Self { reckoning, last: None }
    }

    /// Adds the doubts about a row, the first of them.
    pub(super) fn look(&mut self, recording: &Recording, row: &Row<'_>, origin: Origin, doubts: &mut Vec<Doubt>) {
        if !row.item.is_empty() || doubts.len() >= MOST_DOUBTS {
            return;
        }
        if origin != Origin::Program {
            doubts.extend(covers_too_little(recording, &row.to_snapshot()));
        }
        let Some(now) = Comparable::of(self.reckoning, row) else { return };
        if now.number < 0.0 && counts_things(recording, self.reckoning.kind, row) {
            doubts.push(negative(recording, row));
        }
        // Rows of one batch are compared with each other as well, without folding them anew for every row.
        let before = match self.last {
            Some(before) => Some(before).filter(|before| before.day < row.date),
            None => reading_before(recording, row).map(|reading| Comparable::of_reading(self.reckoning, reading, row)),
        };
        if let Some(before) = before {
            doubts.extend(unusual(recording, row, self.reckoning.kind, now, before));
        }
        self.last = Some(now);
    }
}

/// The doubts about rows, the first of them.
pub(super) fn of(recording: &Recording, rows: &[Snapshot], origin: Origin) -> Vec<Doubt> {
    let mut looked: HashMap<&SeriesName, Looked> = HashMap::new();
    let mut doubts = Vec::new();
    for row in rows {
        let series = looked.entry(&row.series).or_insert_with(|| Looked::new(recording.reckoning(&row.series)));
        series.look(recording, &Row::from(row), origin, &mut doubts);
    }
    doubts
}

/// A value that others of its series are compared with.
#[derive(Debug, Clone, Copy)]
struct Comparable {
    day: Day,
    /// Of an amount, what it comes to a day.
    number: f64,
    shown: Shown,
}

impl Comparable {
    fn of(reckoning: Reckoning, row: &Row<'_>) -> Option<Self> {
        let number = reckoning.value(row).ok()?.number()?;
        let number = a_day(reckoning.kind, number, reckoning.period(row).days());
        Some(Self { day: row.date, number, shown: Shown::new(row.value, row.written) })
    }

    /// A reading, shown as `row` of the same series is written.
    fn of_reading(reckoning: Reckoning, reading: &Reading, row: &Row<'_>) -> Self {
        let number = a_day(reckoning.kind, reading.number(), reading.period.days());
        Self { day: reading.day(), number, shown: Shown::reading(reading, row.written) }
    }
}

/// Asks whether it is meant so, where somebody can answer.
///
/// # Errors
/// When the terminal cannot be read or written.
pub(super) fn settle(doubts: &[Doubt], env: &mut Env<'_>) -> anyhow::Result<Settled> {
    if doubts.is_empty() {
        return Ok(Settled::Agreed);
    }
    let (language, style) = (env.language, Style { color: env.color });
    let Some(prompt) = env.prompt.as_mut() else { return Ok(Settled::Unasked) };
    for doubt in doubts {
        writeln!(env.err, "{}", style.doubtful(&visible(&doubt.what.say(language))))?;
        if let Some(help) = &doubt.before {
            writeln!(env.err, "{}", visible(&help.say(language)))?;
        }
    }
    let (text, no) = (AllTheSame {}.say(language), No {}.say(language));
    let question = Question { text: &text, help: "", default: Some(&no), ..Question::default() };
    let check = |answer: &str| if agreed(answer).is_some() { Ok(()) } else { Err(text.clone()) };
    Ok(match prompt.ask(&question, &check)? {
        Answer::Text(answer) if agreed(&answer) == Some(true) => Settled::Agreed,
        Answer::Text(_) | Answer::Back | Answer::Stop => Settled::Refused,
    })
}

/// Yes or no in any of the languages; `None`: neither.
fn agreed(answer: &str) -> Option<bool> {
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" | "j" | "ja" => Some(true),
        "n" | "no" | "nej" | "nei" | "" => Some(false),
        _ => None,
    }
}

fn a_day(kind: MetricKind, number: f64, days: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "days of one period")]
    let days = days as f64;
    if kind == MetricKind::Flow { number / days } else { number }
}

/// The last reading before a row.
fn reading_before<'s>(recording: &'s Recording, row: &Row<'_>) -> Option<&'s Reading> {
    let series = recording.known.series.get(&row.series())?;
    series.readings.iter().rev().find(|reading| reading.day() < row.date)
}

fn unusual(recording: &Recording, row: &Row<'_>, kind: MetricKind, now: Comparable, last: Comparable) -> Option<Doubt> {
    let is_amount = matches!(kind, MetricKind::Flow | MetricKind::Unique);
    let is_small = is_amount && now.number.abs().max(last.number.abs()) < SMALL_AMOUNT;
    if last.number == 0.0 || is_small {
        return None;
    }
    let ratio = now.number / last.number;
    let (value, last, on) = (now.shown, last.shown, last.day);
    let name = || row.series().to_string();
    let what: Box<dyn Sentence> = if ratio >= UNUSUAL_TIMES {
        Box::new(FarMore { name: name(), value, last, on })
    } else if ratio <= UNUSUAL_TIMES.recip() {
        Box::new(FarLess { name: name(), value, last, on })
    } else {
        return None;
    };
    let command = hints::command(recording, &row.to_snapshot(), Typing::AnotherValue);
    Some(Doubt { what, before: None, after: Box::new(MendIt { command }) })
}

/// Whether there cannot be fewer than none of what a series counts: people, clicks, times. What nobody knows, and what
/// was below zero before, may be anything.
fn counts_things(recording: &Recording, kind: MetricKind, row: &Row<'_>) -> bool {
    let is_count = matches!(kind, MetricKind::Gauge | MetricKind::Flow | MetricKind::Counter | MetricKind::Unique);
    is_count
        && !GOES_BELOW_NONE.contains(&row.metric.as_ref())
        && recording.campaign.metric(&row.metric).is_some()
        && reading_before(recording, row).is_none_or(|before| before.number() >= 0.0)
}

fn negative(recording: &Recording, row: &Row<'_>) -> Doubt {
    let row = row.to_snapshot();
    let command = hints::command(recording, &row, Typing::AnotherValue);
    let what = BelowNone { name: row.series.to_string(), value: Shown::of(&row) };
    Doubt { what: Box::new(what), before: None, after: Box::new(MendIt { command }) }
}
