//! Parts of a long file, so that it can be read by several at the same time.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use super::reading::BUFFER_BYTES;
use super::{Part, RowsFile, Visit, reading, shape, tail, trouble};
use crate::model::snapshot::RowAt;
use crate::text::rows::{End, Kind, Scanner};

/// A shorter part is read before somebody else has begun.
pub(super) const WORTHWHILE_BYTES: u64 = 4 << 20;

/// The end of the last part: whatever was added meanwhile belongs to it as well.
const END: u64 = u64::MAX;

/// Parts of `least` bytes or more, each of whole lines; one of all rows where there is nothing to part.
pub(super) fn split<K: Kind>(ledger: &RowsFile<K>, most: usize, least: u64) -> anyhow::Result<Vec<Part>> {
    let unreadable = |error| trouble::not_read(K::FORM, &ledger.path, &error);
    let whole = vec![Part([0, END])];
    let Some(mut file) = reading::open(ledger)? else { return Ok(whole) };
    let length = file.seek(SeekFrom::End(0)).map_err(unreadable)?;
    let count = (length / least).min(most as u64);
    // The columns of later parts are known from the first line alone.
    if count < 2 || !matches!(shape::header_of::<K>(&mut file), Ok(Some(_))) {
        return Ok(whole);
    }
    let mut starts = vec![0];
    for place in 1..count {
        let start = tail::next_line(&mut file, length / count * place).map_err(unreadable)?;
        if start < length && starts.last().is_some_and(|&last| last < start) {
            starts.push(start);
        }
    }
    let ends = starts[1..].iter().copied().chain([END]);
    Ok(starts.iter().zip(ends).map(|(&start, end)| Part([start, end])).collect())
}

/// Visits the rows of a part.
pub(super) fn read<K: Kind>(ledger: &RowsFile<K>, part: Part, visit: Visit<'_, K>) -> anyhow::Result<End> {
    let Some(mut file) = reading::open(ledger)? else { return reading::read(ledger, visit) };
    let scanner = scanner(ledger, &mut file, part.0[0])?;
    scan(ledger, file, part, scanner, visit).map_err(|error| trouble::not_read(K::FORM, &ledger.path, &error))
}

/// A scanner at the beginning of a part.
fn scanner<K: Kind>(ledger: &RowsFile<K>, file: &mut File, start: u64) -> anyhow::Result<Scanner<K>> {
    let header = if start == 0 { Ok(None) } else { shape::header_of::<K>(file) };
    let header = header.map_err(|reason| trouble::shapeless(K::FORM, &ledger.path, &reason))?;
    let first = RowAt { ledger: ledger.place, line: 1, offset: start };
    Ok(match header {
        Some(header) => Scanner::within(header, ledger.zone, first),
        None => Scanner::new(ledger.place, ledger.zone),
    })
}

fn scan<K: Kind>(
    ledger: &RowsFile<K>,
    mut file: File,
    Part([start, end]): Part,
    mut scanner: Scanner<K>,
    visit: Visit<'_, K>,
) -> io::Result<End> {
    file.seek(SeekFrom::Start(start))?;
    if end == END {
        return reading::scan(ledger, &mut file, scanner, BUFFER_BYTES, visit);
    }
    reading::feed(&mut file.take(end - start), &mut vec![0; BUFFER_BYTES], &mut scanner, visit)?;
    Ok(scanner.finish(visit))
}

#[cfg(test)]
mod tests {
    use super::{END, split};
    use crate::model::snapshot::RowAt;
    use crate::model::zone::Zone;
    use crate::store::ledger::CsvLedger;
    use crate::text::snapshots::{End, Row};

    fn ledger(text: &str) -> (tempfile::TempDir, CsvLedger) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spring.snapshots.csv");
        std::fs::write(&path, text).expect("written");
        (folder, CsvLedger::new(path, "spring.snapshots.csv".to_owned(), 0, Zone::UTC))
    }

    /// Every row, readable or not, with where it stands.
    fn shown(
        read: impl FnOnce(super::Visit<'_, crate::text::snapshots::SnapshotRows>) -> anyhow::Result<End>,
    ) -> (Vec<(RowAt, String)>, End) {
        let mut rows = Vec::new();
        let end = read(&mut |at, row: Result<&Row<'_>, _>| rows.push((at, format!("{row:?}")))).expect("readable");
        (rows, end)
    }

    #[test]
    fn wherever_a_file_is_parted_its_rows_are_the_same() {
        let header = "date;metric;channel;value;note\r\n";
        let rows = "2027-03-01;followers;instagram;4251,5;\r\n2027-03-02;followers;instagram;?;\r\n\r\n2027-03-03;clicks;;1;\"a; b\"\r\n";
        for text in
            [format!("\u{feff}{header}{rows}{rows}2027-03-04;clic"), format!("{header}{rows}{rows}"), rows.repeat(2)]
        {
            let (_folder, ledger) = ledger(&text);
            let (whole, whole_end) = shown(|visit| ledger.each(visit));
            for most in 2..40 {
                let parts = split(&ledger, most, 1).expect("parts");
                assert!(parts.len() > 1 && parts.len() <= most);
                let (mut together, mut last, mut lines) = (Vec::new(), None, 0);
                for part in parts {
                    let (rows, end) = shown(|visit| ledger.each_of(part, visit));
                    together.extend(rows.into_iter().map(|(at, row)| (at.below(lines), row)));
                    last = end.torn.map(|torn| torn.row.below(lines));
                    lines += end.lines;
                }
                assert_eq!((together.as_slice(), lines), (whole.as_slice(), whole_end.lines), "{most} parts");
                assert_eq!(last, whole_end.torn.as_ref().map(|torn| torn.row));
            }
        }
    }

    #[test]
    fn what_is_short_or_no_ledger_is_read_in_one_go() {
        for text in ["", "date,metric,value\n", "a shopping list\nmilk\nbread\n"] {
            let (_folder, ledger) = ledger(text);
            assert_eq!(split(&ledger, 4, 1).expect("parts"), [super::Part([0, END])], "{text}");
        }
        let (_folder, ledger) = ledger("date,metric,value\n2027-03-01,followers,1\n2027-03-02,followers,2\n");
        assert_eq!(split(&ledger, 4, 1000).expect("parts").len(), 1);
    }
}
