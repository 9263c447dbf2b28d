//! The rows of a snapshots file, and the series that they make.
//!
//! A file is read in chunks of any size ([`Scanner`](super::rows::Scanner)) that somebody else fetches; each line
//! becomes a [`Row`] that borrows from the chunk or a [`RowProblem`]; a [`Fold`] keeps the rows that count. Nothing here
//! opens a file, and nothing here judges what the numbers say.

mod fold;
mod key;
mod kind;
mod mark;
mod pattern;
mod row;
mod same;
mod value;

#[cfg(test)]
mod tests;

use crate::model::form::Form;
use crate::text::rows;

pub(crate) use fold::{Conflict, Fold, Folded, Overlap, Reckoning};
pub(crate) use key::ReadingKey;
pub(crate) use kind::SnapshotRows;
pub(crate) use row::Row;
pub(crate) use rows::{BadLine, End, Header, Ignored, RowProblem, Torn};
pub(crate) use rows::{is_unwritable_text, split as split_fields, write_text};

/// Reads a snapshots file, chunk by chunk: the store does so by the kind of its rows.
#[cfg(any(test, fuzzing))]
pub(crate) type Scanner = rows::Scanner<SnapshotRows>;
/// Snapshots that another program hands over.
pub(crate) type Batch = rows::Batch<SnapshotRows>;

/// Appends a row with every column of the header, and the line end.
pub(crate) fn write_row(header: &Header, row: &Row<'_>, out: &mut Vec<u8>) {
    rows::write_row::<SnapshotRows>(header, row, out);
}

/// What a snapshots file that `plan` makes begins with.
pub(crate) fn standard_header() -> Header {
    Header::standard(Form::Snapshots)
}
