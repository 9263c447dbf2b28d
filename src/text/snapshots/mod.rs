//! The text of a snapshots file: its header, its rows, and the series that the rows make.
//!
//! A file is read in chunks of any size ([`Scanner`]) that somebody else fetches; each line becomes a [`Row`] that
//! borrows from the chunk or a [`RowProblem`]; a [`Fold`] keeps the rows that count. Nothing here opens a file, and
//! nothing here judges what the numbers say.

mod batch;
mod field;
mod fold;
mod header;
mod key;
mod locate;
mod mark;
mod pattern;
mod problem;
mod row;
mod scanner;
mod torn;
mod value;
mod when;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use batch::{BadLine, Batch, Ignored};
pub(crate) use field::{is_unwritable_text, split as split_fields, write as write_text};
pub(crate) use fold::{Conflict, Fold, Folded, Overlap, Reckoning};
pub(crate) use header::{FirstLine, Header, without_mark};
pub(crate) use key::ReadingKey;
pub(crate) use locate::field_range;
pub(crate) use mark::mark_of_rows;
pub(crate) use problem::{RowProblem, Trouble};
pub(crate) use row::Row;
pub(crate) use scanner::{End, MAX_LINE_BYTES, Scanner};
pub(crate) use torn::{Torn, is_whole_without_line_end};
pub(crate) use write::{meaning_lost, write_row};
