//! Rows like rows before: what repeats is compared byte by byte, only what is new is read.
//!
//! Of millions of rows nearly all differ from an earlier one in their days and their number alone, and their series
//! come in an order that repeats. So each kind of row is remembered with the kind that came after it last time. A line
//! that is not as foretold is read in the general way, and means the same: a pattern never reads what that would not.

mod series;

use crate::model::zone::Zone;

pub(super) use self::series::Patterns;
use super::row::{Days, Row, Times};
use super::same::Same;
use super::value;
use crate::model::place::Column;
use crate::model::snapshot::{Value, Written};
use crate::text::rows::Header;

/// The longest line that a pattern is made of, in bytes.
const LONGEST: usize = 256;

/// What rows of one kind look like.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The last row of this kind that was read.
    row: Row<'static>,
    pieces: Vec<Piece>,
}

/// A part of a line.
#[derive(Debug)]
enum Piece {
    /// Always the same bytes.
    Same(Same),
    /// A day, or an instant in UTC, of so many bytes.
    Time(Column, usize),
    /// A plain number without a sign.
    Number,
}

impl Pattern {
    /// The pattern of a row, written with this header on `line`, which is given without its `\n`. `None` where it would
    /// be of no use.
    fn of(header: &Header, line: &[u8], row: &Row<'_>) -> Option<Self> {
        // Ids and notes are there to be different each time.
        let is_alike = row.id.is_empty() && row.note.is_empty() && !line.contains(&b'"') && line.len() <= LONGEST;
        if !is_alike {
            return None;
        }
        let (mut pieces, mut same) = (Vec::new(), Vec::new());
        for (place, field) in line.split(|&byte| byte == header.delimiter).enumerate() {
            if place > 0 {
                same.push(header.delimiter);
            }
            let piece = match header.columns.get(place).copied().flatten() {
                Some(column @ (Column::Date | Column::PeriodStart | Column::RecordedAt)) if !field.is_empty() => {
                    Piece::Time(column, field.len())
                }
                Some(Column::Value) => Piece::Number,
                Some(_) | None => {
                    same.extend_from_slice(field);
                    continue;
                }
            };
            // To compare nothing with nothing is a costly call.
            if !same.is_empty() {
                pieces.push(Piece::Same(Same::new(&std::mem::take(&mut same))));
            }
            pieces.push(piece);
        }
        same.push(b'\n');
        pieces.push(Piece::Same(Same::new(&same)));
        Some(Self { row: row.borrowed().into_owned(), pieces })
    }

    /// Reads the line that `bytes` begin with and hands its row on; gives what comes after its line end. `None` where it
    /// is not of this kind.
    fn read<'bytes>(
        &mut self,
        header: &Header,
        zone: Zone,
        bytes: &'bytes [u8],
        days: &mut Days,
        visit: impl FnOnce(&Row<'_>),
    ) -> Option<&'bytes [u8]> {
        let mut rest = bytes;
        let mut new = Times::default();
        let mut value = Value::Retracted;
        for piece in &self.pieces {
            match piece {
                Piece::Same(same) => rest = same.before(rest)?,
                Piece::Number => {
                    let (number, after) = value::plain_number(rest, header.mark)?;
                    (value, rest) = (Value::Number(number), after);
                }
                Piece::Time(column, length) => {
                    let (time, after) = rest.split_at_checked(*length)?;
                    days.read(*column, time, zone, &mut new)?;
                    rest = after;
                }
            }
        }
        let date = new.date.filter(|&date| new.period_start.is_none_or(|start| start <= date))?;
        let row = &mut self.row;
        row.date = date;
        row.instant = new.instant;
        row.value = value;
        row.written = Written::Plain;
        row.period_start = new.period_start;
        row.recorded_at = new.recorded_at;
        visit(row);
        Some(rest)
    }
}

#[cfg(test)]
mod tests;
