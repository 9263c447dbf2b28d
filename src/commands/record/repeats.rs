//! Records that are there already: the same id with the same content changes nothing, and only what is there can be
//! taken back.

use std::collections::BTreeMap;

use super::hints::{self, Typing};
use super::recording::Recording;
use crate::model::day::Day;
use crate::model::metric::MetricKind;
use crate::model::snapshot::{SeriesName, Snapshot, Value};
use crate::render::readings::Shown;
use crate::say::{Failure, sentence};
use crate::text::snapshots::{ReadingKey, Row};
use crate::text::typed::Remark;

/// The records with an id at the end of the file.
///
/// Only there is looked; an older one is written again, which does no harm. Rows without an id are always written: they
/// say that somebody read the number once more.
pub(super) struct Repeats<'r>(BTreeMap<(&'r SeriesName, &'r str), Vec<&'r Snapshot>>);

impl<'r> Repeats<'r> {
    /// Those among the last rows.
    pub(super) fn of(recording: &'r Recording) -> Self {
        let mut by_id: BTreeMap<_, Vec<&Snapshot>> = BTreeMap::new();
        for row in recording.tail.iter().filter(|row| !row.id.is_empty()) {
            by_id.entry((&row.series, row.id.as_str())).or_default().push(row);
        }
        Self(by_id)
    }

    /// Whether a row is there already, with the same id and content.
    pub(super) fn has(&self, recording: &Recording, row: &Row<'_>) -> bool {
        if row.id.is_empty() || self.0.is_empty() {
            return false;
        }
        let series = row.series();
        let Some(same_id) = self.0.get(&(&series, row.id.as_ref())) else { return false };
        let is_same = |other: &&&Snapshot| other.item == row.item && is_same_time(recording, row, other);
        same_id.iter().rev().find(is_same).is_some_and(|latest| has_same_content(row, latest))
    }
}

/// Whether two rows of one series are for the same day and period.
fn is_same_time(recording: &Recording, row: &Row<'_>, other: &Snapshot) -> bool {
    let reckoning = recording.reckoning(&other.series);
    let same_instant = !reckoning.tells_instants_apart() || row.instant == other.instant;
    same_instant && reckoning.period(row) == reckoning.period(&Row::from(other))
}

fn has_same_content(row: &Row<'_>, other: &Snapshot) -> bool {
    (row.value, row.written, row.note.as_ref()) == (other.value, other.written, other.note.as_str())
}

sentence! {
    TakesNothingBack { name: String, day: Day }
    en "there is no such reading of {name} for {day} to take back",
    sv "det finns ingen sådan avläsning av {name} för {day} att ta tillbaka",
    nb "det finnes ingen slik avlesning av {name} for {day} å trekke tilbake",
}
sentence! {
    TakeThatBack { command: String }
    en "there is one with another period or id: {command}",
    sv "det finns en med en annan period eller ett annat id: {command}",
    nb "det finnes en med en annen periode eller id: {command}",
}
sentence! {
    SeeLog {}
    en "`plan log` shows what is recorded",
    sv "`plan log` visar vad som är registrerat",
    nb "`plan log` viser hva som er registrert",
}

sentence! {
    Replaces { name: String, value: Shown, before: Shown, day: Day }
    en "{name}: {value} takes the place of {before} for {day}",
    sv "{name}: {value} ersätter {before} för {day}",
    nb "{name}: {value} erstatter {before} for {day}",
}
sentence! {
    AddUp {}
    en "if both are to count, record their sum, or give the second one an --id of its own",
    sv "om båda ska räknas, registrera summan, eller ge den andra ett eget --id",
    nb "hvis begge skal telle, registrer summen, eller gi det andre en egen --id",
}

sentence! {
    FindIt { command: String }
    en "`{command}` shows what is recorded",
    sv "`{command}` visar vad som är registrerat",
    nb "`{command}` viser hva som er registrert",
}

/// Lets a row pass unless it is to take back a reading of a day that has none: a slip in the name or the day.
///
/// # Errors
/// When the day has none; only where all rows are known, for an older one may be there.
pub(super) fn refuse_without_reading(recording: &Recording, row: &Snapshot) -> Result<(), Failure> {
    let of_day = |other: &Snapshot| (&other.series, other.date) == (&row.series, row.date);
    if row.value != Value::Retracted || !recording.tail_is_whole || recording.tail.iter().any(of_day) {
        return Ok(());
    }
    let command = hints::log_command(recording, row);
    Err(Failure::new(TakesNothingBack { name: row.series.to_string(), day: row.date }).help(FindIt { command }))
}

/// What is said of a row that is to take a reading back, where none is there with its period and id.
pub(super) fn takes_nothing_back(recording: &Recording, row: &Snapshot) -> Option<Remark> {
    if row.value != Value::Retracted {
        return None;
    }
    let of_day = |other: &&Snapshot| (&other.series, other.date) == (&row.series, row.date);
    let others: Vec<&Snapshot> = recording.tail.iter().filter(of_day).collect();
    let whole = Row::from(row);
    if others.iter().any(|other| other.id == row.id && other.item == row.item && is_same_time(recording, &whole, other))
    {
        return None;
    }
    let what = TakesNothingBack { name: row.series.to_string(), day: row.date };
    let other = others.iter().rev().find(|other| other.value != Value::Retracted && other.item.is_empty());
    match other {
        Some(other) => {
            let command = hints::command(recording, other, Typing::TakeBack);
            Some(Remark::warning(what, Some(Box::new(TakeThatBack { command }))))
        }
        // An older one may be there.
        None if !recording.tail_is_whole => None,
        None => Some(Remark::warning(what, Some(Box::new(SeeLog {})))),
    }
}

/// Says which amount a row takes the place of: two of one day are easily taken to be added up.
pub(super) fn replaces(recording: &Recording, row: &Snapshot) -> Option<Remark> {
    let reckoning = recording.reckoning(&row.series);
    if reckoning.kind != MetricKind::Flow || row.value.number().is_none() {
        return None;
    }
    let key = |row: &Snapshot| ReadingKey::of(reckoning, &Row::from(row));
    let same_series = |other: &&Snapshot| other.series == row.series;
    let before = recording.tail.iter().rev().filter(same_series).find(|other| key(other) == key(row))?;
    if before.value.number().is_none() || before.value == row.value {
        return None;
    }
    let (value, before) = (Shown::of(row), Shown::of(before));
    let what = Replaces { name: row.series.to_string(), value, before, day: row.date };
    Some(Remark { help: Some(Box::new(AddUp {})), ..Remark::note(what) })
}
