//! Records that are there already: the same id with the same content changes nothing.

use std::collections::BTreeMap;

use super::session::Session;
use crate::model::snapshot::{SeriesName, Snapshot};
use crate::text::snapshots::Row;

/// Takes out the rows that the end of the file already holds with the same id and content.
///
/// Only there is looked; an older one is written again, which does no harm. Rows without an id are always written: they
/// say that somebody read the number once more.
pub(super) fn take_unchanged(session: &Session, rows: &mut Vec<Snapshot>) -> Vec<Snapshot> {
    let mut by_id: BTreeMap<(&SeriesName, &str, &str), Vec<&Snapshot>> = BTreeMap::new();
    for row in session.tail.iter().filter(|row| !row.id.is_empty()) {
        by_id.entry((&row.series, &row.item, &row.id)).or_default().push(row);
    }
    let is_there = |row: &mut Snapshot| {
        let same_id = by_id.get(&(&row.series, row.item.as_str(), row.id.as_str()));
        let latest = same_id.and_then(|rows| rows.iter().rev().find(|other| is_same_time(session, row, other)));
        latest.is_some_and(|latest| has_same_content(row, latest))
    };
    rows.extract_if(.., is_there).collect()
}

/// Whether two rows of one series are for the same day and period.
fn is_same_time(session: &Session, row: &Snapshot, other: &Snapshot) -> bool {
    let reckoning = session.reckoning(&row.series);
    let same_instant = !reckoning.tells_instants_apart() || row.instant == other.instant;
    same_instant && reckoning.period(&Row::from(row)) == reckoning.period(&Row::from(other))
}

fn has_same_content(row: &Snapshot, other: &Snapshot) -> bool {
    (row.value, row.written, &row.note) == (other.value, other.written, &other.note)
}
