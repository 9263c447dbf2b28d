//! The blocks of a file: several tables may stand below each other, each with its titles and remarks above it.
//!
//! A table ends where a remark (`# …`) begins, where a blank line is followed by something that is no data, or where
//! another title stands. Which row is the heading is settled here only as far as it can be without knowing the format.

use super::dates;
use super::header::plain;
use super::numbers::{self, Cell};
use super::table::{Row, Table};

/// So many rows at the top of a block may stand above its headings.
pub(crate) const HIGHEST_HEADER: usize = 12;

/// One table of a file.
#[derive(Debug, Default)]
pub(crate) struct Block {
    /// The name of its sheet, in a workbook.
    pub(crate) sheet: Option<String>,
    /// Remarks above it, without their `#`.
    pub(crate) remarks: Vec<String>,
    /// Its rows: titles, headings, data.
    pub(crate) rows: Vec<Row>,
    /// Whether numbers stand as the platform wrote them. A program that saved the file again with `;` between cells
    /// has written its user's decimal marks as well.
    pub(crate) is_as_written: bool,
}

impl Block {
    /// Where it begins.
    pub(crate) fn first_line(&self) -> u64 {
        self.rows.first().map_or(0, |row| row.line)
    }

    /// Where it ends.
    pub(crate) fn last_line(&self) -> u64 {
        self.rows.last().map_or(0, |row| row.last_line)
    }
}

/// The blocks of a table.
pub(crate) fn blocks(table: Table) -> Vec<Block> {
    let is_as_written = table.delimiter != Some(';');
    let mut blocks = Vec::new();
    let mut block = Block::default();
    let mut previous_end = 0;
    // Whether the block has come to rows of several cells: only behind its data may another begin.
    let mut has_cells = false;
    let mut rows = table.rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        let is_gap = row.line > previous_end + 1 && previous_end > 0;
        previous_end = row.last_line;
        let is_remark = row.cell(0).starts_with('#');
        let ends = match block.rows.last() {
            None => false,
            Some(_) if is_remark => true,
            Some(_) if !has_cells || block.rows.len() < 2 => false,
            Some(_) => starts_anew(&row, is_gap, rows.peek()),
        };
        if ends {
            blocks.push(std::mem::take(&mut block));
            has_cells = false;
        }
        if is_remark {
            block.remarks.push(row.cells().collect::<Vec<_>>().join(" ").trim_start_matches('#').trim().to_owned());
        } else {
            has_cells |= row.filled() > 1;
            block.rows.push(row);
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.rows.is_empty());
    for block in &mut blocks {
        block.is_as_written = is_as_written;
    }
    blocks
}

/// Whether a row begins another table: a title with headings below it, or headings behind a blank line.
fn starts_anew(row: &Row, is_gap: bool, next: Option<&Row>) -> bool {
    if is_data(row) {
        return false;
    }
    let is_title = row.filled() == 1 && !row.cell(0).is_empty();
    let heads = |row: &Row| row.filled() > 1 && row.cells().all(|cell| !is_value(cell));
    match next {
        Some(next) if is_title => is_gap || heads(next),
        Some(_) | None => is_gap && heads(row),
    }
}

/// Whether a row looks like data: it begins with a date or holds a number.
fn is_data(row: &Row) -> bool {
    row.cells().any(is_value)
}

/// Whether a cell is a number or a date, which no heading is.
fn is_value(cell: &str) -> bool {
    matches!(numbers::cell(cell), Cell::Digits { .. }) || is_date(cell)
}

fn is_date(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_alphanumeric())
        && cell.contains(|digit: char| digit.is_ascii_digit())
        && dates::is_one(cell)
}

/// The headings of a row, as they are compared.
pub(crate) fn headings(row: &Row) -> Vec<String> {
    row.cells().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks};
    use crate::text::import::table::table;

    fn shown(text: &str) -> Vec<String> {
        let of = |block: &Block| {
            let first = block.rows[0].cells().collect::<Vec<_>>().join("|");
            format!("{}-{} {first} ({})", block.first_line(), block.last_line(), block.remarks.join("; "))
        };
        blocks(table(text)).iter().map(of).collect()
    }

    #[test]
    fn titles_part_tables() {
        let text = "Facebook reach,\nDate,Primary\n2027-03-01,5\n\nInstagram reach,\nDate,Primary\n2027-03-01,7\n";
        assert_eq!(shown(text), ["1-3 Facebook reach| ()", "5-7 Instagram reach| ()"]);
        let close = "Views\nDate,Primary\n2027-03-01,5\nReach\nDate,Primary\n2027-03-01,7\n";
        assert_eq!(shown(close), ["1-3 Views ()", "4-6 Reach ()"]);
    }

    #[test]
    fn remarks_belong_to_the_table_below_them() {
        let text =
            "# Account: x\n# Start date: 20270301\nNth day,Users\n0000,5\n\n# \n# Start date: 20270301\nCity,Users\n";
        assert_eq!(
            shown(text),
            ["3-4 Nth day|Users (Account: x; Start date: 20270301)", "8-8 City|Users (; Start date: 20270301)"]
        );
    }

    #[test]
    fn blank_lines_and_short_rows_within_data_part_nothing() {
        let text = "Date,Views\n2027-03-01,5\n\n2027-03-02,\n2027-03-03,7\n";
        assert_eq!(shown(text).len(), 1);
        let captions = "Id,Text,Views\n1,\"one\n\ntwo\",5\n2,x,6\n";
        assert_eq!(shown(captions).len(), 1);
        // Rows of words alone are no headings where nothing parts them from the rows above.
        assert_eq!(shown("City,Users\nMalmö,5\nLund,-\nUnknown,--\n").len(), 1);
    }
}
