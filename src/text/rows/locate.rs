//! Where in a line a column's field stands, for excerpts.

use std::ops::Range;

use super::header::{FirstLine, Header};
use crate::model::form::Form;
use crate::model::place::Column;

/// The bytes of a column's field in a line of a file that begins with `first_line`, without the blanks around it.
pub(crate) fn field_range(form: Form, first_line: &[u8], line: &[u8], column: Column) -> Option<Range<usize>> {
    let header = match Header::understand(form, first_line) {
        FirstLine::Header(header) | FirstLine::Row(header) => header,
        FirstLine::Unusable(_) => return None,
    };
    let wanted = header.columns.iter().position(|one| *one == Some(column))?;
    let (mut place, mut start, mut quoted) = (0, 0, false);
    for (at, &byte) in line.iter().enumerate() {
        if byte == b'"' {
            quoted = !quoted;
        }
        if byte == header.delimiter && !quoted {
            if place == wanted {
                return Some(trimmed(line, start..at));
            }
            place += 1;
            start = at + 1;
        }
    }
    (place == wanted).then(|| trimmed(line, start..line.len()))
}

/// The range without blanks at its ends; an empty field keeps the byte after it, so that there is something to mark.
fn trimmed(line: &[u8], range: Range<usize>) -> Range<usize> {
    let field = &line[range.clone()];
    let trimmed = field.trim_ascii();
    if trimmed.is_empty() {
        return range.start..(range.start + 1).min(line.len());
    }
    let start = range.start + (field.len() - field.trim_ascii_start().len());
    start..start + trimmed.len()
}

#[cfg(test)]
mod tests {
    use super::{Column, Form, field_range};

    #[test]
    fn fields_are_found() {
        let header = b"date;metric;channel;value";
        let line = b"2027-03-01;\"a;b\"; instagram ;4200";
        let field = |column| {
            field_range(Form::Snapshots, header, line, column)
                .map(|range| String::from_utf8_lossy(&line[range]).into_owned())
        };
        assert_eq!(field(Column::Channel).as_deref(), Some("instagram"));
        assert_eq!(field(Column::Value).as_deref(), Some("4200"));
        assert_eq!(field(Column::Note), None);
    }
}
