//! Which format a block is of, and which of its rows holds the headings.

use super::mapped::MAPPED;
use super::{Candidate, Format, all};

use crate::text::import::blocks::{Block, HIGHEST_HEADER, headings};
use crate::text::import::header::plain;
use crate::text::import::{Mapping, SavedMapping};

/// A block whose format is known.
#[derive(Debug)]
pub(crate) struct Found {
    /// The format.
    pub(crate) format: &'static Format,
    /// Which row of the block holds the headings.
    pub(crate) row: usize,
    /// The headings, plain.
    pub(crate) headings: Vec<String>,
    /// The saved mapping that it is read by: which of them.
    pub(crate) saved: Option<usize>,
}

/// The first format that fits a row near the top of a block in the file at `path`. A row of words above the headings (a title, a
/// description) fits none and is passed over. `is_in_ranged_folder`: whether its folder's name tells a range of days.
pub(crate) fn find(block: &Block, path: &str, is_in_ranged_folder: bool) -> Option<Found> {
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = plain(file.rsplit_once('.').map_or(file, |(name, _)| name));
    let rows = block.rows.iter().enumerate().take(HIGHEST_HEADER);
    rows.filter(|(_, row)| row.filled() > 1).find_map(|(place, row)| {
        let headings = headings(row);
        let candidate = Candidate { block, row: place, headings: &headings, name: &name, is_in_ranged_folder };
        let format = all().find(|format| is_of(format, &candidate))?;
        Some(Found { format, row: place, headings, saved: None })
    })
}

/// A table whose columns the user has said: it has a heading that is among them.
pub(crate) fn find_mapped(block: &Block, maps: &[Mapping]) -> Option<Found> {
    let has_one = |headings: &[String]| maps.iter().any(|map| headings.contains(&map.heading));
    headed(block, None).find(|found| has_one(&found.headings))
}

/// The saved mappings all of whose headings a table has; each with the row where they stand.
pub(crate) fn find_saved(block: &Block, saved: &[SavedMapping]) -> Vec<Found> {
    let fits = |(place, saved): (usize, &SavedMapping)| {
        let has_all = |headings: &[String]| saved.maps.iter().all(|map| headings.contains(&map.heading));
        let some = !saved.maps.is_empty();
        headed(block, Some(place)).find(|found| some && has_all(&found.headings))
    };
    saved.iter().enumerate().filter_map(fits).collect()
}

/// The rows near the top of a block, each as if it held headings that a mapping explains.
fn headed(block: &Block, saved: Option<usize>) -> impl Iterator<Item = Found> {
    let rows = block.rows.iter().enumerate().take(HIGHEST_HEADER);
    rows.map(move |(row, cells)| Found { format: &MAPPED, row, headings: headings(cells), saved })
}

fn is_of(format: &Format, candidate: &Candidate<'_>) -> bool {
    let has_all = format.needs.iter().all(|ways| candidate.has(ways));
    has_all && format.also.is_none_or(|also| also(candidate))
}
