//! Which rows count, and why the others do not.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::{Kept, reckoning};
use crate::model::period::Period;
use crate::model::snapshot::{RowAt, SeriesName, Snapshot, Value};
use crate::render::log::{Entry, Logged, Mark};
use crate::store::open::Opened;
use crate::text::snapshots::{Folded, Row, RowProblem};

/// What rows that replace each other have in common.
type Key<'r> = (&'r SeriesName, &'r str, Period, Option<DateTime<Utc>>, &'r str);

/// The rows with what has become of each. A last line that was cut short comes last, unless one series is asked for.
pub(super) fn mark(rows: Vec<Kept>, opened: &Opened, with_torn: bool) -> Vec<Logged> {
    let Some(readings) = &opened.readings else { return Vec::new() };
    let counting = counting(&rows, &readings.folded);
    let winners = winners(&rows, &counting, opened);
    let marks: Vec<(Mark, Period)> =
        rows.iter().map(|(at, row)| of_row(*at, row, &counting, &winners, opened)).collect();
    let logged = rows.into_iter().zip(marks).map(|((at, row), (mark, period))| {
        let entry = match row {
            Ok(row) => Entry::Row(Box::new(row), period),
            Err(problem) => Entry::Line(text(opened, at), Box::new(problem)),
        };
        Logged { file: file(opened, at), at, mark, entry }
    });
    let torn = readings.torn.iter().filter(|_| with_torn).map(|torn| Logged {
        file: file(opened, torn.row),
        at: torn.row,
        mark: Mark::CutShort,
        entry: Entry::Line(text(opened, torn.row), torn.finding().message),
    });
    logged.chain(torn).collect()
}

/// Which of these rows count.
fn counting(rows: &[Kept], folded: &Folded) -> BTreeSet<RowAt> {
    let wanted: BTreeSet<RowAt> = rows.iter().map(|(at, _)| *at).collect();
    let of_series = folded.series.values().chain(folded.items.iter().map(|item| &item.series));
    let all = of_series.flat_map(|series| &series.readings).map(|reading| reading.row);
    all.filter(|at| wanted.contains(at)).collect()
}

/// By key the value of the row that counts.
fn winners<'r>(rows: &'r [Kept], counting: &BTreeSet<RowAt>, opened: &Opened) -> BTreeMap<Key<'r>, Value> {
    let readable = rows.iter().filter_map(|(at, row)| Some((at, row.as_ref().ok()?)));
    readable.filter(|(at, _)| counting.contains(at)).map(|(_, row)| (key(row, opened), row.value)).collect()
}

fn key<'r>(row: &'r Snapshot, opened: &Opened) -> Key<'r> {
    let reckoning = reckoning(opened, &row.series);
    let instant = row.instant.filter(|_| reckoning.tells_instants_apart());
    (&row.series, &row.item, reckoning.period(&Row::from(row)), instant, &row.id)
}

fn of_row(
    at: RowAt,
    row: &Result<Snapshot, RowProblem>,
    counting: &BTreeSet<RowAt>,
    winners: &BTreeMap<Key<'_>, Value>,
    opened: &Opened,
) -> (Mark, Period) {
    let Ok(row) = row else { return (Mark::Unreadable, Period::day(opened.today)) };
    let reckoning = reckoning(opened, &row.series);
    let mark = if row.date > opened.today {
        Mark::AfterToday
    } else if counting.contains(&at) {
        Mark::Counts
    } else if reckoning.value(&Row::from(row)).is_err() {
        Mark::DoesNotFit
    } else {
        match winners.get(&key(row, opened)) {
            Some(value) if *value == row.value => Mark::Repeated,
            Some(_) => Mark::Corrected,
            None => Mark::TakenBack,
        }
    };
    (mark, reckoning.period(&Row::from(row)))
}

fn file(opened: &Opened, at: RowAt) -> String {
    opened.kept_in.get(at.ledger).map(|ledger| ledger.name().to_owned()).unwrap_or_default()
}

/// A line as it stands. One that cannot be fetched again is told all the same.
fn text(opened: &Opened, at: RowAt) -> String {
    opened.kept_in.get(at.ledger).and_then(|ledger| ledger.excerpt(Some(at)).ok()).unwrap_or_default().text
}
