//! What the rows of a campaign's snapshots files come to.
//!
//! Where a ledger is long, several read parts of it at the same time, and what each part came to is put together.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::ledger::{Ledger, Mark, Part, Scope};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::finding::Finding;
use crate::model::snapshot::{RowAt, SeriesName};
use crate::text::snapshots::{End, Fold, Folded, Reckoning, Row, RowProblem, Torn};

/// What the rows of the snapshots files come to.
#[derive(Debug, Default)]
pub(crate) struct Readings {
    /// The series.
    pub(crate) folded: Folded,
    /// Rows that cannot be read, each with its finding; at most [`MOST_BAD_ROWS`] a file.
    pub(crate) bad: Vec<(RowAt, RowProblem)>,
    /// How many rows cannot be read.
    pub(crate) bad_count: u64,
    /// Last lines that were cut short.
    pub(crate) torn: Vec<Torn>,
}

/// Sees the rows of the snapshots files as they are read.
pub(crate) type Watch<'w> = &'w mut dyn FnMut(RowAt, &Result<&Row<'_>, RowProblem>);

/// So many bad rows are shown of a file; the rest are counted.
const MOST_BAD_ROWS: usize = 20;

/// A long ledger is read in so many parts at the same time.
const MOST_PARTS: usize = 4;

/// Reads a campaign's ledgers. `watch` sees every row, in order.
///
/// # Errors
/// When a ledger that is there cannot be read.
pub(super) fn read(
    campaign: &Campaign,
    ledgers: &[Box<dyn Ledger>],
    scope: Scope,
    today: Day,
    watch: Option<Watch<'_>>,
) -> anyhow::Result<Readings> {
    let reckon =
        |series: &SeriesName| campaign.metric(&series.metric).as_ref().map_or_else(Reckoning::unknown, Reckoning::of);
    // What is dated after today is left out as well where no other day is asked for, and is told by the fold.
    let fold = || Fold::new(reckon).until(today);
    let ledgers: Vec<&dyn Ledger> = ledgers.iter().map(|ledger| &**ledger).filter(|ledger| ledger.exists()).collect();
    if watch.is_none()
        && let Some(readings) = in_parts(&ledgers, scope, fold)?
    {
        return Ok(readings);
    }
    one_by_one(&ledgers, scope, fold(), watch.unwrap_or(&mut |_, _| {}))
}

/// Reads the ledgers in one go.
fn one_by_one<Reckon: Fn(&SeriesName) -> Reckoning>(
    ledgers: &[&dyn Ledger],
    scope: Scope,
    mut fold: Fold<Reckon>,
    watch: Watch<'_>,
) -> anyhow::Result<Readings> {
    let mut readings = Readings::default();
    for ledger in ledgers {
        let mut gathered = Gathered::read(*ledger, scope, fold, watch)?;
        fold = gathered.fold;
        readings.bad.append(&mut gathered.bad);
        readings.bad_count += gathered.bad_count;
        readings.torn.extend(gathered.end.torn);
    }
    readings.folded = fold.finish();
    Ok(readings)
}

/// Reads parts of the ledgers at the same time. `None` where there is nothing to part, where somebody has changed a
/// ledger meanwhile, or where what the parts come to hangs on the order of rows of several.
fn in_parts<Reckon: Fn(&SeriesName) -> Reckoning + Send>(
    ledgers: &[&dyn Ledger],
    scope: Scope,
    fold: impl Fn() -> Fold<Reckon> + Sync,
) -> anyhow::Result<Option<Readings>> {
    let marks: Vec<Mark> = ledgers.iter().map(|ledger| ledger.mark()).collect();
    let mut parts = Vec::new();
    for ledger in ledgers {
        let of_ledger = ledger.parts(MOST_PARTS)?;
        parts.extend(of_ledger.into_iter().enumerate().map(|(place, part)| (*ledger, place, part)));
    }
    if parts.len() <= ledgers.len() {
        return Ok(None);
    }
    let gather = |&(ledger, place, part): &(&dyn Ledger, usize, Part)| {
        let scope = Scope { part: Some(part), ..scope };
        Ok((place, Gathered::read(ledger, scope, fold(), &mut |_, _| {})?))
    };
    let gathered = parts.par_iter().map(gather).collect::<anyhow::Result<Vec<_>>>()?;
    let is_unchanged = ledgers.iter().zip(&marks).all(|(ledger, mark)| ledger.mark() == *mark);
    Ok(if is_unchanged { together(gathered, fold()) } else { None })
}

/// Puts together what parts came to, each with its place in its ledger.
fn together<Reckon: Fn(&SeriesName) -> Reckoning>(
    parts: Vec<(usize, Gathered<Reckon>)>,
    mut fold: Fold<Reckon>,
) -> Option<Readings> {
    let mut readings = Readings::default();
    let (mut lines, mut room) = (0, MOST_BAD_ROWS);
    for (place, part) in parts {
        if place == 0 {
            (lines, room) = (0, MOST_BAD_ROWS);
        }
        fold = fold.followed_by(part.fold, lines)?;
        let before = readings.bad.len();
        readings.bad.extend(part.bad.into_iter().take(room).map(|(at, problem)| (at.below(lines), problem)));
        room -= readings.bad.len() - before;
        readings.bad_count += part.bad_count;
        readings.torn.extend(part.end.torn.map(|torn| Torn { row: torn.row.below(lines), ..torn }));
        lines += part.end.lines;
    }
    readings.folded = fold.finish();
    Some(readings)
}

/// What the rows of a ledger, or of a part of one, came to.
struct Gathered<Reckon> {
    fold: Fold<Reckon>,
    bad: Vec<(RowAt, RowProblem)>,
    bad_count: u64,
    end: End,
}

impl<Reckon: Fn(&SeriesName) -> Reckoning> Gathered<Reckon> {
    fn read(ledger: &dyn Ledger, scope: Scope, mut fold: Fold<Reckon>, watch: Watch<'_>) -> anyhow::Result<Self> {
        let (mut bad, mut bad_count) = (Vec::new(), 0);
        let end = ledger.read(scope, &mut |at: RowAt, row| {
            watch(at, &row);
            match row {
                Ok(row) => fold.push(at, row),
                Err(problem) => {
                    bad_count += 1;
                    if bad.len() < MOST_BAD_ROWS {
                        bad.push((at, problem));
                    }
                }
            }
        })?;
        Ok(Self { fold, bad, bad_count, end })
    }
}

impl Readings {
    /// What is wrong with rows: those that cannot be read, those whose value does not fit, a last line cut short.
    pub(crate) fn bad_rows(&self) -> Vec<Finding> {
        let refused = self.folded.refused.first.iter().map(|(at, problem)| problem.finding(*at));
        let torn = self.torn.iter().map(Torn::finding);
        self.bad.iter().map(|(at, problem)| problem.finding(*at)).chain(refused).chain(torn).collect()
    }
}

/// What is wrong with the rows of a snapshots file that no campaign is known for.
///
/// # Errors
/// When the file cannot be read from disk.
pub(crate) fn bad_rows_of(ledger: &dyn Ledger) -> anyhow::Result<Vec<Finding>> {
    let mut bad = Vec::new();
    let end = ledger.read(Scope::ALL, &mut |at, row| {
        if let Err(problem) = row
            && bad.len() < MOST_BAD_ROWS
        {
            bad.push(problem.finding(at));
        }
    })?;
    bad.extend(end.torn.map(|torn| torn.finding()));
    Ok(bad)
}
