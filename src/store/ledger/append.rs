//! Appending rows so that each of them is there afterwards, or none, and the caller knows which.
//!
//! The file's length never matters: only its first and its last line are read. The order of the steps is the point:
//! lock, look, one write, unlock, sync, look again. Syncing after the lock is given up lets the operating system take
//! many writers' rows to the disk at once.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

use super::csv::CsvLedger;
use super::lock::{self, Held};
use super::shape::{self, Shape};
use super::{Receipt, aside, trouble};
use crate::model::place::Column;
use crate::model::snapshot::Snapshot;
use crate::store::size_limit;
use crate::text::snapshots::{Header, meaning_lost, write_row};

/// How often another file may take this one's place before something else must be wrong.
const MAX_REPLACED: usize = 20;

/// About how long a row is.
const USUAL_ROW_BYTES: usize = 80;

/// Appends rows, all or none.
pub(super) fn append(ledger: &CsvLedger, rows: &[Snapshot]) -> anyhow::Result<Receipt> {
    let mut receipt = Receipt::default();
    if rows.is_empty() {
        return Ok(receipt);
    }
    size_limit::survive();
    for _ in 0..MAX_REPLACED {
        if append_once(ledger, rows, &mut receipt)? {
            receipt.rows = rows.len();
            return Ok(receipt);
        }
    }
    Err(trouble::keeps_changing(&ledger.path))
}

/// Appends rows to the file that is there now. `false`: another took its place meanwhile, and the rows may be lost.
fn append_once(ledger: &CsvLedger, rows: &[Snapshot], receipt: &mut Receipt) -> anyhow::Result<bool> {
    let path = ledger.path.as_path();
    let mut held = lock::hold(path, ledger.patience).map_err(|reason| trouble::not_held(path, &reason))?;
    if !lock::is_still_at(&held.file, path).map_err(|error| trouble::not_written(path, &error))? {
        return Ok(false);
    }
    if let Err(error) = write_rows(&mut held, path, rows, receipt) {
        remove_if_new_and_empty(&held, path);
        return Err(error);
    }
    held.file.unlock().map_err(|error| trouble::unconfirmed(path, &error))?;
    held.file.sync_data().map_err(|error| trouble::unconfirmed(path, &error))?;
    if held.is_new {
        sync_folder(path);
    }
    receipt.is_new = held.is_new;
    lock::is_still_at(&held.file, path).map_err(|error| trouble::unconfirmed(path, &error))
}

/// Writes the rows at the end of a file that is held.
fn write_rows(held: &mut Held, path: &Path, rows: &[Snapshot], receipt: &mut Receipt) -> anyhow::Result<()> {
    let shape = shape::shape(&mut held.file).map_err(|reason| trouble::shapeless(path, &reason))?;
    receipt.left_out = columns_left_out(&shape.header, path, rows)?;
    if !shape.torn.is_empty() {
        let kept = aside::set_aside(path, &shape.torn).map_err(|error| trouble::not_written(path, &error))?;
        receipt.set_aside.push(kept);
    }
    let mut bytes = shape.before_rows.clone();
    bytes.reserve(rows.len() * USUAL_ROW_BYTES);
    for row in rows {
        write_row(&shape.header, row, &mut bytes);
    }
    write_at_end(&mut held.file, &shape, &bytes).map_err(|error| trouble::not_written(path, &error))
}

/// One write, over the torn line if there is one. When it fails, the file is as it was.
fn write_at_end(file: &mut File, shape: &Shape, bytes: &[u8]) -> io::Result<()> {
    let end = shape.length - shape.torn.len() as u64;
    let written = file.set_len(end).and_then(|()| file.seek(SeekFrom::Start(end))).and_then(|_| file.write_all(bytes));
    if written.is_err() {
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        file.write_all(&shape.torn)?;
    }
    written
}

/// The columns that the rows fill and the file lacks.
///
/// Errors when a row would mean something else without one of them.
fn columns_left_out(header: &Header, path: &Path, rows: &[Snapshot]) -> anyhow::Result<Vec<Column>> {
    if let Some(lost) = rows.iter().map(|row| meaning_lost(header, row)).find(|lost| !lost.is_empty()) {
        return Err(trouble::column_missing(path, &lost));
    }
    let is_filled = |column| {
        rows.iter().any(|row| match column {
            Column::RecordedAt => row.recorded_at.is_some(),
            Column::Source => !row.source.is_empty(),
            Column::Note => !row.note.is_empty(),
            Column::Date
            | Column::Metric
            | Column::Channel
            | Column::Value
            | Column::Item
            | Column::PeriodStart
            | Column::Id => false,
        })
    };
    Ok(Column::ALL.into_iter().filter(|&column| !header.has(column) && is_filled(column)).collect())
}

/// Leaves no empty file behind where there was none. Others that wait for it notice that it is gone; one that got
/// hold of it before us has written to it, and it stays.
fn remove_if_new_and_empty(held: &Held, path: &Path) {
    let is_empty = held.file.metadata().is_ok_and(|metadata| metadata.len() == 0);
    if held.is_new && is_empty && lock::is_still_at(&held.file, path).unwrap_or(false) {
        let _ = std::fs::remove_file(path);
    }
}

/// Makes sure that a new file's name is on disk as well. Where folders cannot be synced there is nothing to do.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
