//! What the rows of a table are of: a post, a video, an ad. Names that several of them have are told apart, or one would
//! take the place of the other.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::Reading as Block;
use crate::text::import::formats::Grain;
use crate::text::import::table::Row;

/// Headings of numbers that tell namesakes apart, the finest first.
pub(super) const IDS: &[&str] = &[
    "ad id",
    "annons-id",
    "annonse-id",
    "anzeigen-id",
    "ad set id",
    "annonsuppsättnings-id",
    "annonsesett-id",
    "campaign id",
    "kampanj-id",
    "kampanje-id",
    "kampagnen-id",
    "id",
];

/// How what a row is of is found, and which names are not enough.
#[derive(Debug)]
pub(super) struct Items {
    /// The columns of names, the best first; none where rows are days.
    places: Vec<usize>,
    /// The column of numbers.
    id: Option<usize>,
    /// Names that several have.
    shared: HashSet<String>,
    /// What rows were found to be of, so that days of one ad share its name.
    found: HashSet<Arc<str>>,
}

impl Items {
    /// Looks through the rows of a block.
    pub(super) fn of(block: &Block<'_>) -> Self {
        let ways = match block.found.format.grain {
            Grain::Item { id, .. } => id,
            Grain::Range { item, .. } | Grain::Parts { item, .. } => item,
            Grain::Day { .. }
            | Grain::DayNumber
            | Grain::Now
            | Grain::WeekFrom { .. }
            | Grain::Mapped
            | Grain::Nothing
            | Grain::Refused(_)
            | Grain::Settings(_) => &[],
        };
        let places = ways.iter().filter_map(|way| block.place(&[way])).collect();
        let mut items = Self { places, id: block.place(IDS), shared: HashSet::new(), found: HashSet::new() };
        let mut marks: HashMap<String, String> = HashMap::new();
        for row in block.rows() {
            let Some(name) = items.name(row) else { continue };
            let mark = items.mark(row);
            match marks.get(&name) {
                None => _ = marks.insert(name, mark),
                Some(first) if *first == mark => {}
                Some(_) => _ = items.shared.insert(name),
            }
        }
        items
    }

    /// Whether rows are of something, and not days.
    pub(super) fn are_there(&self) -> bool {
        !self.places.is_empty()
    }

    /// What a row is of, on one line.
    pub(super) fn item(&mut self, row: &Row) -> Option<Arc<str>> {
        let mut name = self.name(row)?;
        let mark = if self.shared.contains(&name) { self.mark(row) } else { String::new() };
        if !mark.is_empty() {
            name = format!("{name} {mark}");
        }
        if let Some(found) = self.found.get(name.as_str()) {
            return Some(found.clone());
        }
        let item: Arc<str> = name.into();
        self.found.insert(item.clone());
        Some(item)
    }

    fn name(&self, row: &Row) -> Option<String> {
        self.places.iter().map(|place| row.cell(*place)).find(|cell| !cell.is_empty()).map(one_line)
    }

    /// What tells a row from those of the same name: its number, else the other names that it has (the campaign of an ad).
    fn mark(&self, row: &Row) -> String {
        let number = self.id.map(|place| row.cell(place)).filter(|cell| !cell.is_empty());
        if let Some(number) = number {
            return format!("#{}", one_line(number));
        }
        let names = self.places.iter().map(|place| row.cell(*place)).filter(|cell| !cell.is_empty());
        let others: Vec<String> = names.skip(1).map(one_line).collect();
        if others.is_empty() { String::new() } else { format!("({})", others.join(", ")) }
    }
}

/// A cell on one line, without what steers.
fn one_line(cell: &str) -> String {
    let one_line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    one_line.chars().filter(|character| !character.is_control()).collect()
}
