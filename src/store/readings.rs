//! What the rows of a campaign's snapshots files come to.
//!
//! Where a ledger is long, several read parts of it at the same time, and what each part came to is put together.

use super::intake::{Intake, MOST_BAD_ROWS, MOST_PARTS, at_once};
use super::ledger::{Ledger, Mark, Scope, Visit};
use crate::model::campaign::Campaign;
use crate::model::day::Day;
use crate::model::finding::Finding;
use crate::model::snapshot::{RowAt, SeriesName};
use crate::text::snapshots::{Fold, Folded, Reckoning, Row, RowProblem, SnapshotRows, Torn};

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
    in_one_go(&ledgers, scope, fold(), watch.unwrap_or(&mut |_, _| {}))
}

/// Reads the ledgers in one go.
fn in_one_go<Reckon: Fn(&SeriesName) -> Reckoning>(
    ledgers: &[&dyn Ledger],
    scope: Scope,
    mut fold: Fold<Reckon>,
    watch: Watch<'_>,
) -> anyhow::Result<Readings> {
    let mut readings = Readings::default();
    for ledger in ledgers {
        fold = readings.add(whole(*ledger, scope, fold, &mut *watch)?);
    }
    Ok(Readings { folded: fold.finish(), ..readings })
}

/// Reads the ledgers one after another, each that is long in parts at the same time. `None` where none is, where somebody
/// has changed one meanwhile, or where what its parts come to hangs on the order of rows of several.
fn in_parts<Reckon: Fn(&SeriesName) -> Reckoning + Send>(
    ledgers: &[&dyn Ledger],
    scope: Scope,
    fold: impl Fn() -> Fold<Reckon> + Sync,
) -> anyhow::Result<Option<Readings>> {
    let marks: Vec<Mark> = ledgers.iter().map(|ledger| ledger.mark()).collect();
    let parts = ledgers.iter().map(|ledger| ledger.parts(MOST_PARTS)).collect::<anyhow::Result<Vec<_>>>()?;
    if parts.iter().all(|parts| parts.len() <= 1) {
        return Ok(None);
    }
    let (mut readings, mut all) = (Readings::default(), fold());
    for (ledger, parts) in ledgers.iter().zip(parts) {
        let taken =
            at_once(&parts, |part| whole(*ledger, Scope { part: Some(part), ..scope }, fold(), &mut |_, _| {}))?;
        let together =
            taken.into_iter().try_fold(Intake::nothing(all), |all, part| all.followed_by(part, Fold::followed_by));
        let Some(together) = together else { return Ok(None) };
        all = readings.add(together);
    }
    let is_unchanged = ledgers.iter().zip(&marks).all(|(ledger, mark)| ledger.mark() == *mark);
    Ok(is_unchanged.then(|| Readings { folded: all.finish(), ..readings }))
}

/// Folds every row within the scope.
fn whole<Reckon: Fn(&SeriesName) -> Reckoning>(
    ledger: &dyn Ledger,
    scope: Scope,
    fold: Fold<Reckon>,
    watch: Watch<'_>,
) -> anyhow::Result<Intake<Fold<Reckon>>> {
    let each = |visit: Visit<'_>| {
        ledger.read(scope, &mut |at, row| {
            watch(at, &row);
            visit(at, row);
        })
    };
    Intake::of::<SnapshotRows>(fold, each, Fold::push)
}

impl Readings {
    /// Notes what was wrong with the rows of a ledger, and gives what they came to.
    fn add<Fold>(&mut self, taken: Intake<Fold>) -> Fold {
        self.bad.extend(taken.bad);
        self.bad_count += taken.bad_count;
        self.torn.extend(taken.end.torn);
        taken.fold
    }

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
