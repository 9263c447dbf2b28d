//! What the rows of a file came to, read in one go or in parts at the same time.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::rows_file::{Part, Visit};
use crate::model::snapshot::RowAt;
use crate::text::rows::{End, Kind, RowProblem, Torn};

/// A long file is read in so many parts at the same time. Each holds readings of its own until they are put together: with
/// four, ten years of days took more memory than is promised.
pub(super) const MOST_PARTS: usize = 2;

/// So many bad rows are shown of a file; the rest are counted.
pub(super) const MOST_BAD_ROWS: usize = 20;

/// What the rows of a file, or of a part of one, came to.
#[derive(Debug)]
pub(super) struct Intake<Fold> {
    /// The rows, folded.
    pub(super) fold: Fold,
    /// Rows that cannot be read; at most [`MOST_BAD_ROWS`].
    pub(super) bad: Vec<(RowAt, RowProblem)>,
    /// How many there are.
    pub(super) bad_count: u64,
    /// What the end showed.
    pub(super) end: End,
}

impl<Fold> Intake<Fold> {
    /// Of no rows yet, with a fold that may hold those of other files.
    pub(super) fn nothing(fold: Fold) -> Self {
        Self { fold, bad: Vec::new(), bad_count: 0, end: End { rows: 0, lines: 0, torn: None } }
    }

    /// Of the rows that `each` visits; `push` puts one into the fold.
    ///
    /// # Errors
    /// When `each` fails.
    pub(super) fn of<K: Kind>(
        fold: Fold,
        each: impl FnOnce(Visit<'_, K>) -> anyhow::Result<End>,
        mut push: impl FnMut(&mut Fold, RowAt, &K::Row<'_>),
    ) -> anyhow::Result<Self> {
        let mut taken = Self::nothing(fold);
        taken.end = each(&mut |at: RowAt, row| match row {
            Ok(row) => push(&mut taken.fold, at, row),
            Err(problem) => {
                taken.bad_count += 1;
                if taken.bad.len() < MOST_BAD_ROWS {
                    taken.bad.push((at, problem));
                }
            }
        })?;
        Ok(taken)
    }

    /// The rows of this part and then those of the next, whose lines were counted anew. `None` where `join` cannot tell
    /// what the folds come to together; it is given how many lines stand above those of the second.
    pub(super) fn followed_by(self, later: Self, join: impl FnOnce(Fold, Fold, u64) -> Option<Fold>) -> Option<Self> {
        let (mut bad, lines) = (self.bad, self.end.lines);
        let room = MOST_BAD_ROWS.saturating_sub(bad.len());
        bad.extend(later.bad.into_iter().take(room).map(|(at, problem)| (at.below(lines), problem)));
        let torn = later.end.torn.map(|torn| Torn { row: torn.row.below(lines), ..torn });
        Some(Self {
            fold: join(self.fold, later.fold, lines)?,
            bad,
            bad_count: self.bad_count + later.bad_count,
            end: End { rows: self.end.rows + later.end.rows, lines: lines + later.end.lines, torn },
        })
    }
}

/// Takes in all parts at the same time, and gives what they came to in their order.
///
/// # Errors
/// When one of them cannot be taken in.
pub(super) fn at_once<Fold: Send>(
    parts: &[Part],
    take: impl Fn(Part) -> anyhow::Result<Intake<Fold>> + Sync,
) -> anyhow::Result<Vec<Intake<Fold>>> {
    parts.par_iter().map(|part| take(*part)).collect()
}
