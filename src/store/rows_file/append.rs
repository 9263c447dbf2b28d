//! Appending rows so that each of them is there afterwards, or none, and the caller knows which.
//!
//! The file's length never matters: only its first and its last line are read. The order of the steps is the point:
//! lock, look, write, unlock, sync, look again. Syncing after the lock is given up lets the operating system take many
//! writers' rows to the disk at once.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use super::lock::{self, Held};
use super::shape::{self, Shape};
use super::{Receipt, Rows, RowsFile, aside, trouble};
use crate::model::place::Column;
use crate::store::size_limit;
use crate::text::rows::{Header, Kind, MAX_LINE_BYTES, write_row};

/// How often another file may take this one's place before something else must be wrong.
const MAX_REPLACED: usize = 20;

/// Rows are written together, so many bytes at a time: all but a large batch in one write.
const WRITE_BYTES: usize = 1 << 20;

/// Appends rows, all or none.
pub(super) fn append<K: Kind>(ledger: &RowsFile<K>, rows: &dyn Rows<K>) -> anyhow::Result<Receipt> {
    let mut receipt = Receipt::default();
    if rows.count() == 0 {
        return Ok(receipt);
    }
    size_limit::survive();
    for _ in 0..MAX_REPLACED {
        if append_once(ledger, rows, &mut receipt)? {
            receipt.rows = rows.count();
            return Ok(receipt);
        }
    }
    Err(trouble::keeps_changing(&ledger.path))
}

/// Appends rows to the file that is there now. `false`: another took its place meanwhile, and the rows may be lost.
fn append_once<K: Kind>(ledger: &RowsFile<K>, rows: &dyn Rows<K>, receipt: &mut Receipt) -> anyhow::Result<bool> {
    let path = ledger.path.as_path();
    let mut held = lock::hold(path, ledger.patience).map_err(|reason| trouble::not_held(K::FORM, path, &reason))?;
    if !lock::is_still_at(&held.file, path).map_err(|error| trouble::not_written(K::FORM, path, &error))? {
        return Ok(false);
    }
    if let Err(error) = write_rows(&mut held, path, rows, receipt) {
        remove_if_new_and_empty(&held, path);
        return Err(error);
    }
    held.file.unlock().map_err(|error| trouble::unconfirmed(K::FORM, path, &error))?;
    held.file.sync_data().map_err(|error| trouble::unconfirmed(K::FORM, path, &error))?;
    if held.is_new {
        sync_folder(path);
    }
    receipt.is_new = held.is_new;
    lock::is_still_at(&held.file, path).map_err(|error| trouble::unconfirmed(K::FORM, path, &error))
}

/// Writes the rows at the end of a file that is held, over the torn line if there is one. When it fails, the file is
/// as it was.
fn write_rows<K: Kind>(held: &mut Held, path: &Path, rows: &dyn Rows<K>, receipt: &mut Receipt) -> anyhow::Result<()> {
    let shape = shape::shape::<K>(&mut held.file).map_err(|reason| trouble::shapeless(K::FORM, path, &reason))?;
    receipt.left_out = columns_left_out(&shape.header, path, rows)?;
    if !shape.torn.is_empty() {
        let kept = aside::set_aside(path, &shape.torn)?;
        receipt.repairs.push(kept);
    }
    let end = shape.length - shape.torn.len() as u64;
    let begun = if shape.torn.is_empty() { go_to(&mut held.file, end) } else { go_back_to(&mut held.file, end) };
    let begun = begun.map_err(|error| trouble::not_written(K::FORM, path, &error));
    let written = begun.and_then(|()| write_from(&mut held.file, &shape, path, rows));
    if written.is_err() {
        let restored = go_back_to(&mut held.file, end).and_then(|()| held.file.write_all(&shape.torn));
        restored.map_err(|error| trouble::not_restored(K::FORM, path, &error))?;
    }
    written
}

/// Writes what must stand before the rows, and the rows.
fn write_from<K: Kind>(file: &mut File, shape: &Shape, path: &Path, rows: &dyn Rows<K>) -> anyhow::Result<()> {
    let mut write = |bytes: &[u8]| file.write_all(bytes).map_err(|error| trouble::not_written(K::FORM, path, &error));
    if shape.header == Header::standard(K::FORM) {
        let mut before = Some(&shape.before_rows);
        let mut copy = |bytes: &[u8]| match before.take() {
            Some(before) if !before.is_empty() => write(&[before, bytes].concat()),
            Some(_) | None => write(bytes),
        };
        if rows.standard_text(&mut copy)? {
            return Ok(());
        }
    }
    let mut bytes = shape.before_rows.clone();
    rows.each(&mut |row| {
        let begun = bytes.len();
        write_row::<K>(&shape.header, row, &mut bytes);
        if bytes.len() - begun > MAX_LINE_BYTES {
            return Err(trouble::row_too_long(path));
        }
        if bytes.len() >= WRITE_BYTES {
            write(&bytes)?;
            bytes.clear();
        }
        Ok(())
    })?;
    write(&bytes)
}

/// Cuts the file off, and goes on writing there.
fn go_back_to(file: &mut File, end: u64) -> std::io::Result<()> {
    file.set_len(end)?;
    go_to(file, end)
}

/// Goes on writing there. To cut off nothing would cost the system a change all the same.
fn go_to(file: &mut File, end: u64) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(end)).map(|_| ())
}

/// The columns that the rows fill and the file lacks.
///
/// Errors when a row would mean something else without one of them.
fn columns_left_out<K: Kind>(header: &Header, path: &Path, rows: &dyn Rows<K>) -> anyhow::Result<Vec<Column>> {
    let lacking: Vec<Column> = K::FORM.columns().iter().copied().filter(|&column| !header.has(column)).collect();
    let mut filled = Vec::new();
    if lacking.is_empty() {
        return Ok(filled);
    }
    rows.each(&mut |row| {
        let lost = K::meaning_lost(header, row);
        if !lost.is_empty() {
            return Err(trouble::column_missing(path, &lost));
        }
        filled.extend(lacking.iter().filter(|&&column| K::fills(row, column)));
        filled.sort_unstable();
        filled.dedup();
        Ok(())
    })?;
    Ok(filled)
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
