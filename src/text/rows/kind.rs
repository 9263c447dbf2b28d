//! What is different from one kind of rows to another.

use std::fmt::Debug;

use super::header::Header;
use super::problem::RowProblem;
use crate::model::form::Form;
use crate::model::place::Column;
use crate::model::zone::Zone;

/// A kind of rows. Its value is what one row leaves behind that makes the next one quicker to read; it never changes what
/// a row means.
pub(crate) trait Kind: Debug + Default + 'static {
    /// The columns, and which of them are needed.
    const FORM: Form;

    /// A row that borrows its texts from the line.
    type Row<'line>;

    /// Reads a line, given without its line end.
    ///
    /// # Errors
    /// When the line cannot be split into fields, or a field not understood.
    fn parse<'line>(&mut self, header: &Header, zone: Zone, line: &'line [u8]) -> Result<Self::Row<'line>, RowProblem>;

    /// Reads the line that `bytes` begin with if it looks like rows before, hands its row on, and gives what comes after
    /// its line end.
    fn foretold<'bytes>(
        &mut self,
        header: &Header,
        zone: Zone,
        bytes: &'bytes [u8],
        hand_on: impl FnMut(&Self::Row<'_>),
    ) -> Option<&'bytes [u8]> {
        let _ = (header, zone, bytes, hand_on);
        None
    }

    /// Remembers what a row looks like that was read from `line`, given without its `\n`.
    fn learn(&mut self, header: &Header, line: &[u8], row: &Self::Row<'_>) {
        let _ = (header, line, row);
    }

    /// Appends what a row has for a column.
    fn write_field(header: &Header, row: &Self::Row<'_>, column: Column, out: &mut Vec<u8>);

    /// The columns that the row needs and the header lacks, without which the row would mean something else.
    fn meaning_lost(header: &Header, row: &Self::Row<'_>) -> Vec<Column>;

    /// Whether a row has something for a column without which it still means the same.
    fn fills(row: &Self::Row<'_>, column: Column) -> bool;

    /// The decimal mark of the last value among whole lines that tells it.
    fn mark_of_rows(header: &Header, lines: &[u8]) -> Option<u8> {
        let _ = (header, lines);
        None
    }
}

/// The columns that are needed and that the header lacks.
pub(crate) fn lacking(header: &Header, needs: &[(Column, bool)]) -> Vec<Column> {
    let is_lacking = |&&(column, is_needed): &&(Column, bool)| is_needed && !header.has(column);
    needs.iter().filter(is_lacking).map(|&(column, _)| column).collect()
}

/// Appends a row with every column of the header, and the line end.
///
/// What the header has no column for is left out: see [`Kind::meaning_lost`]. Line breaks in texts become spaces.
pub(crate) fn write_row<K: Kind>(header: &Header, row: &K::Row<'_>, out: &mut Vec<u8>) {
    for (place, column) in header.columns.iter().enumerate() {
        if place > 0 {
            out.push(header.delimiter);
        }
        if let Some(column) = column {
            K::write_field(header, row, *column, out);
        }
    }
    out.extend_from_slice(header.line_end.as_bytes());
}
