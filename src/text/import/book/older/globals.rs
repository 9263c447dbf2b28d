//! What an older workbook says before its sheets: its version, its texts, how numbers are shown, where its sheets begin.

use calamine::{Data, ExcelDateTime, ExcelDateTimeType};
use encoding_rs::{Encoding, WINDOWS_1252};

use super::records::{Pieces, Record, Records};
use super::{Damaged, Trouble};
use std::collections::BTreeMap;

/// A workbook does not hold so many different texts.
const MOST_TEXTS: usize = 4_000_000;

/// What numbers with a format are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Numbers.
    Number,
    /// Days, counted; or times of a day.
    Day,
    /// Times, in days.
    Time,
}

/// What the workbook says before its sheets.
#[derive(Debug)]
pub(super) struct Globals {
    /// Whether texts are of the newer kind: UTF-16, or its lower half alone.
    is_newer: bool,
    /// The encoding of older texts.
    encoding: &'static Encoding,
    /// Whether days are counted from 1904.
    is_1904: bool,
    /// Texts that cells point to.
    texts: Vec<String>,
    /// By format number, what it shows; where the workbook defines it.
    formats: BTreeMap<u16, Shown>,
    /// By style, its format number.
    styles: Vec<u16>,
    /// The sheets with cells: where each begins, and its name.
    pub(super) sheets: Vec<(usize, String)>,
}

impl Globals {
    /// Reads them from the beginning of the stream.
    ///
    /// # Errors
    /// When they are damaged, or encrypted.
    pub(super) fn read(stream: &[u8]) -> Result<Self, Trouble> {
        const CELLS: u8 = 0;
        let mut globals = Self {
            is_newer: true,
            encoding: WINDOWS_1252,
            is_1904: false,
            texts: Vec::new(),
            formats: BTreeMap::new(),
            styles: Vec::new(),
            sheets: Vec::new(),
        };
        let mut records = Records { rest: stream };
        loop {
            let record = records.next()?;
            let mut reader = record.reader();
            match record.kind {
                0x0809 => globals.is_newer = reader.short()? >= 0x0600,
                0x000A => return Ok(globals),
                0x002F => return Err(Trouble::Locked),
                0x0042 => globals.encoding = encoding(reader.short()?),
                0x0022 => globals.is_1904 = reader.short()? == 1,
                0x041E => {
                    let number = reader.short()?;
                    let pattern = globals.text(&mut reader, !globals.is_newer)?;
                    globals.formats.insert(number, shown(&pattern));
                }
                0x00E0 => {
                    reader.skip(2)?;
                    globals.styles.push(reader.short()?);
                }
                0x0085 => {
                    let start = reader.long()? as usize;
                    reader.skip(1)?;
                    let kind = reader.byte()?;
                    let name = globals.text(&mut reader, true)?;
                    if kind == CELLS {
                        globals.sheets.push((start, name));
                    }
                }
                0x00FC => globals.texts = texts(&record)?,
                _ => {}
            }
        }
    }

    /// A text with its length before it, in one byte or two.
    pub(super) fn text(&self, reader: &mut Pieces<'_, '_>, is_short: bool) -> Result<String, Damaged> {
        let count = usize::from(if is_short { u16::from(reader.byte()?) } else { reader.short()? });
        if self.is_newer {
            let is_wide = reader.byte()? & 1 != 0;
            reader.characters(count, is_wide)
        } else {
            reader.encoded(count, self.encoding)
        }
    }

    /// The text that a cell points to.
    pub(super) fn text_at(&self, place: u32) -> Result<&str, Damaged> {
        let place = usize::try_from(place).map_err(|_| Damaged)?;
        self.texts.get(place).map(String::as_str).ok_or(Damaged)
    }

    /// A number as the style of its cell means it.
    pub(super) fn number(&self, value: f64, style: u16) -> Data {
        let format = self.styles.get(usize::from(style)).copied().unwrap_or_default();
        match self.formats.get(&format).copied().unwrap_or_else(|| built_in(format)) {
            Shown::Number => Data::Float(value),
            Shown::Day => Data::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, self.is_1904)),
            Shown::Time => Data::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::TimeDelta, self.is_1904)),
        }
    }
}

/// The list of texts. How many it claims to hold says when to stop, never how much room to make.
fn texts(record: &Record<'_>) -> Result<Vec<String>, Trouble> {
    const WIDE: u8 = 1;
    const WITH_READING_AID: u8 = 4;
    const WITH_RUNS: u8 = 8;
    let mut reader = record.reader();
    reader.skip(4)?;
    let count = reader.long()? as usize;
    if count > MOST_TEXTS {
        return Err(Trouble::Damaged);
    }
    let mut texts = Vec::new();
    for _ in 0..count {
        let length = usize::from(reader.short()?);
        let flags = reader.byte()?;
        let runs = if flags & WITH_RUNS == 0 { 0 } else { usize::from(reader.short()?) };
        let aid = if flags & WITH_READING_AID == 0 { 0 } else { reader.long()? as usize };
        texts.push(reader.characters(length, flags & WIDE != 0)?);
        reader.skip(runs * 4)?;
        reader.skip(aid)?;
    }
    Ok(texts)
}

/// The encoding of a code page.
fn encoding(page: u16) -> &'static Encoding {
    let label = match page {
        874 => "windows-874".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        10_000 => "macintosh".to_owned(),
        65_001 => "utf-8".to_owned(),
        page => format!("windows-{page}"),
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}

/// What a format shows that every workbook has.
fn built_in(format: u16) -> Shown {
    match format {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shown::Day,
        46 => Shown::Time,
        _ => Shown::Number,
    }
}

/// What a format shows, by how it is written: days where a letter of dates stands outside quotes, times where the
/// first such letter stands in brackets (`[h]:mm`). Only what is shown of numbers above zero counts.
fn shown(pattern: &str) -> Shown {
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ';' => break,
            '\\' | '_' | '*' => _ = signs.next(),
            '"' => _ = signs.by_ref().find(|end| *end == '"'),
            '[' => {
                let inside: String = signs.by_ref().take_while(|end| *end != ']').collect();
                let is_time = |letter: char| "hms".contains(letter.to_ascii_lowercase());
                if !inside.is_empty() && inside.chars().all(is_time) {
                    return Shown::Time;
                }
            }
            letter if "dmyhs".contains(letter.to_ascii_lowercase()) => return Shown::Day,
            _ => {}
        }
    }
    Shown::Number
}

#[cfg(test)]
mod tests {
    use super::{Shown, shown};

    #[test]
    fn formats_of_days_and_times_are_told_from_those_of_numbers() {
        for (pattern, as_what) in [
            ("General", Shown::Number),
            ("#,##0.00\\ \"days\"", Shown::Number),
            ("_-* #,##0\\ [$kr-41D]_-", Shown::Number),
            ("0.00;[Red]d", Shown::Number),
            ("yyyy\\-mm\\-dd", Shown::Day),
            ("[$-41D]d mmmm yyyy;@", Shown::Day),
            ("[h]:mm:ss", Shown::Time),
        ] {
            assert_eq!(shown(pattern), as_what, "{pattern}");
        }
    }
}
