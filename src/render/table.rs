//! Tables that fit: as wide as their content, and no wider than the terminal.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};

use super::plain::{no_command, visible};

/// Width of a table where no terminal says otherwise.
pub(crate) const USUAL_WIDTH: u16 = 80;

/// No table is set narrower than this: it would be all breaks.
pub(crate) const NARROWEST: u16 = 40;

/// The least room of a first column that gives way.
const FIRST_COLUMN: u16 = 10;

/// One line under the headings, nothing else: as little ink as reads well, in a terminal as in a log.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// A table under way.
#[derive(Debug)]
pub(crate) struct Sheet {
    table: Table,
    numeric: Vec<bool>,
}

impl Sheet {
    /// Columns between two columns of a close table, and after its last.
    pub(crate) const GAP: usize = 2;

    /// A table with these headings; a column whose flag is set holds numbers and is set flush right.
    pub(crate) fn new(headings: &[(String, bool)], width: Option<u16>) -> Self {
        let mut table = Table::new();
        table.load_style(STYLE);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width.unwrap_or(USUAL_WIDTH).max(NARROWEST));
        let numeric: Vec<bool> = headings.iter().map(|(_, numeric)| *numeric).collect();
        let cells = headings.iter().map(|(heading, numeric)| cell(heading, *numeric));
        table.set_header(cells.collect::<Vec<_>>());
        for column in table.column_iter_mut() {
            column.set_padding((0, 1));
        }
        Self { table, numeric }
    }

    /// The same set closer, and with only its first column broken where it does not fit: a number or a date in pieces
    /// misleads.
    pub(crate) fn close(headings: &[(String, bool)], width: Option<u16>) -> Self {
        Self::giving_way(headings, width, &[0], FIRST_COLUMN)
    }

    /// The same with these columns broken, between words where there are any, and none narrower than `least`.
    pub(crate) fn giving_way(headings: &[(String, bool)], width: Option<u16>, broken: &[usize], least: u16) -> Self {
        let mut sheet = Self::new(headings, width);
        for (place, column) in sheet.table.column_iter_mut().enumerate() {
            column.set_padding((0, 1));
            column.set_constraint(if broken.contains(&place) {
                ColumnConstraint::LowerBoundary(Width::Fixed(least))
            } else {
                ColumnConstraint::ContentWidth
            });
        }
        sheet
    }

    /// The same with every column as wide as it comes: its texts are broken into lines before.
    pub(crate) fn as_broken(headings: &[(String, bool)], width: Option<u16>) -> Self {
        Self::giving_way(headings, width, &[], 0)
    }

    /// Adds a row of texts in lines.
    pub(crate) fn row_in_lines(&mut self, texts: &[Vec<String>]) {
        let in_one =
            |lines: &[String]| lines.iter().map(|line| visible(line).into_owned()).collect::<Vec<_>>().join("\n");
        let cells = texts.iter().zip(&self.numeric).map(|(lines, numeric)| aligned(in_one(lines), *numeric));
        self.table.add_row(cells.collect::<Vec<_>>());
    }

    /// Adds a row; texts from files are made safe here.
    pub(crate) fn row(&mut self, texts: &[String]) {
        let cells = texts.iter().zip(&self.numeric).map(|(text, numeric)| cell(text, *numeric));
        self.table.add_row(cells.collect::<Vec<_>>());
    }

    /// The finished table, without spaces at the ends of its lines.
    pub(crate) fn finish(&self) -> String {
        let lines = self.table.lines().map(|line| line.trim_end().to_owned());
        no_command(&lines.collect::<Vec<_>>().join("\n")).into_owned()
    }
}

fn cell(text: &str, numeric: bool) -> Cell {
    aligned(visible(text).into_owned(), numeric)
}

/// A cell of a text that is safe.
fn aligned(text: String, numeric: bool) -> Cell {
    let alignment = if numeric { CellAlignment::Right } else { CellAlignment::Left };
    Cell::new(text).set_alignment(alignment)
}
