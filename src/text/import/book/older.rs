//! Workbooks of the older kind (`.xls`), read here so that no byte of one can do harm: the crates that read them trust
//! what a record says of its length and a sheet of its size.
//!
//! Only what holds cells is looked at: texts, numbers, results of formulas, and which numbers are days. A workbook that
//! ends too early or points outside itself is damaged, and nothing of it is taken: half a month would look like a whole.

mod compound;
mod globals;
#[cfg(any(test, fuzzing))]
pub(crate) mod make;
mod records;
#[cfg(test)]
mod tests;

use calamine::Data;

use self::compound::Compound;
use self::globals::Globals;
use self::records::{Record, Records};
use super::{Kept, shown};
use crate::text::import::Stop;
use crate::text::import::said::{DamagedBook, ExportAgain, LockedBook, NotABook, SaveAnew, Unlock};

/// Something lies outside the file, or is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Damaged;

/// Why a workbook gives nothing.
#[derive(Debug)]
enum Trouble {
    /// It is damaged.
    Damaged,
    /// It is encrypted.
    Locked,
    /// It is another document of the same container.
    NoBook,
    /// It holds too much.
    TooMuch(Stop),
}

impl From<Damaged> for Trouble {
    fn from(Damaged: Damaged) -> Self {
        Self::Damaged
    }
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Self::new(DamagedBook {}, SaveAnew {}),
            Trouble::Locked => Self::new(LockedBook {}, Unlock {}),
            Trouble::NoBook => Self::new(NotABook {}, ExportAgain {}),
            Trouble::TooMuch(stop) => stop,
        }
    }
}

/// The sheets with their names and cells, in order.
///
/// # Errors
/// When it is damaged, locked with a password, or holds more than any export.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<(String, Kept)>, Stop> {
    Ok(read(bytes)?)
}

fn read(bytes: &[u8]) -> Result<Vec<(String, Kept)>, Trouble> {
    let file = Compound::open(bytes)?;
    if file.has("EncryptedPackage") {
        return Err(Trouble::Locked);
    }
    let stream = match file.stream("Workbook")? {
        Some(stream) => stream,
        None => file.stream("Book")?.ok_or(Trouble::NoBook)?,
    };
    let globals = Globals::read(&stream)?;
    let mut sheets = Vec::new();
    let mut kept = Kept::default();
    // Sheets do not overlap. Those that did could make a small file take hours.
    let mut left = stream.len();
    for (start, name) in &globals.sheets {
        let from = stream.get(*start..).ok_or(Damaged)?;
        let length = sheet(from, left, &globals, &mut kept)?;
        left = left.saturating_sub(length);
        sheets.push((name.clone(), kept.take()));
    }
    Ok(sheets)
}

/// Reads the cells of the sheet that begins here, and says how long it was; at most `left` bytes.
fn sheet(stream: &[u8], left: usize, globals: &Globals, kept: &mut Kept) -> Result<usize, Trouble> {
    let mut records = Records { rest: stream };
    // Charts within a sheet have records that look like cells.
    let mut depth = 0_usize;
    let mut formula = None;
    loop {
        let record = records.next()?;
        let length = stream.len() - records.rest.len();
        if length > left {
            return Err(Trouble::Damaged);
        }
        match record.kind {
            0x0809 => depth += 1,
            0x000A if depth <= 1 => return Ok(length),
            0x000A => depth -= 1,
            _ if depth > 1 => {}
            _ => cells(&record, globals, &mut formula, kept)?,
        }
    }
}

/// Keeps the cells of a record that has some. `formula`: the cell whose result the next text is.
fn cells(
    record: &Record<'_>,
    globals: &Globals,
    formula: &mut Option<(u16, u16)>,
    kept: &mut Kept,
) -> Result<(), Trouble> {
    let mut reader = record.reader();
    let mut keep = |(row, column): (u16, u16), value: &Data| {
        kept.keep(row.into(), column.into(), shown(value)).map_err(Trouble::TooMuch)
    };
    match record.kind {
        0x0203 => {
            let (at, style) = ((reader.short()?, reader.short()?), reader.short()?);
            keep(at, &globals.number(double(record.bytes, 6)?, style))
        }
        0x027E => {
            let (at, style) = ((reader.short()?, reader.short()?), reader.short()?);
            keep(at, &globals.number(packed(reader.long()?), style))
        }
        0x00BD => {
            let (row, first) = (reader.short()?, reader.short()?);
            let count = record.bytes.len().checked_sub(6).ok_or(Damaged)? / 6;
            for column in (0..count).map_while(|place| first.checked_add(u16::try_from(place).ok()?)) {
                let style = reader.short()?;
                keep((row, column), &globals.number(packed(reader.long()?), style))?;
            }
            Ok(())
        }
        0x00FD => {
            let at = (reader.short()?, reader.short()?);
            reader.skip(2)?;
            keep(at, &Data::String(globals.text_at(reader.long()?)?.to_owned()))
        }
        0x0204 | 0x00D6 => {
            let at = (reader.short()?, reader.short()?);
            reader.skip(2)?;
            keep(at, &Data::String(globals.text(&mut reader, false)?))
        }
        0x0205 => {
            const TRUTH: u8 = 0;
            let at = (reader.short()?, reader.short()?);
            reader.skip(2)?;
            let (value, kind) = (reader.byte()?, reader.byte()?);
            if kind == TRUTH { keep(at, &Data::Bool(value != 0)) } else { Ok(()) }
        }
        0x0006 => {
            let (at, style) = ((reader.short()?, reader.short()?), reader.short()?);
            let is_number = u16_at(record.bytes, 12).ok_or(Damaged)? != u16::MAX;
            let kind = reader.byte()?;
            *formula = (!is_number && kind == 0).then_some(at);
            match kind {
                _ if is_number => keep(at, &globals.number(double(record.bytes, 6)?, style)),
                1 => {
                    reader.skip(1)?;
                    keep(at, &Data::Bool(reader.byte()? != 0))
                }
                _ => Ok(()),
            }
        }
        0x0207 => match formula.take() {
            Some(at) => keep(at, &Data::String(globals.text(&mut reader, false)?)),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// A number in four bytes: a whole one or the upper half of a double, either perhaps a hundred times too large.
fn packed(bits: u32) -> f64 {
    let number =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    if bits & 1 == 0 { number } else { number / 100.0 }
}

fn double(bytes: &[u8], at: usize) -> Result<f64, Damaged> {
    let eight = bytes.get(at..).and_then(|bytes| bytes.first_chunk::<8>()).ok_or(Damaged)?;
    Ok(f64::from_le_bytes(*eight))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|two| u16::from_le_bytes(*two))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}
