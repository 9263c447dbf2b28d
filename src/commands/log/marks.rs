//! Which rows count, and why the others do not: judged over all rows, whichever of them are shown.

use std::collections::{BTreeMap, BTreeSet};

use super::{Kept, reckoning};
use crate::model::snapshot::{RowAt, SeriesName, Snapshot};
use crate::render::log::{Entry, Logged, Mark, ReplacedBy};
use crate::store::ledger::Scope;
use crate::store::open::Opened;
use crate::text::snapshots::{Folded, ReadingKey, Row, RowProblem};

/// What the sources of rows that came from a platform's export begin with.
const IMPORT: &str = "import:";

/// What is known of all rows.
struct Known {
    /// The rows that count.
    counting: BTreeSet<RowAt>,
    /// The rows that were replaced although neither they nor their successors say when they were recorded.
    conflicting: BTreeSet<RowAt>,
    /// By the reading that they give the rows that count, of all readings of which a shown row does not.
    winners: BTreeMap<ReadingKey, (RowAt, Snapshot)>,
}

/// The rows with what has become of each. A last line that was cut short comes last, unless one series is asked for.
///
/// # Errors
/// When the snapshots cannot be read again.
pub(super) fn mark(rows: Vec<Kept>, opened: &Opened, with_torn: bool) -> anyhow::Result<Vec<Logged>> {
    let Some(readings) = &opened.readings else { return Ok(Vec::new()) };
    let counting = all_counting(&readings.folded);
    let conflicting = readings.folded.conflicts.iter().map(|conflict| conflict.replaced).collect();
    let winners = winners(&rows, &counting, opened)?;
    let known = Known { counting, conflicting, winners };
    let logged = rows.into_iter().map(|(at, row)| {
        let (mark, replaced_by) = mark_of(at, &row, &known, opened);
        let entry = match row {
            Ok(row) => {
                let period = reckoning(opened, &row.series).period(&Row::from(&row));
                Entry::Row(Box::new(row), period)
            }
            Err(problem) => Entry::Line(text(opened, at), Box::new(problem)),
        };
        Logged { file: file(opened, at), at, mark, replaced_by, entry }
    });
    let torn = readings.torn.iter().filter(|_| with_torn).map(|torn| Logged {
        file: file(opened, torn.row),
        at: torn.row,
        mark: Mark::CutShort,
        replaced_by: None,
        entry: Entry::Line(text(opened, torn.row), torn.finding().message),
    });
    Ok(logged.chain(torn).collect())
}

/// The rows that count.
fn all_counting(folded: &Folded) -> BTreeSet<RowAt> {
    let of_series = folded.series.values().chain(folded.items.iter().map(|item| &item.series));
    of_series.flat_map(|series| &series.readings).map(|reading| reading.row).collect()
}

/// The rows that count in place of those shown that do not. They may stand anywhere, so all rows are gone through once
/// more, where there is anything to look for.
fn winners(
    rows: &[Kept],
    counting: &BTreeSet<RowAt>,
    opened: &Opened,
) -> anyhow::Result<BTreeMap<ReadingKey, (RowAt, Snapshot)>> {
    let beaten = rows.iter().filter(|(at, _)| !counting.contains(at)).filter_map(|(_, row)| row.as_ref().ok());
    let wanted: BTreeSet<ReadingKey> = beaten.map(|row| key(opened, row)).collect();
    let mut winners = BTreeMap::new();
    if wanted.is_empty() {
        return Ok(winners);
    }
    let series: BTreeSet<&SeriesName> = wanted.iter().map(ReadingKey::series).collect();
    for ledger in &opened.kept_in {
        ledger.read(Scope::ALL, &mut |at, row| {
            let Ok(row) = row else { return };
            if counting.contains(&at) && series.contains(&row.series()) {
                let row = row.to_snapshot();
                let key = key(opened, &row);
                if wanted.contains(&key) {
                    winners.insert(key, (at, row));
                }
            }
        })?;
    }
    Ok(winners)
}

fn key(opened: &Opened, row: &Snapshot) -> ReadingKey {
    ReadingKey::of(reckoning(opened, &row.series), &Row::from(row))
}

fn mark_of(
    at: RowAt,
    row: &Result<Snapshot, RowProblem>,
    known: &Known,
    opened: &Opened,
) -> (Mark, Option<ReplacedBy>) {
    let Ok(row) = row else { return (Mark::Unreadable, None) };
    if row.date > opened.today {
        return (Mark::AfterToday, None);
    }
    if known.counting.contains(&at) {
        let mark = if is_provisional(row, opened) { Mark::Provisional } else { Mark::Counts };
        return (mark, None);
    }
    if reckoning(opened, &row.series).value(&Row::from(row)).is_err() {
        return (Mark::DoesNotFit, None);
    }
    match known.winners.get(&key(opened, row)) {
        None => (Mark::TakenBack, None),
        Some((winner_at, winner)) => {
            let by = Some(ReplacedBy { at: *winner_at, value: winner.value, written: winner.written });
            let mark = if winner.value == row.value {
                Mark::Repeated
            } else if known.conflicting.contains(&at) {
                Mark::Conflicting
            } else {
                Mark::Corrected
            };
            (mark, by)
        }
    }
}

/// Whether a platform may still change the number: it was exported before its last day was over.
fn is_provisional(row: &Snapshot, opened: &Opened) -> bool {
    let (Some(campaign), Some(recorded_at)) = (&opened.campaign, row.recorded_at) else { return false };
    let is_for_days = reckoning(opened, &row.series).kind.has_period();
    is_for_days && row.source.starts_with(IMPORT) && campaign.zone.day(recorded_at) <= row.date
}

fn file(opened: &Opened, at: RowAt) -> String {
    opened.kept_in.get(at.ledger).map(|ledger| ledger.name().to_owned()).unwrap_or_default()
}

/// A line as it stands. One that cannot be fetched again is told all the same.
fn text(opened: &Opened, at: RowAt) -> String {
    opened.kept_in.get(at.ledger).and_then(|ledger| ledger.excerpt(Some(at)).ok()).unwrap_or_default().text
}
