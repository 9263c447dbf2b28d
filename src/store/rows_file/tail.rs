//! The end of a file of rows, and what was added to it since it was last looked at: neither reads what stands before.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::reading::BUFFER_BYTES;
use super::{Mark, RowsFile, lock, reading, shape, trouble};
use crate::model::snapshot::RowAt;
use crate::text::rows::{Kind, Scanner};

/// About how long a row is.
const USUAL_ROW_BYTES: u64 = 128;
/// Where rows are so long that even these bytes do not hold as many as are wanted, there are fewer.
const MOST_BYTES: u64 = 4 << 20;
/// How much further back it is looked where rows are long.
const FURTHER: u64 = 8;

/// The last readable rows, and whether there are no others.
pub(super) fn tail<K: Kind, T>(
    ledger: &RowsFile<K>,
    most: usize,
    keep: impl Fn(&K::Row<'_>) -> T,
) -> anyhow::Result<(Vec<T>, bool)> {
    let Some(mut file) = reading::open(ledger)? else { return Ok((Vec::new(), true)) };
    let length = file.seek(SeekFrom::End(0)).map_err(|error| trouble::not_read(K::FORM, &ledger.path, &error))?;
    let mut bytes = USUAL_ROW_BYTES * most as u64;
    loop {
        let start = length.saturating_sub(bytes);
        let mut rows = Vec::new();
        from(ledger, &mut file, start..length, &mut |row| rows.push(keep(row)))?;
        if start == 0 || rows.len() >= most || bytes >= MOST_BYTES {
            let is_all = start == 0 && rows.len() <= most;
            rows.drain(..rows.len().saturating_sub(most));
            return Ok((rows, is_all));
        }
        bytes *= FURTHER;
    }
}

/// How a file stands: which it is, how long, and when it was last changed.
pub(super) fn mark(path: &Path) -> Mark {
    let Ok(metadata) = std::fs::metadata(path) else { return Mark::default() };
    let [one, two] = lock::identity(&metadata);
    let changed = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let changed = changed.and_then(|age| u64::try_from(age.as_nanos()).ok()).unwrap_or(0);
    Mark([one, two, metadata.len(), changed])
}

/// Visits the rows that were appended since a mark, if that is all that has happened to the file.
pub(super) fn since<K: Kind>(
    ledger: &RowsFile<K>,
    before: &Mark,
    visit: &mut dyn FnMut(&K::Row<'_>),
) -> anyhow::Result<bool> {
    let Some(mut file) = reading::open(ledger)? else { return Ok(*before == Mark::default()) };
    let unreadable = |error| trouble::not_read(K::FORM, &ledger.path, &error);
    let Mark([one, two, start, _]) = *before;
    let metadata = file.metadata().map_err(unreadable)?;
    let is_new = *before == Mark::default();
    if !is_new && lock::identity(&metadata) != [one, two] || metadata.len() < start {
        return Ok(false);
    }
    if start > 0 && !is_line_end(&mut file, start - 1).map_err(unreadable)? {
        return Ok(false);
    }
    from(ledger, &mut file, start..metadata.len(), visit)?;
    Ok(true)
}

/// Visits the readable rows of the lines that begin at a byte or later. `bytes` ends where the file ended just now.
fn from<K: Kind>(
    ledger: &RowsFile<K>,
    file: &mut File,
    bytes: Range<u64>,
    visit: &mut dyn FnMut(&K::Row<'_>),
) -> anyhow::Result<()> {
    let unreadable = |error| trouble::not_read(K::FORM, &ledger.path, &error);
    let header = shape::header_of::<K>(file).map_err(|reason| trouble::shapeless(K::FORM, &ledger.path, &reason))?;
    let scanner = match header {
        Some(header) if bytes.start > 0 => {
            let offset = next_line(file, bytes.start).map_err(unreadable)?;
            Scanner::within(header, ledger.zone, RowAt { ledger: ledger.place, line: 0, offset })
        }
        Some(_) | None => {
            file.rewind().map_err(unreadable)?;
            Scanner::new(ledger.place, ledger.zone)
        }
    };
    let mut readable = |_, row: Result<&K::Row<'_>, _>| row.into_iter().for_each(&mut *visit);
    // What is asked of the system page by page is costly: no more than there is to read, and one byte to see its end.
    let room = usize::try_from(bytes.end - bytes.start + 1).unwrap_or(BUFFER_BYTES).min(BUFFER_BYTES);
    reading::scan(ledger, file, scanner.of_few(), room, &mut readable).map_err(unreadable)?;
    Ok(())
}

/// Goes to the first line that begins after `start`, and says where that is. A line may begin at `start` itself.
pub(super) fn next_line(file: &mut File, start: u64) -> io::Result<u64> {
    file.seek(SeekFrom::Start(start - 1))?;
    let skipped = BufReader::new(&mut *file).skip_until(b'\n')? as u64;
    file.seek(SeekFrom::Start(start - 1 + skipped))
}

fn is_line_end(file: &mut File, offset: u64) -> io::Result<bool> {
    let mut byte = [0];
    file.seek(SeekFrom::Start(offset))?;
    file.read_exact(&mut byte)?;
    Ok(byte == *b"\n")
}
