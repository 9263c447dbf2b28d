//! Files of rows, whatever the rows say: a header, a row a line, read in chunks and written as the file is written.
//!
//! Two kinds of files are kept so, snapshots and the log of feedback; a [`Kind`] says what is different. Nothing here opens
//! a file or knows what a row means.

mod batch;
mod field;
mod header;
mod kind;
mod locate;
mod problem;
mod scanner;
mod torn;
mod when;
mod words;

pub(crate) use batch::{BadLine, Batch, Ignored};
pub(crate) use field::{cut, is_unwritable, is_unwritable_text, split, write as write_text};
pub(crate) use header::{FirstLine, Header, without_mark};
pub(crate) use kind::{Kind, lacking, write_row};
pub(crate) use locate::field_range;
pub(crate) use problem::{RowProblem, Trouble};
pub(crate) use scanner::{End, MAX_LINE_BYTES, Scanner};
pub(crate) use torn::{Torn, is_whole_without_line_end};
pub(crate) use when::{LastDay, instant_text, local_time, write_day, write_instant};
pub(crate) use words::column;
