//! From blocks to readings: whose each block is, what its columns mean, which days its rows are of, what they say.

mod above;
mod ads;
mod cells;
mod checks;
mod columns;
mod items;
mod parts;
mod range;
mod rows;
mod when;

use super::blocks::Block;
use super::formats::Grain;
use super::formats::find::{Found, find, find_mapped, find_saved};
use super::said::{MapThem, NoTable, NotBySeries, SayMapping, SeveralMappings, UnknownBlock, UnknownFormat};
use super::{Asked, Blob, Mapping, Seen, Skipped, Stop, Understood, suggest, wide};
use crate::say::All;

/// So many headings are named of a table that nobody knows.
const NAMED_HEADINGS: usize = 8;
/// So many rows are looked at to find the column of days.
const LOOKED_AT: usize = 50;

/// Reads every block. A block that nobody knows stops a file of which nothing is known; beside known ones it is told.
pub(super) fn file(blocks: Vec<Block>, blob: &Blob<'_>, asked: &Asked, understood: &mut Understood) {
    let folder = blob.name.rsplit(['/', '\\']).nth(1).unwrap_or_default();
    let is_ranged = range::in_name(folder).is_some();
    understood.may_hold_days = blocks.iter().any(may_hold_days);
    let mut found = Vec::new();
    let mut known = Vec::new();
    for block in blocks {
        let (block, of) = match find(&block, blob.name, is_ranged) {
            Some(of) => (block, Some(of)),
            None => explained(block, asked, understood),
        };
        known.push(block);
        found.push(of);
    }
    let blocks = known;
    if !understood.stops.is_empty() {
        return;
    }
    if found.iter().all(Option::is_none) {
        understood.stops.push(unknown(&blocks));
    }
    for (block, found) in blocks.iter().zip(found) {
        let Some(found) = found else {
            understood.blocks.push(seen(block, None));
            skip_whole(block, UnknownBlock {}, may_hold_days(block), understood);
            continue;
        };
        understood.format = understood.format.or(Some(found.format.name));
        let saved = found.saved.and_then(|place| asked.saved.get(place));
        understood.mapping = understood.mapping.take().or(saved.map(|saved| saved.name.clone()));
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

/// What the user has said of a block's columns, now or once and for all. Several saved mappings that fit are asked about.
fn mapped(block: &Block, asked: &Asked, understood: &mut Understood) -> Option<Found> {
    if let Some(found) = find_mapped(block, &asked.maps) {
        return Some(found);
    }
    let mut fitting = find_saved(block, &asked.saved);
    if fitting.len() > 1 {
        let places = fitting.iter().filter_map(|found| found.saved);
        let names = places.filter_map(|place| asked.saved.get(place)).map(|saved| saved.name.clone()).collect();
        understood.stops.push(Stop::new(SeveralMappings { names: All(names) }, SayMapping {}));
    }
    fitting.pop()
}

/// A block that no format fits, by what the user has said; turned so that its days stand below each other, where they
/// stood in a row.
fn explained(block: Block, asked: &Asked, understood: &mut Understood) -> (Block, Option<Found>) {
    let block = wide::turned(&block).unwrap_or(block);
    let found = mapped(&block, asked, understood);
    (block, found)
}

/// A block that is read, and what is known of it.
struct Reading<'r> {
    block: &'r Block,
    found: &'r Found,
    blob: &'r Blob<'r>,
    asked: &'r Asked,
}

impl<'r> Reading<'r> {
    /// What its headings mean by the user's word.
    fn maps(&self) -> &'r [Mapping] {
        let saved = self.found.saved.and_then(|place| self.asked.saved.get(place));
        saved.map_or(&self.asked.maps, |saved| &saved.maps)
    }

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
            Grain::Range { first, last, day, item, .. } => &[first, last, day, item, items::IDS],
            Grain::Parts { day, item } => &[day, item, items::IDS],
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
