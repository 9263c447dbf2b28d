//! Tables whose days stand in a row: a metric or a place below each other, a column a day, week or month, as reports and
//! spreadsheets have them. They are turned, so that all the rest reads them like any other: what stood beside a row is
//! the heading of a column then.

use csv::StringRecord;

use super::blocks::{Block, HIGHEST_HEADER};
use super::dates;
use super::header::plain;
use super::numbers::{self, Cell};
use super::table::Row;

/// What the column of days is headed by.
const DATE: &str = "date";
/// So many rows become columns at most.
const MOST_ROWS: usize = 2_000;
/// What stands between several cells beside a row, in the heading that they become.
const BETWEEN: &str = " / ";

/// The table turned; `None` where its days do not stand in a row.
pub(super) fn turned(block: &Block) -> Option<Block> {
    let rows = block.rows.iter().enumerate().take(HIGHEST_HEADER);
    let (place, header) = rows.into_iter().find(|(place, row)| is_of_days(row, block.rows.get(place + 1)))?;
    let below = block.rows.get(place + 1..).filter(|rows| rows.len() <= MOST_ROWS)?;
    let days: Vec<usize> = (0..header.width()).filter(|column| dates::is_one(header.cell(*column))).collect();
    let sides = sides(&days, below);
    let heading = |row: &Row| {
        let cells: Vec<&str> = sides.iter().map(|side| row.cell(*side)).filter(|cell| !cell.is_empty()).collect();
        cells.join(BETWEEN)
    };
    let headings: StringRecord = std::iter::once(DATE.to_owned()).chain(below.iter().map(heading)).collect();
    let of_day = |column: &usize| {
        let cells = std::iter::once(header).chain(below).map(|row| row.cell(*column));
        Row::new(header.line, cells.collect())
    };
    let mut rows: Vec<Row> = block.rows.iter().take(place).cloned().collect();
    rows.push(Row::new(header.line, headings));
    rows.extend(days.iter().map(of_day));
    let (sheet, remarks) = (block.sheet.clone(), block.remarks.clone());
    Some(Block { sheet, remarks, rows, is_as_written: block.is_as_written })
}

/// Whether a row is of days and the next of their numbers: two of its cells are days or more, and none below them.
fn is_of_days(row: &Row, below: Option<&Row>) -> bool {
    const FEWEST: usize = 2;
    let Some(below) = below else { return false };
    let days: Vec<usize> = (0..row.width()).filter(|column| dates::is_one(row.cell(*column))).collect();
    let is_number =
        |column: &&usize| matches!(numbers::cell(below.cell(**column)), Cell::Digits { .. } | Cell::Missing);
    let are_numbers = days.iter().filter(is_number).count() == days.len();
    days.len() >= FEWEST && are_numbers
}

/// The columns that tell the rows apart: those before the days that are not the same in each row. Of one row, the first.
fn sides(days: &[usize], below: &[Row]) -> Vec<usize> {
    let first_day = days.first().copied().unwrap_or_default();
    let differs = |side: &usize| {
        let mut cells = below.iter().map(|row| plain(row.cell(*side)));
        let first = cells.next().unwrap_or_default();
        cells.any(|cell| cell != first)
    };
    let differing: Vec<usize> = (0..first_day).filter(differs).collect();
    if differing.is_empty() { (0..first_day.min(1)).collect() } else { differing }
}

#[cfg(test)]
mod tests {
    use super::turned;
    use crate::text::import::blocks::blocks;
    use crate::text::import::table::table;

    fn shown(text: &str) -> Option<Vec<String>> {
        let block = blocks(table(text)).into_iter().next()?;
        let rows = turned(&block)?.rows;
        Some(rows.iter().map(|row| row.cells().collect::<Vec<_>>().join("|")).collect())
    }

    #[test]
    fn days_in_a_row_are_put_below_each_other() {
        let text = "Report\nSite,Metric,Unit,2027-01,2027-02\na.se,Visits,n,5,6\na.se,Orders,n,7,\n";
        let expected = ["Report", "date|Visits|Orders", "2027-01|5|7", "2027-02|6|"];
        assert_eq!(shown(text), Some(expected.map(str::to_owned).to_vec()));
        let two = "Site;Metric;v. 1 2027;v. 2 2027\na;Visits;5;6\nb;Visits;7;8\n";
        assert_eq!(shown(two).map(|rows| rows[0].clone()), Some("date|a|b".to_owned()));
        let one = "Visits,1 Jan 2027,2 Jan 2027\nWeb,5,6\n";
        assert_eq!(shown(one).map(|rows| rows[0].clone()), Some("date|Web".to_owned()));
    }

    #[test]
    fn rows_that_each_name_two_days_stay_as_they_are() {
        assert_eq!(shown("From,To,Visits\n2027-01-01,2027-01-31,5\n2027-02-01,2027-02-28,6\n"), None);
        assert_eq!(shown("2027-01-01,2027-01-31,5\n2027-02-01,2027-02-28,6\n"), None);
        assert_eq!(shown("Date,Visits\n2027-01-01,5\n"), None);
    }
}
