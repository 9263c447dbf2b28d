//! Reading a snapshots file: all of it, its end, one row. The buffer is reused, so the file's length does not matter.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use super::csv::CsvLedger;
use super::{Visit, lock, shape, trouble};
use crate::model::snapshot::{RowAt, Snapshot};
use crate::text::snapshots::{End, MAX_LINE_BYTES, Scanner};

/// Larger is no faster; the whole file at once is slower.
const BUFFER_BYTES: usize = 256 * 1024;

/// Visits every row.
pub(super) fn read(ledger: &CsvLedger, visit: Visit<'_>) -> anyhow::Result<End> {
    let scanner = Scanner::new(ledger.place, ledger.zone);
    let Some(mut file) = open(ledger)? else { return Ok(scanner.finish(visit)) };
    scan(ledger, &mut file, scanner, visit).map_err(|error| trouble::not_read(&ledger.path, &error))
}

/// The readable rows among the last `bytes`.
pub(super) fn tail(ledger: &CsvLedger, bytes: u64) -> anyhow::Result<Vec<Snapshot>> {
    let mut rows = Vec::new();
    let Some(mut file) = open(ledger)? else { return Ok(rows) };
    let header = shape::header_of(&mut file).map_err(|reason| trouble::shapeless(&ledger.path, &reason))?;
    let unreadable = |error| trouble::not_read(&ledger.path, &error);
    let start = file.seek(SeekFrom::End(0)).map_err(unreadable)?.saturating_sub(bytes);
    let scanner = match header {
        Some(header) if start > 0 => {
            let offset = next_line(&mut file, start).map_err(unreadable)?;
            Scanner::within(header, ledger.zone, RowAt { ledger: ledger.place, line: 0, offset })
        }
        Some(_) | None => {
            file.rewind().map_err(unreadable)?;
            Scanner::new(ledger.place, ledger.zone)
        }
    };
    let mut keep = |_, row: Result<crate::text::snapshots::Row<'_>, _>| rows.extend(row.map(|row| row.to_snapshot()));
    scan(ledger, &mut file, scanner, &mut keep).map_err(unreadable)?;
    Ok(rows)
}

/// The text of one row.
pub(super) fn row_text(ledger: &CsvLedger, row: RowAt) -> anyhow::Result<String> {
    let Some(mut file) = open(ledger)? else { return Ok(String::new()) };
    let mut line = Vec::new();
    file.seek(SeekFrom::Start(row.offset))
        .and_then(|_| BufReader::new(file.take(MAX_LINE_BYTES as u64)).read_until(b'\n', &mut line))
        .map_err(|error| trouble::not_read(&ledger.path, &error))?;
    let text = String::from_utf8_lossy(&line);
    Ok(text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}').to_owned())
}

/// The file, or `None` where there is none.
fn open(ledger: &CsvLedger) -> anyhow::Result<Option<File>> {
    let opened = lock::refuse_what_is_no_file(&ledger.path).and_then(|()| File::open(&ledger.path));
    match opened {
        Ok(file) => {
            if cfg!(windows) {
                // A lock there keeps readers out as well, so a writer would make reading fail in the middle.
                let _ = lock::hold_for_reading(&file, ledger.patience);
            }
            Ok(Some(file))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(trouble::not_read(&ledger.path, &error)),
    }
}

/// Feeds the rest of the file to the scanner.
fn scan(ledger: &CsvLedger, file: &mut File, mut scanner: Scanner, visit: Visit<'_>) -> io::Result<End> {
    let mut buffer = vec![0; BUFFER_BYTES];
    feed(file, &mut buffer, &mut scanner, visit)?;
    if scanner.is_within_line() {
        // Perhaps somebody is writing that line just now: it is torn only if it still is when nobody writes. Where
        // the file cannot be locked, reading it as it is does no harm.
        let _ = lock::hold_for_reading(file, ledger.patience);
        feed(file, &mut buffer, &mut scanner, visit)?;
    }
    Ok(scanner.finish(visit))
}

fn feed(file: &mut File, buffer: &mut [u8], scanner: &mut Scanner, visit: Visit<'_>) -> io::Result<()> {
    loop {
        match file.read(buffer) {
            Ok(0) => return Ok(()),
            Ok(size) => scanner.feed(&buffer[..size], visit),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Goes to the first line that begins after `start`, and says where that is. A line may begin at `start` itself.
fn next_line(file: &mut File, start: u64) -> io::Result<u64> {
    file.seek(SeekFrom::Start(start - 1))?;
    let skipped = BufReader::new(&mut *file).skip_until(b'\n')? as u64;
    file.seek(SeekFrom::Start(start - 1 + skipped))
}
