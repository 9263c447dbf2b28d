//! The sheets of a workbook as the same tables that texts are. Numbers come with a decimal point, days as ISO 8601.
//!
//! A workbook from a stranger may claim a million columns or unpack to gigabytes: cells are taken one by one and
//! counted, and what it unpacks to is measured before it is opened.

mod claims;
mod older;
mod places;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader, Xlsx};
use csv::StringRecord;

#[cfg(fuzzing)]
pub(crate) use self::older::make::compound;
use super::Stop;
use super::said::{
    DamagedBook, ExportAgain, OtherBook, SaveAnew, TooLarge, UnpackFirst, UnreadableBook, WithinArchive,
};
use super::sniff::is_archive;
use super::table::{Row, Table};

/// No export has so many cells.
const MOST_CELLS: usize = 4_000_000;
/// Nor does any unpack to so many bytes.
const MOST_BYTES: u64 = 400 << 20;
/// Nor come the texts of its cells to so many: a workbook has each text once, and any number of cells may show it.
const MOST_TEXT: usize = 256 << 20;
/// No export is so wide.
const MOST_COLUMNS: u32 = 2_000;

/// The sheets with their names, in order.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<(String, Table)>, Stop> {
    let sheets = if is_archive(bytes) { newer(bytes)? } else { older::sheets(bytes)? };
    Ok(sheets.into_iter().map(|(name, kept)| (name, table(kept.cells))).collect())
}

/// Cells by row and column, from 0.
type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

/// The cells of a sheet, and how much all sheets hold so far.
#[derive(Debug, Default)]
struct Kept {
    cells: Cells,
    /// Cells, with the empty ones before others.
    count: usize,
    /// Bytes of text.
    text: usize,
}

impl Kept {
    /// Keeps a cell, and counts it with the empty ones before it: those take room too once its row is whole.
    ///
    /// # Errors
    /// When it is more than any export holds.
    fn keep(&mut self, row: u32, column: u32, text: String) -> Result<(), Stop> {
        if column >= MOST_COLUMNS {
            return Err(too_large());
        }
        let width = self.cells.get(&row).and_then(|row| row.last_key_value()).map_or(0, |(last, _)| last + 1);
        self.count += (column + 1).saturating_sub(width).max(1) as usize;
        self.text += text.len();
        if self.count > MOST_CELLS || self.text > MOST_TEXT {
            return Err(too_large());
        }
        if !text.is_empty() {
            self.cells.entry(row).or_default().insert(column, text);
        }
        Ok(())
    }

    /// The sheet as it is kept; the next begins without cells, and goes on counting.
    fn take(&mut self) -> Self {
        let (count, text) = (self.count, self.text);
        std::mem::replace(self, Self { cells: Cells::new(), count, text })
    }
}

fn newer(bytes: &[u8]) -> Result<Vec<(String, Kept)>, Stop> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut sheets = Vec::new();
    let mut kept = Kept::default();
    for name in book.sheet_names() {
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = reader.next_cell().map_err(|error| unreadable(&error))? {
            let ((row, column), text) = (cell.get_position(), shown(&Data::from(cell.get_value().clone())));
            kept.keep(row, column, text)?;
        }
        sheets.push((name, kept.take()));
    }
    Ok(sheets)
}

fn too_large() -> Stop {
    Stop::new(TooLarge {}, ExportAgain {})
}

/// Unpacks everything once without keeping it: what an archive says of its sizes need not be true.
fn measure(bytes: &[u8]) -> Result<(), Stop> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    if archive.index_for_name("[Content_Types].xml").is_none() {
        let is_other = archive.index_for_name("mimetype").is_some();
        return Err(if is_other {
            Stop::new(OtherBook {}, SaveAnew {})
        } else {
            Stop::new(WithinArchive {}, UnpackFirst {})
        });
    }
    let mut left = MOST_BYTES;
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(|error| unreadable(&error))?;
        let name = entry.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let most = claims::longest(&name).unwrap_or(MOST_BYTES).min(left);
        let mut looked = Looked { is_list: claims::is_list_of_texts(&name), ..Looked::default() };
        let size = std::io::copy(&mut entry.take(most + 1), &mut looked).map_err(|error| unreadable(&error))?;
        if size > most || looked.claims.are_absurd {
            return Err(too_large());
        }
        // Any part may be a sheet, whatever its name: which ones are is said elsewhere in the archive.
        if looked.places.are_wrong {
            return Err(Stop::new(DamagedBook {}, SaveAnew {}));
        }
        left -= size;
    }
    Ok(())
}

/// A part of a workbook, looked at while it is unpacked.
#[derive(Debug, Default)]
struct Looked {
    /// Whether its name is that of the list of texts.
    is_list: bool,
    claims: claims::Claims,
    places: places::Places,
}

impl Write for Looked {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.is_list {
            self.claims.write_all(bytes)?;
        }
        self.places.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
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
        // Of the day before the first there is no export: that is a time of a day, or one that something took.
        Data::DateTime(when) if when.is_duration() || when.as_f64() < 1.0 => clock(when.as_f64()),
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

    use super::{Kept, MOST_CELLS, MOST_COLUMNS, sheets};
    use crate::say::Language;

    #[test]
    fn empty_cells_before_a_far_one_are_counted() {
        let mut kept = Kept::default();
        let mut far = |row| kept.keep(row, MOST_COLUMNS - 1, "1".to_owned()).is_ok();
        assert_eq!((0..u32::MAX).take_while(|&row| far(row)).count(), MOST_CELLS / MOST_COLUMNS as usize);
    }

    #[test]
    fn archives_that_are_no_workbook_are_told() {
        let says = |name: &str| {
            let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
            archive.start_file(name, SimpleFileOptions::default()).expect("a file in memory");
            let book = archive.finish().expect("memory takes everything").into_inner();
            sheets(&book).map_err(|stop| stop.what.say(Language::English)).expect_err("no workbook")
        };
        assert_eq!(says("mimetype"), "this is a workbook in the OpenDocument format, which is not read");
        assert_eq!(says("Overview.csv"), "this is an archive within another one");
    }

    #[test]
    fn a_sheet_with_a_place_that_cannot_be_is_damaged() {
        for name in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.bin", "xl/sharedStrings.xml"] {
            let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
            archive.start_file("[Content_Types].xml", SimpleFileOptions::default()).expect("a file in memory");
            archive.start_file(name, SimpleFileOptions::default()).expect("a file in memory");
            archive.write_all(b"<row r=\"1\"><c r=\"A99999999999\"/></row>").expect("memory takes everything");
            let book = archive.finish().expect("memory takes everything").into_inner();
            let says = sheets(&book).map_err(|stop| stop.what.say(Language::English)).expect_err("no workbook");
            assert!(says.starts_with("the workbook is damaged"), "{name}: {says}");
        }
    }

    #[test]
    fn a_workbook_that_claims_more_texts_than_it_can_hold_is_refused() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("[Content_Types].xml", SimpleFileOptions::default()).expect("a file in memory");
        archive.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).expect("a file in memory");
        archive.write_all(b"<sst uniqueCount=\"18446744073709551615\"/>").expect("memory takes everything");
        let book = archive.finish().expect("memory takes everything").into_inner();
        let says = sheets(&book).map_err(|stop| stop.what.say(Language::English)).expect_err("no workbook");
        assert_eq!(says, "the file holds more than any export does");
    }
}
