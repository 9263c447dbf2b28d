//! Reading a file of rows: all of it, or one row. The buffer is reused, so the file's length does not matter.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use super::{Excerpt, RowsFile, Visit, lock, trouble};
use crate::model::snapshot::RowAt;
use crate::text::rows::{End, Kind, MAX_LINE_BYTES, Scanner};

/// Larger is no faster; the whole file at once is slower.
pub(super) const BUFFER_BYTES: usize = 256 * 1024;

/// Visits every row.
pub(super) fn read<K: Kind>(ledger: &RowsFile<K>, visit: Visit<'_, K>) -> anyhow::Result<End> {
    let scanner = Scanner::new(ledger.place, ledger.zone);
    let Some(mut file) = open(ledger)? else { return Ok(scanner.finish(visit)) };
    scan(ledger, &mut file, scanner, BUFFER_BYTES, visit)
        .map_err(|error| trouble::not_read(K::FORM, &ledger.path, &error))
}

/// A row as it stands below the first line, or that line alone.
pub(super) fn excerpt<K: Kind>(ledger: &RowsFile<K>, row: Option<RowAt>) -> anyhow::Result<Excerpt> {
    let Some(mut file) = open(ledger)? else { return Ok(Excerpt::default()) };
    let unreadable = |error| trouble::not_read(K::FORM, &ledger.path, &error);
    let columns = line(&mut file, 0).map_err(unreadable)?;
    let text = row.map_or(Ok(String::new()), |row| line(&mut file, row.offset)).map_err(unreadable)?;
    Ok(Excerpt { columns, text })
}

/// The line that begins at a byte, as far as it is text.
fn line(file: &mut File, offset: u64) -> io::Result<String> {
    let mut line = Vec::new();
    file.seek(SeekFrom::Start(offset))?;
    BufReader::new(file.take(MAX_LINE_BYTES as u64)).read_until(b'\n', &mut line)?;
    let text = String::from_utf8_lossy(&line);
    Ok(text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}').to_owned())
}

/// The file, or `None` where there is none.
pub(super) fn open<K: Kind>(ledger: &RowsFile<K>) -> anyhow::Result<Option<File>> {
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
        Err(error) => Err(trouble::not_read(K::FORM, &ledger.path, &error)),
    }
}

/// Feeds the rest of the file to the scanner, at most `room` bytes at once.
pub(super) fn scan<K: Kind>(
    ledger: &RowsFile<K>,
    file: &mut File,
    mut scanner: Scanner<K>,
    room: usize,
    visit: Visit<'_, K>,
) -> io::Result<End> {
    let mut buffer = vec![0; room];
    feed(file, &mut buffer, &mut scanner, visit)?;
    if scanner.is_within_line() {
        // Perhaps somebody is writing that line just now: it is torn only if it still is when nobody writes. Where
        // the file cannot be locked, reading it as it is does no harm.
        let _ = lock::hold_for_reading(file, ledger.patience);
        feed(file, &mut buffer, &mut scanner, visit)?;
    }
    Ok(scanner.finish(visit))
}

/// Feeds to the scanner what can be read.
pub(super) fn feed<K: Kind>(
    file: &mut impl Read,
    buffer: &mut [u8],
    scanner: &mut Scanner<K>,
    visit: Visit<'_, K>,
) -> io::Result<()> {
    loop {
        match file.read(buffer) {
            Ok(0) => return Ok(()),
            Ok(size) => scanner.feed(&buffer[..size], visit),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
