//! A text as rows of cells: which character parts them, and on which line each row begins.
//!
//! What the cells mean is settled elsewhere. Blank lines are no rows; a blank line inside quotes is part of a cell.

use csv::{ReaderBuilder, StringRecord};

/// What may part cells, in the order in which it is tried.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// So many rows are looked at to find the one.
const TRIED_ROWS: usize = 300;

/// Rows of cells.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// The rows, blank ones left out.
    pub(crate) rows: Vec<Row>,
    /// What parts the cells; `None` in a workbook.
    pub(crate) delimiter: Option<char>,
    /// Whether each row stood in one cell, quoted once more: what some programs make of a file that they save again.
    pub(crate) was_wrapped: bool,
    /// The line on which a quotation mark opens that nothing closes.
    pub(crate) open_quote: Option<u64>,
}

/// One row.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The line on which it begins, from 1.
    pub(crate) line: u64,
    /// The line on which it ends.
    pub(crate) last_line: u64,
    /// Its cells.
    cells: StringRecord,
}

impl Row {
    /// A row of these cells, on one line.
    pub(crate) fn new(line: u64, cells: StringRecord) -> Self {
        Self { line, last_line: line, cells }
    }

    /// The cell at this place, without spaces around it; empty where the row is shorter.
    pub(crate) fn cell(&self, place: usize) -> &str {
        self.cells.get(place).unwrap_or_default().trim()
    }

    /// All cells, without spaces around them.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(str::trim)
    }

    /// How many cells it has.
    pub(crate) fn width(&self) -> usize {
        self.cells.len()
    }

    /// How many cells hold something.
    pub(crate) fn filled(&self) -> usize {
        self.cells().filter(|cell| !cell.is_empty()).count()
    }
}

/// Parts a text into rows.
pub(crate) fn table(text: &str) -> Table {
    let (said, text, skipped) = sep_line(text);
    let delimiter = said.unwrap_or_else(|| best_delimiter(text));
    let (rows, open_quote) = rows(text, delimiter, skipped);
    if let Some((rows, delimiter)) = unwrapped(&rows) {
        return Table { rows, delimiter: Some(delimiter), was_wrapped: true, open_quote };
    }
    Table { rows, delimiter: Some(delimiter), was_wrapped: false, open_quote }
}

/// A first line `sep=;` says what parts the cells. Gives that, the text behind the line, and how many lines it took.
fn sep_line(text: &str) -> (Option<char>, &str, u64) {
    let end = text.find('\n').unwrap_or(text.len());
    let first = text[..end].trim_end_matches('\r').trim_matches('"');
    match first.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and_then(|_| first[4..].chars().next()) {
        Some(delimiter) if delimiter.is_ascii() => (Some(delimiter), text.get(end + 1..).unwrap_or_default(), 1),
        Some(_) | None => (None, text, 0),
    }
}

/// The delimiter with which most rows have the same number of cells, more than one; with as many rows, most cells.
fn best_delimiter(text: &str) -> char {
    let score = |delimiter: &char| {
        let mut widths = std::collections::BTreeMap::new();
        let mut reader = reader(text, *delimiter);
        for record in reader.records().take(TRIED_ROWS).flatten().filter(|record| record.len() > 1) {
            *widths.entry(record.len()).or_insert(0_usize) += 1;
        }
        widths.into_iter().map(|(width, rows)| (rows, width)).max().unwrap_or_default()
    };
    // Of equals the last is the greatest, so the usual one comes last.
    DELIMITERS.into_iter().rev().max_by_key(score).unwrap_or(',')
}

fn reader(text: &str, delimiter: char) -> csv::Reader<&[u8]> {
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    ReaderBuilder::new().flexible(true).has_headers(false).delimiter(delimiter).from_reader(text.as_bytes())
}

/// The rows that are not blank, and the line of a quotation mark that is never closed.
fn rows(text: &str, delimiter: char, skipped: u64) -> (Vec<Row>, Option<u64>) {
    let mut reader = reader(text, delimiter);
    let mut rows = Vec::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: skipped + 1 };
    // The iterator's records are cut to their length. A clone of one that is read into keeps room for the longest row.
    for record in reader.records().map_while(Result::ok) {
        let start = record.position().map_or(0, csv::Position::byte);
        let line = lines.of_row(usize::try_from(start).unwrap_or(usize::MAX));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let breaks = record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        rows.push(Row { line, last_line: line + breaks, cells: record });
    }
    let tail = text.get(lines.at..).unwrap_or_default();
    let is_open = tail.trim_end().contains('\n') && tail.matches('"').count() % 2 == 1;
    let open_quote = rows.last().filter(|_| is_open).map(|row| row.line);
    (rows, open_quote)
}

/// Counts lines up to a place that only moves on. The reader's own count stops before blank lines and line feeds.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line on which the row begins that the reader found at this byte, behind blank lines.
    fn of_row(&mut self, start: usize) -> u64 {
        let is_before = |at: usize| at < start || matches!(self.text.get(at), Some(b'\r' | b'\n'));
        while self.at < self.text.len() && is_before(self.at) {
            self.line += u64::from(self.text[self.at] == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// Rows that each stood in one cell, taken apart again; and what parts their cells.
fn unwrapped(rows: &[Row]) -> Option<(Vec<Row>, char)> {
    let first = rows.first()?;
    if rows.len() < 2 || rows.iter().any(|row| row.cells.len() != 1) {
        return None;
    }
    let inner = best_delimiter(&rows.iter().take(TRIED_ROWS).map(|row| row.cell(0)).collect::<Vec<_>>().join("\n"));
    let apart = |row: &Row| {
        let mut record = StringRecord::new();
        reader(row.cell(0), inner).read_record(&mut record).ok()?;
        Some(Row { cells: record, ..row.clone() })
    };
    let apart: Vec<Row> = rows.iter().filter_map(apart).collect();
    let width = apart.first()?.cells.len();
    let alike = apart.iter().filter(|row| row.cells.len() == width).count();
    (width > 1 && first.cell(0).contains(inner) && alike * 2 > apart.len()).then_some((apart, inner))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{Table, table};

    fn shown(table: &Table) -> Vec<String> {
        table.rows.iter().map(|row| format!("{}: {}", row.line, row.cells().collect::<Vec<_>>().join("|"))).collect()
    }

    #[test]
    fn the_first_line_may_say_what_parts_the_cells() {
        let tabs = table("sep=\t\r\nFacebook reach\t\r\nDate\tPrimary\r\n2027-03-01T00:00:00\t27\r\n");
        assert_eq!((tabs.delimiter, shown(&tabs).len()), (Some('\t'), 3));
        assert_eq!(shown(&tabs)[2], "4: 2027-03-01T00:00:00|27");
        let commas = table("\"sep=,\"\n\"Date\",\"Primary\"\n");
        assert_eq!((commas.delimiter, shown(&commas)), (Some(','), vec!["2: Date|Primary".to_owned()]));
    }

    #[test]
    fn most_rows_of_one_width_tell_the_delimiter() {
        for (text, delimiter) in [
            ("a,b\n1,2\n3,4\n", ','),
            ("Views;\nDate;Primary\n2027-01-01;4,5\n2027-01-02;3,5\n", ';'),
            ("a\tb\n\"1,5\"\t2\n", '\t'),
            ("one column\n1\n2\n", ','),
            ("", ','),
        ] {
            assert_eq!(table(text).delimiter, Some(delimiter), "{text}");
        }
    }

    #[test]
    fn blank_lines_part_rows_only_outside_quotes() {
        let rows = shown(&table("a,b\n1,\"one\n\ntwo\"\n\n2,x\n"));
        assert_eq!(rows, ["1: a|b", "2: 1|one\n\ntwo", "6: 2|x"]);
    }

    #[test]
    fn rows_in_one_cell_are_taken_apart() {
        let wrapped = table("\"Post ID,\"\"Account ID\"\",Views\"\n\"1,\"\"a, b\"\",3\"\n");
        assert!(wrapped.was_wrapped);
        assert_eq!(shown(&wrapped), ["1: Post ID|Account ID|Views", "2: 1|a, b|3"]);
    }

    #[test]
    fn a_quote_that_nothing_closes_is_told() {
        assert_eq!(table("a,b\n1,\"open\n2,3\n4,5\n").open_quote, Some(2));
        assert_eq!(table("a,b\n1,\"shut\n2\"\n4,5\n").open_quote, None);
    }

    proptest! {
        #[test]
        fn any_text_is_some_table(text in any::<String>()) {
            for row in table(&text).rows {
                assert!(row.line > 0 && row.last_line >= row.line);
            }
        }
    }
}
