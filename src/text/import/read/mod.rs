//! From blocks to readings: whose each block is, what its columns mean, which days its rows are of, what they say.

mod above;
mod ads;
mod cells;
mod checks;
mod columns;
mod parts;
mod range;
mod rows;
mod when;

use super::blocks::Block;
use super::formats::Grain;
use super::formats::find::{Found, find, find_mapped};
use super::said::{MapThem, NoTable, NotBySeries, UnknownBlock, UnknownFormat};
use super::{Asked, Blob, Seen, Skipped, Stop, Understood, suggest};
use crate::say::All;

/// So many headings are named of a table that nobody knows.
const NAMED_HEADINGS: usize = 8;
/// So many rows are looked at to find the column of days.
const LOOKED_AT: usize = 50;

/// Reads every block. A block that nobody knows stops a file of which nothing is known; beside known ones it is told.
pub(super) fn file(blocks: &[Block], blob: &Blob<'_>, asked: &Asked, understood: &mut Understood) {
    let folder = blob.name.rsplit(['/', '\\']).nth(1).unwrap_or_default();
    let is_ranged = range::in_name(folder).is_some();
    let known = |block| find(block, blob.name, is_ranged).or_else(|| find_mapped(block, &asked.maps));
    let found: Vec<Option<Found>> = blocks.iter().map(known).collect();
    understood.may_hold_days = blocks.iter().any(may_hold_days);
    if found.iter().all(Option::is_none) {
        understood.stops.push(unknown(blocks));
    }
    for (block, found) in blocks.iter().zip(found) {
        let Some(found) = found else {
            understood.blocks.push(seen(block, None));
            skip_whole(block, UnknownBlock {}, may_hold_days(block), understood);
            continue;
        };
        understood.format = understood.format.or(Some(found.format.name));
        understood.blocks.push(seen(block, Some(&found)));
        let is_by = |heading: &String| !heading.is_empty() && !super::formats::DATE.contains(&heading.as_str());
        let by = block.rows[found.row].cell(found.headings.iter().position(is_by).unwrap_or_default()).to_owned();
        match found.format.grain {
            Grain::Nothing => skip_whole(block, NotBySeries { by }, false, understood),
            Grain::Refused(refusal) => {
                understood.refused.push(refusal.stop(by.clone()));
                skip_whole(block, NotBySeries { by }, false, understood);
            }
            Grain::Settings(told) => {
                understood.warnings.extend(told(block));
                skip_whole(block, NotBySeries { by }, false, understood);
            }
            Grain::Day { .. }
            | Grain::DayNumber
            | Grain::Item { .. }
            | Grain::Range { .. }
            | Grain::Parts { .. }
            | Grain::Now
            | Grain::WeekFrom { .. }
            | Grain::Mapped => {
                let reading = Reading { block, found: &found, blob, asked };
                if let Err(stop) = rows::read(&reading, understood) {
                    understood.stops.push(stop);
                }
            }
        }
    }
}

/// A block that is read, and what is known of it.
struct Reading<'r> {
    block: &'r Block,
    found: &'r Found,
    blob: &'r Blob<'r>,
    asked: &'r Asked,
}

impl<'r> Reading<'r> {
    /// The rows below the headings.
    fn rows(&self) -> &'r [super::table::Row] {
        &self.block.rows[self.found.row + 1..]
    }

    /// The heading of a column as it is written.
    fn heading(&self, place: usize) -> String {
        self.block.rows[self.found.row].cell(place).to_owned()
    }

    /// The title nearest above the headings.
    fn title(&self) -> Option<&'r str> {
        let above = self.block.rows[..self.found.row].iter().rev();
        above.map(|row| row.cell(0)).find(|cell| !cell.is_empty())
    }

    /// The column whose heading is written in one of these ways; of several ways the first.
    fn place(&self, ways: &[&str]) -> Option<usize> {
        let of = |way: &&str| self.found.headings.iter().position(|heading| heading == way);
        ways.iter().find_map(of)
    }

    /// The first column of which most cells are days, where no format says which it is.
    fn day_column(&self) -> Option<usize> {
        let is_of_days = |place: &usize| {
            let cells = self.rows().iter().map(|row| row.cell(*place)).filter(|cell| !cell.is_empty());
            let (all, days) = cells
                .take(LOOKED_AT)
                .fold((0, 0), |(all, days), cell| (all + 1, days + usize::from(super::dates::is_one(cell))));
            all > 0 && days * 2 > all
        };
        self.place(super::formats::DATE).or_else(|| (0..self.found.headings.len()).find(is_of_days))
    }

    /// The columns that say of which day and of what a row is.
    fn days_and_items(&self) -> Vec<usize> {
        let ways: &[&[&str]] = match self.found.format.grain {
            Grain::Day { day, .. } => &[day],
            Grain::DayNumber => return vec![0],
            Grain::Item { id, .. } => &[id],
            Grain::Range { first, last, day, item, .. } => &[first, last, day, item],
            Grain::Parts { day, item } => &[day, item],
            Grain::WeekFrom { second } => &[second],
            Grain::Mapped => return self.day_column().into_iter().collect(),
            Grain::Now | Grain::Nothing | Grain::Refused(_) | Grain::Settings(_) => &[],
        };
        ways.iter().copied().flatten().filter_map(|way| self.place(&[way])).collect()
    }
}

fn seen(block: &Block, found: Option<&Found>) -> Seen {
    let title = found
        .and_then(|found| block.rows[..found.row].iter().rev().map(|row| row.cell(0)).find(|cell| !cell.is_empty()));
    Seen {
        lines: (block.first_line(), block.last_line()),
        sheet: block.sheet.clone(),
        title: title.map(str::to_owned),
        format: found.map(|found| found.format.title),
        columns: Vec::new(),
        days: None,
        currency: None,
    }
}

fn skip_whole(
    block: &Block,
    reason: impl crate::say::Sentence + 'static,
    is_unclear: bool,
    understood: &mut Understood,
) {
    let (line, last_line) = (block.first_line(), block.last_line());
    understood.skipped.push(Skipped { line, last_line, reason: Box::new(reason), is_unclear });
}

/// Whether a block may be a series: some of its rows hold a date. Who follows, and where they live, has none.
fn may_hold_days(block: &Block) -> bool {
    let is_dated = |row: &&super::table::Row| row.cells().any(super::dates::is_one);
    block.rows.iter().take(LOOKED_AT).filter(is_dated).count() > 1
}

/// What is said where no block is known.
fn unknown(blocks: &[Block]) -> Stop {
    let rows = blocks.iter().flat_map(|block| block.rows.iter().zip(block.rows.iter().skip(1).map(Some).chain([None])));
    let Some((row, below)) = rows.into_iter().find(|(row, _)| row.filled() > 1) else {
        return Stop::new(NoTable {}, super::said::ExportAgain {});
    };
    let headings: Vec<String> =
        row.cells().filter(|cell| !cell.is_empty()).take(NAMED_HEADINGS).map(str::to_owned).collect();
    let options = suggest::options(row, below).join(", ");
    Stop::new(UnknownFormat { headings: All(headings) }, MapThem { options })
}
