//! Reads what platforms export: from a file's bytes to readings, with everything that was not taken and why.
//!
//! One way through: [`sniff`] tells what the bytes are, [`encoding`] and [`table`](mod@table) (or [`book`]) make rows of cells of
//! them, [`blocks`] parts tables that stand below each other, [`formats`] says whose they are, [`read`](fn@read) makes
//! readings. Nothing is guessed: what may mean two things becomes a [`Stop`] that names the option which settles it.

mod blocks;
mod book;
mod dates;
mod encoding;
mod formats;
mod header;
mod json;
mod numbers;
mod read;
mod refusal;
pub(crate) mod said;
mod sniff;
mod suggest;
mod table;
mod wide;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::model::day::Day;
use crate::model::snapshot::SeriesName;
use crate::say::Sentence;
#[cfg(fuzzing)]
pub(crate) use book::compound;
pub(crate) use dates::{Known as KnownDates, Order, Trouble as DateTrouble, days};
pub(crate) use encoding::decode;
pub(crate) use header::plain as plain_heading;
pub(crate) use numbers::Mark;
use sniff::{Kind, kind};
pub(crate) use table::{Row, table};

/// No export is so wide.
const MOST_COLUMNS: usize = 2_000;

/// An export file.
#[derive(Debug)]
pub(crate) struct Blob<'b> {
    /// Its name with its folders, as far as they were given: some platforms tell the range there.
    pub(crate) name: &'b str,
    /// What it holds.
    pub(crate) bytes: &'b [u8],
    /// The day it was last changed: what it tells of cannot be later.
    pub(crate) modified: Option<Day>,
}

/// What the user has settled.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    /// The channel, where the file does not say it or another one is meant.
    pub(crate) channel: Option<String>,
    /// Headings that mean a metric, before everything else.
    pub(crate) maps: Vec<Mapping>,
    /// Mappings that are kept under a name, for tables that nothing else fits.
    pub(crate) saved: Vec<SavedMapping>,
    /// What stands before the decimals.
    pub(crate) decimal: Option<Mark>,
    /// The order of day and month.
    pub(crate) order: Option<Order>,
    /// The first day that the export covers.
    pub(crate) since: Option<Day>,
    /// The last day that the export covers.
    pub(crate) until: Option<Day>,
}

/// A heading that means a metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mapping {
    /// The heading, plain.
    pub(crate) heading: String,
    /// The series; its channel is empty where none is said.
    pub(crate) series: SeriesName,
}

/// A mapping that is kept under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SavedMapping {
    /// The name.
    pub(crate) name: String,
    /// Its headings. A table that has all of them is of this mapping.
    pub(crate) maps: Vec<Mapping>,
}

/// What was understood of a file.
#[derive(Debug, Default)]
pub(crate) struct Understood {
    /// The format of its first table that has one.
    pub(crate) format: Option<&'static str>,
    /// The saved mapping that its headings fit, where no format does.
    pub(crate) mapping: Option<String>,
    /// The encoding, for texts.
    pub(crate) encoding: Option<&'static str>,
    /// Whether a byte order mark stood first.
    pub(crate) has_mark: bool,
    /// What parts the cells, for texts.
    pub(crate) delimiter: Option<char>,
    /// Its tables.
    pub(crate) blocks: Vec<Seen>,
    /// The series that its readings are of.
    pub(crate) series: Vec<SeriesName>,
    /// The readings.
    pub(crate) readings: Vec<Reading>,
    /// What was not taken.
    pub(crate) skipped: Vec<Skipped>,
    /// What should be known about the readings.
    pub(crate) warnings: Vec<Box<dyn Sentence>>,
    /// What must be settled before anything is recorded.
    pub(crate) stops: Vec<Stop>,
    /// Why nothing can be made of a table, and what to export instead: to be told where no other file helps.
    pub(crate) refused: Vec<Stop>,
    /// Whether there are days in it, so that it may hold a series even where its format is not known.
    pub(crate) may_hold_days: bool,
}

/// A table of the file, as it was seen.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The lines (in a workbook the rows) from its first to its last.
    pub(crate) lines: (u64, u64),
    /// Its sheet, in a workbook.
    pub(crate) sheet: Option<String>,
    /// What stands above its headings.
    pub(crate) title: Option<String>,
    /// The format's name for people; `None` where it is not known.
    pub(crate) format: Option<&'static str>,
    /// Its columns: the heading as it is written, and the series it is taken for.
    pub(crate) columns: Vec<(String, Option<usize>)>,
    /// The first and the last day of its readings.
    pub(crate) days: Option<(Day, Day)>,
    /// The currency of its amounts of money, where it says one.
    pub(crate) currency: Option<String>,
}

/// One reading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reading {
    /// Which of the series.
    pub(crate) series: usize,
    /// The line, or the row of a sheet.
    pub(crate) line: u64,
    /// The day it is for; the last of its period.
    pub(crate) date: Day,
    /// The first day of its period, where it has one.
    pub(crate) period_start: Option<Day>,
    /// The post, video or ad it is of.
    pub(crate) item: Option<Arc<str>>,
    /// The value: shares of one, times in seconds.
    pub(crate) value: f64,
    /// Whether the platform was still counting that day.
    pub(crate) is_provisional: bool,
}

/// Lines that were not taken.
#[derive(Debug)]
pub(crate) struct Skipped {
    /// The first of them.
    pub(crate) line: u64,
    /// The last of them.
    pub(crate) last_line: u64,
    /// Why.
    pub(crate) reason: Box<dyn Sentence>,
    /// Whether they may hold something that was not understood, rather than nothing to take.
    pub(crate) is_unclear: bool,
}

/// Something that must be settled.
#[derive(Debug)]
pub(crate) struct Stop {
    /// What cannot be told.
    pub(crate) what: Box<dyn Sentence>,
    /// What to write so that it can.
    pub(crate) help: Box<dyn Sentence>,
}

impl Stop {
    /// What cannot be told, and what to write so that it can.
    pub(crate) fn new(what: impl Sentence + 'static, help: impl Sentence + 'static) -> Self {
        Self { what: Box::new(what), help: Box::new(help) }
    }
}

impl Understood {
    /// The place of a series among those of the file.
    fn series(&mut self, name: SeriesName) -> usize {
        self.series.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.series.push(name);
            self.series.len() - 1
        })
    }

    /// Whether something in it was not understood.
    pub(crate) fn is_unclear(&self) -> bool {
        self.skipped.iter().any(|skipped| skipped.is_unclear)
    }
}

/// Reads an export file. Never fails: what is not understood is told in the result.
pub(crate) fn read(blob: &Blob<'_>, asked: &Asked) -> Understood {
    let mut understood = Understood::default();
    let blocks = match kind(blob.bytes) {
        Kind::Text => text_blocks(blob.bytes, &mut understood),
        Kind::Workbook => match book::sheets(blob.bytes) {
            Ok(sheets) => sheets.into_iter().flat_map(|(name, table)| named(&name, blocks::blocks(table))).collect(),
            Err(stop) => {
                understood.stops.push(stop);
                return understood;
            }
        },
        Kind::Json => match json::table(blob.bytes) {
            Ok(table) => blocks::blocks(table),
            Err(stop) => {
                understood.stops.push(stop);
                return understood;
            }
        },
        Kind::Nothing(what) => {
            understood.stops.push(Stop::new(what, said::ExportAgain {}));
            return understood;
        }
    };
    if understood.stops.is_empty() {
        read::file(blocks, blob, asked, &mut understood);
    }
    understood
}

/// The blocks of a text.
fn text_blocks(bytes: &[u8], understood: &mut Understood) -> Vec<blocks::Block> {
    let decoded = encoding::decode(bytes);
    (understood.encoding, understood.has_mark) = (Some(decoded.encoding), decoded.has_mark);
    if decoded.is_assumed {
        understood.warnings.push(Box::new(said::EncodingAssumed {}));
    }
    if decoded.is_damaged {
        understood.warnings.push(Box::new(said::CharactersLost { encoding: decoded.encoding }));
    }
    let table = table::table(&decoded.text);
    understood.delimiter = table.delimiter;
    if table.rows.iter().any(|row| row.width() > MOST_COLUMNS) {
        understood.stops.push(Stop::new(said::TooLarge {}, said::ExportAgain {}));
        return Vec::new();
    }
    if table.was_wrapped {
        understood.warnings.push(Box::new(said::RowsWereWrapped {}));
    }
    if let Some(line) = table.open_quote {
        let reason = Box::new(said::OpenQuote {});
        understood.skipped.push(Skipped { line, last_line: line, reason, is_unclear: true });
    }
    blocks::blocks(table)
}

/// Blocks with the name of their sheet.
fn named(sheet: &str, blocks: Vec<blocks::Block>) -> Vec<blocks::Block> {
    let named = |block| blocks::Block { sheet: Some(sheet.to_owned()), ..block };
    blocks.into_iter().map(named).collect()
}
