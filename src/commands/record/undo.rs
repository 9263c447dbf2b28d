//! Takes the last batch back, by adding rows: what it replaced counts again, what it added is taken back.
//!
//! A batch is known by what its rows say: it is the run of rows at the end of the snapshots file that were recorded at
//! the same millisecond from the same source. An undo is such a batch as well, so undoing twice brings back what was
//! undone; the two take turns in what they call themselves, so that within one millisecond they do not run together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::hints;
use super::made::{Made, Origin};
use super::recording::Recording;
use crate::env::Env;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot, Value, Written};
use crate::render::plain::visible;
use crate::render::record::Readings;
use crate::say::{Failure, Sentence, Show, sentence};
use crate::store::ledger::Scope;
use crate::text::snapshots::{Fold, ReadingKey, Row};
use crate::text::typed::What;

/// What the rows of an undo say of where they come from.
const UNDO: &str = "undo";
/// A batch of more rows is not taken back: all of it is held in memory, some 100 MB of so many.
const MOST_ROWS: usize = 200_000;
/// What those say that undo an undo.
const REDO: &str = "redo";

sentence! {
    UndoAlone {}
    en "--undo takes the last batch back; nothing can be recorded along with it",
    sv "--undo tar tillbaka den senaste omgången; inget kan registreras på samma gång",
    nb "--undo trekker tilbake den siste omgangen; ingenting kan registreres samtidig",
}
sentence! {
    TwoCommands {}
    en "run `plan record --undo` by itself, and record the right values after it",
    sv "kör `plan record --undo` för sig, och registrera de rätta värdena efteråt",
    nb "kjør `plan record --undo` for seg, og registrer de riktige verdiene etterpå",
}
sentence! {
    NothingToUndo { file: String }
    en "there is nothing to take back: {file} holds no readings",
    sv "det finns inget att ta tillbaka: {file} har inga avläsningar",
    nb "det er ingenting å trekke tilbake: {file} har ingen avlesninger",
}
sentence! {
    RecordFirst {}
    en "`plan record` writes readings down; `plan log` shows them",
    sv "`plan record` skriver in avläsningar; `plan log` visar dem",
    nb "`plan record` skriver inn avlesninger; `plan log` viser dem",
}
sentence! {
    NotOurs { file: String }
    en "the last row of {file} does not say when it was recorded, so it cannot be told what belongs together",
    sv "sista raden i {file} säger inte när den registrerades, så det går inte att veta vad som hör ihop",
    nb "den siste linjen i {file} sier ikke når den ble registrert, så det er ikke til å vite hva som hører sammen",
}
sentence! {
    TakeOneBack { command: String }
    en "take that reading back by itself: {command}",
    sv "ta tillbaka just den avläsningen: {command}",
    nb "trekk tilbake akkurat den avlesningen: {command}",
}
sentence! {
    Undone { count: Readings, source: String, at: String }
    en "undone: {count} from {at} ({source}). `plan record --undo` once more brings this back",
    sv "ångrat: {count} från {at} ({source}). `plan record --undo` en gång till gör om det",
    nb "angret: {count} fra {at} ({source}). `plan record --undo` en gang til gjør det om igjen",
}

sentence! {
    TooMany { count: Readings }
    en "the last batch holds {count}, more than can be taken back at once; nothing was recorded",
    sv "den senaste omgången består av {count}, fler än vad som kan tas tillbaka på en gång; inget registrerades",
    nb "den siste omgangen består av {count}, flere enn det går an å trekke tilbake på én gang; ingenting ble registrert",
}
sentence! {
    RecordRightOnes {}
    en "record the right values with `plan record -`: a reading for the same day replaces the one before, an empty value takes it back",
    sv "registrera de rätta värdena med `plan record -`: en avläsning för samma dag ersätter den förra, ett tomt värde tar tillbaka den",
    nb "registrer de riktige verdiene med `plan record -`: en avlesning for samme dag erstatter den forrige, en tom verdi trekker den tilbake",
}

/// The batch at the end of a ledger.
struct Last {
    rows: Vec<(RowAt, Snapshot)>,
    recorded_at: DateTime<Utc>,
    source: String,
}

/// The rows that take the last batch back.
///
/// # Errors
/// When there is none, something else is to be recorded as well, or the snapshots cannot be read.
pub(super) fn rows(recording: &Recording, what: &What, env: &mut Env<'_>) -> anyhow::Result<Made> {
    if *what != What::Ask {
        return Err(Failure::new(UndoAlone {}).help(TwoCommands {}).into());
    }
    let last = last(recording)?;
    let before = before(recording, &last)?;
    let source = if last.source == UNDO { REDO } else { UNDO };
    // Whatever the clock says now, the undo is later than what it undoes.
    let recorded_at = Some(recording.now.max(last.recorded_at));
    let mut done = BTreeSet::new();
    let mut rows = Vec::new();
    for (_, row) in &last.rows {
        let key = key(recording, row);
        if !done.insert(key.clone()) {
            continue;
        }
        let (value, written, note) = match before.get(&key) {
            Some(before) => (before.value, before.written, before.note.clone()),
            None => (Value::Retracted, Written::Plain, String::new()),
        };
        rows.push(Snapshot { value, written, note, recorded_at, source: source.to_owned(), ..row.clone() });
    }
    let at = format!("{} {}", recording.campaign.zone.day(last.recorded_at).show(env.language), time(recording, &last));
    let count = Readings(rows.len() as u64);
    writeln!(env.err, "{}", visible(&Undone { count, source: last.source, at }.say(env.language)))?;
    Ok(Made::of(recording, rows, Vec::new(), Origin::Asked))
}

/// The time of day at which a batch was recorded, where the campaign is.
fn time(recording: &Recording, last: &Last) -> String {
    recording.campaign.zone.local(last.recorded_at).format("%H:%M:%S").to_string()
}

/// The batch at the end of what rows are added to.
fn last(recording: &Recording) -> anyhow::Result<Last> {
    let mut rows: Vec<(RowAt, Snapshot)> = Vec::new();
    let mut further = 0;
    recording.ledger.read(Scope::ALL, &mut |at, row| {
        let Ok(row) = row else { return };
        let is_same = |(_, last): &(RowAt, Snapshot)| last.recorded_at == row.recorded_at && last.source == row.source;
        if !rows.last().is_some_and(is_same) {
            rows.clear();
            further = 0;
        }
        if rows.len() < MOST_ROWS {
            rows.push((at, row.to_snapshot()));
        } else {
            further += 1;
        }
    })?;
    let file = recording.file.clone();
    let Some((_, last)) = rows.last() else {
        return Err(Failure::new(NothingToUndo { file }).help(RecordFirst {}).into());
    };
    let Some(recorded_at) = last.recorded_at else {
        let command = hints::command(recording, last, hints::Typing::TakeBack);
        return Err(Failure::new(NotOurs { file }).help(TakeOneBack { command }).into());
    };
    if further > 0 {
        let count = Readings(rows.len() as u64 + further);
        return Err(Failure::new(TooMany { count }).help(RecordRightOnes {}).into());
    }
    Ok(Last { source: last.source.clone(), recorded_at, rows })
}

/// What counted before the batch, of all that it replaced.
fn before(recording: &Recording, last: &Last) -> anyhow::Result<BTreeMap<ReadingKey, Snapshot>> {
    let touched: BTreeSet<ReadingKey> = last.rows.iter().map(|(_, row)| key(recording, row)).collect();
    let series: BTreeSet<&SeriesName> = last.rows.iter().map(|(_, row)| &row.series).collect();
    let first = last.rows.first().map(|(at, _)| *at);
    let mut fold = Fold::new(|name: &SeriesName| recording.reckoning(name));
    let mut earlier: BTreeMap<RowAt, Snapshot> = BTreeMap::new();
    for ledger in std::iter::once(&recording.ledger).chain(&recording.further) {
        ledger.read(Scope::ALL, &mut |at, row| {
            let is_of_batch = first.is_some_and(|first| at.ledger == first.ledger && at >= first);
            let Ok(row) = row else { return };
            if is_of_batch || !series.contains(&row.series()) {
                return;
            }
            fold.push(at, row);
            let row = row.to_snapshot();
            if touched.contains(&key(recording, &row)) {
                earlier.insert(at, row);
            }
        })?;
    }
    let folded = fold.finish();
    let counting = folded.series.values().chain(folded.items.iter().map(|item| &item.series));
    let counting = counting.flat_map(|series| &series.readings).filter_map(|reading| earlier.remove(&reading.row));
    Ok(counting.map(|row| (key(recording, &row), row)).collect())
}

fn key(recording: &Recording, row: &Snapshot) -> ReadingKey {
    ReadingKey::of(recording.reckoning(&row.series), &Row::from(row))
}

#[cfg(test)]
mod tests;
