//! The sheets of a workbook as the same tables that texts are. Numbers come with a decimal point, days as ISO 8601.
//!
//! A workbook from a stranger may claim a million columns or unpack to gigabytes: cells are taken one by one and
//! counted, and what it unpacks to is measured before it is opened.

mod claims;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, Xls, Xlsx};
use csv::StringRecord;

use super::Stop;
use super::said::{ExportAgain, LockedBook, TooLarge, Unlock, UnreadableBook};
use super::sniff::is_archive;
use super::table::{Row, Table};

/// No export has so many cells.
const MOST_CELLS: usize = 4_000_000;
/// Nor does any unpack to so many bytes.
const MOST_BYTES: u64 = 400 << 20;
/// No export is so wide.
const MOST_COLUMNS: u32 = 2_000;

/// The sheets with their names, in order.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<(String, Table)>, Stop> {
    if is_locked(bytes) {
        return Err(Stop::new(LockedBook {}, Unlock {}));
    }
    let sheets = if is_archive(bytes) { newer(bytes)? } else { older(bytes)? };
    Ok(sheets.into_iter().map(|(name, cells)| (name, table(cells))).collect())
}

/// Whether a workbook is encrypted: then its name for that stands in it, in UTF-16.
fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    !is_archive(bytes) && bytes.windows(name.len()).any(|window| window == name)
}

/// Cells by row and column, from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

fn newer(bytes: &[u8]) -> Result<Vec<(String, Cells)>, Stop> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut sheets = Vec::new();
    let mut count = 0;
    for name in book.sheet_names() {
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        let mut cells = Cells::new();
        while let Some(cell) = reader.next_cell().map_err(|error| unreadable(&error))? {
            let ((row, column), text) = (cell.get_position(), shown(&Data::from(cell.get_value().clone())));
            keep(&mut cells, row, column, text, &mut count)?;
        }
        sheets.push((name, cells));
    }
    Ok(sheets)
}

fn older(bytes: &[u8]) -> Result<Vec<(String, Cells)>, Stop> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut sheets = Vec::new();
    let mut count = 0;
    for (name, range) in book.worksheets() {
        let (top, left) = range.start().unwrap_or_default();
        let mut cells = Cells::new();
        for (row, column, value) in range.used_cells() {
            let at = |place: usize, from: u32| u32::try_from(place).unwrap_or(u32::MAX).saturating_add(from);
            keep(&mut cells, at(row, top), at(column, left), shown(value), &mut count)?;
        }
        sheets.push((name, cells));
    }
    Ok(sheets)
}

/// Keeps a cell, and counts it with the empty ones before it: those take room too once its row is whole.
fn keep(cells: &mut Cells, row: u32, column: u32, text: String, count: &mut usize) -> Result<(), Stop> {
    if column >= MOST_COLUMNS {
        return Err(too_large());
    }
    let width = cells.get(&row).and_then(|row| row.last_key_value()).map_or(0, |(last, _)| last + 1);
    *count += (column + 1).saturating_sub(width).max(1) as usize;
    if *count > MOST_CELLS {
        return Err(too_large());
    }
    if !text.is_empty() {
        cells.entry(row).or_default().insert(column, text);
    }
    Ok(())
}

fn too_large() -> Stop {
    Stop::new(TooLarge {}, ExportAgain {})
}

/// Unpacks everything once without keeping it: what an archive says of its sizes need not be true.
fn measure(bytes: &[u8]) -> Result<(), Stop> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut left = MOST_BYTES;
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(|error| unreadable(&error))?;
        let mut claims = claims::Claims::default();
        let is_list = entry.name().is_ok_and(|name| claims::is_list_of_texts(&name));
        let mut sink = std::io::sink();
        let into: &mut dyn Write = if is_list { &mut claims } else { &mut sink };
        let size = std::io::copy(&mut entry.take(left + 1), into).map_err(|error| unreadable(&error))?;
        left = left.checked_sub(size).filter(|_| !claims.are_absurd).ok_or_else(too_large)?;
    }
    Ok(())
}

fn unreadable(error: &dyn std::fmt::Display) -> Stop {
    Stop::new(UnreadableBook { reason: error.to_string() }, ExportAgain {})
}

/// A cell as text.
fn shown(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(when) if when.is_duration() => clock(when.as_f64()),
        Data::DateTime(when) => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A share of a day as a clock shows it.
fn clock(days: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a number of seconds; what is out of range saturates")]
    let seconds = (days * 86_400.0).round() as i64;
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

fn table(cells: Cells) -> Table {
    let row = |(number, cells): (u32, BTreeMap<u32, String>)| {
        let mut record = StringRecord::new();
        for (column, text) in cells {
            while record.len() < column as usize {
                record.push_field("");
            }
            record.push_field(&text);
        }
        Row::new(u64::from(number) + 1, record)
    };
    Table { rows: cells.into_iter().map(row).collect(), ..Table::default() }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::{Cells, MOST_CELLS, MOST_COLUMNS, keep, sheets};
    use crate::say::Language;

    #[test]
    fn empty_cells_before_a_far_one_are_counted() {
        let (mut cells, mut count) = (Cells::new(), 0);
        let mut far = |row| keep(&mut cells, row, MOST_COLUMNS - 1, "1".to_owned(), &mut count).is_ok();
        assert_eq!((0..u32::MAX).take_while(|&row| far(row)).count(), MOST_CELLS / MOST_COLUMNS as usize);
    }

    #[test]
    fn a_workbook_that_claims_more_texts_than_it_can_hold_is_refused() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).expect("a file in memory");
        archive.write_all(b"<sst uniqueCount=\"18446744073709551615\"/>").expect("memory takes everything");
        let book = archive.finish().expect("memory takes everything").into_inner();
        let says = sheets(&book).map_err(|stop| stop.what.say(Language::English)).expect_err("no workbook");
        assert_eq!(says, "the file holds more than any export does");
    }
}
