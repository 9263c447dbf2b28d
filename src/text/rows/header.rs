//! The first line of a file of rows: which columns there are, and how the file is written.
//!
//! A spreadsheet's Swedish or Norwegian save (`;`, decimal comma, BOM, CRLF) tells itself here.

use super::field;
use super::problem::{RowProblem, Trouble};
use super::words::{column, is_other_heading};
use crate::model::form::Form;
use crate::model::place::Column;
use crate::text::suggest::closest;

/// The bytes that a spreadsheet puts before UTF-8 text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What separates columns, the usual one first.
const DELIMITERS: [u8; 3] = *b",;\t";

/// How the rows of a file are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// What the rows tell.
    pub(crate) form: Form,
    /// The columns in the file's order; `None` for one that means nothing here.
    pub(crate) columns: Vec<Option<Column>>,
    /// What separates them: `,`, `;` or a tab.
    pub(crate) delimiter: u8,
    /// The decimal mark: a comma where a semicolon separates columns, else a point.
    pub(crate) mark: u8,
    /// What ends a line.
    pub(crate) line_end: &'static str,
    /// The first line as written, without BOM and line end; empty where the file begins with a row.
    pub(crate) text: String,
}

/// What the first line of a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FirstLine {
    /// The names of the columns.
    Header(Header),
    /// Already a row (or meant as one): the columns stand in the standard order.
    Row(Header),
    /// Neither: this is no such file.
    Unusable(RowProblem),
}

impl Header {
    /// What a file that `plan` makes begins with.
    pub(crate) fn standard(form: Form) -> Self {
        let names: Vec<&str> = form.columns().iter().map(|column| column.name()).collect();
        Self {
            form,
            columns: form.columns().iter().copied().map(Some).collect(),
            delimiter: b',',
            mark: b'.',
            line_end: "\n",
            text: names.join(","),
        }
    }

    /// Understands the first line, given without its `\n`.
    pub(crate) fn understand(form: Form, line: &[u8]) -> FirstLine {
        let line = without_mark(line);
        let (line, line_end) = line.strip_suffix(b"\r").map_or((line, "\n"), |line| (line, "\r\n"));
        let Ok(text) = std::str::from_utf8(line) else {
            return FirstLine::Unusable(RowProblem::of_line(Trouble::NotUtf8));
        };
        if text.bytes().any(field::is_unwritable) {
            return FirstLine::Unusable(RowProblem::of_line(Trouble::ControlCharacter));
        }
        let read = DELIMITERS.map(|delimiter| (names(form, text, delimiter), delimiter));
        let known = |columns: &[Option<Column>]| columns.iter().flatten().count();
        let most = read.iter().map(|(columns, _)| known(columns)).max().unwrap_or(0);
        let header = |columns, delimiter, text: &str| Self {
            form,
            columns,
            delimiter,
            mark: usual_mark(delimiter),
            line_end,
            text: text.to_owned(),
        };
        if most == 0 && is_other_heading(form, text, &DELIMITERS) {
            let columns = form.needed().to_vec();
            return FirstLine::Unusable(RowProblem::of_line(Trouble::Header { columns }));
        }
        match read.into_iter().find(|(columns, _)| most > 0 && known(columns) == most) {
            None => FirstLine::Row(header(Self::standard(form).columns, delimiter_of_row(text), "")),
            Some((columns, delimiter)) => match wrong_columns(form, &columns) {
                wrong if wrong.is_empty() => FirstLine::Header(header(columns, delimiter, text)),
                wrong => FirstLine::Unusable(RowProblem::of_line(Trouble::Header { columns: wrong })),
            },
        }
    }

    /// Whether values are written with another decimal mark than they are read with.
    pub(crate) fn has_other_mark(&self) -> bool {
        self.mark != usual_mark(self.delimiter)
    }

    /// Whether the file has this column.
    pub(crate) fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    /// The first name of the first line that is no column, but nearly that of one which the file lacks. Remarks and where
    /// a row came from change nothing, so their names may be nearly anything.
    pub(crate) fn misspelt(&self) -> Option<(String, Column)> {
        let means_something =
            |column: &Column| !matches!(column, Column::Note | Column::Link | Column::Source | Column::RecordedAt);
        let lacking =
            || self.form.columns().iter().copied().filter(|&column| means_something(&column) && !self.has(column));
        let mut found = None;
        let _ = field::split(&self.text, self.delimiter, |place, name| {
            if found.is_none() && self.columns.get(place) == Some(&None) {
                let near = closest(name.trim(), lacking().map(Column::name));
                found = near
                    .and_then(|near| lacking().find(|column| column.name() == near))
                    .map(|near| (name.into_owned(), near));
            }
        });
        found
    }

    /// Whether a line holds nothing but delimiters and blanks, as spreadsheets leave behind.
    pub(crate) fn is_blank(&self, line: &[u8]) -> bool {
        line.iter().all(|&byte| byte == self.delimiter || byte == b' ' || byte == b'\t')
    }

    /// Whether a line before the header is blank, whatever the delimiter will be.
    pub(crate) fn is_nothing(line: &[u8]) -> bool {
        without_mark(line).iter().all(|byte| DELIMITERS.contains(byte) || matches!(byte, b' ' | b'\r'))
    }

    /// Whether a line is the header once more: two files put together.
    pub(crate) fn is_repeated_by(&self, line: &[u8]) -> bool {
        !self.text.is_empty() && without_mark(line) == self.text.as_bytes()
    }

    /// What is missing after a first line that was cut short while `plan` wrote it; `None` where it is another line.
    ///
    /// `line` is all that the file holds. An empty file lacks the whole line.
    pub(crate) fn rest_of_standard(form: Form, line: &[u8]) -> Option<String> {
        let whole = Self::standard(form).text;
        let written = std::str::from_utf8(without_mark(line)).ok()?;
        whole.strip_prefix(written).map(str::to_owned)
    }
}

/// The decimal mark that goes with what separates columns.
fn usual_mark(delimiter: u8) -> u8 {
    if delimiter == b';' { b',' } else { b'.' }
}

/// A line without the mark that a spreadsheet puts before the first one.
pub(crate) fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line)
}

/// The columns that the fields of a line name; letters' case does not matter.
fn names(form: Form, text: &str, delimiter: u8) -> Vec<Option<Column>> {
    let mut columns = Vec::new();
    let split = field::split(text, delimiter, |_, name| {
        columns.push(column(form, &name));
    });
    if split.is_ok() { columns } else { Vec::new() }
}

/// Columns that are needed and missing, or named twice.
fn wrong_columns(form: Form, columns: &[Option<Column>]) -> Vec<Column> {
    let count = |wanted| columns.iter().filter(|column| **column == Some(wanted)).count();
    let is_wrong = |column: &Column| count(*column) > 1 || (form.needed().contains(column) && count(*column) == 0);
    form.columns().iter().copied().filter(is_wrong).collect()
}

/// What separates the columns of a row: the first that occurs, for no date holds any of them.
fn delimiter_of_row(text: &str) -> u8 {
    text.bytes().find(|byte| DELIMITERS.contains(byte)).unwrap_or(DELIMITERS[0])
}

#[cfg(test)]
mod tests {
    use super::{Column, FirstLine, Form, Header, Trouble};

    fn header(line: &[u8]) -> Header {
        match Header::understand(Form::Snapshots, line) {
            FirstLine::Header(header) => header,
            FirstLine::Row(_) | FirstLine::Unusable(_) => panic!("no header: {line:?}"),
        }
    }

    #[test]
    fn a_nordic_spreadsheet_tells_itself() {
        let header = header(b"\xef\xbb\xbfDate;Metric;\"Value\";Comment;channel\r");
        assert_eq!((header.delimiter, header.mark, header.line_end), (b';', b',', "\r\n"));
        let columns = [Some(Column::Date), Some(Column::Metric), Some(Column::Value), None, Some(Column::Channel)];
        assert_eq!(header.columns, columns);
    }

    #[test]
    fn the_standard_header_is_understood() {
        assert_eq!(header(Header::standard(Form::Snapshots).text.as_bytes()), Header::standard(Form::Snapshots));
    }

    #[test]
    fn a_name_that_is_nearly_a_column_is_told() {
        let misspelt = |line: &[u8]| header(line).misspelt();
        let of = |name: &str, column| Some((name.to_owned(), column));
        assert_eq!(misspelt(b"date,metric,chanel,value"), of("chanel", Column::Channel));
        assert_eq!(misspelt(b"Date;Metric;Values;value;Items"), of("Items", Column::Item));
        for fine in [&b"date,metric,channel,value"[..], b"date,metric,value,notes", b"date,metric,value,campaign,,x"] {
            assert_eq!(misspelt(fine), None);
        }
    }

    #[test]
    fn a_file_may_begin_with_a_row() {
        for (line, delimiter) in [("2027-03-01,followers,,4200", b','), ("2027-03-01;f;;4,5", b';'), ("nonsense", b',')]
        {
            match Header::understand(Form::Snapshots, line.as_bytes()) {
                FirstLine::Row(header) => assert_eq!((header.delimiter, header.columns.len()), (delimiter, 10)),
                FirstLine::Header(_) | FirstLine::Unusable(_) => panic!("no row: {line}"),
            }
        }
    }

    #[test]
    fn what_is_no_snapshots_file_is_told() {
        let trouble = |line: &[u8]| match Header::understand(Form::Snapshots, line) {
            FirstLine::Unusable(problem) => Some(problem.trouble),
            FirstLine::Header(_) | FirstLine::Row(_) => None,
        };
        let missing = |columns: &[Column]| Some(Trouble::Header { columns: columns.to_vec() });
        assert_eq!(trouble(b"date,followers"), missing(&[Column::Metric, Column::Value]));
        assert_eq!(trouble(b"date,metric,value,value"), missing(&[Column::Value]));
        assert_eq!(trouble(b"PK\x03\x04"), Some(Trouble::ControlCharacter));
        assert_eq!(trouble(b"\xff\xfed\0a\0"), Some(Trouble::NotUtf8));
    }

    #[test]
    fn a_header_that_was_cut_short_is_finished() {
        assert_eq!(Header::rest_of_standard(Form::Snapshots, b""), Some(Header::standard(Form::Snapshots).text));
        assert!(
            Header::rest_of_standard(Form::Snapshots, b"date,met").is_some_and(|rest| rest.starts_with("ric,channel"))
        );
        assert_eq!(Header::rest_of_standard(Form::Snapshots, b"date;met"), None);
    }
}
