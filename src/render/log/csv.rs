//! Readings as CSV: the columns of a snapshots file and a last one, `status`. Texts that a spreadsheet would run as a
//! formula are made harmless.

use std::borrow::Cow;
use std::io::{self, Write};

use super::{Entry, Logged, Manner};
use crate::model::snapshot::{Snapshot, Value, Written};
use crate::say::{Language, Sentence};
use crate::text::snapshots::{Header, Row, standard_header, write_row, write_text};

/// What tells Excel that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The name of the last column.
const STATUS: &str = "status";

/// Writes the rows below a header.
pub(super) fn write(logged: &[Logged], manner: Manner, out: &mut dyn Write) -> io::Result<()> {
    let (header, line_end) = header(manner);
    if manner.excel {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    let delimiter = char::from(header.delimiter);
    let names = header.text.replace(',', &delimiter.to_string());
    write!(out, "{names}{delimiter}{STATUS}{line_end}")?;
    for one in logged {
        let mut line = Vec::new();
        match &one.entry {
            Entry::Row(row, _) => write_row(&header, &Row::from(&harmless_row(row, manner.excel)), &mut line),
            Entry::Line(_, problem) => {
                line.resize(header.columns.len() - 1, header.delimiter);
                write_text(&harmless(&problem.say(Language::English)), header.delimiter, &mut line);
            }
        }
        write!(line, "{delimiter}{}{line_end}", one.mark.word())?;
        out.write_all(&line)?;
    }
    Ok(())
}

/// How rows are written. A Nordic Excel takes a semicolon for the end of a column and a comma for the decimal mark.
fn header(manner: Manner) -> (Header, &'static str) {
    let is_nordic = manner.excel && matches!(manner.language, Language::Swedish | Language::Norwegian);
    let (delimiter, mark) = if is_nordic { (b';', b',') } else { (b',', b'.') };
    let line_end = if manner.excel { "\r\n" } else { "\n" };
    (Header { delimiter, mark, line_end: "", ..standard_header() }, line_end)
}

/// The row with harmless texts. Excel would take 3/4 for a day in April, so it gets the percentage.
fn harmless_row(row: &Snapshot, excel: bool) -> Snapshot {
    let text = |text: &str| harmless(text).into_owned();
    let mut safe = Snapshot { item: text(&row.item), id: text(&row.id), source: text(&row.source), ..row.clone() };
    safe.note = text(&row.note);
    safe.series.metric = text(&row.series.metric);
    safe.series.channel = text(&row.series.channel);
    if excel && let Value::Parts { numerator, denominator } = row.value {
        (safe.value, safe.written) = (Value::Number(numerator / denominator), Written::Percent);
    }
    safe
}

/// The text with an apostrophe before what would start a formula.
fn harmless(text: &str) -> Cow<'_, str> {
    if text.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_text_starts_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(harmless("week 10"), "week 10");
    }
}
